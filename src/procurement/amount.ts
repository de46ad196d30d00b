import { decimal, euroText, type Decimal, type DecimalInput, type Euro } from '../values/numbers.js';
import { made, procurementFinding, unmade, type Outcome } from '../outcome/index.js';

/**
 * An amount of a question in euro and cents: a third decimal or a minus is a finding, never rounded away.
 *
 * @param at JSON pointer of the amount in the question
 */
export function readAmount(input: DecimalInput, at: string): Outcome<Euro> {
  const amount = decimal(input);
  if (amount.decimalPlaces() > 2) return unmade(procurementFinding('procurement/amount-decimals', { at }, { amount: String(amount) }));
  if (amount.isNegative() && !amount.isZero()) return unmade(procurementFinding('procurement/amount-negative', { at }, { amount: euroText(amount) }));
  return made(amount as Euro);
}

/** Several amounts at once: all that cannot be read are named. */
export function readAmounts(inputs: readonly (readonly [input: DecimalInput, at: string])[]): Outcome<readonly Euro[]> {
  const read = inputs.map(([input, at]) => readAmount(input, at));
  const findings = read.flatMap((one) => one.findings);
  return findings.length > 0 ? unmade(...findings) : made(read.map((one) => (one as { readonly value: Euro }).value));
}

/** An amount as a sentence shows it: `1234.50 €`. */
export function shownEuro(amount: Decimal): string {
  return `${euroText(amount)} €`;
}
