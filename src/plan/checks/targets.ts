import { yearOf } from '../../values/days.js';
import { planCheckFinding, type Diagnostic } from '../../outcome/index.js';
import { parseFormula, type Formula } from '../../formula/index.js';
import type { Indicator } from '../indicator.js';
import type { Plan } from '../plan.js';
import type { Target } from '../target.js';
import { indicatorsOf, lastYearOf, type PlanRule } from './elements.js';

/** Targets whose day or year cannot be that of the plan, or is not said. */
export const targetDateRule: PlanRule = (plan) =>
  indicatorsOf(plan).flatMap(({ at, element }) => [
    ...undated(at, element),
    ...targetsOf(element).flatMap(({ target, at: below }) =>
      target.kind === 'deadline' ? checkDeadline(plan, at + below, element.id, target.by) : [],
    ),
    ...checkHorizon(plan, at, element),
  ]);

/** A comparator that goes against what is better. */
export const comparatorRule: PlanRule = (plan) =>
  indicatorsOf(plan).flatMap(({ at, element: { id, better, target } }) => {
    if (target?.kind !== 'threshold' || better === undefined) return [];
    const wrong = better === 'more' ? ['<', '<='] : ['>', '>='];
    return wrong.includes(target.comparator)
      ? [planCheckFinding('plan/comparator-against-sense', { at: `${at}/target/comparator` }, {
          indicator: id, comparator: target.comparator, better: better === 'more' ? 'di più' : 'di meno',
        })]
      : [];
  });

/** A target in percent over a formula that gives a ratio: the `* 100` is missing in one of the two. */
export const percentRule: PlanRule = (plan) =>
  indicatorsOf(plan).flatMap(({ at, element: { id, formula, target } }) => {
    if (formula === undefined || !isPercentTarget(target)) return [];
    const parsed = parseFormula(formula);
    return parsed.ok && isBareRatio(parsed.value)
      ? [planCheckFinding('plan/percent-without-100', { at: `${at}/formula` }, { indicator: id, formula, target: String(target.value) })]
      : [];
  });

function targetsOf({ target, also = [] }: Indicator): readonly { readonly target: Target; readonly at: string }[] {
  return [...(target ? [{ target, at: '/target' }] : []), ...also.map((one, index) => ({ target: one, at: `/also/${index}` }))];
}

function undated(at: string, { id, target }: Indicator): readonly Diagnostic[] {
  if (target?.kind !== 'text' || !/^\s*(?:entro|al|dal|per il)\b[^\d]*$/i.test(target.text)) return [];
  return [planCheckFinding('plan/target-without-date', { at: `${at}/target` }, { indicator: id, text: target.text })];
}

function checkDeadline(plan: Plan, at: string, indicator: string, by: Parameters<typeof yearOf>[0]): readonly Diagnostic[] {
  const last = lastYearOf(plan);
  if (yearOf(by) > last) return [planCheckFinding('plan/deadline-after-horizon', { at }, { indicator, by, last: String(last) })];
  return yearOf(by) < plan.year ? [planCheckFinding('plan/target-year', { at }, { indicator, year: by.slice(0, 4), plan: String(plan.year) })] : [];
}

function checkHorizon(plan: Plan, at: string, { id, horizon }: Indicator): readonly Diagnostic[] {
  if (horizon === undefined) return [];
  const place = { at: `${at}/horizon` };
  if (horizon.to < plan.year) return [planCheckFinding('plan/target-year', place, { indicator: id, year: String(horizon.to), plan: String(plan.year) })];
  const last = lastYearOf(plan);
  return plan.horizon !== undefined && horizon.to > last + longestOutlook
    ? [planCheckFinding('plan/deadline-after-horizon', place, { indicator: id, by: String(horizon.to), last: String(last) })]
    : [];
}

/** A plan may name the end of the mandate or the year after its triennium; further is a slip. */
const longestOutlook = 3;

function isPercentTarget(target: Target | undefined): target is Extract<Target, { readonly unit: string; readonly value: unknown }> & { readonly unit: 'percent' } {
  return (target?.kind === 'threshold' || target?.kind === 'change') && target.unit === 'percent';
}

/** A quotient that nothing multiplies by 100. */
function isBareRatio(formula: Formula): boolean {
  return formula.node === 'arithmetic' && formula.operator === '/';
}
