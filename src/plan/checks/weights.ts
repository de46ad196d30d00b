import { decimal, hundred, one, sum, zero, type Decimal } from '../../values/numbers.js';
import { planCheckFinding, pointer, type Diagnostic } from '../../outcome/index.js';
import { groupedBy, objectivesOf, stands, type PlanRule } from './elements.js';

interface Weighted {
  readonly weight?: Decimal;
}

/** Weights that are all zero, that do not add up to 100 (or to 1), or that only some elements carry. */
export const weightRule: PlanRule = (plan) => {
  const objectives = objectivesOf(plan);
  return [
    ...checkObjectives(objectives.map(({ objective }) => objective)),
    ...objectives.flatMap(({ at, objective }) => [
      ...check(at + pointer('indicators'), 'indicatori', objective.indicators.filter(stands)),
      ...check(at + pointer('phases'), 'fasi', objective.phases.filter(stands)),
    ]),
  ];
};

/** Objectives may be weighed over the whole plan or settore by settore. */
function checkObjectives(objectives: readonly (Weighted & { readonly settore?: string })[]): readonly Diagnostic[] {
  const whole = check(pointer('objectives'), 'obiettivi', objectives);
  if (!whole.some(({ code }) => code === 'plan/weight-sum')) return whole;
  const settori = [...groupedBy(objectives, ({ settore }) => settore ?? '')].map(([settore, members]) =>
    check(pointer('objectives'), settore === '' ? 'obiettivi senza settore' : `obiettivi di «${settore}»`, members),
  );
  return settori.length > 1 && settori.some((found) => found.length === 0) ? settori.flat() : whole;
}

function check(at: string, what: string, elements: readonly Weighted[]): readonly Diagnostic[] {
  const weights = elements.flatMap(({ weight }) => (weight ? [weight] : []));
  if (weights.length === 0) return [];
  if (weights.length < elements.length) {
    return [planCheckFinding('plan/weight-missing', { at }, { what, missing: String(elements.length - weights.length), of: String(elements.length) })];
  }
  const total = sum(weights);
  if (total.eq(zero)) return [planCheckFinding('plan/weights-all-zero', { at }, { what, count: String(weights.length) })];
  if (total.eq(hundred) || total.eq(one) || isRoundedThirds(weights, total)) return [];
  return [planCheckFinding('plan/weight-sum', { at }, { what, sum: String(total) })];
}

/** 33.33 three times is 100 as far as two decimals can say it. */
function isRoundedThirds(weights: readonly Decimal[], total: Decimal): boolean {
  const digits = Math.max(...weights.map((weight) => weight.decimalPlaces()));
  if (digits === 0) return false;
  const slack = decimal(10).pow(-digits).times(weights.length).dividedBy(2);
  return [hundred, one].some((whole) => total.minus(whole).abs().lt(slack));
}
