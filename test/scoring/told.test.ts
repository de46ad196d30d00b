import { describe, expect, it } from 'vitest';
import { countedMonths, fasciaOfScore, itemGains, nextFascia, pays, roundScore, scoreScheda, scoreSchede, timeInPost, whatIf, type Appraisal, type AppraisalSet, type Scheda } from 'municipal-performance';
import { civilDate, decimal, period } from 'municipal-performance/values';
import { findingLines, traceLines } from './lines.js';
import { schedaOf, schemeOf } from './scheme.js';

const given = (id: string, max = '100', more: object = {}) => ({ kind: 'given', id, max, ...more });
const scored = (p: string) => ({ inputs: { p } });
const periods = (...stretches: readonly (readonly [string, string])[]) => ({ periods: stretches.map(([from, to]) => period(civilDate(from), civilDate(to))) });

describe('gates: how each stands, why, and what is found', () => {
  const parts = { gates: [{ id: 'equilibri/1', label: 'Equilibri', exception: 'act' }] };
  const gate = (fact?: object) => {
    const scheda = schedaOf(parts, { ...scored('1'), ...(fact ? { gates: { 'equilibri/1': fact } as NonNullable<Appraisal['gates']> } : {}) });
    return [...scheda.gates, ...scheda.conditions.map(({ rule, holds, required, found }) => [rule, holds, required, found]), ...findingLines(scheda.findings)];
  };
  const result = (open: boolean, reason: string, ...lines: readonly string[]) => [
    { id: 'equilibri/1', label: 'Equilibri', open, reason }, ['gate:equilibri/1', open, 'condizione raggiunta', reason], ...lines,
  ];
  it('reached or not, excused or not, not said', () => {
    expect(gate({ reached: true })).toEqual(result(true, 'raggiunta'));
    expect(gate({ reached: false })).toEqual(result(false, 'non raggiunta'));
    expect(gate({ reached: false, exceptionClaimed: true, exceptionAct: ' G.C. 7/2024 ' })).toEqual(result(true, 'non raggiunta per scelte dell\'Amministrazione: G.C. 7/2024'));
    expect(gate({ reached: false, exceptionClaimed: false, exceptionAct: 'G.C. 7/2024' })).toEqual(result(false, 'non raggiunta'));
    for (const act of [{}, { exceptionAct: '' }, { exceptionAct: '  ' }]) {
      expect(gate({ reached: false, exceptionClaimed: true, ...act })).toEqual(result(false, 'eccezione invocata senza un atto', 'scoring/exception-without-act /gates/equilibri~11 | person: A; gate: equilibri/1'));
    }
    expect(gate()).toEqual(result(false, 'non è detto se è raggiunta', 'scoring/gate-unknown /gates/equilibri~11 | person: A; gate: equilibri/1'));
  });
});

describe('conditions of access: what is asked and what was found', () => {
  const condition = (access: object, appraisal: Partial<Appraisal>) => {
    const { conditions, findings } = schedaOf({ access }, { ...scored('1'), ...appraisal });
    return [...conditions.map(({ rule, holds, required, found }) => `${rule} ${holds} ${required} / ${found}`), ...findingLines(findings)];
  };
  it('months and days in the post, together or alone', () => {
    const [months, days] = [{ months: { atLeast: 4, count: 'calendar' } }, { days: 120 }];
    const service = periods(['2024-09-01', '2024-12-31']);
    expect(condition({ ...months, ...days }, { service })).toEqual(['months true almeno 4 mesi / 4 mesi', 'days true almeno 120 giorni / 122 giorni']);
    expect([condition(days, { service: { days: 120 } }), condition(days, { service: { days: 119 } })]).toEqual([['days true almeno 120 giorni / 120 giorni'], ['days false almeno 120 giorni / 119 giorni']]);
    expect(condition({ months: { atLeast: 4, count: 'days' } }, { service })).toEqual(['months true almeno 4 mesi / 122 giorni']);
    expect(condition({ months: { atLeast: 4, count: 'month-if-15-days' } }, { service: periods(['2024-09-17', '2024-12-31']) })).toEqual(['months false almeno 4 mesi / 3 mesi']);
    expect(condition({ months: { atLeast: 4 } }, { service: periods(['2024-09-02', '2024-12-31']) })).toEqual(['months false almeno 4 mesi / 3 mesi']);
    expect(condition({ days: 0 }, { service: { days: 0 } })).toEqual(['days true almeno 0 giorni / 0 giorni']);
  });
  it('time that is not stated, or counted twice', () => {
    const missing = 'scoring/missing-fact /service | person: A; rule: mesi di servizio; fact: service';
    expect(condition({ months: { atLeast: 4, count: 'days' }, days: 10 }, {})).toEqual(['months false almeno 4 mesi / non detto', 'days false almeno 10 giorni / non detto', missing]);
    expect(condition({ days: 10 }, { service: {} })).toEqual(['days false almeno 10 giorni / non detto', missing]);
    expect(condition({ days: 10 }, { service: periods(['2024-01-01', '2024-06-30'], ['2024-06-30', '2024-12-31']) })).toEqual(['months false periodi distinti / periodi sovrapposti', 'scoring/periods-overlap /service/periods | person: A']);
    expect(condition({ days: 10 }, { service: periods(['2024-07-01', '2024-12-31'], ['2024-01-01', '2024-06-30']) })).toEqual(['days true almeno 10 giorni / 366 giorni']);
    expect(condition({}, { service: periods(['2024-01-01', '2024-06-30'], ['2024-06-30', '2024-12-31']) })).toEqual([]);
  });
  it('months of presence', () => {
    const presence = { days: 12, months: 6, neutral: ['maternità'] };
    const worked = (months: number) => ({ worked: Array.from({ length: 12 }, (_, index) => (index < months ? 12 : 11)) });
    expect([condition({ presence }, { presence: worked(6) }), condition({ presence }, { presence: worked(5) })]).toEqual([['presence true almeno 6 mesi con 12 giorni / 6 mesi'], ['presence false almeno 6 mesi con 12 giorni / 5 mesi']]);
    expect(condition({ presence }, {})).toEqual(['presence false almeno 6 mesi con 12 giorni / non detto', 'scoring/missing-fact /presence | person: A; rule: presenza; fact: presence']);
    expect(countedMonths({ worked: [11, 0, 5], absences: [{ kind: 'maternità', days: [1, 12] }, { kind: 'ferie', days: [9, 9, 9] }, { kind: 'paternità', days: [0, 0, 7] }] }, { days: 12, neutral: ['maternità', 'paternità'] })).toBe(3);
    expect(countedMonths({ worked: [11, 12], absences: [{ kind: 'maternità', days: [12, 12] }] }, { days: 12 })).toBe(1);
  });
  it('sanctions that exclude', () => {
    const access = { excludingSanctions: ['multa', 'sospensione'] };
    expect(condition(access, {})).toEqual(['sanction true nessuna fra: multa, sospensione / nessuna']);
    expect(condition(access, { sanctions: [{ kind: 'rimprovero' }] })).toEqual(['sanction true nessuna fra: multa, sospensione / nessuna']);
    expect(condition(access, { sanctions: [{ kind: 'sospensione', days: 3 }, { kind: 'rimprovero' }, { kind: 'multa' }] })).toEqual(['sanction false nessuna fra: multa, sospensione / sospensione, multa']);
  });
  it('a score that is not there, and the names of all conditions in the trace', () => {
    const { step } = schedaOf({
      gates: [{ id: 'equilibri', label: 'E' }], access: { minimum: { from: '60' }, days: 1, months: { atLeast: 1, count: 'days' }, presence: { days: 1, months: 1, neutral: [] }, excludingSanctions: ['multa'] },
      penalties: [{ kind: 'threshold', label: 'Ritardo', when: { above: '30' }, points: '2', of: given('giorni') }],
    }, { inputs: { giorni: '40' } });
    expect(traceLines(step)[0]).toBe([
      'scoring/scheda', 'Punteggio di A',
      [
        'somma dei fattori = manca «p» points (scoring/given)', 'penalità: Ritardo = 2 points', 'accesso: condizione equilibri = no; condizione raggiunta; non è detto se è raggiunta text',
        'accesso: punteggio = no; punteggio completo; manca «p» text', 'accesso: mesi nel posto = no; almeno 1 mese; non detto text', 'accesso: giorni nel posto = no; almeno 1 giorno; non detto text', 'accesso: presenza = no; almeno 1 mese con 1 giorno; non detto text',
        'accesso: sanzioni = sì; nessuna fra: multa; nessuna text',
      ].join('; '),
      'not-measured: manca «p» points', 'somma − penalità, nei limiti, arrotondata; rounding: exact; SMVP',
    ].join(' | '));
  });
});

describe('from the sum to the fascia', () => {
  const told = (scheda: Scheda) => [scheda.sum, ...scheda.penalties.map(({ points }) => points), scheda.score, scheda.total].map(String);
  it('takes the penalties off, each by what it takes, with its name or what it is', () => {
    const penalties = [given('a', '10'), { kind: 'threshold', when: { above: '30' }, points: '2.5', of: given('giorni') }, { kind: 'table', id: 't', label: 'Tabella', points: [['1']], rows: { of: given('n'), ranges: [{}] } }];
    const scheda = schedaOf({ penalties }, { inputs: { p: '50', a: '3', giorni: '40', n: '9' } });
    expect(scheda.penalties).toEqual([
      { id: 'a', label: 'a', kind: 'given', points: decimal(3), max: decimal(10), parent: null }, { id: 'Soglia', label: 'Soglia', kind: 'threshold', points: decimal('2.5'), max: decimal('2.5'), parent: null },
      { id: 't', label: 'Tabella', kind: 'table', points: decimal(1), max: decimal(1), parent: null },
    ]);
    expect(told(scheda)).toEqual(['50', '3', '2.5', '1', '43.5', '43.5']);
    expect(told(schedaOf({ penalties: [given('a', '10')] }, { inputs: { p: '50', a: '0' } }))).toEqual(['50', '0', '50', '50']);
    expect(schedaOf({ penalties: [given('a', '10'), given('b', '10')] }, { inputs: { a: '3' } }).total).toMatchObject({ reason: 'manca «p», «b»' });
  });
  it('keeps the score within its bounds and says so', () => {
    const at = (p: string, off: string, clamp: object) => {
      const scheda = schedaOf({ score: { kind: 'given', id: 'p', min: '-100', max: '200' }, penalties: [given('off')], clamp }, { inputs: { p, off } });
      return [String(scheda.score), ...findingLines(scheda.findings)];
    };
    const line = (found: string, bound: string) => `scoring/clamped  | person: A; found: ${found}; bound: ${bound}`;
    expect([at('10', '10', { min: '0' }), at('10', '10.01', { min: '0' }), at('110', '10', { max: '100' }), at('110', '9.99', { max: '100' })]).toEqual([['0'], ['0', line('-0.01', '0')], ['100'], ['100', line('100.01', '100')]]);
    expect([at('3', '5', { max: '100' }), at('150', '5', { min: '0' }), at('150', '5', { min: '0', max: '100' })]).toEqual([['-2'], ['145'], ['100', line('145', '100')]]);
  });
  it('rounds once, as the scheme says, two decimals half up where it does not', () => {
    const total = (p: string, more: object) => String(schedaOf({ rounding: undefined, ...more }, scored(p)).total);
    expect([total('95.005', {}), total('95.004', {}), total('95.005', { rounding: 'exact' }), total('95.5', { rounding: { digits: 0, mode: 'half-even' } }), total('96.5', { rounding: { digits: 0, mode: 'half-even' } }), total('95.99', { rounding: { digits: 1, mode: 'floor' } })]).toEqual(['95.01', '95', '95.005', '96', '96', '95.9']);
    expect([roundScore({}, '95.005'), roundScore({ rounding: 'exact' }, '95.005'), roundScore({ rounding: { digits: 0, mode: 'half-up' } }, '95.5')].map(String)).toEqual(['95.01', '95.005', '96']);
  });
  it('finds the fascia, or says why there is none or which choice gave it', () => {
    const fasce = [{ id: 'a', to: '60', percent: '0' }, { id: 'b', from: '61', to: '80', percent: '70' }, { id: 'c', from: '80', to: '100', percent: '100' }];
    const at = (p: string, more: object = {}) => {
      const scheda = schedaOf({ fasce, ...more }, scored(p));
      return [scheda.fascia?.id ?? null, ...findingLines(scheda.findings)];
    };
    const choice = (score: string, fascia: string, why: string) => `scoring/fascia-by-choice  | person: A; score: ${score}; fascia: ${fascia}; why: ${why}`;
    expect([at('60'), at('61'), at('100')]).toEqual([['a'], ['b'], ['c']]);
    expect(at('80')).toEqual(['b', choice('80', 'b', 'fasce sovrapposte: la prima')]);
    expect([at('60.5'), at('60.5', { fasceGaps: 'refuse' })]).toEqual([[null, 'scoring/no-fascia  | person: A; score: 60.5'], [null, 'scoring/no-fascia  | person: A; score: 60.5']]);
    expect([at('60.5', { fasceGaps: 'lower' }), at('60.5', { fasceGaps: 'upper' })]).toEqual([['a', choice('60.5', 'a', 'fasceGaps: lower')], ['b', choice('60.5', 'b', 'fasceGaps: upper')]]);
    expect(at('60', { access: { minimum: { from: '60' }, minimumConflict: 'minimum' } })).toEqual(['b', choice('60', 'b', 'minimumConflict: minimum')]);
    expect(at('60.5', { access: { minimum: { from: '60' }, minimumConflict: 'minimum' } })).toEqual(['b', choice('60.5', 'b', 'minimumConflict: minimum')]);
    expect([at('59', { access: { minimum: { from: '60' }, minimumConflict: 'minimum' } }), at('61', { access: { minimum: { from: '60' }, minimumConflict: 'minimum' } }), at('60', { access: { minimumConflict: 'minimum' } })]).toEqual([['a'], ['b'], ['a']]);
    expect(at('50', { fasce: undefined })).toEqual([null]);
    expect(findingLines(fasciaOfScore(schemeOf({ fasce }), '60.5').findings)).toEqual(['scoring/no-fascia  | person: ; score: 60.5']);
    expect([{ percent: 'score' }, { percent: decimal(0) }, { percent: decimal('0.01') }, {}].map((fascia) => pays(fascia as Parameters<typeof pays>[0]))).toEqual([true, false, true, false]);
  });
  it('tells fascia, choices and rounding', () => {
    const trace = (more: object) => traceLines(schedaOf({ fasce: [{ id: 'a', label: 'Prima fascia', from: '0' }], ...more }, scored('50')).step)[0]?.split(' | ').slice(2);
    const start = 'somma dei fattori = 50 points (scoring/given); dopo penalità e limiti = 50 points; fascia = Prima fascia (0 ≤ X) text';
    const sum = 'somma − penalità, nei limiti, arrotondata';
    expect(trace({})).toEqual([start, '50 points', `${sum}; rounding: exact; fasceGaps: refuse (default); SMVP`]);
    expect(trace({ rounding: undefined })).toEqual([start, '50 points', `${sum}; 2 half-up; rounding: 2 half-up (default); fasceGaps: refuse (default); SMVP`]);
    expect(trace({ rounding: { digits: 1, mode: 'floor' }, fasceGaps: 'lower', access: { minimum: { from: '1' }, minimumConflict: 'table' } })).toEqual([
      `${start}; accesso: punteggio minimo = sì; 1 ≤ X text`, '50 points', `${sum}; 1 floor; rounding: 1 floor; minimumConflict: table; fasceGaps: lower; SMVP`,
    ]);
    expect(trace({ fasce: undefined, access: { minimum: { from: '1' } } })).toEqual(['somma dei fattori = 50 points (scoring/given); dopo penalità e limiti = 50 points; accesso: punteggio minimo = sì; 1 ≤ X text', '50 points', `${sum}; rounding: exact; SMVP`]);
  });
});

describe('time in the post', () => {
  const at = (stretches: readonly (readonly [string, string])[], year?: number) => timeInPost(periods(...stretches).periods, year);
  it.each<[string, readonly (readonly [string, string])[], number | undefined, object]>([
    ['nothing', [], undefined, { days: 0, wholeMonths: 0, monthsOf15Days: 0 }],
    ['15 days of a month, and 14', [['2024-02-01', '2024-02-15']], undefined, { days: 15, wholeMonths: 0, monthsOf15Days: 1 }],
    ['14 days of a month', [['2024-02-01', '2024-02-14']], undefined, { days: 14, wholeMonths: 0, monthsOf15Days: 0 }],
    ['15 days of a month in two stretches', [['2024-02-20', '2024-02-26'], ['2024-02-01', '2024-02-08']], undefined, { days: 15, wholeMonths: 0, monthsOf15Days: 1 }],
    ['stretches that share days', [['2024-01-01', '2024-03-31'], ['2024-02-01', '2024-02-10']], undefined, { days: 91, wholeMonths: 3, monthsOf15Days: 3 }],
    ['stretches that share a day', [['2024-01-01', '2024-01-31'], ['2024-01-31', '2024-02-29']], undefined, { days: 60, wholeMonths: 2, monthsOf15Days: 2 }],
    ['stretches with a day between', [['2024-01-01', '2024-01-15'], ['2024-01-17', '2024-01-31']], undefined, { days: 30, wholeMonths: 0, monthsOf15Days: 1 }],
    ['over the end of a year', [['2023-12-01', '2024-01-31']], undefined, { days: 62, wholeMonths: 2, monthsOf15Days: 2 }],
    ['only in the year', [['2023-12-01', '2024-01-31']], 2024, { days: 31, wholeMonths: 1, monthsOf15Days: 1 }],
    ['outside the year', [['2023-12-01', '2023-12-31']], 2024, { days: 0, wholeMonths: 0, monthsOf15Days: 0 }],
  ])('%s', (_, stretches, year, expected) => {
    expect(at(stretches, year)).toEqual(expected);
  });
  it('as it is stated: months make days of 30, a whole year its own days, days make months of 30', () => {
    const found = (count: string, atLeast: number, service: object, year: number | null = 2024) => {
      const scheda = scoreScheda(schemeOf({ access: { months: { atLeast, count }, days: 0 } }), { person: 'A', ...scored('1'), service, ...(year === null ? {} : { year }) });
      return scheda.ok && scheda.value.conditions.map((condition) => `${condition.holds} ${condition.found}`);
    };
    expect([found('days', 4, { months: 4 }), found('days', 12, { months: 12 }), found('days', 12, { months: 12 }, 2023), found('days', 12, { months: 12 }, null), found('days', 4, { months: 4, days: 119 })]).toEqual([
      ['true 120 giorni', 'true 120 giorni'], ['true 366 giorni', 'true 366 giorni'], ['true 365 giorni', 'true 365 giorni'], ['true 360 giorni', 'true 360 giorni'], ['false 119 giorni', 'true 119 giorni'],
    ]);
    expect([found('calendar', 4, { days: 120 }), found('calendar', 4, { days: 119 }), found('month-if-15-days', 4, { days: 105 }), found('month-if-15-days', 4, { days: 104 }), found('month-if-15-days', 4, { months: 4 })]).toEqual([
      ['true 4 mesi', 'true 120 giorni'], ['false 3 mesi', 'true 119 giorni'], ['true 4 mesi', 'true 105 giorni'], ['false 3 mesi', 'true 104 giorni'], ['true 4 mesi', 'true 120 giorni'],
    ]);
  });
});

describe('a list of schede', () => {
  const on = civilDate('2024-12-31');
  const list = (people: readonly Appraisal[] | AppraisalSet, more: object = {}, day = on) => scoreSchede(schemeOf(more), people, { on: day });
  it('says of the scheme whether it is in force on the day, and of the appraisals whether they are its own', () => {
    const validity = { from: '2024-01-01', to: '2024-12-31' };
    const at = (day: string, more: object = { validity }) => findingLines(list([{ person: 'A', ...scored('1') }], more, civilDate(day)).findings);
    expect([at('2024-01-01'), at('2024-12-31'), at('2030-01-01', {})]).toEqual([[], [], []]);
    expect([at('2023-12-31'), at('2025-01-01'), at('2023-12-31', {})]).toEqual([
      ['scheme/not-in-force  | scheme: s; period: dal 2024-01-01 al 2024-12-31; on: 2023-12-31'], ['scheme/not-in-force  | scheme: s; period: dal 2024-01-01 al 2024-12-31; on: 2025-01-01'],
      ['scheme/not-in-force  | scheme: s; period: dal 2024-01-01 in poi; on: 2023-12-31'],
    ]);
    const set = (scheme: string): AppraisalSet => ({ format: 'municipal-performance/appraisals@1', scheme, appraisals: [{ person: 'A', ...scored('1') }] });
    expect([findingLines(list(set('s')).findings), findingLines(list(set('altro')).findings)]).toEqual([[], ['scoring/other-scheme /scheme | found: altro; expected: s']]);
    expect(findingLines(list([]).findings)).toEqual(['scoring/no-appraisals  | ']);
  });
  it('says where a person comes twice, and points to each finding by its place in the list', () => {
    const outcome = list([{ person: 'A', ...scored('1') }, { person: 'B' }, { person: 'A', ...scored('2') }, { person: 'A', segment: 'x', ...scored('2') }]);
    expect(findingLines(outcome.findings)).toEqual(['scoring/person-twice /0 | person: A', 'scoring/missing-input /1/inputs/p | person: B; factor: p', 'scoring/person-twice /2 | person: A']);
    expect(outcome.ok && outcome.value.map(({ access, segment, conditions }) => [access, segment, conditions.map(({ rule, required, found }) => `${rule}: ${required}, ${found}`)])).toEqual([
      [false, null, ['person: una valutazione, più di una']], [false, null, ['total: punteggio completo, manca «p»']], [false, null, ['person: una valutazione, più di una']], [true, 'x', []],
    ]);
  });
  it('joins what all share key by key, for maps, and takes the own value of a person for the rest', () => {
    const scheme = { score: { kind: 'sum', of: [given('a'), given('b')] }, gates: [{ id: 'g', label: 'G' }, { id: 'h', label: 'H' }] };
    const outcome = list({
      format: 'municipal-performance/appraisals@1', scheme: 's',
      shared: { structure: 'S1', inputs: { a: '1', b: '2' }, gates: { g: { reached: true } }, groups: { x: '1' }, criteria: { c: decimal(1) }, carries: { k: 'D' }, sanctions: [{ kind: 'multa' }] },
      appraisals: [
        { person: 'A', structure: 'S2', inputs: { b: '3' }, gates: { h: { reached: true } }, groups: { y: '2' }, criteria: { d: decimal(2) }, carries: { l: 'E' }, sanctions: [] }, { person: 'B' },
      ],
    }, scheme);
    expect(outcome.ok && outcome.value.map(({ total, structure, access, appraisal: { groups, criteria, carries, sanctions } }) => [String(total), structure, access, groups, Object.keys(criteria ?? {}), carries, sanctions])).toEqual([
      ['4', 'S2', true, { x: '1', y: '2' }, ['c', 'd'], { k: 'D', l: 'E' }, []], ['3', 'S1', false, { x: '1' }, ['c'], { k: 'D' }, [{ kind: 'multa' }]],
    ]);
  });
  it('takes figures of other schede by person and by structure of their scheme, of people who were scored', () => {
    const staff = schemeOf({ id: 'staff', fasce: [{ id: 'bassa', to: '70' }, { id: 'alta', above: '70', to: '90' }] });
    const people = scoreSchede(staff, [
      { person: 'W1', structure: 'S1', ...scored('60') }, { person: 'W2', structure: 'S1', ...scored('80') }, { person: 'W3', structure: 'S1', ...scored('95') }, { person: 'W4', structure: 'S1' },
      { person: 'W5', structure: 'S2', ...scored('60') }, { person: 'W6', ...scored('60') },
    ], { on });
    const others = scoreSchede(schemeOf({ id: 'altro' }), [{ person: 'W1', structure: 'S1', ...scored('1') }], { on });
    const schede = [...(people.ok ? people.value : []), ...(others.ok ? others.value : [])];
    const figure = (leaf: object, appraisal: Partial<Appraisal>) => {
      const outcome = scoreSchede(schemeOf({ id: 'capo', score: { id: 'x', ...leaf } }), [{ person: 'C', ...appraisal }], { on, schede });
      const total = outcome.ok ? outcome.value[0]?.total : undefined;
      return total && ('gap' in total ? total.reason : String(total));
    };
    const count = (what: string, structure: string) => figure({ kind: 'staff', count: what, scheme: 'staff' }, { structure });
    expect([count('heads', 'S1'), count('fasce', 'S1'), count('heads', 'S2'), count('fasce', 'S2'), count('heads', 'S3')]).toEqual(['3', '2', '1', '1', 'manca «x»']);
    expect(figure({ kind: 'staff', count: 'heads', scheme: 'staff' }, {})).toBe('manca «x»');
    const carried = (item: string, appraisal: Partial<Appraisal>) => figure({ kind: 'carried', scheme: 'staff', item }, appraisal);
    expect([carried('total', { carries: { x: 'W2' } }), carried('p', { carries: { x: 'W2' } }), carried('q', { carries: { x: 'W2' } }), carried('total', { structure: 'W1' }), carried('total', { carries: { y: 'W2' }, structure: 'W1' }), carried('total', { carries: { x: 'W9' } }), carried('total', { carries: { x: 'W4' } }), carried('total', {})]).toEqual([
      '80', '80', 'manca «x»', '60', '60', 'manca «x»', 'manca «x»', 'manca «x»',
    ]);
  });
});

describe('what would change', () => {
  const fasce = [{ id: 'c', above: '80' }, { id: 'b', from: '60', to: '80' }, { id: 'a', below: '60' }];
  const next = (p: string, more: object = {}) => {
    const scheme = schemeOf({ fasce, ...more });
    const scheda = scoreScheda(scheme, { person: 'A', ...scored(p) });
    const found = scheda.ok ? nextFascia(scheme, scheda.value) : null;
    return found && ('gap' in found ? found.reason : `${found.fascia.id} ${String(found.points)} ${found.enough}`);
  };
  it('is the way to the first score that is shown in the next fascia', () => {
    const two = { rounding: undefined };
    expect([next('59.99', two), next('60', two), next('80', two), next('80.01', two)]).toEqual(['b 0.01 true', 'c 20.01 true', 'c 0.01 true', 'il punteggio è già nella fascia più alta']);
    // without rounding any score above 80 will do: 20 more are not enough, and no figure is the least
    expect([next('59.99'), next('60')]).toEqual(['b 0.01 true', 'c 20 false']);
    const tens = { rounding: { digits: -1, mode: 'half-up' } };
    expect([next('50', tens), next('60', tens)]).toEqual(['b 10 true', 'c 30 true']);
    const wholes = { rounding: { digits: 0, mode: 'half-up' }, fasce: [{ id: 'a', to: '60.5' }, { id: 'b', above: '60.5' }] };
    expect(next('60', wholes)).toBe('b 1 true');
    expect(next('60', { rounding: { digits: 0, mode: 'half-up' }, fasce: [{ id: 'a', below: '60.5' }, { id: 'b', from: '60.5' }] })).toBe('b 1 true');
    expect(next('60', { fasce: undefined })).toBe('il punteggio è già nella fascia più alta');
    expect(next('60', { fasce: [{ id: 'a' }] })).toBe('il punteggio è già nella fascia più alta');
    expect(next('otto')).toBe('è rifiutato il valore di «p»');
  });
  it('is what each factor lacks, most first, and whether it alone is enough', () => {
    const scheme = schemeOf({ rounding: undefined, fasce, score: { kind: 'sum', id: 'tutto', of: [given('a', '20'), given('b', '30'), { kind: 'sum', of: [given('c', '50')] }, { kind: 'given', id: 'd' }, given('e', '1', { missing: 'zero' })] } });
    const gains = (inputs: NonNullable<Appraisal['inputs']>) => {
      const scheda = scoreScheda(scheme, { person: 'A', inputs });
      return scheda.ok && itemGains(scheme, scheda.value).map(({ item, missing, lifts }) => `${item.id} ${String(missing)} ${lifts}`);
    };
    expect(gains({ a: '15', b: '20', c: '35.01', d: '0', e: '1' })).toEqual(['c 14.99 true', 'b 10 true', 'a 5 false']);
    expect(gains({ a: '15', b: '20.01', c: '35', d: '0', e: '1' })).toEqual(['c 15 true', 'b 9.99 true', 'a 5 false']);
    expect(gains({ a: '20', b: '30', c: '50', d: '0' })).toEqual(['e 1 false']);
    expect(gains({ a: '15', b: '20', d: '0' })).toEqual(['b 10 false', 'a 5 false', 'e 1 false']);
  });
  it('compares two schede by their exact scores', () => {
    const change = (from: NonNullable<Appraisal['inputs']>, to: NonNullable<Appraisal['inputs']>) => {
      const outcome = whatIf(schemeOf({ rounding: undefined }), { person: 'A', inputs: from }, to);
      if (!outcome.ok) throw new Error('expected a comparison');
      const { before, after, difference } = outcome.value;
      return [String(before.total), String(after.total), 'gap' in difference ? difference.reason : String(difference), outcome.findings.map(({ code }) => code)];
    };
    expect([change({ p: '50.004' }, { p: '50.006' }), change({ p: '50' }, { p: '40' })]).toEqual([['50', '50.01', '0.002', []], ['50', '40', '-10', []]]);
    expect(change({ p: '101' }, { p: '40' }).slice(2)).toEqual(['è rifiutato il valore di «p»', []]);
    expect(change({ p: '40' }, { p: '101' }).slice(2)).toEqual(['è rifiutato il valore di «p»', ['scoring/above-maximum']]);
    expect(change({}, { p: '40' }).slice(2)).toEqual(['manca «p»', []]);
  });
});
