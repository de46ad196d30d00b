import { describe, expect, it } from 'vitest';
import { draftTarget } from 'municipal-performance/drafting';
import { briefTarget, toldTarget } from './told.js';

describe('a number that is only about right', () => {
  it.each(['ca 500', 'ca. 500', 'ca.500', 'circa n 500', 'circa n.500', 'approssimativamente 500', 'indicativamente 500', 'per circa 500', '500 circa', '500 circa di base', '500circa', '500 ca.', '500 utenti circa', '500 utenti ca.'])('%s', (text) => {
    expect(toldTarget(text)).toEqual(['threshold >= 500 count', 'about-number «500» text 500']);
  });

  it.each([['circa € 500', 'euro'], ['circa euro 500', 'euro'], ['500 € circa', 'euro'], ['500% circa', 'percent']])('%s', (text, unit) => {
    expect(briefTarget(text)).toBe(`threshold >= 500 ${unit}: about-number`);
  });

  it.each(['barca 500', 'circa gli utenti 500', '500 circassi', '500 capi', '500, circa'])('not %s', (text) => {
    expect(briefTarget(text)).toBe('threshold >= 500 count');
  });

  it('is the one that the word stands beside', () => {
    expect(toldTarget('5 corsi e circa 30 utenti').slice(2)).toEqual(['about-number «30» text 30', 'several-values «30» text 5; other 30']);
    expect(toldTarget('5 corsi circa 30 utenti').slice(2)).toEqual(['about-number «30» text 30', 'several-values «30» text 5; other 30']);
  });
});

describe('numbers that name a thing are no values', () => {
  it.each([
    '1° lotto', '3^ fase', '2ª edizione', '1o lotto', '1a edizione', '22ma edizione', '3esimo lotto', '3esima fase', 'ISO 9001', 'lotto n. 2', 'scheda n.° 7', 'via Roma, civico 12', 'alle ore 12 del lunedì',
    'il 10 del mese', 'il 10 di ciascun mese', 'il giorno 10',
  ])('%s', (label) => {
    expect(briefTarget(label)).toMatch(/^(?:text|yes)/);
    expect(briefTarget(`${label}, almeno 8 atti`)).toMatch(/^threshold >= 8 count$/);
  });

  it.each([
    ['5atti', 'threshold >= 5 count'], ['5opere', 'threshold >= 5 count'], ['5manuali', 'threshold >= 5 count'], ['soggiorno 10', 'threshold >= 10 count'], ['giorno di festa 10', 'threshold >= 10 count'], ['10 atti del mese', 'threshold >= 10 count'],
    ['bipiso 9001', 'threshold >= 9001 count'], ['5°C', 'threshold >= 5 other'], ['20°C medi', 'threshold >= 20 other'],
    ['1) 10 corsi', 'threshold >= 10 count'], ['1)corsi', 'text 1)corsi: target-in-words'], ['corsi: 1) base; 2) avanzato', 'text corsi: 1) base; 2) avanzato: target-in-words'], ['5)', 'threshold >= 5 count'], ['A1) 10 corsi', 'threshold >= 10 count'],
    ['10 corsi (di cui 1) gratuiti', 'threshold >= 10 count: value-passed-over'], ['10 corsi (base) e 2) altri', 'threshold >= 10 count'], ['n.5) corsi', 'text n.5) corsi: target-in-words'], ['x5) corsi', 'threshold >= 5 count'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });
});

describe('a year near the plan counts nothing', () => {
  it.each([
    ['100% del2015', 'threshold >= 100 percent: value-passed-over'],
    ['100% del 2006', 'threshold >= 100 percent: value-passed-over'],
    ['100% di 2005', 'threshold >= 100 percent + also threshold >= 2005 count: several-values'],
    ['100% di 12016', 'threshold >= 100 percent + also threshold >= 12016 count: several-values'],
    ['100% di 2015,5', 'threshold >= 100 percent + also threshold >= 2015.5 count: several-values'],
    ['100%: 2015', 'threshold >= 100 percent + also threshold >= 2015 count: several-values'],
    ['100% di 2015 €', 'threshold >= 100 percent + also threshold >= 2015 euro: several-values'],
    ['100% di 2015 utenti', 'threshold >= 100 percent + also threshold >= 2015 count: several-values'],
    ['100% su almeno 2015', 'threshold >= 100 percent + also threshold >= 2015 count: several-values'],
    ['100% e massimo 2015', 'threshold >= 100 percent + also threshold <= 2015 count: several-values'],
    ['100% e più di 2015', 'threshold >= 100 percent + also threshold > 2015 count: several-values'],
    ['100% di tintomax 2015', 'threshold >= 100 percent: value-passed-over'],
    ['100% oltre quelli 2015', 'threshold >= 100 percent: value-passed-over'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });

  it.each([[2005, 'text'], [2049, 'text'], [2004, 'threshold'], [2050, 'threshold']])('without a plan it is one of these decades: %i', (year, kind) => {
    expect(draftTarget(`delle spese ${year}`).target.kind).toBe(kind);
  });
});

describe('a comma before three digits separates thousands where the unit is whole', () => {
  it.each([
    ['1,234 €', '1234 euro: thousands-comma'], ['€ 1,234', '1234 euro: thousands-comma'], ['1,234 kwh', '1234 other: thousands-comma'], ['1,234kwh', '1234 other: thousands-comma'], ['1,234 MWh', '1234 other: thousands-comma'],
    ['1,234 utenti', '1234 count: thousands-comma'], ['1,234 abitanti', '1234 count: thousands-comma'], ['1,234 persone', '1234 count: thousands-comma'],
    ['1,234 utentini', '1.234 count'], ['1,234 mq', '1.234 other'], ['1,234%', '1.234 percent'], ['1,234 corsi per persone', '1.234 count'], ['1,23 €', '1.23 euro'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text)).toBe(`threshold >= ${brief}`);
  });
});

describe('counted by what is printed, whatever the name says', () => {
  const name = 'Percentuale di pratiche evase';
  it.each(['n 5', 'n. 5', 'n.5', 'n° 5', 'n.° 5', 'nr 5', 'nr. 5', 'num 5', 'num.5', 'numero 5', '5 utenti', '5utenti', '5 perizie', '5 conti'])('%s', (text) => {
    expect(briefTarget(text, { name })).toBe('threshold >= 5 count');
  });

  it.each(['n. atti: 5', 'inn 5', "5 nell'anno", '5 per ufficio', '5 del totale', '5 delle richieste', '5 con proroga', '5, utenti', '5 a b'])('not by %s', (text) => {
    expect(briefTarget(text, { name })).toMatch(/^threshold >= 5 percent.*: unit-assumed$/);
  });

  it('an amount is one with points and two digits after the comma', () => {
    expect(briefTarget('5.000,001', { name: 'Corsi' })).toBe('threshold >= 5000.001 count');
    expect(briefTarget('15.000,00', { name: 'Corsi' })).toBe('threshold >= 15000 euro: unit-assumed');
    expect(briefTarget('5 su 15.000,00', { name: 'Corsi' })).toBe('threshold >= 5 count: value-passed-over');
  });

  it('names every unit', () => {
    expect(toldTarget('5', { name })[1]).toBe('unit-assumed «5» text 5; unit percentuale');
  });
});

it('only the first number after a horizon may be separated from it by a dash', () => {
  expect(briefTarget('al 2019 5 corsi e -10 casi')).toBe('threshold >= 5 count until 2019 + also change decrease >= 10 count: several-values');
  expect(briefTarget('al 2019 -10 casi e 5 corsi')).toBe('change decrease >= 10 count until 2019 + also threshold >= 5 count: dash-as-minus, several-values');
});
