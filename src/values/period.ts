import { addDays, addMonths, dayOf, daysBetween, lastDayOfMonth, type CivilDate } from './civil-date.js';
import { invariant } from './invariant.js';

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The period from one day to another, both included. Throws InvariantError when it ends before it begins. */
export function period(from: CivilDate, to: CivilDate): Period {
  invariant(from <= to, () => `expected a period that ends on or after ${from}, found ${to}`);
  return { from, to };
}

/** The calendar year (the esercizio) as a period. */
export function yearPeriod(year: number): Period {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

/** A month (1–12) as a period. */
export function monthPeriod(year: number, month: number): Period {
  return { from: dayOf(year, month, 1), to: lastDayOfMonth(year, month) };
}

/** A quarter (1–4) as a period. */
export function quarterPeriod(year: number, quarter: number): Period {
  return { from: dayOf(year, quarter * 3 - 2, 1), to: lastDayOfMonth(year, quarter * 3) };
}

/** How many days the period has, both ends counted. */
export function lengthInDays({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

/** Whether a day lies in the period. */
export function includesDay({ from, to }: Period, day: CivilDate): boolean {
  return from <= day && day <= to;
}

/** The days that two periods share, or null when they share none. */
export function overlapOf(a: Period, b: Period): Period | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}

/**
 * Complete months of a period, counted from its first day: 1 September to 31 December are 4, 2 September to
 * 31 December are 3.
 */
export function wholeMonths({ from, to }: Period): number {
  const after = addDays(to, 1);
  let months = 0;
  while (addMonths(from, months + 1) <= after) months += 1;
  return months;
}
