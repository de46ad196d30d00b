import { gap, type Gap } from '../outcome/index.js';
import { decimal, isWritable, type Decimal } from '../values/numbers.js';
import { chainOf, type ArithmeticNode, type CallNode, type Expression } from './ast.js';
import type { FunctionName } from './functions.js';
import { applied, arithmetic, comparison, digitsOf } from './operations.js';
import { printFormula } from './print.js';

/** The figures of one computation and what was found wanting. */
export interface Scope {
  readonly values: ReadonlyMap<string, Decimal>;
  readonly missing: Set<string>;
  readonly zeroDenominators: Set<string>;
  /** Told of each operation whose operands are known, in order of computing. */
  readonly record: ((operation: Operation) => void) | null;
}

/** A computation that has not begun. */
export function scopeOf(values: ReadonlyMap<string, Decimal>, record: Scope['record'] = null): Scope {
  return { values, missing: new Set(), zeroDenominators: new Set(), record };
}

/** One operation on known operands. */
export interface Operation {
  readonly expression: Exclude<Expression, { node: 'number' | 'input' }>;
  readonly operands: readonly KnownOperand[];
  /** Null where it has no result; the Gap of the whole says why. */
  readonly result: Decimal | null;
}

interface Operand {
  /** Null where it stands for all operations before it in a long chain. */
  readonly expression: Expression | null;
  readonly value: Decimal | null;
}

export interface KnownOperand extends Operand {
  readonly value: Decimal;
}

/** The value of an expression; null where it has none, and the scope says why. All that is missing is found at once. */
export function expressionValue(expression: Expression, scope: Scope): Decimal | null {
  switch (expression.node) {
    case 'number':
      return decimal(expression.value);
    case 'input': {
      const value = scope.values.get(expression.name);
      if (value === undefined) scope.missing.add(expression.name);
      return value ?? null;
    }
    case 'negate': {
      const value = expressionValue(expression.operand, scope);
      return finished(scope, expression, [{ expression: expression.operand, value }], value && value.negated());
    }
    case 'arithmetic':
      return chain(expression, scope);
    case 'comparison': {
      const left = expressionValue(expression.left, scope);
      const right = expressionValue(expression.right, scope);
      const operands = [{ expression: expression.left, value: left }, { expression: expression.right, value: right }];
      return finished(scope, expression, operands, left && right && comparison(expression.operator, left, right));
    }
    case 'call':
      return expression.name === 'if' ? choice(expression, scope) : call(expression, expression.name, scope);
  }
}

/** The Gap that a scope without a value stands for. Missing inputs come first: they may mend the rest. */
export function gapOf({ missing, zeroDenominators }: Scope): Gap {
  if (missing.size > 0) {
    return gap('not-measured', `manca il valore di: ${[...missing].join('; ')}`, [...missing]);
  }
  if (zeroDenominators.size > 0) {
    return gap('undefined-operation', `divisione per zero: vale zero il denominatore ${[...zeroDenominators].join('; ')}`);
  }
  return gap('undefined-operation', 'un risultato è troppo grande o troppo piccolo per essere scritto: passa le 400 cifre');
}

/** Operators from the left, as a loop: a sum of a thousand terms is a thousand nodes deep. */
function chain(expression: ArithmeticNode, scope: Scope): Decimal | null {
  const { first, links } = chainOf(expression);
  const isLong = links.length > longestNamed;
  let left = expressionValue(first, scope);
  for (const node of links) {
    const right = expressionValue(node.right, scope);
    const operands = [
      { expression: isLong && node.left.node === 'arithmetic' ? null : node.left, value: left },
      { expression: node.right, value: right },
    ];
    if (node.operator === '/' && right?.isZero()) scope.zeroDenominators.add(printFormula(node.right));
    left = finished(scope, node, operands, left && right && arithmetic(node.operator, left, right));
  }
  return left;
}

/** In longer chains what came before has no name of its own in the trace. */
const longestNamed = 20;

function call(expression: CallNode, name: Exclude<FunctionName, 'if'>, scope: Scope): Decimal | null {
  const counted = name === 'round' ? expression.arguments.slice(0, 1) : expression.arguments;
  const operands: readonly Operand[] = counted.map((argument) => ({ expression: argument, value: expressionValue(argument, scope) }));
  const result = areKnown(operands) ? applied(name, operands.map(({ value }) => value), digitsOf(expression)) : null;
  return finished(scope, expression, operands, result);
}

/** Only the branch taken is computed; where the condition is not known both are looked through for what is missing. */
function choice(expression: CallNode, scope: Scope): Decimal | null {
  const [condition, then, otherwise] = expression.arguments as [Expression, Expression, Expression];
  const value = expressionValue(condition, scope);
  if (!value) {
    expressionValue(then, scope);
    expressionValue(otherwise, scope);
    return finished(scope, expression, [{ expression: condition, value }], null);
  }
  const taken = value.isZero() ? otherwise : then;
  const result = expressionValue(taken, scope);
  return finished(scope, expression, [{ expression: condition, value }, { expression: taken, value: result }], result);
}

function finished(
  scope: Scope,
  expression: Operation['expression'],
  operands: readonly Operand[],
  value: Decimal | null,
): Decimal | null {
  const result = value && isWritable(value) ? value : null;
  if (scope.record && areKnown(operands)) scope.record({ expression, operands, result });
  return result;
}

function areKnown(operands: readonly Operand[]): operands is readonly KnownOperand[] {
  return operands.every(({ value }) => value !== null);
}
