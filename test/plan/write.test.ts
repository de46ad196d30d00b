import { expect, it } from 'vitest';
import fc from 'fast-check';
import { parsePlan, writePlan, type Plan } from 'municipal-performance';
import { planJson, readPlan } from './plans.js';

const text = fc.string({ maxLength: 12 });
const amount = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 99 }))
  .map(([euro, cent]) => `${euro}.${String(cent).padStart(2, '0')}`)
  .filter((written) => !/^-?0\.00$/.test(written) || written === '0.00');
const number = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.option(fc.integer({ min: 1, max: 9 })))
  .map(([whole, tenth]) => (tenth === null ? `${whole}` : `${whole}.${tenth}`));
const day = fc.tuple(fc.integer({ min: 2010, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const provenance = fc.constantFrom(
  { status: 'in-force', acts: [] },
  { status: 'removed', acts: [{ effect: 'removed', act: { act: 'Deliberazione G.C.', date: '2016-11-30' }, date: '2016-11-30', printed: '(Eliminata)' }] },
);
const optional = { requiredKeys: [] as never[] };

const target = fc.oneof(
  fc.record({ kind: fc.constant('threshold'), comparator: fc.constantFrom('>=', '<'), value: number, unit: fc.constantFrom('percent', 'euro') }),
  fc.record({ kind: fc.constant('change'), direction: fc.constantFrom('increase', 'decrease'), comparator: fc.constant('>='), value: number, unit: fc.constant('percent'), baseline: fc.option(text) }),
  fc.record({ kind: fc.constant('deadline'), by: day }),
  fc.record({ kind: fc.constant('between'), from: number, to: number, unit: fc.constant('count') }),
  fc.constant({ kind: 'yes' }),
  fc.record({ kind: fc.constant('text'), text }),
);

const indicator = fc.tuple(
  fc.record({ role: fc.constantFrom('impact', 'result'), name: text, inputs: fc.array(fc.record({ key: fc.constantFrom('a', 'b'), label: text, constant: number }, { requiredKeys: ['key', 'label'] }), { maxLength: 2 }), provenance }),
  fc.record({ weight: number, formula: text, target, also: fc.array(target, { minLength: 1, maxLength: 2 }), surveyedOn: day }, optional),
).map(([required, rest]) => ({ ...rest, ...required }));

const objective = fc.tuple(
  fc.record({
    title: text,
    indicators: fc.array(indicator, { maxLength: 3 }),
    finance: fc.record({
      rows: fc.array(fc.record({ side: fc.constantFrom('E', 'U'), capitolo: fc.constantFrom('85', '9433/999', null), amount }), { maxLength: 3 }),
      printed: fc.record({ differenza: amount, side: fc.constantFrom('E', 'U') }),
    }, { requiredKeys: ['rows'] }),
    provenance,
  }),
  fc.record({ weight: number, missione: fc.record({ code: text, label: text }, optional), humanResources: fc.record({ heads: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.nat(99)) }) }, optional),
).map(([required, rest]) => ({ ...rest, ...required }));

/** JSON of plans, whole and right, its keys in any order. */
const plans = fc.array(objective, { maxLength: 4 }).map((objectives) => planJson({}, {
  objectives: objectives.map((one, index) => ({ ...one, id: `O${index}`, indicators: one.indicators.map((it, n) => ({ ...it, id: `O${index}.I${n}` })) })),
}));

const shuffled = (json: unknown): unknown =>
  Array.isArray(json) ? json.map(shuffled)
  : typeof json === 'object' && json !== null ? Object.fromEntries(Object.entries(json).reverse().map(([key, value]) => [key, shuffled(value)]))
  : json;

it('reads what it wrote, and writes it again letter by letter', () => {
  fc.assert(fc.property(plans, (json) => {
    const read = parsePlan(json);
    expect(read.findings).toEqual([]);
    const plan = (read as { value: Plan }).value;
    const written = JSON.stringify(writePlan(plan));
    const again = readPlan(JSON.parse(written));
    expect(again).toEqual(plan);
    expect(JSON.stringify(writePlan(again))).toBe(written);
  }));
});

it('writes what it was given: every key and value of the document', () => {
  fc.assert(fc.property(plans, (json) => {
    expect(writePlan(readPlan(json))).toMatchObject(json);
  }));
});

it('writes one text for one plan, whatever the order of its keys', () => {
  fc.assert(fc.property(plans, (json) => {
    expect(JSON.stringify(writePlan(readPlan(shuffled(json))))).toBe(JSON.stringify(writePlan(readPlan(json))));
  }));
});

it('writes amounts with two decimals and numbers in plain notation', () => {
  const json = planJson({ weight: '100000000000000000000000', finance: { rows: [{ side: 'U', capitolo: '85', amount: '7.5' }] } });
  expect(writePlan(readPlan(json))).toMatchObject({
    objectives: [{ weight: '100000000000000000000000', finance: { rows: [{ amount: '7.50' }] } }],
  });
});

it('throws InvariantError for an object that is no plan', () => {
  expect(() => writePlan({ ...readPlan(planJson()), year: '2016' } as unknown as Plan)).toThrow(/expected a document that its schema allows, found at "year"/);
  expect(() => writePlan(null as unknown as Plan)).toThrow(/expected a document/);
});
