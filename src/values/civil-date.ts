import { addDays as shiftDays } from 'date-fns/addDays';
import { addMonths as shiftMonths } from 'date-fns/addMonths';
import { getDay } from 'date-fns/getDay';
import { invariant, shown } from './invariant.js';

declare const dayBrand: unique symbol;

/** A day of the civil calendar as ISO text, `"2016-11-30"`: no time, no time zone. Compare with `<`, `===`. */
export type CivilDate = string & { readonly [dayBrand]: true };

/** Days of the week, Monday = 1 … Sunday = 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * The day that ISO text names.
 *
 * @throws InvariantError when the text is no day of the calendar (31 February), is not in the form `yyyy-mm-dd`, or is
 * no text at all (a Date object has a time zone and is refused).
 * @example
 * ```ts
 * import { civilDate } from 'municipal-performance/values';
 * civilDate('2016-02-29'); //=> '2016-02-29'
 * ```
 */
export function civilDate(text: string): CivilDate {
  invariant(isCivilDate(text), () => `expected a day of the calendar as "yyyy-mm-dd", found ${shown(text)}`);
  return text;
}

/** Whether a value is the ISO text of a day of the calendar, from year 1 to 9999. */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== 'string' || !isoDay.test(value)) return false;
  const [year, month, day] = [twoDigits(value, 0) * 100 + twoDigits(value, 2), twoDigits(value, 5), twoDigits(value, 8)];
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month);
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - zeroCode) * 10 + text.charCodeAt(at + 1) - zeroCode;
}

const zeroCode = 48;

/** The day with that year, month (1–12) and day of the month. Throws InvariantError where there is none. */
export function dayOf(year: number, month: number, day: number): CivilDate {
  return civilDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** How many days a month (1–12) has; 0 for any other number. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether the year has 366 days. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days the year has: 365 or 366. */
export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

/** The year of a day. */
export function yearOf(day: CivilDate): number {
  return Number(day.slice(0, 4));
}

/** The month of a day, 1–12. */
export function monthOf(day: CivilDate): number {
  return Number(day.slice(5, 7));
}

/** The day of the month, 1–31. */
export function dayOfMonth(day: CivilDate): number {
  return Number(day.slice(8, 10));
}

/** The last day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): CivilDate {
  return dayOf(year, month, daysInMonth(year, month));
}

/** The day of the week, Monday = 1 … Sunday = 7. */
export function weekdayOf(day: CivilDate): Weekday {
  return (getDay(midnight(day)) || 7) as Weekday;
}

/** The day `days` calendar days later (earlier when negative); the first day is not counted. */
export function addDays(day: CivilDate, days: number): CivilDate {
  invariant(Number.isInteger(days), () => `expected a whole number of days, found ${shown(days)}`);
  return dayAt(shiftDays(midnight(day), days));
}

/** The same day `months` later; the last day of the month where that month is shorter (31 January + 1 = 28 February). */
export function addMonths(day: CivilDate, months: number): CivilDate {
  invariant(Number.isInteger(months), () => `expected a whole number of months, found ${shown(months)}`);
  return dayAt(shiftMonths(midnight(day), months));
}

/** Calendar days from one day to another: positive when `to` is later, 0 on the same day. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (midnight(to).getTime() - midnight(from).getTime()) / dayLength;
}

/**
 * A date whose parts are those of UTC, so far as `addDays`, `addMonths` and `getDay` of date-fns touch them: local time
 * would make a day depend on the machine (30 December 2011 does not exist in Pacific/Apia).
 */
class UtcDate extends Date {
  override getFullYear(): number { return this.getUTCFullYear(); }
  override getMonth(): number { return this.getUTCMonth(); }
  override getDate(): number { return this.getUTCDate(); }
  override getDay(): number { return this.getUTCDay(); }
  override setFullYear(year: number, month: number, day: number): number { return this.setUTCFullYear(year, month, day); }
  override setMonth(month: number, day: number): number { return this.setUTCMonth(month, day); }
  override setDate(day: number): number { return this.setUTCDate(day); }
}

const dayLength = 24 * 60 * 60 * 1000;

function midnight(day: CivilDate): UtcDate {
  return new UtcDate(`${day}T00:00:00Z`);
}

function dayAt(date: Date): CivilDate {
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
