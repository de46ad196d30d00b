import { describe, expect, it } from 'vitest';
import { draftTarget, type TargetContext } from 'municipal-performance/drafting';

const read = (text: string, context: TargetContext = {}) => {
  const { target, horizon, also, findings } = draftTarget(text, { year: 2016, ...context });
  return JSON.parse(JSON.stringify({ target, horizon, also, codes: findings.map(({ code }) => code.replace('drafting/', '')) })) as {
    readonly target: Readonly<Record<string, unknown>>;
    readonly horizon: unknown;
    readonly also: readonly unknown[];
    readonly codes: readonly string[];
  };
};
const level = (comparator: string, value: string, unit: string) => ({ kind: 'threshold', comparator, value, unit });
const change = (direction: string, value: string, unit: string, comparator = '>=') => ({ kind: 'change', direction, comparator, value, unit });

describe('a comparator with a number', () => {
  it.each([
    ['almeno il 25% dei dipendenti', level('>=', '25', 'percent')],
    ['non < a 1.000.000 di Euro', level('>=', '1000000', 'euro')],
    ['non< 70%', level('>=', '70', 'percent')],
    ['non inferiore all’80%', level('>=', '80', 'percent')],
    ['uguale o maggiore all\'85 %', level('>=', '85', 'percent')],
    ['pari o superiore al 90%', level('>=', '90', 'percent')],
    ['> o =3', level('>=', '3', 'count')],
    ['≥\u00a095 %', level('>=', '95', 'percent')],
    ['≥50％', level('>=', '50', 'percent')],
    ['5 o più', level('>=', '5', 'count')],
    ['entro il 3%', level('<=', '3', 'percent')],
    ['entro 30 gg dalla richiesta', level('<=', '30', 'days')],
    ['max 60 giorni', level('<=', '60', 'days')],
    ['non superare 30 giorni', level('<=', '30', 'days')],
    ['non deve superare il 5%', level('<=', '5', 'percent')],
    ['non dovranno essere inferiori a 30 giorni', level('>=', '30', 'days')],
    ['livello che non scenda sotto il 70%', level('>=', '70', 'percent')],
    ['+ di 3 incontri', level('>', '3', 'count')],
    ['non più di 5 reclami', level('<=', '5', 'count')],
    ['3 giorni al massimo', level('<=', '3', 'days')],
    ['inferiore a 3 giorni lavorativi', level('<', '3', 'days')],
    ['> 200 ore di controllo', level('>', '200', 'hours')],
    ['oltre il 50%', level('>', '50', 'percent')],
    ['= 0', level('=', '0', 'count')],
  ])('%s', (text, target) => {
    expect(read(text).target).toEqual(target);
  });

  it('reads a reversed comparator, and says so', () => {
    for (const text of ['=> 5', '= > 5']) expect(read(text)).toMatchObject({ target: level('>=', '5', 'count'), codes: ['reversed-comparator'] });
    expect(read('= < 5')).toMatchObject({ target: level('<=', '5', 'count'), codes: ['reversed-comparator'] });
  });

  it('keeps a comparator against the sense, with the other reading', () => {
    const { target, findings } = draftTarget('< al 50%', { name: 'aree orti assegnate' });
    expect(target).toMatchObject({ comparator: '<' });
    expect(findings).toMatchObject([{ code: 'drafting/comparator-against-sense', severity: 'warning', values: { alternative: '>' } }]);
    expect(read('non > a 5.000,00', { name: 'nuovi introiti' }).codes).toContain('comparator-against-sense');
    expect(read('< 5%', { name: 'Morosità' }).codes).toEqual([]);
  });

  it('does not give the number a comparator that goes with a level in words', () => {
    for (const text of ['> a livello buono 80%', '> livello buono 80% del campione', 'superiore a buono nell’80% dei questionari']) {
      expect(read(text)).toMatchObject({ target: level('>=', '80', 'percent'), codes: ['comparator-on-level'] });
    }
  });
});

describe('a bare number', () => {
  it('is a minimum', () => {
    expect(read('18', { name: 'tipologie di entrate da prendere in considerazione' })).toMatchObject({ target: level('>=', '18', 'count'), codes: [] });
  });

  it.each([
    ['8%', 'Tasso di assenza', 'percent'],
    ['2', 'Numero di reclami', 'count'],
    ['30 giorni', 'Tempo medio di rilascio dei permessi', 'days'],
    ['80%', 'Percentuale di pratiche evase oltre i termini', 'percent'],
    ['2%', 'Grado di abusivismo', 'percent'],
  ])('%s is a maximum where less is better: %s', (text, name, unit) => {
    expect(read(text, { name })).toMatchObject({ target: { comparator: '<=', unit }, codes: ['comparator-by-sense'] });
  });

  it.each([
    ['4', 'Report monitoraggio consumi energetici'],
    ['10%', 'Emissione ordinanze'],
    ['90%', 'Risposte ai reclami'],
    ['80%', 'Ricorsi vinti'],
    ['80%', 'Tasso di copertura del costo del servizio'],
    ['90%', 'Rispetto dei tempi di pagamento'],
    ['20 giorni', 'Giorni di apertura del museo'],
    ['100%', 'Totale assenza di incidenti'],
    ['1 delibera', 'Regolamento disciplinante il blocco dei pagamenti'],
  ])('%s stays a minimum where only a part of the name names something bad: %s', (text, name) => {
    expect(read(text, { name }).target).toMatchObject({ comparator: '>=' });
  });

  it('takes its unit from the name, and says so', () => {
    expect(read('<3', { name: 'giorni di blocco' })).toMatchObject({ target: level('<', '3', 'days'), codes: ['unit-assumed'] });
    expect(read('80', { name: 'Percentuale di pratiche evase' })).toMatchObject({ target: level('>=', '80', 'percent'), codes: ['unit-assumed'] });
    expect(read('n. 3', { name: 'Percentuale di pratiche evase' }).target).toEqual(level('>=', '3', 'count'));
  });

  it('is an amount beside a lost euro sign, not beside a small count', () => {
    expect(read('# 40.000,00')).toMatchObject({ target: level('>=', '40000', 'euro'), codes: ['lost-sign'] });
    expect(read('#4')).toMatchObject({ target: level('>=', '4', 'count'), codes: ['stray-sign'] });
  });

  it('may lie below zero where the name allows it', () => {
    expect(read('-5', { name: 'Indicatore di tempestività dei pagamenti' }).target).toEqual(level('<=', '-5', 'days'));
  });
});

describe('change and level', () => {
  it.each([
    ['+10%', change('increase', '10', 'percent')],
    ['-19%', change('decrease', '19', 'percent')],
    ['incremento + 50%', change('increase', '50', 'percent')],
    ['aumento del 42%', change('increase', '42', 'percent')],
    ['rid. del 20%', change('decrease', '20', 'percent')],
    ['contenimento del 3%', change('decrease', '3', 'percent')],
    ['10 utenti in più', change('increase', '10', 'count')],
    ['aumento non superiore al 2%', change('increase', '2', 'percent', '<=')],
    ['riduzione ≥ 3%', change('decrease', '3', 'percent')],
    ['<= -5%', change('decrease', '5', 'percent')],
    ['riduzione tempi di 5 giorni', change('decrease', '5', 'days')],
  ])('%s is a change', (text, target) => {
    expect(read(text).target).toEqual({ ...target, baseline: null });
  });

  it.each([
    ['riduzione tempi a 30 giorni', level('<=', '30', 'days')],
    ['riduzione dei tempi entro 30 giorni', level('<=', '30', 'days')],
    ['aumento della raccolta differenziata al 65%', level('>=', '65', 'percent')],
    ['90% rispetto alle richieste pervenute', level('>=', '90', 'percent')],
  ])('%s is a level', (text, target) => {
    expect(read(text).target).toEqual(target);
  });

  it('keeps what the change is measured against', () => {
    expect(read('10% in meno rispetto al 2015').target).toMatchObject({ direction: 'decrease', baseline: '2015' });
    expect(read('Risparmio del 20% al 2019 rispetto al triennio precedente')).toMatchObject({
      target: { direction: 'decrease', baseline: 'triennio precedente' }, horizon: { to: 2019 },
    });
  });

  it('takes the direction from the comparator where it compares with a year before', () => {
    expect(read('> 10% rispetto al 2015')).toMatchObject({ target: { ...change('increase', '10', 'percent', '>'), baseline: '2015' }, codes: ['direction-assumed'] });
    expect(read('< 10% rispetto al 2016').target).toMatchObject({ direction: 'decrease', value: '10' });
  });

  it('says when only name or formula make it a change', () => {
    expect(read('20%', { name: 'Incremento superfici' })).toMatchObject({ target: change('increase', '20', 'percent'), codes: ['change-by-context'] });
    const formula = '(utenti 2016 - utenti 2015)/utenti 2015*100';
    expect(read('5%', { name: 'Utenti', formula })).toMatchObject({ target: change('increase', '5', 'percent'), codes: ['change-by-context'] });
    expect(read('max 30 giorni', { name: 'Riduzione dei tempi' }).target).toEqual(level('<=', '30', 'days'));
  });

  it('reads a dash as minus where a decrease makes sense, else as separator', () => {
    expect(read('- 4%', { name: 'Risparmio atteso sulle spese' }).target).toMatchObject(change('decrease', '4', 'percent'));
    expect(read('al 2019 - 15 famiglie', { name: 'Riduzione dei casi' })).toMatchObject({ target: change('decrease', '15', 'count'), codes: ['dash-as-minus'] });
    expect(read('al 2019 - 15 corsi', { name: 'Corsi attivati' })).toMatchObject({ target: level('>=', '15', 'count'), codes: ['dash-as-separator'] });
    expect(read('al 2019 -20%', { name: 'Riduzione del contributo' })).toMatchObject({ target: change('decrease', '20', 'percent'), horizon: { to: 2019 } });
    expect(read('almeno 10 - 1 per ogni quartiere')).toMatchObject({ target: level('>=', '10', 'count'), codes: ['value-passed-over'] });
  });
});

describe('a least and a most in one cell', () => {
  it.each(['min 20 max 30', 'min. 20, max. 30', 'minimo 20 e massimo 30', 'almeno 20 e al massimo 30', 'min 20 e max di 30'])('%s', (text) => {
    expect(read(text)).toEqual({ target: level('>=', '20', 'count'), horizon: null, also: [level('<=', '30', 'count')], codes: ['several-values'] });
  });

  it.each([['20 max', '<='], ['20 al massimo', '<='], ['20 minimo', '>='], ['20 almeno', '>='], ['min 20', '>='], ['max 20', '<=']] as const)('%s', (text, comparator) => {
    expect(read(text)).toEqual({ target: level(comparator, '20', 'count'), horizon: null, also: [], codes: [] });
  });
});

describe('a number that is only about right', () => {
  it.each(['circa 500', 'ca. 500', '500 circa', 'indicativamente 500', 'circa n. 500'])('%s', (text) => {
    expect(read(text)).toEqual({ target: level('>=', '500', 'count'), horizon: null, also: [], codes: ['about-number'] });
  });
});

describe('dates and horizons', () => {
  it.each([
    ['entro 31/12/2016', '2016-12-31', []],
    ['31 dicembre 2016', '2016-12-31', []],
    ['Comunicazione Giunta entro 31/12/2016', '2016-12-31', []],
    ['entro dicembre 2016', '2016-12-31', []],
    ['entro 15 ottobre', '2016-10-15', ['year-assumed']],
    ['al 2019', '2019-12-31', []],
    ['entro 2017', '2017-12-31', []],
    ['2017', '2017-12-31', ['day-assumed']],
    ['entro 31/12/0016', '2016-12-31', ['short-year']],
    ['entro il 31/12 2016', '2016-12-31', []],
    ['prima del 30/06/2016', '2016-06-29', []],
    ['realizzazione entro il 2018', '2018-12-31', []],
    ['dal 01/03/2016 al 30/06/2016', '2016-06-30', ['start-date']],
    ['da gennaio 2016 a giugno 2016', '2016-06-30', ['start-date']],
    ['non dopo il 30/06/2016', '2016-06-30', []],
    ['non oltre il 30/06/2016', '2016-06-30', []],
    ['marzo-giugno 2016', '2016-06-30', []],
    ['Adeguamento al D.Lgs. 33/2013 entro il 31/12/2016', '2016-12-31', []],
    ['entro le ore 12 del 30/09/2016', '2016-09-30', []],
  ])('%s is a deadline', (text, by, codes) => {
    expect(read(text)).toEqual({ target: { kind: 'deadline', by }, horizon: null, also: [], codes });
  });

  it.each(['a partire dal 01/09/2016', 'non prima del 01/09/2016', 'dopo il 01/09/2016', 'a decorrere dal 01/09/2016'])('%s says from when, not by when', (text) => {
    expect(read(text)).toEqual({ target: { kind: 'text', text }, horizon: null, also: [], codes: ['start-date'] });
  });

  it('takes no day from which something runs as a deadline beside a number', () => {
    expect(read('3 incontri a partire dal 01/09/2016')).toEqual({ target: level('>=', '3', 'count'), horizon: null, also: [], codes: ['start-date'] });
  });

  const by = (day: string) => ({ kind: 'deadline', by: day });

  it.each(['10 - 12 maggio 2016', '10-12 maggio 2016', '10/12 maggio 2016', '1°-12 maggio 2016', '10-12/05/2016', '(10 - 12 maggio 2016)'])(
    '%s is a period that ends on the last day, or a value with its deadline',
    (text) => {
      expect(read(text)).toMatchObject({ target: by('2016-05-12'), also: [], codes: ['days-or-value'] });
    },
  );

  it('names both readings of a number before a date', () => {
    expect(draftTarget('10 - 12 maggio 2016').findings[0]).toMatchObject({
      severity: 'warning', span: { from: 0, to: 19 }, values: { value: '10', from: '2016-05-10', to: '2016-05-12', reading: 'un periodo' },
    });
  });

  it.each<[string, TargetContext]>([
    ['10 - 12 maggio 2016', { name: 'N. incontri' }],
    ['10 - 12 maggio 2016', { formula: 'numero incontri' }],
    ['10 - 12/05/2016', {}],
  ])('%s is a value with its deadline where the indicator counts or the date is in figures: %j', (text, context) => {
    const reading = draftTarget(text, context);
    expect(read(text, context)).toMatchObject({ target: level('>=', '10', 'count'), also: [by('2016-05-12')], codes: ['days-or-value'] });
    expect(reading.findings[0]?.values).toMatchObject({ reading: 'un valore' });
  });

  it.each(['dal 10 al 12 maggio 2016', 'tra il 10 e il 12 maggio 2016', 'nei giorni 10-12 maggio 2016', 'dal 10 al 12/05/2016'])('%s ends on its last day', (text) => {
    expect(read(text)).toMatchObject({ target: by('2016-05-12'), also: [], codes: ['start-date'] });
    expect(draftTarget(text).findings[0]).toMatchObject({ values: { day: '2016-05-10' }, span: { from: text.indexOf('10'), to: text.indexOf('10') + 2 } });
  });

  it('reads two days of one month as two deadlines', () => {
    expect(read('10 e 12 maggio 2016')).toMatchObject({ target: by('2016-05-10'), also: [by('2016-05-12')], codes: ['several-deadlines'] });
  });

  it.each(['12 - 12 maggio 2016', '0 - 12 maggio 2016', '32 - 12 maggio 2016', 'n. 10 - 12 maggio 2016', '10 - entro il 12 maggio 2016'])('%s is a value with its deadline', (text) => {
    expect(read(text)).toMatchObject({ target: { kind: 'threshold' }, also: [by('2016-05-12')] });
    expect(read(text).codes).not.toContain('days-or-value');
  });

  it.each(['entro', 'entro il termine previsto per l\'approvazione del PEG', 'nei tempi previsti', 'entro l’estate 2016', 'entro il 10 del mese successivo'])(
    '%s names no day',
    (text) => {
      expect(read(text)).toMatchObject({ target: { kind: 'text', text }, codes: ['no-deadline'] });
    },
  );

  it('does not read a day that the calendar does not have', () => {
    expect(read('entro il 31/06/2016')).toMatchObject({ target: { kind: 'text' }, codes: ['impossible-date'] });
  });

  it('keeps the dates beside a number', () => {
    expect(read('2 (31/05/16 e 31/12/16)')).toMatchObject({
      target: level('>=', '2', 'count'),
      also: [{ kind: 'deadline', by: '2016-05-31' }, { kind: 'deadline', by: '2016-12-31' }],
    });
    expect(read('n. 3 convenzioni entro 31.10.2016').also).toEqual([{ kind: 'deadline', by: '2016-10-31' }]);
  });

  it.each([
    ['Al 2019 38 alloggi', { to: 2019 }, '38'],
    ['incremento al 2019 del 100%', { to: 2019 }, '100'],
    ['-19% entro il 2020', { to: 2020 }, '19'],
    ['Al 2019: 80%', { to: 2019 }, '80'],
    ['Al 2019 2000 utenti', { to: 2019 }, '2000'],
    ['10 nel triennio 2016-2018', { from: 2016, to: 2018 }, '10'],
    ['80 %valore sentenze 2016/2019 favorevoli', { from: 2016, to: 2019 }, '80'],
    ['20 classi a.s. 2016/17', { from: 2016, to: 2017 }, '20'],
  ])('%s', (text, horizon, value) => {
    expect(read(text)).toMatchObject({ horizon, target: { value } });
  });

  it('looks for the years of a triennio in the name, else begins with the plan', () => {
    const text = '30.000 Euro nel triennio';
    expect(read(text, { name: 'Entrate nel triennio 2017 - 2019' })).toMatchObject({ horizon: { from: 2017, to: 2019 } });
    expect(read(text).horizon).toEqual({ from: 2016, to: 2018 });
    expect(read(text).codes).toContain('horizon-assumed');
    expect(draftTarget(text).findings.map(({ code }) => code)).toContain('drafting/horizon-open');
  });

  it('keeps the targets of later years beside the first', () => {
    for (const text of ['2016: 50%; 2017: 60%', '50% nel 2016, 60% nel 2017', 'Al 2016 50% - Al 2017 60%', '2016 50% 2017 60%']) {
      expect(read(text)).toMatchObject({ target: level('>=', '50', 'percent'), horizon: { to: 2016 }, also: [level('>=', '60', 'percent')], codes: ['several-horizons'] });
    }
  });

  it('cuts words at their years too', () => {
    expect(read('Al 2017 - Scuole primarie Al 2019 - Le restanti scuole')).toMatchObject({
      target: { kind: 'text', text: 'Scuole primarie' }, horizon: { to: 2017 }, also: [{ kind: 'text', text: 'Le restanti scuole' }],
    });
  });

  it('does not take a year for a number, nor a number for a year', () => {
    expect(read('> 2000').target).toEqual(level('>', '2000', 'count'));
    expect(read('Progetto 2016').target).toMatchObject({ kind: 'text' });
    expect(draftTarget('Progetto 2016').target).toMatchObject({ kind: 'text' });
    expect(read('2000').target).toEqual(level('>=', '2000', 'count'));
    expect(read('bilancio 2017-2019 entro 31/12/2016').horizon).toBeNull();
    expect(read('Approvazione bilancio 2017-2019').horizon).toBeNull();
    expect(read('>= 2015', { name: 'Utenti' }).target).toEqual({ kind: 'equality', left: 'Utenti', comparator: '>=', right: '2015' });
  });
});

describe('other kinds', () => {
  it.each([
    ['mensile', 12], ['bimestrale', 6], ['trimestrale', 4], ['semestrale', 2], ['ogni 3 mesi', 4], ['1 ogni 2 mesi', 6], ['uno al mese', 12], ['2 volte al mese', 24], ["una volta l'anno", 1],
  ])('%s is %i times a year', (text, timesPerYear) => {
    expect(read(text).target).toEqual({ kind: 'frequency', timesPerYear });
  });

  it('keeps the frequency beside a number', () => {
    expect(read('6 (cadenza bimestrale)')).toMatchObject({ target: level('>=', '6', 'count'), also: [{ kind: 'frequency', timesPerYear: 6 }] });
  });

  it.each([['al 2019 22ma posizione', 22], ['entro le prime 10 posizioni', 10], ['3° posto', 3], ['prima posizione', 1], ['decimo posto', 10]])('%s is a rank', (text, atMost) => {
    expect(read(text).target).toEqual({ kind: 'rank', atMost });
  });

  it('is yes for Si, and for a state that holds or does not', () => {
    for (const text of ['Si', 'sì.', 'SI', 'Si/No']) expect(read(text)).toMatchObject({ target: { kind: 'yes' }, codes: [] });
    for (const text of ['Pareggio di bilancio', 'Servizio attivo']) expect(read(text)).toMatchObject({ target: { kind: 'yes' }, codes: ['state-as-yes'] });
    expect(read('NO').target).toEqual({ kind: 'text', text: 'NO' });
  });

  it.each([
    ['= o < alla spesa 2016', { left: 'Risorse', comparator: '<=', right: 'spesa 2016' }],
    ['spesa 2016 = spesa 2015', { left: 'spesa 2016', comparator: '=', right: 'spesa 2015' }],
    ["<= all'anno precedente", { left: 'Risorse', comparator: '<=', right: 'anno precedente' }],
    ['superiore alla media regionale', { left: 'Risorse', comparator: '>', right: 'media regionale' }],
    ['invariato rispetto al 2015', { left: 'Risorse', comparator: '=', right: '2015' }],
  ])('%s compares two quantities', (text, sides) => {
    expect(read(text, { name: 'Risorse' }).target).toEqual({ kind: 'equality', ...sides });
  });

  it.each([
    ['tra il 70% e l’80%', '70', '80', []],
    ['5 - 10 giorni', '5', '10', ['range-assumed']],
    ['± 5%', '-5', '5', []],
  ])('%s lies between', (text, from, to, codes) => {
    expect(read(text)).toMatchObject({ target: { kind: 'between', from, to }, codes });
  });

  it('reads a number in words, and none as zero', () => {
    expect(read('almeno due incontri')).toMatchObject({ target: level('>=', '2', 'count'), codes: ['number-in-words'] });
    expect(read('Assenza di rilievi')).toMatchObject({ target: level('=', '0', 'count'), codes: ['number-in-words'] });
    expect(read('raddoppio').target).toMatchObject(change('increase', '100', 'percent'));
  });

  it('leaves all else as text, with the reason', () => {
    for (const [text, code] of [['', 'empty-target'], ['.', 'empty-target'], ['Convenzioni', 'target-in-words'], ['ISO 9001', 'target-in-words'], ['in diminuzione', 'change-without-size']]) {
      expect(read(text ?? '')).toMatchObject({ target: { kind: 'text', text }, codes: [code] });
    }
  });
});

describe('several numbers', () => {
  it('takes the total before the rate, and the share before the time allowed', () => {
    for (const text of ['1 per ogni quartiere N° 10', '1 per ogni quartiere (n. 10)']) {
      expect(read(text)).toMatchObject({ target: { value: '10' }, also: [], codes: ['value-passed-over'] });
    }
    expect(read('evase entro 30 giorni il 90% delle richieste')).toMatchObject({ target: level('>=', '90', 'percent'), also: [level('<=', '30', 'days')] });
    expect(read('100% (40/40)').target).toEqual(level('>=', '100', 'percent'));
  });

  it('keeps a second value beside the first, and says so', () => {
    expect(read('n.1 Comune entro 2017 diminuire 30% tempi attesa')).toMatchObject({
      target: { value: '1', unit: 'count' }, horizon: { to: 2017 }, also: [change('decrease', '30', 'percent')], codes: ['several-values'],
    });
  });
});

it('refuses what is no text', () => {
  expect(() => draftTarget(undefined as unknown as string)).toThrow('expected printed text');
});

it('passes over the markers of acts', () => {
  expect(read('(Aggiornamento G.C. del 30/11/2016)# Al 2019 euro 40.000')).toMatchObject({ target: level('>=', '40000', 'euro'), horizon: { to: 2019 } });
});
