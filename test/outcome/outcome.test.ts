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

  it.each([
    ['number', '1234567.5', '1234567,5'], ['number', '-0.01', '-0,01'], ['number', '75', '75'], ['number', '60.5 < X ≤ 70', '60,5 < X ≤ 70'],
    ['number', '0.333333', '0,333333'], ['number', '0.3333333', '0,333333…'], ['number', 'Bernini-2.1b', 'Bernini-2.1b'], ['number', '1.2.3', '1.2.3'], ['number', 'art. 7-bis', 'art. 7-bis'],
    ['euro', '1234567.5', '1.234.567,50'], ['euro', '-1000', '-1.000,00'], ['euro', '999.99', '999,99'], ['euro', '0.001', '0,001'], ['euro', 'da 9999.01 € a 10000 €', 'da 9.999,01 € a 10.000,00 €'],
    ['day', '2016-11-30', '30/11/2016'], ['day', 'dal 2024-01-01 al 2024-12-31', 'dal 01/01/2024 al 31/12/2024'], ['day', '2016-11-30-2', '2016-11-30-2'], ['day', '–', '–'],
  ])('writes the figures and days of a slot of form %s in Italian: %s', (form, value, told) => {
    const found = findingMaker({ 'test/form': { severity: 'note', message: `{x:${form}}`, advice: `{x} {x:${form}}` } })('test/form', {}, { x: value } as never);
    expect([found.message, found.advice, found.values.x]).toEqual([told, `${value} ${told}`, value]);
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
