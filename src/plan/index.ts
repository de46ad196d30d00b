// In: a plan as JSON. Out: the typed plan, its balances, and what its tables do not add up to. This stage knows the plan
// as written and nothing of acts, money spent, readings or scores.
export { planFormat, type Plan } from './plan.js';
export type { Labelled, Objective } from './objective.js';
export type { FormulaKind, Indicator, IndicatorInput, Scale } from './indicator.js';
export type {
  BetweenTarget, ChangeTarget, Comparator, DeadlineTarget, EqualityTarget, FrequencyTarget, Horizon, RankTarget, Target,
  TargetUnit, TextTarget, ThresholdTarget, YesTarget,
} from './target.js';
export type { Phase } from './phase.js';
export type { Capitolo, Finance, FinanceRow, Side } from './capitolo.js';
export type { HumanResources, StaffNote, StaffRow, StaffTable, Structure } from './staff.js';
export { untouched, type ActEffect, type ActMark, type Provenance } from './provenance.js';
export { parsePlan } from './parse.js';
export { writePlan } from './write.js';
export { objectiveBalance, type Balance } from './balance.js';
export { checkPlan } from './check.js';
export { fullTimeEquivalents, type StaffStrength, type TableStrength } from './full-time.js';
export { reconcile, type Cell, type PrintedTable, type WrongTotal } from './reconcile.js';
// For the reader of printed formulas, which looks at the same words.
export { partWord, wholeWord } from './part-and-whole.js';
// For the stages whose documents carry elements of a plan; not part of the package's surface.
export { objectiveSchema, phaseSchema, planSchema } from './schema.js';
export { indicatorSchema } from './schema-indicator.js';
export { capitoloSchema, financeRowSchema, financeSchema } from './schema-finance.js';
export { horizonSchema, targetSchema } from './schema-target.js';
export { actMarkSchema, provenanceSchema } from './schema-provenance.js';
export { humanResourcesSchema, staffTableSchema, structureSchema } from './schema-staff.js';
