// For the test suites of others: generators of valid and broken documents. This folder knows the public surface only;
// fast-check is an optional peer that nothing else imports.
export { arbitraryPlan, type PlanOptions } from './plan.js';
export { arbitraryObjective } from './objective.js';
export { arbitraryActs } from './acts.js';
export { arbitraryReadings } from './readings.js';
export { arbitraryScheme } from './scheme.js';
export { arbitraryAppraisals, type AppraisalsOptions } from './appraisals.js';
export { arbitraryFondo } from './fondo.js';
export { arbitraryMovements } from './movements.js';
export { arbitraryProcurementQuestion } from './procurement-question.js';
export { arbitraryFormula, type FormulaWithValues } from './formula.js';
export {
  arbitraryPrintedFormula, arbitraryPrintedNumber, arbitraryPrintedTarget,
  type PrintedFormulaText, type PrintedNumberText, type PrintedTargetText,
} from './printed.js';
export { brokenDocument, type Break, type Breaking, type BrokenDocument } from './broken.js';
