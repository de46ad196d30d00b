import { decimal, hundred, type Decimal, type DecimalInput } from './decimal.js';

declare const percentUnit: unique symbol;
declare const ratioUnit: unique symbol;
declare const pointUnit: unique symbol;

/** A share on the scale 0–100 (it may lie outside: 120 % of a target). */
export type Percent = Decimal & { readonly [percentUnit]: true };
/** A share on the scale 0–1. */
export type Ratio = Decimal & { readonly [ratioUnit]: true };
/** The difference of two percentages, in percentage points: from 60 % to 75 % are 15 points, not 15 %. */
export type PercentagePoint = Decimal & { readonly [pointUnit]: true };

/** A percentage, on the scale 0–100. */
export function percent(input: DecimalInput): Percent {
  return decimal(input) as Percent;
}

/** A ratio, on the scale 0–1. */
export function ratio(input: DecimalInput): Ratio {
  return decimal(input) as Ratio;
}

/** The same share on the scale 0–100. */
export function ratioToPercent(share: Ratio): Percent {
  return share.times(hundred) as Percent;
}

/** The same share on the scale 0–1. */
export function percentToRatio(share: Percent): Ratio {
  return share.dividedBy(hundred) as Ratio;
}

/** How many percentage points `to` lies above `from` (negative when below). */
export function percentagePoints(from: Percent, to: Percent): PercentagePoint {
  return to.minus(from) as PercentagePoint;
}

/**
 * A percentage of a figure, not rounded.
 *
 * @example
 * ```ts
 * import { decimal, percent, percentOf } from 'municipal-performance/values';
 * percentOf(percent('80'), decimal('9708.43')); //=> '7766.744'
 * ```
 */
export function percentOf(share: Percent, whole: Decimal): Decimal {
  return whole.times(share).dividedBy(hundred);
}
