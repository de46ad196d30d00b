import { describe, expect, it } from 'vitest';
import { toldSigns } from './told.js';

function rows(table: readonly (readonly [text: string, told: string])[]): void {
  for (const [text, told] of table) it(text, () => expect(toldSigns(text)).toBe(told));
}

const each = (words: string, title: string, told: (word: string) => readonly [text: string, told: string]) =>
  it.each(words.split(' '))(title, (word) => { const [text, expected] = told(word); expect(toldSigns(text)).toBe(expected); });

describe('times', () => {
  rows([
    ['pasti x 4', '[pasti] * 4 | words x'],
    ['pasti x (utenti + alunni)', '[pasti] * ([utenti] + [alunni]) | words x'],
    ['pasti x utenti', '[pasti] * [utenti] | words x'],
    ['prestiti x libro', 'measure [prestiti x libro]'],
    ['prestiti x nuovo libro', 'measure [prestiti x nuovo libro]'],
    ['prestiti x nuovi utenti', '[prestiti] * [nuovi utenti] | words x'],
    ['(ore + prestiti) x libro', '([ore] + [prestiti]) * [libro] | words x'],
    ['5 x libro', '5 * [libro] | words x'],
    ['prestiti x', 'measure [prestiti x]'],
    ['spesa per 10', '[spesa] * 10 | words per'],
    ['spesa per 1.000', '[spesa] * 1000 | words per'],
    ['spesa per 100000', '[spesa] * 100000 | words per'],
    ['spesa per 1000000', 'measure [spesa per 1000000]'],
    ['spesa per 5', 'measure [spesa per 5]'],
    ['spesa per 110', 'measure [spesa per 110]'],
    ['spesa per utente', 'measure [spesa per utente]'],
    ['spesa moltiplicata 100', 'measure [spesa moltiplicata 100]'],
  ]);
  each('moltiplicato moltiplicata moltiplicati moltiplicate', 'spesa %s per 100', (word) => [`spesa ${word} per 100`, `[spesa] * 100 | words ${word} per`]);
  each('moltiplicato moltiplicata moltiplicati moltiplicate', 'spesa %s x utenti', (word) => [`spesa ${word} x utenti`, `[spesa] * [utenti] | words ${word} x`]);
});

describe('divided by', () => {
  each('diviso divisa divisi divise fratto fratta', 'spesa %s utenti', (word) => [`spesa ${word} utenti`, `[spesa] / [utenti] | words ${word}`]);
  each('per il la lo i le gli', 'spesa divisa %s utenti', (link) => [`spesa divisa ${link} utenti`, `[spesa] / [utenti] | words divisa ${link}`]);
  rows([['diviso utenti', 'text']]);
});

describe('plus and minus', () => {
  rows([
    ['entrate meno le spese', '[entrate] - [le spese] | words meno'],
    ['entrate più gli oneri', '[entrate] + [gli oneri] | words più'],
    ['entrate meno (spese + oneri)', '[entrate] - ([spese] + [oneri]) | words meno'],
    ['entrate meno n. spese', '[entrate] - [spese] | words meno'],
    ['mappe meno mappe vecchie', '[mappe] - [mappe vecchie] | words meno'],
    ['usi meno usi civici', 'text'],
    ['mappe meno vecchie', 'text'],
    ['entrate meno 5', 'measure [entrate meno 5]'],
    ['utenti di meno corsi', 'measure [utenti di meno corsi]'],
    ['utenti in più corsi', 'measure [utenti in piu corsi]'],
    ['utenti non più residenti', 'measure [utenti non piu residenti]'],
    ['utenti e meno residenti', 'measure [utenti e meno residenti]'],
    ['utenti o più residenti', 'measure [utenti o piu residenti]'],
  ]);
  each('il lo la i gli le al alla ai alle', 'spese meno %s costi', (article) => [`spese meno ${article} costi`, `[spese] - [${article} costi] | words meno`]);
});

describe('out of (`su`)', () => {
  rows([
    ['domande accolte sulle domande', '[domande accolte] / [domande] | words sulle'],
    ['alunni promossi sugli alunni iscritti', '[alunni promossi] / [alunni iscritti] | words sugli'],
    ['domande accolte sui totali', '[domande accolte] / [totali] | words sui'],
    ['pratiche evase sulla pratica', '[pratiche evase] / [pratica] | words sulla'],
    ['n. interventi su organico', 'measure [interventi su organico]'],
    ['n. interventi su gg', '[interventi] / [gg] | words su'],
    ['n. interventi sui dipendenti', 'measure [interventi sui dipendenti]'],
    ['n. interventi su dipendenti', '[interventi] / [dipendenti] | words su'],
    ['n. interventi su n. dipendenti', '[interventi] / [dipendenti] | words su'],
    ['n. interventi sul n. dipendenti', '[interventi] / [dipendenti] | words sul'],
    ['n. interventi su strade', 'measure [interventi su strade]'],
    ['n. interventi su 100', 'measure [interventi su 100]'],
    ['n. interventi sui 100 previsti', 'measure [interventi sui 100 previsti]'],
    ['n. interventi su 2015', 'measure [interventi su 2015]'],
    ['n. interventi 2016 su 100', 'measure [interventi 2016 su 100]'],
    ['n. interventi 2016 sul 2015', 'measure [interventi 2016 sul 2015]'],
    ['% interventi su dipendenti', '[interventi] / [dipendenti] * 100 | words su'],
    ['mappe su dipendenti', 'measure [mappe su dipendenti]'],
    ['mappe pubblicate su dipendenti', '[mappe pubblicate] / [dipendenti] | words su'],
    ['interventi su dipendenti / utenti', '[interventi su dipendenti] / [utenti]'],
    ['interventi su dipendenti ____ utenti', '[interventi su dipendenti] / [utenti] | assumed ____'],
  ]);
  each('totale totali tot complesso complessivo complessive complessivi complessiva monte importo valore ammontare somma', 'multe pagate sul %s', (total) => [`multe pagate sul ${total}`, `[multe pagate] / [${total}] | words sul`]);
  each('opere edifici strutture aree sedi veicoli beni fondi documenti casi', 'n. interventi su %s', (place) => [`n. interventi su ${place}`, `measure [interventi su ${place}]`]);
});

describe('in respect of (`rispetto a`)', () => {
  rows([
    ["somme incassate rispetto all'importo accertato", "[somme incassate] / [all'importo accertato] | words rispetto"],
    ["somme incassate rispetto all'esercizio precedente", "measure [somme incassate rispetto all'esercizio precedente]"],
    ["spesa dell'anno 2016 rispetto all'anno 2015", "measure [spesa dell'anno 2016 rispetto all'anno 2015]"],
    ['somme incassate rispetto alla somma accertata', '[somme incassate] / [somma accertata] | words rispetto alla'],
    ['somme incassate rispetto al monte multe', '[somme incassate] / [monte multe] | words rispetto al'],
    ['somme incassate rispetto alle mappe', 'measure [somme incassate rispetto alle mappe]'],
    ['multe pagate rispetto alle multe', '[multe pagate] / [multe] | words rispetto alle'],
    ['somme incassate rispetto dei termini', 'measure [somme incassate rispetto dei termini]'],
    ['somme incassate rispetto a', 'measure [somme incassate rispetto a]'],
    ['mappe rispetto agli utenti', 'measure [mappe rispetto agli utenti]'],
    ['somme rispetto agli utenti / 2', '[somme rispetto agli utenti] / 2'],
  ]);
  each('a al allo alla ai agli alle', 'somme incassate rispetto %s utenti', (link) => [`somme incassate rispetto ${link} utenti`, `[somme incassate] / [utenti] | words rispetto ${link}`]);
  each('anno esercizio periodo triennio biennio annualità precedente preventivo standard previsto', 'utenti rispetto al %s', (word) => [`utenti rispetto al ${word}`, `measure [utenti rispetto al ${word.replace('à', 'a')}]`]);
});

describe('comparisons', () => {
  const signs = { superiore: '>', superiori: '>', maggiore: '>', maggiori: '>', inferiore: '<', inferiori: '<', minore: '<', minori: '<', uguale: '=', uguali: '=', pari: '=' };
  const turned = { '>': '<=', '<': '>=', '=': '=' } as const;
  for (const [word, sign] of Object.entries(signs)) {
    rows([
      [`spesa 2016 ${word} alla spesa 2015`, `equality [spesa 2016] ${sign} [spesa 2015] | words ${word} alla`],
      [`spesa 2016 non ${word} alla spesa 2015`, `equality [spesa 2016] ${turned[sign as '>']} [spesa 2015] | words non ${word} alla`],
    ]);
  }
  each('a al allo alla ai agli alle di del dello della dei degli delle', 'costi 2016 inferiori %s costi 2015', (link) => [`costi 2016 inferiori ${link} costi 2015`, `equality [costi 2016] < [costi 2015] | words inferiori ${link}`]);
  rows([
    ['spesa 2016 minore o uguale alla spesa 2015', 'equality [spesa 2016] <= [spesa 2015] | words minore o uguale alla'],
    ['spesa 2016 pari o superiore alla spesa 2015', 'equality [spesa 2016] >= [spesa 2015] | words pari o superiore alla'],
    ['spesa 2016 inferiore e uguale alla spesa 2015', 'equality [spesa 2016] <= [spesa 2015] | words inferiore e uguale alla'],
    ["spesa 2016 inferiore all'entrata 2015", "equality [spesa 2016] < [all'entrata 2015] | words inferiore"],
    ["spesa 2016 inferiore dell'anno", "measure [spesa 2016 inferiore dell'anno]"],
    ['spesa 2016 inferiore', 'measure [spesa 2016 inferiore]'],
    ['spesa 2016 inferiore verso spesa 2015', 'measure [spesa 2016 inferiore verso spesa 2015]'],
    ['mappe 2016 inferiori alle mappe 2015', 'equality [mappe 2016] < [mappe 2015] | words inferiori alle'],
    ['spesa 2016 inferiore alle mappe 2015', 'measure [spesa 2016 inferiore alle mappe 2015]'],
    ['mappe 2016 inferiori alla spesa 2015', 'text'],
    ['spesa personale cessato inferiore alle entrate', 'equality [spesa personale cessato] < [entrate] | words inferiore alle'],
    ['spesa personale ruolo cessato inferiore alle entrate', 'measure [spesa personale ruolo cessato inferiore alle entrate]'],
    ['utenti con reddito inferiore alle entrate', 'measure [utenti con reddito inferiore alle entrate]'],
    ['spesa inferiore alla media', 'measure [spesa inferiore alla media]'],
  ]);
});

describe('a quantity bounded by a number', () => {
  rows([
    ['spesa media annua inferiore a 10', 'measure [spesa media annua] | words inferiore a'],
    ['spesa corrente inferiore a 10', 'measure [spesa corrente inferiore a 10]'],
    ['spesa corrente inferiore a 10 / utenti', '[spesa corrente inferiore a 10] / [utenti]'],
    ['spesa inferiore a 10 / utenti', '[spesa inferiore a 10] / [utenti]'],
    ['spesa media non inferiore a 10', 'measure [spesa media] | words non inferiore a'],
    ['spesa inferiore a 10 : n. utenti', '[spesa inferiore a 10] / [utenti] | assumed :'],
    ['spesa inferiore a 10 ____ utenti', '[spesa inferiore a 10] / [utenti] | assumed ____'],
    ['spesa inferiore a 10 * utenti', '[spesa inferiore a 10] * [utenti]'],
    ['spesa inferiore a 2015', 'measure [spesa inferiore a 2015]'],
    ['mappe inferiori a 10', 'text'],
    ['giorni di attesa inferiori a 10 giorni', 'measure [giorni di attesa] | words inferiori a'],
    ['n. giorni di attesa inferiori a 10 giorni', 'measure [giorni di attesa inferiori a 10 giorni]'],
    ['tasso di assenza del personale inferiore al 5%', 'measure [tasso di assenza del personale] | words inferiore al'],
    ['tasso di assenza del personale comunale inferiore al 5%', 'measure [tasso di assenza del personale comunale inferiore al 5%]'],
    ['tasso di assenza inferiore a 5', 'measure [tasso di assenza inferiore a 5]'],
    ['spesa corrente inferiore al 5%', 'measure [spesa corrente inferiore al 5%]'],
    ['n. utenti inferiore a 10', 'measure [utenti] | words inferiore a'],
    ['n. utenti inferiori a 10', 'measure [utenti inferiori a 10]'],
    ['n. organico inferiore a 10', 'measure [organico inferiore a 10]'],
    ['utenti con 5 inferiore a 10', 'measure [utenti con 5 inferiore a 10]'],
  ]);
});
