import { describe, expect, it } from 'vitest';
import { draftTarget, type TargetContext } from 'municipal-performance/drafting';
import { briefTarget, toldTarget } from './told.js';

type Row = readonly [text: string, context: TargetContext, brief: string];

const growth = '(iscritti 2016 - iscritti 2015)/iscritti 2015*100';

describe('a sign before the number', () => {
  it.each<Row>([
    ['+10%', {}, 'change increase >= 10 percent'],
    ['+ del 10%', {}, 'change increase >= 10 percent'],
    ['più 10%', {}, 'change increase >= 10 percent'],
    ['utenti più 10%', {}, 'change increase >= 10 percent'],
    ['meno 10%', {}, 'change decrease >= 10 percent'],
    ['almeno 10%', {}, 'threshold >= 10 percent'],
    ['reclami meno gravi: 5', {}, 'threshold >= 5 count'],
    ['+€ 100', {}, 'change increase >= 100 euro'],
    ['+ euro 100', {}, 'change increase >= 100 euro'],
    ['riduzione + 10%', {}, 'change decrease >= 10 percent'],
    ['riduzione - 10%', {}, 'change decrease >= 10 percent: dash-as-minus'],
    ['riduzione -10%', {}, 'change decrease >= 10 percent'],
    ['incremento - 10%', {}, 'change increase >= 10 percent'],
    ['<= -5%', {}, 'change decrease >= 5 percent'],
    ['<-5%', {}, 'change decrease > 5 percent'],
    ['>-5%', {}, 'change decrease < 5 percent'],
    ['< -€ 500', {}, 'change decrease > 500 euro'],
    ['= -5%', {}, 'change decrease = 5 percent'],
    ['non > -5%', {}, 'change decrease >= 5 percent'],
    ['minore della media -5%', {}, 'change decrease >= 5 percent'],
  ])('%s', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });
});

describe('a dash is a minus where a decrease makes sense', () => {
  it.each<Row>([
    ['-€ 100', {}, 'change decrease >= 100 euro'],
    ['- € 100', {}, 'threshold >= 100 euro: dash-as-separator'],
    ['- # 40.000,00', {}, 'threshold >= 40000 euro: lost-sign, dash-as-separator'],
    ['- 10%', {}, 'change decrease >= 10 percent: dash-as-minus'],
    ['- del 10%', {}, 'change decrease >= 10 percent: dash-as-minus'],
    ['al 2019 - 10%', {}, 'threshold >= 10 percent until 2019: dash-as-separator'],
    ['al 2019 -10%', {}, 'change decrease >= 10 percent until 2019: dash-as-minus'],
    ['al 2019 -15', {}, 'change decrease >= 15 count until 2019: dash-as-minus'],
    ['al 2019 -15', { name: 'Corsi attivati' }, 'threshold >= 15 count until 2019: dash-as-separator'],
    ['-15', { name: 'Corsi attivati' }, 'change decrease >= 15 count'],
    ['- 15', { name: 'Corsi attivati' }, 'threshold >= 15 count: dash-as-separator'],
    ['- 15', { name: 'Spesa per carta' }, 'change decrease >= 15 euro: unit-assumed, dash-as-minus'],
    ['- 15', { name: 'Incremento iscritti' }, 'change increase >= 15 count: change-by-context'],
    ['- 15', { name: 'Iscritti', formula: growth }, 'change decrease >= 15 percent: unit-assumed, dash-as-minus'],
    ['iscritti -15', {}, 'change decrease >= 15 count'],
    ['iscritti - 15', {}, 'threshold >= 15 count: dash-as-separator'],
    ['iscritti-15', {}, 'threshold >= 15 count'],
    ['iscritti -15', { name: 'Incremento iscritti' }, 'change increase >= 15 count: change-by-context'],
    ['15 - iscritti', {}, 'threshold >= 15 count'],
  ])('%s %j', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });
});

describe('days of delay may lie below zero', () => {
  const name = 'Indicatore di tempestività dei pagamenti';
  it.each([
    ['-5', 'threshold <= -5 days: unit-assumed, level-below-zero, comparator-by-sense'],
    ['- 5 giorni', 'threshold <= -5 days: level-below-zero, comparator-by-sense'],
    ['< -5 giorni', 'threshold < -5 days: level-below-zero'],
    ['<-5 giorni', 'threshold < -5 days: level-below-zero'],
    ['media-5 giorni', 'threshold <= 5 days: comparator-by-sense'],
    ['pagamenti - entro 5 giorni', 'threshold <= 5 days'],
    ['5 giorni', 'threshold <= 5 days: comparator-by-sense'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text, { name })).toBe(brief);
  });
});

describe('words beside the number make it a change', () => {
  it.each<Row>([
    ['10% in più', {}, 'change increase >= 10 percent'],
    ['10 utenti in meno', {}, 'change decrease >= 10 count'],
    ['10 utenti iscritti ai corsi in più', {}, 'change increase >= 10 count'],
    ['10 utenti iscritti ai corsi serali in più', {}, 'threshold >= 10 count'],
    ['10 utenti, in meno tempo', {}, 'threshold >= 10 count'],
    ['10 utenti (in più)', {}, 'threshold >= 10 count'],
    ['10 donne in menopausa', {}, 'threshold >= 10 count'],
    ['10% di riduzione', {}, 'change decrease >= 10 percent'],
    ["10% d'aumento", {}, 'change increase >= 10 percent'],
    ['10% in diminuzione', {}, 'change decrease >= 10 percent'],
    ['10%: aumento', {}, 'threshold >= 10 percent'],
    ['10 progetti di riduzione', {}, 'threshold >= 10 count'],
    ['contenimento di 3 euro', {}, 'change decrease >= 3 euro'],
    ["contenimento dell'8%", {}, 'change decrease >= 8 percent'],
    ['contenimento della spesa: 8%', {}, 'threshold >= 8 percent'],
    ['aumento pari al 10%', {}, 'change increase >= 10 percent'],
    ["riduzione pari all'8%", {}, 'change decrease >= 8 percent'],
    ['riduzione superiore al 10%', {}, 'change decrease > 10 percent'],
    ['aumento non inferiore a 10 utenti', {}, 'change increase >= 10 count'],
    ['aumento 10% max', {}, 'change increase <= 10 percent'],
    ['aumento => 10%', {}, 'change increase >= 10 percent: reversed-comparator'],
    ['iscritti superiori alla media: aumento del 10%', {}, 'change increase >= 10 percent'],
    ['riduzione massima del 10%', {}, 'change decrease <= 10 percent'],
    ["riduzione massima dell'8%", {}, 'change decrease <= 8 percent'],
    ['riduzione max di 10 giorni', {}, 'change decrease <= 10 days'],
  ])('%s', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });

  it.each<Row>([
    ['riduzione tempi a 30 giorni', {}, 'threshold <= 30 days: comparator-by-sense'],
    ['aumento fino al 50%', {}, 'threshold >= 50 percent: comparator-by-sense'],
    ['riduzione fino a 30 giorni', {}, 'threshold <= 30 days: comparator-by-sense'],
    ['riduzione fino 30 giorni', {}, 'threshold <= 30 days: comparator-by-sense'],
    ['riduzione < 10%', {}, 'threshold < 10 percent'],
    ['aumento < 10%', {}, 'change increase < 10 percent'],
    ['riduzione massima 30 giorni', {}, 'threshold <= 30 days'],
  ])('%s names the level to reach', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });

  it.each<Row>([
    ['miglioramento del 10%', {}, 'change increase >= 10 percent: direction-assumed'],
    ["miglioramento dell'8%", {}, 'change increase >= 8 percent: direction-assumed'],
    ['miglioramento di 8 punti', { name: 'Gradimento' }, 'change increase >= 8 other: direction-assumed'],
    ['miglioramento del 10%', { name: 'Tempo medio di rilascio' }, 'change decrease >= 10 percent: direction-assumed'],
    ['miglioramento pari al 10%', {}, 'change increase >= 10 percent: direction-assumed'],
    ['miglioramento > 10%', {}, 'change increase > 10 percent: direction-assumed'],
    ['miglioramento al 10%', {}, 'threshold >= 10 percent'],
    ['miglioramento 10%', {}, 'threshold >= 10 percent'],
    ['miglioramento studi 10%', {}, 'threshold >= 10 percent'],
  ])('%s %j: which way is better says the name', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });
});

describe('a comparison with a year before makes it a change', () => {
  it.each<Row>([
    ['10% rispetto al 2015', { name: 'Utenti' }, 'change increase >= 10 percent 2015: direction-assumed'],
    ['10% rispetto al 2015', { name: 'Spesa' }, 'change decrease >= 10 percent 2015: direction-assumed'],
    ['>= 10% rispetto al 2015', { name: 'Spesa' }, 'change decrease >= 10 percent 2015: direction-assumed'],
    ['> 10% rispetto al 2015', { name: 'Spesa' }, 'change increase > 10 percent 2015: direction-assumed'],
    ['< 10% rispetto al 2015', { name: 'Utenti' }, 'change decrease > 10 percent 2015: direction-assumed'],
    ['10% rispetto al 2015', { name: 'Riduzione dei consumi' }, 'change decrease >= 10 percent 2015: direction-assumed'],
    ['10%', { name: 'Aumento utenti rispetto al 2015' }, 'change increase >= 10 percent 2015: change-by-context'],
    ['+10%', { name: 'Utenti', formula: 'utenti rispetto al 2014' }, 'change increase >= 10 percent 2014'],
  ])('%s %j', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });
});

describe('only name or formula make it a change', () => {
  it.each<Row>([
    ['max 30%', { name: 'Riduzione dei consumi' }, 'change decrease <= 30 percent: change-by-context'],
    ['max 30', { name: 'Riduzione dei consumi' }, 'threshold <= 30 count'],
    ['max 30', { name: 'Aumento delle rette' }, 'change increase <= 30 count: change-by-context'],
    ['almeno 30', { name: 'Riduzione dei consumi' }, 'change decrease >= 30 count: change-by-context'],
    ['30 giorni', { name: 'Riduzione dei tempi' }, 'change decrease >= 30 days: change-by-context'],
    ['15%', { name: 'Iscritti', formula: growth }, 'change increase >= 15 percent: change-by-context'],
    ['n. 15', { name: 'Iscritti', formula: growth }, 'threshold >= 15 count'],
    ['€ 100', { name: 'Incassi', formula: 'incassi 2016 - incassi 2015' }, 'change increase >= 100 euro: change-by-context'],
    ['15%', { name: 'Spesa', formula: '(spesa 2016 - spesa 2015)/spesa 2015*100' }, 'change decrease >= 15 percent: change-by-context'],
  ])('%s %j', (text, context, brief) => {
    expect(briefTarget(text, context)).toBe(brief);
  });
});

it('says what was assumed, and the other reading', () => {
  expect(toldTarget('10% rispetto al 2015', { name: 'Spesa' })[1]).toBe('direction-assumed «10%» text 10%; direction diminuzione; alternative aumento; by spesa');
  expect(toldTarget('miglioramento del 10%')[1]).toBe('direction-assumed «10%» text 10%; direction aumento; alternative diminuzione; by miglioramento');
  expect(toldTarget('> 10% rispetto al 2015')[1]).toContain('by >');
  expect(toldTarget('15%', { formula: growth })[1]).toBe('change-by-context «15%» text 15%; by formula');
  expect(toldTarget('15%', { name: 'Incremento iscritti' })[1]).toBe('change-by-context «15%» text 15%; by incremento');
  expect(toldTarget('al 2019 - 15 casi', { name: 'Riduzione casi' })[1]).toBe('dash-as-minus «15» text 15');
  expect(toldTarget('aumento => 10%')[1]).toBe('reversed-comparator «10%» text 10%');
  expect(draftTarget('- 15').findings[0]).toMatchObject({ code: 'drafting/dash-as-separator', span: { from: 2, to: 4 }, values: { text: '15' } });
});
