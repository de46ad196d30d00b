import { describe, expect, it } from 'vitest';
import type { TargetContext } from 'municipal-performance/drafting';
import { briefTarget, toldTarget } from './told.js';

type Row = readonly [text: string, context: TargetContext, brief: string];

describe('a range', () => {
  it.each<Row>([
    ['tra 70 e 80%', {}, 'between 70 80 percent'],
    ['tra 70% e 80', {}, 'between 70 80 percent'],
    ["fra l'80% ed il 90%", {}, 'between 80 90 percent'],
    ['tra i 5 e i 10 corsi', {}, 'between 5 10 count'],
    ['compreso tra € 100 e € 200', {}, 'between 100 200 euro'],
    ['compresa fra euro 100 e euro 200', {}, 'between 100 200 euro'],
    ['compresi 5 e 10', {}, 'between 5 10 count'],
    ['tra n. 5 e 10', {}, 'between 5 10 count'],
    ['tra 70 e 80', { name: 'Percentuale di pratiche evase' }, 'between 70 80 percent: unit-assumed'],
    ['da 5 a 10', {}, 'between 5 10 count: range-assumed'],
    ["dal 70 all'80%", {}, 'between 70 80 percent: range-assumed'],
    ["dall'80 al 90%", {}, 'between 80 90 percent: range-assumed'],
    ['da un minimo di 5 a un massimo di 10', {}, 'between 5 10 count: range-assumed'],
    ['5-10 giorni', {}, 'between 5 10 days: range-assumed'],
    ['5 - 10', {}, 'between 5 10 count: range-assumed'],
    ['5-10 giorni lavorativi consecutivi.', {}, 'between 5 10 days: range-assumed'],
    ['1.000-2.000', {}, 'between 1000 2000 count: thousands-point, thousands-point, range-assumed'],
  ])('%s %j', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });

  it.each<Row>([
    ['contra 5 e 10', {}, 'threshold >= 5 count + also threshold >= 10 count: several-values'],
    ['tra 80 e 70', {}, 'threshold >= 80 count + also threshold >= 70 count: several-values'],
    ['tra 5 e 5', {}, 'threshold >= 5 count + also threshold >= 5 count: several-values'],
    ['tra 5, 7 e 10', {}, 'threshold >= 5 count + also threshold >= 7 count + also threshold >= 10 count: several-values'],
    ['tra 5 o 10', {}, 'threshold >= 5 count + also threshold >= 10 count: several-values'],
    ['tra corsi 5 e 10', {}, 'threshold >= 5 count + also threshold >= 10 count: several-values'],
    ['sanda 5 a 10', {}, 'threshold >= 5 count + also threshold >= 10 count: several-values'],
    ['da 5 e 10', {}, 'threshold >= 10 count: value-passed-over'],
    ['n. 5-10', {}, 'threshold >= 5 count + also threshold >= 10 count: dash-as-separator, several-values'],
    ['5-10 corsi di base', {}, 'threshold >= 5 count + also threshold >= 10 count: dash-as-separator, several-values'],
    ['iscritti 50% - 60%', {}, 'threshold >= 50 percent + also threshold >= 60 percent: dash-as-separator, several-values'],
    ['iscritti 50% -10%', {}, 'threshold >= 50 percent + also change decrease >= 10 percent: several-values'],
    ['5 corsi - 10 incontri', {}, 'threshold >= 5 count + also threshold >= 10 count: dash-as-separator, several-values'],
  ])('is none: %s', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });

  it.each<Row>([
    ['aumento da 5 a 10 utenti', {}, 'threshold >= 10 count: value-passed-over'],
    ['incrementare da 5 a 10', {}, 'threshold >= 10 count: value-passed-over'],
    ['passaggio da 10 a 20 giorni di apertura', {}, 'threshold >= 20 days: value-passed-over'],
    ['portare la raccolta dal 60 al 65%', {}, 'threshold >= 65 percent: value-passed-over'],
    ['riduzione da 60 a 30 giorni', {}, 'threshold <= 30 days: comparator-by-sense, value-passed-over'],
    ['dalle 5 alle 10 unità', {}, 'threshold >= 10 count: value-passed-over'],
    ['vanda 5 unità, 10 posti', {}, 'threshold >= 5 count + also threshold >= 10 count: several-values'],
  ])('the way from one level to another ends at the second: %s', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });

  it.each<Row>([
    ['±5', {}, 'between -5 5 count'],
    ['± 5%', {}, 'between -5 5 percent'],
    ['scostamento +/- 5%', {}, 'between -5 5 percent'],
    ['+ / - 5%', {}, 'between -5 5 percent'],
    ['+o-5%', {}, 'between -5 5 percent'],
    ['± 1.000', {}, 'between -1000 1000 count: thousands-point'],
    ['tra -5% e +5%', {}, 'between -5 5 percent'],
    ['tra il - 5 e il + 10 giorni', {}, 'between -5 10 days'],
    ['fra -5 ed +5', {}, 'between -5 5 count'],
    ['da -5% a +5%', {}, 'between -5 5 percent'],
    ['± utenti 5', {}, 'threshold >= 5 count'],
    ['± 5, 6', {}, 'threshold >= 5 count + also threshold >= 6 count: several-values'],
    ['extra -5 e +5', {}, 'change decrease >= 5 count + also change increase >= 5 count: several-values'],
    ['tra -5 e +5 e +6', {}, 'change decrease >= 5 count + also change increase >= 5 count + also change increase >= 6 count: several-values'],
  ])('around zero: %s', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });
});

describe('which of several numbers is the target', () => {
  it.each<Row>([
    ['5 corsi e 3 laboratori per un totale di 8', {}, 'threshold >= 8 count + also threshold >= 5 count + also threshold >= 3 count: several-values'],
    ['5 corsi e 3 laboratori, totale n. 8', {}, 'threshold >= 8 count + also threshold >= 5 count + also threshold >= 3 count: several-values'],
    ['5 corsi, complessivamente 8 iniziative', {}, 'threshold >= 8 count + also threshold >= 5 count: several-values'],
    ['5 corsi, pari a 8 iniziative', {}, 'threshold >= 8 count + also threshold >= 5 count: comparator-by-sense, several-values'],
    ['5 corsi, subtotale 8', {}, 'threshold >= 5 count + also threshold >= 8 count: several-values'],
    ['5 corsi, totale iscritti 8', {}, 'threshold >= 5 count + also threshold >= 8 count: several-values'],
    ['evase in 24 ore il 90%', {}, 'threshold >= 90 percent + also threshold <= 24 hours: comparator-by-sense, several-values'],
    ['24 ore il 90%', {}, 'threshold >= 24 hours + also threshold >= 90 percent: several-values'],
    ['entro 30 giorni 5 pratiche', {}, 'threshold <= 30 days + also threshold >= 5 count: several-values'],
    ['max 30 giorni 90%', {}, 'threshold <= 30 days + also threshold >= 90 percent: several-values'],
    ['entro 30 giorni dal ricevimento 90%', {}, 'threshold >= 90 percent + also threshold <= 30 days: several-values'],
    ['5 (3 + 2)', {}, 'threshold >= 5 count: value-passed-over, value-passed-over'],
    ['(5) 3', {}, 'threshold >= 3 count: value-passed-over'],
    ['(5 e 3)', {}, 'threshold >= 5 count + also threshold >= 3 count: several-values'],
    ['n) 5 corsi', {}, 'threshold >= 5 count'],
    ['voto 4 su scala 1 a 5', {}, 'threshold >= 4 count: value-passed-over, value-passed-over'],
    ['voto 4, scalata 5', {}, 'threshold >= 4 count + also threshold >= 5 count: several-values'],
    ['40/40', {}, 'threshold >= 40 count: value-passed-over'],
    ['30 / 40', {}, 'threshold >= 30 count: value-passed-over'],
    ['3 su 4', {}, 'threshold >= 3 count: value-passed-over'],
    ['80 sul totale di 100', {}, 'threshold >= 80 count: value-passed-over'],
    ['30 corsi su un totale di 40', {}, 'threshold >= 30 count: value-passed-over'],
    ['3 bambù 4', {}, 'threshold >= 3 count + also threshold >= 4 count: several-values'],
    ['100% del 2015', {}, 'threshold >= 100 percent: value-passed-over'],
  ])('%s %j', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });

  it.each(['1 per ogni quartiere', '1 per ciascun quartiere', '1 corso cadauno', '1 per ciascuna scuola', '1 a testa', '1 corso pro capite', '1 ad ognuno'])('%s is a rate beside the total', (rate) => {
    for (const total of [', n. 10', ' (n.10)', ' (n° 10)', ' (nr. 10)', ' (tot. 10)', ' (totale n. 10)', ' (in tutto 10)', ' (= 10)']) {
      expect(briefTarget(rate + total)).toMatch(/^threshold >= 10 count: .*value-passed-over$|^threshold = 10 count: value-passed-over$/);
    }
  });

  it.each([
    ['10 corsi, per ogni scuola 2', 'threshold >= 10 count + also threshold >= 2 count: several-values'],
    ['10 corsi di formazione base per ogni scuola, 30 moduli', 'threshold >= 10 count + also threshold >= 30 count: several-values'],
    ['1 per ogni quartiere', 'threshold >= 1 count'],
    ['1 per ogni quartiere (zona 10)', 'threshold >= 1 count'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });

  it.each([
    ['riduzione di 1/3', 'text riduzione di 1/3: change-without-size'],
    ['riduzione di 1 / 3 (n. 10 casi)', 'text riduzione di 1 / 3 (n. 10 casi): change-without-size'],
    ['riduzione del 10% (1/3)', 'change decrease >= 10 percent: value-passed-over, value-passed-over'],
    ['riduzione di 1 su 3', 'change decrease >= 1 count: value-passed-over'],
    ['casi 1/3', 'threshold >= 1 count: value-passed-over'],
  ])('a fraction of a change has no exact size: %s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });

  it('says what it read and what it left', () => {
    expect(toldTarget('da 5 a 10 giorni')[1]).toBe('range-assumed «5 a 10 giorni» from 5; to 10 giorni');
    expect(toldTarget('5 corsi e 3 laboratori')[2]).toBe('several-values «3» text 5; other 3');
    expect(toldTarget('3 su 4')[1]).toBe('value-passed-over «4» text 3; other 4');
    expect(toldTarget('100% del 2015')[1]).toBe('value-passed-over «2015» text 100%; other 2015');
    expect(toldTarget('1 2 3 4 5 6 7 8 9 10 11 12').at(-1)).toBe('several-values «2» text 1; other 2; 3; 4; 5; 6; 7; 8; 9; 10');
    expect(toldTarget('1.000 corsi e 2.000 ore').slice(2)).toEqual([
      'thousands-point «1.000» text 1.000; value 1000; alternative 1; otherwise ; altrimenti sarebbe 1',
      'thousands-point «2.000» text 2.000; value 2000; alternative 2; otherwise ; altrimenti sarebbe 2',
      'several-values «2.000 ore» text 1.000; other 2.000 ore',
    ]);
  });
});
