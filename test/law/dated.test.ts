import { describe, expect, it } from 'vitest';
import { civilDate } from 'municipal-performance/values';
import { valueOn, type Dated } from '../../src/law/dated.js';

const day = civilDate;
const source = { act: 'Legge di prova 1/2020' };
const rule = (until: string | null): Dated<number> => ({
  rule: 'test/limit',
  label: 'limite di prova',
  unit: 'euro',
  until: until === null ? null : day(until),
  versions: [
    { from: day('2020-01-01'), value: 10, source, verifiedOn: day('2026-11-21') },
    { from: day('2021-07-01'), value: 20, source, verifiedOn: null },
    { from: day('2023-01-01'), value: null, source, verifiedOn: null },
    { from: day('2024-01-01'), value: 30, source, verifiedOn: null },
  ],
});
const on = (text: string, until: string | null = '2025-12-31') => valueOn(rule(until), day(text));

describe('valueOn', () => {
  it.each([
    ['2020-01-01', 10, '2021-06-30'],
    ['2021-06-30', 10, '2021-06-30'],
    ['2021-07-01', 20, '2022-12-31'],
    ['2025-12-31', 30, '2025-12-31'],
  ])('on %s gives %i, which holds to %s', (text, value, to) => {
    expect(on(text)).toMatchObject({ ok: true, value: { value, to }, findings: [] });
  });

  it('has no end where none is known', () => {
    expect(on('2999-01-01', null)).toMatchObject({ ok: true, value: { value: 30, to: null } });
  });

  it.each([['2019-12-31'], ['2026-01-01']])('on %s answers with a finding, never with the nearest year', (text) => {
    expect(on(text)).toMatchObject({
      ok: false,
      findings: [{ code: 'law/outside-coverage', values: { rule: 'limite di prova', on: text, coverage: 'dal 2020-01-01 al 2025-12-31' } }],
    });
  });

  it('says that a rule was ended', () => {
    expect(on('2023-06-01')).toMatchObject({ ok: false, findings: [{ code: 'law/not-in-force', values: { on: '2023-06-01' } }] });
  });
});
