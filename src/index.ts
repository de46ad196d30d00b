export { apportion, percentShares } from './values/numbers.js';
export type { Decimal, DecimalInput, CivilDate, Citation, UndefinedShare } from './values/numbers.js';
export type { UnreadPart } from './document/index.js';
export {
  isGap, traceFormat,
  type Diagnostic, type Gap, type Made, type Outcome, type Severity, type Source, type Span, type Step, type StepChoice, type StepInput,
  type Unit, type Unmade,
} from './outcome/index.js';
export {
  checkPlan, fullTimeEquivalents, objectiveBalance, parsePlan, planFormat, reconcile, untouched, writePlan,
  type ActEffect, type ActMark, type Balance, type BetweenTarget, type Capitolo, type Cell, type ChangeTarget, type Comparator,
  type DeadlineTarget, type EqualityTarget, type Finance, type FinanceRow, type FormulaKind, type FrequencyTarget, type Horizon,
  type HumanResources, type Indicator, type IndicatorInput, type Labelled, type Objective, type Phase, type Plan,
  type PrintedTable, type Provenance, type RankTarget, type Scale, type Side, type StaffNote, type StaffRow, type StaffStrength, type StaffTable, type Structure,
  type TableStrength, type Target, type TargetUnit, type TextTarget, type ThresholdTarget, type WrongTotal, type YesTarget,
} from './plan/index.js';
export * from './variation/index.js';
export {
  capitoloBalances, movementsFormat, parseMovements, rollUp, writeMovements,
  type CapitoloBalance, type EntrataBalance, type Movement, type MovementKind, type Movements, type RollUp, type RollUpBy,
  type SpesaBalance,
} from './budget/index.js';
export * from './measurement/index.js';
export * from './scoring/index.js';
export * from './premium/index.js';
