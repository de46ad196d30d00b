import { Decimal } from 'decimal.js';

/** What a programmer who needs exact figures sets up first: 34 digits, half up, apart from the settings of others. */
export const Exact = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_UP, defaults: true });

export const zero = new Exact(0);
export const hundred = new Exact(100);

const plain = /^-?\d+(\.\d+)?$/;

/** A figure of a person, within its bounds: anything else would go on as NaN, or as points that nobody can have. */
export function figure(input: unknown, low: Decimal, high: Decimal, name: string): Decimal {
  if (typeof input !== 'string' || !plain.test(input)) throw new Error(`${name}: ${String(input)} is no number`);
  const value = new Exact(input);
  if (value.lt(low) || value.gt(high)) throw new Error(`${name}: ${input} is out of bounds`);
  return value;
}

/** Largest remainder to the cent; equal remainders to the earlier one. Whole numbers only: rounded quotients would part equals. */
export function split(total: Decimal, weights: readonly Decimal[]): Decimal[] {
  const all = weights.reduce((sum, weight) => sum.plus(weight), zero);
  if (all.isZero()) return weights.map(() => zero);
  const cents = total.times(100);
  let left = cents;
  const parts = weights.map((weight, index) => {
    const product = cents.times(weight);
    const share = product.dividedToIntegerBy(all);
    left = left.minus(share);
    return { index, share, rest: product.minus(share.times(all)) };
  });
  const shares = parts.map(({ share }) => share);
  parts.sort((a, b) => b.rest.cmp(a.rest) || a.index - b.index);
  for (const { index, share } of parts.slice(0, left.toNumber())) shares[index] = share.plus(1);
  return shares.map((share) => share.dividedBy(100));
}

/** Σ(weight × achieved up to 100) ÷ Σ weight. */
export function achievement(objectives: readonly { readonly weight: string; readonly achieved: string }[], name: string): Decimal {
  if (!Array.isArray(objectives) || objectives.length === 0) throw new Error(`${name}: no objectives`);
  let weighted = zero;
  let all = zero;
  for (const { weight, achieved } of objectives) {
    const own = figure(weight, zero, million, name);
    weighted = weighted.plus(own.times(Exact.min(figure(achieved, zero, million, name), hundred)));
    all = all.plus(own);
  }
  if (all.isZero()) throw new Error(`${name}: all weights are zero`);
  return weighted.dividedBy(all);
}

const million = new Exact(1_000_000);
