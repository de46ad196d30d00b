import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlans, history, planOn, writePlan, type Plan, type VariationAct } from 'municipal-performance';
import { addDays, civilDate, decimal } from 'municipal-performance/values';
import { act, actsOf, planOf } from './made.js';

const day = civilDate;
const plan = planOf();

function amended(acts: readonly VariationAct[], on = '2016-12-31', from: Plan = plan) {
  const outcome = planOn(from, acts, day(on));
  if (!outcome.ok) throw new Error('planOn always gives a plan');
  return { plan: outcome.value, codes: outcome.findings.map(({ code, at }) => `${code} ${at}`) };
}

const phase = (of: Plan, id: string) => of.objectives.flatMap(({ phases }) => phases).find((one) => one.id === id);

describe('planOn', () => {
  it('changes nothing without acts, and before they take effect', () => {
    const acts = actsOf(act('A1', '2016-11-30', { op: 'move-phase', id: 'O1.F2', to: '2016-12-31' }));
    expect(amended([]).plan).toBe(plan);
    expect(amended(acts, '2016-11-29').plan).toBe(plan);
    expect(phase(amended(acts, '2016-11-30').plan, 'O1.F2')?.to).toBe('2016-12-31');
    expect(phase(plan, 'O1.F2')?.to).toBe('2016-10-31');
  });

  it('refuses a day that is none', () => {
    expect(() => planOn(plan, [], '2016-11-31' as never)).toThrow('2016-11-31');
  });

  it('marks what it touched with the act, its day and its printed marker', () => {
    const acts = actsOf(act('A201', '2016-11-30', { op: 'postpone', element: { kind: 'phase', id: 'O1.F2' }, toYear: 2017, printed: '(Rinviata al 2017)' }));
    expect(phase(amended(acts).plan, 'O1.F2')?.provenance).toEqual({
      status: 'postponed',
      acts: [{ effect: 'postponed', act: { act: 'Deliberazione G.C. n. 201', date: '2016-11-30' }, date: '2016-11-30', printed: '(Rinviata al 2017)', toYear: 2017 }],
    });
    expect(phase(amended(acts).plan, 'O1.F1')?.provenance.acts).toEqual([]);
  });

  it('keeps removed elements, and removes with an objective what stands in it', () => {
    const after = amended(actsOf(act('A1', '2016-11-30', { op: 'remove', element: { kind: 'objective', id: 'O1' } }))).plan;
    expect(after.objectives).toHaveLength(2);
    const [first, second] = after.objectives;
    expect([first, ...(first?.phases ?? []), ...(first?.indicators ?? [])].map((one) => one?.provenance.status)).toEqual(['removed', 'removed', 'removed', 'removed']);
    expect(second?.provenance.status).toBe('in-force');
  });

  it('assigns objectives, phases and indicators, and gives a postponed phase back its days', () => {
    const acts = actsOf(
      act('A1', '2016-03-01', { op: 'assign-objective', objective: { id: 'O3', title: 'Sport', phases: [{ id: 'O3.F1' }] } }, { op: 'assign-phase', to: 'O2', phase: { id: 'O2.F2' } }),
      act('A2', '2016-04-01', { op: 'assign-indicator', to: 'O3', indicator: { id: 'O3.R1', role: 'result', name: 'Impianti' } }, { op: 'postpone', element: { kind: 'phase', id: 'O3.F1' }, toYear: 2017 }),
      act('A3', '2017-02-01', { op: 'move-phase', id: 'O3.F1', from: '2017-03-01', to: '2017-05-31' }),
    );
    const { plan: after, codes } = amended(acts, '2017-12-31');
    expect(codes).toEqual([]);
    expect(after.objectives.map(({ id }) => id)).toEqual(['O1', 'O2', 'O3']);
    expect(phase(after, 'O3.F1')?.provenance).toMatchObject({ status: 'in-force', acts: [{ effect: 'assigned' }, { effect: 'postponed' }, { effect: 'changed' }] });
    expect(after.objectives[2]?.indicators.map(({ id }) => id)).toEqual(['O3.R1']);
    expect(after.objectives[1]?.phases.map(({ id }) => id)).toEqual(['O2.F1', 'O2.F2']);
  });

  it('replaces and empties fields, and a target with all that belongs to it', () => {
    const acts = actsOf(act('A1', '2016-11-30',
      { op: 'change-phase', id: 'O1.F2', fields: { owner: 'Settore Lavori pubblici' }, clear: ['note'], effect: 'replaced' },
      { op: 'set-target', id: 'O1.R1', target: { kind: 'deadline', by: '2016-12-15' }, also: [{ kind: 'yes' }] },
      { op: 'change-objective', id: 'O2', fields: { weight: '40' } },
    ));
    const { plan: after, codes } = amended(acts);
    expect(codes).toEqual([]);
    expect(phase(after, 'O1.F2')).toMatchObject({ owner: 'Settore Lavori pubblici', provenance: { acts: [{ effect: 'replaced' }] } });
    expect(phase(after, 'O1.F2')).not.toHaveProperty('note');
    expect(after.objectives[0]?.indicators[0]).toMatchObject({ target: { kind: 'deadline', by: '2016-12-15' }, also: [{ kind: 'yes' }] });
    expect(String(after.objectives[1]?.weight)).toBe('40');
  });

  it('says what it cannot do and does the rest', () => {
    const acts = actsOf(act('A1', '2016-11-30',
      { op: 'remove', element: { kind: 'phase', id: 'O9.F9' } },
      { op: 'assign-objective', objective: { id: 'O2', title: 'Doppio' } },
      { op: 'remove', element: { kind: 'phase', id: 'O1.F1' } },
      { op: 'move-phase', id: 'O1.F1', to: '2016-12-31' },
      { op: 'move-phase', id: 'O2.F1', to: '2016-12-15' },
    ));
    const { plan: after, codes } = amended(acts);
    expect(codes).toEqual([
      'variation/unknown-element /acts/0/operations/0', 'variation/already-assigned /acts/0/operations/1', 'variation/removed-element /acts/0/operations/3',
    ]);
    expect(phase(after, 'O2.F1')?.to).toBe('2016-12-15');
  });

  it('tells two acts of one day that disagree, and lets the later number prevail', () => {
    const nine = act('A9', '2016-11-30', { op: 'move-phase', id: 'O1.F2', to: '2016-11-30' });
    const ten = act('A10', '2016-11-30', { op: 'move-phase', id: 'O1.F2', to: '2016-12-31' });
    for (const acts of [actsOf(nine, ten), actsOf(ten, nine)]) {
      const { plan: after, codes } = amended(acts);
      expect(phase(after, 'O1.F2')?.to).toBe('2016-12-31');
      expect(codes.map((code) => code.split(' ')[0])).toEqual(['variation/conflict']);
    }
    const later = act('A10', '2016-12-01', { op: 'move-phase', id: 'O1.F2', to: '2016-12-31' });
    expect(amended(actsOf(nine, later)).codes).toEqual([]);
    const removal = act('A10', '2016-11-30', { op: 'remove', element: { kind: 'phase', id: 'O1.F2' } });
    expect(amended(actsOf(nine, removal)).codes).toEqual(['variation/conflict /acts/1/operations/0']);
  });
});

describe('shift', () => {
  const shift = (...rows: readonly [side: string, capitolo: string, change: string][]) =>
    actsOf(act('A1', '2016-11-30', { op: 'shift', rows: rows.map(([side, capitolo, change]) => ({ side, capitolo, change })) }));
  const amounts = (of: Plan) => of.capitoli.map(({ stanziamento }) => (stanziamento === undefined ? null : String(stanziamento)));

  it('moves stanziamento between capitoli (storno) and adds entrate to uscite', () => {
    expect(amounts(amended(shift(['U', '100', '-0.10'], ['U', '200', '0.10'])).plan)).toEqual(['999.9', '500.1', '800', null]);
    expect(amounts(amended(shift(['E', '100', '50.00'], ['U', '100', '20.00'], ['U', '200', '30.00'])).plan)).toEqual(['1020', '530', '850', null]);
    expect(amounts(amended(shift(['U', '100', '-1000.00'], ['U', '200', '1000.00'])).plan)).toEqual(['0', '1500', '800', null]);
  });

  it.each([
    ['does not close by a cent', [['U', '100', '-10.00'], ['U', '200', '10.01']], 'variation/shift-not-closed'],
    ['goes below zero', [['U', '100', '-1000.01'], ['U', '200', '1000.01']], 'variation/stanziamento-negative'],
    ['touches a capitolo that the plan has not', [['U', '999', '-1.00'], ['U', '200', '1.00']], 'variation/unknown-element'],
    ['touches a capitolo without stanziamento', [['U', '300', '1.00'], ['U', '200', '-1.00']], 'variation/stanziamento-unknown'],
  ] as const)('changes no row where it %s', (_, rows, code) => {
    const { plan: after, codes } = amended(shift(...(rows as unknown as [string, string, string][])));
    expect(amounts(after)).toEqual(amounts(plan));
    expect(codes).toEqual([`${code} /acts/0/operations/0`]);
  });

  it('keeps entrate minus uscite, whatever is shifted', () => {
    const cents = fc.integer({ min: -200_000, max: 200_000 });
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('U 100', 'U 200', 'E 100'), cents), { maxLength: 6 }), (rows) => {
      const text = (value: number) => (value / 100).toFixed(2);
      const acts = shift(...rows.map(([key, value]) => [key.slice(0, 1), key.slice(2), text(value)] as [string, string, string]));
      const balance = (of: Plan) => of.capitoli.reduce((total, { side, stanziamento }) => (stanziamento ? (side === 'E' ? total.plus(stanziamento) : total.minus(stanziamento)) : total), decimal(0));
      expect(String(balance(amended(acts).plan))).toBe(String(balance(plan)));
    }));
  });
});

const phases = ['O1.F1', 'O1.F2', 'O2.F1'];
const days = fc.integer({ min: 0, max: 365 }).map((n) => addDays(day('2016-01-01'), n));
const operation = fc.oneof(
  fc.record({ op: fc.constant('move-phase'), id: fc.constantFrom(...phases), to: days }),
  fc.record({ op: fc.constant('remove'), element: fc.record({ kind: fc.constant('phase'), id: fc.constantFrom(...phases) }) }),
  fc.record({ op: fc.constant('change-phase'), id: fc.constantFrom(...phases), fields: fc.record({ note: fc.string({ minLength: 1 }) }) }),
  fc.record({ op: fc.constant('change-objective'), id: fc.constantFrom('O1', 'O2'), fields: fc.record({ title: fc.string({ minLength: 1 }) }) }),
);
const manyActs = fc.array(fc.tuple(days, fc.array(operation, { maxLength: 3 })), { maxLength: 6 })
  .map((list) => actsOf(...list.map(([on, operations], index) => act(`A${index + 1}`, on, ...operations))));

describe('properties', () => {
  it('is a fold in date order: to one day and on to another is the same as at once', () => {
    fc.assert(fc.property(manyActs, days, (acts, middle) => {
      const first = acts.filter(({ inForceFrom }) => inForceFrom <= middle);
      const rest = acts.filter(({ inForceFrom }) => inForceFrom > middle);
      const half = amended(first, middle).plan;
      expect(writePlan(amended(rest, '2016-12-31', half).plan)).toEqual(writePlan(amended(acts).plan));
    }));
  });

  it('does not depend on the order in which the acts are given', () => {
    fc.assert(fc.property(manyActs.chain((acts) => fc.tuple(fc.constant(acts), fc.shuffledSubarray([...acts], { minLength: acts.length }))), ([acts, shuffled]) => {
      expect(writePlan(amended(shuffled).plan)).toEqual(writePlan(amended(acts).plan));
      expect(amended(shuffled).codes.length).toBe(amended(acts).codes.length);
    }));
  });

  it('applies acts on different elements of one day in either order alike', () => {
    const one = act('A1', '2016-11-30', { op: 'move-phase', id: 'O1.F1', to: '2016-12-31' });
    const other = act('A2', '2016-11-30', { op: 'change-objective', id: 'O2', fields: { title: 'Scuole e nidi' } });
    const renumbered = [{ ...one, id: 'A2', number: '2' }, { ...other, id: 'A1', number: '1' }];
    const fields = (acts: readonly VariationAct[]) => comparePlans(amended(acts).plan, amended(actsOf(one, other)).plan);
    expect(fields(actsOf(...renumbered))).toEqual([]);
  });

  it('never loses an element', () => {
    fc.assert(fc.property(manyActs, (acts) => {
      const after = amended(acts).plan;
      const ids = (of: Plan) => of.objectives.flatMap(({ id, phases: list, indicators }) => [id, ...list.map((one) => one.id), ...indicators.map((one) => one.id)]);
      expect(ids(after)).toEqual(ids(plan));
    }));
  });

  it('tells the same in history and in the difference of the plans', () => {
    fc.assert(fc.property(manyActs, (acts) => {
      const touched = new Set(history(plan, acts).map(({ kind, id }) => `${kind} ${id}`));
      for (const { kind, id } of comparePlans(plan, amended(acts).plan)) expect(touched).toContain(`${kind} ${id}`);
    }));
  });
});
