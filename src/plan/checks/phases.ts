import { yearOf } from '../../values/days.js';
import type { CivilDate } from '../../values/numbers.js';
import { planCheckFinding, type Diagnostic } from '../../outcome/index.js';
import type { Phase } from '../phase.js';
import type { Plan } from '../plan.js';
import { lastYearOf, objectivesOf, phasesOf, stands, type PlanRule } from './elements.js';

/** Phases that end before they begin, in a year that cannot be, or outside the plan. */
export const phaseDateRule: PlanRule = (plan) =>
  phasesOf(plan).flatMap(({ at, element }) => {
    const slips = [...checkYear(plan, `${at}/from`, element.id, element.from), ...checkYear(plan, `${at}/to`, element.id, element.to)];
    return slips.length > 0 ? slips : [...checkOrder(at, element), ...checkSpan(plan, at, element)];
  });

/** Phases that end after the last deadline of their objective, where each of its result indicators has one. */
export const phaseDeadlineRule: PlanRule = (plan) =>
  objectivesOf(plan).flatMap(({ at, objective }) => {
    const results = objective.indicators.filter((indicator) => indicator.role === 'result' && stands(indicator));
    const deadlines = results.flatMap(({ target }) => (target?.kind === 'deadline' ? [target.by] : []));
    if (deadlines.length === 0 || deadlines.length < results.length) return [];
    const last = deadlines.reduce((a, b) => (b > a ? b : a));
    return objective.phases.flatMap((phase, index) =>
      stands(phase) && phase.to !== undefined && phase.to > last
        ? [planCheckFinding('plan/phase-after-deadline', { at: `${at}/phases/${index}/to` }, { phase: phase.id, to: phase.to, last })]
        : [],
    );
  });

/** A year that is off by centuries (0016) with the one that was meant. */
function checkYear(plan: Plan, at: string, phase: string, day: CivilDate | undefined): readonly Diagnostic[] {
  if (day === undefined || Math.abs(yearOf(day) - plan.year) < furthestYear) return [];
  const likely = likelyYear(yearOf(day), plan);
  return [planCheckFinding('plan/phase-year', { at }, { phase, year: day.slice(0, 4), likely: likely === null ? 'quello del piano' : String(likely) })];
}

const furthestYear = 20;

/** The year of the plan that ends in the same two digits. */
function likelyYear(year: number, plan: Plan): number | null {
  for (let candidate = plan.year; candidate <= lastYearOf(plan); candidate += 1) {
    if (candidate % 100 === year % 100) return candidate;
  }
  return null;
}

function checkOrder(at: string, { id, from, to }: Phase): readonly Diagnostic[] {
  return from !== undefined && to !== undefined && to < from ? [planCheckFinding('plan/phase-reversed', { at }, { phase: id, from, to })] : [];
}

function checkSpan(plan: Plan, at: string, { id, from, to }: Phase): readonly Diagnostic[] {
  const [first, last] = [plan.year, lastYearOf(plan)];
  const outside = (day: CivilDate | undefined) => day !== undefined && (yearOf(day) < first || yearOf(day) > last);
  if (!outside(from) && !outside(to)) return [];
  return [planCheckFinding('plan/phase-outside-plan', { at }, { phase: id, from: from ?? '–', to: to ?? '–', first: String(first), last: String(last) })];
}
