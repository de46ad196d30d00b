import { describe, expect, it } from 'vitest';
import { toldSigns } from './told.js';

type Row = readonly [text: string, told: string, target?: string];

function rows(table: readonly Row[]): void {
  for (const [text, told, target] of table) it(`${text} ${target ?? ''}`, () => expect(toldSigns(text, { target })).toBe(told));
}

describe('a dash before a number', () => {
  rows([
    ['quota 2015 - 12', '[quota 2015] - 12'],
    ['spesa -20', '[spesa] - 20'],
    ['spesa- 20', '[spesa] - 20'],
    ['(spesa 2016 - 2015) / 2', '([spesa 2016] - [spesa 2015]) / 2'],
    ['n. casi covid-19', 'measure [casi covid-19] | name -'],
    ['n. posti 10-20', 'measure [posti 10-20] | name -'],
    ['n. posti 20-10', '[posti 20] - 10'],
    ['12-15 anni / utenti', '[12-15 anni] / [utenti] | name -'],
    ['(10-15 x 2) + utenti', '10 - 15 * 2 + [utenti] | words x'],
    ['A-1', '[a] - 1'],
    ['(A-1)*B', '([a] - 1) * [b]'],
    ['pubblicazione bando - 2 verifiche', 'text | apart -'],
    ['pubblicazione bando - 2 verifica', 'text | apart -'],
    ['n. incontri - 2 riunioni', '[incontri] - [riunioni]'],
    ['n. incontri -1 riunione', 'measure [incontri] | apart -'],
    ['(-20 + utenti) / 2', '(-20 + [utenti]) / 2'],
    ['(-(costi) + ricavi) / 2', '(-[costi] + [ricavi]) / 2'],
    ['(- costi + ricavi) / 2', '([costi] + [ricavi]) / 2 | out -'],
    ['(costi + ricavi -) / 2', '([costi] + [ricavi]) / 2 | out -'],
    ['costi * - ricavi', '[costi] * [ricavi] | out -'],
    ['costi * -5', '[costi] * -5'],
    ['costi / -5%', '[costi] / -0.05'],
    ['costi * -(spese + note)', '[costi] * -([spese] + [note])'],
    ['costi + -5', '[costi] + -5'],
    ['costi * -5 + spese', '[costi] * -5 + [spese]'],
    ['costi * -5% + spese', '[costi] * -0.05 + [spese]'],
    ['costi + spese -5', '[costi] + [spese] - 5'],
  ]);
});

describe('a dash between words: minus, part of a word, or a separator', () => {
  rows([
    ['n. iscritti-n. ritirati', '[iscritti] - [ritirati] | assumed -'],
    ['entrate-spese', '[entrate] - [spese] | assumed -'],
    ['entrate-uscite correnti', '[entrate] - [uscite correnti] | assumed -'],
    ['domande-domande respinte', '[domande] - [domande respinte] | assumed -'],
    ['n. utenti back-office', 'measure [utenti back-office] | name -'],
    ['n. utenti back- office', 'measure [utenti back- office] | name -'],
    ['n. utenti back -office', 'measure [utenti back -office] | name -'],
    ['n. utenti back - office', 'measure [utenti back] | apart -'],
    ['n. corsi pre-n. corsi post', '[corsi pre] - [corsi post] | assumed -'],
    ['e-book', 'text | name -'],
    ['n. visite medico-sportive', 'measure [visite medico-sportive] | name -'],
    ['entrate-relazioni', 'measure [entrate-relazioni] | name -'],
    ['relazioni-entrate', 'measure [relazioni-entrate] | name -'],
    ['(entrate)-spese', '[entrate] - [spese]'],
    ['A-B', '[a] - [b]'],
    ['classe A-B', 'text | name -'],
    ['data prevista - data effettiva', '[data prevista] - [data effettiva]'],
    ['data prevista - nota', 'text | apart -'],
    ['delibera n. 5 - n. allegati', '[delibera n. 5] - [allegati]'],
    ['delibera - n. allegati', 'text | apart -'],
    ['n. delibere - n. allegati', '[delibere] - [allegati]'],
    ['n. istanze - relazione', 'measure [istanze] | apart -'],
    ['n. istanze - istanze respinte', '[istanze] - [istanze respinte]'],
    ['n. istanze - campione', 'measure [istanze] | apart -'],
    ['n. istanze - media', 'measure [istanze] | apart -'],
    ['media utenti - media', '[media utenti] - [media]'],
    ['n. istanze - respinte', 'measure [istanze] | apart -'],
    ['n. istanze - (reclami + note)', '[istanze] - ([reclami] + [note])'],
    ['(entrate + note)-sgravi', '[entrate] + [note] - [sgravi]'],
    ['(entrate + note) - sgravi', '[entrate] + [note] | apart -'],
    ['A - nota', 'text | apart -'],
    ['classe a - b', 'text | apart -'],
    ['scuola post-scuola', 'text | name -'],
    ['n. corsi pre -n. corsi post', '[corsi pre] - [corsi post]'],
    ['n. posti 10-10', '[posti 10] - 10'],
    ['n. schede - data', 'measure [schede] | apart -'],
    ['n. istanze - reclami', '[istanze] - [reclami]'],
    ['(istanze - respinte) / istanze', '([istanze] - [respinte]) / [istanze] | assumed -'],
    ['(n. istanze - nota) / istanze', '([istanze] - [nota]) / [istanze] | assumed -'],
  ]);
});

describe('a plus', () => {
  rows([
    ['entrate + spese', '[entrate] + [spese]'],
    ['entrate+spese', '[entrate] + [spese]'],
    ['entrate+note', 'measure [entrate+note] | name +'],
    ['n. corsi Erasmus+ avviati', 'measure [corsi erasmus+ avviati] | name +'],
    ['n. corsi Erasmus+ corsi avviati', '[corsi erasmus] + [corsi avviati]'],
    ['n. corsi Erasmus+ utenti', '[corsi erasmus] + [utenti]'],
    ['n. corsi Erasmus+ n. viaggi', '[corsi erasmus] + [viaggi]'],
    ['n. corsi +', 'measure [corsi] | out +'],
    ['utenti over 65+', 'measure [utenti over 65+] | name +'],
    ['(utenti over 65+) / utenti', '[utenti over 65+] / [utenti] | name +'],
    ['(utenti A++) / utenti', '[utenti a++] / [utenti] | name + | name +'],
    ['a+b', '[a] + [b]'],
    ['edifici A+ edifici totali', 'measure [edifici a+ edifici totali] | name +'],
    ['edifici ABC+ edifici totali', 'measure [edifici abc+ edifici totali] | name +'],
    ['edifici ABCD+ edifici totali', '[edifici abcd] + [edifici totali]'],
    ['(entrate)+ spese', '[entrate] + [spese]'],
    ['(+ utenti) / posti', '[utenti] / [posti] | out +'],
  ]);
});

describe('a colon', () => {
  rows([
    ['n. atti : n. istanze', '[atti] / [istanze] | assumed :'],
    ['n. atti: n. istanze', 'measure [atti]'],
    ['n. atti :n. istanze', '[atti] / [istanze] | assumed :'],
    ['(atti + note) : istanze', '([atti] + [note]) / [istanze] | assumed :'],
    ['istanze : (atti + note)', '[istanze] / ([atti] + [note]) | assumed :'],
    ['n. atti : note', 'measure [atti]'],
    ['n. atti : n. istanze * 100', '[atti] / [istanze] * 100 | assumed :'],
    ['n. atti * 100 : n. istanze', '[atti] * 100 / [istanze] | assumed :'],
    ['n. atti / n. istanze : n. utenti', '[atti] / [istanze]'],
    ['n. atti : n. istanze / n. utenti', 'measure [atti]'],
    ['n. atti : n. istanze / n. utenti * 100', '[atti] / [istanze] / [utenti] * 100 | assumed :'],
    ['n. atti x 100 : n. istanze', '[atti] * 100 / [istanze] | assumed :'],
    ['n. atti x 100: n. istanze', '[atti] * 100'],
    ['n. atti x 50 : n. istanze', '[atti] * 50 | words x'],
    ['n. atti + n. note : n. istanze', '[atti] + [note]'],
    ['n. atti : n. istanze = copertura', '[atti] / [istanze] | assumed :'],
    ['buoni emessi : buoni richiesti', '[buoni emessi] / [buoni richiesti] | assumed :'],
    ['esito : buono', 'text'],
    ['atti adottati : esito positivo', 'measure [atti adottati]'],
  ]);
});

describe('a comparator, an arrow', () => {
  rows([
    ['n. reclami 2016 < n. reclami 2015', 'equality [reclami 2016] < [reclami 2015]'],
    ['costi 2016 <= spese 2015', 'equality [costi 2016] <= [spese 2015]'],
    ['giorni < 30', 'measure [giorni]'],
    ['relazioni 2016 > relazioni 2015', 'equality [relazioni 2016] > [relazioni 2015]'],
    ['relazioni > n. note', 'equality [relazioni] > [note]'],
    ['n. relazioni > n. 5', 'measure [relazioni]'],
    ['n. relazioni > n. 5 / n. note', '[relazioni > n. 5] / [note] | name >'],
    ['n. relazioni > 5 * n. note', '[relazioni > 5] * [note] | name >'],
    ['n. relazioni > 5 + n. note', '[relazioni > 5] + [note] | name >'],
    ['domande > di 5', 'measure [domande]'],
    ['importo > € 5', 'measure [importo]'],
    ['importo > € 5 / importo', '[importo > 5] / [importo] | name >'],
    ['Indice A = corse / viaggi', '[corse] / [viaggi]'],
    ['utenti > 65 anni', 'measure [utenti > 65 anni] | name >'],
    ['utenti > 6 mesi', 'measure [utenti > 6 mesi] | name >'],
    ['utenti > di 65 anni', 'measure [utenti > di 65 anni] | name >'],
    ['n. fatture > € 1.000 / n. fatture', '[fatture > 1.000] / [fatture] | name >'],
    ['n. fatture > 1.000 x 2', '[fatture > 1.000] * 2 | name > | words x'],
    ['giudizio > buono', 'text | name >'],
    ['voto >= sufficiente', 'measure [voto >= sufficiente] | name >='],
    ['giudizio > media', 'equality [giudizio] > [media]'],
    ['n. iscritti => n. iscritti 2015', 'equality [iscritti] >= [iscritti 2015] | assumed =>'],
    ['n. iscritti => aumento', 'measure [iscritti]'],
    ['n. iscritti -> aumento', 'measure [iscritti]'],
  ]);
});

describe('other signs', () => {
  rows([
    ['incassato 2016 # incassato 2015', '[incassato 2016] - [incassato 2015] | assumed #'],
    ['incassato 2016 #incassato 2015', 'measure [incassato 2016incassato 2015] | out #'],
    ['incassato 2016# incassato 2015', 'measure [incassato 2016 incassato 2015] | out #'],
    ['n. atti # 5', 'measure [atti 5] | out #'],
    ['(10 # 5) * utenti', '(10 - 5) * [utenti] | assumed #'],
    ['atti * / istanze', 'text | out * | out /'],
    ['atti ____ istanze', '[atti] / [istanze] | assumed ____'],
    ['(____ istanze) * 2', '[istanze] * 2'],
    ['atti / istanze ____', '[atti] / [istanze]'],
    ['atti ≈ istanze * 2', '[atti istanze] * 2 | out ≈'],
    ['atti ~ istanze * 2', '[atti istanze] * 2'],
    ['∑ atti / istanze', '[atti] / [istanze] | out ∑'],
    ['n. atti | n. istanze', 'measure [atti]'],
    ['n. atti / n. istanze; n. note', '[atti] / [istanze]'],
  ]);
});

describe('what ends a formula', () => {
  rows([
    ['n. atti / n. istanze dove istanze vale 5', '[atti] / [istanze]'],
    ['n. atti / n. istanze ove presenti', '[atti] / [istanze]'],
    ['n. atti / n. istanze laddove presenti', '[atti] / [istanze]'],
    ['n. atti diviso n. istanze dove istanze vale 5', '[atti] / [istanze] | words diviso'],
    ['differenza tra entrate e spese dove spese vale 5', '[entrate] - [spese] | words differenza tra'],
    ['n. atti / n. istanze overt', '[atti] / [istanze overt]'],
    ['n. atti / n. istanze altrove', '[atti] / [istanze altrove]'],
    ['n. edifici dove si lavora', 'measure [edifici dove si lavora]'],
    ['n. atti / n. istanze, escluso agosto', '[atti] / [istanze]'],
    ['n. atti / n. istanze, esclusivamente digitali', '[atti] / [istanze esclusivamente digitali]'],
    ['n. atti, n. istanze', 'measure [atti]'],
    ['n. atti, istanze', 'measure [atti istanze]'],
    ['n. atti, n. note * 2', '[atti n. note] * 2'],
    ['(n. atti, n. note) * 2', '[atti n. note] * 2'],
    ['n. atti - n. verbali, n. istanze', '[atti] - [verbali n. istanze]'],
    ['n. atti / n. voti. Esclusi i nulli', '[atti] / [voti esclusi i nulli]'],
    ['n. atti / n. corsi. Esclusi i nulli', '[atti] / [corsi]'],
    ['n. atti, n. note / n. istanze', '[atti n. note] / [istanze]'],
    ['n. atti / n. istanze. Sono esclusi i mesi estivi', '[atti] / [istanze]'],
    ['n. atti / ist. presentate', '[atti] / [ist. presentate]'],
    ['n. atti adottati. Sono esclusi i mesi estivi', 'measure [atti adottati sono esclusi i mesi estivi]'],
  ]);
});
