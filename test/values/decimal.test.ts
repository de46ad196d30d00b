import { Decimal as OtherDecimal } from 'decimal.js';
import { describe, expect, it, vi } from 'vitest';
import {
  apportion, decimal, euro, euroText, fixed, InvariantError, isEuroText, isInvariantError, isPlainDecimal, percent, percentagePoints, percentOf,
  percentToRatio, ratio, ratioToPercent, round, roundToCent, sumEuro, weightedMean, normalisedWeights, type DecimalInput, type RoundingMode,
} from 'municipal-performance/values';
import { isFigure, smallWhole } from '../../src/values/inside.js';

describe('decimal', () => {
  it.each<[string, DecimalInput, string]>([
    ['a string', '1234.56', '1234.56'],
    ['a number', 0.1, '0.1'],
    ['a bigint', 10n ** 30n, '1000000000000000000000000000000'],
    ['a small number, without exponent', 1e-9, '0.000000001'],
    ['34 digits', '1234567890123456789012345678901234', '1234567890123456789012345678901234'],
    ['200 characters', `${'0'.repeat(199)}5`, '5'],
    ['a Decimal of 400 zeros', new OtherDecimal('1e400'), `1${'0'.repeat(400)}`],
    ['a Decimal of 400 decimals', new OtherDecimal('1e-400'), `0.${'0'.repeat(399)}1`],
    ['a Decimal of the caller, with settings of its own', new (OtherDecimal.clone({ precision: 3, toExpPos: 1 }))('12'), '12'],
  ])('takes %s by its value', (_, input, expected) => {
    expect(decimal(input).toString()).toBe(expected);
    expect(JSON.stringify(decimal(input))).toBe(JSON.stringify(expected));
  });

  it.each<[string, unknown]>([
    ['NaN', NaN],
    ['infinity', -Infinity],
    ['35 digits', '12345678901234567890123456789012345'],
    ['an exponent', '1e3'],
    ['a thousands separator', '1,000'],
    ['spaces', ' 1'],
    ['an empty string', ''],
    ['a bare point', '.5'],
    ['hexadecimal', '0x10'],
    ['201 characters', `${'0'.repeat(200)}5`],
    ['a very long text', '1'.repeat(1000)],
    ['a Date', new Date(0)],
    ['a number-like object', { toString: () => '1', valueOf: () => 1 }],
    ['null', null],
    ['undefined', undefined],
    ['a boolean', true],
    ['a spread copy of a Decimal', { ...decimal(1) }],
    ['an infinite Decimal', new OtherDecimal(Infinity)],
    ['an infinite Decimal of ours', decimal(1).dividedBy(0)],
    ['a Decimal of 401 zeros', new OtherDecimal('1e401')],
    ['a Decimal of 401 decimals', new OtherDecimal('1e-401')],
    ['a Decimal of a hundred thousand digits', new OtherDecimal('1e100000')],
    ['a Decimal of a hundred thousand decimals', new OtherDecimal('1e-100000')],
  ])('refuses %s', (_, input) => {
    expect(() => decimal(input as DecimalInput)).toThrow(InvariantError);
  });

  it('is the Decimal itself where it is one of ours', () => {
    const own = decimal('1.5');
    expect(decimal(own)).toBe(own);
  });

  it('does not follow settings that the caller gave to decimal.js before', async () => {
    try {
      OtherDecimal.set({ maxE: 3 });
      vi.resetModules();
      const { decimal: anew } = await import('municipal-performance/values');
      expect(String(anew('123456'))).toBe('123456');
    } finally {
      OtherDecimal.set({ defaults: true });
    }
  });

  it('has no negative zero', () => {
    expect(JSON.stringify(decimal(decimal('-1').times(0)))).toBe('"0"');
    expect(JSON.stringify([decimal('-0'), decimal(-0), decimal('-0.00'), round(decimal('-0.004'), 2)])).toBe('["0","0","0","0"]');
    expect(fixed(decimal('-0.004'), 2)).toBe('0.00');
  });

  it('is exact where binary floats are not', () => {
    expect(String(decimal('0.1').plus('0.2'))).toBe('0.3');
    expect(String(round(decimal('1.005'), 2))).toBe('1.01');
  });
});

describe('round', () => {
  it.each([
    ['half-up', '2.5', '3'], ['half-up', '-2.5', '-3'], ['half-even', '2.5', '2'], ['half-even', '3.5', '4'],
    ['half-down', '2.5', '2'], ['half-down', '2.51', '3'], ['up', '2.1', '3'], ['up', '-2.1', '-3'],
    ['down', '2.9', '2'], ['down', '-2.9', '-2'], ['floor', '-2.1', '-3'], ['ceil', '-2.9', '-2'],
  ] as const)('%s takes %s to %s', (mode, value, expected) => {
    expect(String(round(decimal(value), 0, mode))).toBe(expected);
  });

  it('rounds to tens and hundreds with negative digits', () => {
    expect(String(round(decimal('1250'), -2))).toBe('1300');
    expect(String(round(decimal('1249.99'), -2))).toBe('1200');
    expect(String(round(decimal('1250'), -2, 'half-down'))).toBe('1200');
    expect(String(round(decimal('-1250'), -2, 'half-even'))).toBe('-1200');
    expect(String(round(decimal('49'), -2))).toBe('0');
  });

  it('refuses a mode that it does not know, here and for cents', () => {
    expect(() => round(decimal(1), 0, 'half' as RoundingMode)).toThrow(InvariantError);
    expect(() => roundToCent(decimal(1), 'toString' as RoundingMode)).toThrow(InvariantError);
  });

  it('shows a fixed number of decimals', () => {
    expect(fixed(decimal('2.345'), 2)).toBe('2.35');
    expect(euroText(decimal('5'))).toBe('5.00');
  });

  it('takes half a cent away from zero', () => {
    expect(String(roundToCent(decimal('-0.005')))).toBe('-0.01');
    expect(String(roundToCent(decimal('9708.43').times('0.7')))).toBe('6795.9');
  });
});

describe('units', () => {
  it('holds euro at two decimals and rounds only by name', () => {
    expect(() => euro('1.005')).toThrow(InvariantError);
    expect(() => euro('-0.001')).toThrow(InvariantError);
    expect(String(euro('1.05'))).toBe('1.05');
    expect(['5', '5.1', '1.05', '-1.05', '1.005', '1,05', '5.'].map(isEuroText)).toEqual([true, true, true, true, false, false, false]);
    expect(['1.005', '-1', '1,005', '1e3', ''].map(isPlainDecimal)).toEqual([true, true, false, false, false]);
  });

  it('holds plain text to 34 significant digits and 200 characters', () => {
    expect(['1'.repeat(34), '1'.repeat(35), `0.${'1'.repeat(34)}`, `0.${'1'.repeat(35)}`].map(isPlainDecimal)).toEqual([true, false, true, false]);
    expect([`${'0'.repeat(199)}5`, `${'0'.repeat(200)}5`].map(isPlainDecimal)).toEqual([true, false]);
  });

  it('adds amounts exactly', () => {
    expect(String(sumEuro([euro('0.10'), euro('0.20'), euro('-1000000000000000.05')]))).toBe('-999999999999999.75');
    expect(String(sumEuro([]))).toBe('0');
  });

  it('takes a percentage of a figure, not rounded', () => {
    expect(String(percentOf(percent('80'), decimal('9708.43')))).toBe('7766.744');
  });

  it('converts between percent and ratio by name', () => {
    expect(String(percentToRatio(percent('12.5')))).toBe('0.125');
    expect(String(ratioToPercent(ratio('0.125')))).toBe('12.5');
    expect(String(percentagePoints(percent('60'), percent('75')))).toBe('15');
  });
});

describe('weights', () => {
  it('gives a mean by weights, and null where they add up to zero', () => {
    const values = [decimal(100), decimal(50)];
    expect(String(weightedMean(values, [decimal(3), decimal(1)]))).toBe('87.5');
    expect(weightedMean(values, [decimal(0), decimal(0)])).toBeNull();
    expect(weightedMean([], [])).toBeNull();
    expect(() => weightedMean(values, [decimal(1)])).toThrow(InvariantError);
    expect(() => weightedMean(values, [decimal(-1), decimal(2)])).toThrow(InvariantError);
  });

  it('gives weights as shares of 1', () => {
    expect(normalisedWeights([decimal(1), decimal(3)])?.map(String)).toEqual(['0.25', '0.75']);
    expect(normalisedWeights([decimal(0)])).toBeNull();
  });
});

it('tells its errors by a brand that other copies of the library share', () => {
  const ofAnotherCopy = Object.defineProperty(new Error('x'), Symbol.for('municipal-performance/InvariantError'), { value: true });
  expect(isInvariantError(ofAnotherCopy)).toBe(true);
  expect(isInvariantError(new Error('x'))).toBe(false);
  expect([null, undefined, 'InvariantError', 1, {}].map(isInvariantError)).toEqual([false, false, false, false, false]);
  const own = new InvariantError('x');
  expect(isInvariantError(own)).toBe(true);
  expect(String(own)).toBe('InvariantError: x');
});

describe('what the other stages take of a decimal (no public names)', () => {
  it('counts of at most seven digits are plain numbers, other figures are not', () => {
    const whole = ['0', '7', '-7', '10', '9999999', '-9999999'].map((text) => smallWhole(decimal(text)));
    expect(whole).toEqual([0, 7, -7, 10, 9999999, -9999999]);
    const others = [...['10000000', '20000000', '0.5', '1.5', '-0.1', '0.0000001', '12345678'].map((text) => decimal(text)), decimal('1').dividedBy(0), decimal('0').dividedBy(0)];
    expect(others.map(smallWhole)).toEqual(others.map(() => null));
  });

  it('a figure is a finite Decimal of ours that can be written', () => {
    const own = decimal('1.5');
    expect([own, decimal('0'), decimal(10).pow(400), decimal(10).pow(-400)].map(isFigure)).toEqual([true, true, true, true]);
    const others = [decimal(10).pow(401), decimal(10).pow(-401), own.dividedBy(0), decimal('0').dividedBy(0), new OtherDecimal('1.5'), { ...own }, '1.5', 1.5, null, undefined];
    expect(others.map(isFigure)).toEqual(others.map(() => false));
  });

  it('the same small units are one Decimal, others are made each time', () => {
    const share = (total: string, digits: number) => apportion(total, [1], { digits, remainder: 'none' }).shares[0];
    for (const [total, digits] of [['0.01', 2], ['10', 2], ['0.1', 1], ['1000', 0]] as const) expect(share(total, digits)).toBe(share(total, digits));
    for (const [total, digits] of [['10.01', 2], ['-0.01', 2], ['0.001', 3], ['1001', 0]] as const) {
      expect(share(total, digits)).not.toBe(share(total, digits));
      expect(String(share(total, digits))).toBe(total);
    }
  });
});
