import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, decimal, percentShares, sum, type Remainder } from 'municipal-performance/values';

const text = (values: readonly { toString(): string }[]) => values.map(String);
const split = (total: string, weights: readonly (string | number)[], remainder: Remainder, digits = 2) => {
  const { shares, residue } = apportion(total, weights, { digits, remainder });
  return { shares: text(shares), residue: String(residue) };
};

describe('apportion', () => {
  it.each<[Remainder, string[], string]>([
    ['largest-remainder', ['33.34', '33.33', '33.33'], '0'],
    ['first', ['33.34', '33.33', '33.33'], '0'],
    ['last', ['33.33', '33.33', '33.34'], '0'],
    ['largest-weight', ['33.34', '33.33', '33.33'], '0'],
    ['none', ['33.33', '33.33', '33.33'], '0.01'],
  ])('splits 100.00 in three with %s', (remainder, shares, residue) => {
    expect(split('100', [1, 1, 1], remainder)).toEqual({ shares, residue });
  });

  it('gives the spare cent to the largest remainder, not to the largest weight (54/26/20 of ten cents: 5.4, 2.6, 2.0)', () => {
    expect(split('0.10', [54, 26, 20], 'largest-remainder').shares).toEqual(['0.05', '0.03', '0.02']);
    expect(split('0.10', [54, 26, 20], 'largest-weight').shares).toEqual(['0.06', '0.02', '0.02']);
  });

  it('gives ties to the earlier weight', () => {
    expect(split('0.02', [1, 1, 1], 'largest-remainder').shares).toEqual(['0.01', '0.01', '0']);
    expect(split('0.02', [3, 2, 2], 'largest-remainder').shares, 'behind a larger remainder').toEqual(['0.01', '0.01', '0']);
  });

  it('passes over weights of zero, also with first and last', () => {
    expect(split('1', [0, 1, 2, 0], 'first').shares).toEqual(['0', '0.34', '0.66', '0']);
    expect(split('1', [0, 1, 2, 0], 'last').shares).toEqual(['0', '0.33', '0.67', '0']);
    expect(split('1', [0, 0, 1, 2, 0], 'first').shares).toEqual(['0', '0', '0.34', '0.66', '0']);
    expect(split('1', [0, 1, 2, 0, 0], 'last').shares).toEqual(['0', '0.33', '0.67', '0', '0']);
  });

  it('gives all that is left to the largest weight, and to the earlier of two (ten cents by 1 : 4 : 4 : 2 leave three)', () => {
    expect(split('0.10', [1, 4, 4, 2], 'largest-weight').shares).toEqual(['0', '0.06', '0.03', '0.01']);
    expect(split('0.10', [4, 2, 4, 1], 'largest-weight').shares).toEqual(['0.06', '0.01', '0.03', '0']);
  });

  it('takes weights of other scales in one list (0.5 : 1 : 2.25)', () => {
    expect(split('3.75', ['0.5', 1, '2.25'], 'none')).toEqual({ shares: ['0.5', '1', '2.25'], residue: '0' });
  });

  it('counts units to the last of 34 digits', () => {
    const most = '9'.repeat(34);
    expect(split(most, [1], 'none', 0)).toEqual({ shares: [most], residue: '0' });
    expect(() => split(`1${'0'.repeat(34)}`, [1], 'none', 0)).toThrow('expected a total of at most 34 digits with 0 decimals');
    expect(split('0.000000000000000000000000000001', [1], 'none', 30).shares).toEqual(['0.000000000000000000000000000001']);
  });

  it('keeps equal shares as one Decimal: a split among very many stays small', () => {
    const { shares } = apportion('100', [1, 1, 1], { digits: 2, remainder: 'largest-remainder' });
    expect(shares[1]).toBe(shares[2]);
  });

  it('gives nothing when there is no weight to split by', () => {
    expect(split('5', [], 'largest-remainder')).toEqual({ shares: [], residue: '5' });
    expect(split('5', [0, 0], 'first')).toEqual({ shares: ['0', '0'], residue: '5' });
  });

  it('splits a negative total as the mirror of the positive one', () => {
    expect(split('-1', [1, 2], 'largest-remainder').shares).toEqual(['-0.33', '-0.67']);
  });

  it('leaves the part of the total that is finer than a unit as residue', () => {
    expect(split('1.005', [1, 1], 'largest-remainder')).toEqual({ shares: ['0.5', '0.5'], residue: '0.005' });
  });

  it('decides equal remainders of decimal weights exactly (0.1 and 0.3 of 0.4 are not binary fractions)', () => {
    expect(split('0.02', ['0.1', '0.1', '0.2'], 'largest-remainder').shares).toEqual(['0.01', '0', '0.01']);
  });

  it('splits 513,597.36 among 553 people as 414 × 928.75 and 139 × 928.74 (Relazione 2024, individual premium)', () => {
    const { shares } = split('513597.36', Array.from({ length: 553 }, () => 1), 'largest-remainder');
    expect(shares.filter((share) => share === '928.75')).toHaveLength(414);
    expect(shares.filter((share) => share === '928.74')).toHaveLength(139);
  });

  it.each([
    ['a negative weight', () => apportion('1', ['-1', '2'], { digits: 2, remainder: 'none' })],
    ['half a digit', () => apportion('1', ['1'], { digits: 0.5, remainder: 'none' })],
    ['digits below zero', () => apportion('1', ['1'], { digits: -1, remainder: 'none' })],
    ['31 digits', () => apportion('1', ['1'], { digits: 31, remainder: 'none' })],
    ['an unknown rule', () => apportion('1', ['1'], { digits: 2, remainder: 'hamilton' as Remainder })],
    ['a total beyond 34 digits', () => apportion('99999', ['1'], { digits: 30, remainder: 'none' })],
  ])('refuses %s', (_, call) => {
    expect(call).toThrow(/^expected /);
  });

  const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  const weights = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 30 });
  const rule = fc.constantFrom<Remainder>('largest-remainder', 'first', 'last', 'largest-weight', 'none');

  it('conserves the total', () => {
    fc.assert(
      fc.property(cents, weights, rule, (total, parts, remainder) => {
        const whole = decimal(total).dividedBy(100);
        const { shares, residue } = apportion(whole, parts, { digits: 2, remainder });
        expect(String(sum(shares).plus(residue))).toBe(String(whole));
        if (parts.some((part) => part > 0) && remainder !== 'none') expect(residue.isZero()).toBe(true);
      }),
    );
  });

  it('keeps each share within one cent of its exact share with largest-remainder', () => {
    fc.assert(
      fc.property(cents, weights, (total, parts) => {
        fc.pre(parts.some((part) => part > 0));
        const whole = decimal(total).dividedBy(100);
        const all = parts.reduce((a, b) => a + b, 0);
        apportion(whole, parts, { digits: 2, remainder: 'largest-remainder' }).shares.forEach((share, index) => {
          expect(share.minus(whole.times(parts[index] ?? 0).dividedBy(all)).abs().lt('0.01')).toBe(true);
        });
      }),
    );
  });

  it('does not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(cents, weights, fc.integer({ min: 1, max: 1000 }), rule, (total, parts, factor, remainder) => {
        const whole = decimal(total).dividedBy(100);
        const shares = (scaled: readonly (number | string)[]) => text(apportion(whole, scaled, { digits: 2, remainder }).shares);
        expect(shares(parts.map((part) => part * factor))).toEqual(shares(parts));
        expect(shares(parts.map((part) => `${part}.0000`))).toEqual(shares(parts));
        expect(shares(parts.map((part) => `${part}000000000000000000`)), 'beyond what plain numbers hold').toEqual(shares(parts));
      }),
    );
  });

  const large = fc.bigInt({ min: 0n, max: 10n ** 30n });
  const parts = fc.array(fc.oneof(fc.bigInt({ min: 0n, max: 3n }), large), { maxLength: 12 });

  it('gives what the rule gives in whole numbers, whatever the size of total and weights', () => {
    fc.assert(
      fc.property(fc.oneof(fc.bigInt({ min: -100n, max: 100n }), large), parts, fc.nat(30), rule, (units, weights, digits, remainder) => {
        const whole = decimal(units).dividedBy(decimal(10).pow(digits));
        const { shares, residue } = apportion(whole, weights.map((weight) => (weight < 10n ? Number(weight) : String(weight))), { digits, remainder });
        const [counts, left] = byTheRule(units, weights, remainder);
        expect(text(shares.map((share) => share.times(decimal(10).pow(digits))))).toEqual(text(counts));
        expect(String(residue.times(decimal(10).pow(digits)))).toBe(String(left));
      }),
    );
  });
});

/** The five rules as their definitions say them, in whole units: the counts and what nobody gets. */
function byTheRule(total: bigint, weights: readonly bigint[], remainder: Remainder): [bigint[], bigint] {
  const size = total < 0n ? -total : total;
  const all = weights.reduce((a, b) => a + b, 0n);
  if (all === 0n) return [weights.map(() => 0n), total];
  const counts = weights.map((weight) => (size * weight) / all);
  const left = size - counts.reduce((a, b) => a + b, 0n);
  const places = weights.map((_, index) => index);
  const earlierFirst = (key: (index: number) => bigint) => [...places].sort((a, b) => (key(b) > key(a) ? 1 : key(b) < key(a) ? -1 : a - b));
  const above = places.filter((index) => weights[index] !== 0n);
  const takers: Record<Remainder, readonly number[]> = {
    'largest-remainder': earlierFirst((index) => (size * (weights[index] ?? 0n)) % all).slice(0, Number(left)),
    first: Array.from({ length: Number(left) }, () => above[0] ?? 0),
    last: Array.from({ length: Number(left) }, () => above.at(-1) ?? 0),
    'largest-weight': Array.from({ length: Number(left) }, () => earlierFirst((index) => weights[index] ?? 0n)[0] ?? 0),
    none: [],
  };
  for (const index of takers[remainder]) counts[index] = (counts[index] ?? 0n) + 1n;
  const sign = total < 0n ? -1n : 1n;
  return [counts.map((count) => sign * count), remainder === 'none' ? sign * left : 0n];
}

describe('percentShares', () => {
  it('gives what the Relazione 2024 prints for its 735 indicators', () => {
    expect(text(percentShares([441, 156, 118, 20], 2) as [])).toEqual(['60', '21.23', '16.05', '2.72']);
  });

  it('is a Gap when there is nothing to share', () => {
    const undefinedShare = { gap: 'undefined-operation', reason: 'la distribuzione non ha elementi: le percentuali non sono definite' };
    expect(percentShares([0, 0], 2)).toEqual(undefinedShare);
    expect(percentShares([], 2)).toEqual(undefinedShare);
  });

  it('adds up to 100', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1 }), fc.integer({ min: 0, max: 6 }), (counts, digits) => {
        fc.pre(counts.some((count) => count > 0));
        expect(String(sum(percentShares(counts, digits) as ReturnType<typeof decimal>[]))).toBe('100');
      }),
    );
  });
});
