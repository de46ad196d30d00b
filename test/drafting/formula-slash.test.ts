import { describe, expect, it } from 'vitest';
import { toldSigns } from './told.js';

const rows = (table: readonly (readonly [text: string, told: string])[]) =>
  it.each(table)('%j', (text, told) => { expect(toldSigns(text)).toBe(told); });

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
    ['utenti/posti - utenti', '[utenti/posti] - [utenti] | name /'],
    ['equilibrio entrate/spese', 'text | name /'],
    ['pareggio entrate/uscite correnti', 'text | name /'],
    ['rapporto entrate/spese', '[entrate] / [spese]'],
  ]);
});

describe('two numbers with a slash', () => {
  rows([
    ['posti (30/40)', 'measure [posti]'],
    ['1 / 3 delle pratiche', '1 / [delle pratiche]'],
    ['1/3 pratiche', '1 / [pratiche]'],
  ]);
});
