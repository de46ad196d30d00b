export { planFormat, type Plan } from './plan.js';
export type { Labelled, Objective } from './objective.js';
export type { Indicator, IndicatorInput, Scale } from './indicator.js';
export type {
  BetweenTarget, ChangeTarget, Comparator, DeadlineTarget, EqualityTarget, FrequencyTarget, Horizon, RankTarget, Target,
  TargetUnit, TextTarget, ThresholdTarget, YesTarget,
} from './target.js';
export type { Phase } from './phase.js';
export type { Capitolo, Finance, FinanceRow, Side } from './capitolo.js';
export type { HumanResources, StaffRow, StaffTable, Structure } from './staff.js';
export { untouched, type ActEffect, type ActMark, type Provenance } from './provenance.js';
