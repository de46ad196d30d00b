import { describe, expect, it } from 'vitest';
import type { TargetContext } from 'municipal-performance/drafting';
import { briefTarget, toldTarget } from './told.js';

type Row = readonly [text: string, context: TargetContext, brief: string];

describe('a comparator goes with the number that it stands near', () => {
  it.each<Row>([
    ['> incontri pubblici organizzati annui 5', {}, 'threshold > 5 count'],
    ['> incontri pubblici organizzati annui gratuiti 5', {}, 'threshold >= 5 count'],
    ['5 corsi o più', {}, 'threshold >= 5 count'],
    ['max 5 corsi', {}, 'threshold <= 5 count'],
    ['=> 5 corsi', {}, 'threshold >= 5 count: reversed-comparator'],
    ['superiore a buono: 5', {}, 'threshold >= 5 count: comparator-on-level'],
    ['buono: > 5', {}, 'threshold > 5 count'],
    ['nessuna pratica oltre i 30 giorni', {}, 'threshold <= 30 days: comparator-by-sense'],
    ['nessun ritardo superiore a 5 ore', {}, 'threshold <= 5 hours: comparator-by-sense'],
    ['nessun ritardo >= 5 giorni', {}, 'threshold <= 5 days: comparator-by-sense'],
    ['mai oltre 5', {}, 'threshold <= 5 count: comparator-by-sense'],
    ['senza superare 5', {}, 'threshold <= 5 count: comparator-by-sense'],
    ['maiali oltre 5', {}, 'threshold > 5 count'],
    ['ormai oltre 5', {}, 'threshold > 5 count'],
    ['nessun reclamo: massimo 5', {}, 'threshold <= 5 count'],
    ['nessun reclamo: 5', {}, 'threshold >= 5 count'],
  ])('%s', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });

  it.each<Row>([
    ['fino a 5 corsi', {}, 'threshold <= 5 count: comparator-by-sense'],
    ['fino al 50%', {}, 'threshold >= 50 percent: comparator-by-sense'],
    ['fino al 50%', { name: 'Spesa per il personale' }, 'threshold <= 50 percent: comparator-by-sense'],
    ['pari a 5', { name: 'Reclami' }, 'threshold <= 5 count: comparator-by-sense'],
    ['pari al 50%', {}, 'threshold >= 50 percent: comparator-by-sense'],
  ])('fino a and pari a leave it to the sense: %s %j', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });
});

describe('a bare number is a maximum where less is better', () => {
  it.each<Row>([
    ['99%', { name: 'Tasso di assenza' }, 'threshold <= 99 percent: comparator-by-sense'],
    ['100%', { name: 'Tasso di assenza' }, 'threshold >= 100 percent'],
    ['120%', { name: 'Costi coperti' }, 'threshold >= 120 percent'],
    ['100', { name: 'Reclami' }, 'threshold <= 100 count: comparator-by-sense'],
    ['0', { name: 'Corsi' }, 'threshold <= 0 count: comparator-by-sense'],
    ['riduzione della coda a 30 minuti', {}, 'threshold <= 30 other: comparator-by-sense'],
    ['aumento della sosta a 30 minuti', {}, 'threshold >= 30 other'],
    ['5', { formula: 'reclami pervenuti' }, 'threshold <= 5 count: comparator-by-sense'],
    ['20 giorni', {}, 'threshold <= 20 days: comparator-by-sense'],
    ['20 giorni', { name: 'Apertura' }, 'threshold <= 20 days: comparator-by-sense'],
    ['20 giorni', { name: 'Giorni di apertura' }, 'threshold >= 20 days'],
    ['20 giorni', { name: 'Gg di apertura' }, 'threshold >= 20 days'],
    ['20 giorni', { name: 'Giornate di apertura' }, 'threshold >= 20 days'],
    ['20 giorni', { name: 'Giornate-studio' }, 'threshold >= 20 days'],
    ['20 giorni', { name: 'Soggiorni estivi' }, 'threshold <= 20 days: comparator-by-sense'],
    ['20 giorni dalla fine del mese', {}, 'threshold <= 20 days: comparator-by-sense'],
    ['risposta in 30 minuti', {}, 'threshold <= 30 other: comparator-by-sense'],
    ['in 30 sedi', {}, 'threshold >= 30 count'],
    ['in 30 % dei casi', {}, 'threshold >= 30 percent'],
    ['incassi in 30 €', {}, 'threshold >= 30 euro'],
    ['in sede 24 ore', {}, 'threshold >= 24 hours'],
    ['20 giorni dalla richiesta', {}, 'threshold <= 20 days: comparator-by-sense'],
    ['20 giorni perentori', {}, 'threshold <= 20 days: comparator-by-sense'],
    ['almeno 5 ore', {}, 'threshold >= 5 hours'],
    ['in 24 ore', {}, 'threshold <= 24 hours: comparator-by-sense'],
    ['in 24 ore di lezione', {}, 'threshold >= 24 hours'],
    ['latin 24 ore', {}, 'threshold >= 24 hours'],
    ['24 ore', {}, 'threshold >= 24 hours'],
  ])('%s %j', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });

  it.each(['di apertura', "d'apertura", 'del mese', 'per utente', 'su 30', 'a settimana', 'alla settimana', 'settimanali', 'al mese', "l'anno", "all'anno"])('20 giorni %s are an amount of time', (words) => {
    expect(briefTarget(`20 giorni ${words}`)).toMatch(/^threshold >= 20 days|^frequency/);
  });

  it('names the word that says so, and the other reading', () => {
    expect(toldTarget('5', { name: 'Numero reclami' })[1]).toBe('comparator-by-sense «5» text 5; comparator <=; alternative >=; word reclami');
    expect(toldTarget('20 giorni')[1]).toBe('comparator-by-sense «20 giorni» text 20 giorni; comparator <=; alternative >=; word 20 giorni');
    expect(toldTarget('fino a 5')[1]).toBe('comparator-by-sense «5» text 5; comparator <=; alternative >=; word fino a');
    expect(toldTarget('pari a 5')[1]).toBe('comparator-by-sense «5» text 5; comparator >=; alternative <=; word pari a');
    expect(toldTarget('mai oltre 5')[1]).toBe('comparator-by-sense «5» text 5; comparator <=; alternative >=; word nessuno');
    expect(toldTarget('> livello buono 70%')[1]).toBe('comparator-on-level «70%» text 70%; comparator >');
    expect(toldTarget('-5 giorni', { name: 'Ritardo medio' })[1]).toBe('level-below-zero «5 giorni» text 5 giorni; value -5');
  });
});

describe('a comparator against the sense is kept', () => {
  it.each<Row>([
    ['> 5', { name: 'Reclami' }, 'threshold > 5 count: comparator-against-sense'],
    ['>= 5', { name: 'Reclami' }, 'threshold >= 5 count: comparator-against-sense'],
    ['= 5', { name: 'Reclami' }, 'threshold = 5 count'],
    ['< 5', { name: 'Reclami' }, 'threshold < 5 count'],
    ['< 5', { name: 'Utenti' }, 'threshold < 5 count: comparator-against-sense'],
    ['> 5', { name: 'Utenti' }, 'threshold > 5 count'],
    ['reclami < 5', { name: 'Utenti serviti' }, 'threshold < 5 count'],
    ['reclami > 5', { name: 'Utenti serviti' }, 'threshold > 5 count: comparator-against-sense'],
    ['> 5 giorni', { name: 'Tempo di rilascio' }, 'threshold > 5 days'],
    ['< 5 giorni', { name: 'Permessi rilasciati' }, 'threshold < 5 days'],
    ['< 5 ore', { name: 'Permessi rilasciati' }, 'threshold < 5 hours'],
    ['> 5', { name: ' ', formula: 'reclami pervenuti' }, 'threshold > 5 count'],
    ['=> 5', { name: 'Reclami' }, 'threshold >= 5 count: reversed-comparator, comparator-against-sense'],
  ])('%s %j', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });

  it('with the other reading', () => {
    expect(toldTarget('< al 5%', { name: 'Utenti serviti' })[1]).toBe('comparator-against-sense «5%» text 5%; comparator <; alternative >; word utenti');
  });
});

describe('a dash that is no minus', () => {
  it.each([
    ['(base)- 15', 'threshold >= 15 count: dash-as-separator'], ['corsi - € 15', 'threshold >= 15 euro: dash-as-separator'], ['corsi - euro 15', 'threshold >= 15 euro: dash-as-separator'], ['base- 15', 'threshold >= 15 count'],
    ['corsi - n. 15', 'threshold >= 15 count'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });
});
