import { listed, type Diagnostic } from '../outcome/index.js';
import { amendmentRule } from './checks/acts.js';
import { classificationRule } from './checks/classification.js';
import { balanceRule, capitoloRule, fpvRule, sharedCapitoloRule } from './checks/finance.js';
import { formulaRule, indicatorRule } from './checks/indicators.js';
import { phaseDateRule, phaseDeadlineRule } from './checks/phases.js';
import { ratioRule } from './checks/ratio.js';
import { requirementRule } from './checks/requirements.js';
import { staffRule } from './checks/staff.js';
import { comparatorRule, percentRule, targetDateRule } from './checks/targets.js';
import { duplicateRule, placeholderRule } from './checks/text.js';
import { weightRule } from './checks/weights.js';
import type { PlanRule } from './checks/elements.js';
import type { Plan } from './plan.js';

const rules: readonly PlanRule[] = [
  weightRule, indicatorRule, formulaRule, targetDateRule, comparatorRule, percentRule, ratioRule, phaseDateRule, phaseDeadlineRule,
  balanceRule, capitoloRule, sharedCapitoloRule, fpvRule, staffRule, classificationRule, amendmentRule, duplicateRule,
  placeholderRule, requirementRule,
];

/**
 * The linter of plans: every check on the whole plan, all findings at once, in the order of the rules. Elements that an act
 * removed or postponed are not checked. A clean plan gives an empty list.
 *
 * @param plan a plan from `parsePlan`, `draftPlan` or `planOn`
 * @returns findings with JSON pointers into the plan as `writePlan` writes it; the first 1,000 of each code, then how many more of it
 * @diagnostic all codes that begin with `plan/`, listed in docs/diagnostics.md; document/more-errors, document/more-warnings,
 *   document/more-notes
 * @source D.Lgs. 150/2009 art. 5 c. 2 for what an objective must be; D.Lgs. 118/2011 all. 14 for missioni and programmi
 * @example
 * ```ts
 * import { checkPlan } from 'municipal-performance';
 * import { chieve2020 } from 'municipal-performance/samples';
 * const plan = chieve2020.plan();
 * const noIndicator = plan.ok && checkPlan(plan.value).filter(({ code }) => code === 'plan/no-indicator');
 * noIndicator.map(({ at }) => at); //=> ['/objectives/0', '/objectives/1', '/objectives/2']
 * ```
 */
export function checkPlan(plan: Plan): readonly Diagnostic[] {
  return listed(rules.flatMap((rule) => rule(plan)));
}
