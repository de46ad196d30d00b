import { isGap } from '../outcome/index.js';
import { compileFormula, type Expression } from '../formula/index.js';
import { decimal, hundred, round, type Decimal } from '../values/numbers.js';
import { isGroup, isSign, type Item } from './formula-items.js';
import { withGrowth, visit } from './formula-growth.js';
import { draftTree, type Draft } from './formula-tree.js';
import type { PrintedNumber } from './number.js';

/** A worked example as typed: the calculations between its `=`, and the result printed at its end. */
export interface TypedExample {
  readonly steps: readonly Draft[];
  readonly printed: { readonly value: Decimal; readonly digits: number; readonly percent: boolean } | null;
  readonly numbers: readonly PrintedNumber[];
  readonly from: number;
  readonly to: number;
}

/** A leaf of a formula or of an example in the order of the text. */
export type Leaf = { readonly kind: 'quantity'; readonly key: string } | { readonly kind: 'number'; readonly value: Decimal } | { readonly kind: 'unknown' };

/** The numbers of an example given to the quantities of the formula. */
export interface Binding {
  readonly values: Readonly<Record<string, Decimal>>;
  /** A quantity stands with two numbers. */
  readonly clash: boolean;
  /** The example multiplies by 100 where the formula does not. */
  readonly adds100: boolean;
  readonly complete: boolean;
}

/** The calculations and the printed result of a worked example. */
export function typedExample(items: readonly Item[]): TypedExample {
  const [only] = items;
  if (items.length === 1 && isGroup(only)) return typedExample(only.items);
  const parts: Item[][] = [[]];
  for (const item of items) {
    if (isSign(item, '=')) parts.push([]);
    else parts.at(-1)?.push(item);
  }
  const numbers: PrintedNumber[] = [];
  const steps: Draft[] = [];
  let printed: TypedExample['printed'] = null;
  parts.filter((part) => part.length > 0).forEach((part, index, all) => {
    const { left, percentAt } = draftTree(part, { yearsAreNumbers: true });
    if (!left) return;
    visit(left, (node) => {
      if (node.kind === 'number') numbers.push(node.number);
    });
    const alone = left.kind === 'negate' ? left.inner : left;
    if (alone.kind === 'number' && (index > 0 || all.length === 1)) {
      const percent = alone.percent || percentAt !== null;
      const value = alone.number.value;
      if (index === all.length - 1 || steps.length > 0) printed = { value: left.kind === 'negate' ? value.negated() : value, digits: alone.number.fractionDigits, percent };
    } else steps.push(left);
  });
  return { steps, printed, numbers, from: items[0]?.from ?? 0, to: items.at(-1)?.to ?? 0 };
}

/** The leaves of a tree in the order of the text. */
export function leavesOf(draft: Draft, keyOf: (node: Extract<Draft, { kind: 'operand' }>) => string | Decimal | null): readonly Leaf[] {
  const leaves: (Leaf & { readonly from: number })[] = [];
  visit(draft, (node) => {
    if (node.kind === 'number') leaves.push({ kind: 'number', value: node.value, from: node.from });
    if (node.kind === 'operand') {
      const key = keyOf(node);
      if (key === null) leaves.push({ kind: 'unknown', from: node.from });
      else leaves.push(typeof key === 'string' ? { kind: 'quantity', key, from: node.from } : { kind: 'number', value: key, from: node.from });
    }
  });
  return leaves.sort((a, b) => a.from - b.from);
}

/** Gives the numbers of an example to the quantities of the formula, position by position. */
export function bind(formula: readonly Leaf[], example: TypedExample): Binding | null {
  const [first] = example.steps;
  if (!first) return null;
  const keys = [...new Set(formula.flatMap((leaf) => (leaf.kind === 'quantity' ? [leaf.key] : [])))];
  const chained = chainedLeaves(example.steps);
  return aligned(formula, leavesOf(first, () => null)) ?? aligned(formula, chained) ?? byAppearance(keys, chained);
}

function aligned(formula: readonly Leaf[], example: readonly Leaf[]): Binding | null {
  let clashing: Binding | null = null;
  for (const drop of ['neither', 'formula', 'example'] as const) {
    const one = drop === 'formula' ? without100(formula) : formula;
    const other = drop === 'example' ? without100(example) : example;
    if (!one || !other || one.length !== other.length) continue;
    const found = matched(one, other, drop === 'example');
    if (found && !found.clash) return found;
    clashing ??= found;
  }
  return clashing;
}

function matched(formula: readonly Leaf[], example: readonly Leaf[], adds100: boolean): Binding | null {
  const values = new Map<string, Decimal>();
  let clash = false;
  for (const [index, leaf] of formula.entries()) {
    const given = example[index];
    if (given?.kind === 'quantity' || given === undefined) return null;
    if (leaf.kind === 'number') {
      if (given.kind !== 'number' || !given.value.eq(leaf.value)) return null;
    } else if (leaf.kind === 'quantity' && given.kind === 'number') {
      const known = values.get(leaf.key);
      if (known && !known.eq(given.value)) clash = true;
      else values.set(leaf.key, given.value);
    }
  }
  const keys = new Set(formula.flatMap((leaf) => (leaf.kind === 'quantity' ? [leaf.key] : [])));
  return { values: Object.fromEntries(values), clash, adds100, complete: values.size === keys.size };
}

/** Leaves without the last 100; null where there is none. */
function without100(leaves: readonly Leaf[]): readonly Leaf[] | null {
  const at = leaves.map((leaf) => leaf.kind === 'number' && leaf.value.eq(hundred)).lastIndexOf(true);
  return at < 0 ? null : leaves.filter((_, index) => index !== at);
}

/** Leaves of steps that go on from each other: a first number that is the result before it, sign aside, is left out. */
function chainedLeaves(steps: readonly Draft[]): readonly Leaf[] {
  let before: Decimal | null = null;
  return steps.flatMap((step) => {
    const leaves = leavesOf(step, () => null);
    const [first] = leaves;
    const carried = before !== null && first?.kind === 'number' && first.value.eq(before.abs());
    before = typedValue(step);
    return carried ? leaves.slice(1) : [...leaves];
  });
}

/** As many different numbers as quantities: one each, in order of first appearance. */
function byAppearance(keys: readonly string[], example: readonly Leaf[]): Binding | null {
  const texts = [...new Set(example.flatMap((leaf) => (leaf.kind === 'number' && !leaf.value.eq(hundred) ? [leaf.value.toString()] : [])))];
  if (texts.length !== keys.length || example.some((leaf) => leaf.kind === 'unknown')) return null;
  const values = Object.fromEntries(keys.map((key, index) => [key, decimal(texts[index] ?? '0')]));
  return { values, clash: false, adds100: false, complete: true };
}

/** The value of a calculation as typed, growth without parentheses read as growth. */
export function typedValue(step: Draft): Decimal | null {
  const { draft } = withGrowth(step, (a, b) => a.kind === 'number' && b.kind === 'number' && a.value.eq(b.value));
  const expression = numericExpression(draft);
  const value = expression && compileFormula(expression)({});
  return value === null || isGap(value) ? null : value;
}

function numericExpression(draft: Draft): Expression | null {
  const span = { from: draft.from, to: draft.to };
  if (draft.kind === 'number') return { node: 'number', value: draft.value.toString(), span };
  if (draft.kind === 'negate') {
    const operand = numericExpression(draft.inner);
    return operand && { node: 'negate', operand, span };
  }
  if (draft.kind !== 'binary') return null;
  const [left, right] = [numericExpression(draft.left), numericExpression(draft.right)];
  return left && right && { node: 'arithmetic', operator: draft.operator, left, right, span };
}

/** The example with the other reading of its doubtful points; null where none is doubtful. */
export function withAlternatives(example: TypedExample): TypedExample | null {
  const swapped = new Map<PrintedNumber, PrintedNumber>();
  for (const number of example.numbers) {
    if (number.alternative === null || number.assumption === null) continue;
    const decimals = number.assumption === 'thousands-point';
    swapped.set(number, {
      ...number,
      value: number.alternative,
      alternative: number.value,
      assumption: decimals ? 'decimal-point' : 'thousands-point',
      fractionDigits: decimals ? 3 : 0,
    });
  }
  if (swapped.size === 0) return null;
  const other = (node: Draft): Draft => {
    if (node.kind === 'number') {
      const number = swapped.get(node.number);
      return number ? { ...node, number, value: number.value } : node;
    }
    if (node.kind === 'negate') return { ...node, inner: other(node.inner) };
    return node.kind === 'binary' ? { ...node, left: other(node.left), right: other(node.right) } : node;
  };
  return { ...example, steps: example.steps.map(other), numbers: example.numbers.map((number) => swapped.get(number) ?? number) };
}

/** Whether an example as typed gives the result of the reading, and prints it. */
export function exampleAgrees(example: TypedExample, result: Decimal, clash: boolean, percentAssumed: boolean): boolean {
  const final = example.steps.at(-1);
  const typed = final && typedValue(final);
  if (!typed || clash) return false;
  const sized = percentAssumed && example.printed?.percent === true && !same(typed, result) ? typed.times(hundred) : typed;
  if (!same(sized, result)) return false;
  return example.printed === null || round(result, example.printed.digits).eq(example.printed.value);
}

const enoughDigits = 12;

function same(a: Decimal, b: Decimal): boolean {
  return round(a, enoughDigits).eq(round(b, enoughDigits));
}
