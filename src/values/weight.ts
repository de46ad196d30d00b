import { one, sum, zero, type Decimal } from './decimal.js';
import { invariant } from './invariant.js';

/**
 * The weighted mean Σ(weight × value) ÷ Σ weight, not rounded; null when the weights add up to zero (or there are none):
 * what then holds is a choice of the scheme, not of arithmetic.
 *
 * @throws InvariantError when the lists differ in length or a weight is negative
 */
export function weightedMean(values: readonly Decimal[], weights: readonly Decimal[]): Decimal | null {
  invariant(values.length === weights.length, () => `expected ${values.length} weights, found ${weights.length}`);
  const total = checkedSum(weights);
  if (total.isZero()) return null;
  return sum(values.map((value, index) => value.times(weights[index] ?? zero))).dividedBy(total);
}

/** Weights as shares of 1, not rounded; null when they add up to zero. */
export function normalisedWeights(weights: readonly Decimal[]): Decimal[] | null {
  const total = checkedSum(weights);
  return total.isZero() ? null : weights.map((weight) => (weight.eq(total) ? one : weight.dividedBy(total)));
}

function checkedSum(weights: readonly Decimal[]): Decimal {
  for (const weight of weights) {
    invariant(!weight.isNegative() || weight.isZero(), () => `expected weights of zero or more, found ${String(weight)}`);
  }
  return sum(weights);
}
