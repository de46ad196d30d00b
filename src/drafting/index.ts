export { draftActMarkers, type ActMarkers, type PrintedMark } from './act-marker.js';
export { draftDate, type DateContext } from './date.js';
export { draftNumber } from './number.js';
export { draftPlan } from './plan.js';
export {
  printedPlanFormat, type PrintedFinance, type PrintedFinanceRow, type PrintedIndicator, type PrintedFigure, type PrintedObjective,
  type PrintedPhase, type PrintedPlan, type PrintedStaffRow, type PrintedStaffTable, type PrintedStaffTotals, type PrintedStructure,
  type PrintedText,
} from './plan-printed.js';
export { draftTarget, type TargetDraft } from './target.js';
export type { TargetContext } from './target-context.js';
export { draftFormula, type FormulaContext, type FormulaDraft, type FormulaExample, type FormulaInput } from './formula.js';
export { draftActs, type DraftedActs } from './acts.js';
export type { TableRead, TableRow } from './table.js';
export { draftFinanceRows } from './table-finance.js';
export { draftStaffRows, type StaffTableContext, type StaffTableRead } from './table-staff.js';
export { draftReadings, type ReadingsContext } from './table-readings.js';
export { draftAppraisals, type AppraisalsContext, type InputColumn } from './table-appraisals.js';
export { draftAwardRows, draftSchedaRows, type NamedColumn, type PrintedAward, type PrintedScheda } from './table-results.js';
