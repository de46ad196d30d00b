import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, formatEuro, formatFigure, formatNumber, formatPercent } from 'municipal-performance/explain';
import { decimal } from 'municipal-performance/values';
import { civilDate } from 'municipal-performance/values';

describe('figures in Italian', () => {
  it.each([
    ['0', '0'], ['-0', '0'], ['999', '999'], ['1000', '1.000'], ['-1234567.5', '-1.234.567,5'], ['0.05', '0,05'], ['123456', '123.456'],
  ])('writes %s as %s', (figure, text) => {
    expect(formatNumber(figure)).toBe(text);
  });

  it.each([['1234.56', '1.234,56 €'], ['0', '0,00 €'], ['-0.5', '-0,50 €'], ['7766.744', '7.766,744 €']])('writes the amount %s as %s', (amount, text) => {
    expect(formatEuro(amount)).toBe(text);
  });

  it.each([['12.5', '12,5 %'], ['100', '100 %'], ['-18.9', '-18,9 %']])('writes the percentage %s as %s', (share, text) => {
    expect(formatPercent(share)).toBe(text);
  });

  it('writes days with the day first', () => {
    expect(formatDay(civilDate('2016-11-30'))).toBe('30/11/2016');
  });

  it('cuts off and marks it, never rounds', () => {
    expect(formatNumber('0.9999', { most: 2 })).toBe('0,99…');
    expect(formatNumber('0.99', { most: 2 })).toBe('0,99');
    expect(formatNumber('1.5', { most: 0 })).toBe('1…');
  });

  it.each([
    ['1', 'days', '1 giorno'], ['12', 'days', '12 giorni'], ['1.5', 'hours', '1,5 ore'], ['true', 'flag', 'sì'], ['0', 'flag', 'no'],
    ['2016-11-30', 'day', '30/11/2016'], ['2016-02-31', 'day', '2016-02-31'], ['1000', 'count', '1.000'], ['1000', 'text', '1000'],
    ['junk', 'euro', 'junk'], ['0.33333333', 'ratio', '0,333333…'],
  ] as const)('writes %s as %s: %s', (text, unit, shown) => {
    expect(formatFigure(text, unit)).toBe(shown);
  });

  it('keeps every digit', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(12), (units, digits) => {
      const value = decimal(units).dividedBy(decimal(10).pow(digits));
      const back = formatNumber(value).replaceAll('.', '').replace(',', '.');
      expect(decimal(back).equals(value)).toBe(true);
      expect(formatNumber(value)).toMatch(/^-?\d{1,3}(\.\d{3})*(,\d+)?$/);
    }));
  });
});
