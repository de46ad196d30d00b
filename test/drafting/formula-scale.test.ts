import { describe, expect, it } from 'vitest';
import { draftFormula } from 'municipal-performance/drafting';

const scaleOf = (text: string) => draftFormula(text).scale;

describe('a quantity is measured in what its first noun says (policy: formulas, 9)', () => {
  it.each([
    ['importo delle sanzioni', 'money'],
    ['spesa', 'money'],
    ['totale spese correnti', 'money'],
    ['totale delle entrate accertate', 'money'],
    ['n. contributi', 'money'],
    ['il valore degli appalti', 'money'],
    ['incassato 2016', 'money'],
    ['giorni di apertura', 'days'],
    ['totale gg. di assenza', 'days'],
    ['n. giornate', 'days'],
    ['media giorni di attesa', 'days'],
    ['tempo di rilascio (gg)', 'days'],
    ['tempo di rilascio (giorni)', 'days'],
    ['tempo di rilascio (gg.)', 'days'],
    ['tempo di rilascio (giorni lavorativi)', 'other'],
    ['tempo di rilascio', 'other'],
    ['ore di apertura', 'other'],
    ['totale ore', 'other'],
    ['somma delle ore', 'other'],
    ['n. ore', 'other'],
    ['n. kwh', 'other'],
    ['n. livelli', 'count'],
    ['n. emissioni', 'count'],
    ['La percentuale di raccolta', 'percent'],
    ['% di raccolta', 'percent'],
    ['percentuali di raccolta', 'percent'],
    ['n. percentuali calcolate', 'count'],
    ['Il n. di patrocini', 'count'],
    ['numero dei patrocini', 'count'],
    ['utenti', 'count'],
    ['popolazione', 'count'],
    ['totale utenti', 'count'],
    ['numero medio utenti', 'count'],
    ['gente iscritta', 'text'],
  ])('%s: %s', (text, scale) => {
    const { kind, scale: found } = draftFormula(text);
    expect(kind === 'text' ? kind : found).toBe(scale);
  });
});

describe('a computation is measured in what its quantities give', () => {
  it.each([
    // a sum and a difference in what is summed
    ['spese correnti - spese di personale', 'money'],
    ['spese correnti + n. multe', 'money'],
    ['indice di Gini + spese correnti', 'money'],
    ['spese correnti - indice di Gini', 'money'],
    ['giorni 2016 - giorni 2015', 'days'],
    ['n. multe + n. ricorsi', 'count'],
    ['perc. di raccolta 2016 - perc. di raccolta 2015', 'percent'],
    ['ore 2016 - ore 2015', 'other'],
    // a number has no measure
    ['spese correnti / 12', 'money'],
    ['12 * giorni di apertura', 'days'],
    ['n. multe - 30', 'count'],
    ['30 - giorni di attesa', 'days'],
    ['1 / giorni di attesa', 'ratio'],
    // a product: so many of a thing
    ['n. pasti * costo del pasto', 'money'],
    ['costo del pasto * n. pasti', 'money'],
    ['giorni di apertura * n. sportelli', 'days'],
    ['n. pasti * n. mense', 'count'],
    ['costo del pasto * costo del personale', 'money'],
    ['costo del pasto * giorni di apertura', 'other'],
    // a quotient is a ratio, but money and days for each thing stay money and days
    ['spese correnti / abitanti', 'money'],
    ['spese correnti / n. appalti', 'money'],
    ['spese correnti / appalti', 'ratio'],
    ['spese correnti / spese totali', 'ratio'],
    ['spese correnti / giorni di apertura', 'ratio'],
    ['spese correnti / n. giorni', 'ratio'],
    ['spese correnti / n. ore', 'ratio'],
    ['giorni di attesa / n. utenti', 'days'],
    ['giorni di attesa / spese correnti', 'ratio'],
    ['n. multe / abitanti', 'ratio'],
    ['ore di apertura / n. utenti', 'ratio'],
    ['% di raccolta / abitanti', 'percent'],
    ['(spese correnti / abitanti) / n. mesi', 'ratio'],
    ['(spese correnti - spese di personale) / abitanti', 'money'],
    ['spese correnti / (n. residenti + n. turisti)', 'ratio'],
    ['(n. multe / n. verbali) + (n. multe / n. ricorsi)', 'ratio'],
    ['-5 * spese correnti', 'money'],
  ])('%s: %s', (text, scale) => expect(scaleOf(text)).toBe(scale));
});
