import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, decimal, fractionToDecimal, roundFraction } from 'municipal-performance/values';

/** What decimal.js keeps of a number: a figure that is made from units must not differ in it from one that is read. */
function insideOf(value: ReturnType<typeof decimal>) {
  return { s: value.s, e: value.e, d: value.d, constructor: value.constructor };
}

describe('a decimal made from so many units', () => {
  it.each<readonly [bigint, number, string]>([
    [5n, 0, '5'], [1234n, 2, '12.34'], [-1234n, 2, '-12.34'], [1200n, 2, '12'], [7n, 2, '0.07'], [-50n, 2, '-0.5'], [1000n, 3, '1'], [1001n, 3, '1.001'],
    [99999999n, 7, '9.9999999'], [99999999999999n, 7, '9999999.9999999'], [100000000000000n, 7, '10000000'], [1000000001n, 2, '10000000.01'],
    [123456789n, 8, '1.23456789'], [999999999999999n, 15, '0.999999999999999'], [1000n, 0, '1000'], [1001n, 0, '1001'], [1n, 1, '0.1'],
  ])('%s × 10^−%s is the one that is read', (units, digits, text) => {
    const made = fractionToDecimal({ n: units, d: 10n ** BigInt(digits) });
    expect(made.toString()).toBe(text);
    expect(insideOf(made)).toEqual(insideOf(decimal(text)));
  });

  it('is the one that is read, whatever the units', () => {
    const units = fc.oneof(fc.bigInt({ min: -2000n, max: 2000n }), fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }));
    fc.assert(fc.property(units, fc.nat(18), (count, digits) => {
      const size = (count < 0n ? -count : count).toString().padStart(digits + 1, '0');
      const text = `${count < 0n ? '-' : ''}${digits === 0 ? size : `${size.slice(0, -digits)}.${size.slice(-digits)}`}`;
      for (const made of [fractionToDecimal({ n: count, d: 10n ** BigInt(digits) }), roundFraction({ n: count, d: 10n ** BigInt(digits) }, { digits, mode: 'half-up' })]) {
        expect(insideOf(made)).toEqual(insideOf(decimal(text)));
      }
    }));
  });

  it('computes as any other', () => {
    const [share = decimal(0)] = apportion('1234.56', [1], { digits: 2, remainder: 'first' }).shares;
    expect([share.plus('0.44'), share.times(3), share.dividedBy(4), share.negated(), share.toDecimalPlaces(1)].map(String)).toEqual(['1235', '3703.68', '308.64', '-1234.56', '1234.6']);
    expect(share.toString()).toBe('1234.56');
  });
});
