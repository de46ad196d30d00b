import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftNumber } from 'municipal-performance/drafting';
import { inWholeUnits, numbersIn } from '../../src/drafting/number.js';

const valueOf = (text: string): string => {
  const outcome = draftNumber(text);
  return outcome.ok ? outcome.value.toString() : (outcome.findings[0]?.code ?? 'nothing');
};
const read = (text: string) => numbersIn(text).map(({ value }) => value.toString());

describe('draftNumber', () => {
  it.each([
    ['4', '4'],
    ['1.331.520', '1331520'],
    ['1.234.567,89', '1234567.89'],
    ['0,75%', '0.75'],
    ['0.5 %', '0.5'],
    ['0.750', '0.75'],
    ['12.50', '12.5'],
    ['328.739', '328739'],
    ['1234.567', '1234.567'],
    ['6.669,397', '6669.397'],
    ['1,234,567', '1234567'],
    ['1,234.56', '1234.56'],
    ['1.500.00', '1500'],
    ["1'234'567", '1234567'],
    ['1 234 567', '1234567'],
    ['30\u00a0000 €', '30000'],
    ['3,5 milioni', '3500000'],
    ['4 milioni di euro', '4000000'],
    ['2 mld', '2000000000'],
    ['30mila', '30000'],
    ['K€ 50', '50000'],
    ['50 k€', '50000'],
    ['€ 1.500.000,00', '1500000'],
    ['- 4,5', '-4.5'],
    ['−4', '-4'],
    ['-€ 40,00', '-40'],
    ['# 40.000,00', '40000'],
    ['１２', '12'],
    ['n.10', '10'],
    ['007', '7'],
  ])('%s is %s', (text, value) => {
    expect(valueOf(text)).toBe(value);
  });

  it.each(['', '.', 'da definire', 'm2', 'CO2', '1.2.3', '31/12/2016', '1'.repeat(35)])('%j holds no number', (text) => {
    expect(valueOf(text)).toBe('drafting/no-number');
  });

  it('does not choose between two numbers', () => {
    expect(valueOf('3 o 4')).toBe('drafting/several-numbers');
    expect(valueOf('2014,2015')).toBe('drafting/several-numbers');
  });

  it('names the other reading of a point, and where it stands', () => {
    expect(draftNumber('circa 30.000').findings).toMatchObject([
      { code: 'drafting/thousands-point', span: { from: 6, to: 12 }, values: { value: '30000', alternative: '30' } },
    ]);
    expect(draftNumber('0.5 %').findings).toMatchObject([
      { code: 'drafting/decimal-point', span: { from: 0, to: 3 }, values: { value: '0.5', alternative: '5' } },
    ]);
  });

  it.each([',5', '.5', '- ,5', '1e5', '2E3', '100,00-', '100,00 -', '100,00- €', '(100,00)', '( 5 )'])('gives no value to %j, where a sign or digits would be lost', (text) => {
    expect(valueOf(text)).toBe('drafting/number-unclear');
  });

  it.each([['1.000,-', '1000'], ['€.100', '100'], ['n.5', '5'], ['n. (5)', '5'], ['5 - totale', '5'], ['5 (cinque)', '5']])('still reads %j', (text, value) => {
    expect(valueOf(text)).toBe(value);
  });

  it('has nothing to say of plain Italian notation', () => {
    for (const text of ['1.331.520', '1.234,56', '12', '0,5']) expect(draftNumber(text).findings).toEqual([]);
  });

  it('gives back a printed amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const grouped = whole.toString().replace(/\B(?=(\d{3})+$)/g, '.');
        const outcome = draftNumber(`${grouped},${String(cents).padStart(2, '0')}`);
        expect(outcome.ok && outcome.value.times(100).toString()).toBe((whole * 100n + BigInt(cents)).toString());
        expect(outcome.findings).toEqual([]);
      }),
    );
  });

  it('never throws, and its spans lie in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,\' -€#%nm\u0000\u00a0\u202e\u0660ﬁ½') }), (text) => {
        for (const { span } of draftNumber(text).findings) expect(span && 0 <= span.from && span.to <= text.length).toBe(true);
      }),
    );
  });
});

describe('numbersIn', () => {
  it('reads the point as the other numbers of the text do', () => {
    expect(read('(266582 - 328.739)/328.739')).toEqual(['266582', '328739', '328739']);
    expect(read('30.125 e 12.5')).toEqual(['30.125', '12.5']);
    expect(read('30.125 e 12,5')).toEqual(['30125', '12.5']);
    expect(numbersIn('30.125 e 12,5').map(({ assumption }) => assumption)).toEqual([null, null]);
  });

  it('leaves dates and words alone', () => {
    expect(read('dal 1/9/16 al 31/12/16: 5 m2, CO2 e 10gg')).toEqual(['5', '10']);
    expect(read('N°12, nr.3 e n4')).toEqual(['12', '3', '4']);
  });

  it('reads years and lists as several numbers', () => {
    expect(read('anni 2014,2015 e 2016')).toEqual(['2014', '2015', '2016']);
    expect(read('fasi 1,2,3')).toEqual(['1', '2', '3']);
  });

  it('marks the number with the word that multiplies it', () => {
    expect(numbersIn('per 5,7 milioni').map(({ span }) => span)).toEqual([{ from: 4, to: 15 }]);
  });

  it('reads six million kWh where the unit is whole', () => {
    const [number] = numbersIn('6.669,397 kWh');
    expect(number && inWholeUnits(number)).toMatchObject({ assumption: 'thousands-comma', fractionDigits: 0 });
    expect(number && inWholeUnits(number).value.toString()).toBe('6669397');
    const [half] = numbersIn('6,5 kWh');
    expect(half && inWholeUnits(half).value.toString()).toBe('6.5');
  });
});
