import { describe, expect, it } from 'vitest';
import type { TargetContext } from 'municipal-performance/drafting';
import { briefTarget, toldTarget } from './told.js';

describe('how often', () => {
  it.each([
    [365, 'giornaliero, giornaliera, giornalieri, giornaliere, quotidiano, quotidiana, quotidianamente, ogni giorno'],
    [52, 'settimanale, settimanali, settimanalmente, ogni settimana'],
    [24, 'quindicinale, quindicinali, ogni quindici giorni, ogni 15 giorni, ogni due settimane'],
    [12, 'mensile, mensili, mensilmente, ogni mese'],
    [6, 'bimestrale, bimestrali, bimestralmente, ogni due mesi, ogni 2 mesi, ogni bimestre'],
    [4, 'trimestrale, trimestrali, trimestralmente, ogni tre mesi, ogni 3 mesi, ogni trimestre'],
    [3, 'quadrimestrale, quadrimestrali, quadrimestralmente, ogni quattro mesi, ogni 4 mesi, ogni quadrimestre'],
    [2, 'semestrale, semestrali, semestralmente, ogni sei mesi, ogni 6 mesi, ogni semestre'],
    [1, 'annuale, annuali, annualmente, ogni anno'],
  ])('%i times a year', (times, words) => {
    for (const word of words.split(', ')) {
      expect([word, briefTarget(word)]).toEqual([word, `frequency ${times}`]);
      expect([word, briefTarget(`Report ${word} della spesa`)]).toEqual([word, `frequency ${times}`]);
      expect([word, briefTarget(`x${word}`)]).toEqual([word, expect.not.stringContaining('frequency')]);
      expect([word, briefTarget(`Report ${word}x`)]).toEqual([word, expect.not.stringContaining('frequency')]);
    }
  });

  it.each([
    ['2 volte al mese', 'frequency 24'], ['3 incontri a settimana', 'frequency 156'], ['2 al trimestre', 'frequency 8'], ['1 report per bimestre', 'frequency 6'], ['2 verifiche ogni semestre', 'frequency 4'],
    ['1 per ogni quadrimestre', 'frequency 3'], ["2 volte l'anno", 'frequency 2'], ["2volte all'anno", 'frequency 2'], ['2 volte per anno', 'frequency 2'], ["2 volte nell'anno", 'frequency 2'],
    ['2 volte in un anno', 'frequency 2'], ['una volta ogni anno', 'frequency 1'], ['due volte al mese', 'frequency 24'], ['0,5 volte al mese', 'frequency 6'], ['1 ogni 2 mesi', 'frequency 6'],
    ['1 report ogni tre mesi', 'frequency 4'], ['una volta ogni sei mesi', 'frequency 2'], ['1 volta ogni quattro mesi', 'frequency 3'],
  ])('%s', (text, frequency) => {
    expect(briefTarget(text)).toBe(`${frequency}: frequency-by-rate`);
  });

  it.each([
    ["4 riunioni all'anno", 'threshold >= 4 count'],
    ["2 volte l'annotazione", 'threshold >= 2 count'],
    ["3 corsi, 2 volte l'anno", 'threshold >= 3 count + also threshold >= 2 count: several-values'],
    ['0 volte al mese', 'threshold <= 0 count: comparator-by-sense'],
    ['0,3 volte al mese', 'threshold >= 0.3 count'],
    ['1 ogni due utenti', 'threshold >= 1 count'],
    ['ogni 5 utenti', 'threshold >= 5 count'],
    ['3 riunioni tra 2 uffici e 4 enti al mese', 'threshold >= 3 count + also threshold >= 2 count + also threshold >= 4 count: several-values'],
    ['ogni 3 mesi 2 report', 'threshold >= 2 count + also frequency 4: value-passed-over'],
    ['ogni ufficio 5 report mensili', 'threshold >= 5 count + also frequency 12'],
    ['entro 5 giorni un report mensile', 'threshold <= 5 days + also frequency 12'],
    ['6 report mensili', 'threshold >= 6 count + also frequency 12'],
    ['36 ore settimanali', 'threshold >= 36 hours'],
    ['3 giorni settimanali', 'threshold >= 3 days'],
    ['100 euro mensili', 'threshold >= 100 euro'],
    ['100 € mensili', 'threshold >= 100 euro'],
    ['1 verifica del revisore trimestrale', 'threshold >= 1 count + also frequency 4'],
    ['entro il 30/06/2016 (cadenza mensile)', 'deadline 2016-06-30 + also frequency 12'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });

  it('is named in the finding', () => {
    expect(toldTarget('2 volte al mese')[1]).toBe('frequency-by-rate «2 volte al mese» text 2 volte al mese; times 24');
    expect(toldTarget('almeno 2 volte al mese nel 2016')[1]).toContain('«2 volte al mese');
  });
});

describe('yes', () => {
  it.each(['Si', 'sì', 'YES', 'ok', 'OK!', 'vero', 'X', 'fatto', 'On', 's', '"Si"', '(si)', "'si'", 'si...', 'Si/No', 'si - no', 'S/N', 's / n', 'on/off', 'ON - OFF', '(si/no)', 'si/no.'])('%s', (text) => {
    expect(briefTarget(text)).toBe('yes');
  });

  it.each(['No', 'siti', 'sic', 'oki', 'non si', 'si!!!!', 'sino', 'no/si', 'si/no/forse', 'in on/off', 'xx'])('not %s', (text) => {
    expect(briefTarget(text)).toBe(`text ${text}: target-in-words`);
  });

  it.each([
    'Approvazione del regolamento', 'Avvio del servizio', 'Realizzato', 'Attivata', 'Regolamento approvato', 'Servizio attivo', 'Equilibrio di bilancio', 'Rispetto del patto', 'In funzione', 'Presenza in servizio',
    `Approvazione ${'x'.repeat(107)}`,
  ])('for a state: %s', (text) => {
    expect(briefTarget(text)).toBe('yes: state-as-yes');
  });

  it.each([`Approvazione ${'x'.repeat(108)}`, 'Deliberazione', 'Relazione', 'Rispetto agli attesi', 'Progetto di approvazione'])('not for %s', (text) => {
    expect(briefTarget(text)).toBe(`text ${text}: target-in-words`);
  });
});

describe('none', () => {
  it.each(['Assenza di rilievi', 'totale assenza di rilievi', 'Assenza totale', 'Assenza', 'assenza .', 'nessun reclamo', 'Nessuno', 'nessuna', "nessun'anomalia", 'senza rilievi', 'azzeramento', 'nulla'])('%s', (text) => {
    expect(toldTarget(text)).toEqual(['threshold = 0 count', `number-in-words «${text}» text ${text}; value 0`]);
  });

  it.each(['Assenze', 'Assenza giustificata', 'nessunissimo', 'senzatetto', 'nulla osta', 'Nullaosta', 'in assenza di rilievi', 'con nessuno'])('not %s', (text) => {
    expect(briefTarget(text)).toBe(`text ${text}: target-in-words`);
  });
});

describe('a number in words', () => {
  const words: readonly (readonly [string, number])[] = [
    ...'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti'.split(' ').map((word, index) => [word, index + 1] as const),
    ['trenta', 30], ['quaranta', 40], ['cinquanta', 50], ['sessanta', 60], ['settanta', 70], ['ottanta', 80], ['novanta', 90], ['cento', 100], ['mille', 1000], ['un', 1], ['una', 1],
  ];
  it.each(words)('%s is %i', (word, value) => {
    expect(briefTarget(`almeno ${word} utenti`)).toBe(`threshold >= ${value} count: number-in-words`);
    expect(briefTarget(`almeno ${word}x utenti`)).not.toContain('threshold');
  });

  it.each([
    ['zero', 'threshold <= 0 count: number-in-words, comparator-by-sense'],
    ['due', 'threshold >= 2 count: number-in-words'],
    ['due ore di lezione', 'threshold >= 2 hours: number-in-words'],
    ['"Due" incontri', 'threshold >= 2 count: number-in-words'],
    ['effettuare due incontri', 'threshold >= 2 count: number-in-words'],
    ['n. due', 'threshold >= 2 count: number-in-words'],
    ['numero tre', 'threshold >= 3 count: number-in-words'],
    ['entro cinque giorni', 'threshold <= 5 days: number-in-words'],
    ['inferiore a tre giorni', 'threshold < 3 days: number-in-words'],
    ['> due', 'threshold > 2 count: number-in-words'],
    ['>due', 'threshold > 2 count: number-in-words'],
    ['attivazione di due sportelli', 'threshold >= 2 count: number-in-words'],
    ['fino ad otto', 'threshold <= 8 count: number-in-words, comparator-by-sense'],
    ['un report', 'threshold >= 1 count: number-in-words'],
    ["un'iniziativa", 'threshold >= 1 count: number-in-words'],
    ['una nuova sede', 'threshold >= 1 count: number-in-words'],
    ['almeno un regolamento', 'threshold >= 1 count: number-in-words'],
    ['effettuare almeno un controllo', 'threshold >= 1 count: number-in-words'],
    ['una', 'threshold >= 1 count: number-in-words'],
    ['Uno.', 'threshold >= 1 count: number-in-words'],
    ['(una)', 'threshold >= 1 count: number-in-words'],
    ['5 (cinque)', 'threshold >= 5 count'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });

  it.each(['un', 'un regolamento', 'un corsaro', 'redigere un piano', 'incontri due', 'i due assessori', 'ventuno', 'una sede', 'sede una'])('%s counts nothing', (text) => {
    expect(briefTarget(text)).toBe(`text ${text}: target-in-words`);
  });

  it('marks its word', () => {
    expect(toldTarget('almeno due incontri')[1]).toBe('number-in-words «due» text due; value 2');
  });

  it.each([
    ['raddoppio', 'change increase >= 100 percent: number-in-words'],
    ['dimezzamento rispetto al 2015', 'change decrease >= 50 percent 2015: number-in-words'],
    ['sraddoppio', 'text sraddoppio: target-in-words'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });

  it('says the size of a doubling', () => {
    expect(toldTarget('Raddoppio')[1]).toBe('number-in-words «Raddoppio» text Raddoppio; value +100%');
    expect(toldTarget('dimezzare i costi')[1]).toBe('number-in-words «dimezzare i costi» text dimezzare i costi; value -50%');
  });
});

describe('words without a number', () => {
  it.each<[string, TargetContext, string]>([
    ['entro', {}, 'no-deadline'], ['nei termini di legge', {}, 'no-deadline'], ['rispetto nei tempi', {}, 'no-deadline'], ['consegna alla scadenza', {}, 'no-deadline'], ['dentro la sede', {}, 'target-in-words'],
    ['nei terminal', {}, 'target-in-words'], ['in diminuzione', {}, 'change-without-size'], ['miglioramento dei servizi', {}, 'change-without-size'], ['netto miglioramento dei servizi', {}, 'change-without-size'], ['riduzione rispetto al 2015', {}, 'change-without-size'],
    [`miglioramento ${'x'.repeat(46)}`, {}, 'change-without-size'], [`miglioramento ${'x'.repeat(47)}`, {}, 'target-in-words'], [`riduzione ${'x'.repeat(60)} rispetto al 2015`, {}, 'change-without-size'],
    ['Convenzioni', {}, 'target-in-words'],
  ])('%s', (text, context, code) => {
    expect(toldTarget(text, context)).toEqual([`text ${text}`, `${code} «${text}» text ${text}`]);
  });

  it('lose the dash of a list', () => {
    expect(toldTarget('- Convenzioni')[0]).toBe('text Convenzioni');
    expect(toldTarget('a - b')[0]).toBe('text a - b');
  });

  it.each(['', ' ', '.', ' - '])('nothing is printed in %j', (text) => {
    expect(toldTarget(text)).toEqual([`text ${text.trim()}`, `empty-target «${text}»`]);
  });

  it('an act cited alone is no target', () => {
    expect(toldTarget('L. 190/2012')).toEqual(['text L. 190/2012', 'target-in-words «L. 190/2012» text L. 190/2012']);
  });
});
