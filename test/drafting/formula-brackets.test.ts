import { describe, expect, it } from 'vitest';
import { draftFormula } from 'municipal-performance/drafting';
import { toldFormula } from './told.js';

const second = (bracketed: string) => {
  const { inputs, findings } = draftFormula(`multe / verbali ${bracketed}`);
  return [inputs[1]?.key, inputs[1]?.constant?.toString() ?? null, ...findings.map(({ code }) => code.replace('drafting/formula-', ''))];
};

describe('a number in brackets after a name is its constant (policy: formulas, 6)', () => {
  it.each([
    '(40)', '(n. 40)', '(num. 40)', '(40 n.)', '(€ 40)', '(40 €)', '(euro 40)', '(40 ore)', '(= 40)', '(#40)', '(circa 40)', '(pari a 40)',
    '(totale 40)', '(tot. 40)', '(tot 40)', '(40 previsti)', '(n. 40 nel territorio)', '(anno 2015: 40)', '(rilevati: 40)', '(rilevati = 40)', '(rilevati € 40)', '(rilevati euro 40)',
    '(nel 2015: 40 ore/anno)', '(nel 2015: 40 ore/mese)', '(nel 2015: 40 annui)', '(nel 2015: 40 ore.)',
  ])('%s', (bracketed) => expect(second(bracketed)).toEqual(['verbali', '40', 'bracket-value']));

  it.each([
    ['(1.234,5 rilevati)', '1234.5'],
    ['(rilevati 1.234,5)', '1234.5'],
    ['(rilevati 1.234,5 km)', '1234.5'],
  ])('%s', (bracketed, value) => expect(second(bracketed)).toEqual(['verbali', value, 'bracket-value']));

  it.each([
    '(rilevati 40)', '(rilevati 40 ore)', '(nel 2015 40)', '(rilevati 1.234,5 in centro)', '(rilevati: 40 in centro)', '(40%)', '(fascia 40-60)', '(oltre 40 o + 60)', '(40 e 50)',
    '(40 (quaranta))', '(entro 40 giorni)', '(art. 5)', '(tutti)', '(es. 40)', '(2015/16 e 2016/17)', '(pagati nel 2015)',
  ])('but %s is a note', (bracketed) => expect(second(bracketed)).toEqual(['verbali', null, 'bracket-note']));

  it.each(['(2015)', '(anno 2015)', '(esercizio 2015)', '(anni 2015 2016)', '(2015-2016)', '(2015/16)'])('and %s is part of the name', (bracketed) => {
    expect(second(bracketed)).toEqual([`verbali ${bracketed.slice(1, -1)}`, null]);
  });

  it.each([
    ['consumi kwh (1.234,567)', '1234567'],
    ['abitanti (1.234,567)', '1234567'],
    ['consumi (kwh 1.234,567)', '1234.567'],
    ['consumi rkwh (1.234,567)', '1234.567'],
    ['consumi kwhx (1.234,567)', '1234.567'],
    ['spese (1.234,567)', '1234.567'],
  ])('in whole units where they are counted in such: %s', (name, value) => expect(draftFormula(`multe / ${name}`).inputs[1]?.constant?.toString()).toBe(value));

  it('says what each bracket was taken for', () => {
    expect(toldFormula('multe pagate (tutte) / verbali (1.200)')).toEqual([
      'arithmetic: [multe pagate] / [verbali]',
      'ratio: multe pagate, verbali = 1200',
      'bracket-note «(tutte)» text (tutte); name multe pagate',
      'bracket-value «1.200» text 1.200; name verbali; value 1200',
      'thousands-point «1.200» text 1.200; value 1200; alternative 1.2; otherwise ; altrimenti sarebbe 1.2',
    ]);
    expect(toldFormula('multe / n. 1.200 verbali')).toEqual([
      'arithmetic: [multe] / [verbali]',
      'ratio: multe, n. verbali',
      'thousands-point «1.200» text 1.200; value 1200; alternative 1.2; otherwise ; altrimenti sarebbe 1.2',
      'value-in-name «1.200» text 1.200; name n. verbali',
    ]);
  });
});

describe('words in brackets before more of the name belong to it', () => {
  it.each([
    ['verbali (tutti) pagati', 'verbali tutti pagati', null],
    ['verbali (40) pagati', 'verbali pagati', '40'],
    ['verbali (tutti) 2015', 'verbali tutti 2015', null],
    ['verbali (front-office) pagati', 'verbali front-office pagati', null],
    ['verbali (A + B) pagati', 'verbali a + b pagati', null],
    ['verbali (uno/due) pagati', 'verbali uno/due pagati', null],
    ['verbali (uno; due) pagati', 'verbali uno due pagati', null],
    ['verbali (uno (due)) pagati', 'verbali uno due pagati', null],
    ['Somma (multe e ricorsi)', 'somma multe e ricorsi', null],
    ['Totale degli (avvisi)', 'totale degli avvisi', null],
    ['n. (multe)', 'multe', null],
    ['il totale (multe)', 'il totale multe', null],
    ['verbali (tutti) (pagati)', 'verbali', null],
  ])('%s', (name, key, constant) => {
    const [input] = draftFormula(`${name} / n. vigili`).inputs;
    expect([input?.key, input?.constant?.toString() ?? null]).toEqual([key, constant]);
  });
});

describe('a number before its noun is its value', () => {
  it.each([
    ['n. 40 verbali', '[verbali]', true],
    ['40 verbali', '[verbali]', true],
    ['n. nr. 40 verbali', '[nr. verbali]', true],
    ['euro 40 tariffe', '[euro tariffe]', true],
    ['€ 40 tariffe', '[tariffe]', true],
    ['n. 2015 verbali', '[2015 verbali]', false],
    ['2° verbali', '[2° verbali]', false],
    ['verbali 40', '[verbali 40]', false],
    ['n. 40', '40', false],
    ['40 18', '[40 18]', false],
  ])('%s', (name, read, told) => {
    const [formula, ...lines] = toldFormula(`multe / ${name}`);
    expect([formula, lines.some((line) => line.startsWith('value-in-name «40»'))]).toEqual([`arithmetic: [multe] / ${read}`, told]);
  });
});

describe('brackets without a partner, and deep ones', () => {
  it.each([
    ['((n. multe / (n. verbali', '[multe] / [verbali]', ['(', '(', '(']],
    ['(n. multe / n. verbali', '[multe] / [verbali]', ['(']],
    ['n. multe) / (n. verbali)', '[multe] / [verbali]', [')']],
    ['3) n. multe / n. verbali', '[multe] / [verbali]', []],
    ['12) n. multe / n. verbali', '[multe] / [verbali]', []],
    ['h) n. multe / n. verbali', '[multe] / [verbali]', []],
    ['123) n. multe / n. verbali', '[multe] / [verbali]', [')']],
    ['z) n. multe / n. verbali', '[z n. multe] / [verbali]', [')']],
    ['a2) n. multe / n. verbali', '[a2 n. multe] / [verbali]', [')']],
    ['(multe)) / n. verbali', '[multe] / [verbali]', [')']],
  ])('%s', (text, formula, unpaired) => {
    const [first, ...lines] = toldFormula(text);
    expect([first, lines.flatMap((line) => /^unpaired-bracket «(.)»/.exec(line)?.slice(1) ?? [])]).toEqual([`arithmetic: ${formula}`, unpaired]);
  });

  it('spans what stands in a bracket that is never closed', () => {
    const text = 'n. multe / n. verbali (tutti quelli';
    expect(toldFormula(text)).toContain('bracket-note «(tutti quelli» text (tutti quelli; name n. verbali');
  });

  it.each([[30, 0], [31, 1]])('%i deep: %i too many', (depth, tooMany) => {
    const text = `${'(1 + '.repeat(depth)}n. multe${')'.repeat(depth)} / n. verbali`;
    expect(draftFormula(text).findings.filter(({ code, span }) => code.endsWith('unpaired-bracket') && text[span?.from ?? 0] === '(')).toHaveLength(tooMany);
  });
});
