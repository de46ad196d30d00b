import { decimal, hundred, one, sum, type Decimal, type DecimalInput } from './decimal.js';
import { invariant, shown } from './invariant.js';

/**
 * Who gets the units that are left after each share was rounded towards zero.
 *
 * - `largest-remainder` (Hamilton): one unit each to the largest remainders, ties to the earlier weight;
 * - `first`, `last`: all to the first / last weight that is not zero;
 * - `largest-weight`: all to the largest weight, ties to the earlier one;
 * - `none`: nobody; they are the residue.
 */
export type Remainder = 'largest-remainder' | 'first' | 'last' | 'largest-weight' | 'none';

export interface ApportionOptions {
  /** Decimals of a share: 2 splits euro to the cent, 0 splits heads. 0–30. */
  readonly digits: number;
  readonly remainder: Remainder;
}

export interface Apportioned {
  /** One share for each weight, in their order. */
  readonly shares: Decimal[];
  /** total − Σ shares: 0 unless the remainder is `none`, all weights are zero, or `total` has more than `digits` decimals. */
  readonly residue: Decimal;
}

/**
 * Splits a total in proportion to weights, with exact integer arithmetic: Σ shares + residue = total, always.
 * With no weight above zero nothing is split and the whole total is the residue.
 *
 * @param total any amount, negative too; at most 34 digits when counted in units of a share
 * @param weights zero or positive; an empty list leaves the whole total as residue
 * @returns shares with `digits` decimals; with `largest-remainder` each lies less than one unit from its exact share
 * @throws InvariantError for a negative weight or a wrong option
 * @example
 * ```ts
 * import { apportion } from 'municipal-performance/values';
 * apportion('0.10', [54, 26, 20], { digits: 2, remainder: 'largest-remainder' }).shares; //=> ['0.05', '0.03', '0.02']
 * apportion('0.02', [1, 1, 1], { digits: 2, remainder: 'none' }).residue; //=> '0.02'
 * ```
 */
export function apportion(
  total: DecimalInput,
  weights: readonly DecimalInput[],
  { digits, remainder }: ApportionOptions,
): Apportioned {
  invariant(Number.isInteger(digits) && digits >= 0 && digits <= 30, () => `expected digits from 0 to 30, found ${shown(digits)}`);
  invariant(remainders.includes(remainder), () => `expected one of ${remainders.join(', ')}, found ${shown(remainder)}`);
  const whole = decimal(total);
  const unit = unitOf(digits);
  const units = BigInt(whole.abs().dividedBy(unit).floor().toFixed(0));
  invariant(units < mostUnits, () => `expected a total of at most 34 digits with ${digits} decimals, found ${shown(String(whole))}`);
  const parts = wholeParts(weights);
  const worth = whole.isNegative() ? unit.negated() : unit;
  if (allFit(units, parts)) {
    const counts = split(Number(units), parts, remainder);
    const given = counts.reduce((sum, count) => sum + count, 0);
    return { shares: counts.map((count) => worth.times(count)), residue: whole.minus(worth.times(given)) };
  }
  const shares = splitBig(units, parts.map(BigInt), remainder).map((count) => worth.times(count.toString()));
  return { shares, residue: whole.minus(sum(shares)) };
}

/**
 * The percentages of a distribution, by largest remainder, so that they add up to 100.
 *
 * @param counts zero or positive, one for each class
 * @param digits decimals of a percentage
 * @returns a percentage (0–100) for each count; a Gap `undefined-operation` when all are zero or the list is empty
 * @source Relazione sulla performance 2024 of Cremona, distribution of 735 indicators: 60,00 / 21,23 / 16,05 / 2,72
 * @example
 * ```ts
 * import { percentShares } from 'municipal-performance/values';
 * percentShares([441, 156, 118, 20], 2); //=> ['60', '21.23', '16.05', '2.72']
 * ```
 */
export function percentShares(counts: readonly DecimalInput[], digits: number): Decimal[] | UndefinedShare {
  const { shares, residue } = apportion(hundred, counts, { digits, remainder: 'largest-remainder' });
  if (!residue.isZero()) {
    return { gap: 'undefined-operation', reason: 'la distribuzione non ha elementi: le percentuali non sono definite' };
  }
  return shares;
}

/** The Gap of a distribution without elements. */
export interface UndefinedShare {
  readonly gap: 'undefined-operation';
  readonly reason: string;
}

const remainders: readonly Remainder[] = ['largest-remainder', 'first', 'last', 'largest-weight', 'none'];
const mostUnits = 10n ** 34n;

/** Weights as whole numbers in the same proportion; as bigint only where a plain number would not be exact. */
function wholeParts(weights: readonly DecimalInput[]): readonly number[] | readonly bigint[] {
  if (weights.every((weight) => Number.isSafeInteger(weight) && (weight as number) >= 0)) return weights as readonly number[];
  const values = weights.map((weight, index) => {
    const value = decimal(weight);
    invariant(!value.isNegative() || value.isZero(), () => `expected weights of zero or more, found ${String(value)} at ${index}`);
    return value;
  });
  const unit = unitOf(values.reduce((most, value) => Math.max(most, value.decimalPlaces()), 0));
  const scaled = unit === one ? values : values.map((value) => value.dividedBy(unit));
  const parts = scaled.map((value) => value.toNumber());
  return parts.every((part) => Number.isSafeInteger(part)) ? parts : scaled.map((value) => BigInt(value.toFixed(0)));
}

/** Whether total × part and Σ parts stay exact as plain numbers. */
function allFit(total: bigint, parts: readonly number[] | readonly bigint[]): parts is readonly number[] {
  let all = 0;
  for (const part of parts) {
    if (typeof part !== 'number') return false;
    all += part;
  }
  return Number(total) * all <= Number.MAX_SAFE_INTEGER && total <= BigInt(Number.MAX_SAFE_INTEGER) && Number.isSafeInteger(all);
}

function split(total: number, parts: readonly number[], remainder: Remainder): number[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  if (all === 0) return parts.map(() => 0);
  const rest = new Float64Array(parts.length);
  let given = 0;
  const counts = parts.map((part, index) => {
    const exact = total * part;
    rest[index] = exact % all;
    const count = (exact - (rest[index] ?? 0)) / all;
    given += count;
    return count;
  });
  const left = total - given;
  if (remainder !== 'largest-remainder') {
    const index = winner(parts, remainder);
    if (index !== null) counts[index] = (counts[index] ?? 0) + left;
    return counts;
  }
  if (left === 0) return counts;
  const threshold = rest.slice().sort()[parts.length - left] ?? 0;
  let above = 0;
  for (const value of rest) if (value > threshold) above += 1;
  let ties = left - above;
  return counts.map((count, index) => {
    const value = rest[index] ?? 0;
    return value > threshold || (value === threshold && ties-- > 0) ? count + 1 : count;
  });
}

function splitBig(total: bigint, parts: readonly bigint[], remainder: Remainder): bigint[] {
  const all = parts.reduce((sum, part) => sum + part, 0n);
  if (all === 0n) return parts.map(() => 0n);
  const counts = parts.map((part) => (total * part) / all);
  const left = total - counts.reduce((sum, count) => sum + count, 0n);
  if (remainder !== 'largest-remainder') {
    const index = winner(parts, remainder);
    if (index !== null) counts[index] = (counts[index] ?? 0n) + left;
    return counts;
  }
  const rest = parts.map((part) => (total * part) % all);
  const order = parts.map((_, index) => index).sort((a, b) => compare(rest[b] ?? 0n, rest[a] ?? 0n) || a - b);
  for (const index of order.slice(0, Number(left))) counts[index] = (counts[index] ?? 0n) + 1n;
  return counts;
}

/** The weight that takes all units that are left; none for `none`. */
function winner<Part extends number | bigint>(
  parts: readonly Part[],
  remainder: Exclude<Remainder, 'largest-remainder'>,
): number | null {
  switch (remainder) {
    case 'none':
      return null;
    case 'first':
      return parts.findIndex((part) => part > 0);
    case 'last':
      return parts.length - 1 - [...parts].reverse().findIndex((part) => part > 0);
    case 'largest-weight':
      return parts.indexOf(parts.reduce((a, b) => (b > a ? b : a)));
  }
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unitOf(digits: number): Decimal {
  return digits === 0 ? one : decimal(10).pow(-digits);
}
