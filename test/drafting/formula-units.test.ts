import { describe, expect, it } from 'vitest';
import { toldFormula } from './told.js';

/** The strict formula with its kind unless it is arithmetic. */
const read = (text: string) => toldFormula(text)[0]?.replace(/^arithmetic: /, '') ?? '';

/** What is said with this code. */
const said = (text: string, code: string) => toldFormula(text).filter((line) => line.startsWith(`${code} `)).map((line) => line.slice(code.length + 1));

describe('a name on one side of = is the label of the formula on the other', () => {
  it.each([
    ['Costo medio = costi / pasti', '[costi] / [pasti]', 'Costo medio'],
    ['costi / pasti = Costo medio', '[costi] / [pasti]', 'Costo medio'],
    ['pasti * tariffa = Incasso', '[pasti] * [tariffa]', 'Incasso'],
    ['Spesa = spese correnti + spese in conto capitale', '[spese correnti] + [spese in conto capitale]', 'Spesa'],
    ['spesa 2016 = costi 2015 + quota', '[costi 2015] + [quota]', 'spesa 2016'],
    ['valore 2015 + quota = valore', '[valore 2015] + [quota]', 'valore'],
    ...['Saldo', 'Differenza', 'Risultato', 'Avanzo', 'Percentuale', 'Tasso', 'Indice', 'Valore', 'Variazione', 'Incremento', 'Risparmio'].map((word) => [`entrate - spese = ${word} finale`, '[entrate] - [spese]', `${word} finale`]),
  ])('%s', (text, formula, label) => {
    expect(read(text)).toBe(formula);
    expect(said(text, 'label')).toEqual([`«${label}» text ${label}`]);
  });

  it.each([
    ['spesa 2016 = spesa 2015 + quota', '[spesa 2016] = [spesa 2015] + [quota]'],
    ['spesa 2016 = spesa del 2015 + quota', '[spesa 2016] = [spesa del 2015] + [quota]'],
    ['spesa per il personale 2016 = spesa di personale 2015 + quota', '[spesa per il personale 2016] = [spesa di personale 2015] + [quota]'],
    ['spesa 2016 = quota + spesa 2015', '[spesa 2016] = [quota] + [spesa 2015]'],
    ['valore 2015 + quota = valore 2016', '[valore 2015] + [quota] = [valore 2016]'],
    ['valore 2015 * 2 = valore 2016', '[valore 2015] * 2 = [valore 2016]'],
    ['entrate + contributi = spese', '[entrate] + [contributi] = [spese]'],
    ['entrate = saldo', '[entrate] = [saldo]'],
    ['entrate / abitanti = spese / abitanti', '[entrate] / [abitanti] = [spese] / [abitanti]'],
    ['costi / pasti <= costo medio', '[costi] / [pasti] <= [costo medio]'],
    ['costo medio < costi / pasti', '[costo medio] < [costi] / [pasti]'],
  ])('but %s is a condition', (text, formula) => {
    expect(read(text)).toBe(`equality: ${formula}`);
    expect(said(text, 'label')).toEqual([]);
  });
});

describe('a number on the other side is a target', () => {
  it.each([
    ['multe / verbali >= 1.500', '[multe] / [verbali]', '1.500'],
    ['n. multe < 40', 'measure: [multe]', '40'],
    ['giorni di attesa <= 30', 'measure: [giorni di attesa]', '30'],
  ])('%s', (text, formula, target) => {
    expect(read(text)).toBe(formula);
    expect(said(text, 'target-inside')).toEqual([`«${target}» text ${target}`]);
    expect(said(text, 'thousands-point')).toHaveLength(target === '1.500' ? 1 : 0);
  });
});

describe('signs of one rank and of two', () => {
  const precedence = (text: string) => said(text, 'precedence').map((line) => line.replace(/^«/, '').replace('» formula ', ' | ').replace('; alternative ', ' | '));

  it.each([
    ['multe + ricorsi / verbali', '[multe] + [ricorsi] / [verbali]', '([multe] + [ricorsi]) / [verbali]'],
    ['multe / verbali + ricorsi', '[multe] / [verbali] + [ricorsi]', '[multe] / ([verbali] + [ricorsi])'],
    ['multe + ricorsi / verbali / abitanti', '[multe] + [ricorsi] / [verbali] / [abitanti]', '([multe] + [ricorsi]) / [verbali] / [abitanti]'],
    ['multe - ricorsi * 2 / verbali', '[multe] - [ricorsi] * 2 / [verbali]', '([multe] - [ricorsi]) * 2 / [verbali]'],
    ['spese / abitanti - 80% costi', '[spese] / [abitanti] - 0.8 * [costi]', '[spese] / ([abitanti] - 0.8 * [costi])'],
    ['multe / verbali * tariffa', '[multe] / [verbali] * [tariffa]', '[multe] / ([verbali] * [tariffa])'],
    ['multe / verbali * 12', '[multe] / [verbali] * 12', '[multe] / ([verbali] * 12)'],
    ['multe / verbali * 1.100', '[multe] / [verbali] * 1100', '[multe] / ([verbali] * 1100)'],
    ['multe / verbali * 1', '[multe] / [verbali] * 1', '[multe] / ([verbali] * 1)'],
    ['multe / verbali * 1.000.000', '[multe] / [verbali] * 1000000', '[multe] / ([verbali] * 1000000)'],
  ])('%s', (text, formula, other) => {
    expect(read(text)).toBe(formula);
    expect(precedence(text)).toEqual([`${text} | ${formula} | ${other}`]);
  });

  it.each([
    'multe / verbali * 100', 'multe / verbali * 10', 'multe / verbali * 100.000', 'multe / verbali * 0,5', '(multe / verbali) * tariffa', 'multe * tariffa / verbali', 'multe * tariffa * pasti',
    '(multe + ricorsi) / verbali', 'multe + (ricorsi / verbali)', 'multe + ricorsi * 2', 'multe + ricorsi / 2', '12 + ricorsi / verbali', 'ricorsi + Tasso annuo (multe / verbali)', 'multe + ricorsi + note', 'multe - ricorsi / ricorsi',
  ])('there is one way to read %s', (text) => expect(precedence(text)).toEqual([]));
});

describe('times 100 that is printed', () => {
  it.each([
    ['multe / verbali * 100', 'percent'],
    ['100 * multe / verbali', 'percent'],
    ['multe * 100 / verbali', 'percent'],
    ['100 / giorni di attesa', 'percent'],
    ['multe / 100', 'count'],
    ['multe + 100', 'count'],
    ['spese - 100', 'money'],
    ['multe / verbali * 1000', 'ratio'],
    ['multe / verbali + 100', 'ratio'],
  ])('%s: %s', (text, scale) => expect(toldFormula(text)[1]?.replace(/:.*/, '')).toBe(scale));
});

describe('what stands around a doubtful sign is shown', () => {
  it.each([
    ['n. utenti dello sportello front-office / n. utenti', 'sign-in-name', '«-» text -; name ello sportello front-office / n. utenti'],
    ['front-office', 'sign-in-name', '«-» text -; name front-office'],
    ['n. multe ____ n. verbali', 'sign-assumed', '«____» text ---; operator /'],
    ['spese 2016 # spese 2015', 'sign-assumed', '«#» text #; operator -'],
    ['multe #pagate / verbali', 'sign-left-out', '«#» text #'],
    ['10% + quota 2015', 'percent-number', '«10%» text 10%; reading il fattore 0.1; alternative la percentuale di una quantità della formula'],
    ['Gradimento - campione di 50 utenti', 'dash-separates', '«-» after campione di 50 utenti'],
  ])('%s', (text, code, line) => expect(said(text, code)).toEqual([line]));

  it('as far as eighty letters', () => {
    const note = 'campione di utenti che hanno risposto al questionario distribuito negli uffici comunali';
    expect(said(`Gradimento - ${note}`, 'dash-separates')).toEqual([`«-» after ${note.slice(0, 79).trim()}`]);
  });
});

describe('words that multiply are told, but not x 100', () => {
  it.each([
    ['multe x costo medio', ['«x» text x; operator *']],
    ['multe x 12', ['«x» text x; operator *']],
    ['multe x 10', ['«x» text x; operator *']],
    ['multe / verbali x 100', []],
    ['multe / verbali x100', []],
    ['multe / verbali x  100', []],
    ['pasti x euro 100', ['«x» text x; operator *']],
    ['multe / verbali x 1000', []],
    ['multe / verbali per 100', ['«per» text per; operator *']],
  ])('%s', (text, lines) => expect(said(text, 'operator-in-words')).toEqual(lines));
});

describe('a slash without spaces divides where one side says what it is', () => {
  it.each([
    ['n. multe annue/comuni', '[multe annue] / [comuni]'],
    ['n. multe/comuni', 'measure: [multe/comuni]'],
    ['n. multe/comuni montani', '[multe] / [comuni montani]'],
    ['n. multe/vigili, ausiliari', '[multe] / [vigili ausiliari]'],
    ['n. visite, sopralluoghi/comuni', '[visite sopralluoghi] / [comuni]'],
    ['n. utenti 100% invalidi/comuni', '[utenti 100% invalidi] / [comuni]'],
    ['n. utenti "fragili"/comuni', '[utenti fragili] / [comuni]'],
    ['n. utenti front-office/comuni', '[utenti front-office] / [comuni]'],
    ['n. multe/comuni + n. ricorsi', '[multe/comuni] + [ricorsi]'],
    ['n. multe * cani/gatti', '[multe] * [cani/gatti]'],
    ['n. utenti - n. cani/gatti', '[utenti] - [cani/gatti]'],
    ['€ entrate - € spese', '[entrate] - [spese]'],
    ['multe * € 40', '[multe] * 40'],
    ['multe * #40', '[multe] * 40'],
    ['multe * -5', '[multe] * -5'],
    ['multe * "verbali pagati"', '[multe] * [verbali pagati]'],
  ])('%s', (text, formula) => expect(read(text)).toBe(formula));
});

describe('a noun in the plural counts, one in the singular does not', () => {
  const scale = (noun: string) => toldFormula(`3 * ${noun}`)[1]?.replace(/:.*/, '');

  it.each(['gatti', 'cani', 'mense', 'capre', 'feste', 'giornaliste', 'tesisti', 'oggetti', 'crisantemi', 'serieta diffuse', 'n. gente', 'gente assunti', 'gente in cerca di casa assunti'])('%s', (noun) => expect(scale(noun)).toBe('count'));

  it.each([
    'gatto', 'mensa', 'giornale', 'assessore', 'docente', 'insegnante', 'certame', 'costume', 'abitudine', 'vertice', 'missile', 'mare', 'cantiere', 'avvenire', 'paese', 'serie', 'specie', 'ordine',
    'gente assunta', 'gente giovani', 'gente in cerca di una casa assunti', 'livello del n. di servizi', 'crisi', 'tesi', 'diagnosi', 'sci', 'gru',
  ])('%s', (noun) => expect(scale(noun)).toBe('other'));
});

it('looks behind the elided article of a noun', () => expect(toldFormula("3 * totale dell'importo")[1]).toBe("money: totale dell'importo"));

describe('only four digits of this or the last century are a year', () => {
  it.each([
    ['multe 2016 / 2015', '[multe 2016] / [multe 2015]'],
    ['multe 2016 / n. 2015', '[multe 2016] / [multe 2015]'],
    ['multe 2016 / 1999', '[multe 2016] / [multe 1999]'],
    ['multe 2016 / 1899', '[multe 2016] / 1899'],
    ['multe 2016 / 2115', '[multe 2016] / 2115'],
    ['multe 2016 / 12015', '[multe 2016] / 12015'],
    ['multe 2016 / 20155', '[multe 2016] / 20155'],
    ['multe 2016 / 201', '[multe 2016] / 201'],
  ])('%s', (text, formula) => expect(read(text)).toBe(formula));
});

describe('a dash with one space', () => {
  it.each([
    ['entrate -spese', '[entrate] - [spese]'],
    ['costi- ricavi', '[costi] - [ricavi]'],
    ['costi -ricavi', '[costi] - [ricavi]'],
    ['n. utenti front -office / n. utenti', '[utenti front-office] / [utenti]'],
    ['n. utenti post- diploma / n. utenti', '[utenti post-diploma] / [utenti]'],
  ])('%s', (text, formula) => expect(read(text).replace(/ ?- ?(?=office|diploma)/, '-')).toBe(formula));
});

describe('a letter alone stands for a quantity', () => {
  it.each([
    ['A/B', '[a] / [b]'],
    ['A1/B1', '[a1] / [b1]'],
    ['(A-B)/B', '([a] - [b]) / [b]'],
    ['A1-B1', '[a1] - [b1]'],
    ['A-5', '[a] - 5'],
    ['A+B', '[a] + [b]'],
    ['(A+B)/C', '([a] + [b]) / [c]'],
    ['A*B', '[a] * [b]'],
    ['n. stampe A3/A4', 'measure: [stampe a3/a4]'],
    ['n. utenti AB-CD / n. utenti', '[utenti ab-cd] / [utenti]'],
    ['n. utenti A12-B12 / n. utenti', '[utenti a12-b12] / [utenti]'],
    ['n. utenti A-B / n. utenti', '[utenti a-b] / [utenti]'],
  ])('%s', (text, formula) => expect(read(text)).toBe(formula));
});

describe('a name that stands on both sides makes a doubtful sign compute', () => {
  it.each([
    ['corsi avviati/corsi programmati', '[corsi avviati] / [corsi programmati]'],
    ['corso avviato/corsi programmati', '[corso avviato] / [corsi programmati]'],
    ['patti avviati-patti previsti', '[patti avviati] - [patti previsti]'],
    ['patti avviati-altri patti', '[patti avviati] - [altri patti]'],
    ['patti avviati-nuovi patti', '[patti avviati] - [nuovi patti]'],
    ['patti avviati-i patti previsti', '[patti avviati] - [i patti previsti]'],
    ['patti avviati-dei patti', '[patti avviati] - [dei patti]'],
    ['n. vie pulite-via Roma', 'measure: [vie pulite-via roma]'],
    ['patti avviati-progetti', 'measure: [patti avviati-progetti]'],
  ])('%s', (text, formula) => expect(read(text)).toBe(formula));
});
