import { describe, expect, it } from 'vitest';
import { planOn, writePlan, type Plan } from 'municipal-performance';
import { draftActs } from 'municipal-performance/drafting';
import { civilDate } from 'municipal-performance/values';
import { planOf } from '../variation/made.js';

type Cells = Readonly<Record<string, unknown>>;

const may = '2016-05-31';
const nov = '2016-11-30';
const actOf = (date: string) => ({ act: `Deliberazione G.C. ${date}`, date });
const mark = (effect: string, date: string, more: Cells = {}) => ({ effect, printed: `(${effect} ${date})`, act: actOf(date), date, ...more });
const marked = (status: string, ...acts: readonly Cells[]) => ({ provenance: { status, acts } });
const inForce = marked('in-force').provenance;

const planWith = (objectives: readonly Cells[], more: Cells = {}): Plan =>
  planOf({ format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2016, objectives: objectives.map((one, index) => ({ id: `O${index + 1}`, title: 'Strade', ...one })), ...more });
const phases = (...cells: readonly Cells[]) => planWith([{ phases: cells.map((one, index) => ({ id: `F${index + 1}`, ...one })) }]);
const indicators = (...cells: readonly Cells[]) => planWith([{ indicators: cells.map((one, index) => ({ id: `I${index + 1}`, role: 'result', name: 'Cantieri', ...one })) }]);

function draft(plan: Plan) {
  const drafted = draftActs(plan);
  if (!drafted.ok) throw new Error('draftActs always gives a value');
  const { before, acts } = drafted.value;
  const on = (day: string) => {
    const after = planOn(before, acts, civilDate(day));
    if (!after.ok || after.findings.length > 0) throw new Error(JSON.stringify(after.findings));
    return after.value;
  };
  return { before, acts, on, operations: acts.map(({ date, operations }) => [date, operations.map(({ op }) => op)]), findings: drafted.findings };
}

describe('the acts give the plan back', () => {
  const changed = { name: '(Modificato G.C. 30/11/2016) Cantieri', target: '(Modificato G.C. 30/11/2016) sì' };
  it.each<[string, Plan, readonly unknown[]]>([
    ['phases removed, postponed, changed, replaced', phases(
      { text: 'Gara', ...marked('removed', mark('removed', nov)) }, marked('postponed', mark('postponed', nov, { toYear: 2018 })), { text: 'Lavori', ...marked('in-force', mark('changed', nov)) },
      { text: 'Collaudo', ...marked('in-force', mark('replaced', nov)) }, { text: 'Festa' },
    ), [[nov, ['remove', 'postpone', 'change-phase', 'change-phase']]]],
    ['acts of several days, in order of days', phases({ text: 'Gara', ...marked('in-force', mark('changed', nov)) }, { text: 'Lavori', ...marked('removed', mark('changed', may), mark('removed', nov)) }),
      [[may, ['change-phase']], [nov, ['change-phase', 'remove']]]],
    ['postponed, then removed', indicators(marked('removed', mark('postponed', may, { toYear: 2017 }), mark('removed', nov))), [[may, ['postpone']], [nov, ['remove']]]],
    ['an indicator assigned', indicators({}, marked('in-force', mark('assigned', nov))), [[nov, ['assign-indicator']]]],
    ['a phase assigned', phases({}, { text: 'Gara', ...marked('in-force', mark('assigned', nov)) }), [[nov, ['assign-phase']]]],
    ['a phase assigned, then changed and removed', phases({}, { text: 'Gara', ...marked('removed', mark('assigned', may), mark('changed', nov), mark('removed', '2016-12-15')) }),
      [[may, ['assign-phase']], [nov, ['change-phase']], ['2016-12-15', ['remove']]]],
    ['an indicator assigned, then postponed on the same day', indicators({}, marked('postponed', mark('assigned', nov), mark('postponed', nov, { toYear: 2017 }))), [[nov, ['assign-indicator', 'postpone']]]],
    ['an objective changed, its indicator replaced', planWith([{ ...marked('in-force', mark('changed', nov)), indicators: [{ id: 'I1', role: 'result', name: 'Cantieri', ...marked('in-force', mark('replaced', nov)) }] }]),
      [[nov, ['change-objective', 'change-indicator']]]],
    ['an objective removed after a change', planWith([marked('removed', mark('changed', may), mark('removed', nov))]), [[may, ['change-objective']], [nov, ['remove']]]],
    ['an objective assigned', planWith([{}, marked('in-force', mark('assigned', nov))]), [[nov, ['assign-objective']]]],
    ['a marked name and target', indicators({ printed: changed, target: { kind: 'yes' }, ...marked('in-force', mark('changed', nov)) }), [[nov, ['change-indicator']]]],
  ])('%s', (_, plan, operations) => {
    const drafted = draft(plan);
    expect(drafted.operations).toEqual(operations);
    expect(writePlan(drafted.on('2016-12-31'))).toEqual(writePlan(plan));
  });

  it('an objective assigned, of which a phase was removed later, has the phase in between', () => {
    const child = { id: 'F1', text: 'Gara', ...marked('removed', mark('removed', nov)) };
    const { before, on, operations } = draft(planWith([{}, { phases: [child], ...marked('in-force', mark('assigned', may)) }]));
    expect([before.objectives.length, operations]).toEqual([1, [[may, ['assign-objective']], [nov, ['remove']]]]);
    expect(['2016-06-30', '2016-12-31'].map((day) => on(day).objectives[1]?.phases[0]?.provenance.status)).toEqual(['in-force', 'removed']);
  });

  it('an objective assigned comes with what its phase was on that day', () => {
    const child = { id: 'F1', text: 'Gara', ...marked('removed', mark('removed', may)) };
    const { operations, on, findings } = draft(planWith([{}, { phases: [child], ...marked('in-force', mark('assigned', may)) }]));
    expect([operations, on('2016-12-31').objectives[1]?.phases[0]?.provenance.status, findings]).toEqual([[[may, ['assign-objective']]], 'removed', []]);
  });

  it('an element written by an act was not there before', () => {
    const { before, operations } = draft(planWith([{ phases: [{ id: 'F1', ...marked('in-force', mark('written', nov)) }], indicators: [{ id: 'I1', role: 'impact', name: 'a', ...marked('in-force', mark('written', nov)) }] }, marked('in-force', mark('written', nov))]));
    expect([before.objectives.map(({ id, indicators: ones, phases: others }) => [id, ones.length, others.length]), operations]).toEqual([[['O1', 0, 0]], [[nov, ['assign-indicator', 'assign-phase', 'assign-objective']]]]);
  });
});

describe('the operations', () => {
  it('name what they touch and carry the marker', () => {
    const plan = planWith([{
      ...marked('removed', mark('removed', nov)), indicators: [{ id: 'I1', role: 'result', name: 'a', ...marked('postponed', mark('postponed', nov)) }],
      phases: [{ id: 'F1', text: 'Gara', ...marked('in-force', mark('replaced', nov), mark('changed', nov, { printed: '(Rettifica)' })) }, { id: 'F2', ...marked('in-force', mark('assigned', nov)) }],
    }]);
    expect(draft(plan).acts[0]?.operations).toEqual([
      { op: 'postpone', element: { kind: 'indicator', id: 'I1' }, toYear: 2017, printed: `(postponed ${nov})` },
      { op: 'change-phase', id: 'F1', fields: {}, effect: 'replaced', printed: `(replaced ${nov})` }, { op: 'change-phase', id: 'F1', fields: {}, printed: '(Rettifica)' },
      { op: 'assign-phase', to: 'O1', phase: { id: 'F2', provenance: inForce }, printed: `(assigned ${nov})` },
      { op: 'remove', element: { kind: 'objective', id: 'O1' }, printed: `(removed ${nov})` },
    ]);
  });

  it('remove once, however many cells say so, and nothing after', () => {
    const removed = marked('removed', mark('postponed', may, { toYear: 2017 }), mark('removed', nov), mark('removed', nov, { printed: '(Eliminata)' }), mark('postponed', nov, { toYear: 2017 }));
    for (const plan of [phases(removed), indicators(removed), planWith([removed])]) expect(draft(plan).operations).toEqual([[may, ['postpone']], [nov, ['remove']]]);
    expect(draft(phases(marked('postponed', mark('postponed', may, { toYear: 2017 }), mark('postponed', nov, { toYear: 2018 })))).operations).toEqual([[may, ['postpone']], [nov, ['postpone']]]);
  });

  it('have no marker where none is printed', () => {
    const { acts } = draft(phases({ text: 'Gara', ...marked('in-force', { effect: 'changed', date: nov }) }));
    expect(acts).toEqual([{ id: `atto-${nov}`, kind: 'deliberazione', date: nov, inForceFrom: nov, operations: [{ op: 'change-phase', id: 'F1', fields: {} }] }]);
  });
});

describe('an act', () => {
  const cited = (acts: readonly Cells[], source?: Cells) => draft(planWith([{ phases: acts.map((one, index) => ({ id: `F${index}`, ...marked('removed', { effect: 'removed', printed: 'x', date: nov, ...one }) })) }], source ? { source } : {}))
    .acts.map(({ kind, citation }) => [kind, citation?.act]);

  it.each([['Determinazione n. 4 30/11/2016', 'determinazione'], ['DECRETO n. 3', 'decreto'], ['Deliberazione G.C. 30/11/2016', 'deliberazione'], ['Nota sul decreto', 'deliberazione'], ['Atto di determinazione', 'deliberazione']])('%s is a %s', (act, kind) => {
    expect(cited([{ act: { act, date: nov } }])).toEqual([[kind, act]]);
  });

  it('is the first that is named on its day, else the one that approved the plan that day, else none', () => {
    expect(cited([{}, { act: { act: 'Decreto n. 3' } }, { act: { act: 'Deliberazione n. 9' } }], { act: 'Determinazione n. 1', date: nov })).toEqual([['decreto', 'Decreto n. 3']]);
    expect(cited([{}], { act: 'Determinazione n. 1', date: nov })).toEqual([['determinazione', 'Determinazione n. 1']]);
    expect(cited([{}], { act: 'Determinazione n. 1', date: may })).toEqual([['deliberazione', undefined]]);
    expect(cited([{}], { act: 'Determinazione n. 1' })).toEqual([['deliberazione', undefined]]);
    expect(cited([{}])).toEqual([['deliberazione', undefined]]);
  });
});

describe('what a mark does not say', () => {
  it('without a day: the element stays, which is said at its provenance', () => {
    const drafted = draft(planWith([{
      ...marked('in-force', { effect: 'changed', printed: '(Modificato)' }), indicators: [{ id: 'I1', role: 'result', name: 'a', ...marked('postponed', { effect: 'postponed' }) }],
      phases: [{ id: 'F1' }, { id: 'F2', ...marked('removed', { effect: 'removed', printed: '' }, mark('changed', nov)) }],
    }]));
    expect(drafted.findings.filter(({ code }) => code === 'drafting/act-undated').map(({ at, values }) => [at, values])).toEqual([
      ['/objectives/0/provenance', { id: 'O1', printed: '(Modificato)' }], ['/objectives/0/indicators/0/provenance', { id: 'I1', printed: 'postponed' }],
      ['/objectives/0/phases/1/provenance', { id: 'F2', printed: 'removed' }],
    ]);
    const [before] = drafted.before.objectives;
    expect(before?.provenance).toEqual(marked('in-force', { effect: 'changed', printed: '(Modificato)' }).provenance);
    expect([before?.indicators[0]?.provenance.status, before?.phases[1]?.provenance]).toEqual(['postponed', { status: 'removed', acts: [{ effect: 'removed', printed: '' }] }]);
  });

  it('with a day: the plan before is as if the act had not been', () => {
    const { before } = draft(phases(marked('in-force', { effect: 'changed', printed: '(M)' }, mark('changed', nov)), marked('removed', mark('removed', nov))));
    expect(before.objectives[0]?.phases.map(({ provenance }) => provenance)).toEqual([{ status: 'in-force', acts: [{ effect: 'changed', printed: '(M)' }] }, inForce]);
  });

  it.each<[string, Plan, Cells]>([
    ['text of a phase', phases({}, { text: 'Gara', ...marked('in-force', mark('changed', nov)) }), { at: '/objectives/0/phases/1', values: { id: 'F2', date: nov, fields: 'testo' } }],
    ['times of a phase', phases({ from: may, to: nov, ...marked('in-force', mark('changed', nov, { printed: '(Aggiornamento tempi)' })) }), { at: '/objectives/0/phases/0', values: { id: 'F1', date: nov, fields: 'from, to' } }],
    ['marked cells of an indicator', indicators({}, { printed: { name: 'Cantieri', target: '(Modificato G.C. 30/11/2016) sì' }, target: { kind: 'yes' }, ...marked('in-force', mark('changed', nov)) }), { at: '/objectives/0/indicators/1', values: { id: 'I2', date: nov, fields: 'target' } }],
    ['an indicator without cells', indicators(marked('in-force', mark('changed', nov))), { at: '/objectives/0/indicators/0', values: { id: 'I1', date: nov, fields: 'testo' } }],
  ])('the earlier %s', (_, plan, finding) => {
    expect(draft(plan).findings).toMatchObject([{ code: 'drafting/act-earlier-unknown', ...finding }]);
  });

  it('of an element removed or postponed nothing is unknown', () => {
    expect(draft(phases({ text: 'Gara', ...marked('removed', mark('removed', nov)) }, marked('postponed', mark('postponed', nov)))).findings).toEqual([]);
    expect(draft(planWith([marked('in-force', mark('changed', nov))])).findings).toEqual([]);
  });
});

describe('an indicator before its act', () => {
  const full = {
    formula: '[corsi]', formulaKind: 'measure', scale: 'count', inputs: [{ key: 'corsi', label: 'n. corsi' }],
    target: { kind: 'yes' }, horizon: { to: 2019 }, also: [{ kind: 'deadline', by: nov }],
  };
  const marker = '(Aggiornamento G.C. del 30/11/2016)';
  const before = (printed: Cells) => {
    const drafted = draft(indicators({ ...full, printed, ...marked('in-force', mark('changed', nov)) }));
    const [operation] = drafted.acts[0]?.operations ?? [];
    const { id: _, role: __, provenance: ___, ...element } = drafted.before.objectives[0]?.indicators[0] ?? ({} as Partial<Plan['objectives'][number]['indicators'][number]>);
    return { element, fields: operation?.op === 'change-indicator' ? operation.fields : null };
  };
  const { target, horizon, also, ...ofFormula } = full;

  it('has no target where its cell is marked', () => {
    const printed = { name: 'Cantieri', formula: 'n. corsi', target: `${marker} sì`, surveyedOn: 'a' };
    expect(before(printed)).toEqual({ element: { name: 'Cantieri', ...ofFormula, printed: { name: 'Cantieri', formula: 'n. corsi', surveyedOn: 'a' } }, fields: { target, horizon, also, printed } });
  });

  it('has no formula where its cell is marked', () => {
    const printed = { name: 'Cantieri', formula: `${marker} n. corsi`, target: 'sì' };
    expect(before(printed)).toEqual({ element: { name: 'Cantieri', inputs: [], target, horizon, also, printed: { name: 'Cantieri', target: 'sì' } }, fields: { ...ofFormula, printed } });
  });

  it('has its name without the marker', () => {
    const printed = { name: `${marker} Cantieri` };
    expect(before(printed)).toEqual({ element: { name: 'Cantieri', ...full, printed: { name: 'Cantieri' } }, fields: { name: 'Cantieri', printed } });
  });

  it('is as it is where no cell is marked', () => {
    expect(before({ target: 'sì' })).toEqual({ element: { name: 'Cantieri', ...full, printed: { target: 'sì' } }, fields: {} });
  });
});

describe('a phase before its act', () => {
  const days = { text: 'Gara', from: '2016-01-01', to: nov, months: 'xxxxxxxxxxx.' };
  it.each<[readonly string[], Cells]>([
    [['(Aggiornamento fine tempi G.C.)'], { text: 'Gara', from: '2016-01-01' }], [['(AGGIORNAMENTO FINE TEMPI)'], { text: 'Gara', from: '2016-01-01' }],
    [['(Aggiornamento tempi iniziali e finali G.C.)'], { text: 'Gara' }], [['(Aggiornamento tempi inizio e fine fase)'], { text: 'Gara' }], [['(Aggiornamento tempi fasi G.C.)'], { text: 'Gara' }], [['(Aggiornamento TEMPI INIZIALI)'], { text: 'Gara' }],
    [['(Aggiornamento fine tempi)', '(Aggiornamento tempi)'], { text: 'Gara' }], [['(Aggiornamento fase)', '(Aggiornamento fine tempi)'], { text: 'Gara', from: '2016-01-01' }],
    [['(Aggiornamento fase G.C.)'], days], [['(Modifica iniziale)'], days],
  ])('%j: what is left is known', (printed, left) => {
    const drafted = draft(phases({ ...days, ...marked('in-force', ...printed.map((one) => mark('changed', nov, { printed: one }))) }));
    const { id: _, provenance: __, ...element } = drafted.before.objectives[0]?.phases[0] ?? ({} as Partial<Plan['objectives'][number]['phases'][number]>);
    const [operation] = drafted.acts[0]?.operations ?? [];
    const isTimed = Object.keys(left).length < 4;
    expect(element).toEqual(left);
    expect(operation?.op === 'change-phase' && operation.fields).toEqual(isTimed ? Object.fromEntries(Object.entries(days).filter(([key]) => !(key in left))) : {});
  });

  it('has its times where no marker is printed', () => {
    const drafted = draft(phases({ ...days, ...marked('in-force', { effect: 'changed', date: nov }) }));
    expect(drafted.before.objectives[0]?.phases[0]).toMatchObject(days);
  });
});
