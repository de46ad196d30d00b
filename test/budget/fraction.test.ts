import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGap } from 'municipal-performance';
import { addFractions, fraction, subtractFractions, sumFractions, type Fraction } from 'municipal-performance/values';
import { dividedBy, mean, rounded } from '../../src/budget/fraction.js';

const quotient = (a: number, b: number): Fraction => {
  const found = dividedBy(fraction(a), fraction(b), 'b');
  if (isGap(found)) throw new Error('expected a quotient');
  return found;
};
const amount = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).map((cents) => `${cents < 0n ? '-' : ''}${(cents < 0n ? -cents : cents) / 100n}.${String((cents < 0n ? -cents : cents) % 100n).padStart(2, '0')}`);

describe('rounded', () => {
  it.each([
    ['0.005', 2, '0.01'],
    ['-0.005', 2, '-0.01'],
    ['0.00499999999999999999999', 2, '0'],
    ['-0.001', 2, '0'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['1234.565', 2, '1234.57'],
    ['0', 2, '0'],
  ])('%s to %i digits is %s, a tie away from zero', (text, digits, expected) => {
    expect(rounded(fraction(text), digits).toString()).toBe(expected);
  });

  it('sees a tie that thirds add up to', () => {
    // (1/3 + 1/3 + 1/3) ÷ 200 = 0.005
    const third = quotient(1, 3);
    const tie = dividedBy(sumFractions([third, third, third]), fraction(200), '200');
    expect(isGap(tie) ? null : rounded(tie, 2).toString()).toBe('0.01');
  });
});

it('has no quotient by zero and no mean of nothing, and says which', () => {
  expect(dividedBy(fraction(1), fraction(0), 'entrate correnti')).toEqual({ gap: 'undefined-operation', reason: 'Denominatore zero: entrate correnti.' });
  expect(mean([], 'fatture')).toMatchObject({ gap: 'undefined-operation' });
});

it('keeps the sign of a quotient by a negative figure', () => {
  expect(rounded(quotient(-1, -4), 2).toString()).toBe('0.25');
  expect(rounded(quotient(1, -4), 2).toString()).toBe('-0.25');
});

it('adds and takes away without loss', () => {
  fc.assert(fc.property(fc.array(amount), amount, (amounts, more) => {
    const sum = sumFractions(amounts.map((one) => fraction(one)));
    const cents = amounts.reduce((all, one) => all + BigInt(one.replace('.', '')), 0n);
    expect(rounded(sum, 2).times(100).toString()).toBe(String(cents));
    expect(rounded(subtractFractions(addFractions(sum, fraction(more)), fraction(more)), 2)).toEqual(rounded(sum, 2));
  }));
});
