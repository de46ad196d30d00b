import type { Euro } from '../values/numbers.js';
import type { AmountBound, ContractKind, ProcurementBand, ProcurementBound } from '../law/index.js';

/** A bound of the band in which an amount lies, with the amount's distance from it. */
export interface BoundDistance {
  readonly side: 'lower' | 'upper';
  /** Euro; the EU threshold where the bound refers to it. */
  readonly amount: Euro;
  readonly inclusive: boolean;
  /** Euro between the contract's value and the bound, never negative. */
  readonly distance: Euro;
  readonly isEuThreshold: boolean;
}

/** A band that an amount fell in. */
export interface BandFound {
  readonly band: ProcurementBand;
  readonly lower: BoundDistance;
  /** null where the band has no upper end. */
  readonly upper: BoundDistance | null;
  /** The nearest bound that is not zero: a little more or less and the answer would be another. */
  readonly decidedBy: BoundDistance;
}

/**
 * The band in which an amount lies, or null where none holds it. At or above the EU threshold no band from below it counts.
 *
 * @param isAbove whether the value is at or above the threshold
 */
export function bandOf(bands: readonly ProcurementBand[], kind: ContractKind, value: Euro, euThreshold: Euro, isAbove: boolean): BandFound | null {
  for (const band of bands) {
    if (!band.kinds.includes(kind) || (band.lower.amount === 'eu-threshold') !== isAbove) continue;
    if (band.upper !== null && band.upper.amount !== 'eu-threshold' && !isBefore(value, band.upper.amount, band.upper.inclusive)) continue;
    if (isAfter(value, resolved(band.lower, euThreshold), band.lower.inclusive)) return found(band, value, euThreshold);
  }
  return null;
}

/** Whether an amount lies between two bounds of a law or a regulation; null is no upper end. */
export function isWithin(value: Euro, lower: AmountBound, upper: AmountBound | null): boolean {
  return isAfter(value, lower.amount, lower.inclusive) && (upper === null || isBefore(value, upper.amount, upper.inclusive));
}

function isAfter(value: Euro, bound: Euro, inclusive: boolean): boolean {
  return inclusive ? value.gte(bound) : value.gt(bound);
}

function isBefore(value: Euro, bound: Euro, inclusive: boolean): boolean {
  return inclusive ? value.lte(bound) : value.lt(bound);
}

function found(band: ProcurementBand, value: Euro, euThreshold: Euro): BandFound {
  const lower = boundAt('lower', band.lower, euThreshold, value);
  const upper = band.upper === null ? null : boundAt('upper', lowerOf(band.upper, euThreshold), euThreshold, value);
  const lowerIsNearer = upper === null || (!lower.amount.isZero() && lower.distance.lte(upper.distance));
  return { band, lower, upper, decidedBy: lowerIsNearer ? lower : upper };
}

/** The upper end of a band below the threshold: it never passes the EU figure of the authority. */
function lowerOf(bound: ProcurementBound, euThreshold: Euro): ProcurementBound {
  return bound.amount !== 'eu-threshold' && bound.amount.gt(euThreshold) ? { amount: 'eu-threshold', inclusive: false } : bound;
}

/** A bound of the band that holds the value: it lies above the lower and below the upper one. */
function boundAt(side: 'lower' | 'upper', bound: ProcurementBound, euThreshold: Euro, value: Euro): BoundDistance {
  const amount = resolved(bound, euThreshold);
  const distance = (side === 'upper' ? amount.minus(value) : amount.isZero() ? value : value.minus(amount)) as Euro;
  return { side, amount, inclusive: bound.inclusive, distance, isEuThreshold: bound.amount === 'eu-threshold' };
}

function resolved({ amount }: ProcurementBound, euThreshold: Euro): Euro {
  return amount === 'eu-threshold' ? euThreshold : amount;
}
