import { decimal, decimalOfUnits, hundred, type Decimal, type DecimalInput } from './decimal.js';
import { fraction } from './fraction.js';
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
  const { n, d } = fraction(whole);
  const units = (n * 10n ** BigInt(digits)) / d;
  const size = units < 0n ? -units : units;
  invariant(size < mostUnits, () => `expected a total of at most 34 digits with ${digits} decimals, found ${shown(String(whole))}`);
  const counts = split(size, wholeParts(weights), remainder);
  const amountOf = amounts(units < 0n ? -1n : 1n, digits);
  return { shares: counts.map(amountOf), residue: whole.minus(amountOf(added(counts))) };
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

/** Weights as whole numbers in the same proportion. */
function wholeParts(weights: readonly DecimalInput[]): readonly bigint[] {
  const parts = weights.map((weight, index) => {
    const part = fraction(weight);
    invariant(part.n >= 0n, () => `expected weights of zero or more, found ${String(weight)} at ${index}`);
    return part;
  });
  const unit = parts.reduce((finest, { d }) => (d > finest ? d : finest), 1n);
  return parts.map(({ n, d }) => n * (unit / d));
}

function split(total: bigint, parts: readonly bigint[], remainder: Remainder): readonly bigint[] {
  const all = added(parts);
  if (all === 0n) return parts.map(() => 0n);
  const counts = parts.map((part) => (total * part) / all);
  const left = total - added(counts);
  if (remainder === 'largest-remainder') return topped(counts, parts.map((part) => (total * part) % all), left);
  const taker = takers[remainder](parts);
  return counts.map((count, index) => (index === taker ? count + left : count));
}

/** One unit more for each of the `left` largest rests, ties to the earlier one. */
function topped(counts: readonly bigint[], rests: readonly bigint[], left: bigint): readonly bigint[] {
  const threshold = [...rests].sort((a, b) => (a === b ? 0 : a > b ? -1 : 1))[Number(left) - 1] ?? 0n;
  let ties = left - BigInt(rests.filter((rest) => rest > threshold).length);
  return counts.map((count, index) => {
    const rest = rests[index] ?? 0n;
    return rest > threshold || (rest === threshold && ties-- > 0n) ? count + 1n : count;
  });
}

/** The place of the weight that takes all units that are left; at least one weight is above zero. */
const takers: Readonly<Record<Exclude<Remainder, 'largest-remainder'>, (parts: readonly bigint[]) => number | null>> = {
  first: (parts) => parts.findIndex((part) => part > 0n),
  last: (parts) => parts.reduce((last, part, index) => (part > 0n ? index : last), 0),
  'largest-weight': (parts) => parts.indexOf(parts.reduce((largest, part) => (part > largest ? part : largest))),
  none: () => null,
};

/** Units as amounts with a sign; equal amounts are one Decimal, which keeps a split among very many small. */
function amounts(sign: bigint, digits: number): (units: bigint) => Decimal {
  const known = new Map<bigint, Decimal>();
  return (units) => {
    const amount = known.get(units) ?? decimalOfUnits(sign * units, digits);
    known.set(units, amount);
    return amount;
  };
}

function added(counts: readonly bigint[]): bigint {
  let all = 0n;
  for (const count of counts) all += count;
  return all;
}
