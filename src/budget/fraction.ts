import {
  compareFractions, divideFractions, fraction, multiplyFractions, oneFraction, roundFraction, sumFractions,
  type Decimal, type Fraction,
} from '../values/numbers.js';
import { gap, isGap, type Gap } from '../outcome/index.js';

export const oneHundred: Fraction = /* @__PURE__ */ fraction(100);

/** The quotient, or a Gap that says which denominator is zero. */
export function dividedBy(a: Fraction, b: Fraction, denominator: string): Fraction | Gap {
  return b.n === 0n ? gap('undefined-operation', `Denominatore zero: ${denominator}.`) : divideFractions(a, b);
}

/** A percentage (0–100) of a figure. */
export function share(percent: Fraction, of: Fraction): Fraction {
  return divideFractions(multiplyFractions(percent, of), oneHundred);
}

/** `a` as a percentage of `b`, or a Gap that names the denominator. */
export function percentageOf(a: Fraction, b: Fraction, denominator: string): Fraction | Gap {
  return dividedBy(multiplyFractions(a, oneHundred), b, denominator);
}

/** The mean of a list, or a Gap where it is empty. */
export function mean(fractions: readonly Fraction[], of: string): Fraction | Gap {
  return dividedBy(sumFractions(fractions), fraction(fractions.length), of);
}

/** The figure, or 1 where it is larger. */
export function atMostOne(value: Fraction): Fraction {
  return compareFractions(value, oneFraction) > 0 ? oneFraction : value;
}

/** The fraction rounded half up (a tie moves away from zero) to `digits` decimals. */
export function rounded(value: Fraction, digits: number): Decimal {
  return roundFraction(value, { digits, mode: 'half-up' });
}

/** What a computation gives on a figure that may be missing; the Gap passes through. */
export function onValue<A, B>(value: A | Gap, compute: (value: A) => B): B | Gap {
  return isGap(value) ? value : compute(value);
}
