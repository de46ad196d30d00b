import { Decimal as Plain } from 'decimal.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileFormula, parseFormula } from 'municipal-performance/formula';

const compiled = (operator: string) => {
  const outcome = parseFormula(`[a] ${operator} [b]`);
  if (!outcome.ok) throw new Error(operator);
  return compileFormula(outcome.value);
};
const shownBy = { '+': compiled('+'), '-': compiled('-'), '*': compiled('*'), '/': compiled('/') };
type Operator = keyof typeof shownBy;

/** Another decimal.js with the documented settings: 34 significant digits, half up. */
const Other = Plain.clone({ precision: 34, rounding: Plain.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 });
const methods = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'dividedBy' } as const;

/** Counts up to and beyond the seven digits within which plain numbers are taken, and figures of few decimals, of both signs. */
const figure = fc.oneof(
  fc.integer({ min: -50, max: 50 }).map(String),
  fc.constantFrom('9999999', '10000000', '10000001', '-9999999', '-10000000', '99999999999999', '0.1', '0.0000001', '1.5', '-0.5'),
  fc.integer({ min: -20_000_000, max: 20_000_000 }).map(String),
);

it.each(['+', '-', '*', '/'] as const)('a %s of counts is that of decimal.js, digit by digit', (operator: Operator) => {
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      fc.pre(!(operator === '/' && Number(b) === 0));
      const expected = new Other(a)[methods[operator]](b);
      expect(String(shownBy[operator]({ a, b }))).toBe(expected.isZero() ? '0' : expected.toString());
    }),
    { numRuns: 500 },
  );
});

it.each<readonly [Operator, string, string, string]>([
  ['+', '9999999', '1', '10000000'],
  ['+', '10000000', '-1', '9999999'],
  ['-', '12', '29', '-17'],
  ['-', '29', '29', '0'],
  ['*', '9999999', '9999999', '99999980000001'],
  ['*', '10000000', '10000000', '100000000000000'],
  ['*', '-3', '0', '0'],
  ['/', '-10000000', '10000000', '-1'],
  ['/', '2', '3', '0.6666666666666666666666666666666667'],
])('%s of %s and %s is %s', (operator, a, b, expected) => {
  expect(String(shownBy[operator]({ a, b }))).toBe(expected);
});
