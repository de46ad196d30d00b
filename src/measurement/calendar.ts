import { citationText, type Citation, type CivilDate } from '../values/numbers.js';
import { addDays, civilDate, dayOf } from '../values/days.js';
import { performanceCycle, valueOn, type CycleStep } from '../law/index.js';
import { made, measurementFinding, pointer, type Diagnostic, type Outcome } from '../outcome/index.js';

/** A step that the ente sets for itself: the monitoring of 31 May. */
export interface OwnStep {
  readonly id: string;
  readonly label: string;
  readonly due: CivilDate;
  /** The act or plan that sets it. */
  readonly source?: Citation;
}

/** A step of the calendar of a plan. */
export interface CalendarStep {
  readonly id: string;
  readonly label: string;
  /** Last day, included; null where the day from which it runs is not known. */
  readonly due: CivilDate | null;
  readonly from: 'law' | 'ente';
  readonly source: Citation | null;
}

/** What the calendar needs besides the law. */
export interface CalendarOptions {
  readonly own?: readonly OwnStep[];
  /** Day on which the bilancio was approved. */
  readonly budgetApprovedOn?: CivilDate;
}

/**
 * The calendar of a plan's year: terms of law and the ente's own days, in order of time. A step of the ente with the id of
 * a step of law takes its place.
 *
 * @param year the year of the plan; its law is the one in force on 1 January
 * @returns steps without a known day stand last
 * @diagnostic measurement/due-date-missing the term runs from a day that was not given
 * @diagnostic law/outside-coverage, law/not-in-force no performance cycle in that year
 * @source D.Lgs. 150/2009 artt. 4, 10; Piano della performance 2011 of Cremona: monitoring at 31 May and 30 September
 * @example
 * ```ts
 * import { monitoringCalendar, stepsDueOn } from 'municipal-performance';
 * import { civilDate } from 'municipal-performance/values';
 * const own = [{ id: 'maggio', label: 'Monitoraggio', due: civilDate('2011-05-31') }, { id: 'settembre', label: 'Monitoraggio', due: civilDate('2011-09-30') }];
 * const calendar = monitoringCalendar(2011, { own });
 * calendar.ok && calendar.value.map(({ id, due }) => `${due} ${id}`); //=> ['2011-01-31 piano', '2011-05-31 maggio', '2011-09-30 settembre', '2011-12-15 variazioni-peg', '2012-06-30 relazione']
 * calendar.ok && stepsDueOn(calendar.value, civilDate('2011-06-01'), ['piano']).overdue.map(({ id }) => id); //=> ['maggio']
 * ```
 */
export function monitoringCalendar(year: number, { own = [], budgetApprovedOn }: CalendarOptions = {}): Outcome<readonly CalendarStep[]> {
  const law = valueOn(performanceCycle, dayOf(year, 1, 1));
  if (!law.ok) return law;
  const findings: Diagnostic[] = [];
  const replaced = new Set(own.map(({ id }) => id));
  const steps = law.value.value.filter(({ id }) => !replaced.has(id)).map((one, index): CalendarStep => {
    const due = dueDay(one, year, budgetApprovedOn);
    if (due === null && 'event' in one.due) {
      findings.push(measurementFinding('measurement/due-date-missing', { at: pointer(index) }, {
        step: one.label, rule: `${one.due.daysAfter} giorni dopo l’approvazione del bilancio (${citationText(one.source)})`,
      }));
    }
    return { id: one.id, label: one.label, due, from: 'law', source: one.source };
  });
  const set = own.map(({ id, label, due, source }): CalendarStep => ({ id, label, due: civilDate(due), from: 'ente', source: source ?? null }));
  return made([...steps, ...set].sort((a, b) => compareDays(a.due, b.due)), findings);
}

/** What is due on a day. */
export interface DueSteps {
  /** Their day has passed and they are not among the steps done. */
  readonly overdue: readonly CalendarStep[];
  /** Their last day is this one. */
  readonly today: readonly CalendarStep[];
  /** The next to fall due after the day; several where they share a day. */
  readonly next: readonly CalendarStep[];
}

/**
 * What of a calendar is overdue, due on the day, and next.
 *
 * @param done ids of the steps that were done
 */
export function stepsDueOn(calendar: readonly CalendarStep[], on: CivilDate, done: readonly string[] = []): DueSteps {
  const open = calendar.filter(({ id }) => !done.includes(id));
  const later = open.flatMap(({ due }) => (due !== null && due > on ? [due] : [])).sort();
  return {
    overdue: open.filter(({ due }) => due !== null && due < on),
    today: open.filter(({ due }) => due === on),
    next: open.filter(({ due }) => due !== null && due === later[0]),
  };
}

function dueDay({ due }: CycleStep, year: number, budgetApprovedOn: CivilDate | undefined): CivilDate | null {
  if ('month' in due) return dayOf(year + due.yearsLater, due.month, due.day);
  return budgetApprovedOn === undefined ? null : addDays(budgetApprovedOn, due.daysAfter);
}

function compareDays(a: CivilDate | null, b: CivilDate | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
