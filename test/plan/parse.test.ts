import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parsePlan, writePlan } from 'municipal-performance';
import { planJson, readPlan } from './plans.js';

const found = (json: unknown): string[] => parsePlan(json).findings.map(({ code, at }) => `${code} ${at}`);

describe('a plan that can be read', () => {
  it('needs no more than its format, body and year', () => {
    const plan = readPlan({ format: 'municipal-performance/plan@1', ente: 'Comune di Prova', year: 2016 });
    expect(plan).toEqual({
      format: 'municipal-performance/plan@1', ente: 'Comune di Prova', year: 2016,
      structures: [], staff: [], capitoli: [], objectives: [], unread: [],
    });
  });

  it('takes an element that says nothing of acts for one that no act touched', () => {
    const plan = readPlan(planJson({ phases: [{ id: 'F1' }] }));
    expect(plan.objectives[0]?.provenance).toEqual({ status: 'in-force', acts: [] });
    expect(plan.objectives[0]?.phases[0]?.provenance).toEqual({ status: 'in-force', acts: [] });
  });
});

describe('the broken document', () => {
  it.each<[string, unknown, string]>([
    ['nothing at all', undefined, 'document/not-json '],
    ['null', null, 'document/shape '],
    ['a text', 'piano', 'document/shape '],
    ['a list', [], 'document/shape '],
    ['a document of another kind', { format: 'municipal-performance/scheme@1' }, 'document/format /format'],
    ['a document without format', { ente: 'x', year: 2016 }, 'document/format /format'],
    ['a plan without its body', { format: 'municipal-performance/plan@1', year: 2016 }, 'document/missing '],
    ['a plan of the year 16', planJson({}, { year: 16 }), 'document/shape /year'],
  ])('%s is no plan', (_, json, finding) => {
    expect(parsePlan(json).ok).toBe(false);
    expect(found(json)).toContain(finding);
  });

  it.each<[string, object, string, string, unknown]>([
    ['an amount with three decimals', { finance: { rows: [{ side: 'U', amount: '168.305' }] } }, 'document/shape /objectives/0/finance/rows/0/amount', '/objectives/0/finance/rows/0', { side: 'U', amount: '168.305' }],
    ['an amount as a number', { finance: { rows: [{ side: 'U', amount: 168.3 }] } }, 'document/shape /objectives/0/finance/rows/0/amount', '/objectives/0/finance/rows/0', { side: 'U', amount: 168.3 }],
    ['a malformed capitolo', { finance: { rows: [{ side: 'U', capitolo: '9433-999', amount: '1.00' }] } }, 'document/shape /objectives/0/finance/rows/0/capitolo', '/objectives/0/finance/rows/0/capitolo', '9433-999'],
    ['31 February', { phases: [{ id: 'F1', to: '2016-02-31' }] }, 'document/shape /objectives/0/phases/0/to', '/objectives/0/phases/0/to', '2016-02-31'],
    ['eleven months', { phases: [{ id: 'F1', months: '......xxxxx' }] }, 'document/shape /objectives/0/phases/0/months', '/objectives/0/phases/0/months', '......xxxxx'],
    ['a negative weight', { weight: '-1' }, 'document/shape /objectives/0/weight', '/objectives/0/weight', '-1'],
    ['an unknown key', { titolo: 'x' }, 'document/unknown-key /objectives/0/titolo', '/objectives/0/titolo', 'x'],
    ['a target of no known kind', { indicators: [{ id: 'I1', role: 'impact', name: 'n', target: { kind: 'hope' } }] }, 'document/shape /objectives/0/indicators/0/target/kind', '/objectives/0/indicators/0/target', { kind: 'hope' }],
    ['half a head', { humanResources: { heads: { tempoPieno: 1.5 } } }, 'document/shape /objectives/0/humanResources/heads/tempoPieno', '/objectives/0/humanResources/heads/tempoPieno', 1.5],
    ['a head called __proto__', { humanResources: { heads: JSON.parse('{"__proto__":1,"constructor":2}') as object } }, 'document/unknown-key /objectives/0/humanResources/heads/__proto__', '/objectives/0/humanResources/heads/__proto__', 1],
    ['lists in the wrong place', { phases: 'nessuna' }, 'document/shape /objectives/0/phases', '/objectives/0/phases', 'nessuna'],
  ])('%s goes under unread, the rest is read', (_, objective, finding, at, value) => {
    const json = planJson(objective);
    expect(found(json)).toEqual([finding]);
    const plan = readPlan(json);
    expect(plan.objectives.map(({ id }) => id)).toEqual(['O1']);
    expect(plan.unread).toEqual([{ at, value }]);
  });

  it('reads a row with a malformed capitolo, amount and all', () => {
    const { finance } = readPlan(planJson({ finance: { rows: [{ side: 'U', capitolo: '9433-999', amount: '1.00' }] } })).objectives[0] ?? {};
    expect(finance?.rows.map(({ capitolo, amount }) => [capitolo, String(amount)])).toEqual([[null, '1']]);
  });

  it('keeps the first of two elements with one id', () => {
    const json = planJson({}, {
      objectives: [
        { id: 'O1', title: 'primo', phases: [{ id: 'F1' }, { id: 'F1', text: 'ancora' }] },
        { id: 'O2', title: 'secondo', phases: [{ id: 'F1' }] },
        { id: 'O1', title: 'terzo' },
      ],
      structures: [{ id: 'O1', label: 'un servizio può chiamarsi come un obiettivo' }],
    });
    expect(found(json)).toEqual([
      'plan/duplicate-id /objectives/2', 'plan/duplicate-id /objectives/0/phases/1', 'plan/duplicate-id /objectives/1/phases/0',
    ]);
    const plan = readPlan(json);
    expect(plan.objectives.map(({ title, phases }) => [title, phases.length])).toEqual([['primo', 1], ['secondo', 0]]);
    expect(plan.unread.map(({ at }) => at)).toEqual(['/objectives/2', '/objectives/0/phases/1', '/objectives/1/phases/0']);
  });

  it('keeps what a written plan has under unread when it is read again, and adds to it', () => {
    const first = readPlan(planJson({ titolo: 'x' }));
    const written = writePlan(first) as { objectives: object[] };
    const again = readPlan({ ...written, objectives: written.objectives.map((one) => ({ ...one, peso: 5 })) });
    expect(again.unread).toEqual([{ at: '/objectives/0/titolo', value: 'x' }, { at: '/objectives/0/peso', value: 5 }]);
  });

  it('keeps junk under unread as it is, however often the plan is written and read again', () => {
    const wide = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`k${index}`, 0]));
    const hostile = JSON.parse('{"__proto__":{"a":1}}') as object;
    const plan = readPlan(planJson({ phases: Array.from({ length: 20_000 }, () => 0) }, { altro: wide, ancora: { hostile } }));
    expect(plan.unread.map(({ at }) => at)).toEqual(['/altro', '/ancora', '/objectives/0/phases']);
    const again = parsePlan(JSON.parse(JSON.stringify(writePlan(plan))));
    expect(again.findings).toEqual([]);
    expect(again.ok && JSON.stringify(again.value)).toBe(JSON.stringify(plan));
  });

  it('reads a good plan inside megabytes of junk, in seconds', () => {
    const json = planJson({}, { junk: Array.from({ length: 1_000_000 }, (_, index) => [index]), capitoli: Array.from({ length: 500_000 }, () => ({})) });
    const read = parsePlan(json);
    expect(read.findings.map(({ code, at }) => `${code} ${at}`)).toEqual(['document/junk-list /capitoli', 'document/unknown-key /junk']);
    expect(read.ok && read.value.objectives).toHaveLength(1);
    expect(read.ok && read.value.unread.map(({ at }) => at).sort()).toEqual(['/capitoli', '/junk']);
  }, 20_000);

  it('throws for nothing that JSON or a program can hold', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.jsonValue().map((json) => planJson({ phases: json, indicators: [json] }, { staff: json }))), (input) => {
      const read = parsePlan(input);
      return read.ok || read.findings.length > 0;
    }));
  });

  it('loses nothing: each value of a plan with foreign parts is read or kept', () => {
    fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{3,8}X$/), fc.jsonValue()), (foreign) => {
      const { unread } = readPlan(planJson(foreign));
      return Object.entries(foreign).every(([key, value]) =>
        unread.some(({ at, value: kept }) => at === `/objectives/0/${key}` && JSON.stringify(kept) === JSON.stringify(value)));
    }));
  });
});
