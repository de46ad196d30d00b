import { planCheckFinding, type Diagnostic } from '../../outcome/index.js';
import type { Objective } from '../objective.js';
import { objectivesOf, stands, type PlanRule } from './elements.js';

/**
 * What D.Lgs. 150/2009 art. 5 c. 2 asks of an objective, as far as its data can show it: measurable (b), tied to a time (d),
 * comparable (e, f), linked to resources (g). Whether it is relevant and improving only people can say.
 */
export const requirementRule: PlanRule = (plan) =>
  objectivesOf(plan).flatMap(({ at, objective }) => requirements.flatMap(({ code, holds }) => (holds(objective) ? [] : [missing(code, at, objective)])));

type RequirementCode = 'plan/not-measurable' | 'plan/not-time-bound' | 'plan/not-comparable' | 'plan/no-resources';

const requirements: readonly { readonly code: RequirementCode; readonly holds: (objective: Objective) => boolean }[] = [
  { code: 'plan/not-measurable', holds: isMeasurable },
  { code: 'plan/not-time-bound', holds: isTimeBound },
  { code: 'plan/not-comparable', holds: isComparable },
  { code: 'plan/no-resources', holds: hasResources },
];

function missing(code: RequirementCode, at: string, { id }: Objective): Diagnostic {
  return planCheckFinding(code, { at }, { objective: id });
}

function isMeasurable({ indicators }: Objective): boolean {
  return indicators.some((indicator) => stands(indicator) && indicator.target !== undefined && indicator.target.kind !== 'text');
}

function isTimeBound({ indicators, phases }: Objective): boolean {
  const byIndicator = indicators.some(
    ({ target, horizon, also = [] }) => horizon !== undefined || [target, ...also].some((one) => one?.kind === 'deadline' || one?.kind === 'frequency'),
  );
  return byIndicator || phases.some((phase) => stands(phase) && (phase.to !== undefined || phase.months !== undefined));
}

/** Some indicator is a share, a change or a quantity with a year, so that it can be held against another year or body. */
function isComparable({ indicators }: Objective): boolean {
  return indicators.some(
    ({ target, formula }) =>
      target?.kind === 'change' || target?.kind === 'rank' || target?.kind === 'equality' ||
      ((target?.kind === 'threshold' || target?.kind === 'between') && (target.unit === 'percent' || formula !== undefined)),
  );
}

function hasResources({ finance, humanResources }: Objective): boolean {
  return finance.rows.length > 0 || Object.values(humanResources?.heads ?? {}).some((heads) => heads > 0);
}
