import { describe, expect, it } from 'vitest';
import type { TargetContext } from 'municipal-performance/drafting';
import { briefTarget, toldTarget } from './told.js';

describe('the unit after a number', () => {
  it.each([
    ['percent', '%', 'per cento', 'percento', 'percentuale', 'p.p.', 'punto percentuale', 'punti percentuali'],
    ['euro', '€', 'euro', 'eur', 'di euro', 'di €', '€/mese', 'euro / mq'],
    ['hours', 'ore', 'ora', 'h', 'h.', 'hh'],
    [
      'other', 'minuto', 'minuti', 'min', 'min.', 'secondo', 'secondi', 'settimana', 'settimane', 'mese', 'mesi', 'anno', 'anni', 'kwh', 'mwh', 'mq', 'm2', 'm²', 'mc',
      'm3', 'km', 'kg', 'tonnellate', 'ton', 't', 'litri', 'punto', 'punti', 'metri', 'ettari', 'ha', 'lux', 'db', 'gradi', '°C', '‰',
    ],
  ])('is %s', (unit, ...printed) => {
    for (const word of printed) {
      expect([word, briefTarget(`almeno 5 ${word}`)]).toEqual([word, `threshold >= 5 ${unit}`]);
      expect([word, briefTarget(`almeno 5 ${word}, salvo proroga`)]).toEqual([word, `threshold >= 5 ${unit}`]);
      if (/^[%€ghkt‰°]/.test(word)) expect([word, briefTarget(`almeno 5${word}`)]).toEqual([word, `threshold >= 5 ${unit}`]);
    }
  });

  it.each(['g', 'g.', 'gg', 'gg.', 'giorno', 'giorni'])('is days: %s', (word) => {
    expect(briefTarget(`5 ${word}`)).toBe('threshold <= 5 days: comparator-by-sense');
    expect(briefTarget(`5 ${word}, salvo proroga`)).toBe('threshold <= 5 days: comparator-by-sense');
  });

  it.each([
    'per centomila abitanti', 'percorsi', 'euroscettici', 'eurobond', 'giornali', 'gruppi', 'oreficerie', 'orari', 'hotel', 'mesini', 'annotazioni', 'kmq', 'haiku', 'temi', 'puntini',
    'corsi in ore serali', 'atti in € correnti', 'utenti al mese',
  ])('is none in 5 %s', (words) => {
    expect(briefTarget(`almeno 5 ${words}`)).toMatch(/^threshold >= 5 count/);
  });

  it('belongs to the place of the number', () => {
    for (const quantity of ['5 euro/mese', '5 € / mq', '5 percentuale', '5 h.', '5 gg.', '5 min.', '5%', '5']) {
      expect(toldTarget(`n. 3 atti e ${quantity} netti`).at(-1)).toBe(`several-values «${quantity}» text 3; other ${quantity}`);
    }
  });
});

describe('the unit before a number', () => {
  it.each([
    ['€ 5', 'euro'], ['€5', 'euro'], ['€. 5', 'euro'], ['euro 5', 'euro'], ['Euro: 5', 'euro'], ['eur 5', 'euro'], ['per complessivi euro 5', 'euro'], ['museuro 5', 'count'], ['€ lordi 5', 'count'],
    ['% 5', 'percent'], ['valore %5', 'percent'], ['% iscritti 5', 'count'],
    ['ore 5', 'count'], ['n. ore: 5', 'hours'], ['n. ore 5', 'hours'], ['lavoratore 5', 'count'], ['ore serali 5', 'count'],
    ['km 5', 'other'], ['mq. 5', 'other'], ['minuti: 5', 'other'], ['settimane 5', 'other'], ['akm 5', 'count'], ['km percorsi 5', 'count'],
  ])('%s is %s', (text, unit) => {
    expect(briefTarget(text)).toBe(`threshold >= 5 ${text === 'ore 5' ? 'hours' : unit}`);
  });

  it.each(['giorni 5', 'giorni: 5', 'gg 5', 'gg. 5', 'g. 5', 'entro gg 5'])('%s is days', (text) => {
    expect(briefTarget(text)).toMatch(/^threshold <= 5 days/);
  });

  it.each(['leggi 5', 'giorni feriali 5', 'soggiorni 5'])('%s is no time to be done in', (text) => {
    expect(briefTarget(text)).toBe('threshold >= 5 count');
  });

  it.each([
    ['# 5.000,00', 'threshold >= 5000 euro: lost-sign'],
    ['5.000 #', 'threshold >= 5000 euro: thousands-point, lost-sign'],
    ['5,50#', 'threshold >= 5.5 euro: lost-sign'],
    ['5 #', 'threshold >= 5 count: stray-sign'],
    ['55,5 #', 'threshold >= 55.5 count: stray-sign'],
    ['1000 utenti, 5 #', 'threshold >= 1000 count + also threshold >= 5 count: stray-sign, several-values'],
    ['# utenti 500', 'threshold >= 500 count'],
    ['500 utenti #', 'threshold >= 500 count'],
  ])('a # beside an amount is a lost euro sign: %s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });

  it('names what it made of it', () => {
    expect(toldTarget('5,50 #')[1]).toBe('lost-sign «5,50» text 5,50; unit euro');
    expect(toldTarget('n. 5 #')[1]).toBe('stray-sign «5» text #');
  });
});

describe('the unit of a bare number is that of name or formula', () => {
  const units = [['percent', 'percentuale'], ['days', 'giorni'], ['hours', 'ore'], ['euro', 'euro']] as const;
  it.each(units.flatMap(([unit, told]) => names(unit).map((context) => [unit, context, told] as const)))('%s: %j', (unit, context, told) => {
    expect(toldTarget('5', context)).toEqual([expect.stringMatching(new RegExp(`^(?:threshold|change).* 5 ${unit}$`)), `unit-assumed «5» text 5; unit ${told}`, ...toldTarget('5', context).slice(2)]);
  });

  it.each<TargetContext>([
    { name: 'N. spese sostenute' }, { name: 'n° tasse' }, { name: 'nr incassi' }, { name: 'Num. % di atti' }, { name: 'Contribuenti' }, { name: 'Oreficerie' }, { name: 'Report sui tempi' },
    { name: 'N. atti', formula: 'atti / pratiche * 100' }, { name: 'Num. atti', formula: 'importo accertato' }, { name: 'Atti', formula: 'atti / pratiche * 1000' }, { name: 'Atti', formula: 'totale atti' }, { name: 'Atti', formula: 'numero giornate' }, { name: 'Atti', formula: 'atti nei giorni feriali' },
    { name: 'Atti', formula: 'rilievo percentuale' }, { name: 'Atti', formula: 'valore importo' },
  ])('%j leaves a count', (context) => {
    expect(briefTarget('5', context)).toMatch(/ 5 count/);
  });

  it.each([['5 utenti', 'count'], ['n. 5', 'count'], ['nr 5', 'count'], ['num. 5', 'count'], ['numero 5', 'count'], ['5 entro giugno', 'percent'], ['5 nel 2016', 'percent'], ['almeno 5', 'percent'], ['5 di', 'percent']])(
    'what is printed counts before it: %s is %s',
    (text, unit) => {
      expect(briefTarget(text, { name: 'Percentuale di pratiche evase' })).toContain(` 5 ${unit}`);
    },
  );

  it('an amount with its cents is euro', () => {
    expect(briefTarget('5.000,00', { name: 'Corsi' })).toBe('threshold >= 5000 euro: unit-assumed');
    expect(briefTarget('5.000,0', { name: 'Corsi' })).toBe('threshold >= 5000 count');
    expect(briefTarget('500,00', { name: 'Corsi' })).toBe('threshold >= 500 count');
    expect(briefTarget('5.000,00 iscritti', { name: 'Corsi' })).toBe('threshold >= 5000 count');
  });
});

/** Contexts that give a bare number the unit. */
function names(unit: string): readonly TargetContext[] {
  const printed: Readonly<Record<string, readonly string[]>> = {
    percent: ['% di atti', 'Percentuale di atti', 'Tasso di copertura', 'Quota di iscritti'],
    days: ['Tempo medio di rilascio', 'Tempi di rilascio', 'Durata del procedimento', 'Giorni di attesa', 'gg di attesa', 'n° giorni di apertura', 'Ritardo medio dei pagamenti'],
    hours: ['Ore di apertura', 'Ore', 'N. ore di apertura'],
    euro: [
      'Importo recuperato', 'Ammontare recuperato', 'Entrate proprie', 'Entrata propria', 'Introiti da sanzioni', 'Somma recuperata', 'Spesa per carta', 'Costo del servizio', 'Oneri incassati',
      'Risparmio di spesa', 'Incassi da sanzioni', 'Gettito della tassa', 'Valore economico dei beni', 'Contributo regionale', 'Contributi regionali',
    ],
  };
  const formulas: Readonly<Record<string, readonly string[]>> = {
    percent: ['atti / pratiche * 100', 'atti/pratiche x100', 'atti / pratiche × 100', '% atti', 'percentuale atti'],
    days: ['giorni trascorsi', 'gg. trascorsi', 'n. giorni trascorsi', 'n. gg trascorsi', 'numero giorni trascorsi'],
    hours: [],
    euro: ['somma degli importi', 'importo accertato', 'ammontare accertato', 'totale importi', 'totale incassato'],
  };
  return [...(printed[unit] ?? []).map((name) => ({ name })), ...(formulas[unit] ?? []).map((formula) => ({ name: 'Atti', formula }))];
}
