import { describe, expect, it } from 'vitest';
import { andThen, below, findingMaker, gap, isGap, made, pointer, step, unmade, withStep } from '../../src/outcome/index.js';

const finding = findingMaker({
  'test/sum': { severity: 'warning', message: 'La somma è {sum}.', advice: 'Portarla a {expected}.' },
});

describe('a finding', () => {
  it('derives its sentence from code and values', () => {
    expect(finding('test/sum', { at: '/a', span: { from: 1, to: 2 } }, { sum: '90', expected: '100' })).toEqual({
      code: 'test/sum', severity: 'warning', at: '/a', span: { from: 1, to: 2 }, values: { sum: '90', expected: '100' },
      message: 'La somma è 90.', advice: 'Portarla a 100.',
    });
  });

  it('takes values as they are, even those that look like slots or patterns', () => {
    expect(finding('test/sum', {}, { sum: '{expected} $&', expected: 'x' }).message).toBe('La somma è {expected} $&.');
  });

  it('goes below the pointer of the document that holds its part', () => {
    expect(below('/objectives/3', finding('test/sum', { at: '/weight' }, { sum: '1', expected: '2' })).at).toBe('/objectives/3/weight');
  });
});

it('escapes keys in pointers (RFC 6901)', () => {
  expect(pointer('a/b', 0, 'm~n')).toBe('/a~1b/0/m~0n');
  expect(pointer()).toBe('');
});

describe('andThen', () => {
  const warning = finding('test/sum', {}, { sum: '1', expected: '2' });

  it('keeps the findings of both steps, in order', () => {
    const second = { ...warning, at: '/second' };
    expect(andThen(made(1, [warning]), (value) => made(value + 1, [second]))).toEqual({ ok: true, value: 2, findings: [warning, second] });
    expect(andThen(made(1, [warning]), () => unmade(second))).toEqual({ ok: false, findings: [warning, second] });
  });

  it('does not go on without a value', () => {
    expect(andThen(unmade(warning), () => { throw new Error('not called'); })).toEqual({ ok: false, findings: [warning] });
  });
});

it('names all missing inputs in a Gap', () => {
  expect(gap('not-measured', 'mancano dati', ['a', 'b'])).toEqual({ gap: 'not-measured', reason: 'mancano dati', missing: ['a', 'b'] });
  expect(gap('not-due', 'non ancora')).toEqual({ gap: 'not-due', reason: 'non ancora' });
  expect([gap('not-due', ''), null, 0, 'gap', {}].map(isGap)).toEqual([true, false, false, false, false]);
});

it('makes a trace only when it is read, once, and puts it in the JSON of the result', () => {
  let times = 0;
  const result = withStep({ value: '1' }, () => {
    times += 1;
    return step({ rule: 'test/one', label: 'uno', result: '1', unit: 'number' });
  });
  expect(times).toBe(0);
  expect(result.step).toBe(result.step);
  expect(JSON.parse(JSON.stringify(result))).toEqual({
    value: '1', step: { rule: 'test/one', label: 'uno', result: '1', unit: 'number', inputs: [], sources: [], steps: [] },
  });
  expect(times).toBe(1);
});
