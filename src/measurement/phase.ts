import { decimal, hundred, zero, type CivilDate, type Decimal } from '../values/numbers.js';
import { daysBetween, lengthInDays, yearOf, type Period } from '../values/days.js';
import { isWorkingDay, publicHolidays, workingDaysBetween, type WorkingDayOptions } from '../law/index.js';
import { gap, isGap, italian, step, withStep, type Gap, type Step } from '../outcome/index.js';
import type { Phase } from '../plan/index.js';
import { elapsedDays, phaseEnds, phasePeriods } from './phase-calendar.js';
import type { Reading } from './reading.js';
import { phaseKey, sameDecimal, type ReadingIndex } from './standing.js';

/** Where a phase stands on a day. `late` is past its last day and not done; `unscheduled` says no days at all. */
export type PhaseStatus = 'to-start' | 'under-way' | 'done' | 'late' | 'postponed' | 'removed' | 'unscheduled';

/** A phase as it stands on a day. */
export interface PhaseMeasurement {
  readonly phase: string;
  readonly status: PhaseStatus;
  readonly weight: Decimal | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  /** Days in which it is to run; 0 where they are not said. */
  readonly length: number;
  /** Day on which it was read as done. */
  readonly completedOn: CivilDate | null;
  /** Calendar days from its last day to the day it was done, or to the day of measurement while it is late; negative early. */
  readonly daysLate: number | Gap;
  /** The same in working days. */
  readonly workingDaysLate: number | Gap;
  /** Percent of its days that have passed (0–100), not rounded. */
  readonly expected: Decimal | Gap;
  /** Percent of its working days that have passed, not rounded. */
  readonly expectedWorking: Decimal | Gap;
  /** Percent done, as read; `not-due` before it begins, `not-measured` after. */
  readonly actual: Decimal | Gap;
  /** actual − expected, in percentage points: negative behind. */
  readonly ahead: Decimal | Gap;
  /** All readings until the day, in order of time. */
  readonly readings: readonly Reading[];
  readonly step: Step;
}

/** What the measurement of a phase looks at. */
export interface PhaseContext {
  readonly index: ReadingIndex;
  readonly on: CivilDate;
  /** Year of the marked months. */
  readonly year: number;
  readonly calendar: WorkingDayOptions;
  /** Working days from one day to another, by `from to`: phases share their days. */
  readonly counted: Map<string, number | Gap>;
}

/**
 * Where a phase stands on a day.
 *
 * @interpretation without a reading of completion a phase past its last day is `late`: what nobody recorded is not taken as done
 */
export function measurePhase(phase: Phase, context: PhaseContext): PhaseMeasurement {
  const { index, on, year } = context;
  const readings = index.all(phaseKey(phase.id)).filter((reading) => reading.on <= on);
  const periods = phasePeriods(phase, year);
  const { from, to } = phaseEnds(phase, year);
  const actual = progressOf(phase, from, context);
  const completedOn = isGap(actual) || actual.lt(hundred) ? null : firstDone(readings);
  const status = statusOf(phase, from, to, actual, on);
  const expected = shareOfDays(periods, on, lengthInDays);
  const late = status === 'done' || status === 'late' ? completedOn ?? on : null;
  const result = {
    phase: phase.id,
    status,
    weight: phase.weight ?? null,
    from,
    to,
    length: elapsedDays(periods, on).total,
    completedOn,
    daysLate: lateness(late, to, daysBetween),
    workingDaysLate: lateness(late, to, (first, last) => workingDays(first, last, context)),
    expected,
    expectedWorking: shareOfDays(periods, on, (days) => workingDaysOf(days, context)),
    actual,
    ahead: isGap(actual) ? actual : isGap(expected) ? expected : actual.minus(expected),
    readings,
  };
  return withStep(result, () => traceOf(result, on));
}

function progressOf({ id }: Phase, from: CivilDate | null, { index, on }: PhaseContext): Decimal | Gap {
  const standing = index.standing(phaseKey(id), on, (reading) => (reading.of === 'phase' ? reading.progress : undefined), sameDecimal);
  if (standing) return standing.value ?? gap('not-measured', `avanzamenti diversi per la fase ${id} il ${italian.day(standing.on)}`, [id]);
  return from !== null && on < from
    ? gap('not-due', `la fase ${id} inizia il ${italian.day(from)}`)
    : gap('not-measured', `manca l’avanzamento della fase ${id}`, [id]);
}

function statusOf(phase: Phase, from: CivilDate | null, to: CivilDate | null, actual: Decimal | Gap, on: CivilDate): PhaseStatus {
  if (phase.provenance.status !== 'in-force') return phase.provenance.status;
  if (!isGap(actual) && actual.gte(hundred)) return 'done';
  if (to !== null && on > to) return 'late';
  if (!isGap(actual) && actual.gt(zero)) return 'under-way';
  if (from === null && to === null) return 'unscheduled';
  return from !== null && on < from ? 'to-start' : 'under-way';
}

/** First day of the last unbroken run of readings at 100. */
function firstDone(readings: readonly Reading[]): CivilDate | null {
  let first: CivilDate | null = null;
  for (const reading of readings) {
    if (reading.of !== 'phase') continue;
    first = reading.progress.gte(hundred) ? (first ?? reading.on) : null;
  }
  return first;
}

function lateness(on: CivilDate | null, to: CivilDate | null, count: (from: CivilDate, to: CivilDate) => number | Gap): number | Gap {
  if (to === null) return gap('not-applicable', 'la fase non ha un giorno di fine');
  return on === null ? gap('not-due', `la fase finisce il ${italian.day(to)}`) : count(to, on);
}

function shareOfDays(periods: readonly Period[], on: CivilDate, count: (days: Period) => number | Gap): Decimal | Gap {
  if (periods.length === 0) return gap('not-applicable', 'la fase non dice da quando a quando si svolge');
  const unknown = periods.map(count).find(isGap);
  if (unknown) return unknown;
  const { elapsed, total } = elapsedDays(periods, on, (days) => count(days) as number);
  if (total === 0) return gap('undefined-operation', 'la fase non comprende giorni lavorativi');
  return decimal(elapsed).times(hundred).dividedBy(total);
}

/** Working days of a period, both ends included. */
function workingDaysOf({ from, to }: Period, context: PhaseContext): number | Gap {
  const key = `${from}–${to}`;
  const known = context.counted.get(key);
  if (known !== undefined) return known;
  const after = workingDays(from, to, context);
  const all = isGap(after) ? after : after + (isWorkingDay(from, context.calendar) ? 1 : 0);
  context.counted.set(key, all);
  return all;
}

/** Working days after one day until another, where the holidays of those years are known. */
function workingDays(from: CivilDate, to: CivilDate, { calendar, counted }: PhaseContext): number | Gap {
  const key = `${from} ${to}`;
  const known = counted.get(key) ?? countWorkingDays(from, to, calendar);
  counted.set(key, known);
  return known;
}

function countWorkingDays(from: CivilDate, to: CivilDate, calendar: WorkingDayOptions): number | Gap {
  const first = publicHolidays.versions[0]?.from;
  if (first === undefined || from < first || to < first) return gap('not-applicable', `i giorni festivi non sono noti prima del ${italian.day(first ?? '–')}`);
  return yearOf(to) - yearOf(from) > 200
    ? gap('not-applicable', 'il periodo è troppo lungo per contare i giorni lavorativi')
    : workingDaysBetween(from, to, calendar);
}

function traceOf({ phase, status, from, to, expected, actual, completedOn, daysLate }: Omit<PhaseMeasurement, 'step'>, on: CivilDate): Step {
  const day = (name: string, value: CivilDate | null) => (value === null ? [] : [{ name, value, unit: 'day' as const }]);
  return step({
    rule: 'measurement/phase',
    label: `Fase ${phase}`,
    result: status,
    unit: 'text',
    inputs: [
      ...day('inizio', from), ...day('fine', to), ...day('giorno della misurazione', on), ...day('completata il', completedOn),
      ...(isGap(actual) ? [] : [{ name: 'avanzamento', value: String(actual), unit: 'percent' as const }]),
      ...(isGap(daysLate) ? [] : [{ name: 'giorni di ritardo', value: String(daysLate), unit: 'days' as const }]),
    ],
    steps: [step({
      rule: 'measurement/expected-progress',
      label: 'Avanzamento atteso',
      result: isGap(expected) ? expected : String(expected),
      unit: 'percent',
      expression: 'giorni trascorsi ÷ giorni previsti × 100',
    })],
  });
}
