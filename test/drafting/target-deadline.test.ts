import { describe, expect, it } from 'vitest';
import { draftTarget, type TargetContext } from 'municipal-performance/drafting';
import { briefTarget, toldTarget } from './told.js';

describe('a day from which something runs is no deadline', () => {
  it.each(['dal', 'dal ', 'da ', 'tra il ', 'tra ', 'fra il ', 'fra ', 'dopo il ', 'dopo ', 'non prima del ', 'non prima di ', 'non anteriore al ', 'a decorrere dal ', 'a partire da '])('%s', (words) => {
    expect(briefTarget(`5 corsi ${words}01/09/2016`)).toBe('threshold >= 5 count: start-date');
    expect(toldTarget(`${words}01/09/2016`).at(-1)).toBe('start-date «01/09/2016» day 2016-09-01');
  });

  it.each([
    ["dall'1/9/2016", 'start-date'], ["non prima dell'1/9/2016", 'start-date'],
  ])('%s', (text, code) => {
    expect(briefTarget(text)).toContain(`: ${code}`);
  });

  it.each([
    ['tra il 1/9/2016 e il 30/9/2016', 'deadline 2016-09-30: start-date'],
    ['non dopo il 01/09/2016', 'deadline 2016-09-01'],
    ['prima del 01/09/2016', 'deadline 2016-08-31'],
    ["prima dell'1/9/2016", 'deadline 2016-08-31'],
    ['prima di settembre 2016', 'deadline 2016-09-29'],
    ['sede di prima del 01/09/2016', 'deadline 2016-08-31'],
    ['cambiada 01/09/2016', 'deadline 2016-09-01'],
    ['soprima del 01/09/2016', 'deadline 2016-09-01'],
    ['dal protocollo del 01/09/2016', 'deadline 2016-09-01'],
    ['prima di tutto, 01/09/2016', 'deadline 2016-09-01'],
    ['scadenza anteriore al 01/09/2016', 'deadline 2016-09-01'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });
});

describe('the preposition of a date does not go to the next number', () => {
  it.each(['entro', 'entro il', 'entro e non oltre il', 'entro la data del', 'entro il giorno', "entro l'"])('%s', (words) => {
    expect(briefTarget(`${words} 30/06/2016 5 corsi`)).toBe('threshold >= 5 count + also deadline 2016-06-30');
  });

  it.each(['entro fine', 'entro la fine di', 'entro la fine del', 'entro il mese di'])('%s', (words) => {
    expect(briefTarget(`${words} giugno 2016 5 corsi`)).toBe('threshold >= 5 count + also deadline 2016-06-30');
  });

  it.each([
    ['dentro 30/06/2016 5 corsi', 'threshold >= 5 count + also deadline 2016-06-30'],
    ['entro 5 giorni, dal 30/06/2016', 'threshold <= 5 days: start-date'],
    ['entro 30 giorni dal 30/06/2016', 'threshold <= 30 days: start-date'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });
});

describe('a year and nothing else is a deadline at its last day', () => {
  it.each([
    'entro il 2018', 'realizzazione entro il 2018', 'realizzazione entro e non oltre il 2018', 'realizzazione entro la fine del 2018', 'realizzazione entro fine 2018', "realizzazione entro l'anno 2018", 'realizzazione entro 2018',
    'da realizzare entro il 2018', 'previsto (2018)', 'al 2018 - da attuare',
  ])('%s', (text) => {
    expect(briefTarget(text)).toBe('deadline 2018-12-31');
  });

  it.each([
    ['realizzazione dentro 2018', 'yes: state-as-yes'],
    ['realizzazione al 2018', 'yes until 2018: state-as-yes'],
    ['3 corsi entro il 2018', 'threshold >= 3 count until 2018'],
    ['2016', 'deadline 2016-12-31: day-assumed'],
    ['2026', 'deadline 2026-12-31: day-assumed'],
    ['2027', 'threshold >= 2027 count'],
    ['entro 2027', 'deadline 2027-12-31'],
    ['2005', 'threshold >= 2005 count'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });

  it.each<[number, string]>([[2016, '2018-12-31'], [5, '0007-12-31'], [9997, '9999-12-31']])('the last of a triennio that begins in %i', (year, by) => {
    expect(draftTarget('nel triennio', { year })).toMatchObject({ target: { kind: 'deadline', by }, horizon: null });
  });

  it('there is none after 9999', () => {
    expect(draftTarget('nel triennio', { year: 9998 })).toMatchObject({ target: { kind: 'text' }, horizon: { to: 10_000 } });
  });
});

describe('a number before a date', () => {
  it.each<TargetContext>([{ name: 'n. incontri' }, { name: ' N° incontri' }, { name: 'Nr incontri' }, { name: 'Num. incontri' }, { name: 'Numero incontri' }, { name: '% incontri' }, { name: 'Percentuale incontri' }, { formula: 'numero incontri' }])(
    'is the count of %j',
    (context) => {
      expect(briefTarget('10 - 12 maggio 2016', context)).toMatch(/^threshold >= 10 \w+ \+ also deadline 2016-05-12: (?:unit-assumed, )?days-or-value|^threshold >= 10 \w+ \+ also deadline 2016-05-12: days-or-value/);
    },
  );

  it.each<TargetContext>([{ name: 'Incontri' }, { name: 'Calendario: n. incontri' }, { name: 'Incontri', formula: 'numero incontri' }])('is a day of %j', (context) => {
    expect(briefTarget('10 - 12 maggio 2016', context)).toBe('deadline 2016-05-12: days-or-value');
  });

  it.each([
    ['10-12/05/2016', 'deadline 2016-05-12: days-or-value'],
    ['10 - 12.05.2016', 'threshold >= 10 count + also deadline 2016-05-12: days-or-value'],
    ['10 - 12 /05/2016', 'threshold >= 10 count + also deadline 2016-05-12: days-or-value'],
    ['10 - maggio 2016', 'threshold >= 10 count + also deadline 2016-05-31'],
    ['10 - 31/02/2016', 'threshold >= 10 count: impossible-date'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text)).toBe(brief);
  });
});

describe('what surrounds a target', () => {
  it.each([0, 10_000, 2016.5, Number.NaN, -1])('%d is no year of a plan', (year) => {
    expect(draftTarget('15 ottobre', { year }).findings).toMatchObject([{ code: 'drafting/no-year' }]);
  });

  it.each([[1, '0001-10-15'], [9999, '9999-10-15']])('%i is one', (year, by) => {
    expect(draftTarget('15 ottobre', { year }).target).toEqual({ kind: 'deadline', by });
  });

  it.each([
    'rispetto al 2015 entro il 2018', 'rispetto al 2015 al 2018', 'rispetto al 2015 nel 2018', 'rispetto al 2015, al 2018', 'rispetto al 2015 - al 2018',
  ])('the words of a baseline end at the horizon: 10%% in meno %s', (words) => {
    expect(briefTarget(`10% in meno ${words}`)).toBe('change decrease >= 10 percent 2015 until 2018');
  });

  it.each([
    ['rispetto al 2015 almeno 10% in meno', 'change decrease >= 10 percent 2015'],
    ['rispetto al 2015 non meno del 10% in più', 'change increase >= 10 percent 2015'],
    ['rispetto al 2015 almeno-10%', 'change increase >= 10 percent 2015: direction-assumed, dash-as-separator'],
    ['90% rispetto alle richieste', 'threshold >= 90 percent'],
    ['5% in più rispetto alla media storica', 'change increase >= 5 percent media storica'],
  ])('%s', (text, brief) => {
    expect(briefTarget(text).replace(', dash-as-separator', '')).toBe(brief.replace(', dash-as-separator', ''));
  });

  it('the formula stands in for a name that is not printed', () => {
    expect(briefTarget('5', { name: ' ', formula: 'reclami pervenuti' })).toBe('threshold <= 5 count: comparator-by-sense');
    expect(toldTarget('15%', { name: 'Iscritti', formula: 'aumento percentuale degli iscritti ai corsi' })[1]).toBe('change-by-context «15%» text 15%; by aumento percentuale degli iscr');
  });

  it('more than 100,000 characters are no target', () => {
    expect(draftTarget(`x${' '.repeat(100_000)}`)).toMatchObject({ target: { kind: 'text' }, horizon: null, also: [], findings: [{ code: 'drafting/target-too-long', span: { from: 0, to: 0 }, values: { length: '100001', limit: '100000' } }] });
    expect(draftTarget(`5${' '.repeat(99_999)}`).target).toMatchObject({ kind: 'threshold' });
  });

  it('yes beside a date is the date', () => {
    expect(briefTarget('Si entro il 30/06/2016')).toBe('deadline 2016-06-30');
  });
});
