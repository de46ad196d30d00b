import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkFormula, compileFormula, computeFormula, inputsOf, printFormula, type Formula, type FormulaValues,
} from 'municipal-performance/formula';
import { decimal, InvariantError, isInvariantError } from 'municipal-performance/values';
import { treeOf, trees } from './trees.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const computed = (text: string, values: FormulaValues = {}): unknown => plain(computeFormula(treeOf(text), values).value);

describe('computeFormula', () => {
  it.each<readonly [text: string, values: FormulaValues, result: string]>([
    // PDO 2016 of Cremona: growth over the year before, 266582 against 328739.
    ['round(([2016] - [2015]) / [2015] * 100, 1)', { 2016: '266582', 2015: '328739' }, '-18.9'],
    ['[aperte] / [lavorativi] * 100', { aperte: 250, lavorativi: 250 }, '100'],
    ['0.1 + 0.2', {}, '0.3'],
    ['2 - 3 - 4', {}, '-5'],
    ['2 / 4 * 8', {}, '4'],
    ['-2 * -3', {}, '6'],
    ['1 / 3', {}, `0.${'3'.repeat(34)}`],
    ['2 / 3', {}, `0.${'6'.repeat(33)}7`],
    ['0 * -1', {}, '0'],
    ['min(3, -1, 2)', {}, '-1'],
    ['max(3, -1, 2)', {}, '3'],
    ['sum(1, 2, 4)', {}, '7'],
    ['mean(1, 2, 4.5)', {}, '2.5'],
    ['abs(-4)', {}, '4'],
    ['round(2.5)', {}, '3'],
    ['round(-2.5)', {}, '-3'],
    ['round(1.005, 2)', {}, '1.01'],
    ['round(1450, -2)', {}, '1500'],
    ['if([a] >= 60, 1, 0)', { a: '60' }, '1'],
    ['if([a] > 60, 1, 0)', { a: '60' }, '0'],
    ['if([a], 1, 2)', { a: 0 }, '2'],
    ['(1 < 2) + (2 <= 2) + (3 > 2) + (2 >= 2) + (2 = 2) + (1 <> 2)', {}, '6'],
    ['(2 < 2) + (3 <= 2) + (2 > 2) + (1 >= 2) + (1 = 2) + (2 <> 2)', {}, '0'],
  ])('%s on %j is %s', (text, values, result) => {
    expect(computed(text, values)).toBe(result);
    expect(plain(compileFormula(treeOf(text))(values))).toBe(result);
  });

  it('names all missing inputs at once', () => {
    expect(computed('([a] - [b]) / [c] * [a]', { b: 1 })).toEqual({
      gap: 'not-measured', reason: 'manca il valore di: a; c', missing: ['a', 'c'],
    });
  });

  it('takes undefined for a missing value', () => {
    expect(computed('[a]', { a: undefined })).toMatchObject({ gap: 'not-measured', missing: ['a'] });
  });

  it('finds no value in a prototype, and takes names of its members as names', () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const text = names.map((name) => `[${name}]`).join(' + ');
    expect(computed(text)).toMatchObject({ missing: names });
    expect(computed(text, Object.create({ constructor: 1 }) as FormulaValues)).toMatchObject({ missing: names });
    const own = JSON.parse('{"constructor":1,"__proto__":2,"toString":3,"hasOwnProperty":4}') as FormulaValues;
    expect(computed(text, own)).toBe('10');
    expect(plain(compileFormula(treeOf(text))(own))).toBe('10');
  });

  it('names each denominator that is zero', () => {
    expect(computed('[a] / ([b] - [b]) + 1 / [c]', { a: 1, b: 2, c: 0 })).toEqual({
      gap: 'undefined-operation', reason: 'divisione per zero: vale zero il denominatore [b] - [b]; [c]',
    });
    expect(computed('0 / 0')).toMatchObject({ gap: 'undefined-operation' });
  });

  it.each([
    ['1 / (1 / [z])'], ['min(1, 1 / [z])'], ['(1 / [z]) > 0'], ['if(1 / [z], 1, 2)'], ['0 * (1 / [z])'], ['round(1 / [z], 2)'],
    ['abs(-(1 / [z]))'], ['mean(1 / [z], 2)'],
  ])('no operation makes a value of a division by zero: %s', (text) => {
    expect(computed(text, { z: 0 })).toMatchObject({ gap: 'undefined-operation' });
    expect(compileFormula(treeOf(text))({ z: 0 })).toMatchObject({ gap: 'undefined-operation' });
  });

  it('tells of missing inputs before zero denominators', () => {
    expect(computed('[a] / 0', {})).toMatchObject({ gap: 'not-measured', missing: ['a'] });
  });

  it('counts only the branch of an if that is taken', () => {
    expect(computed('if([b] = 0, 0, [a] / [b])', { b: 0 })).toBe('0');
    expect(computed('if([b] = 0, 0, [a] / [b])', { b: 2 })).toMatchObject({ missing: ['a'] });
    expect(plain(compileFormula(treeOf('if([b] = 0, 0, [a] / [b])'))({ b: 0 }))).toBe('0');
  });

  it('looks through both branches where the condition is not known', () => {
    expect(computed('if([a] > 1, [b], [c])')).toMatchObject({ gap: 'not-measured', missing: ['a', 'b', 'c'] });
  });

  const hugest = `9${'0'.repeat(199)}`;
  const smallest = `0.${'0'.repeat(197)}1`;

  it.each([
    ['[a] * [a]', hugest, `81${'0'.repeat(398)}`],
    ['[a] * [a] * 1000', hugest, null],
    ['[a] * [a] * 1000 / [a]', hugest, null],
    ['1 / ([a] * [a] * 1000)', hugest, null],
    ['sum([a] * [a], [a] * [a]) * 100', hugest, null],
    ['[a] * [a]', smallest, `0.${'0'.repeat(395)}1`],
    ['[a] * [a] / 100000', smallest, null],
    ['[a] * [a] / 100000 > 0', smallest, null],
  ])('%s on %s is computed up to 400 digits on either side of the point', (text, a, result) => {
    const beyond = { gap: 'undefined-operation', reason: 'un risultato è troppo grande o troppo piccolo per essere scritto: passa le 400 cifre' };
    expect(computed(text, { a })).toEqual(result ?? beyond);
    expect(plain(compileFormula(treeOf(text))({ a }))).toEqual(result ?? beyond);
  });

  it('refuses a Decimal that could not be written, and says so', () => {
    for (const call of [computeFormula, (tree: Formula, values: FormulaValues) => compileFormula(tree)(values)]) {
      expect(() => call(treeOf('[a]'), { a: decimal(10).pow(401) })).toThrow(new InvariantError('expected a finite number between 1e-400 and 1e400'));
    }
  });

  it('refuses a tree that no text gives', () => {
    const tree = { node: 'power', span: { from: 0, to: 1 } } as unknown as Formula;
    for (const call of [printFormula, inputsOf, compileFormula, (of: Formula) => computeFormula(of, {}), (of: Formula) => checkFormula(of, [])]) {
      expect(() => call(tree)).toThrow(new InvariantError('expected a node of a formula, found {"node":"power","span":{"from":0,"to":1}}'));
    }
  });

  it('keeps the trace of a power without end short', () => {
    const { value, step } = computeFormula(treeOf(Array<string>(2500).fill('[a]').join('*')), { a: hugest });
    expect(value).toMatchObject({ gap: 'undefined-operation' });
    expect(JSON.stringify(step).length).toBeLessThan(20_000);
  });

  it.each([[NaN], [Infinity], ['1,5'], ['1e3'], [new Date(0)], [null], [{}], [decimal(10).pow(401)], [decimal(10).pow(-401)]])('refuses the value %s', (wrong) => {
    for (const call of [() => computeFormula(treeOf('[a]'), { a: wrong as number }), () => compileFormula(treeOf('[a]'))({ a: wrong as number })]) {
      let error: unknown;
      try {
        call();
      } catch (thrown) {
        error = thrown;
      }
      expect(isInvariantError(error)).toBe(true);
    }
  });

  it('traces each operation in the order of computing', () => {
    const { step } = computeFormula(treeOf('round(([a] - [b]) / [b] * 100, 1)'), { a: '12', b: '9', c: '1' });
    expect(step).toMatchObject({
      rule: 'formula/value', expression: 'round(([a] - [b]) / [b] * 100, 1)', result: '33.3',
      inputs: [{ name: 'a', value: '12' }, { name: 'b', value: '9' }],
    });
    expect(step.steps.map(({ label, inputs, result }) => [label, ...inputs.map(({ name, value }) => `${name} = ${value}`), result])).toEqual([
      ['Differenza', 'a = 12', 'b = 9', '3'],
      ['Quoziente', '[a] - [b] = 3', 'b = 9', `0.${'3'.repeat(34)}`],
      ['Prodotto', `([a] - [b]) / [b] = 0.${'3'.repeat(34)}`, '100 = 100', `33.${'3'.repeat(32)}`],
      ['Arrotondamento', `([a] - [b]) / [b] * 100 = 33.${'3'.repeat(32)}`, '33.3'],
    ]);
    expect(step.steps[3]?.rounding).toEqual({ digits: 1, mode: 'half-up' });
  });

  it('traces what was computed of a formula without a value', () => {
    const missing = computeFormula(treeOf('([a] + 1) / [b] * 100'), { a: '2' });
    expect(missing.step.result).toEqual(missing.value);
    expect(missing.step.steps.map(({ result }) => result)).toEqual(['3']);
    const undefinedOne = computeFormula(treeOf('([a] + 1) / [b] * 100'), { a: '2', b: 0 });
    expect(undefinedOne.step.steps.map(({ label, result }) => [label, result])).toEqual([['Somma', '3'], ['Quoziente', undefinedOne.value]]);
  });

  it('keeps the figures of the call in the trace, whatever becomes of the values', () => {
    const values: Record<string, string> = { a: '2' };
    const result = computeFormula(treeOf('[a] + 1'), values);
    values.a = '7';
    expect(result.step.result).toBe('3');
    expect(result.step.steps[0]?.result).toBe('3');
  });

  it('computes and traces the longest sum', () => {
    const tree = treeOf(`${'1+'.repeat(4999)}10`);
    const { value, step } = computeFormula(tree, {});
    expect(String(value)).toBe('5009');
    expect(step.steps).toHaveLength(4999);
    expect(String(compileFormula(tree)({}))).toBe('5009');
  });
});

describe('compileFormula', () => {
  /** Figures that count how often they are read: falling back on computeFormula reads them again. */
  const counting = (values: Readonly<Record<string, number>>) => {
    const reads: Record<string, number> = {};
    const counted = Object.defineProperties({}, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, {
      enumerable: true,
      get: () => {
        reads[name] = (reads[name] ?? 0) + 1;
        return value;
      },
    }])));
    return { counted: counted as FormulaValues, reads };
  };

  it.each([
    ['[a] + [b] - [a] * [b] / [b]', '3'],
    ['-[a] < [b]', '1'],
    ['-[a] > [b]', '0'],
    ['if([a] = 2, [b], 1)', '3'],
    ['if([a] <> 2, [b], 1)', '1'],
    ['min([a], [b]) + max([a], [b]) + sum([a], [b]) + mean([a], [b])', '12.5'],
    ['round([a] / [b]) + round([a] / [b], 2) + abs(-[b])', '4.67'],
    ['[a] - [b] + 1', '0'],
    ['if([b] > 0, [a], 1 / 0)', '2'],
  ])('reads each value of %s once', (text, result) => {
    const { counted, reads } = counting({ a: 2, b: 3, c: 4 });
    expect(plain(compileFormula(treeOf(text))(counted))).toBe(result);
    expect(reads).toEqual({ a: 1, b: 1 });
  });

  const figures = fc.oneof(fc.constantFrom('0', '1', '-1', '0.5'), fc.integer({ min: -999_999, max: 999_999 }).map((n) => String(n / 100)));

  it('gives what computeFormula gives, on any tree and any figures', () => {
    fc.assert(fc.property(trees, fc.infiniteStream(fc.option(figures, { freq: 8 })), (tree, stream) => {
      const values = Object.fromEntries(inputsOf(tree).flatMap((name) => {
        const value = stream.next().value as string | null;
        return value === null ? [] : [[name, value]];
      }));
      const { value, step } = computeFormula(tree, values);
      expect(plain(compileFormula(tree)(values))).toEqual(plain(value));
      expect(step.result).toEqual(plain(value));
      expect(JSON.stringify(value)).not.toMatch(/NaN|Infinity/);
      if ('missing' in value) expect(inputsOf(tree)).toEqual(expect.arrayContaining([...(value.missing ?? [])]));
    }), { numRuns: 500 });
  });
});

describe('checkFormula', () => {
  const found = (text: string, known: readonly string[]) =>
    checkFormula(treeOf(text), known).map(({ code, span }) => `${code} ${span?.from}-${span?.to}`);

  it('finds each unknown name once, at its first place', () => {
    expect(found('[b] + [a] / [c] * [c]', ['a', ' b '])).toEqual(['formula/unknown-name 12-15']);
    expect(found('[a]', ['a'])).toEqual([]);
    expect(found('[constructor]', [])).toEqual(['formula/unknown-name 0-13']);
  });

  it('finds a denominator that is always zero', () => {
    expect(found('1 / (2 - 2) + [a] / [a]', ['a'])).toEqual(['formula/zero-denominator 4-11']);
  });
});
