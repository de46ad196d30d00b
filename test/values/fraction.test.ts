import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFractions, compareFractions, decimal, divideFractions, fraction, fractionToDecimal, isInvariantError, multiplyFractions, round, roundFraction,
  subtractFractions, sumFractions, type RoundingMode,
} from 'municipal-performance/values';

const modes: readonly RoundingMode[] = ['half-up', 'half-even', 'half-down', 'up', 'down', 'floor', 'ceil'];

describe('fractions', () => {
  it('keep a chain of divisions exact: 1 ÷ 3 × 3 is 1', () => {
    const third = divideFractions(fraction(1), fraction(3));
    expect(String(fractionToDecimal(sumFractions([third, third, third])))).toBe('1');
    expect(compareFractions(multiplyFractions(third, fraction(3)), fraction(1))).toBe(0);
  });

  it('give the chain of the Relazione 2024: 56 × 33 % × 531354 ÷ 553 is 17756.64', () => {
    const mean = divideFractions(fraction('531354.00'), fraction(553));
    const pool = multiplyFractions(multiplyFractions(mean, fraction('0.33')), fraction(56));
    expect(String(roundFraction(pool, { digits: 2, mode: 'half-up' }))).toBe('17756.64');
  });

  it.each([['1', '3', '0.3333333333333333333333333333333333'], ['-2', '3', '-0.6666666666666666666666666666666667'], ['1', '8', '0.125'], ['1000', '1', '1000']])(
    '%s ÷ %s as a decimal is %s', (n, d, expected) => {
      expect(String(fractionToDecimal(divideFractions(fraction(n), fraction(d))))).toBe(expected);
    },
  );

  it('refuse a division by zero', () => {
    expect(() => divideFractions(fraction(1), fraction('0.00'))).toThrow(expect.toSatisfy(isInvariantError) as Error);
  });

  it('round as decimals do, in every mode, to decimals and to tens', () => {
    fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -2, max: 4 }), fc.constantFrom(...modes), (thousandths, digits, mode) => {
      const value = decimal(thousandths).dividedBy(1000);
      expect(String(roundFraction(fraction(value), { digits, mode }).plus(0))).toBe(String(round(value, digits, mode).plus(0)));
    }));
  });

  it('add and subtract back, multiply and divide back', () => {
    const numbers = fc.tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: 1, max: 999 })).map(([n, d]) => divideFractions(fraction(n), fraction(d)));
    fc.assert(fc.property(numbers, numbers, (a, b) => {
      expect(compareFractions(subtractFractions(addFractions(a, b), b), a)).toBe(0);
      fc.pre(b.n !== 0n);
      expect(compareFractions(divideFractions(multiplyFractions(a, b), b), a)).toBe(0);
    }));
  });

  it('stay small through long chains', () => {
    let value = fraction(1);
    for (let prime = 2; prime < 400; prime += 1) value = divideFractions(multiplyFractions(value, fraction(prime)), fraction(prime + 1));
    expect(String(fractionToDecimal(value))).toBe('0.005');
  });
});
