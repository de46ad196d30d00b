import { Decimal } from 'decimal.js';
import { expect, it } from 'vitest';
import {
  addDays, addMonths, apportion, civilDate, decimal, divideFractions, euro, fraction, normalisedWeights, period, round, weightedMean, type CivilDate, type DecimalInput,
} from 'municipal-performance/values';

const input = (value: unknown) => value as DecimalInput;
const one = [decimal(1)];

it.each<[string, () => unknown, string]>([
  ['a text', () => decimal('1e3'), 'expected a decimal in plain notation such as "1234.56", found "1e3"'],
  ['a long text', () => decimal('x'.repeat(70)), `expected a decimal in plain notation such as "1234.56", found "${'x'.repeat(60)}…"`],
  ['a text of 60 characters', () => decimal('x'.repeat(60)), `found "${'x'.repeat(60)}"`],
  ['an infinite Decimal', () => decimal(new Decimal(-Infinity)), 'expected a finite number, found [object Decimal]'],
  ['NaN', () => decimal(NaN), 'expected a finite number, found NaN'],
  ['an object', () => decimal(input({})), 'expected a Decimal, a string, a number or a bigint, found [object Object]'],
  ['a Date', () => decimal(input(new Date(0))), 'expected a Decimal, a string, a number or a bigint, found [object Date]'],
  ['null', () => decimal(input(null)), 'expected a Decimal, a string, a number or a bigint, found null'],
  ['too many digits', () => decimal('1'.repeat(35)), `expected at most 34 significant digits, found "${'1'.repeat(35)}"`],
  ['too large', () => decimal(new Decimal('1e500')), 'expected a finite number between 1e-400 and 1e400'],
  ['half a digit', () => round(decimal(1), 0.5), 'expected a whole number of digits, found 0.5'],
  ['a rounding', () => round(decimal(1), 2, 'nearest' as 'up'), 'expected one of half-up, half-even, half-down, up, down, floor, ceil, found "nearest"'],
  ['a divisor', () => divideFractions(fraction(1), fraction(0)), 'expected a divisor other than zero'],
  ['three decimals', () => euro('1.005'), 'expected an amount with at most two decimals, found "1.005"'],
  ['digits', () => apportion(1, [1], { digits: 31, remainder: 'none' }), 'expected digits from 0 to 30, found 31'],
  ['a rule', () => apportion(1, [1], { digits: 2, remainder: 'x' as 'none' }), 'expected one of largest-remainder, first, last, largest-weight, none, found "x"'],
  ['a weight', () => apportion(1, ['1', '-0.5'], { digits: 2, remainder: 'none' }), 'expected weights of zero or more, found -0.5 at 1'],
  ['a total', () => apportion('99999', ['1'], { digits: 30, remainder: 'none' }), 'expected a total of at most 34 digits with 30 decimals, found "99999"'],
  ['weights', () => weightedMean(one, []), 'expected 1 weights, found 0'],
  ['a negative weight', () => normalisedWeights([decimal(-2)]), 'expected weights of zero or more, found -2'],
  ['no day', () => civilDate('2016-02-31'), 'expected a day of the calendar as "yyyy-mm-dd", found "2016-02-31"'],
  ['half a day', () => addDays('2016-01-01' as CivilDate, 0.5), 'expected a whole number of days, found 0.5'],
  ['half a month', () => addMonths('2016-01-01' as CivilDate, 0.5), 'expected a whole number of months, found 0.5'],
  ['a period', () => period('2016-02-01' as CivilDate, '2016-01-31' as CivilDate), 'expected a period that ends on or after 2016-02-01, found 2016-01-31'],
])('a misuse is told with what was expected and found: %s', (_, call, message) => {
  expect(call).toThrow(message);
});
