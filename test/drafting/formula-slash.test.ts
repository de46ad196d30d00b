import { describe, expect, it } from 'vitest';
import { toldSigns } from './told.js';

type Row = readonly [text: string, told: string, target?: string];

function rows(table: readonly Row[]): void {
  for (const [text, told, target] of table) it(`${text} ${target ?? ''}`, () => expect(toldSigns(text, { target })).toBe(told));
}

describe('a slash between two quantities divides', () => {
  rows([
    ['n. atti pubblicati/n. atti adottati', '[atti pubblicati] / [atti adottati]'],
    ['domande accolte/domande presentate', '[domande accolte] / [domande presentate]'],
    ['domande accolte/%presentate', '[domande accolte] / [presentate] * 100'],
    ['pasti serviti/giorni di apertura', '[pasti serviti] / [giorni di apertura]'],
    ['verbali notificati/numero verbali', '[verbali notificati] / [verbali]'],
    ['visitatori / mostre', '[visitatori] / [mostre]'],
    ['visitatori/ mostre allestite', '[visitatori] / [mostre allestite]'],
    ['visitatori /mostre allestite', '[visitatori] / [mostre allestite]'],
    ['(atti adottati)/istanze', '[atti adottati] / [istanze]'],
    ['istanze/(atti adottati + note)', '[istanze] / ([atti adottati] + [note])'],
    ['costo totale/12', '[costo totale] / 12'],
    ['1000/utenti', '1000 / [utenti]'],
    ['A/B', '[a] / [b]'],
    ['a/b * 100', '[a] / [b] * 100'],
    ['classe A+/edifici', '[classe a+] / [edifici] | name +'],
    ['over 65+ / residenti', '[over 65+] / [residenti] | name +'],
    ['pasti//utenti', '[pasti] / [utenti] | out /'],
  ]);
});

describe('a slash inside a name', () => {
  rows([
    ['n. cittadini e/o imprese', 'measure [cittadini e/o imprese] | name /'],
    ['n. conti c/c aperti', 'measure [conti c/c aperti] | name /'],
    ['n. viaggi A/R', 'measure [viaggi a/r] | name /'],
    ['n. incassi c/residui', 'measure [incassi c/residui] | name /'],
    ['n. fogli A3/A4', 'measure [fogli a3/a4] | name /'],
    ['n. utenti Tari/Tasi', 'measure [utenti tari/tasi] | name /'],
    ['n. sopralluoghi / settimana', 'measure [sopralluoghi / settimana] | name /'],
    ['consumo kwh / anno', 'measure [consumo kwh / anno] | name /'],
    ['spesa euro/abitante', 'measure [spesa euro/abitante] | name /'],
    ['saldo entrate/spese', 'measure [saldo entrate/spese] | name /'],
    ['confronto preventivo/consuntivo', 'text | name /'],
    ['1/3 delle pratiche', 'text | name /'],
    ['punteggio 80/100', 'measure [punteggio 80/100] | name /'],
    ['n. servizi manutenzione caldaie/impianti/ascensori', 'measure [servizi manutenzione caldaie/impianti/ascensori] | name / | name /'],
    ['utenza smart/telelavoro / utenza totale', '[utenza smart/telelavoro] / [utenza totale] | name /'],
  ]);
});

describe('a slash inside a name, from both sides', () => {
  rows([
    ['n. genitori si/no', 'measure [genitori si/no] | name /'],
    ['n. notifiche c/o uffici', 'measure [notifiche c/o uffici] | name /'],
    ['n. copie b/n', 'measure [copie b/n] | name /'],
    ['n. posti 24/h', 'measure [posti 24/h] | name /'],
    ['n. posti 24/utenti', '[posti 24] / [utenti]'],
    ['n. utenti seguiti/non seguiti', 'measure [utenti seguiti/non seguiti] | name /'],
    ['n. utenti seguiti/noti', '[utenti seguiti] / [noti] | assumed /'],
    ['c/d', '[c] / [d]'],
    ['A3/A4', '[a3] / [a4]'],
    ['formato A3/B12', 'text | name /'],
    ['n. fogli A3/fogli', '[fogli a3] / [fogli]'],
    ['n. fogli/A3', 'measure [fogli/a3] | name /'],
    ['n. controlli/Imu', 'measure [controlli/imu] | name /'],
    ['n. sopralluoghi/mese', 'measure [sopralluoghi/mese] | name /'],
    ['n. sopralluoghi/mesi di apertura', '[sopralluoghi] / [mesi di apertura]'],
    ['n. sopralluoghi/anno 2015', 'measure [sopralluoghi/anno 2015] | name /'],
    ['n. sopralluoghi/giornata', 'measure [sopralluoghi/giornata] | name /'],
    ['euro / mq', 'measure [euro / mq] | name /'],
    ['spesa euro / mq', '[spesa euro] / [mq]'],
    ['costi in euro/mq gestiti', 'measure [costi in euro/mq gestiti] | name /'],
    ['km/utenti', '[km] / [utenti] | assumed /'],
    ['km/utente', 'measure [km/utente] | name /'],
    ['importo/utente', 'measure [importo/utente] | name /'],
    ['spesa-entrata/spesa', '[spesa-entrata] / [spesa] | name -'],
    ['utenti/posti - utenti', '[utenti] / [posti] - [utenti] | assumed /'],
    ['equilibrio entrate/spese', 'text | name /'],
    ['pareggio entrate/uscite correnti', 'text | name /'],
    ['rapporto entrate/spese', '[entrate] / [spese]'],
  ]);
});

describe('slashes of one chain settle each other', () => {
  rows([
    ['n. iscritti mensa/trasporto', '[iscritti mensa] / [trasporto] | assumed /'],
    ['n. iscritti mensa/trasporto', 'measure [iscritti mensa/trasporto] | name /', '40'],
    ['n. iscritti mensa/trasporto', '[iscritti mensa] / [trasporto] | assumed /', '40%'],
    ['n. iscritti mensa/trasporto * 100', '[iscritti mensa] / [trasporto] * 100 | assumed /', '40'],
    ['n. iscritti mensa/trasporto %', '[iscritti mensa] / [trasporto] * 100 | assumed /', '40'],
    ['n. iscritti mensa/trasporto/nido', 'measure [iscritti mensa/trasporto/nido] | name / | name /'],
    ['n. genitori e/o tutori iscritti/residenti', '[genitori e/o tutori iscritti] / [residenti] | name /'],
    ['n. iscritti mensa/trasporto e nido/asilo', 'measure [iscritti mensa/trasporto e nido/asilo] | name / | name /'],
    ['n. iscritti mensa/nido-scuola/trasporto', 'measure [iscritti mensa/nido-scuola/trasporto] | name / | name - | name /'],
    ['n. iscritti mensa/trasporto bimbi + n. pasti/corse fatte', '[iscritti mensa] / [trasporto bimbi] + [pasti] / [corse fatte] | assumed / | assumed /'],
    ['n. iscritti mensa/trasporto bimbi - n. pasti/corse fatte', '[iscritti mensa] / [trasporto bimbi] - [pasti] / [corse fatte] | assumed / | assumed /'],
    ['n. iscritti mensa/trasporto bimbi = n. pasti/corse fatte', 'equality [iscritti mensa] / [trasporto bimbi] = [pasti] / [corse fatte] | assumed / | assumed /'],
    ['n. iscritti mensa/trasporto bimbi; n. pasti/corse fatte', '[iscritti mensa] / [trasporto bimbi] | assumed / | assumed /'],
    ['n. iscritti mensa/trasporto bimbi -> n. pasti/corse fatte', '[iscritti mensa] / [trasporto bimbi] | assumed / | assumed /'],
    ['n. iscritti mensa/trasporto bimbi => n. pasti/corse fatte', '[iscritti mensa] / [trasporto bimbi] | assumed / | assumed /'],
    ['(/ atti) + note', '[atti] + [note] | out /'],
    ['(atti /) + note', '[atti] + [note] | out /'],
    ['atti = / note', 'equality [atti] = [note] | out /'],
    ['atti - / note', 'text | apart - | out /'],
    ['atti + / note', 'text | name + | out /'],
    ['n. utenti di mensa/trasporto', 'measure [utenti di mensa/trasporto] | name /'],
    ['n. utenti di mensa/reclami', '[utenti di mensa] / [reclami] | assumed /'],
    ['n. utenti di mensa/trasporto urbano', '[utenti di mensa] / [trasporto urbano] | assumed /'],
    ['atto/istanza', 'text | name /'],
    ['atto/istanze presentate', 'text | name /'],
    ['n. atto/istanze presentate', '[atto] / [istanze presentate] | assumed /'],
    ['atto/istanza * 100', '[atto] / [istanza] * 100 | assumed /'],
    ['promossi/bocciati (%)', '[promossi] / [bocciati] * 100 | assumed /'],
    ['promossi/bocciati (% annua)', 'measure [promossi/bocciati] | name /'],
    ['% promossi/bocciati', '[promossi] / [bocciati] * 100 | assumed /'],
    ['promossi/bocciati', 'measure [promossi/bocciati] | name /'],
    ['costo promossi/bocciati', '[costo promossi] / [bocciati] | assumed /'],
  ]);
});

describe('two numbers with a slash', () => {
  rows([
    ['utenti x 2016/2015', '[utenti] * 2016 / 2015 | words x'],
    ['costi 1/3 delle spese', 'measure [costi 1/3 delle spese] | name 1/3'],
    ['1/3 dell\'importo', 'text | name /'],
    ['voto 25/30 * 100', '[voto 25] / 30 * 100'],
    ['voto 25/30 x 100', '[voto 25] / 30 * 100'],
    ['voto 25/30 = 0,8', '[voto 25] / 30'],
    ['voto 25/60', '[voto 25] / 60'],
    ['voto 25/1030', '[voto 25] / 1030'],
    ['voto 25/ 30', '[voto 25] / 30'],
    ['posti (30/40)', 'measure [posti]'],
    ['1 / 3 delle pratiche', '1 / [delle pratiche]'],
    ['1/3 pratiche', '1 / [pratiche]'],
  ]);
});
