import { isGap } from '../outcome/index.js';
import { compileFormula, type Formula } from '../formula/index.js';
import { round, type Decimal } from '../values/numbers.js';
import { spanOf, printedAt, type Folded } from './fold.js';
import { bind, exampleAgrees, leavesOf, typedExample, typedValue, withAlternatives, type Binding, type TypedExample } from './formula-example.js';
import type { Item } from './formula-items.js';
import { printedValues, type Reading } from './formula-reading.js';
import type { Report } from './formula-report.js';
import { numberFindings } from './number.js';

/** A worked example printed beside a formula, or in it. */
export interface FormulaExample {
  /** As printed. */
  readonly text: string;
  /** Its numbers by key of the inputs; empty where they cannot be told. */
  readonly values: Readonly<Record<string, Decimal>>;
  /** The reading computed on the example's numbers; null where a number is missing or the divisor is zero. */
  readonly result: Decimal | null;
  /** The result it prints; null where it prints none. */
  readonly printed: Decimal | null;
  /** Whether the example as typed gives that result, and prints it where it prints one; null where there is no result. */
  readonly agrees: boolean | null;
}

/** A worked example beside the formula, with its numbers given to the quantities where they can be. */
export interface BoundExample {
  readonly example: TypedExample;
  readonly binding: Binding | null;
}

/** The worked examples of a text, bound to the quantities of its formula. */
export function boundExamples(examples: readonly (readonly Item[])[], reading: Reading): readonly BoundExample[] {
  const leaves = leavesOf(reading.left, ({ operand }) => reading.names.quantityOf(operand)?.key ?? reading.names.numberOf(operand));
  return examples.map((items) => {
    const example = typedExample(items);
    return { example, binding: bind(leaves, example) };
  });
}

/** What each example gives; the formula is complete, with the 100 that an example adds. */
export function drawnExamples(
  bound: readonly BoundExample[],
  reading: Reading,
  formula: Formula,
  hundredAssumed: boolean,
  folded: Folded,
  report: Report,
): readonly FormulaExample[] {
  const leaves = leavesOf(reading.left, ({ operand }) => reading.names.quantityOf(operand)?.key ?? reading.names.numberOf(operand));
  const compute = compileFormula(formula);
  const resultOf = (binding: Binding | null): Decimal | null => {
    const value = binding?.complete ? compute(binding.values) : null;
    return value === null || isGap(value) ? null : value;
  };
  return bound.map((first) => {
    let { example, binding } = first;
    let result = resultOf(binding);
    let agrees = result === null ? null : exampleAgrees(example, result, binding?.clash ?? false, hundredAssumed);
    if (agrees === false && example.printed) {
      const other = withAlternatives(example);
      const rebound = other && bind(leaves, other);
      const value = rebound ? resultOf(rebound) : null;
      if (other && value && exampleAgrees(other, value, rebound?.clash ?? false, hundredAssumed)) [example, binding, result, agrees] = [other, rebound, value, true];
    }
    const text = printedAt(folded.source, spanOf(folded, example.from, example.to));
    for (const number of example.numbers) report.findings.push(...numberFindings(folded.source, number));
    const shown = report.shown(example);
    if (binding?.clash) report.add('drafting/formula-example-clash', example, { text: shown, name: Object.keys(binding.values).join('», «') });
    if (agrees === false) {
      const typed = example.steps.map(typedValue).at(-1);
      const printed = example.printed ? `, stampato ${example.printed.value.toString()}` : '';
      report.add('drafting/formula-example-disagrees', example, { text: shown, typed: short(typed ?? null), printed, result: short(result) });
    }
    if (result === null) report.add('drafting/formula-example-unread', example, { text: shown });
    return { text, values: binding?.values ?? {}, result, printed: example.printed?.value ?? null, agrees };
  });
}

/** The formula with a number printed at each of its quantities is its own example. */
export function ownExample(reading: Reading, formula: Formula, folded: Folded, report: Report): FormulaExample | null {
  const { quantities } = reading.names;
  const values = printedValues(reading.names);
  if (quantities.length === 0 || quantities.some(({ key }) => !values.has(key))) return null;
  const given = Object.fromEntries(values);
  const result = compileFormula(formula)(given);
  const text = printedAt(folded.source, spanOf(folded, reading.left.from, reading.left.to));
  const clash = quantities.some(({ key, mentions }) =>
    mentions.some(({ value, constant }) => (value ?? constant) !== null && !(value ?? constant)?.value.eq(values.get(key) ?? 0)),
  );
  if (isGap(result)) return { text, values: given, result: null, printed: null, agrees: null };
  const { aside } = reading;
  const stated = aside?.kind === 'negate' ? aside.inner : aside;
  if (stated !== null && stated.kind !== 'number') return { text, values: given, result, printed: null, agrees: null };
  const printed = stated && (aside?.kind === 'negate' ? stated.number.value.negated() : stated.number.value);
  const gives = (value: Decimal): boolean => stated === null || round(value, stated.number.fractionDigits).eq(printed ?? 0);
  const agrees = !clash && (gives(result) || (stated?.percent === true && gives(result.times(100))));
  if (!agrees) {
    const shown = report.shown(reading.left);
    report.add('drafting/formula-example-disagrees', reading.left, {
      text: shown, typed: short(result), printed: printed ? `, stampato ${printed.toString()}` : '', result: short(result),
    });
  }
  return { text, values: given, result, printed, agrees };
}

function short(value: Decimal | null): string {
  return value === null ? 'un risultato che non si può calcolare' : value.toDecimalPlaces(6).toString();
}
