import { Parser } from 'expr-eval';
import { all, create } from 'mathjs';
import { readFileSync } from 'node:fs';
import { draftFormula } from 'municipal-performance/drafting';
import { compileFormula, computeFormula, inputsOf, parseFormula, printFormula, type Expression } from 'municipal-performance/formula';
import { decimal, type Decimal } from 'municipal-performance/values';
import type { Comparison } from './measure.js';

const math = create(all, { number: 'BigNumber', precision: 34 });

interface Case { readonly inputs: { readonly text: string } }

/** The arithmetic formulas of the plan of Cremona 2016, in the strict language. */
const texts = [...new Set(
  (JSON.parse(readFileSync(new URL('../conformance/cases/draft-formula.json', import.meta.url), 'utf8')) as { readonly cases: readonly Case[] }).cases
    .map(({ inputs }) => draftFormula(inputs.text))
    .flatMap(({ kind, formula }) => (kind === 'arithmetic' && formula ? [printFormula(formula)] : [])),
)];

const formulas = texts.map((text) => {
  const outcome = parseFormula(text);
  if (!outcome.ok) throw new Error(text);
  const names = inputsOf(outcome.value);
  const plain = plainText(outcome.value, names);
  const numbers = names.map((_, index) => 17 + 12 * index);
  const values = Object.fromEntries(names.map((name, index) => [name, decimal(numbers[index] ?? 0)]));
  return {
    text, plain, formula: outcome.value, compiled: compileFormula(outcome.value), values,
    byHand: byHand(outcome.value),
    floating: new Parser().parse(plain), floats: Object.fromEntries(numbers.map((number, index) => [`x${index}`, number])),
    math: math.compile(plain), mathValues: Object.fromEntries(numbers.map((number, index) => [`x${index}`, math.bignumber(number)])),
  };
});

export const formulaComparisons: readonly Comparison[] = [
  {
    name: `parse ${formulas.length} formulas`,
    ways: {
      ours: () => formulas.map(({ text }) => parseFormula(text)),
      'mathjs (no names with spaces)': () => formulas.map(({ plain }) => math.parse(plain)),
      'expr-eval (no names with spaces)': () => formulas.map(({ plain }) => new Parser().parse(plain)),
    },
    goals: { 'mathjs (no names with spaces)': 0.2 },
  },
  {
    name: `compute ${formulas.length} formulas`,
    ways: {
      ours: () => formulas.map(({ compiled, values }) => compiled(values)),
      'decimal.js by hand': () => formulas.map((one) => one.byHand(one.values)),
      'mathjs BigNumber, compiled': () => formulas.map((one) => one.math.evaluate(one.mathValues) as unknown),
      'expr-eval (binary floating point, not exact)': () => formulas.map((one) => one.floating.evaluate(one.floats)),
    },
    goals: { 'decimal.js by hand': 1.15, 'mathjs BigNumber, compiled': 1 },
  },
  {
    name: 'a trace that is read',
    ways: {
      'ours, with trace': () => formulas.map(({ formula, values }) => computeFormula(formula, values).step),
      'ours, trace not read': () => formulas.map(({ formula, values }) => computeFormula(formula, values).value),
    },
    goals: { 'ours, trace not read': 3 },
  },
];

/** Every formula alone, against decimal.js by hand and mathjs: the slowest ratio is what counts. */
export const singleFormulas: readonly Comparison[] = formulas.map((one) => ({
  name: one.text,
  ways: {
    ours: () => one.compiled(one.values),
    'decimal.js by hand': () => one.byHand(one.values),
    'mathjs BigNumber, compiled': () => one.math.evaluate(one.mathValues) as unknown,
  },
  goals: { 'decimal.js by hand': 1.15, 'mathjs BigNumber, compiled': 1 },
}));

export const singleNote = `The program by hand has the names of its figures in its source. Ours looks each up by name as an own key, some 30 ns a figure
beside a quotient of 540, and serves all formulas with the same machine code: with generated code (\`new Function\`) it would be faster, but
a page with a content security policy refuses that. Sums, differences and products of counts are computed as plain numbers.`;

function plainText(expression: Expression, names: readonly string[]): string {
  const shown = (one: Expression): string => plainText(one, names);
  switch (expression.node) {
    case 'number': return expression.value;
    case 'input': return `x${names.indexOf(expression.name)}`;
    case 'negate': return `(-${shown(expression.operand)})`;
    case 'arithmetic': return `(${shown(expression.left)} ${expression.operator} ${shown(expression.right)})`;
    default: throw new Error(`not arithmetic: ${expression.node}`);
  }
}

/**
 * What a programmer would write for the formula on decimal.js, as source: no tree is left at run time. It reads the same figures by the
 * same names, on the same decimals; that none is missing it takes for granted, that a denominator is not zero it asks once.
 */
function byHand(expression: Expression): (values: Readonly<Record<string, Decimal>>) => Decimal | null {
  const methods = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'dividedBy' } as const;
  const lines: string[] = [];
  const source = (one: Expression): string => {
    switch (one.node) {
      case 'number': return one.value;
      case 'input': return `values[${JSON.stringify(one.name)}]`;
      case 'negate': return `${receiver(one.operand)}.negated()`;
      case 'arithmetic': return `${receiver(one.left)}.${methods[one.operator]}(${one.operator === '/' ? denominator(one.right) : source(one.right)})`;
      default: throw new Error(`not arithmetic: ${one.node}`);
    }
  };
  const receiver = (one: Expression): string => (one.node === 'number' ? `decimal(${one.value})` : source(one));
  const denominator = (one: Expression): string => {
    if (one.node === 'number') return one.value;
    const name = `denominator${lines.length}`;
    lines.push(`const ${name} = ${source(one)}; if (${name}.isZero()) return null;`);
    return name;
  };
  const result = source(expression);
  return new Function('decimal', `return (values) => { ${lines.join(' ')} return ${result}; };`)(decimal) as ReturnType<typeof byHand>;
}
