import { describe, expect, it } from 'vitest';
import { draftFormula } from 'municipal-performance/drafting';
import { toldFormula } from './told.js';

describe('a target that counts joins two nouns at a slash, where it could divide them', () => {
  it.each(['5', '2', '12016', '20161', 'almeno 10', '2016: 5', 'n. 5', '10 contratti'])('%s', (target) =>
    expect(toldFormula('n. contratti/convenzioni stipulati', { target })[0]).toBe('measure: [contratti/convenzioni stipulati]'));
  it.each(['', '1', '2,5', '0', '50%', '5 %', 'entro 5 giorni', 'Entro il 5', '2016', '1999', 'si'])('but not %j', (target) =>
    expect(toldFormula('n. contratti/convenzioni stipulati', { target })[0]).toBe('arithmetic: [contratti] / [convenzioni stipulati]'));
});

describe('a caption before the formula says nothing of it', () => {
  it.each(['Formula', 'Calcolo', 'Modalità di calcolo', 'Metodo', 'Indicatore', 'Descrizione', 'Formula di calcolo'])('%s', (caption) => {
    expect(toldFormula(`${caption}: livello di gradimento`)).toEqual(['measure: [livello di gradimento]', 'other: livello di gradimento', `label «${caption}» text ${caption}`]);
    expect(toldFormula(`${caption}: n. multe / n. verbali`)).toEqual(['arithmetic: [multe] / [verbali]', 'ratio: n. multe, n. verbali', `label «${caption}» text ${caption}`]);
  });

  it.each(['Sottotitolo', 'Informula', 'Formulario', 'Titolo', 'Livello', 'Formula uno due tre'])('but %s is none', (words) => {
    expect(toldFormula(`${words}: livello di gradimento`)).not.toContain(`label «${words}» text ${words}`);
  });
});

describe('findings stand in the order of the text, each with what it stands for', () => {
  it.each([
    [
      'n. multe (tutte) / n. verbali - media annua',
      ['bracket-note «(tutte)» text (tutte); name n. multe', 'dash-separates «-» after media annua', 'tail «media annua» text media annua'],
    ],
    [
      'multe / verbali - 30/40*100 dati 2015',
      ['dash-separates «-» after 30/40*100', 'hundred-assumed «30/40*100» because 30/40*100; alternative [multe] / [verbali]', 'tail «dati 2015» text dati 2015'],
    ],
    ['(multe / verbali', ['unpaired-bracket «(» text (; reading si chiudesse alla fine']],
    ['multe / verbali)', ['unpaired-bracket «)» text ); reading non ci fosse']],
    ['n. multe rispetto al 2015', ['kind-doubtful «n. multe rispetto al 2015» text n. multe rispetto al 2015; kind una quantità da misurare; alternative un rapporto o una variazione']],
    ['n. 5', ['kind-doubtful «n. 5» text n. 5; kind testo; alternative una quantità da misurare']],
    ['n. multe inferiore a 10', ['operator-in-words «inferiore a» text inferiore a; operator <', 'target-inside «10» text 10']],
    ['multe su verbali', ['operator-in-words «su» text su; operator /']],
    ['multe x 100', []],
    ['multe x 12', ['operator-in-words «x» text x; operator *']],
    ['multe x100 / verbali', []],
  ])('%s', (text, told) => expect(toldFormula(text).filter((line) => line.includes('«') && !line.startsWith('example'))).toEqual(told));

  it('shows no more of a long text than helps', () => {
    const name = 'atti di controllo '.repeat(8).trim();
    const { findings } = draftFormula(`n. multe / n. verbali (${name})`);
    expect(findings.map(({ values }) => values.text)).toEqual([`(${name}`.slice(0, 120) + '…']);
    const shorter = `(${'a'.repeat(118)})`;
    expect(draftFormula(`n. multe / n. verbali ${shorter}`).findings.map(({ values }) => values.text)).toEqual([shorter]);
  });

  it('shows one blank for many', () => {
    expect(draftFormula('n. multe / n. verbali (tutti  \n quanti)').findings.map(({ values }) => values.text)).toEqual(['(tutti quanti)']);
  });
});

describe('the words before a slash tell whether it divides', () => {
  it.each([
    ['utenti front-office/utenti totali', '[utenti front-office] / [utenti totali]', false],
    ['utenti "attivi"/utenti totali', '[utenti attivi] / [utenti totali]', false],
    ['utenti attivi, nuovi/utenti', '[utenti attivi nuovi] / [utenti]', false],
    ['utenti attivi % /utenti', '[utenti attivi] / [utenti] * 100', false],
    ['front-office/utenti', '[front-office] / [utenti]', true],
  ])('%s', (text, formula, assumed) => {
    const [first, ...lines] = toldFormula(text);
    expect([first, lines.some((line) => line.startsWith('sign-assumed'))]).toEqual([`arithmetic: ${formula}`, assumed]);
  });
});

describe('a legend after the formula names its letters', () => {
  it.each([
    ['A/B dove A:multe, B:verbali', 'multe ~ A, verbali ~ B'],
    ['A/B dove A = multe; B = verbali', 'multe ~ A, verbali ~ B'],
    ['A/B dove A = multe e B = verbali.', 'multe ~ A, verbali ~ B'],
    ['A/B dove A = multe e ricorsi, B = verbali', 'multe e ricorsi ~ A, verbali ~ B'],
    ['A1/A2 dove A1 = multe - A2 = verbali', 'multe ~ A1, verbali ~ A2'],
    ['A1/A2. A1: multe pagate. A2: verbali', 'multe pagate ~ A1, verbali ~ A2'],
    ['A/B*100 (A = multe) (B = verbali)', 'multe ~ A, verbali ~ B'],
    ['A/B*100 (A: multe; B: verbali)', 'multe ~ A, verbali ~ B'],
    ['A/totale dove A = multe', 'multe ~ A, totale'],
    ['totale / A dove A = multe', 'totale, multe ~ A'],
    ['A/B dove A = multe, A = ricorsi', 'multe ~ A, B'],
    ['A/B dove AB = multe', 'A, B'],
    ['A/B dove 1A = multe', 'A, B'],
    ['A12/B dove A12 = multe', 'A12, B'],
  ])('%s', (text, inputs) => expect(toldFormula(text)[1]?.replace(/^\w+: /, '')).toBe(inputs));

  it('is told with its place', () => {
    expect(toldFormula('A/B*100 dove A = multe; B = verbali').filter((line) => line.startsWith('legend'))).toEqual(['legend «multe» text A; name multe', 'legend «verbali» text B; name verbali']);
  });
});

it('refuses what is no text, and reads no text that is too long', () => {
  expect(() => draftFormula(5 as unknown as string)).toThrow(/expected the text of a formula, found 5/);
  expect(draftFormula('x'.repeat(100_000)).findings.map(({ values, span }) => [values.length, span])).toEqual([['100000', { from: 0, to: 0 }]]);
});
