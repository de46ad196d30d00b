import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { dayField, euroField, readParts, readWhole } from '../../src/document/index.js';
import { parseFondo } from 'municipal-performance';

const schema = z.strictObject({
  format: z.literal('test@1'),
  title: z.string().exactOptional(),
  rows: z.array(z.strictObject({ id: z.string(), amount: euroField, on: dayField.exactOptional() })),
});

const good = { format: 'test@1', title: 'T', rows: [{ id: 'a', amount: '12.50', on: '2016-02-29' }] };

const codes = (outcome: { findings: readonly { code: string; at: string }[] }) => outcome.findings.map(({ code, at }) => `${code} ${at}`);

describe('readWhole', () => {
  it('reads a document and writes it back unchanged', () => {
    const outcome = readWhole(schema, good, 'test@1');
    expect(outcome.ok && z.encode(schema, outcome.value)).toEqual(good);
  });

  it('refuses a document with one wrong part, naming it', () => {
    const outcome = readWhole(schema, { ...good, rows: [{ id: 'a', amount: '12.505' }] }, 'test@1');
    expect(outcome.ok).toBe(false);
    expect(codes(outcome)).toEqual(['document/shape /rows/0/amount']);
    expect(outcome.findings[0]?.values).toEqual({ expected: 'un importo come "1234.56", con il punto e al massimo due decimali', found: '"12.505"' });
  });

  it.each([
    ['nothing', undefined, 'document/not-json '],
    ['a list', [], 'document/shape '],
    ['another format', { format: 'test@2' }, 'document/format /format'],
    ['no format', {}, 'document/format /format'],
  ])('refuses %s', (_, input, finding) => {
    const outcome = readWhole(schema, input, 'test@1');
    expect(outcome.ok).toBe(false);
    expect(codes(outcome)).toContain(finding);
  });

  it('calls no accessor and reads no prototype', () => {
    let called = false;
    const hostile = { ...good, rows: [] as unknown[], get title() { called = true; return 'x'; } };
    expect(codes(readWhole(schema, hostile, 'test@1'))).toEqual(['document/not-json /title']);
    expect(called).toBe(false);
    expect(codes(readWhole(schema, { ...good, rows: new Date(0) }, 'test@1'))).toEqual(['document/not-json /rows', 'document/missing ']);
    const polluting: unknown = JSON.parse('{"format":"test@1","rows":[],"__proto__":{"polluted":1}}');
    expect(codes(readWhole(schema, polluting, 'test@1'))).toEqual(['document/unknown-key /__proto__']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('refuses a list of empty places without walking through it', () => {
    const sparse = Object.assign([], { length: 4_000_000_000 });
    expect(codes(readWhole(schema, { ...good, rows: sparse }, 'test@1'))).toEqual(['document/not-json /rows', 'document/missing ']);
  });

  it('refuses loops and the same objects in very many places, which would be walked for ever', () => {
    const loop: Record<string, unknown> = {};
    Object.assign(loop, { a: loop, b: loop });
    expect(codes(readWhole(schema, { ...good, title: loop }, 'test@1')).slice(0, 2)).toEqual(['document/too-deep /title/a', 'document/too-deep /title/b']);
    let doubled: unknown = [];
    for (let level = 0; level < 150; level += 1) doubled = [doubled, doubled];
    expect(codes(readWhole(schema, { ...good, title: doubled }, 'test@1'))[0]).toMatch(/^document\/not-json \/title/);
    const shared = { id: 'a', amount: '1.00' };
    expect(readWhole(schema, { ...good, rows: [shared, shared, shared] }, 'test@1').ok).toBe(true);
  });

  it('refuses a document nested without end, and one that holds itself', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(codes(readWhole(schema, { ...good, title: deep }, 'test@1'))[0]).toMatch(/^document\/too-deep/);
    const loop: Record<string, unknown> = { ...good };
    loop.title = loop;
    expect(codes(readWhole(schema, loop, 'test@1'))[0]).toMatch(/^document\/too-deep/);
  });
});

describe('readParts', () => {
  const read = (input: unknown) => {
    const outcome = readParts(schema, input, 'test@1');
    if (!outcome.ok) throw new Error('expected a value');
    return { ...outcome.value, findings: codes(outcome) };
  };

  it('keeps what can be read and the rest verbatim, with the places of the document as given', () => {
    const { document, unread, findings } = read({
      ...good,
      extra: 1,
      rows: [{ id: 'a', amount: 7 }, { id: 'b', amount: '1.00', on: '2016-02-31' }, 'junk', { id: 'c', amount: '2.00' }],
    });
    expect(document.rows.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(unread).toEqual([
      { at: '/rows/0', value: { id: 'a', amount: 7 } },
      { at: '/rows/1/on', value: '2016-02-31' },
      { at: '/rows/2', value: 'junk' },
      { at: '/extra', value: 1 },
    ]);
    expect(findings).toEqual([
      'document/shape /rows/0/amount', 'document/shape /rows/1/on', 'document/shape /rows/2', 'document/unknown-key /extra',
    ]);
  });

  it('takes out the element whose required key is missing', () => {
    const { document, unread, findings } = read({ ...good, rows: [{ id: 'a' }] });
    expect(document.rows).toEqual([]);
    expect(unread).toEqual([{ at: '/rows/0', value: { id: 'a' } }]);
    expect(findings).toEqual(['document/missing /rows/0']);
  });

  it('takes out no more than the element in which two required keys are missing', () => {
    const { document, unread } = read({ ...good, rows: [{}, { id: 'a', amount: '1.00' }, { odd: 1 }] });
    expect(document.rows.map(({ id }) => id)).toEqual(['a']);
    expect(unread).toEqual([{ at: '/rows/0', value: {} }, { at: '/rows/2', value: { odd: 1 } }]);
  });

  it('gives no value when nothing is left', () => {
    const outcome = readParts(schema, { format: 'test@1' }, 'test@1');
    expect(outcome.ok).toBe(false);
    expect(codes(outcome)).toEqual(['document/missing ']);
  });

  it('lists at most a thousand findings and says how many more there are, losing no part', () => {
    const rows = [...Array.from({ length: 1000 }, (_, index) => ({ id: `r${index}`, amount: '1.00' })), ...Array.from({ length: 4000 }, () => 0)];
    const outcome = readParts(schema, { ...good, rows }, 'test@1');
    expect(outcome.findings).toHaveLength(1001);
    expect(outcome.findings.at(-1)?.values.count).toBe('3000');
    expect(outcome.ok && outcome.value.unread).toHaveLength(4000);
  });

  it('keeps a long list of something else whole, and an object with too many keys', () => {
    const junk = Array.from({ length: 200_000 }, () => ({}));
    const long = readParts(z.strictObject({ format: z.string(), rows: schema.shape.rows.default([]) }), { format: 'test@1', rows: junk }, 'test@1');
    expect(codes(long)).toEqual(['document/junk-list /rows']);
    expect(long.ok && long.value.unread.map(({ at, value }) => [at, value])).toEqual([['/rows', junk]]);
    const wide = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 0]));
    const { unread, findings } = read({ ...good, extra: wide });
    expect(unread.map(({ at, value }) => [at, Object.keys(value as object).length])).toEqual([['/extra', 200_000]]);
    expect(findings).toEqual(['document/junk-object /extra']);
  });

  it('gives the place, in the document as given, of a part that it read', () => {
    const outcome = readParts(schema, { ...good, rows: ['junk', { id: 'a', amount: '1.00' }, 0, { id: 'b', amount: '2.00' }] }, 'test@1');
    expect(outcome.ok && outcome.value.placeOf('rows', 1, 'amount')).toBe('/rows/3/amount');
  });

  it('takes out what a further rule finds wrong', () => {
    const finding = { code: 'x', severity: 'error', at: '/rows/1', values: {}, message: '', advice: '' } as const;
    const twice = { ...good, rows: [good.rows[0], good.rows[0]] };
    const outcome = readParts(schema, twice, 'test@1', () => [{ path: ['rows', 1], finding }]);
    expect(outcome.findings).toEqual([finding]);
    expect(outcome.ok && outcome.value.document.rows).toHaveLength(1);
    expect(outcome.ok && outcome.value.unread).toEqual([{ at: '/rows/1', value: good.rows[0] }]);
  });
});

it('says of a number that stands without quotes how to write it', () => {
  const read = parseFondo({ format: 'municipal-performance/fondo@1', id: 'f', year: 2024, amount: 12345.67 });
  expect(read.findings.map(({ at, message }) => [at, message])).toEqual([['/amount', 'Valore non valido: atteso un testo fra virgolette, "12345.67", trovato 12345.67.']]);
});
