// In: a plan and the acts that amend it. Out: the plan in force on a day, with the mark of each act on what it touched.
// Plan in, plan out: this stage knows nothing of money spent, readings or scores.
export { actsFormat, citationOf, type VariationAct, type VariationActs } from './act.js';
export type {
  AssignIndicator, AssignObjective, AssignPhase, ChangeIndicator, ChangeObjective, ChangePhase, ElementRef, IndicatorFields,
  MovePhase, ObjectiveFields, Operation, PhaseFields, Postpone, Remove, SetTarget, Shift, ShiftRow,
} from './operation.js';
export { parseActs, writeActs } from './parse.js';
export { planOn } from './plan-on.js';
export { history, type ElementHistory, type HistoryEntry } from './history.js';
export { comparePlans, type PlanDifference } from './compare.js';
export type { FieldChange } from './field-change.js';
export type { ElementKind } from './amended.js';
