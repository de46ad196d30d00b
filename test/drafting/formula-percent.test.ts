import { describe, expect, it } from 'vitest';
import { toldFormula } from './told.js';

/** Formula, then what is told but the signs in names and the operators in words. */
function read(text: string): readonly string[] {
  const [formula = '', , ...lines] = toldFormula(text);
  return [formula.replace(/^arithmetic: /, ''), ...lines.flatMap((line) => /^((?:hundred-assumed|label|tail|percent-number|constant-kept|precedence|sign-left-out) «[^»]*»)/.exec(line)?.slice(1) ?? [])];
}

const share = '[multe] / [verbali] * 100';

describe('what says that the result is a percentage (policy: formulas, 3)', () => {
  it.each([
    ['multe / verbali %', '%'],
    ['multe / verbali (%)', '(%)'],
    ['multe / verbali (in %)', '(in %)'],
    ['multe / verbali (valore %)', '(valore %)'],
    ['multe / verbali (val. %)', '(val. %)'],
    ['multe / verbali (valore in percentuale)', '(valore in percentuale)'],
    ['multe / verbali (percentuale)', '(percentuale)'],
    ['multe / verbali in %', '%'],
    ['multe / verbali in percentuale', 'in percentuale'],
    ['multe / verbali espresso in percentuale', 'espresso in percentuale'],
    ['multe / verbali espressa in percentuale', 'espressa in percentuale'],
    ['% multe / verbali', '%'],
    ['% di multe / verbali', '%'],
    ['% delle multe / verbali', '%'],
    ['% % multe / verbali', '%'],
    ['Percentuale multe / verbali', 'Percentuale'],
    ['Percentuale di multe / verbali', 'Percentuale di'],
    ['percentuale delle multe / verbali', 'percentuale delle'],
    ['percentuali multe / verbali', 'percentuali'],
    ['perc. multe / verbali', 'perc.'],
  ])('%s', (text, because) => expect(read(text)).toEqual([share, `hundred-assumed «${because}»`]));

  it.each([
    ['Percentuale: multe / verbali', 'Percentuale'],
    ['Percentuale annua: multe / verbali', 'Percentuale annua'],
    ['Copertura %: multe / verbali', 'Copertura %'],
    ['Percentuale (multe / verbali)', 'Percentuale'],
    ['Incidenza percentuale (n. multe / n. verbali)', 'Incidenza percentuale'],
    ['Percentuale di copertura (multe / verbali)', 'Percentuale di copertura'],
  ])('as its label: %s', (text, label) => expect(read(text)).toEqual([share, `label «${label}»`, `hundred-assumed «${label}»`]));

  it.each([
    ['% multe / verbali * 100', share],
    ['multe / verbali * 100%', share],
    ['multe / verbali * 100 %', share],
    ['100 * multe / verbali', '100 * [multe] / [verbali]'],
    ['multe * 100 / verbali', '[multe] * 100 / [verbali]'],
    ['multe / (100 * verbali)', '[multe] / (100 * [verbali])'],
    ['Percentuale multe / percentuale verbali', '[percentuale multe] / [percentuale verbali]'],
    ['utenti (valore medio) / verbali', '[utenti] / [verbali]'],
    ['multe in percentualex / verbali', '[multe in percentualex] / [verbali]'],
  ])('but 100 is not assumed in %s', (text, formula) => expect(read(text)).toEqual([formula]));

  it.each([
    ['100 / multe', '100 / [multe]', 'percent'],
    ['multe / 100', '[multe] / 100', 'count'],
    ['multe - 100', '[multe] - 100', 'count'],
    ['multe + 100 / verbali', '[multe] + 100 / [verbali]', 'percent'],
    ['multe / verbali * 1000', '[multe] / [verbali] * 1000', 'ratio'],
  ])('%s multiplies by 100 or not', (text, formula, scale) => {
    const [first, second] = toldFormula(text);
    expect([first, second?.replace(/:.*/, '')]).toEqual([`arithmetic: ${formula}`, scale]);
  });
});

describe('a percentage of a quantity', () => {
  it.each([
    ['quota 2015 + 10%', '[quota 2015] * 1.1', '10%'],
    ['quota 2015 - 10%', '[quota 2015] * 0.9', '10%'],
    ['quota 2015 * 10%', '[quota 2015] * 0.1', '10%'],
    ['quota 2015 / 10%', '[quota 2015] / 0.1', '10%'],
    ['quota 2015 - 10 %', '[quota 2015] * 0.9', '10 %'],
    ['quota 2015 + 10% + 5', '[quota 2015] * 1.1 + 5', '10%'],
    ['20% quota 2015', '0.2 * [quota 2015]', '20%'],
    ['20% della quota 2015', '0.2 * [quota 2015]', '20%'],
    ['20% delle quote 2015', '0.2 * [quote 2015]', '20%'],
    ['20% del saldo 2015', '0.2 * [saldo 2015]', '20%'],
    ['spese 2016 - 20% di spese 2009', '[spese 2016] - 0.2 * [spese 2009]', '20%'],
  ])('%s', (text, formula, at) => expect(read(text).filter((line) => !line.startsWith('precedence'))).toEqual([formula, `percent-number «${at}»`]));

  it.each([
    ['quota 2015 + 10%', 'il fattore 1.1', 'il numero 0.1'],
    ['quota 2015 * 10%', 'il fattore 0.1', 'la percentuale di una quantità della formula'],
    ['20% della quota 2015', 'il fattore 0.2', 'parte di un nome'],
  ])('%s is told with its other reading', (text, reading, alternative) => {
    expect(toldFormula(text).find((line) => line.startsWith('percent-number'))).toMatch(new RegExp(`; reading ${reading}; alternative ${alternative}$`));
  });

  it('also in the example', () => {
    expect(toldFormula('quota 2015 + 10% = 200 + 10% = 220')).toContain('example «200 + 10% = 220» 220 printed 220 true');
  });
});

describe('numbers beside quantities', () => {
  it.each([
    ['multe / verbali * 1.000 abitanti', '[multe] / [verbali] * 1000', 'tail «abitanti»'],
    ['multe / verbali * 100 (cento)', share, 'tail «(cento)»'],
    ['multe / verbali * 100 giorni', share],
    ['multe / verbali * € 100', share],
    ['multe / verbali * euro 100', share],
    ['multe / verbali * circa 100', share],
    ['multe / verbali * n. 100', share],
    ['multe / verbali * 100 €', share],
    ['multe * 365 giorni', '[multe] * 365'],
    ['multe * 12 mesi', '[multe] * [mesi]'],
    ['1000 (mille) / multe', '1000 / [multe]', 'tail «(mille)»'],
    ['1000 abitanti / multe', '[abitanti] / [multe]'],
    ['1001 (mille e uno) / multe', '[1001] / [multe]'],
    ['multe * 2015', '[multe] * 2015'],
    ['multe 2016 * n. 2015', '[multe 2016] * [multe 2015]'],
    ['multe * 2015 ore', '[multe] * 2015'],
    ['multe * 50 abitanti', '[multe] * [abitanti]'],
  ])('%s', (text, ...told) => expect(read(text).filter((line) => !/^(?:precedence|constant)/.test(line))).toEqual(told));
});

describe('words before and inside a formula', () => {
  it.each([
    ['Tasso di copertura (entrate / spese)', '[entrate] / [spese]', 'label «Tasso di copertura»'],
    ['Incidenza (spese / entrate)', '[spese] / [entrate]', 'label «Incidenza»'],
    ['Copertura (n. entrate / n. spese)', '[entrate] / [spese]', 'label «Copertura»'],
    ['Copertura ((entrate + multe) / spese)', '([entrate] + [multe]) / [spese]', 'label «Copertura»'],
    ['Saldo (entrate - spese)', '[entrate] - [spese]', 'label «Saldo»'],
    ['Somma (multe + verbali) / vigili', '([multe] + [verbali]) / [vigili]', 'label «Somma»'],
    ['Media (multe * 12) / vigili', '[multe] * 12 / [vigili]', 'label «Media»'],
    ['Tasso (entrate / spese) * 100', '[entrate] / [spese] * 100', 'label «Tasso»'],
    ['Copertura: entrate / spese', '[entrate] / [spese]', 'label «Copertura»'],
    ['(entrate - spese) totali / abitanti', '([entrate] - [spese]) / [abitanti]', 'tail «totali»'],
    ['(entrate) totali / abitanti', '[entrate totali] / [abitanti]'],
    ['multe: n. verbali / n. vigili', '[verbali] / [vigili]', 'label «multe»'],
    ['n. multe / n. verbali: dato annuo', '[multe] / [verbali]', 'tail «dato annuo»'],
    ['n. multe / n. verbali dove i verbali sono tutti', '[multe] / [verbali]', 'tail «i verbali sono tutti»'],
    ['Costo: costo / pasti; pasti / anno', '[costo] / [pasti]', 'label «Costo»', 'tail «pasti / anno»'],
  ])('%s', (text, ...told) => expect(read(text)).toEqual(told));

  it.each([
    ['Multe (uomini / donne)', 'measure: [multe]'],
    ['Multe (verbali; ricorsi / anno)', 'measure: [multe]'],
    ['n. multe: n. verbali', 'measure: [multe]'],
    ['Efficienza: report', 'text'],
    ['Efficienza: n. verbali', 'measure: [verbali]'],
  ])('%s computes nothing', (text, kind) => expect(toldFormula(text)[0]).toBe(kind));
});
