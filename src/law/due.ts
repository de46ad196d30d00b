import { monthOf, yearOf, type CivilDate } from '../values/days.js';
import type { Citation } from '../values/numbers.js';
import { made, step, withStep, type Outcome, type Step } from '../outcome/index.js';
import { dueOn, type DueEvent, type DueRule } from './deadline.js';
import { valueOn, type Dated, type InForce } from './dated.js';
import { addWorkingDays, isHoliday, isWorkingDay, type WorkingDayOptions } from './holidays.js';

/** A term of the law or of a regulation. */
export interface Term {
  /** From what it runs, in Italian: `aggiudicazione`. */
  readonly event: string;
  /** What is to be done by its end, in Italian. */
  readonly label: string;
  readonly due: DueRule;
  /** Whether it is the least time to wait, not the most time allowed. */
  readonly atLeast?: true;
}

/** The end of a term. */
export interface Due {
  /** Last day of the term. Where the term is a least time, one may go on from the day after. */
  readonly due: CivilDate;
  readonly event: CivilDate;
  readonly term: Term;
  /** The holiday on which the term ended before it moved; absent where it did not move. */
  readonly movedFrom?: CivilDate;
  readonly source: Citation;
  /** The day on which the term was read in its source; null: from knowledge. */
  readonly verifiedOn: CivilDate | null;
  readonly step: Step;
}

/** How a last day that is no day of work is treated, and which days those are. */
export interface DueOptions extends WorkingDayOptions {
  /**
   * `stays`: the term ends on it all the same; `next-working-day`: it moves to the first day of work.
   * @interpretation `stays` when absent: the provisions taken up here do not say, and a later day must rest on a text
   */
  readonly onHoliday?: 'stays' | 'next-working-day';
}

/**
 * The last day of a dated term that runs from an event. The day of the event is not counted.
 *
 * @param term a term of the law; the version in force on the day of the event is taken
 * @param event the day from which the term runs
 * @returns the last day, with source and trace
 * @diagnostic law/outside-coverage when the term is not known for that day
 * @diagnostic law/not-in-force when there is no such term on that day
 * @source c.c. art. 2963: how terms are counted
 * @interpretation a last day that is a holiday stays, unless the options say otherwise
 * @example
 * ```ts
 * import { deadlineOn, procurementTerms } from 'municipal-performance/law';
 * import { civilDate } from 'municipal-performance/values';
 * const before = deadlineOn(procurementTerms.standStill, civilDate('2024-12-30'));
 * before.ok && before.value.due; //=> '2025-02-03'
 * const after = deadlineOn(procurementTerms.standStill, civilDate('2024-12-31'));
 * after.ok && after.value.due; //=> '2025-02-01'
 * ```
 */
export function deadlineOn(term: Dated<Term>, event: CivilDate, options: DueOptions = {}): Outcome<Due> {
  const found = valueOn(term, event);
  return found.ok ? made(dueOf(term.rule, found.value, event, options)) : found;
}

/** The event of a rule that a day stands for: the day, its quarter or its year. */
export function eventOf(rule: DueRule, day: CivilDate): DueEvent {
  if (rule.after === 'year') return { year: yearOf(day) };
  if (rule.after === 'quarter') return { year: yearOf(day), quarter: Math.ceil(monthOf(day) / 3) as 1 | 2 | 3 | 4 };
  return { day };
}

function dueOf(rule: string, { value: term, source, verifiedOn }: InForce<Term>, event: CivilDate, options: DueOptions): Due {
  const end = dueOn(term.due, eventOf(term.due, event), options);
  const shift = options.onHoliday ?? 'stays';
  const due = shift === 'stays' || isWorkingDay(end, options) ? end : addWorkingDays(end, 1, options);
  return withStep(
    { due, event, term, ...(due === end ? {} : { movedFrom: end }), source, verifiedOn },
    () => step({
      rule,
      label: term.label,
      inputs: [{ name: term.event, value: event, unit: 'day' }],
      result: due,
      unit: 'day',
      choices: isHoliday(end, options) ? [{ option: 'onHoliday', value: shift, isDefault: options.onHoliday === undefined }] : [],
      sources: [source],
    }),
  );
}
