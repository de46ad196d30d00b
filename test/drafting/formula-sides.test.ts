import { describe, expect, it } from 'vitest';
import { draftFormula } from 'municipal-performance/drafting';
import { toldFormula } from './told.js';

/** Formula and what names it or is its target. */
function sides(text: string): readonly string[] {
  const [formula = '', , ...lines] = toldFormula(text);
  return [formula, ...lines.flatMap((line) => /^((?:label|target-inside|leading-equals) «[^»]*»)/.exec(line)?.slice(1) ?? [])];
}

describe('one side of = names the formula on the other', () => {
  it.each([
    ['Costo medio = costo totale / n. pasti', '[costo totale] / [pasti]', 'Costo medio'],
    ['Costo annuo = costo * 12', '[costo] * 12', 'Costo annuo'],
    ['Saldo = entrate - spese', '[entrate] - [spese]', 'Saldo'],
    ['spesa = spesa 2015 * 2', '[spesa 2015] * 2', 'spesa'],
    ['multe 2016 = spesa 2015 * 2', '[spesa 2015] * 2', 'multe 2016'],
    ['spesa 2015 = spesa 2015 * 2', '[spesa 2015] * 2', 'spesa 2015'],
    ['costo / pasti = costo medio', '[costo] / [pasti]', 'costo medio'],
    ['costo * 12 = costo annuo', '[costo] * 12', 'costo annuo'],
    ['entrate - spese = saldo', '[entrate] - [spese]', 'saldo'],
    ['entrate - spese = differenza annua', '[entrate] - [spese]', 'differenza annua'],
    ['entrate - spese = avanzo 2015', '[entrate] - [spese]', 'avanzo 2015'],
  ])('%s', (text, formula, label) => expect(sides(text)).toEqual([`arithmetic: ${formula}`, `label «${label}»`]));

  it.each([
    ['spesa 2016 = spesa 2015', '[spesa 2016] = [spesa 2015]'],
    ['spesa 2016 = spesa 2015 * 2', '[spesa 2016] = [spesa 2015] * 2'],
    ['spesa 2016 = spesa * 2', '[spesa 2016] = [spesa] * 2'],
    ['spesa della mensa 2016 = (spesa mensa 2015 + multe) / 2', '[spesa della mensa 2016] = ([spesa mensa 2015] + [multe]) / 2'],
    ['spesa 2016 / utenti = spesa 2015', '[spesa 2016] / [utenti] = [spesa 2015]'],
    ['entrate - spese = multe', '[entrate] - [spese] = [multe]'],
    ['entrate + multe = totale entrate', '[entrate] + [multe] = [totale entrate]'],
    ['entrate 2016 - spese 2016 = 2015', '[entrate 2016] - [spese 2016] = [entrate 2015]'],
    ['multe / verbali = ricorsi / vigili', '[multe] / [verbali] = [ricorsi] / [vigili]'],
    ['multe <= spesa 2015 * 2', '[multe] <= [spesa 2015] * 2'],
    ['spesa 2015 * 2 >= saldo', '[spesa 2015] * 2 >= [saldo]'],
    ['75% = multe / verbali', '0.75 = [multe] / [verbali]'],
  ])('but %s is a condition', (text, formula) => expect(sides(text)).toEqual([`equality: ${formula}`]));

  it.each([
    ['multe / verbali = 75%', 'arithmetic: [multe] / [verbali]', 'target-inside «75%»'],
    ['= multe / verbali = 75', 'arithmetic: [multe] / [verbali]', 'leading-equals «=»', 'target-inside «75»'],
    ['multe / verbali < 75', 'arithmetic: [multe] / [verbali]', 'target-inside «75»'],
    ['n. multe =', 'measure: [multe]'],
    ['=', 'none'],
  ])('a number is a target: %s', (text, ...told) => expect(sides(text)).toEqual(told));

  it.each(['5 = 5', '2 < 3', '75% = 75'])('%s computes on nothing', (text) => expect(sides(text)).toEqual(['text']));

  it('spans both sides of a condition', () => {
    expect(draftFormula('= spesa 2016 = spesa 2015.').formula?.span).toEqual({ from: 2, to: 25 });
  });

  it('says what is doubtful in the number', () => {
    expect(toldFormula('multe / verbali = 1.500').slice(2)).toEqual(['target-inside «1.500» text 1.500', 'thousands-point «1.500» text 1.500; value 1500; alternative 1.5; otherwise ; altrimenti sarebbe 1.5']);
    expect(toldFormula('multe / 1.500').slice(2)).toEqual(['thousands-point «1.500» text 1.500; value 1500; alternative 1.5; otherwise ; altrimenti sarebbe 1.5']);
  });
});

describe('precedence without brackets is told with the other grouping', () => {
  const alternatives = (text: string) => draftFormula(text).findings.filter(({ code }) => code === 'drafting/formula-precedence').map(({ values, span }) => [text.slice(span?.from, span?.to), values.alternative]);

  it.each([
    ['multe + ricorsi / verbali', '([multe] + [ricorsi]) / [verbali]'],
    ['multe + ricorsi + vigili / verbali', '([multe] + [ricorsi] + [vigili]) / [verbali]'],
    ['multe + ricorsi / verbali * 100', '([multe] + [ricorsi]) / [verbali] * 100'],
    ['multe + ricorsi * 2 / verbali', '([multe] + [ricorsi]) * 2 / [verbali]'],
    ['multe / verbali + ricorsi', '[multe] / ([verbali] + [ricorsi])'],
    ['multe * 2 / verbali + ricorsi', '[multe] * 2 / ([verbali] + [ricorsi])'],
    ['multe / verbali * ricorsi', '[multe] / ([verbali] * [ricorsi])'],
    ['multe / verbali * 12', '[multe] / ([verbali] * 12)'],
    ['multe / verbali * 1,5', '[multe] / ([verbali] * 1.5)'],
    ['multe / verbali * 1', '[multe] / ([verbali] * 1)'],
    ['multe / verbali * 110', '[multe] / ([verbali] * 110)'],
    ['(multe - ricorsi) / verbali * vigili', '([multe] - [ricorsi]) / ([verbali] * [vigili])'],
  ])('%s', (text, alternative) => expect(alternatives(text)).toEqual([[text, alternative]]));

  it('also within other signs', () => {
    expect(alternatives('(multe / verbali * ricorsi) / vigili')).toEqual([['(multe / verbali * ricorsi)', '[multe] / ([verbali] * [ricorsi])']]);
    expect(alternatives('multe / verbali * ricorsi * 100')).toEqual([['multe / verbali * ricorsi', '[multe] / ([verbali] * [ricorsi])']]);
    expect(alternatives('(multe + ricorsi / verbali) * vigili')).toEqual([['(multe + ricorsi / verbali)', '([multe] + [ricorsi]) / [verbali]']]);
  });

  it.each([
    'multe / verbali * 100', 'multe / verbali * 10', 'multe / verbali * 100000', 'multe / verbali * 0,5', '(multe / verbali) * ricorsi', 'multe / (verbali * ricorsi)', 'multe * verbali / ricorsi',
    'multe * ricorsi + verbali', '(multe / verbali) + ricorsi', 'multe + (ricorsi / verbali)', 'multe - ricorsi', 'multe / 12 + ricorsi', '12 + multe / verbali', 'multe / verbali / ricorsi',
  ])('%s is told of nothing', (text) => expect(alternatives(text)).toEqual([]));
});

describe('what stands at the ends of a formula', () => {
  const found = (text: string) => draftFormula(text).findings.map(({ code, span }) => `${code.replace('drafting/formula-', '')} ${text.slice(span?.from, span?.to)}`);

  it.each([
    ['* multe / verbali', ['sign-left-out *']],
    ['/ multe / verbali', ['sign-left-out /']],
    ['multe / verbali *', ['sign-left-out *']],
    ['multe / verbali +', ['sign-left-out +']],
    ['multe / verbali -', ['sign-left-out -']],
    ['-5 * multe', ['sign-left-out -']],
    ['- multe / verbali', []],
    ['- 5 * multe', []],
    ['+ multe / verbali', []],
    ['= multe / verbali', ['leading-equals =']],
    ['. multe / verbali ;', []],
    ['«multe / verbali»', []],
    ['→ multe / verbali !', []],
    ['| multe / verbali |', []],
    ['Formula: multe / verbali', ['label Formula']],
    ['Metodo di calcolo: multe / verbali', ['label Metodo di calcolo']],
    ['Formula (A): multe / verbali', ['label Formula (A)']],
    ['multe / verbali. Dati di legge', ['tail Dati di legge']],
    ['multe / verbali dove i verbali sono tutti', ['tail i verbali sono tutti']],
  ])('%s', (text, codes) => {
    expect(draftFormula(text).kind).toBe('arithmetic');
    expect(found(text)).toEqual(codes);
  });

  it('holds what can be read at all', () => {
    expect(draftFormula('x'.repeat(100_000)).findings.map(({ code }) => code)).toEqual(['drafting/formula-too-long']);
    expect(draftFormula('multe * '.repeat(400) + 'multe').kind).toBe('arithmetic');
    expect(found('multe * '.repeat(401) + 'multe')[0]).toMatch(/^unread multe \* /);
    expect(draftFormula('multe * '.repeat(401) + 'multe')).toMatchObject({ kind: 'text', formula: null, inputs: [], examples: [], scale: 'other' });
    expect(draftFormula('n. multe ' + 'in '.repeat(1900)).kind).toBe('measure');
    expect(draftFormula('n. multe ' + 'in '.repeat(2001)).kind).toBe('text');
  });

  it('says that a percentage is wanted of what is no percentage', () => {
    const unit = (text: string, target: string) => toldFormula(text, { target }).filter((line) => line.startsWith('target-unit'));
    expect(unit('n. multe', '75%')).toEqual(['target-unit «n. multe» target 75%; unit una quantità; alternative la variazione rispetto al valore di partenza, in percentuale']);
    expect(unit('spesa', '75 %')).toHaveLength(1);
    expect(unit('n. multe', '75')).toEqual([]);
    expect(unit('% di multe', '75%')).toEqual([]);
    expect(unit('gradimento', '75%')).toEqual([]);
  });
});
