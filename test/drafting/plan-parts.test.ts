import { describe, expect, it } from 'vitest';
import { draftPlan, type PrintedIndicator, type PrintedObjective, type PrintedPhase, type PrintedPlan, type PrintedStaffTable } from 'municipal-performance/drafting';

const draft = (objective: Partial<PrintedObjective>, plan: Partial<PrintedPlan> = {}) => {
  const drafted = draftPlan({ ente: 'Comune di Prova', year: 2016, objectives: [{ id: 'O1', title: 'Prova', ...objective }], ...plan });
  if (!drafted.ok) throw new Error('expected a plan');
  return { plan: drafted.value, objective: drafted.value.objectives[0], findings: drafted.findings.map(({ code, at }) => `${code} ${at}`), values: drafted.findings.map(({ values }) => values) };
};
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const indicator = (cells: PrintedIndicator) => draft({ resultIndicators: [cells] }).objective?.indicators[0];
const none = { status: 'in-force', acts: [] };

describe('an indicator has of each cell what is printed', () => {
  it('every cell', () => {
    expect(asJson(indicator({
      name: 'Spesa', dimension: 'Efficienza', subdimension: 'costo', peso: '40', surveyed: '31/12/2016', note: 'dato provvisorio', target: 'Al 2019 50% (30/06/2016)', formula: 'spesa / n. utenti',
    }))).toMatchObject({ dimension: 'Efficienza', subdimension: 'costo', weight: '40', surveyedOn: '2016-12-31', note: 'dato provvisorio', horizon: { to: 2019 }, printed: { surveyedOn: '31/12/2016' } });
  });

  it('and nothing else', () => {
    expect(asJson(indicator({ name: 'Corsi', formula: 'n. corsi', target: '10' }))).toEqual({
      id: 'O1.R1', role: 'result', name: 'Corsi', formulaKind: 'measure', formula: '[corsi]', scale: 'count', inputs: [{ key: 'corsi', label: 'n. corsi' }],
      target: { kind: 'threshold', comparator: '>=', value: '10', unit: 'count' }, printed: { name: 'Corsi', formula: 'n. corsi', target: '10' }, provenance: none,
    });
  });

  it('further targets, known constants and other names of an input', () => {
    const read = indicator({ name: 'Incontri', formula: 'n. quartieri coinvolti / n. quartieri (16)', target: '2 (31/05/2016 e 31/12/2016)' });
    expect(asJson([read?.also, read?.inputs[1]?.constant])).toEqual([[{ kind: 'deadline', by: '2016-05-31' }, { kind: 'deadline', by: '2016-12-31' }], '16']);
    const merged = indicator({ name: 'Corsi', formula: '(n. corsi 2016 - n. corsi del 2015) / n. corsi 2015' });
    expect(merged?.inputs.map(({ aliases }) => aliases)).toEqual([undefined, ['n. corsi 2015']]);
  });

  it.each([['Giorni di ritardo', 'less'], ['Reclami', 'less'], ['Riduzione dei reclami', undefined], ['Corsi attivati', undefined]])('less is better of «%s»: %s', (name, better) => {
    expect(indicator({ name })?.better).toBe(better);
  });

  it('its cells explain each other, without their markers', () => {
    // the target tells a change from a level by the name, the name's marker apart; the formula knows of its percent target
    const { findings } = draft({ resultIndicators: [{ name: '(Aggiornamento G.C. del 30/11/2016) Incremento degli utenti', formula: 'n. utenti / n. residenti', target: '20%' }] });
    expect(findings).toEqual(expect.arrayContaining(['drafting/change-by-context /objectives/0/resultIndicators/0/target', 'drafting/formula-hundred-missing /objectives/0/resultIndicators/0/formula']));
    expect(indicator({ name: 'Utenti', formula: '(utenti 2016 - utenti 2015) / utenti 2015 * 100', target: '20%' })?.target).toMatchObject({ kind: 'change', direction: 'increase' });
  });

  it('its formula in words is none', () => {
    expect(asJson(indicator({ name: 'Relazione', formula: 'Relazione alla Giunta' }))).toEqual({
      id: 'O1.R1', role: 'result', name: 'Relazione', formulaKind: 'text', inputs: [], printed: { name: 'Relazione', formula: 'Relazione alla Giunta' }, provenance: none,
    });
  });

  it('its marks are those of name, formula and target', () => {
    const read = indicator({ name: '(Modificato con G.C. del 31/05/2016) n', formula: '(Modificato con G.C. del 30/06/2016) n. corsi', target: '(Modificato con G.C. del 31/07/2016) 20' });
    expect(read?.provenance.acts.map(({ date }) => date)).toEqual(['2016-05-31', '2016-06-30', '2016-07-31']);
    expect(read?.provenance.acts[0]).not.toHaveProperty('span');
  });
});

describe('a phase has of each cell what is printed', () => {
  const phase = (cells: PrintedPhase) => asJson(draft({ phases: [cells] }).objective?.phases[0]);

  it('every cell, and beside it what was read otherwise than printed', () => {
    expect(phase({ n: 3, text: 'Gara', from: '01/02/2016', to: '2016-06-30', months: '.xxxxx......', peso: '20', owner: 'Gare', note: 'con CUC' })).toEqual({
      id: 'O1.F3', n: 3, text: 'Gara', from: '2016-02-01', to: '2016-06-30', months: '.xxxxx......', weight: '20', owner: 'Gare', note: 'con CUC', printed: { from: '01/02/2016' }, provenance: none,
    });
    expect(phase({ n: null, text: ' ', from: null })).toEqual({ id: 'O1.F1', provenance: none });
    expect(phase({ from: '2016-02-01', to: '30 giugno' })).toEqual({ id: 'O1.F1', from: '2016-02-01', to: '2016-06-30', printed: { to: '30 giugno' }, provenance: none });
  });

  it('its text without a marker, the marker once', () => {
    const marker = '(Aggiornamento fase G.C. del 30/11/2016)';
    const read = draft({ phases: [{ text: `${marker} Gara`, markers: [marker, '(Rimossa con G.C. del 15/12/2016)'] }] }).objective?.phases[0];
    expect([read?.text, read?.printed]).toEqual(['Gara', { text: `${marker} Gara` }]);
    expect(read?.provenance.acts.map(({ effect }) => effect)).toEqual(['changed', 'removed']);
  });
});

describe('the provenance', () => {
  const provenance = (title: string, variation?: PrintedObjective['variation']) => draft({ title, ...(variation ? { variation } : {}) }).objective?.provenance;
  const shown = (title: string) => provenance(title)?.acts.map(({ effect, date = '–' }) => `${effect} ${date}`);

  it('is in order of days, those without one first, those of a day as printed', () => {
    expect(shown('(Modificata G.C. 30/11/2016) (Sostituita G.C. 31/05/2016) (Modificata C.C. 31/05/2016) (Aggiornata G.C.) (Rettifica G.C. 31/05/2016) (Modifica PEG)'))
      .toEqual(['changed –', 'changed –', 'replaced 2016-05-31', 'changed 2016-05-31', 'changed 2016-05-31', 'changed 2016-11-30']);
    expect(provenance('(Modificata G.C. 31/05/2016) (Sostituita G.C. 31/05/2016)')?.acts.map(({ effect }) => effect)).toEqual(['changed', 'replaced']);
  });

  it.each([
    ['(Eliminata G.C. 30/11/2016) (Rinviata al 2017 con G.C. 15/12/2016)', 'removed'], ['(Rinviata al 2017 con G.C. 15/12/2016)', 'postponed'], ['(Sostituita G.C. 30/11/2016)', 'in-force'], ['Corsi', 'in-force'],
  ])('of «%s» is %s', (title, status) => {
    expect(provenance(title)?.status).toBe(status);
  });

  it('has the title as printed beside a title with markers only', () => {
    expect(draft({ title: '(Eliminato G.C. 30/11/2016) Corsi' }).objective).toMatchObject({ title: 'Corsi', printed: { title: '(Eliminato G.C. 30/11/2016) Corsi' } });
    expect(draft({ title: 'Corsi' }).objective).not.toHaveProperty('printed');
  });

  it.each([['Variazione', 'changed'], ['ASSEGNAZIONE nuova', 'assigned'], ['rimozione', 'removed']])('of the word «%s» over an objective is %s', (kind, effect) => {
    const { objective, findings } = draft({ variation: { kind, date: '30/11/2016' } });
    expect([objective?.provenance.acts, findings]).toEqual([[{ effect, date: '2016-11-30', printed: kind }], []]);
  });

  it.each(['nuova assegnazione', 'storno'])('of the word «%s», which says nothing known, is a change', (kind) => {
    const { objective, findings, values } = draft({ variation: { kind } });
    expect([objective?.provenance.acts, findings, values]).toEqual([[{ effect: 'changed', printed: kind }], ['drafting/act-unknown /objectives/0/variation/kind'], [{ text: kind }]]);
  });

  it('of a marker that says nothing known is a change', () => {
    const { findings, values } = draft({ phases: [{ markers: ['(Aggiornamento G.C. del 30/11/2016)', 'vedi verbale'] }] });
    expect([findings, values]).toEqual([['drafting/act-unknown /objectives/0/phases/0/markers/1'], [{ text: 'vedi verbale' }]]);
  });
});

describe('the structures', () => {
  const structures = (structure: PrintedPlan['structure'], ...offices: readonly (readonly [string, string?])[]) => {
    const { plan } = draft({}, { ...(structure ? { structure } : {}), staffTables: offices.map(([office, area]) => ({ office, rows: [], ...(area === undefined ? {} : { area }) })) });
    return [plan.structures.map(({ id, label, parent }) => [id, label, ...(parent ? [parent] : [])].join(' ')), plan.staff.map(({ structure: id }) => id)];
  };

  it('are numbered once each, with the one above them', () => {
    expect(structures(['Area Uno', { label: 'Ufficio A', parent: 'Area Uno' }, { label: 'Ufficio B', parent: null }], ['Ufficio A', 'Area Uno'], ['Ufficio B'], ['Area Uno'], ['Ufficio C', 'Area Due']))
      .toEqual([['S1 Area Uno', 'S2 Ufficio A S1', 'S3 Ufficio B', 'S4 Area Due', 'S5 Ufficio C S4'], ['S2', 'S3', 'S1', 'S5']]);
  });

  it('of one name below two others are two; without the one above, the first is meant', () => {
    expect(structures(undefined, ['Segreteria', 'Area Uno'], ['Segreteria', 'Area Due'], ['Segreteria']))
      .toEqual([['S1 Area Uno', 'S2 Segreteria S1', 'S3 Area Due', 'S4 Segreteria S3'], ['S2', 'S4', 'S2']]);
  });
});

describe('a staff table', () => {
  const staff = (table: Partial<PrintedStaffTable>) => {
    const { plan, findings, values } = draft({}, { staffTables: [{ office: 'x', rows: [], ...table }] });
    return { table: plan.staff[0], findings, values };
  };
  const hours = (footnotes: PrintedStaffTable['footnotes'], category = 'C') =>
    staff({ rows: [{ category, counts: { 36: '* 1 *' } }], ...(footnotes ? { footnotes } : {}) }).table?.rows[0]?.notes?.[0]?.hours?.toString();

  it.each<[string, string | undefined]>([
    ['*21 h. cat.C', '21'], ['* 21 ore', '21'], ['*21h', '21'], ['*18,5 ore settimanali cat. C', '18.5'], ['*18.25 ore (categoria C)', '18.25'], ['*9 ore Cat C', '9'], ['*21 H. CAT. c', '21'], ['*21 h. cat.   C', '21'],
    ['*21 h. cat. D', undefined], ['*21 h. cat. C1', undefined], ['21 ore', undefined], ['*21', undefined], ['*comando', undefined], ['*21 horas', undefined], ['*21 ore edicat. D', '21'],
  ])('footnote «%s» of a person of category C: %s hours', (note, expected) => {
    expect(hours([note])).toBe(expected);
  });

  it.each(['*21 h. cat.C', '*21 h. cat.   C', '*21 ore settimanali cat. C', '*21 ore Cat C', '*21 ore (categoria C)'])('footnote «%s» is for no other category', (note) => {
    expect([hours([note], 'D'), hours([note], 'c')]).toEqual([undefined, '21']);
  });

  it('takes the first footnote of the category', () => {
    expect([hours(['*18 h. cat. D3', { text: '*21 h. cat. C' }, '*24 h.']), hours(['*18 h. cat. D3', '*24 h.'], 'd3'), hours(['*18 h. cat. D3', '*24 h.'], 'B')]).toEqual(['21', '18', '24']);
    expect(staff({ footnotes: ['*18 h.', { text: '*21 h.' }] }).table?.footnotes).toEqual(['*18 h.', '*21 h.']);
  });

  it('says that a cell has no footnote', () => {
    const { table, findings, values } = staff({ rows: [{ category: 'C', counts: { 24: '1*', 30: '2', 36: 'x*' } }] });
    expect(table?.rows[0]).toMatchObject({ heads: { 24: 1, 30: 2 }, notes: [{ column: '24', heads: 1, printed: '1*' }] });
    expect(findings).toContain('drafting/cell /staffTables/0/rows/0/counts/36');
    expect(findings).toContain('drafting/no-footnote /staffTables/0/rows/0/counts/24');
    expect(values).toContainEqual({ text: '1*', hours: '24' });
  });

  it.each(['1*2', '*', 'due*'])('keeps the cell «%s», which is no count', (cell) => {
    const { table, findings } = staff({ rows: [{ category: 'C', counts: { 36: cell } }] });
    expect([table?.rows[0]?.heads, findings.at(-1)]).toEqual([{}, 'drafting/cell /staffTables/0/rows/0/counts/36']);
  });

  it.each<[string | number | undefined, string]>([[undefined, '36'], [35, '35'], ['38', '38'], [0, '36']])('of full time %j has %s hours', (fullTimeHours, expected) => {
    expect(String(staff(fullTimeHours === undefined ? {} : { fullTimeHours }).table?.fullTimeHours)).toBe(expected);
  });

  it('has columns of more than nothing and less than a thousand hours', () => {
    expect(staff({ rows: [{ category: 'C', counts: { '0.5': 1, 36: 2, 999: 3 } }] }).table?.rows[0]?.heads).toEqual({ '0.5': 1, 36: 2, 999: 3 });
  });

  it('has totals where they are printed', () => {
    expect(asJson(staff({ rows: [{ category: 'C', counts: { 36: 2, 18: '' } }], printedColumnTotals: { counts: { 36: 2 } } }).table)).toEqual({
      structure: 'S1', fullTimeHours: '36', rows: [{ category: 'C', heads: { 36: 2 } }], printedTotals: { heads: { 36: 2 } }, footnotes: [],
    });
    expect(staff({ printedColumnTotals: null }).table).not.toHaveProperty('printedTotals');
  });
});

describe('the Risorse of an objective', () => {
  it('are none where none is printed', () => {
    const { objective } = draft({ finance: null, staff: null });
    expect([objective?.finance, objective?.humanResources]).toEqual([{ rows: [] }, undefined]);
    expect(draft({ staff: { tempoPieno: 2, tempoParziale: ' ', totale: null } }).objective?.humanResources).toStrictEqual({ heads: { tempoPieno: 2 } });
  });

  it.each(['E', 'U'] as const)('have a Differenza of side %s', (side) => {
    expect(asJson(draft({ finance: { rows: [], printedDifference: '1.000,50', printedDifferenceSide: side } }).objective?.finance)).toEqual({ rows: [], printed: { differenza: '1000.5', side } });
  });

  it('have an amount of data to the cent, and of print with a note where a point could be either', () => {
    const amounts = draft({ finance: { rows: ['1234.56', '1234.567', '1.234', '-5'].map((amount) => ({ side: 'U' as const, amount })) } });
    expect(amounts.objective?.finance.rows.map(({ amount }) => String(amount))).toEqual(['1234.56', '1234', '-5']);
    expect(amounts.findings).toEqual(expect.arrayContaining(['drafting/cell /objectives/0/finance/rows/1/amount', 'drafting/thousands-point /objectives/0/finance/rows/2/amount']));
  });
});
