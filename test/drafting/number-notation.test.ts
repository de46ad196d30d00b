import { describe, expect, it } from 'vitest';
import { draftNumber } from 'municipal-performance/drafting';
import { inWholeUnits, numbersIn, type PrintedNumber } from '../../src/drafting/number.js';

/** The value with what its reading assumed and the other reading, or the code of why there is none. */
const told = (text: string): string => {
  const { findings, ...outcome } = draftNumber(text);
  const said = findings.map(({ code, values }) => [code.replace('drafting/', ''), ...(values.alternative === undefined ? [] : [values.alternative])].join(' '));
  return [...('value' in outcome ? [outcome.value.toString()] : []), ...said].join(' ');
};
const line = ({ value, alternative, fractionDigits, assumption }: PrintedNumber) => [value, alternative, fractionDigits, assumption].map(String).join(' ');
const read = (text: string) => numbersIn(text).map(({ value }) => value.toString());

describe('points, commas and apostrophes', () => {
  it.each([
    ['12', '12'],
    ['9'.repeat(34), '9'.repeat(34)],
    ['9'.repeat(35), 'no-number'],
    ["1'234", '1234'],
    ["1'234'567,89", '1234567.89'],
    ["1'23", 'no-number'],
    ["1234'567", 'no-number'],
    ["1'2345", 'no-number'],
    ["1'234.5", 'no-number'],
    ['1.5', '1.5 decimal-point 15'],
    ['0.750', '0.75 decimal-point 750'],
    ['0.05', '0.05 decimal-point 5'],
    ['12.3456', '12.3456 decimal-point 123456'],
    ['012.345', '12.345 decimal-point 12345'],
    ['999.999', '999999 thousands-point 999.999'],
    ['1.000', '1000 thousands-point 1'],
    ['1000.000', '1000 decimal-point 1000000'],
    ['1.331.520', '1331520'],
    ['12.331.520', '12331520'],
    ['1331.520.000', 'no-number'],
    ['1.331.5200', 'no-number'],
    ['1.500.00', '1500 decimal-point 150000'],
    ['12.500.5', '12500.5 decimal-point 125005'],
    ['1.234.500.00', '1234500 decimal-point 123450000'],
    ['0.500.00', 'no-number'],
    ['1500.500.00', 'no-number'],
    ['1.50.00', 'no-number'],
    ['1.500.00.1', 'no-number'],
    ['0,75', '0.75'],
    ['1,234', '1.234'],
    ['1,234,567', '1234567 thousands-comma –'],
    ['12,345,678', '12345678 thousands-comma –'],
    ['12,345.6', '12345.6 thousands-comma –'],
    ['1.234,5.6', 'no-number'],
    ['00.5', '0.5 decimal-point 5'],
    ['0.0', '0 decimal-point 0'],
    ['0,234,567', 'no-number'],
    ['1,23,456', 'several-numbers'],
    ['1234,567,890', 'several-numbers'],
    ['1.234,56', '1234.56'],
    ['1.234.567,8', '1234567.8'],
    ['1234.567,8', 'no-number'],
    ['12.34,5', 'no-number'],
    ['1.2345,6', 'no-number'],
    ['1,234.56', '1234.56 thousands-comma –'],
    ['1,234,567.8', '1234567.8 thousands-comma –'],
    ['1234,567.8', 'no-number'],
    ['1,23.4', 'no-number'],
    ['1,2345.6', 'no-number'],
    ['1,5.000,5', 'several-numbers'],
  ])('%s is %s', (text, value) => {
    expect(told(text)).toBe(value);
  });

  it('a point that is settled by the text stays settled', () => {
    const [number] = numbersIn('30.125 e 0,5');
    expect(number && line(inWholeUnits(number))).toBe('30125 30.125 0 null');
  });

  it('offers the other reading in words, where there is one', () => {
    expect(draftNumber('30.000').findings[0]?.values).toEqual({ text: '30.000', value: '30000', alternative: '30', otherwise: '; altrimenti sarebbe 30' });
    expect(draftNumber('1,234,567').findings[0]?.values).toMatchObject({ alternative: '–', otherwise: '' });
  });

  it.each([
    ['1.234,567', '1234.567 1234567 3 null', '1234567 1234.567 0 thousands-comma'],
    ['1,234', '1.234 1234 3 null', '1234 1.234 0 thousands-comma'],
    ['999,999', '999.999 999999 3 null', '999999 999.999 0 thousands-comma'],
    ['0,234', '0.234 null 3 null', null],
    ['1234,567', '1234.567 null 3 null', null],
    ['1,2345', '1.2345 null 4 null', null],
    ['1.234,56', '1234.56 null 2 null', null],
    ['1.234,5678', '1234.5678 null 4 null', null],
    ['30.000', '30000 30 0 thousands-point', null],
    ['1234.567', '1234.567 1234567 3 decimal-point', null],
  ])('%s before a whole unit', (text, plain, whole) => {
    const [number] = numbersIn(text);
    expect(number && [line(number), line(inWholeUnits(number))]).toEqual([plain, whole ?? plain]);
  });
});

describe('a point that can be read in two ways follows the other numbers of the text', () => {
  it.each([
    ['30.125 e 12', ['30125 30.125 0 thousands-point', '12 null 0 null']],
    ['30.125 e 12.5', ['30.125 30125 3 decimal-point', '12.5 125 1 decimal-point']],
    ['30.125 e 1,234,567', ['30.125 30125 3 decimal-point', '1234567 null 0 thousands-comma']],
    ['30.125 e 1,234.5', ['30.125 30125 3 decimal-point', '1234.5 null 1 thousands-comma']],
    ['30.125 e 1.331.520', ['30125 30.125 0 null', '1331520 null 0 null']],
    ['30.125 e 0,5', ['30125 30.125 0 null', '0.5 null 1 null']],
    ["30.125 e 1'234", ['30125 30.125 0 null', '1234 null 0 null']],
    ['30.125 e 1.234,5', ['30125 30.125 0 null', '1234.5 null 1 null']],
    ['30.125 e 1.500.00', ['30125 30.125 0 thousands-point', '1500 150000 2 decimal-point']],
    ['30.125, 0,5 e 12.5', ['30125 30.125 0 null', '0.5 null 1 null', '12.5 125 1 decimal-point']],
    ['1.500 milioni', ['1500000000 1500000 0 thousands-point']],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text).map(line)).toEqual(numbers);
  });
});

describe('what stands around a single number', () => {
  it.each([
    ['-4', '-4'], ['- 4', '-4'], ['-€4', '-4'], ['- € 4', '-4'], ['-euro 4', '-4'], ['- EUR 4', '-4'], ['€ -4', '-4'], ['totale - 4', '-4'],
    ['- totale 4', '4'], ['-m. 4', '4'], ['€ 4', '4'], ['a-b 4', '4'],
    ['4-', 'number-unclear'], ['4 - €', 'number-unclear'], ['4-euro', 'number-unclear'], ['4 -eur', 'number-unclear'], ['4 - totale', '4'], ['4 € -', '4'], ['4 euro', '4'],
    ['(4)', 'number-unclear'], [' ( n. 4 ) ', 'number-unclear'], ['(4) circa', '4'], ['(circa) 4', '4'], ['(4', '4'], ['4)', '4'], ['a (4)', '4'], ['(4 (quattro))', '4'], ['(a) 4)', '4'], ['(circa), 4', '4'], ['4 atti e2', '4'],
    [',5', 'number-unclear'], ['circa ,5', 'number-unclear'], ['.5', 'number-unclear'], ['€ .5', 'number-unclear'], ['€.5', '5'], ['n.5', '5'], ['circa, 5', '5'],
    ['1e5', 'number-unclear'], ['1 e mezzo', '1'], ['1e', '1'],
    ['4 o 5', 'several-numbers'], ['nessuno', 'no-number'],
  ])('%s', (text, value) => {
    expect(told(text)).toBe(value);
  });

  it('says where and what', () => {
    expect(draftNumber('n. 3 o 4').findings).toMatchObject([{ span: { from: 7, to: 8 }, values: { first: '3', second: '4' } }]);
    expect(draftNumber(' (4)').findings).toMatchObject([{ span: { from: 0, to: 4 }, values: { text: ' (4)' } }]);
    expect(draftNumber('x'.repeat(99)).findings).toMatchObject([{ span: { from: 0, to: 99 }, values: { text: 'x'.repeat(80) } }]);
    expect(draftNumber(`(${' '.repeat(90)}4)`).findings).toMatchObject([{ values: { text: `(${' '.repeat(79)}` } }]);
  });
});

describe('words that multiply a number', () => {
  it.each([
    ['5mila', '5000'], ['5 migliaia', '5000'], ['1 milione', '1000000'], ['2,5 milioni di euro', '2500000'], ['3 mln', '3000000'], ['3mln. di euro', '3000000'], ['2 mio', '2000000'],
    ['1 miliardo', '1000000000'], ['3 miliardi', '3000000000'], ['2 mld.', '2000000000'], ['5k€', '5000'], ['5 k €', '5000'], ['5 M€', '5000000'],
    ['K€ 5', '5000'], ['k.€5', '5000'], ['M€ 2', '2000000'], ['mln € 3', '3000000'], ['spesa in mln. € 3', '3000000'],
    ['5 milanesi', '5'], ['5 km', '5'], ['5 k', '5'], ['5 mq', '5'], ['5 mld2', '5000000000'], ['in euro 5', '5'], ['rok€ 5', '5'], ['k€ di spesa 5', '5'], ['5, mila', '5'],
  ])('%s is %s', (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  it('are part of its place', () => {
    expect(['per 3 mln. di euro', 'per 5 k€', 'per k€ 5'].map((text) => numbersIn(text)[0]?.span)).toEqual([{ from: 4, to: 10 }, { from: 4, to: 7 }, { from: 7, to: 8 }]);
  });
});

describe('digits that are no number, and digits that are several', () => {
  it.each([
    ['m2, CO2, lotto_2, in3, nb3, an5, abcdefghn5', []],
    ['n4, nr5, num6, eur7, euro8, x9, entro10, al11, del12, di13', ['4', '5', '6', '7', '8', '9', '10', '11', '12', '13']],
    ['31/12/2016, 31.12.16, 1-1-2016 e 1/1/49', []],
    ['31/12/16, 5', ['5']],
    ['31/12/50', ['31', '12', '50']],
    ['31/12/1850', ['31', '12', '1850']],
    ['32/12/2016', ['32', '12', '2016']],
    ['0/12/2016', ['0', '12', '2016']],
    ['31/13/2016', ['31', '13', '2016']],
    ['31/0/2016', ['31', '0', '2016']],
    ['31/12-2016', ['31', '12', '2016']],
    ['31/12/20167', ['31', '12', '20167']],
    ['31/12/16,5', ['31', '12', '16.5']],
    ['1 234 567', ['1234567']],
    ['1 234 567,89', ['1234567.89']],
    ['30 000,50', ['30000.5']],
    ['30 000', ['30', '0']],
    ['30\u2009000', ['30000']],
    ['30\u00a0000 000', ['30000000']],
    ['0 234 567', ['0', '234', '567']],
    ['1234 567 890', ['1234', '567', '890']],
    ['1 234 5678', ['1', '234', '5678']],
    ['1 234 567.8', ['1', '234', '567.8']],
    ['2014,2015,2016', ['2014', '2015', '2016']],
    ['2014,15', ['2014.15']],
    ['1815,1816', ['1815.1816']],
    ['1,2,3', ['1', '2', '3']],
    ['10,200,30', ['10', '200', '30']],
    ['1,234,567.8', ['1234567.8']],
  ])('%s', (text, values) => {
    expect(read(text)).toEqual(values);
  });

  it('marks each of a list', () => {
    expect(numbersIn('fasi 1,20,3').map(({ span }) => span)).toEqual([{ from: 5, to: 6 }, { from: 7, to: 9 }, { from: 10, to: 11 }]);
  });

  it('takes no more than 60 characters for a number', () => {
    expect(read(`${'1.'.repeat(30)}1`)).toEqual([]);
    expect(read(`0${',1'.repeat(29)}`)).toHaveLength(30);
    expect(read(`10${',1'.repeat(29)}`)).toHaveLength(30);
    expect(read(`0${',1'.repeat(30)}`)).toEqual([]);
  });
});
