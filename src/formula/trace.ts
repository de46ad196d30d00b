import type { Gap, Step, StepInput } from '../outcome/index.js';
import { isDecimal, type Decimal } from '../values/numbers.js';
import type { ArithmeticOperator, Expression, Formula } from './ast.js';
import { expressionValue, scopeOf, type KnownOperand, type Operation } from './expression-value.js';
import { functions } from './functions.js';
import { digitsOf } from './operations.js';
import { printFormula } from './print.js';

/** The trace of a computation that gave `value`: the operations that were computed, in their order. */
export function formulaStep(formula: Formula, values: ReadonlyMap<string, Decimal>, value: Decimal | Gap): Step {
  const operations: Operation[] = [];
  expressionValue(formula, scopeOf(values, (operation) => operations.push(operation)));
  return {
    inputs: Array.from(values, ([name, given]) => ({ name, value: given.toString(), unit: 'number' })),
    sources: [],
    steps: operations.map((operation) => operationStep(operation, value)),
    rule: 'formula/value',
    label: 'Valore della formula',
    result: textOf(value),
    unit: 'number',
    expression: printFormula(formula),
  };
}

function operationStep({ expression, operands, result }: Operation, whole: Decimal | Gap): Step {
  const made: Step = {
    inputs: operands.map(inputOf),
    sources: [],
    steps: [],
    rule: ruleOf(expression),
    label: labelOf(expression),
    result: textOf(result ?? whole),
    unit: expression.node === 'comparison' ? 'flag' : 'number',
  };
  if (expression.node !== 'call' || expression.name !== 'round') return made;
  return { ...made, rounding: { digits: digitsOf(expression), mode: 'half-up' } };
}

function textOf(value: Decimal | Gap): string | Gap {
  return isDecimal(value) ? value.toString() : value;
}

function inputOf({ expression, value }: KnownOperand): StepInput {
  const figure = value.toString();
  if (expression === null) return { name: 'risultato parziale', value: figure, unit: 'number' };
  if (expression.node === 'input') return { name: expression.name, value: figure, unit: 'number' };
  if (expression.node === 'number') return { name: expression.value, value: figure, unit: 'number' };
  return { name: nameOf(expression), value: figure, unit: 'number', from: ruleOf(expression) };
}

const longestName = 80;

function nameOf(expression: Expression): string {
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
