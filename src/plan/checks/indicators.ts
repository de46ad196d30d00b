import { planCheckFinding } from '../../outcome/index.js';
import { parseFormula } from '../../formula/index.js';
import { indicatorsOf, objectivesOf, stands, type PlanRule } from './elements.js';

/** Objectives without an indicator, indicators without a target, or with a target that only words describe. */
export const indicatorRule: PlanRule = (plan) => [
  ...objectivesOf(plan)
    .filter(({ objective }) => !objective.indicators.some(stands))
    .map(({ at, objective }) => planCheckFinding('plan/no-indicator', { at }, { objective: objective.id })),
  ...indicatorsOf(plan).flatMap(({ at, element: { id, target } }) => {
    if (target === undefined) return [planCheckFinding('plan/no-target', { at }, { indicator: id })];
    return target.kind === 'text' ? [planCheckFinding('plan/text-target', { at: `${at}/target` }, { indicator: id, text: target.text })] : [];
  }),
];

/** Formulas that could not be read, or that are not in the strict language. */
export const formulaRule: PlanRule = (plan) =>
  indicatorsOf(plan).flatMap(({ at, element: { id, formula, formulaKind, printed } }) => {
    if (formula !== undefined) {
      return parseFormula(formula).findings.map(({ message }) =>
        planCheckFinding('plan/formula-syntax', { at: `${at}/formula` }, { indicator: id, formula, reason: message }),
      );
    }
    if (printed?.formula === undefined || formulaKind === 'none') return [];
    return [planCheckFinding('plan/unread-formula', { at: `${at}/printed/formula` }, { indicator: id, text: printed.formula })];
  });
