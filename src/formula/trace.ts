import { step, type Gap, type Step, type StepInput } from '../outcome/index.js';
import { isDecimal, type Decimal } from '../values/numbers.js';
import type { ArithmeticOperator, Expression, Formula } from './ast.js';
import { expressionValue, type Operand, type Operation } from './expression-value.js';
import { functions } from './functions.js';
import { roundDigits } from './parse.js';
import { printFormula } from './print.js';

/** The trace of a computation that gave `value`: the operations that were computed, in their order. */
export function formulaStep(formula: Formula, values: ReadonlyMap<string, Decimal>, value: Decimal | Gap): Step {
  const operations: Operation[] = [];
  const record = (operation: Operation): void => void operations.push(operation);
  expressionValue(formula, { values, missing: new Set(), zeroDenominators: new Set(), record });
  return step({
    rule: 'formula/value',
    label: 'Valore della formula',
    inputs: [...values].map(([name, given]) => ({ name, value: given.toString(), unit: 'number' })),
    result: isDecimal(value) ? value.toString() : value,
    unit: 'number',
    expression: printFormula(formula),
    steps: operations.map((operation) => operationStep(operation, value)),
  });
}

function operationStep({ expression, operands, result }: Operation, whole: Decimal | Gap): Step {
  const rounded = expression.node === 'call' && expression.name === 'round' ? expression.arguments[1] : undefined;
  return step({
    rule: ruleOf(expression),
    label: labelOf(expression),
    inputs: operands.flatMap(inputOf),
    result: result?.toString() ?? (isDecimal(whole) ? '' : whole),
    unit: expression.node === 'comparison' ? 'flag' : 'number',
    ...(expression.node === 'call' && expression.name === 'round'
      ? { rounding: { digits: rounded ? (roundDigits(rounded) ?? 0) : 0, mode: 'half-up' } }
      : {}),
  });
}

function inputOf({ expression, value }: Operand): StepInput[] {
  if (value === null) return [];
  const made = expression === null || expression.node !== 'number' && expression.node !== 'input';
  return [{
    name: expression === null ? 'risultato parziale' : nameOf(expression),
    value: value.toString(),
    unit: 'number',
    ...(made && expression ? { from: ruleOf(expression) } : {}),
  }];
}

const longestName = 80;

function nameOf(expression: Expression): string {
  if (expression.node === 'input') return expression.name;
  const text = printFormula(expression);
  return text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text;
}

const operations: Readonly<Record<ArithmeticOperator, readonly [rule: string, label: string]>> = {
  '+': ['formula/sum', 'Somma'],
  '-': ['formula/difference', 'Differenza'],
  '*': ['formula/product', 'Prodotto'],
  '/': ['formula/quotient', 'Quoziente'],
};

function ruleOf(expression: Expression): string {
  if (expression.node === 'arithmetic') return operations[expression.operator][0];
  return `formula/${expression.node === 'call' ? expression.name : expression.node}`;
}

function labelOf(expression: Operation['expression']): string {
  switch (expression.node) {
    case 'arithmetic':
      return operations[expression.operator][1];
    case 'comparison':
      return `Confronto (${expression.operator})`;
    case 'negate':
      return 'Opposto';
    case 'call':
      return functions[expression.name].label;
  }
}
