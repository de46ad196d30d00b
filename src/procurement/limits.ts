import { sumEuro, type DecimalInput, type Euro } from '../values/numbers.js';
import { made, pointer, procurementFinding, step, unmade, withStep, type Outcome, type Step } from '../outcome/index.js';
import { readAmount, readAmounts, shownEuro } from './amount.js';

/** A ceiling and what counts against it. */
export interface Limit {
  /** Whose or which limit: `Pulizia immobili`. */
  readonly name: string;
  /** Euro. */
  readonly ceiling: DecimalInput;
  /** Whether the ceiling itself is still within. @interpretation `true` when absent: "importo massimo", "fino a" */
  readonly inclusive?: boolean;
  /** Euro; none is zero used. */
  readonly amounts: readonly DecimalInput[];
}

/** How a limit stands. */
export interface LimitStanding {
  readonly name: string;
  readonly ceiling: Euro;
  /** Sum of the amounts, euro. */
  readonly used: Euro;
  /** Ceiling less used, euro; negative when exceeded. */
  readonly margin: Euro;
  readonly isWithin: boolean;
  readonly step: Step;
}

/**
 * Who is within a ceiling, and by how much.
 *
 * @returns one standing for each limit, in order; an empty list gives an empty list
 * @diagnostic procurement/limit-exceeded for each ceiling that is passed
 * @diagnostic procurement/amount-negative, procurement/amount-decimals
 * @example
 * ```ts
 * import { limitsCheck } from 'municipal-performance/procurement';
 * const standing = limitsCheck([{ name: 'Vigilanza armata', ceiling: '40000', amounts: ['25000', '15000.01'] }]);
 * standing.ok && standing.value[0]?.margin; //=> '-0.01'
 * ```
 */
export function limitsCheck(limits: readonly Limit[]): Outcome<readonly LimitStanding[]> {
  const read = limits.map(standingOf);
  const findings = read.flatMap((one) => one.findings);
  if (read.some((one) => !one.ok)) return unmade(...findings);
  return made(read.flatMap((one) => (one.ok ? [one.value] : [])), findings);
}

function standingOf({ name, ceiling, inclusive = true, amounts }: Limit, index: number): Outcome<LimitStanding> {
  const top = readAmount(ceiling, pointer(index, 'ceiling'));
  const parts = readAmounts(amounts.map((amount, position) => [amount, pointer(index, 'amounts', position)] as const));
  if (!top.ok || !parts.ok) return unmade(...top.findings, ...parts.findings);
  const used = sumEuro(parts.value);
  const isWithin = inclusive ? used.lte(top.value) : used.lt(top.value);
  const margin = top.value.minus(used) as Euro;
  const standing = withStep({ name, ceiling: top.value, used, margin, isWithin }, () => step({
    rule: 'procurement/limit',
    label: name,
    inputs: [{ name: 'tetto', value: String(top.value), unit: 'euro' }, { name: 'usato', value: String(used), unit: 'euro' }],
    result: String(margin),
    unit: 'euro',
    expression: 'tetto − Σ importi',
  }));
  return made(standing, isWithin ? [] : [procurementFinding('procurement/limit-exceeded', { at: pointer(index) }, {
    name, used: shownEuro(used), ceiling: shownEuro(top.value), excess: shownEuro(used.minus(top.value)),
  })]);
}
