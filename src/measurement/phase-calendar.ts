import type { CivilDate } from '../values/numbers.js';
import { addDays, daysBetween, lengthInDays, monthPeriod, type Period } from '../values/days.js';
import { measurementFinding, pointer, type Diagnostic } from '../outcome/index.js';
import type { Objective, Phase, Plan } from '../plan/index.js';

/**
 * The days in which a phase is to run: from its first day to its last, else the months that are marked, neighbours
 * joined. Empty where neither is said, or the phase ends before it begins.
 *
 * @param year the year of the marked months
 * @example
 * ```ts
 * import { phasePeriods } from 'municipal-performance';
 * phasePeriods({ months: '.xx...xxxxxx' }, 2020); //=> [{ from: '2020-02-01', to: '2020-03-31' }, { from: '2020-07-01', to: '2020-12-31' }]
 * ```
 */
export function phasePeriods({ from, to, months }: Pick<Phase, 'from' | 'to' | 'months'>, year: number): readonly Period[] {
  if (from !== undefined && to !== undefined) return from <= to ? [{ from, to }] : [];
  if (months === undefined || !/^[.x]{12}$/.test(months)) return [];
  const periods: Period[] = [];
  for (let month = 1; month <= 12; month += 1) {
    if (months[month - 1] !== 'x') continue;
    const days = monthPeriod(year, month);
    const last = periods.at(-1);
    if (last && addDays(last.to, 1) === days.from) periods[periods.length - 1] = { from: last.from, to: days.to };
    else periods.push(days);
  }
  return periods;
}

/** First and last day of a phase; null where they are not said. A phase may say only one of them. */
export function phaseEnds(phase: Phase, year: number): { readonly from: CivilDate | null; readonly to: CivilDate | null } {
  const periods = phasePeriods(phase, year);
  return { from: phase.from ?? periods[0]?.from ?? null, to: phase.to ?? periods.at(-1)?.to ?? null };
}

/**
 * Overlaps and gaps between the phases of each objective: remarks for whoever draws up the plan, not errors. Removed and
 * postponed phases do not count.
 *
 * @returns findings with the pointer of the later phase
 * @diagnostic measurement/phases-overlap a phase begins before the ones before it have ended; told once a phase
 * @diagnostic measurement/phases-gap days between the first and the last without any phase
 */
export function checkPhaseCalendar(plan: Plan): readonly Diagnostic[] {
  return plan.objectives.flatMap((objective, index) => phaseFindings(objective, plan.year, pointer('objectives', index)));
}

interface Stretch extends Period {
  readonly id: string;
  readonly at: string;
}

function phaseFindings(objective: Objective, year: number, at: string): readonly Diagnostic[] {
  if (objective.provenance.status !== 'in-force') return [];
  const stretches = objective.phases
    .flatMap((phase, index) => (phase.provenance.status === 'in-force'
      ? phasePeriods(phase, year).map((days): Stretch => ({ ...days, id: phase.id, at: at + pointer('phases', index) }))
      : []))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  const findings: Diagnostic[] = [];
  let longest: Stretch | undefined;
  for (const stretch of stretches) {
    if (longest && stretch.from <= longest.to && stretch.id !== longest.id) {
      findings.push(measurementFinding('measurement/phases-overlap', { at: stretch.at }, {
        objective: objective.id, first: longest.id, to: longest.to, second: stretch.id, from: stretch.from,
      }));
    } else if (longest && stretch.from > longest.to && daysBetween(longest.to, stretch.from) > 1) {
      const [from, to] = [addDays(longest.to, 1), addDays(stretch.from, -1)];
      findings.push(measurementFinding('measurement/phases-gap', { at: stretch.at }, {
        objective: objective.id, from, to, days: String(daysBetween(from, to) + 1),
      }));
    }
    if (!longest || stretch.to > longest.to) longest = stretch;
  }
  return findings;
}

/** How many days of the periods have passed at the end of a day, and how many there are. */
export function elapsedDays(periods: readonly Period[], on: CivilDate, count: (period: Period) => number = lengthInDays): { readonly elapsed: number; readonly total: number } {
  let [elapsed, total] = [0, 0];
  for (const { from, to } of periods) {
    const whole = count({ from, to });
    total += whole;
    elapsed += on >= to ? whole : on < from ? 0 : count({ from, to: on });
  }
  return { elapsed, total };
}
