import { decimal, invariant, shown, zero, type Decimal, type DecimalInput } from '../values/numbers.js';
import { step, type Source, type Step, type StepInput } from '../outcome/index.js';

/**
 * A line of a prospetto as a sum with signs. Every prospetto of this folder is a table of such lines: the calculator and
 * its trace read the same table, so no sign stands in two places.
 */
export interface Line<Name extends string = string> {
  /** Letter or name of the line: `O1`. */
  readonly name: Name;
  /** What it says, in Italian. */
  readonly label: string;
  /** Lines and inputs that are added. */
  readonly plus: readonly string[];
  /** Lines and inputs that are subtracted. */
  readonly minus: readonly string[];
}

/** Amounts by name, as a caller states them. */
export type Amounts<Name extends string> = Readonly<Record<Name, DecimalInput>>;

/** The decimals of named amounts; an InvariantError names all that are missing. */
export function amountsOf<Name extends string>(names: readonly Name[], amounts: Amounts<Name>): Readonly<Record<Name, Decimal>> {
  const missing = names.filter((name) => amounts[name] === undefined || amounts[name] === null);
  invariant(missing.length === 0, () => `expected an amount for each of ${missing.join(', ')}, found none`);
  return Object.fromEntries(names.map((name) => [name, decimal(amounts[name])])) as Record<Name, Decimal>;
}

/** All lines of a table, in order; each may use the lines before it. Sums are exact. */
export function computeLines<Name extends string>(
  lines: readonly Line<Name>[],
  amounts: Readonly<Record<string, Decimal>>,
): Readonly<Record<Name, Decimal>> {
  const sums: Record<string, Decimal> = {};
  for (const { name, plus, minus } of lines) {
    let sum = zero;
    for (const term of plus) sum = sum.plus(sums[term] ?? amounts[term] ?? zero);
    for (const term of minus) sum = sum.minus(sums[term] ?? amounts[term] ?? zero);
    sums[name] = sum;
  }
  return sums as Record<Name, Decimal>;
}

/** What the trace of a table says besides its lines. */
export interface TraceOfLines {
  /** Id of the rule: `budget/equilibri-consuntivo`. */
  readonly rule: string;
  /** The line that is the result. */
  readonly last: string;
  readonly sources: readonly Source[];
  /** Labels of the inputs; their names where absent. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** The trace of a line: its expression with signs, its inputs, and below it the lines that it uses. */
export function traceOfLines(
  lines: readonly Line[],
  amounts: Readonly<Record<string, Decimal>>,
  results: Readonly<Record<string, Decimal>>,
  { rule, last, sources, labels = {} }: TraceOfLines,
): Step {
  const traceOf = (name: string): Step => {
    const line = lines.find((one) => one.name === name);
    invariant(line, () => `expected a line of the table, found ${shown(name)}`);
    const terms = [...line.plus, ...line.minus];
    const inputs = terms.map((term): StepInput => ({
      name: labels[term] ? `${term} ${labels[term]}` : term,
      value: String(amounts[term] ?? results[term] ?? zero),
      unit: 'euro',
      ...(lines.some((one) => one.name === term) ? { from: `${rule}/${term}` } : {}),
    }));
    return step({
      rule: `${rule}/${name}`,
      label: `${name} ${line.label}`,
      inputs,
      result: String(results[name] ?? zero),
      unit: 'euro',
      expression: expressionOf(line),
      sources,
      steps: lines.filter((one) => terms.includes(one.name)).map((one) => traceOf(one.name)),
    });
  };
  return traceOf(last);
}

/** The line as it is written in the prospetto: `A − AA + B`. */
export function expressionOf({ plus, minus }: Pick<Line, 'plus' | 'minus'>): string {
  return [...plus.map((term) => `+ ${term}`), ...minus.map((term) => `− ${term}`)].join(' ').replace('+ ', '');
}
