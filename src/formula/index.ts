export {
  deepestFormula, inputName, longestFormula,
  type ArithmeticNode, type ArithmeticOperator, type CallNode, type ComparisonNode, type ComparisonOperator, type Expression,
  type Formula, type InputNode, type NegateNode, type NumberNode,
} from './ast.js';
export type { FunctionName } from './functions.js';
export { parseFormula } from './parse.js';
export { printFormula } from './print.js';
export { inputsOf } from './inputs.js';
export { checkFormula } from './check.js';
export { computeFormula, type Computed, type FormulaValues } from './compute.js';
export { compileFormula } from './compile.js';
