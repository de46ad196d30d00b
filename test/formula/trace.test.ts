import { describe, expect, it } from 'vitest';
import { computeFormula, type FormulaValues } from 'municipal-performance/formula';
import { decimal } from 'municipal-performance/values';
import { treeOf } from './trees.js';

const stepsOf = (text: string, values: FormulaValues = {}) => computeFormula(treeOf(text), values).step.steps;

describe('the trace of a formula', () => {
  it.each([
    ['[a] + 2', 'formula/sum', 'Somma', 'number', '6'],
    ['[a] - 2', 'formula/difference', 'Differenza', 'number', '2'],
    ['[a] * 2', 'formula/product', 'Prodotto', 'number', '8'],
    ['[a] / 2', 'formula/quotient', 'Quoziente', 'number', '2'],
    ['-[a]', 'formula/negate', 'Opposto', 'number', '-4'],
    ['[a] > 2', 'formula/comparison', 'Confronto (>)', 'flag', '1'],
    ['[a] <> 4', 'formula/comparison', 'Confronto (<>)', 'flag', '0'],
    ['min([a], 2)', 'formula/min', 'Minimo', 'number', '2'],
    ['max([a], 2)', 'formula/max', 'Massimo', 'number', '4'],
    ['mean([a], 2)', 'formula/mean', 'Media', 'number', '3'],
    ['sum([a], 2)', 'formula/sum', 'Somma', 'number', '6'],
    ['abs([a])', 'formula/abs', 'Valore assoluto', 'number', '4'],
    ['round([a], 1)', 'formula/round', 'Arrotondamento', 'number', '4'],
    ['if([a], 2, 3)', 'formula/if', 'Scelta secondo la condizione', 'number', '2'],
  ])('tells %s by rule and label', (text, rule, label, unit, result) => {
    const [made, ...others] = stepsOf(text, { a: 4 });
    expect(made).toMatchObject({ rule, label, unit, result, sources: [], steps: [] });
    expect(others).toEqual([]);
  });

  it('holds the whole: rule, label, text, figures and result', () => {
    expect(computeFormula(treeOf('([a]+[b])*2'), { b: 3, a: '1.50', c: 9 }).step).toEqual({
      rule: 'formula/value', label: 'Valore della formula', expression: '([a] + [b]) * 2', result: '9', unit: 'number', sources: [],
      inputs: [{ name: 'a', value: '1.5', unit: 'number' }, { name: 'b', value: '3', unit: 'number' }],
      steps: [
        {
          rule: 'formula/sum', label: 'Somma', result: '4.5', unit: 'number', sources: [], steps: [],
          inputs: [{ name: 'a', value: '1.5', unit: 'number' }, { name: 'b', value: '3', unit: 'number' }],
        },
        {
          rule: 'formula/product', label: 'Prodotto', result: '9', unit: 'number', sources: [], steps: [],
          inputs: [{ name: '[a] + [b]', value: '4.5', unit: 'number', from: 'formula/sum' }, { name: '2', value: '2', unit: 'number' }],
        },
      ],
    });
  });

  it.each([
    ['round([a])', 0], ['round([a], 0)', 0], ['round([a], 2)', 2], ['round([a], -1)', -1], ['round([a], 30)', 30], ['round([a], -30)', -30],
  ])('states the rounding of %s', (text, digits) => {
    expect(stepsOf(text, { a: '12.5' })[0]?.rounding).toEqual({ digits, mode: 'half-up' });
  });

  it('states a rounding of nothing else', () => {
    expect(stepsOf('mean([a], 2)', { a: 1 })[0]).not.toHaveProperty('rounding');
    expect(stepsOf('[a] / 3', { a: 1 })[0]).not.toHaveProperty('rounding');
  });

  it('shows of an if the condition and the branch taken', () => {
    expect(stepsOf('if([a] > 1, [b], [c])', { a: 2, b: 3, c: 4 })[1]?.inputs).toEqual([
      { name: '[a] > 1', value: '1', unit: 'number', from: 'formula/comparison' }, { name: 'b', value: '3', unit: 'number' },
    ]);
    expect(stepsOf('if([a] > 1, [b], [c])', { a: 1, b: 3, c: 4 })[1]?.inputs[1]).toEqual({ name: 'c', value: '4', unit: 'number' });
  });

  it('tells nothing of operations whose figures are missing, nor of those that were not computed', () => {
    expect(stepsOf('min([a], [b]) + abs(-[a])', { a: 2 }).map(({ rule }) => rule)).toEqual(['formula/negate', 'formula/abs']);
    expect(stepsOf('if([a], -[a], -[b]) > [b]', { a: 2 }).map(({ rule }) => rule)).toEqual(['formula/negate', 'formula/if']);
    expect(stepsOf('-[b] + 1 + ([b] > 1) + min([b])')).toEqual([]);
    expect(stepsOf('if([b], -[a], 1)', { a: 2 }).map(({ rule }) => rule)).toEqual(['formula/negate']);
  });

  it('keeps a name of 80 characters whole and cuts a longer expression, never the name of an input', () => {
    const [long, longer] = ['x'.repeat(74), 'x'.repeat(75)];
    const nameOf = (name: string) => stepsOf(`([${name}] + 1) * 2`, { [name]: 1 })[1]?.inputs[0]?.name;
    expect(nameOf(long)).toBe(`[${long}] + 1`);
    expect(nameOf(longer)).toBe(`[${longer}] +…`);
    expect(nameOf(longer)).toHaveLength(80);
    expect(stepsOf(`[${'x'.repeat(200)}] + 1`, { ['x'.repeat(200)]: 1 })[0]?.inputs[0]?.name).toBe('x'.repeat(200));
  });

  it('names what came before by its own text in a chain of twenty operations, not in a longer one', () => {
    const chain = (links: number) => stepsOf(`[a]${' + 1'.repeat(links)}`, { a: 1 });
    expect(chain(20)[1]?.inputs).toEqual([
      { name: '[a] + 1', value: '2', unit: 'number', from: 'formula/sum' }, { name: '1', value: '1', unit: 'number' },
    ]);
    expect(chain(21).slice(0, 2).map(({ inputs }) => inputs[0])).toEqual([
      { name: 'a', value: '1', unit: 'number' }, { name: 'risultato parziale', value: '2', unit: 'number' },
    ]);
  });

  it('shows figures as they are, and no negative zero', () => {
    expect(stepsOf('[a] * 1', { a: decimal('1000') })[0]?.inputs[0]?.value).toBe('1000');
    expect(computeFormula(treeOf('-[a]'), { a: 0 }).step.result).toBe('0');
  });
});
