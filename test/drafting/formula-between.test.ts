import { describe, expect, it } from 'vitest';
import { toldSigns } from './told.js';

function rows(table: readonly (readonly [text: string, told: string])[]): void {
  for (const [text, told] of table) it(text, () => expect(toldSigns(text)).toBe(told));
}

const each = (words: string, title: string, told: (word: string) => readonly [text: string, told: string]) =>
  it.each(words.split(' '))(title, (word) => { const [text, expected] = told(word); expect(toldSigns(text)).toBe(expected); });

describe('the words of a quotient or a difference', () => {
  each('rapporto quoziente incidenza divisione', '%s tra', (head) => [`${head} tra mappe e guide`, `[mappe] / [guide] | words ${head} tra`]);
  each('differenza scarto scostamento variazione delta', '%s fra', (head) => [`${head} fra mappe e guide`, `[mappe] - [guide] | words ${head} fra`]);
  each('il la lo percentuale calcolo del della di formula', '%s before', (word) => [`${word} rapporto tra mappe e guide`, `[mappe] / [guide]${word === 'percentuale' ? ' * 100' : ''} | words ${word} rapporto tra`]);
  rows([
    ['mappe e rapporto tra guide e schede', 'text'],
    ['rapporto percentuale fra mappe e guide', '[mappe] / [guide] * 100 | words rapporto percentuale fra'],
    ['rapporto % fra mappe e guide', '[mappe] / [guide] * 100 | words rapporto % fra'],
    ['rapporto mappe : guide', 'text'],
    ['rapporto n. mappe : n. guide', '[mappe] / [guide] | assumed :'],
    ['rapporto mappe ____ guide', '[mappe] / [guide] | assumed ____'],
    ['differenza mappe / guide', '[differenza mappe] / [guide]'],
    ['incidenza mappe / guide', '[incidenza mappe] / [guide]'],
    ['rapporto tra mappe ____ guide', '[mappe] / [guide] | words rapporto tra | assumed ____'],
    ['rapporto tra mappe * 100 e guide', '[mappe] * 100 | words rapporto tra'],
    ['differenza tra mappe - guide', '[mappe] - [guide] | words differenza tra'],
    ['rapporto tra mappe - guide', '[mappe] / [guide] | words rapporto tra'],
    ['rapporto tra medico-sportive e guide', '[medico-sportive] / [guide] | words rapporto tra | name -'],
    ['rapporto tra utenti e', 'measure [rapporto tra utenti e]'],
    ['rapporto tra e utenti', 'measure [rapporto tra e utenti]'],
  ]);
});

describe('the `e` that parts the two', () => {
  rows([
    ['rapporto tra mappe ed elenchi', '[mappe] / [elenchi] | words rapporto tra'],
    ['rapporto tra mappe e guide e n. schede', '[mappe e guide] / [schede] | words rapporto tra'],
    ['rapporto tra mappe e guide e totale schede', '[mappe e guide] / [totale schede] | words rapporto tra'],
    ['rapporto tra mappe e guide e mappa generale', '[mappe e guide] / [mappa generale] | words rapporto tra'],
    ['rapporto tra n. mappe e guide e mappe generali', '[mappe e guide] / [mappe generali] | words rapporto tra'],
    ['rapporto tra mappe e guide e le mappe totali', '[mappe e guide] / [le mappe totali] | words rapporto tra'],
    ["rapporto tra elenchi e guide e l'elenco generale", "[elenchi e guide] / [l'elenco generale] | words rapporto tra"],
    ['rapporto tra mappe e le guide e n. schede', '[mappe e le guide] / [schede] | words rapporto tra'],
    ["rapporto tra mappe e guide e l'elenco", "[mappe e guide] / [l'elenco] | words rapporto tra"],
    ['rapporto tra mappe e guide e utenti', '[mappe e guide] / [utenti] | words rapporto tra'],
    ['rapporto tra mappe e utenti e le schede', '[mappe e utenti] / [le schede] | words rapporto tra'],
    ['rapporto tra mappe e guide e schede', '[mappe] / [guide e schede] | words rapporto tra'],
  ]);
  each('il lo la i gli le quello quella quelli quelle', 'before %s', (article) => [`rapporto tra mappe e guide e ${article} schede`, `[mappe e guide] / [${article} schede] | words rapporto tra`]);
});

describe('a proportion', () => {
  rows([
    ['mappe : guide = x : 100', '[mappe] / [guide] * 100 | words = x : 100'],
    ['mappe / guide = x / 100', '[mappe] / [guide] * 100 | words = x / 100'],
    ['mappe : schede e guide = x : 100', '[mappe] / [schede e guide] * 100 | words = x : 100'],
    ['mappe / guide = x : 50', '[mappe] / [guide]'],
    ['mappe / guide = y : 100', '[mappe] / [guide]'],
  ]);
});

describe('two numbers that name', () => {
  each('dlgs d.lgs. l l. lr l.r. legge leggi dpr dpcm dl dm reg regolamento direttiva delibera determina art. artt articolo articoli comma commi prot. decreto UE CE', 'after %s', (act) => [`n. obblighi ${act} 33/213 vigenti`, `measure [obblighi ${act.toLowerCase()} 33/213 vigenti] | name 33/213`]);
  each("dal al dall' entro h ore", 'after %s', (word) => [`n. aperture ${word} 7/8 circa`, `measure [aperture ${word} 7/8 circa] | name 7/8`]);
  each("di del dello della dell'ora dei degli delle dal dalla dall'ora giorni gg ore chiamati finita lette compiuto", 'before %s', (word) => [`n. aperture 7/8 ${word}`, `measure [aperture 7/8 ${word}] | name 7/8`]);
  rows([
    ['n. obblighi della legge n. 33/213 vigenti', 'measure [obblighi della legge n. 33/213 vigenti] | name 33/213'],
    ['aperture 7/8 circa', '[aperture 7] / 8'],
    ['costi legge 7 / 8 vigente', '[costi legge 7] / [vigente]'],
    ['costi legge 7-8 vigente', 'measure [costi legge 7-8 vigente] | name -'],
    ['utenti 7-8 anni', 'measure [utenti 7-8 anni] | name 7-8'],
    ['utenti 7 / 8 mesi', 'measure [utenti 7/8 mesi] | name 7 / 8'],
    ['utenti 8-8 anni', '[utenti 8] - [anni]'],
    ['utenti 18-14 anni', '[utenti 18] - [anni]'],
    ['utenti legge 33/213 / utenti 33/213', '[utenti legge 33/213] / [utenti 33/213] | name 33/213 | name 33/213'],
  ]);
});
