import type { Period } from '../values/numbers.js';
import {
  daysInYear, lengthInDays, monthPeriod, overlapOf, wholeMonths, yearPeriod,
} from '../values/days.js';
import type { ServiceTime } from './appraisal.js';
import type { MonthCount } from './scheme.js';

/** Time in the post within a year. */
export interface TimeInPost {
  /** Calendar days, both ends counted. */
  readonly days: number;
  /** Complete months, counted from the first day of each stretch: 1 September to 31 December are 4. */
  readonly wholeMonths: number;
  /** Calendar months with at least 15 days. */
  readonly monthsOf15Days: number;
}

/**
 * Days and months of some periods, within the year where one is given. Periods that follow each other count as one.
 *
 * @param periods that do not overlap; an empty list is no time
 * @example
 * ```ts
 * import { timeInPost } from 'municipal-performance';
 * import { civilDate, period } from 'municipal-performance/values';
 * timeInPost([period(civilDate('2024-09-02'), civilDate('2024-12-31'))]); //=> { days: 121, wholeMonths: 3, monthsOf15Days: 4 }
 * ```
 */
export function timeInPost(periods: readonly Period[], year?: number): TimeInPost {
  const stretches = merged(year === undefined ? periods : periods.flatMap((one) => overlapOf(one, yearPeriod(year)) ?? []));
  const months = new Map<string, number>();
  for (const stretch of stretches) {
    for (const [month, days] of daysByMonth(stretch)) months.set(month, (months.get(month) ?? 0) + days);
  }
  return {
    days: stretches.reduce((sum, stretch) => sum + lengthInDays(stretch), 0),
    wholeMonths: stretches.reduce((sum, stretch) => sum + wholeMonths(stretch), 0),
    monthsOf15Days: [...months.values()].filter((days) => days >= 15).length,
  };
}

/** Whether two of the periods share a day. */
export function periodsOverlap(periods: readonly Period[]): boolean {
  const sorted = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.some((one, index) => index > 0 && one.from <= (sorted[index - 1] as Period).to);
}

/** Whether months in the post are enough, and the figure that was compared. */
export function monthsEnough(time: TimeInPost, atLeast: number, count: MonthCount): { readonly holds: boolean; readonly found: string } {
  switch (count) {
    case 'calendar': return { holds: time.wholeMonths >= atLeast, found: monthsText(time.wholeMonths) };
    case 'days': return { holds: time.days >= atLeast * 30, found: daysText(time.days) };
    case 'month-if-15-days': return { holds: time.monthsOf15Days >= atLeast, found: monthsText(time.monthsOf15Days) };
  }
}

export function monthsText(count: number): string {
  return count === 1 ? '1 mese' : `${count} mesi`;
}

export function daysText(count: number): string {
  return count === 1 ? '1 giorno' : `${count} giorni`;
}

/** The days of a service: as dated, or as stated; null where neither is known. */
export function serviceDays({ periods, days, months }: ServiceTime, year: number | undefined): TimeInPost | null {
  if (periods) return timeInPost(periods, year);
  if (months === undefined) return days === undefined ? null : { days, wholeMonths: Math.floor(days / 30), monthsOf15Days: Math.floor((days + 15) / 30) };
  const statedDays = days ?? (year !== undefined && months === 12 ? daysInYear(year) : months * 30);
  return { days: statedDays, wholeMonths: months, monthsOf15Days: months };
}

function merged(periods: readonly Period[]): Period[] {
  const stretches: Period[] = [];
  for (const one of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = stretches.at(-1);
    if (last && lengthInDays({ from: last.to, to: one.from }) <= 2) stretches[stretches.length - 1] = { from: last.from, to: one.to > last.to ? one.to : last.to };
    else stretches.push(one);
  }
  return stretches;
}

function daysByMonth({ from, to }: Period): [string, number][] {
  const found: [string, number][] = [];
  for (let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]; ; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    const shared = overlapOf({ from, to }, monthPeriod(year, month));
    if (!shared) return found;
    found.push([shared.from.slice(0, 7), lengthInDays(shared)]);
  }
}
