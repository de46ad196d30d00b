import { describe, expect, it } from 'vitest';
import { draftPlan, type PrintedIndicator, type PrintedObjective, type PrintedPhase, type PrintedPlan, type PrintedStaffTable } from 'municipal-performance/drafting';

const draft = (objective: Partial<PrintedObjective>, plan: Partial<PrintedPlan> = {}) => {
  const drafted = draftPlan({ ente: 'Comune di Prova', year: 2016, objectives: [{ id: 'O1', title: 'Prova', ...objective }], ...plan });
  if (!drafted.ok) throw new Error('expected a plan');
  const { objectives: [first], unread, ...rest } = drafted.value;
  return { plan: rest, objective: first, findings: drafted.findings, unread };
};
const table = (cells: Partial<PrintedStaffTable>): Partial<PrintedPlan> => ({ staffTables: [{ office: 'Anagrafe', rows: [], ...cells }] });
const impact = (cells: PrintedIndicator) => draft({ impactIndicators: [{ name: 'a' }, { name: 'b', ...cells }] });
const result = (cells: PrintedIndicator) => draft({ resultIndicators: [{ name: 'a' }, { name: 'b', ...cells }] });
const phase = (cells: PrintedPhase) => draft({ phases: [{ n: 1 }, { n: 2, ...cells }] });

describe('a cell that cannot be read is kept, with a finding at its place that says what was expected', () => {
  it.each<[string, string | number, () => ReturnType<typeof draft>, RegExp]>([
    ['/objectives/0/peso', '-1', () => draft({ peso: '-1' }), /peso.*zero/],
    ['/objectives/0/peso', -0.5, () => draft({ peso: -0.5 }), /peso/],
    ['/objectives/0/level', 'altro', () => draft({ level: 'altro' }), /strategico.*operativo.*gestione/],
    ['/objectives/0/impactIndicators/1/peso', 'alto', () => impact({ peso: 'alto' }), /peso/],
    ['/objectives/0/resultIndicators/1/peso', 'alto', () => result({ peso: 'alto' }), /peso/],
    ['/objectives/0/phases/1/peso', '-2', () => phase({ peso: '-2' }), /peso/],
    ['/objectives/0/phases/1/months', 'xxx', () => phase({ months: 'xxx' }), /dodici/],
    ['/objectives/0/finance/printedDifference', '1,005', () => draft({ finance: { rows: [], printedDifference: '1,005' } }), /due decimali/],
    ['/objectives/0/finance/printedDifference', 5, () => draft({ finance: { rows: [], printedDifference: 5 } }), /\bE o U\b/],
    ['/objectives/0/finance/printedDifferenceSide', 'X', () => draft({ finance: { rows: [], printedDifferenceSide: 'X' } }), /\bE o U\b/],
    ['/objectives/0/finance/printedDifferenceSide', 'E', () => draft({ finance: { rows: [], printedDifferenceSide: 'E' } }), /Differenza/],
    ['/objectives/0/staff/tempoPieno', '1,5', () => draft({ staff: { tempoPieno: '1,5', totale: 2 } }), /intero/],
    ['/objectives/0/staff/totale', -1, () => draft({ staff: { totale: -1 } }), /intero, zero/],
    ['/horizon', '16', () => draft({}, { horizon: '16' }), /2016-2018/],
    ['/staffTables/0/fullTimeHours', '36,5', () => draft({}, table({ fullTimeHours: '36,5' })), /intero/],
    ['/staffTables/0/rows/1/counts/36', '-1', () => draft({}, table({ rows: [{ category: 'C', counts: {} }, { category: 'D', counts: { 36: '-1' } }] })), /intero/],
    ['/staffTables/0/rows/0/counts/ore', 2, () => draft({}, table({ rows: [{ category: 'C', counts: { ore: 2 } }] })), /ore settimanali/],
    ['/staffTables/0/rows/0/counts/0', 2, () => draft({}, table({ rows: [{ category: 'C', counts: { 0: 2 } }] })), /ore settimanali/],
    ['/staffTables/0/rows/0/counts/1000', 2, () => draft({}, table({ rows: [{ category: 'C', counts: { 1000: 2 } }] })), /ore settimanali/],
    ['/staffTables/0/rows/0/printedTotal', 'tre', () => draft({}, table({ rows: [{ category: 'C', counts: {}, printedTotal: 'tre' }] })), /intero/],
    ['/staffTables/0/printedColumnTotals/counts/36', 'x', () => draft({}, table({ printedColumnTotals: { counts: { 36: 'x' } } })), /intero/],
    ['/staffTables/0/printedColumnTotals/printedTotal', 'x', () => draft({}, table({ printedColumnTotals: { counts: {}, printedTotal: 'x' } })), /intero/],
  ])('%s: %j', (at, value, drafted, expected) => {
    const { findings, unread } = drafted();
    const found = findings.filter(({ code }) => code === 'drafting/cell');
    expect(found.map((finding) => [finding.at, finding.values.text])).toEqual([[at, String(value)]]);
    expect(found[0]?.values.expected).toMatch(expected);
    expect(unread).toEqual([{ at, value }]);
  });

  it('both the Differenza and its letter, where the letter is none', () => {
    const { unread, objective, findings } = draft({ finance: { rows: [], printedDifference: '16830.00', printedDifferenceSide: 'X' } });
    expect(unread.map(({ at, value }) => [at.split('/').at(-1), value])).toEqual([['printedDifferenceSide', 'X'], ['printedDifference', '16830.00']]);
    expect([objective?.finance, findings.length]).toEqual([{ rows: [] }, 2]);
  });

  it('the row of an amount, once, with a finding at the amount', () => {
    for (const [amount, expected] of [['1,005', 'due decimali'], ['', 'un importo']] as const) {
      const { findings, unread } = draft({ finance: { rows: [{ side: 'U', amount: '1' }, { side: 'U', amount }] } });
      const found = findings.filter(({ code }) => code === 'drafting/cell');
      expect(found.map(({ at, values }) => [at, values.text])).toEqual([['/objectives/0/finance/rows/1/amount', amount]]);
      expect(found[0]?.values.expected).toContain(expected);
      expect(unread).toEqual([{ at: '/objectives/0/finance/rows/1', value: { side: 'U', amount } }]);
    }
  });

  it.each<[string, () => ReturnType<typeof draft>, boolean]>([
    ['/approved/date', () => draft({}, { approved: { act: 'delibera', date: '31/02/2016' } }), true],
    ['/objectives/0/variation/date', () => draft({ variation: { kind: 'variazione', date: '31/02/2016' } }), true],
    ['/objectives/0/phases/1/from', () => phase({ from: '31/02/2016' }), false],
    ['/objectives/0/phases/1/to', () => phase({ to: '31/02/2016' }), false],
    ['/objectives/0/resultIndicators/1/surveyed', () => result({ surveyed: '31/02/2016' }), false],
  ])('a day that is none, at %s', (at, drafted, isUnread) => {
    const { findings, unread } = drafted();
    expect(findings.map(({ code, at: place }) => [code, place])).toEqual([['drafting/impossible-date', at]]);
    expect(unread).toEqual(isUnread ? [{ at, value: '31/02/2016' }] : []);
  });

  it('a day that is not printed is nothing unread', () => {
    const { unread, plan, objective } = draft({ variation: { kind: 'variazione', date: null } }, { approved: { act: 'delibera', date: ' ' } });
    expect([unread, plan.source, objective?.provenance.acts]).toEqual([[], { act: 'delibera' }, [{ effect: 'changed', printed: 'variazione' }]]);
  });

  it.each<[string, () => ReturnType<typeof draft>]>([
    ['/objectives/0/title', () => draft({ title: '(Eliminato con G.C.) Corsi' })],
    ['/objectives/0/impactIndicators/1/name', () => impact({ name: '(Eliminato con G.C.) Corsi' })],
    ['/objectives/0/resultIndicators/1/formula', () => result({ formula: '(Eliminato con G.C.) n. corsi' })],
    ['/objectives/0/resultIndicators/1/target', () => result({ target: '(Eliminato con G.C.) 20' })],
    ['/objectives/0/phases/1/text', () => phase({ text: '(Eliminato con G.C.) Corsi' })],
    ['/objectives/0/phases/1/markers/1', () => phase({ markers: ['(Aggiornamento G.C. del 30/11/2016)', '(Eliminato con G.C.)'] })],
  ])('a marker without a day, at %s', (at, drafted) => {
    expect(drafted().findings.map(({ code, at: place }) => [code, place])).toEqual([['drafting/act-without-date', at]]);
  });

  it('a code that has not its form, by an example that has', () => {
    const { findings } = draft({ finance: { rows: [{ side: 'U', capitolo: 'vari', impAcc: '16/4', amount: '1' }] } });
    expect(findings.map(({ at, values }) => [at, values.text])).toEqual([['/objectives/0/finance/rows/0/capitolo', 'vari'], ['/objectives/0/finance/rows/0/impAcc', '16/4']]);
    const [capitolo, impAcc] = findings.map(({ values }) => /«(.+)»/.exec(values.expected ?? '')?.[1] ?? null);
    expect([typeof capitolo, typeof impAcc]).toEqual(['string', 'string']);
    expect(draft({ finance: { rows: [{ side: 'U', capitolo: capitolo ?? '', impAcc: impAcc ?? '', amount: '1' }] } }).objective?.finance.rows[0]).toMatchObject({ capitolo, commitment: impAcc });
  });
});

describe('a figure', () => {
  const weight = (peso: number | string | null) => draft({ peso });
  it.each<[number | string | null, string | undefined, readonly string[]]>([
    [12.5, '12.5', []], [1.234, '1.234', []], ['1.234', '1234', ['drafting/thousands-point']], ['12,5', '12.5', []], ['0', '0', []], [0, '0', []], [' ', undefined, []], [null, undefined, []],
    ['33 %', '33', []],
  ])('%j is %s', (peso, value, codes) => {
    const { objective, findings, unread } = weight(peso);
    expect([objective?.weight?.toString(), findings.map(({ code }) => code), unread]).toEqual([value, codes, []]);
  });

  it('of data that is no plain number is kept', () => {
    expect(weight(1e21).unread).toEqual([{ at: '/objectives/0/peso', value: 1e21 }]);
  });

  it('has its findings at the cell', () => {
    expect(weight('1.234').findings.map(({ at, span }) => [at, span])).toEqual([['/objectives/0/peso', { from: 0, to: 5 }]]);
  });
});

describe('the code before a label', () => {
  it.each([
    ['01', '01'], ['1 Servizi', '01'], ['Missione 12 - Diritti sociali', '12'], ['MISSIONE  1: Servizi', '01'], ['missione n. 4 Istruzione', '04'], ['Missione n.4 Istruzione', '04'], ['n 4 – Istruzione', '04'],
    ['0106 Ufficio tecnico', '0106'], ['01.06 Ufficio tecnico', '0106'], ['1.06 Ufficio tecnico', '0106'], ['106 Ufficio tecnico', '0106'], ['Programma 06: Ufficio tecnico', '06'], ['06. Ufficio', '06'], ['9-Sviluppo', '09'],
  ])('«%s»: %s', (missione, code) => {
    expect(draft({ missione }).objective?.missione).toEqual({ code, label: missione });
  });

  it.each(['Servizi 01', 'La missione 1', '12ma missione', '1/2 Servizi', '12345 Servizi', 'Missione', 'nove 9'])('«%s» has none', (missione) => {
    expect(draft({ missione }).objective?.missione).toEqual({ label: missione });
  });
});

describe('what is printed in words', () => {
  it.each([['Obiettivo STRATEGICO', 'strategico'], ['strategici', 'strategico'], ['Operativa', 'operativo'], ['di gestione', 'gestione'], ['Gestionale', 'gestione']])('level «%s»: %s', (level, expected) => {
    expect(draft({ level }).objective?.level).toBe(expected);
  });

  it.each([['Piano 2016 – 2018 approvato', { from: 2016, to: 2018 }], ['2016-18', { from: 2016, to: 2018 }], ['2016/2018', { from: 2016, to: 2018 }], ['anno 2018', { to: 2018 }]])('horizon «%s»', (horizon, expected) => {
    expect(draft({}, { horizon }).plan.horizon).toEqual(expected);
  });

  it.each(['20161', '2016-2018-1', '16-18', '1916-1918', 'triennio 18'])('horizon «%s» is none', (horizon) => {
    expect(draft({}, { horizon })).toMatchObject({ plan: expect.not.objectContaining({ horizon: expect.anything() as unknown }) as unknown, unread: [{ at: '/horizon', value: horizon }] });
  });

  it.each<[string | number | null | undefined, string]>([[68, 'delibera n. 68'], ['68', 'delibera n. 68'], [' ', 'delibera'], [null, 'delibera'], [undefined, 'delibera']])('act of number %j: %s', (number, act) => {
    expect(draft({}, { approved: { act: 'delibera', ...(number === undefined ? {} : { number }) } }).plan.source).toEqual({ act });
    expect(draft({}, { approved: null }).plan.source).toBeUndefined();
  });

  it('months: a point, a dash or an underscore is off, any other sign on', () => {
    expect(phase({ months: '.-–_ x X 1 * ■ . . . ' }).objective?.phases[1]).toMatchObject({ months: '....xxxxx...', printed: { months: '.-–_ x X 1 * ■ . . . ' } });
    expect(phase({ months: '.'.repeat(13) }).unread).toEqual([{ at: '/objectives/0/phases/1/months', value: '.'.repeat(13) }]);
  });
});

describe('ids', () => {
  const ids = (...given: readonly string[]) => {
    const drafted = draftPlan({ ente: 'x', year: 2016, objectives: given.map((id) => ({ id, title: 't' })) });
    return drafted.ok && [drafted.value.objectives.map(({ id }) => id), drafted.findings.map(({ at, values }) => [at, values])];
  };
  it('given several times get a number each, that no other has', () => {
    expect(ids('O1', 'O1', 'O1', 'O1-4', 'O1')).toEqual([['O1', 'O1-2', 'O1-3', 'O1-4', 'O1-5'], [1, 2, 4].map((index) => [`/objectives/${index}/id`, { id: 'O1', given: `O1-${index + 1}` }])]);
  });
  it('not given are numbered by position', () => {
    expect(ids('O1', '', 'x', ' ')).toEqual([['O1', 'O002', 'x', 'O004'], []]);
  });
});

describe('what is no printed plan', () => {
  it.each([['piano'], [null], [[]], [5], [true], [['a']]])('%j', (json) => {
    const drafted = draftPlan(json as unknown as PrintedPlan);
    expect([drafted.ok, drafted.findings.map(({ code, at }) => [code, at])]).toEqual([false, [['document/shape', '']]]);
  });

  it('says which value is no JSON, and reads the rest', () => {
    const drafted = draftPlan({ ente: 'x', year: 2016, objectives: [{ id: 'O1', title: 't', peso: Number.NaN, note: 'n' }] });
    expect(drafted.findings.map(({ at }) => at)).toContain('/objectives/0/peso');
    expect(drafted.ok && drafted.value.objectives[0]?.note).toBe('n');
  });
});
