import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { plainJson, readWhole } from '../../src/document/index.js';

const codes = ({ findings }: { findings: readonly { code: string; at: string }[] }) => findings.map(({ code, at }) => `${code} ${at}`);

describe('plainJson', () => {
  it.each([
    ['a list of 1,000', Array(1000).fill(0), false],
    ['a list of 1,001', { rows: [Array(1001).fill(0)] }, true],
    ['an object of 2,000 keys', Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`k${n}`, n])), false],
    ['an object of 2,001 keys', { inside: Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`k${n}`, n])) }, true],
    ['a key __proto__', JSON.parse('[{"__proto__":1}]'), true],
  ])('says of %s whether it may be junk', (_, input, isOdd) => {
    expect(plainJson(input)).toEqual({ json: input, findings: [], isOdd });
  });

  it('reads an object in 100,000 further places and refuses it in the next', () => {
    const shared = { amount: '1.00' };
    const allowed = plainJson(Array(100_001).fill(shared));
    expect(allowed.findings).toEqual([]);
    expect((allowed.json as readonly unknown[]).at(-1)).toEqual(shared);
    const refused = plainJson(Array(100_003).fill(shared));
    expect(codes(refused)).toEqual(['document/not-json /100001']);
    expect((refused.json as readonly unknown[]).slice(-3)).toEqual([shared, null, null]);
  });

  it('counts the repeats of an object from the first one on, however late they become too many', () => {
    const shared = {};
    const others = Array.from({ length: 60_000 }, () => ({}));
    const list = [...Array<object>(60_000).fill(shared), ...others, ...Array<object>(40_002).fill(shared)];
    expect(codes(plainJson(list))).toEqual(['document/not-json /160001']);
  });

  it('tells an object inside itself from one that stands beside itself', () => {
    const row = { of: ['a'] };
    expect(codes(plainJson({ rows: [row, row, row.of, row.of] }))).toEqual([]);
    const loop: Record<string, unknown> = { row };
    loop.inside = [{ again: loop }];
    expect(codes(plainJson({ loop }))).toEqual(['document/too-deep /loop/inside/0/again']);
  });
});

describe('a long list', () => {
  const counted = () => {
    let elements = 0;
    const schema = z.strictObject({ format: z.literal('long@1'), rows: z.array(z.number().refine((row) => (elements += 1) > 0 && row >= 0)) });
    const read = (rows: readonly unknown[]) => readWhole(schema, { format: 'long@1', rows }, 'long@1');
    return { read, times: () => elements };
  };

  it.each([1000, 1001, 20_000])('of %i good elements is looked at once', (length) => {
    const { read, times } = counted();
    const outcome = read(Array(length).fill(1));
    expect(outcome.ok && outcome.value.rows).toHaveLength(length);
    expect(times()).toBe(length);
  });

  it('of more is tried from its first 1,000 on, and read whole', () => {
    const { read, times } = counted();
    const outcome = read(Array(20_001).fill(1));
    expect(outcome.ok && outcome.value.rows).toHaveLength(20_001);
    expect(times()).toBe(1000 + 10_000 + 20_001);
  });

  it('with one wrong element names it wherever it stands', () => {
    const rows = Array<unknown>(20_000).fill(1);
    rows[19_999] = 'x';
    expect(codes(counted().read(rows))).toEqual(['document/shape /rows/19999']);
  });
});
