export type { ArithmeticOperator, ComparisonOperator, Expression, Formula, FunctionName } from './ast.js';
