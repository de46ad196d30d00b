import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFractions, compareFractions, decimal, divideFractions, fraction, fractionToDecimal, isInvariantError, multiplyFractions, round, roundFraction,
  subtractFractions, sumFractions, type DecimalInput, type Fraction, type RoundingMode,
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

  it.each<[DecimalInput, bigint, bigint]>([
    ['12.34', 1234n, 100n], ['-0.5', -5n, 10n], ['0.05', 5n, 100n], ['1.500', 15n, 10n], ['10', 10n, 1n], ['-10.0', -10n, 1n], ['0', 0n, 1n], ['-0.00', 0n, 1n],
    ['007.50', 75n, 10n], ['999999999999999', 999999999999999n, 1n], ['9999999999999.99', 999999999999999n, 100n], ['-99999999999.999', -99999999999999n, 1000n],
    ['-1234567890123456.75', -123456789012345675n, 100n], ['1000000000000000000000', 10n ** 21n, 1n],
    [7, 7n, 1n], [0.25, 25n, 100n], [-2.5, -25n, 10n], [2 ** 53, 2n ** 53n, 1n], [10n ** 20n, 10n ** 20n, 1n], [decimal('3.75'), 375n, 100n],
  ])('state %s as %s ÷ %s', (input, n, d) => {
    expect(fraction(input)).toEqual({ n, d });
  });

  it.each<DecimalInput>(['', '-', '.', '.5', '5.', '-.5', '1.2.3', '1,5', '1e3', '+1', ' 1', '1 ', '--1', '1-', '/', ':', '1:', '0x1', NaN, 1e500, 10n ** 34n + 1n])('refuse «%s» as decimals do', (input) => {
    expect(() => fraction(input)).toThrow(expect.toSatisfy(isInvariantError) as Error);
  });

  it('state each decimal exactly, however it is written', () => {
    const places = fc.integer({ min: 0, max: 20 });
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), places, fc.nat(3), (units, digits, zeros) => {
      const size = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
      const text = `${units < 0n ? '-' : ''}${digits === 0 ? size : `${size.slice(0, -digits)}.${size.slice(-digits)}${'0'.repeat(zeros)}`}`;
      for (const { n, d } of [fraction(text), fraction(decimal(text))]) expect(n * 10n ** BigInt(digits)).toBe(units * d);
    }));
  });

  it.each([
    ['1', '3', '0.3333333333333333333333333333333333'], ['-2', '3', '-0.6666666666666666666666666666666667'], ['1', '8', '0.125'], ['1000', '1', '1000'],
    ['7', '250', '0.028'], ['-1', '1024', '-0.0009765625'], ['3', '500', '0.006'], ['0', '7', '0'], ['1', '10', '0.1'], ['12345', '1000', '12.345'],
    ['10', '3', '3.333333333333333333333333333333333'], ['1', '300', '0.003333333333333333333333333333333333'], ['200000', '3', '66666.66666666666666666666666666667'],
    ['1', '97', '0.01030927835051546391752577319587629'], ['99', '97', '1.020618556701030927835051546391753'],
    ['1000000000000000000000000000000000', '3', '333333333333333333333333333333333.3'],
    ['1000000000000000', '1', '1000000000000000'], ['-1000000000000001', '2', '-500000000000000.5'], ['1', '1000000000000001', '0.000000000000000999999999999999000000000000001'],
    ['1000000000000000', '8', '125000000000000'], ['999999999999999', '1024', '976562499999.9990234375'],
  ])('%s ÷ %s as a decimal is %s', (n, d, expected) => {
    expect(String(fractionToDecimal(divideFractions(fraction(n), fraction(d))))).toBe(expected);
  });

  it('keep 34 significant digits of what is very large or very small', () => {
    const [two, three] = [fraction(2), fraction(3)];
    const times = (value: Fraction, zeros: number) => multiplyFractions(value, fraction(decimal(10).pow(zeros)));
    const thirds = divideFractions(two, three);
    expect(String(fractionToDecimal(times(thirds, 40)))).toBe('6666666666666666666666666666666667000000');
    expect(String(fractionToDecimal(times(thirds, 34)))).toBe('6666666666666666666666666666666667');
    expect(String(fractionToDecimal(times(thirds, -10)))).toBe('0.00000000006666666666666666666666666666666667');
    expect(String(fractionToDecimal(times(fraction('-7.25'), 60)))).toBe(`-725${'0'.repeat(58)}`);
    expect(String(fractionToDecimal(times(fraction('9.99'), -60)))).toBe(`0.${'0'.repeat(59)}999`);
    expect(String(fractionToDecimal({ n: -(10n ** 40n), d: 3n }))).toBe(`-${'3'.repeat(34)}000000`);
    const nines = { n: 10n ** 35n - 1n, d: 1n };
    expect(String(fractionToDecimal(nines)), 'rounds up to one digit more').toBe(`1${'0'.repeat(35)}`);
    expect(String(fractionToDecimal({ n: 10n ** 34n * 10n + 5n, d: 10n ** 35n })), 'past the 34th digit').toBe('1');
    expect(String(fractionToDecimal({ n: 10n ** 34n + 5n, d: 10n ** 34n })), 'half away from zero').toBe(`1.${'0'.repeat(32)}1`);
    expect(String(fractionToDecimal({ n: -(10n ** 34n) - 5n, d: 10n ** 34n }))).toBe(`-1.${'0'.repeat(32)}1`);
  });

  it('refuse a division by zero', () => {
    expect(() => divideFractions(fraction(1), fraction('0.00'))).toThrow(expect.toSatisfy(isInvariantError) as Error);
  });

  it.each([
    ['half-up', ['3', '-3', '2', '4', '3', '2']], ['half-even', ['2', '-2', '2', '4', '3', '2']], ['half-down', ['2', '-2', '1', '3', '3', '2']],
    ['up', ['3', '-3', '2', '4', '3', '3']], ['down', ['2', '-2', '1', '3', '2', '2']], ['floor', ['2', '-3', '1', '3', '2', '2']], ['ceil', ['3', '-2', '2', '4', '3', '3']],
  ] as const)('round 2.5, −2.5, 1.5, 3.5, 2.51 and 2.49 by %s', (mode, expected) => {
    expect(['2.5', '-2.5', '1.5', '3.5', '2.51', '2.49'].map((value) => String(roundFraction(fraction(value), { digits: 0, mode })))).toEqual(expected);
  });

  it('round thirds, which no decimal states, and whole numbers to hundreds', () => {
    const seventh = divideFractions(fraction(-20), fraction(7));
    expect(modes.map((mode) => String(roundFraction(seventh, { digits: 1, mode })))).toEqual(['-2.9', '-2.9', '-2.9', '-2.9', '-2.8', '-2.9', '-2.8']);
    expect(String(roundFraction(fraction(1250), { digits: -2, mode: 'half-up' }))).toBe('1300');
    expect(String(roundFraction(divideFractions(fraction('-3749.9'), fraction(3)), { digits: -2, mode: 'half-up' }))).toBe('-1200');
    expect(String(roundFraction(fraction('0.004'), { digits: 2, mode: 'half-up' }))).toBe('0');
    expect(JSON.stringify(roundFraction(fraction('-0.004'), { digits: 2, mode: 'half-up' }))).toBe('"0"');
  });

  it('refuse half a digit and an unknown mode', () => {
    expect(() => roundFraction(fraction(1), { digits: 0.5, mode: 'up' })).toThrow('expected a whole number of digits, found 0.5');
    expect(() => roundFraction(fraction(1), { digits: 0, mode: 'nearest' as RoundingMode })).toThrow('expected one of half-up');
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

  it('add numbers that share a denominator over that denominator', () => {
    const third = { n: 1n, d: 3n };
    expect(addFractions(third, third)).toEqual({ n: 2n, d: 3n });
    expect(sumFractions([third, third, third, third])).toEqual({ n: 4n, d: 3n });
    expect(addFractions(third, { n: 1n, d: 2n })).toEqual({ n: 5n, d: 6n });
    expect(addFractions({ n: 1n, d: 2n }, { n: 1n, d: 4n }), 'over the finer of two').toEqual({ n: 3n, d: 4n });
    expect(addFractions({ n: 1n, d: 4n }, { n: 1n, d: 2n })).toEqual({ n: 3n, d: 4n });
    expect(sumFractions([])).toEqual({ n: 0n, d: 1n });
  });

  it('keep the denominator above zero', () => {
    expect(divideFractions(fraction(1), fraction(-4))).toEqual({ n: -1n, d: 4n });
    expect(divideFractions(fraction(-1), fraction(-4))).toEqual({ n: 1n, d: 4n });
  });

  it.each([['1', 1n], ['-1', -1n]])('stay small through long chains of %s', (start, sign) => {
    let value = fraction(start);
    for (let prime = 2; prime < 400; prime += 1) value = divideFractions(multiplyFractions(value, fraction(prime)), fraction(prime + 1));
    expect(value.n * 200n).toBe(sign * value.d);
    expect(value.d > 0n && value.d < 10n ** 43n).toBe(true);
    expect(multiplyFractions({ n: sign * 6n * 10n ** 40n, d: 10n ** 40n }, { n: 1n, d: 4n })).toEqual({ n: sign * 3n, d: 2n });
  });

  it('order as their values do', () => {
    const [a, b] = [{ n: -1n, d: 3n }, { n: 1n, d: 4n }];
    expect([compareFractions(a, b), compareFractions(b, a), compareFractions(a, { n: -2n, d: 6n })].map(Math.sign)).toEqual([-1, 1, 0]);
  });
});
