import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  checkRegulation, parseRegulation, procurementRoute, regulationRoute, writeRegulation, type ContractKind, type Regulation,
} from 'municipal-performance/procurement';
import { cremona2016Regulation } from 'municipal-performance/samples';
import { civilDate, decimal, euro } from 'municipal-performance/values';

const example = (name: string) => JSON.parse(readFileSync(new URL(`../../examples/documents/${name}.json`, import.meta.url), 'utf8')) as unknown;

function read(json: unknown): Regulation {
  const outcome = parseRegulation(json);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

const cremona = read(cremona2016Regulation);
const ask = (kind: ContractKind, value: string) => {
  const outcome = regulationRoute(cremona, { kind, value });
  return outcome.ok ? outcome.value : null;
};

describe('the guideline of Cremona 2016, read literally', () => {
  it.each<[ContractKind, string, string | null, number | null | undefined]>([
    ['works', '0', "buono d'ordine", 1], ['works', '999.99', "buono d'ordine", 1], ['works', '1000', 'affidamento diretto', 1],
    ['works', '9999', 'affidamento diretto', 1], ['works', '9999.01', null, undefined], ['works', '9999.99', null, undefined],
    ['works', '10000', 'negoziata', 3], ['works', '39999.99', 'negoziata', 3], ['works', '40000', 'negoziata', 5],
    ['works', '149999.99', 'negoziata', 5], ['works', '150000', 'negoziata', 10], ['works', '999999.99', 'negoziata', 10],
    ['works', '1000000', 'evidenza pubblica', null],
    ['supplies', '999.99', "buono d'ordine", 1], ['services', '1000', 'affidamento diretto', 1], ['services', '9999', 'affidamento diretto', 1],
    ['services', '9999.01', null, undefined], ['supplies', '9999.99', null, undefined], ['supplies', '10000', '3 preventivi', 3],
    ['services', '39999', '3 preventivi', 3], ['supplies', '39999.01', null, undefined], ['services', '39999.99', null, undefined],
    ['supplies', '40000', 'negoziata', 5], ['services', '208999.99', 'negoziata', 5], ['supplies', '209000', 'negoziata', 5],
    ['services', '209000.01', 'Consip / own tender', null],
  ])('%s of %s: %s, %s (l. 449-459, 522-530)', (kind, value, procedure, minOperators) => {
    const local = ask(kind, value);
    expect([local?.procedure, local?.minOperators]).toEqual([procedure, minOperators]);
    expect(local !== null && 'minOperators' in local).toBe(procedure !== null);
  });

  it('is the document of the examples, and is written back as it was read', () => {
    expect(example('regulation-cremona-2016')).toEqual(cremona2016Regulation);
    expect(writeRegulation(cremona)).toEqual(cremona2016Regulation);
    expect(writeRegulation(read(example('regulation')))).toEqual(example('regulation'));
  });

  it('has its holes and overlaps found on loading, to the cent', () => {
    const { findings } = parseRegulation(cremona2016Regulation);
    const found = findings.map(({ code, values }) => [code.replace('procurement/regulation-', ''), values.matter, values.kinds, values.range]);
    expect(found).toEqual([
      ['hole', 'scelta del contraente', 'works, supplies, services', 'da 9999.01 € a 9999.99 €'],
      ['hole', 'scelta del contraente', 'supplies, services', 'da 39999.01 € a 39999.99 €'],
      ['overlap', 'chi svolge la gara', 'supplies, services', 'da 40000.00 € a 208999.99 €'],
      ['hole', 'canale di acquisto', 'supplies, services', 'a 209000.00 € esatti'],
      ['hole', 'verifiche', 'works', 'da 999999.01 € a 999999.99 €'],
      ['hole', 'comunicazioni all’Osservatorio', 'works, supplies, services', 'a 40000.00 € esatti'],
    ]);
  });

  it('answers who runs 40.000-209.000 with both offices, and 209.000 exactly with the hole of its channel (l. 383, 422, 465, 474)', () => {
    const codes = (value: string) => regulationRoute(cremona, { kind: 'supplies', value }).findings.map(({ code, values }) => `${code} ${values.matter ?? ''}`);
    expect(ask('supplies', '100000')?.rules.office.map(({ rule }) => rule)).toEqual(['Centrale Unica Acquisti', 'Provveditorato ed Economato']);
    expect(codes('100000')).toEqual(['procurement/regulation-overlap chi svolge la gara']);
    expect(codes('209000')).toEqual(['procurement/regulation-hole canale di acquisto']);
    expect(codes('12000')).toEqual([]);
    expect(codes('9999.5')).toEqual(['procurement/regulation-hole scelta del contraente']);
  });

  it.each(['engineering', 'social', 'concession'] as const)('is silent on %s: the law alone holds', (kind) => {
    const outcome = regulationRoute(cremona, { kind, value: '1000' });
    expect(outcome.ok && outcome.value.procedure).toBeNull();
    expect(outcome.findings.map(({ code }) => code)).toContain('procurement/regulation-silent');
  });

  it('names office, checks, form of the contract and terms for works of 500.000 (l. 383, 600, 617, 406)', () => {
    const local = ask('works', '500000');
    expect(local?.rules.office.map(({ id }) => id)).toEqual(['cua-lavori']);
    expect(local?.rules.check.map(({ rule }) => rule)).toEqual(["AVCpass, requisiti dell'aggiudicatario, DURC"]);
    expect(local?.rules['contract-form'].map(({ id }) => id)).toEqual(['scrittura-autenticata', 'forma-pubblica']);
    expect(local?.terms.map(({ id }) => id)).toContain('primo-sal');
    expect(ask('works', '499999.99')?.terms.map(({ id }) => id)).not.toContain('primo-sal');
  });
});

describe('law and local rules side by side', () => {
  const route = (on: string, kind: ContractKind, value: string) => procurementRoute({ on: civilDate(on), kind, value }, cremona);

  it('shows both and merges neither: 3 quotes by the guideline where the law allows one operator', () => {
    const outcome = route('2016-12-01', 'supplies', '12000');
    expect(outcome).toMatchObject({ ok: true, findings: [], value: { law: { procedure: 'affidamento_diretto', minOperators: 1 }, local: { procedure: '3 preventivi', minOperators: 3 } } });
    expect(outcome.ok && outcome.value.step.steps.at(-1)?.rule).toBe('procurement/local-route');
  });

  it('at 209.000 exactly the guideline says five operators and the law the ordinary procedure', () => {
    expect(route('2016-12-01', 'supplies', '209000')).toMatchObject({ ok: true, value: { law: { procedure: 'ordinaria_aperta_o_ristretta', aboveThreshold: true }, local: { procedure: 'negoziata', minOperators: 5 } } });
  });

  it('says from 20 May 2017 that the guideline asks fewer operators than the law', () => {
    const codes = (on: string) => route(on, 'works', '100000').findings.map(({ code }) => code);
    expect(codes('2017-05-19')).toEqual([]);
    expect(codes('2017-05-20')).toEqual(['procurement/local-below-law']);
  });

  it('is silent where the guideline asks for the open procedure, which has no minimum, or where the law is not settled', () => {
    const outcome = route('2021-07-01', 'works', '1000000');
    expect(outcome).toMatchObject({ findings: [], value: { law: { minOperators: 10 }, local: { procedure: 'evidenza pubblica', minOperators: null } } });
    const both = procurementRoute({ on: civilDate('2023-07-05'), clock: { determina: civilDate('2023-06-29'), invitation: civilDate('2023-07-05') }, kind: 'works', value: '100000' }, cremona);
    expect(both.findings.map(({ code }) => code)).toEqual(['procurement/regime-unsettled']);
    expect(both.ok && [both.value.law, both.value.local?.procedure]).toEqual([null, 'negoziata']);
  });

  it('keeps the law where the guideline has a hole', () => {
    const outcome = route('2016-12-01', 'works', '9999.50');
    expect(outcome).toMatchObject({ ok: true, value: { law: { procedure: 'affidamento_diretto' }, local: { procedure: null } }, findings: [{ code: 'procurement/regulation-hole' }] });
  });
});

describe('a regulation of another comune', () => {
  const bound = (amount: string, inclusive = true) => ({ amount, inclusive });
  const rule = (id: string, lower: string, upper: string | null, more: object = {}) =>
    ({ id, matter: 'award', kinds: ['works'], lower: bound(lower), upper: upper === null ? null : bound(upper, false), rule: id, minOperators: 1, ...more });
  const regulation = (rules: readonly object[], more: object = {}) =>
    ({ format: 'municipal-performance/regulation@1', ente: 'E', title: 'T', source: { act: 'A' }, rules, ...more });
  const found = (json: unknown) => parseRegulation(json).findings.map(({ code, values }) => [code.replace('procurement/regulation-', ''), values.range ?? '']);

  it.each<[string, unknown, readonly (readonly string[])[]]>([
    ['bands that meet', regulation([rule('a', '0', '10'), rule('b', '10', null)]), []],
    ['bands that meet over the cent', regulation([rule('a', '0', '10', { upper: bound('9.99') }), rule('b', '10', null)]), []],
    ['no start', regulation([rule('a', '0.01', null)]), [['hole', 'a 0.00 € esatti']]],
    ['no end', regulation([rule('a', '0', '10')]), [['hole', 'da 10.00 € in su']]],
    ['one cent missing', regulation([rule('a', '0', '10'), rule('b', '10.01', null)]), [['hole', 'a 10.00 € esatti']]],
    ['one cent twice', regulation([rule('a', '0', '10.01'), rule('b', '10', null)]), [['overlap', 'a 10.00 € esatti']]],
    ['a band inside another', regulation([rule('a', '0', null), rule('b', '10', '20')]), [['overlap', 'da 10.00 € a 19.99 €']]],
    ['two without end', regulation([rule('a', '0', null), rule('b', '10', null)]), [['overlap', 'da 10.00 € in su']]],
    ['a condition tells them apart', regulation([rule('a', '0', null), rule('b', '10', '20', { condition: 'urgenza' })]), []],
    ['order does not matter', regulation([rule('b', '10', null), rule('a', '0', '10')]), []],
    ['a duty may leave holes', regulation([rule('a', '0', null), rule('b', '10', '20', { matter: 'duty' }), rule('c', '15', '30', { matter: 'duty' })]), []],
  ])('%s', (_, json, expected) => {
    expect(found(json)).toEqual(expected);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['an empty band', regulation([rule('a', '10', '10')]), ['procurement/regulation-bounds /rules/0']],
    ['a band upside down', regulation([rule('a', '10', '5')]), ['procurement/regulation-bounds /rules/0']],
    ['an id used twice', regulation([rule('a', '0', '10'), rule('a', '10', null)]), ['procurement/regulation-repeated-id /rules/1/id']],
    ['an award without operators', regulation([{ ...rule('a', '0', null), minOperators: undefined }]), ['procurement/regulation-operators /rules/0']],
    ['a negative bound', regulation([rule('a', '-1', null)]), ['document/shape /rules/0/lower/amount']],
    ['three decimals', regulation([rule('a', '0.001', null)]), ['document/shape /rules/0/lower/amount']],
    ['an unknown kind', regulation([rule('a', '0', null, { kinds: ['lavori'] })]), ['document/shape /rules/0/kinds/0']],
    ['no rule', regulation([]), ['document/shape /rules']],
    ['an unknown key', regulation([rule('a', '0', null)], { note: 'x' }), ['document/unknown-key /note']],
  ])('is refused for %s', (_, json, expected) => {
    const outcome = parseRegulation(json);
    expect(outcome.ok).toBe(false);
    expect(outcome.findings.map(({ code, at }) => `${code} ${at}`)).toEqual(expect.arrayContaining([...expected]));
  });

  it('is not used silently outside its days', () => {
    const dated = read(regulation([rule('a', '0', null)], { from: '2024-01-01', to: '2024-12-31' }));
    const codes = (on: string) => regulationRoute(dated, { kind: 'works', value: '1', on: civilDate(on) }).findings.map(({ code }) => code);
    expect([codes('2023-12-31'), codes('2024-01-01'), codes('2024-12-31'), codes('2025-01-01')])
      .toEqual([['procurement/regulation-not-in-force'], [], [], ['procurement/regulation-not-in-force']]);
    expect(regulationRoute(dated, { kind: 'works', value: '1' })).toMatchObject({ ok: true, findings: [], value: { terms: [] } });
  });

  it('has the terms whose amounts hold the value, bounds as they say', () => {
    const due = { after: 'day', days: 1, counting: 'calendar' };
    const term = (id: string, bounds: object) => ({ id, event: 'e', label: 'l', due, ...bounds });
    const withTerms = read(regulation([rule('a', '0', null)], {
      terms: [
        term('all', {}), term('from', { lower: bound('10') }), term('above', { lower: bound('10', false) }), term('to', { upper: bound('10') }),
        term('below', { upper: bound('10', false) }), term('only', { lower: bound('10'), upper: bound('10') }),
      ],
    }));
    const terms = (value: string) => {
      const outcome = regulationRoute(withTerms, { kind: 'works', value });
      return outcome.ok && outcome.value.terms.map(({ id }) => id).join(' ');
    };
    expect([terms('9.99'), terms('10'), terms('10.01')]).toEqual(['all to below', 'all from to only', 'all from above']);
  });

  it.each([
    ['award', 'scelta del contraente'], ['office', 'chi svolge la gara'], ['channel', 'canale di acquisto'], ['check', 'verifiche'], ['contract-form', 'forma del contratto'],
    ['observatory', 'comunicazioni all’Osservatorio'],
  ])('is looked through for overlaps in %s: %s', (matter, name) => {
    const rules = [...(matter === 'award' ? [] : [rule('whole', '0', null)]), rule('a', '0', '20', { matter }), rule('b', '10', null, { matter })];
    expect(parseRegulation(regulation(rules)).findings.map(({ values }) => [values.matter, values.range, values.rules])).toEqual([[name, 'da 10.00 € a 19.99 €', 'a, b']]);
  });

  it('has a finding for each pair of rules, also where two pairs collide on the same amounts', () => {
    const kinds = (kind: string) => ({ kinds: [kind] });
    const rules = [rule('a', '0', '20', kinds('works')), rule('b', '10', null, kinds('works')), rule('c', '0', '20', kinds('supplies')), rule('d', '10', null, kinds('supplies'))];
    expect(parseRegulation(regulation(rules)).findings.map(({ values }) => [values.kinds, values.rules])).toEqual([['works', 'a, b'], ['supplies', 'c, d']]);
  });

  it('may end a matter where it likes, but leave no hole between its own bands', () => {
    const checks = (value: string) => {
      const of = read(regulation([rule('a', '0', null), rule('b', '10', '20', { matter: 'check' }), rule('c', '30', '40', { matter: 'check' })]));
      return regulationRoute(of, { kind: 'works', value }).findings.map(({ code, values }) => `${code} ${values.matter ?? ''}`);
    };
    expect(['9.99', '10', '19.99', '30', '40'].map(checks)).toEqual([[], [], [], [], []]);
    expect(['20', '29.99'].map(checks)).toEqual(Array(2).fill(['procurement/regulation-hole verifiche']));
  });

  it('lets two duties hold for one amount, and a rule with a condition beside another', () => {
    const of = read(regulation([rule('a', '0', null), rule('b', '0', null, { matter: 'duty' }), rule('c', '0', null, { matter: 'duty' }), rule('d', '0', null, { condition: 'urgenza' })]));
    const outcome = regulationRoute(of, { kind: 'works', value: '1' });
    expect(outcome).toMatchObject({ ok: true, findings: [], value: { procedure: 'a' } });
    expect(outcome.ok && [outcome.value.rules.duty.map(({ id }) => id), outcome.value.rules.award.map(({ id }) => id)]).toEqual([['b', 'c'], ['a', 'd']]);
  });

  it('gives one answer exactly where checkRegulation finds neither hole nor overlap', () => {
    const edge = fc.integer({ min: 0, max: 300 });
    const drawn = fc.array(fc.tuple(edge, edge, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(drawn, fc.integer({ min: 0, max: 310 }), (bands, cents) => {
      const drafted: Regulation = {
        format: 'municipal-performance/regulation@1', ente: 'E', title: 'T', source: { act: 'A' },
        rules: bands.map(([lower, upper, lowerIn, upperIn], index) => ({
          id: String(index), matter: 'award', kinds: ['works'], rule: String(index), minOperators: 1,
          lower: { amount: euro(decimal(lower).dividedBy(100)), inclusive: lowerIn }, upper: { amount: euro(decimal(upper).dividedBy(100)), inclusive: upperIn },
        })),
      };
      const value = decimal(cents).dividedBy(100);
      const holding = bands.filter(([lower, upper, lowerIn, upperIn]) => (lowerIn ? cents >= lower : cents > lower) && (upperIn ? cents <= upper : cents < upper)).length;
      const defects = checkRegulation(drafted).filter(({ code, values }) => /hole|overlap/.test(code) && holds(values.range ?? '', cents));
      const outcome = regulationRoute(drafted, { kind: 'works', value });
      expect(outcome.ok && outcome.value.procedure !== null).toBe(holding === 1);
      if (holding === 1) expect(defects).toEqual([]);
      else expect(defects.map(({ code }) => code)).toContain(holding === 0 ? 'procurement/regulation-hole' : 'procurement/regulation-overlap');
    }), { numRuns: 500 });
  });
});

/** Whether a range of a finding holds an amount in cents. */
function holds(range: string, cents: number): boolean {
  const [from = 0, to] = [...range.matchAll(/\d+\.\d\d/g)].map(([amount]) => Math.round(Number(amount) * 100));
  return range.endsWith('esatti') ? cents === from : range.endsWith('su') ? cents >= from : cents >= from && cents <= (to ?? from);
}
