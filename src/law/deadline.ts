import { invariant, shown, type Citation, type CivilDate } from '../values/numbers.js';
import { addDays, addMonths, dayOf, lastDayOfMonth, monthOf, quarterPeriod, yearOf } from '../values/days.js';
import { addWorkingDays, type WorkingDayOptions } from './holidays.js';

/** A deadline as a rule states it. */
export interface Deadline {
  /** Id of the rule: `sollecito`. */
  readonly id: string;
  /** What is due, in Italian. */
  readonly label: string;
  readonly due: DueRule;
  readonly source: Citation;
  /** The day on which a person read it in the source; null: from knowledge. */
  readonly verifiedOn: CivilDate | null;
  /** How an open text was read. */
  readonly interpretation?: string;
}

/** How the last day is found from the event. No rule shifts it when it falls on a holiday. */
export type DueRule =
  | {
      readonly after: 'day';
      /** Days after the event; the day of the event is not counted. */
      readonly days: number;
      readonly counting: 'calendar' | 'working';
    }
  | {
      readonly after: 'day';
      /** Months after the event: the same day of the month, or its last one where the month is shorter. */
      readonly months: number;
    }
  | {
      /** After a day: in the month that follows its month; after a quarter: in the month that follows the quarter. */
      readonly after: 'month' | 'quarter';
      readonly dayOfNextMonth: number | 'last';
    }
  | {
      readonly after: 'year';
      readonly month: number;
      readonly day: number;
      /** 0: in the year itself; 1: in the year after. */
      readonly yearsLater: number;
    };

/** What starts a deadline: a day, a quarter or a year. */
export type DueEvent =
  | { readonly day: CivilDate }
  | { readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly year: number };

/**
 * The last day on which a thing may be done, that day included.
 *
 * @param event a day for deadlines that run from a day or its month, a quarter or a year for the others
 * @param options working days only: whether Saturday counts, and the patron saint
 * @throws InvariantError when the event is not of the kind that the rule runs from
 * @example
 * ```ts
 * import { dueOn } from 'municipal-performance/law';
 * import { civilDate } from 'municipal-performance/values';
 * dueOn({ after: 'day', days: 15, counting: 'calendar' }, { day: civilDate('2016-05-31') }); //=> '2016-06-15'
 * dueOn({ after: 'quarter', dayOfNextMonth: 10 }, { year: 2016, quarter: 4 }); //=> '2017-01-10'
 * ```
 */
export function dueOn(due: DueRule, event: DueEvent, options: WorkingDayOptions = {}): CivilDate {
  if (due.after === 'day') {
    invariant('day' in event, () => `expected the day from which the deadline runs, found ${shown(event)}`);
    if ('months' in due) return addMonths(event.day, due.months);
    return due.counting === 'calendar' ? addDays(event.day, due.days) : addWorkingDays(event.day, due.days, options);
  }
  if (due.after === 'year') {
    invariant('year' in event && !('quarter' in event), () => `expected the year from which the deadline runs, found ${shown(event)}`);
    return dayOf(event.year + due.yearsLater, due.month, due.day);
  }
  return inNextMonth(endOf(due.after, event), due.dayOfNextMonth);
}

/** The month that ends before the deadline's month begins. */
function endOf(after: 'month' | 'quarter', event: DueEvent): { readonly year: number; readonly month: number } {
  if (after === 'month') {
    invariant('day' in event, () => `expected the day whose month starts the deadline, found ${shown(event)}`);
    return { year: yearOf(event.day), month: monthOf(event.day) };
  }
  invariant('quarter' in event, () => `expected the quarter from which the deadline runs, found ${shown(event)}`);
  return { year: event.year, month: monthOf(quarterPeriod(event.year, event.quarter).to) };
}

function inNextMonth({ year, month }: { readonly year: number; readonly month: number }, day: number | 'last'): CivilDate {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return day === 'last' ? lastDayOfMonth(nextYear, nextMonth) : dayOf(nextYear, nextMonth, day);
}
