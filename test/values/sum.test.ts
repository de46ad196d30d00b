import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, fractionToDecimal, fraction, sum, sumFractions, type Decimal } from 'municipal-performance/values';

const summed = (...texts: readonly string[]) => sum(texts.map(decimal)).toString();

describe('the sum of a list', () => {
  it('is zero for an empty one, and without a sign where all cancel out', () => {
    expect(sum([])).toBe(decimal(0));
    expect(JSON.stringify(sum([decimal('1.5'), decimal('-1.5')]))).toBe('"0"');
    expect(JSON.stringify(sum([decimal(1).times(-0)]))).toBe('"0"');
  });

  it.each<readonly [string, readonly string[], string]>([
    ['cents', ['0.1', '0.2', '-0.05'], '0.25'],
    ['seven decimals, the last below 10^-7', ['0.0000001', '9999999.9999999', '0.00000009'], '10000000.00000009'],
    ['eight decimals beside a whole part', ['12.34567891', '0.00000009'], '12.345679'],
    ['ten million and more', ['9999999', '10000000', '12345678901.5', '-10000000.0000001'], '12355678900.4999999'],
    ['figures on both sides of the bounds', ['1', '-0.00000001', '0.0000001', '-0.5'], '0.50000009'],
    ['34 digits', ['1234567890123456789012345678901234', '-1234567890123456789012345678901233', '0.5'], '1.5'],
  ])('is exact: %s', (_, texts, expected) => {
    expect(summed(...texts)).toBe(expected);
  });

  it('stays exact where it is more than a plain number holds', () => {
    const values = Array.from({ length: 2000 }, () => decimal('9999999.9999999'));
    expect(sum(values).toString()).toBe('19999999999.9998');
    expect(sum(values.map((value) => value.negated())).toString()).toBe('-19999999999.9998');
  });

  it('is that of fractions, whatever the figures and their order', () => {
    const figure = fc.tuple(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), fc.nat(12)).map(([units, places]) => decimal(units).times(decimal(10).pow(-places)));
    fc.assert(fc.property(fc.array(figure, { maxLength: 40 }), (values) => {
      const exact = fractionToDecimal(sumFractions(values.map((value) => fraction(value))));
      expect(sum(values).toString()).toBe(exact.toString());
      expect(sum([...values].reverse()).toString()).toBe(exact.toString());
    }));
  });

  it('goes on as not a number, so that no figure is lost without a trace', () => {
    expect(sum([decimal(1), decimal(1).dividedBy(0)]).isFinite()).toBe(false);
    expect(sum([decimal(0).dividedBy(0) as Decimal, decimal(2)]).isNaN()).toBe(true);
  });
});
