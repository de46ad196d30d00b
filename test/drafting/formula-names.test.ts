import { describe, expect, it } from 'vitest';
import { toldFormula } from './told.js';

/** Formula, inputs with their other names, and what was merged or taken from a year, each as `mention > name`. */
function names(text: string, name?: string): readonly string[] {
  const [formula = '', inputs = '', ...findings] = toldFormula(text, { name });
  const merged = findings.flatMap((line) => /^(?:merged-names|year-as-name) «(.*?)».*; name (.*)$/.exec(line)?.slice(1) ?? []);
  return [formula.replace(/^arithmetic: /, ''), inputs.replace(/^\w+: /, ''), ...(merged.length > 0 ? [merged.join(' > ')] : [])];
}

describe('the same words are one quantity, without a finding', () => {
  it.each([
    ['n. multe / (n. multe + n. ricorsi)', '[multe] / ([multe] + [ricorsi])', 'n. multe, n. ricorsi'],
    ['n. multe / (Il numero di Multe + n. ricorsi)', '[multe] / ([multe] + [ricorsi])', 'n. multe ~ Il numero di Multe, n. ricorsi'],
    ['n. multe / (nr. delle multe + n. ricorsi)', '[multe] / ([multe] + [ricorsi])', 'n. multe ~ nr. delle multe, n. ricorsi'],
    ['numero / (numero + totale)', '[numero] / ([numero] + [totale])', 'numero, totale'],
    ['gg di sosta / (giorni di sosta + gg. di corsa)', '[gg di sosta] / ([gg di sosta] + [gg. di corsa])', 'gg di sosta ~ giorni di sosta, gg. di corsa'],
    ['incasso per n. pasti / (incasso per pasti + multe)', '[incasso per n. pasti] / ([incasso per n. pasti] + [multe])', 'incasso per n. pasti ~ incasso per pasti, multe'],
    ['utenti (web) / (utenti + multe)', '[utenti] / ([utenti] + [multe])', 'utenti, multe'],
    ['utenti / (utenti (web) + multe)', '[utenti] / ([utenti] + [multe])', 'utenti, multe'],
    ['utenti (web) / (utenti (web) + multe)', '[utenti] / ([utenti] + [multe])', 'utenti, multe'],
    ['utenti (web) / (utenti (*) + multe)', '[utenti] / ([utenti] + [multe])', 'utenti, multe'],
  ])('%s', (text, formula, inputs) => expect(names(text)).toEqual([formula, inputs]));
});

describe('a sign, a year, a letter, a note or a value tells quantities apart', () => {
  it.each([
    ['edifici classe A / edifici classe A+', '[edifici classe a] / [edifici classe a+]', 'edifici classe A, edifici classe A+'],
    ['spesa anno n / spesa anno', '[spesa anno n] / [spesa anno]', 'spesa anno n, spesa anno'],
    ['utenti (web) / (utenti (sportello) + multe)', '[utenti] / ([utenti (sportello)] + [multe])', 'utenti, utenti, multe'],
    ['utenti (web) / utenti (app) / utenti (app mobile)', '[utenti] / [utenti (app)] / [utenti (app mobile)]', 'utenti, utenti, utenti'],
    ['utenti (sito web) / (utenti (sito) (web app) + multe)', '[utenti] / ([utenti (sito web app)] + [multe])', 'utenti, utenti, multe'],
    ['n. 60 iscritti + n. 10 posti + n. 40 iscritti', '[iscritti] + [posti] + [iscritti (2)]', 'n. iscritti, n. posti, n. iscritti'],
    ['n. 60 iscritti + n. 40 iscritti + n. 20 iscritti', '[iscritti] + [iscritti (2)] + [iscritti (3)]', 'n. iscritti, n. iscritti, n. iscritti'],
    ['n. 60 iscritti + n. 10 posti + n. 40 iscritte', '[iscritti] + [posti] + [iscritte]', 'n. iscritti, n. posti, n. iscritte'],
  ])('%s', (text, formula, inputs) => expect(names(text)).toEqual([formula, inputs]));
});

describe('nearly the same words are merged, with a finding', () => {
  it.each([
    ['little words', 'incassi da multe', 'incassi delle multe'],
    ['an article', "l'utenza servita", 'utenza servita'],
    ['gender and number', 'utente iscritto', 'utenti iscritte'],
    ['another letter', 'domande respinte', 'domande rezpinte'],
    ['a letter more', 'domande accolte', 'domande accollte'],
    ['a letter less', 'domande accolte', 'domande acolte'],
    ['two letters that changed places', 'domande accolte', 'domande acoclte'],
    ['five letters of a stem', 'visite guidate', 'vizite guidate'],
    ['the last letters', 'verbali trasmessi', 'verbali trasmesbi'],
  ])('%s', (_, one, other) => {
    expect(names(`${one} / (n. multe + ${other})`)[2]).toBe(`${other} > ${one}`);
  });

  it.each([
    ['two slips in one word', 'domande accolte', 'domande acotle'],
    ['a slip in each of two words', 'domande accolte', 'domamde acolte'],
    ['two letters more', 'domande accolte', 'domande accolttte'],
    ['two letters of which one changed', 'domande accolte', 'domande acrilte'],
    ['two other letters in a row', 'domande accolte', 'domande acsslte'],
    ['the first letter', 'fatture emesse', 'fatture omesse'],
    ['four letters of a stem', 'multe pagate', 'mulve pagate'],
    ['digits', 'verbali zona12', 'verbali zona13'],
    ['a digit more', 'verbali zona1', 'verbali zona12'],
    ['a word more', 'domande accolte', 'domande accolte online'],
    ['another word', 'domande accolte', 'domande respinte'],
    ['little words only', 'totale', 'parziale'],
    ['notes', 'edifici (scuole)', 'edificio (uffici)'],
  ])('but not %s', (_, one, other) => {
    expect(names(`${one} / (n. vigili + ${other})`)).toHaveLength(2);
  });

  it('merges each mention of the later name', () => {
    expect(names('domande respinte / (n. multe + domande rezpinte) / (n. ricorsi + domande rezpinte)')).toEqual([
      '[domande respinte] / ([multe] + [domande respinte]) / ([ricorsi] + [domande respinte])',
      'domande respinte ~ domande rezpinte, n. multe, n. ricorsi',
      'domande rezpinte > domande respinte > domande rezpinte > domande respinte',
    ]);
  });

  it.each(['domande respinte / domande rezpinte', 'domande respinte - domande rezpinte', 'domande respinte + domande rezpinte'])('but never the two sides of %s', (text) => {
    expect(names(text)).toHaveLength(2);
  });
});

describe('the denominator of a growth names what it repeats (policy: formulas, 2)', () => {
  const growth = '([iscritti corsi 2016] - [iscritti corsi 2015]) / ';
  it.each([
    ['iscritti 2015', '[iscritti corsi 2015]', 'iscritti 2015 > iscritti corsi 2015'],
    ['iscritti 2016', '[iscritti 2016]', undefined],
    ['iscritto corsi 2015', '[iscritti corsi 2015]', 'iscritto corsi 2015 > iscritti corsi 2015'],
    ['iscritto corsi 2016', '[iscritti corsi 2016]', 'iscritto corsi 2016 > iscritti corsi 2016'],
    ['2015', '[iscritti corsi 2015]', '2015 > iscritti corsi 2015'],
    ['n. 2015', '[iscritti corsi 2015]', 'n. 2015 > iscritti corsi 2015'],
    ['anno 2015', '[iscritti corsi 2015]', 'anno 2015 > iscritti corsi 2015'],
    ['2016', '[iscritti corsi 2016]', '2016 > iscritti corsi 2016'],
    ['2014', '[iscritti corsi 2014]', '2014 > iscritti corsi 2014'],
    ['iscritti 2014', '[iscritti 2014]', undefined],
    ['docenti 2015', '[docenti 2015]', undefined],
    ['iscritti corsi serali 2015', '[iscritti corsi serali 2015]', undefined],
  ])('%s', (denominator, read, told) => {
    const [formula, , merged] = names(`(iscritti corsi 2016 - iscritti corsi 2015) / ${denominator}`);
    expect([formula, merged]).toEqual([growth + read, told]);
  });

  it.each([
    ['n. 40 iscritti', '[iscritti serali]', 'n. 40 iscritti > n. iscritti serali'],
    ['n. 60 iscritti', '[iscritti diurni]', 'n. 60 iscritti > n. iscritti diurni'],
    ['n. 50 iscritti', '[iscritti serali]', 'n. 50 iscritti > n. iscritti serali'],
    ['n. iscritti', '[iscritti serali]', 'n. iscritti > n. iscritti serali'],
    ['n. 50 iscritto serali', '[iscritti serali]', 'n. 50 iscritto serali > n. iscritti serali'],
  ])('by its number: %s', (denominator, read, told) => {
    const [formula, , merged] = names(`(n. 60 iscritti diurni - n. 40 iscritti serali) / ${denominator}`);
    expect([formula, merged]).toEqual([`([iscritti diurni] - [iscritti serali]) / ${read}`, told]);
  });

  it('each in its own growth', () => {
    expect(names('(iscritti corsi 2016 - iscritti corsi 2015) / iscritti 2015 + (visite guidate 2016 - visite guidate 2015) / visite 2015')[2]).toBe(
      'iscritti 2015 > iscritti corsi 2015 > visite 2015 > visite guidate 2015',
    );
  });
});

describe('a lone year is a quantity of its neighbour, or a number', () => {
  it.each([
    ['(multe 2016 + multe 2015) / 2015', '([multe 2016] + [multe 2015]) / [multe 2015]', 'multe 2016, multe 2015 ~ 2015', '2015 > multe 2015'],
    ['multe 2016 / 2015 * ricorsi', '[multe 2016] / [multe 2015] * [ricorsi]', 'multe 2016, multe 2015 ~ 2015, ricorsi', '2015 > multe 2015'],
    ['ricorsi / n. multe 2016 / 2015', '[ricorsi] / [multe 2016] / [multe 2015]', 'ricorsi, n. multe 2016, multe 2015 ~ 2015', '2015 > multe 2015'],
    ['multe 2016 / 2015 / 2014', '[multe 2016] / [multe 2015] / [multe 2014]', 'multe 2016, multe 2015 ~ 2015, multe 2014 ~ 2014', '2015 > multe 2015 > 2014 > multe 2014'],
    ['n. multe / esercizio 2015', '[multe] / [multe 2015]', 'n. multe, multe 2015 ~ esercizio 2015', 'esercizio 2015 > multe 2015'],
    ['n. multe / 2015', '[multe] / 2015', 'n. multe'],
    ['2016 / 2015', '[2016] / [2015]', '2016, 2015', '2016 > 2016 > 2015 > 2015'],
  ])('%s', (text, ...told) => expect(names(text)).toEqual(told));

  it('takes the name of the indicator where the formula has none', () => {
    expect(names('2016 / 2015', 'Utenti della biblioteca')).toEqual([
      '[utenti della biblioteca 2016] / [utenti della biblioteca 2015]',
      'Utenti della biblioteca 2016 ~ 2016, Utenti della biblioteca 2015 ~ 2015',
      '2016 > Utenti della biblioteca 2016 > 2015 > Utenti della biblioteca 2015',
    ]);
  });
});
