import { describe, expect, it } from 'vitest';
import { toldFormula } from './told.js';

/** Formula and inputs as printed. */
function printed(text: string): readonly string[] {
  const [formula = '', inputs = ''] = toldFormula(text);
  return [formula.replace(/^arithmetic: /, ''), ...(inputs === '' ? [] : [inputs.replace(/^\w+: /, '')])];
}

const ratio = '[multe] / [verbali]';

describe('what counts a quantity is no part of its name, but of its label', () => {
  it.each(['n.', 'n', 'N°', 'n°.', 'n.ro', 'n.o', 'n. °', 'nr', 'nr.', 'nr°', 'nr.°', 'nro', 'nro.', 'num.', 'num°', 'numero', 'Numeri'])('%s multe', (count) => {
    expect(printed(`${count} multe / verbali`)).toEqual([ratio, `${count} multe, verbali`]);
    expect(printed(`verbali / ${count} multe`)).toEqual(['[verbali] / [multe]', `verbali, ${count} multe`]);
  });

  it.each(['n.', 'N°', 'n.°', 'nr.', 'num.'])('also glued: %smulte', (count) => {
    expect(printed(`${count}multe / verbali`)).toEqual([ratio, `${count}multe, verbali`]);
  });

  it.each(['nomine', 'nastri', 'nrg', 'numa', "n'auto", 'n_1', 'n12'])('but %s is a name', (name) => {
    expect(printed(`${name} / verbali`)).toEqual([`[${name}] / [verbali]`, `${name}, verbali`]);
  });
});

describe('a date is one word', () => {
  it.each(['31/12/2016', '31/12/16', '1/9/16', '31.12.2016', '31.12.16', '31-12-2016', '01/01-30/06/2016', '01.01 - 30.06.2016', '1/1/1999', '1/12/20'])('%s', (date) => {
    expect(printed(`multe al ${date} / verbali`)).toEqual([`[multe al ${date}] / [verbali]`, `multe al ${date}, verbali`]);
  });

  it.each([
    ['32/12/10', '0.2667'],
    ['0/12/10', '0'],
    ['12/13/10', '0.0923'],
    ['120/12/10', '1'],
    ['12/12/100', '0.01'],
    ['12/12/10,5', '0.0952'],
    ['30/15/1', '2'],
  ])('but %s computes', (numbers, result) => {
    expect(toldFormula(`ore / addetti / settimane = ${numbers}`)).toContain(`example «${numbers}» ${result} printed – true`);
  });
});

describe('a period is one word', () => {
  it.each(['2016-2018', '2016/2018', '2016/17', '2016-17', '1999-2001', '1980-2010'])('%s after a word', (period) => {
    expect(printed(`multe ${period} / verbali`)).toEqual([`[multe ${period}] / [verbali]`, `multe ${period}, verbali`]);
    expect(printed(`verbali / multe ${period}`)).toEqual([`[verbali] / [multe ${period}]`, `verbali, multe ${period}`]);
  });

  it.each(['2016 - 2018', '2016-2018', '2016/2018', '2016 / 2018', '(2016-2018)', '2016-2018.', 'triennio 2016/2018', 'nel 2016-18'])('%s alone is no quantity', (period) =>
    expect(printed(period)).toEqual(['none']));

  it.each([
    ['2018-2016', '[2018] - [2016]'],
    ['multe 2018-2016', '[multe 2018] - [multe 2016]'],
    ['multe 2016 / 2018', '[multe 2016] / [multe 2018]'],
    ['multe 2016-2018,5', '[multe 2016] - 2018.5'],
    ['multe / 2016-2018', '[multe] / 2016 - 2018'],
    ['(2018-2016) * multe', '(2018 - 2016) * [multe]'],
    ['multe 2016-17%', '[multe 2016] * 0.83'],
  ])('but %s computes', (text, formula) => expect(printed(text)[0]).toBe(formula));

  it.each([
    ['2016-2018 multe', 'measure: [2016-2018 multe]'],
    ['(2016-2018) multe', 'measure: [2016-2018 multe]'],
    ['multe (2016-2018)', 'measure: [multe 2016-2018]'],
    ['multe: 2016-2018', 'measure: [multe]'],
  ])('%s names', (text, formula) => expect(printed(text)[0]).toBe(formula));
});

describe('a year before another is one word', () => {
  it.each([
    ['spesa anno n-1', 'spesa anno n'],
    ['spesa esercizio n-1', 'spesa esercizio n'],
    ["spesa dell'anno n+1", "spesa dell'anno n"],
    ["spesa all'anno n+1", "spesa all'anno n"],
    ["spesa nell'anno n-2", "spesa nell'anno n"],
    ['spesa t-1', 'spesa t'],
    ['spesa t+1', 'spesa t'],
  ])('%s / %s', (one, other) => expect(printed(`${one} / ${other}`)).toEqual([`[${one}] / [${other}]`, `${one}, ${other}`]));

  it('with spaces too', () => expect(printed('spesa anno n - 1 / spesa anno n')[0]).toBe('[spesa anno n-1] / [spesa anno n]'));

  it.each([
    ['spesa anno n-10', '[spesa anno n] - 10'],
    ['spesa anno n-1,5', '[spesa anno n] - 1.5'],
    ['spesa anno n-1.5', '[spesa anno n] - 1.5'],
  ])('but %s computes', (text, formula) => expect(printed(text)[0]).toBe(formula));
});

describe('words with signs in them', () => {
  it.each([
    'c.d.s.', 'C.C.', 'a.s. 2016', 'p.iva', 'n.p.d. seguiti', "l'utenza dell'ente", 'tot. incassi', 'tot.incassi', 'incassi prot. 5', 'CO2 emessa', 'm² verdi', '1° semestre', '12ª edizione',
    '1a classe', 'R&S', 'volume m³', "citta' visitate", '10x15 stampe', '2012x1000 stampe', 'ricavi tab_1', 'sedi ab. serviti',
  ])('%s', (name) => expect(printed(`${name} / verbali`)[1]).toBe(`${name}, verbali`));

  it.each([
    ['n.d.', 'none'], ['n. d.', 'none'], ['n.a.', 'none'], ['nd', 'none'], ['n.p.', 'none'], ['n. p.', 'none'],
  ])('%s says that there is nothing', (text, kind) => expect(printed(text)).toEqual([kind]));

  it.each([
    ['multe / verbali.', ratio, 'multe, verbali'],
    ['multe dett.', 'measure: [multe dett]', 'multe dett'],
    ['multe ecc. / verbali', '[multe ecc.] / [verbali]', 'multe ecc., verbali'],
    ['multe pagate. / verbali', '[multe pagate] / [verbali]', 'multe pagate, verbali'],
  ])('a dot closes %s', (text, ...told) => expect(printed(text)).toEqual(told));

  it.each([
    ['"multe pagate" / verbali', '[multe pagate] / [verbali]', '"multe pagate", verbali'],
    ['"multe-pagate" / verbali', '[multe-pagate] / [verbali]', '"multe-pagate", verbali'],
    ['multe "pagate" / verbali', '[multe pagate] / [verbali]', 'multe "pagate", verbali'],
    ['"multe / verbali"', ratio, 'multe, verbali'],
    ['"multe" / "verbali', ratio, '"multe", verbali'],
    ['"multe * 2" / verbali', '[multe] * 2 / [verbali]', 'multe, verbali'],
    ['"multe*2" / verbali', '[multe] * 2 / [verbali]', 'multe, verbali'],
    ['"multe - ricorsi" / verbali', '[multe] - [ricorsi] / [verbali]', 'multe, ricorsi, verbali'],
    ['"(multe + ricorsi)" / verbali', '([multe] + [ricorsi]) / [verbali]', 'multe, ricorsi, verbali'],
    ['""multe / verbali', ratio, 'multe, verbali'],
  ])('quotation marks: %s', (text, ...told) => expect(printed(text)).toEqual(told));
});

describe('signs of one meaning', () => {
  it.each(['*', '×', '∗', '✕', '✖', '⋅', '·', '∙', '⨯'])('multe %s tariffa', (sign) => expect(printed(`multe ${sign} tariffa`)[0]).toBe('[multe] * [tariffa]'));
  it.each(['/', '÷', ':', '∶', '∕', '___', '______', '---', '----'])('n. multe %s n. verbali', (sign) => expect(printed(`n. multe ${sign} n. verbali`)[0]).toBe(ratio));
  it.each(['-', '–', '--', '−'])('n. multe %s n. verbali', (sign) => expect(printed(`n. multe ${sign} n. verbali`)[0]).toBe('[multe] - [verbali]'));
  it.each(['[%]', '{%}', '(%)'])('% before %s', (bracketed) => expect(printed(bracketed.replace('%', 'multe - ricorsi') + ' / verbali')[0]).toBe('([multe] - [ricorsi]) / [verbali]'));
  it.each(['= o >', '=o>', '= o>', '> o =', '>o=', '>=', '≥'])('multe %s verbali', (sign) => expect(printed(`multe ${sign} verbali`)[0]).toBe('equality: [multe] >= [verbali]'));
  it.each(['= o <', '< o =', '<=', '=<', '≤'])('multe %s verbali', (sign) => expect(printed(`multe ${sign} verbali`)[0]).toBe('equality: [multe] <= [verbali]'));
  it.each(['->', '-->', '--->', '=>', '==>', '===>', '➔', '➜', '→'])('multe / verbali %s 30/40', (sign) =>
    expect(toldFormula(`multe / verbali ${sign} 30/40`)[2]).toBe('example «30/40» 0.75 printed – true'));
  it.each(['x100', 'x 100', 'X100', 'x100%'])('multe / verbali %s', (times) => expect(printed(`multe / verbali ${times}`)[0]).toBe(`${ratio} * 100`));
  it.each([['2012x100', '[multe 2012] * 100'], ['2012x1000', 'measure: [multe 2012x1000]'], ['3x100', 'measure: [multe 3x100]'], ['2012x100m', 'measure: [multe 2012x100m]']])('multe %s', (times, formula) =>
    expect(printed(`multe ${times}`)[0]).toBe(formula));
  it.each(['25gg', '25ore', '25h', '25km', '25mq', '25kwh', '25kg', '25mc', '25€', '25euro'])('%s * tariffa', (number) => expect(printed(`${number} * tariffa`)[0]).toBe('25 * [tariffa]'));
  it.each(['25ggx', '25kma'])('%s * tariffa', (word) => expect(printed(`${word} * tariffa`)[0]).toBe(`[${word}] * [tariffa]`));
});
