import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction, fractionToDecimal } from 'municipal-performance/values';

/** The quotient to 34 significant digits, half up, by long division in whole numbers, digit by digit. */
function longDivision(n: bigint, d: bigint): string {
  if (n < 0n) return `-${longDivision(-n, d)}`;
  let places = 0;
  let rest = n;
  let divisor = d;
  while (rest < divisor * 10n ** 33n) [rest, places] = [rest * 10n, places + 1];
  while (rest >= divisor * 10n ** 34n) [divisor, places] = [divisor * 10n, places - 1];
  const digits = String((rest * 2n + divisor) / (divisor * 2n));
  if (places <= 0) return digits + '0'.repeat(-places);
  const padded = digits.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`.replace(/\.?0+$/, '');
}

describe('a fraction as a decimal', () => {
  const [short, double] = [10n ** 15n, 2n ** 53n];
  it.each([
    ['a denominator that a plain number does not hold', 1n, 3n * (double + 1n)],
    ['one of it beside another', double + 1n, double + 3n],
    ['a numerator that a plain number does not hold', double + 1n, 1n],
    ['the same over four', double + 1n, 4n], ['and below zero', -double - 1n, 8n],
    ['the longest short numerator', short, 7n], ['one more', short + 1n, 7n], ['one less', short - 1n, 7n], ['below zero', -short, 7n], ['and one more', -short - 1n, 7n],
    ['the longest short denominator', 7n, short], ['one more', 7n, short + 1n], ['one less', 7n, short - 1n],
    ['twos and fives in plenty', 3n, 2n ** 40n], ['fives', 3n, 5n ** 20n], ['tens', 123n, 10n ** 14n], ['tens, and a seven', 123n, 7n * 10n ** 13n],
    ['one that ends behind many digits', 1n, 2n ** 49n], ['behind too many', 10n ** 14n + 1n, 2n ** 49n], ['a whole number', 51n, 17n], ['a whole number of tens', 5100n, 17n],
  ])('%s', (_, n, d) => {
    expect(String(fractionToDecimal({ n, d }))).toBe(longDivision(n, d));
  });

  it('is the long division, whatever the two numbers', () => {
    const size = fc.constantFrom(1n, 10n, 1000n, 10n ** 6n, 10n ** 12n, short, double, 10n ** 17n, 10n ** 24n);
    const number = size.chain((most) => fc.bigInt({ min: 1n, max: most }));
    const denominator = fc.oneof(number, fc.tuple(fc.nat({ max: 45 }), fc.nat({ max: 20 }), fc.bigInt({ min: 1n, max: 99n })).map(([twos, fives, rest]) => 2n ** BigInt(twos) * 5n ** BigInt(fives) * rest));
    fc.assert(
      fc.property(number, denominator, fc.boolean(), (above, d, negative) => {
        const n = negative ? -above : above;
        expect(String(fractionToDecimal({ n, d }))).toBe(longDivision(n, d));
      }),
      { numRuns: 1000 },
    );
  });
});

it('text of 15 and of 16 signs is read alike, with the point at any place', () => {
  for (const digits of ['123456789012345', '1234567890123456', '900000000000000', '9000000000000009']) {
    for (let point = 1; point < digits.length; point += 1) {
      const text = `${digits.slice(0, point)}.${digits.slice(point)}`;
      for (const [signed, sign] of [[text, 1n], [`-${text}`, -1n]] as const) {
        const { n, d } = fraction(signed);
        expect(n * 10n ** BigInt(digits.length - point), signed).toBe(sign * BigInt(digits) * d);
      }
    }
  }
});
