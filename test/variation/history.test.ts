import { describe, expect, it } from 'vitest';
import { comparePlans, history, parseActs, planOn, writeActs } from 'municipal-performance';
import { civilDate } from 'municipal-performance/values';
import { act, actsOf, planJson, planOf } from './made.js';

const plan = planOf();
const acts = actsOf(
  act('A2', '2016-11-30', { op: 'remove', element: { kind: 'phase', id: 'O1.F2' }, printed: '(Eliminata)' }),
  act('A1', '2016-06-01', { op: 'move-phase', id: 'O1.F2', from: '2016-08-01', to: '2016-12-31' }),
);

describe('history', () => {
  it('tells what changed, when and by which act, in order of time', () => {
    expect(history(plan, acts)).toEqual([{
      kind: 'phase', id: 'O1.F2',
      entries: [
        {
          on: '2016-06-01', actId: 'A1', act: { act: 'Deliberazione G.C. n. 1', date: '2016-06-01' }, effect: 'changed',
          fields: [{ field: 'from', before: '2016-07-01', after: '2016-08-01' }, { field: 'to', before: '2016-10-31', after: '2016-12-31' }],
        },
        { on: '2016-11-30', actId: 'A2', act: { act: 'Deliberazione G.C. n. 2', date: '2016-11-30' }, effect: 'removed', printed: '(Eliminata)', fields: [] },
      ],
    }]);
    expect(history(plan, [])).toEqual([]);
  });
});

describe('comparePlans', () => {
  it('finds nothing between a plan and itself, and the same fields both ways', () => {
    const after = planOn(plan, acts, civilDate('2016-12-31'));
    if (!after.ok) throw new Error('a plan');
    expect(comparePlans(plan, plan)).toEqual([]);
    const forth = comparePlans(plan, after.value);
    const back = comparePlans(after.value, plan);
    expect(forth.map(({ text }) => text)).toEqual([
      'fase O1.F2: from da «2016-07-01» a «2016-08-01»; to da «2016-10-31» a «2016-12-31»; status da «in-force» a «removed»',
    ]);
    expect(back[0]?.fields).toEqual(forth[0]?.fields.map(({ field, before, after: to }) => ({ field, before: to, after: before })));
  });

  it('tells elements of one plan only, and the plan itself', () => {
    const other = planOf({ ...planJson, title: 'PEG', objectives: planJson.objectives.slice(0, 1) });
    expect(comparePlans(plan, other).map(({ kind, id, difference }) => `${difference} ${kind} ${id}`)).toEqual([
      'changed plan Comune di Esempio', 'removed objective O2', 'removed phase O2.F1',
    ]);
  });
});

describe('parseActs', () => {
  it('writes back what it reads', () => {
    const document = { format: 'municipal-performance/variation-acts@1' as const, ente: 'Comune di Esempio', acts, unread: [] };
    const again = parseActs(writeActs(document));
    expect(again).toEqual({ ok: true, value: document, findings: [] });
  });

  it('keeps an operation that it cannot read, and reads the others', () => {
    const read = parseActs({
      format: 'municipal-performance/variation-acts@1', ente: 'Comune di Esempio',
      acts: [act('A1', '2016-11-30', { op: 'abolish', id: 'O1' }, { op: 'move-phase', id: 'O1.F1', to: '2016-02-30' }, { op: 'move-phase', id: 'O1.F1', to: '2016-02-29' })],
    });
    expect(read.findings.map(({ code }) => code)).toEqual(['document/shape', 'document/shape']);
    expect(read.ok && read.value.acts[0]?.operations).toHaveLength(2);
    expect(read.ok && read.value.unread.map(({ at, value }) => [at, value])).toEqual([
      ['/acts/0/operations/0', { op: 'abolish', id: 'O1' }], ['/acts/0/operations/1/to', '2016-02-30'],
    ]);
  });

  it.each([undefined, null, [], 'acts', { format: 'municipal-performance/plan@1' }])('refuses %s', (json) => {
    expect(parseActs(json).ok).toBe(false);
  });
});
