import { decimalOfUnits, smallWhole } from '../values/inside.js';
import { decimal, invariant, one, round, sum, zero, type Decimal } from '../values/numbers.js';
import type { ArithmeticOperator, CallNode, ComparisonOperator, Expression } from './ast.js';
import type { FunctionName } from './functions.js';

/**
 * What each operator gives on figures that are known; a division by zero gives no finite figure. Most figures are counts: with those
 * plain numbers are as exact as decimal.js and faster, and as an operand it takes them faster than a Decimal.
 */
export function arithmetic(operator: ArithmeticOperator, left: Decimal, right: Decimal): Decimal {
  const [counted, count] = [smallWhole(left), smallWhole(right)];
  switch (operator) {
    case '+':
      return counted === null || count === null ? left.plus(right) : decimalOfUnits(counted + count, 0);
    case '-':
      return counted === null || count === null ? left.minus(right) : decimalOfUnits(counted - count, 0);
    case '*':
      return counted === null || count === null ? left.times(count ?? right) : decimalOfUnits(counted * count, 0);
    case '/':
      return left.dividedBy(count ?? right);
  }
}

/** 1 where the comparison holds, else 0. */
export function comparison(operator: ComparisonOperator, left: Decimal, right: Decimal): Decimal {
  return holds(operator, left.comparedTo(right)) ? one : zero;
}

function holds(operator: ComparisonOperator, order: number): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
  }
}

/** What a function other than `if` gives; `digits` only for `round`. */
export function applied(name: Exclude<FunctionName, 'if'>, values: readonly Decimal[], digits: number): Decimal {
  const [first = zero] = values;
  switch (name) {
    case 'min':
      return values.reduce((least, value) => (value.lessThan(least) ? value : least), first);
    case 'max':
      return values.reduce((most, value) => (value.greaterThan(most) ? value : most), first);
    case 'sum':
      return sum(values);
    case 'mean':
      return sum(values).dividedBy(decimal(values.length));
    case 'abs':
      return first.abs();
    case 'round':
      return round(first, digits);
  }
}

/** The decimals that a call of `round` states. */
export function digitsOf({ arguments: [, digits] }: CallNode): number {
  return (digits && roundDigits(digits)) ?? 0;
}

/** The decimals that the second argument of `round` states; null when it is no whole number from -30 to 30. */
export function roundDigits(argument: Expression): number | null {
  const sign = argument.node === 'negate' ? -1 : 1;
  const plain = argument.node === 'negate' ? argument.operand : argument;
  const digits = plain.node === 'number' ? Number(plain.value) : NaN;
  return Number.isInteger(digits) && digits <= 30 ? sign * digits : null;
}

/** Misuse: a tree that no text of the language gives. */
export function unknownNode(node: never): never {
  invariant(false, () => `expected a node of a formula, found ${JSON.stringify(node)}`);
}
