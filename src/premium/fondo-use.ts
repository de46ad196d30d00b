import {
  decimal, euro, hundred, invariant, percent, percentOf, round, roundToCent, sum, zero, type Decimal, type DecimalInput, type Euro, type Percent,
} from '../values/numbers.js';
import { gap, isGap, type Gap } from '../outcome/index.js';

/** A fund in two: the share of one part, rounded, and the other by difference. */
export interface FondoSplit {
  /** The share to the cent. */
  readonly firstExact: Euro;
  /** The rest of the exact figures to the cent: where both end in half a cent, the two are shown with a cent more than the total. */
  readonly secondExact: Euro;
  /** The exact share rounded to the whole euro (or as asked). */
  readonly first: Euro;
  /** total − first: both add up. */
  readonly second: Euro;
}

/**
 * Splits a fund in two by a percentage.
 *
 * @param digits decimals of the first part: 0 is the whole euro
 * @source Relazione sulla performance 2024 of Cremona, l. 895: 649,343 × 77 % = 499,994 and 149,349
 * @example
 * ```ts
 * import { splitFondo } from 'municipal-performance';
 * splitFondo('649343.00', 77).second; //=> '149349'
 * ```
 */
export function splitFondo(total: DecimalInput, firstPercent: DecimalInput, digits = 0): FondoSplit {
  invariant(Number.isInteger(digits) && digits <= 2, 'expected at most two decimals');
  const whole = euro(total);
  const exact = percentOf(percent(firstPercent), whole);
  const first = euro(round(exact, digits));
  return { firstExact: roundToCent(exact), secondExact: roundToCent(whole.minus(exact)), first, second: euro(whole.minus(first)) };
}

/** What was paid of a fund. */
export interface FondoUse {
  readonly fondo: Euro;
  readonly paid: Euro;
  /** Fund less paid; negative where more was paid. */
  readonly residue: Euro;
  /** Percent of the fund, two decimals; a Gap where the fund is zero. */
  readonly paidPercent: Decimal | Gap;
}

/** What was paid of a fund, and what is left. */
export function fondoUse(fondo: DecimalInput, paid: readonly DecimalInput[]): FondoUse {
  const [whole, spent] = [euro(fondo), euro(sum(paid.map(decimal)))];
  return { fondo: whole, paid: spent, residue: euro(whole.minus(spent)), paidPercent: shareOf(spent, whole, 2) };
}

/** A part against a minimum share of the whole. */
export interface MinimumShare {
  readonly total: Euro;
  /** Percent of the total, two decimals; for show. */
  readonly percent: Decimal | Gap;
  /** Whether the exact share reaches the minimum: 14.999 % does not reach 15. */
  readonly holds: boolean;
}

/**
 * Whether a part of a fund reaches a minimum share, by the exact figures.
 *
 * @param minimum percent of part + others
 * @param digits decimals of the share that is shown
 * @example
 * ```ts
 * import { minimumShare } from 'municipal-performance';
 * minimumShare('92040.38', ['271945.62'], 15).percent; //=> '25.29'
 * minimumShare('14999.00', ['85001.00'], 15).holds; //=> false
 * ```
 */
export function minimumShare(part: DecimalInput, others: readonly DecimalInput[], minimum: DecimalInput, digits = 2): MinimumShare {
  const share = euro(part);
  const total = euro(sum([share, ...others.map(decimal)]));
  return { total, percent: shareOf(share, total, digits), holds: total.gt(zero) && share.times(hundred).gte(total.times(decimal(minimum))) };
}

/** part ÷ whole × 100, rounded half up; a Gap where the whole is zero. @internal */
export function shareOf(part: Decimal, whole: Decimal, digits: number): Percent | Gap {
  if (whole.isZero()) return gap('undefined-operation', 'il totale è zero: la quota non è definita');
  return percent(round(part.times(hundred).dividedBy(whole), digits));
}

/** A share as a finding shows it beside a bound: two decimals, or as many more as put it on its own side of the bound. @internal */
export function shareBeside(part: Decimal, whole: Decimal, bound: Decimal): Percent | Gap {
  const side = part.times(hundred).comparedTo(whole.times(bound));
  const shown = [2, 4, 8, 16].map((digits) => shareOf(part, whole, digits));
  return shown.find((share) => isGap(share) || share.comparedTo(bound) === side) ?? shareOf(part, whole, 30);
}
