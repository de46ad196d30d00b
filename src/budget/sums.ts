import { decimal, sum, type Decimal, type DecimalInput } from '../values/numbers.js';
import { budgetFinding, pointer, step, withStep, type Diagnostic, type Step } from '../outcome/index.js';

/** Sub-totals and total of a printed table, euro, exact. */
export interface TableTotals {
  /** By group, in the order given. A group without amounts sums to 0. */
  readonly subtotals: Readonly<Record<string, Decimal>>;
  readonly total: Decimal;
  readonly step: Step;
}

/**
 * Sub-totals by group (settore, project …) and their total.
 *
 * @param groups amounts in euro by name of the group
 * @example
 * ```ts
 * import { tableTotals } from 'municipal-performance/budget';
 * tableTotals({ Urbanistica: ['8000.00', '10000.00'], Cultura: ['11420.00'] }).total; //=> '29420'
 * ```
 */
export function tableTotals(groups: Readonly<Record<string, readonly DecimalInput[]>>): TableTotals {
  const entries = Object.entries(groups).map(([name, amounts]) => [name, sumOf(amounts)] as const);
  const total = sum(entries.map(([, amount]) => amount));
  return withStep({ subtotals: Object.fromEntries(entries), total }, () =>
    step({
      rule: 'budget/table-totals',
      label: 'Totale generale',
      inputs: entries.map(([name, amount]) => ({ name, value: String(amount), unit: 'euro' as const })),
      result: String(total),
      unit: 'euro',
    }));
}

function sumOf(amounts: readonly DecimalInput[]): Decimal {
  return sum(amounts.map((amount) => decimal(amount)));
}

/** What was allotted, what was reported, and the saving between them, euro, exact. */
export interface Savings {
  readonly allotted: Decimal;
  readonly reported: Decimal;
  /** Allotted less reported; negative where more was reported. */
  readonly saving: Decimal;
}

/** The saving of a list of projects. Money of third parties should be summed apart: its saving goes back to them. */
export function savingsOf({ allotted, reported }: {
  readonly allotted: readonly DecimalInput[];
  readonly reported: readonly DecimalInput[];
}): Savings {
  const sums = { allotted: sumOf(allotted), reported: sumOf(reported) };
  return { ...sums, saving: sums.allotted.minus(sums.reported) };
}

/** A total printed in parts, against the rows. */
export interface SplitCheck {
  /** Computed sum of each part. */
  readonly parts: Readonly<Record<string, Decimal>>;
  readonly total: Decimal;
  /** Sum of the printed parts. */
  readonly printedSum: Decimal;
  /** Whether the printed parts add up to the printed total. */
  readonly printedAddsUp: boolean;
  /** Printed total less the sum of the printed parts. */
  readonly printedDifference: Decimal;
  /** One for each printed figure that its rows do not give. */
  readonly findings: readonly Diagnostic[];
}

/**
 * Whether the printed parts of a total are what their rows give, and which is wrong where they do not add up.
 *
 * @param rows amounts of each part, euro
 * @param printed the printed parts, by the same names, and the printed total
 * @diagnostic budget/printed-total for each printed part or total that its rows do not give, with the right figure
 * @example
 * ```ts
 * import { splitCheck } from 'municipal-performance/budget';
 * const check = splitCheck({ corrente: ['100.00'], vincolata: ['50.00', '3.00'] }, { total: '153.00', parts: { corrente: '100.00', vincolata: '50.00' } });
 * check.printedDifference; //=> '3'
 * check.findings.map(({ at, values }) => [at, values.computed]); //=> [['/parts/vincolata', '53']]
 * ```
 */
export function splitCheck(
  rows: Readonly<Record<string, readonly DecimalInput[]>>,
  printed: { readonly total: DecimalInput; readonly parts: Readonly<Record<string, DecimalInput>> },
): SplitCheck {
  const { subtotals: parts, total } = tableTotals(rows);
  const printedTotal = decimal(printed.total);
  const printedSum = sumOf(Object.values(printed.parts));
  const printedDifference = printedTotal.minus(printedSum);
  const findings = [
    ...Object.entries(parts).flatMap(([name, computed]) => {
      const figure = Object.hasOwn(printed.parts, name) ? printed.parts[name] : undefined;
      return figure === undefined ? [] : wrongPrint(pointer('parts', name), name, decimal(figure), computed);
    }),
    ...wrongPrint('/total', 'totale', printedTotal, total),
  ];
  return { parts, total, printedSum, printedAddsUp: printedDifference.isZero(), printedDifference, findings };
}

/** The finding about a printed figure that its rows do not give; none when it is right. */
export function wrongPrint(at: string, name: string, printed: Decimal, computed: Decimal): readonly Diagnostic[] {
  if (printed.eq(computed)) return [];
  return [budgetFinding('budget/printed-total', { at }, {
    name, printed: String(printed), computed: String(computed), difference: String(printed.minus(computed)),
  })];
}

/**
 * The assestato of a programme against what it began with.
 *
 * @returns `initial` sum, and `change` = assestato − initial, signed; euro, exact
 */
export function programmeChange({ initial, assestato }: {
  readonly initial: readonly DecimalInput[];
  readonly assestato: DecimalInput;
}): { readonly initial: Decimal; readonly change: Decimal } {
  const begun = sumOf(initial);
  return { initial: begun, change: decimal(assestato).minus(begun) };
}
