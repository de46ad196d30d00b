import { describe, expect, it } from 'vitest';
import { toldFormula } from './told.js';

/** Formula, examples, and what stands after; without scale, names and the code of what is only assumed. */
function apart(text: string): readonly string[] {
  const [formula = '', , ...lines] = toldFormula(text);
  return [formula.replace(/^arithmetic: /, ''), ...lines.flatMap((line) => /^(example «.*|tail «[^»]*»|target-inside «[^»]*»|label «[^»]*»|bracket-\w+ «[^»]*»)/.exec(line)?.slice(1) ?? [])];
}

const ratio = '[multe] / [verbali]';
const example = (text: string) => `example «${text}» 0.75 printed – true`;

describe('a worked example follows its formula (policy: formulas, 7)', () => {
  it.each([
    'multe / verbali -> 30/40', 'multe / verbali → 30/40', 'multe / verbali => 30/40', 'multe / verbali = 30/40', 'multe / verbali: 30/40',
    'multe / verbali; 30/40', 'multe / verbali, 30/40', 'multe / verbali - 30/40', 'multe / verbali. 30/40', 'multe / verbali 30/40',
    '(multe / verbali) 30/40', 'multe / (verbali) 30/40', 'multe su verbali 30/40', 'multe diviso verbali 30/40', 'multe rispetto ai verbali 30/40',
  ])('%s', (text) => expect(apart(text)).toEqual([ratio, example('30/40')]));

  it.each([
    'es. 30/40', 'es: 30/40', 'ad es. 30/40', ', ad esempio 30/40', 'esempio: 30/40', ', cioè 30/40', '- ossia 30/40', 'pari a 30/40', '; quindi 30/40',
    'ovvero 30/40', '. Es. 30/40', '(es. 30/40)', '(es.: 30/40)', '(ad esempio: 30/40)', '(30/40)', '(cioè 30/40)', 'es.: (30/40)',
  ])('led by its words: multe / verbali %s', (led) => expect(apart(`multe / verbali ${led}`)[0]).toBe(ratio));

  it.each(['es. 30/40', ', ad esempio 30/40', 'pari a 30/40', 'ovvero 30/40', '(es.: 30/40)', '(cioè 30/40)'])('and computed: multe / verbali %s', (led) =>
    expect(apart(`multe / verbali ${led}`)).toEqual([ratio, example('30/40')]));

  it.each([
    '30 su 40', 'n. 30 / n. 40', '€ 30 / € 40', 'euro 30 / euro 40', '30 € / 40 €', 'circa 30 / 40', 'ca. 30 / ca. 40', '30 ore / 40 ore', '(30)/(40)', '#30/40',
  ])('with units and counting words: multe / verbali = %s', (typed) => expect(apart(`multe / verbali = ${typed}`)).toEqual([ratio, example(typed)]));

  it.each([
    ['(multe - ricorsi) / verbali = (40 - 10) / 40', '([multe] - [ricorsi]) / [verbali]', example('(40 - 10) / 40')],
    ['(multe - ricorsi) / verbali (40 - 10) / 40', '([multe] - [ricorsi]) / [verbali]', example('(40 - 10) / 40')],
    ['multe - verbali = 30 - 40 = -10', '[multe] - [verbali]', 'example «30 - 40 = -10» -10 printed -10 true'],
    ['multe - verbali = -(40 - 30)', '[multe] - [verbali]', 'example «-(40 - 30)» 10 printed – false'],
    ['multe + verbali = 30 + 40', '[multe] + [verbali]', 'example «30 + 40» 70 printed – true'],
    ['multe * verbali = 30 x 40', '[multe] * [verbali]', 'example «30 x 40» 1200 printed – true'],
    ['multe / verbali * 100 = 30/40 x 100 = 75%', '[multe] / [verbali] * 100', 'example «30/40 x 100 = 75%» 75 printed 75 true'],
    ['multe / verbali % 30/40', '[multe] / [verbali] * 100', 'example «30/40» 75 printed – false'],
    ['multe / verbali = 30/40 = 0,75; 20/40 = 0,5', ratio, 'example «30/40 = 0,75» 0.75 printed 0.75 true', 'example «20/40 = 0,5» 0.5 printed 0.5 true'],
    ['multe / verbali: 2015: 30/40; 2016: 20/40', ratio, example('30/40'), 'example «20/40» 0.5 printed – true', 'tail «2015»'],
    ['multe / verbali = 0,75 = 30/40', ratio, example('30/40'), 'target-inside «0,75»'],
    ['multe / verbali = 12 / x', ratio, 'example «12 / x» – printed – null'],
    ['multe / verbali = x / 12', ratio, 'example «x / 12» – printed – null'],
  ])('%s', (text, ...told) => expect(apart(text)).toEqual(told));

  it.each([
    ['= 30/40 - dati 2015', 'dati 2015'],
    ['30/40 - dati 2015', 'dati 2015'],
    ['= 30/40 = dati 2015', 'dati 2015'],
    ['= 30/40 (dati 2015)', '(dati 2015)'],
    ['= 30/40. Dati del 2015', 'Dati del 2015'],
    ['= 30/40 ≈ 0,75', '≈ 0,75'],
  ])('and keeps what stands after it: multe / verbali %s', (after, tail) => {
    expect(apart(`multe / verbali ${after}`)).toEqual([ratio, example('30/40'), `tail «${tail}»`]);
  });

  it('is told where there is nothing that it computes', () => {
    expect(toldFormula('n. multe = 30/40')).toEqual(['measure: [multe]', 'count: n. multe', 'example-unread «30/40» text 30/40']);
  });
});

describe('numbers that are no example', () => {
  it.each([
    ['multe / verbali = 75', ratio, 'target-inside «75»'],
    ['multe / verbali (es. multe pagate)', ratio, 'bracket-note «(es. multe pagate)»'],
    ['multe / verbali (es. 30 multe)', ratio, 'bracket-note «(es. 30 multe)»'],
    ['multe / verbali (es.)', ratio, 'bracket-note «(es.)»'],
    ['multe / verbali (40)', ratio, 'bracket-value «40»'],
    ['multe / verbali 2015', '[multe] / [verbali 2015]'],
    ['multe / verbali 2016 / 2015', '[multe] / [verbali 2016] / [verbali 2015]'],
    ['multe / ragazzi 14-18', '[multe] / [ragazzi 14-18]'],
    ['multe / ragazzi 9-100', '[multe] / [ragazzi 9-100]'],
    ['multe / ragazzi 0-3 anni', '[multe] / [ragazzi 0-3 anni]'],
    ['multe / verbali entro 30/60 giorni', '[multe] / [verbali entro 30/60 giorni]'],
    ['multe / verbali * 100', '[multe] / [verbali] * 100'],
    ['multe / verbali - 100', '[multe] / [verbali] - 100'],
  ])('%s', (text, ...told) => expect(apart(text)).toEqual(told));

  it.each([
    ['multe + verbali 40-10', 'example «40-10» 50 printed – false'],
    ['multe - verbali: 10-30', 'example «10-30» -20 printed – true'],
    ['multe / verbali 1000-3000', 'example «1000-3000» 0.3333 printed – false'],
    ['multe / verbali 10 - 30', 'example «10 - 30» 0.3333 printed – false'],
    ['multe / verbali 10- 30', 'example «10- 30» 0.3333 printed – false'],
    ['multe / verbali 10-30+5', 'example «10-30+5» – printed – null'],
  ])('but %s is no range', (text, told) => expect(apart(text)).toContain(told));

  it.each([
    ['multe / verbali = 30/40 * ricorsi', 'equality: [multe] / [verbali] = 30 / 40 * [ricorsi]'],
    ['multe / verbali = 30/40 x ricorsi', 'equality: [multe] / [verbali] = 30 / 40 * [ricorsi]'],
    ['multe / verbali = 30 + ricorsi', 'equality: [multe] / [verbali] = 30 + [ricorsi]'],
  ])('%s runs on', (text, told) => expect(apart(text)[0]).toBe(told));
});

describe('a number after each of two names is its value', () => {
  it.each([
    ['multe: 30 / verbali: 40', ratio, example('multe: 30 / verbali: 40'), 'bracket-value «30»', 'bracket-value «40»'],
    ['multe = 30 / verbali = 40', ratio, example('multe = 30 / verbali = 40'), 'bracket-value «30»', 'bracket-value «40»'],
    ['multe: 30 / verbali: 40 = 0,75', ratio, 'example «multe: 30 / verbali: 40» 0.75 printed 0.75 true', 'bracket-value «30»', 'bracket-value «40»', 'target-inside «0,75»'],
    ['Formula: multe = 30 / verbali = 40', ratio, example('multe = 30 / verbali = 40'), 'label «Formula»', 'bracket-value «30»', 'bracket-value «40»'],
    ['entrate: 30 - uscite: 40', '[entrate] - [uscite]', 'example «entrate: 30 - uscite: 40» -10 printed – true', 'bracket-value «30»', 'bracket-value «40»'],
    ['entrate: 30 + uscite: 40', '[entrate] + [uscite]', 'example «entrate: 30 + uscite: 40» 70 printed – true', 'bracket-value «30»', 'bracket-value «40»'],
    ['multe: 30 * tariffa: 40', '[multe] * [tariffa]', 'example «multe: 30 * tariffa: 40» 1200 printed – true', 'bracket-value «30»', 'bracket-value «40»'],
  ])('%s', (text, ...told) => expect(apart(text)).toEqual(told));

  it.each([
    ['multe / verbali = 30 + ricorsi', 'equality: [multe] / [verbali] = 30 + [ricorsi]'],
    ['multe: 30 / verbali', '30 / [verbali]'],
    ['multe: 30 / verbali = 40', '30 / [verbali]'],
    ['multe: 2016 / verbali: 2015', '2016 / [verbali]'],
    ['multe / verbali: Roma: 30/40; Milano: 20/40', ratio],
  ])('but not in %s', (text, told) => expect(apart(text)[0]).toBe(told));
});

describe('a formula with a number beside each quantity is its own example', () => {
  it.each([
    ['entrate: 300 - uscite: 400 = -100', '-100 printed -100 true'],
    ['entrate: 300 - uscite: 400 = -90', '-100 printed -90 false'],
    ['entrate: 300 - uscite: 400 = 100', '-100 printed 100 false'],
    ['entrate: 400 - uscite: 300 = 100', '100 printed 100 true'],
    ['atti: 30 / istanze: 40 = 75%', '0.75 printed 75 true'],
    ['atti: 30 / istanze: 40 = -75%', '0.75 printed -75 false'],
    ['atti: 30 / istanze: 40', '0.75 printed – true'],
  ])('%s', (text, told) => expect(apart(text).find((line) => line.startsWith('example'))).toBe(`example «${text.replace(/ = .*/, '')}» ${told}`));
});
