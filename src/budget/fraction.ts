import { decimal, fixed, type Decimal, type DecimalInput } from '../values/numbers.js';
import { gap, isGap, type Gap } from '../outcome/index.js';

/**
 * An exact quotient. Means of ratios and products of percentages stay exact until the one rounding that a rule names:
 * thirds that add up to one half are one half, and a tie is seen as a tie.
 */
export interface Fraction {
  readonly over: bigint;
  /** Positive. */
  readonly under: bigint;
}

/** The exact fraction that a decimal states. */
export function fraction(input: DecimalInput): Fraction {
  const value = decimal(input);
  const digits = value.decimalPlaces();
  return { over: BigInt(fixed(value, digits).replace('.', '')), under: 10n ** BigInt(digits) };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.under % b.under === 0n) return { over: a.over + b.over * (a.under / b.under), under: a.under };
  if (b.under % a.under === 0n) return plus(b, a);
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { over: -b.over, under: b.under });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}

/** The quotient, or a Gap that says which denominator is zero. */
export function dividedBy(a: Fraction, b: Fraction, denominator: string): Fraction | Gap {
  if (b.over === 0n) return gap('undefined-operation', `Denominatore zero: ${denominator}.`);
  const sign = b.over < 0n ? -1n : 1n;
  return { over: a.over * b.under * sign, under: a.under * b.over * sign };
}

/** The exact sum of a list; 0 for an empty one. */
export function total(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(plus, nothing);
}

/** Negative, 0 or positive as `a` is smaller, equal or larger. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The fraction rounded half up (a tie moves away from zero) to `digits` decimals. */
export function rounded({ over, under }: Fraction, digits: number): Decimal {
  const scaled = (over < 0n ? -over : over) * 10n ** BigInt(digits);
  const units = (scaled * 2n + under) / (under * 2n);
  const text = String(units).padStart(digits + 1, '0');
  const plain = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return decimal(over < 0n && units !== 0n ? `-${plain}` : plain);
}

/** The fraction as a decimal of at most 34 digits, for traces and for results that are not rounded. */
export function asDecimal({ over, under }: Fraction): Decimal {
  return rounded({ over, under }, unroundedDigits);
}

const unroundedDigits = 20;

/** What a computation gives on a figure that may be missing; the Gap passes through. */
export function onValue<A, B>(value: A | Gap, compute: (value: A) => B): B | Gap {
  return isGap(value) ? value : compute(value);
}

export const nothing: Fraction = { over: 0n, under: 1n };
export const whole: Fraction = { over: 1n, under: 1n };
export const oneHundred: Fraction = { over: 100n, under: 1n };

/** A percentage (0–100) of a figure. */
export function share(percent: Fraction, of: Fraction): Fraction {
  return { over: percent.over * of.over, under: percent.under * of.under * 100n };
}

/** `a` as a percentage of `b`, or a Gap that names the denominator. */
export function percentageOf(a: Fraction, b: Fraction, denominator: string): Fraction | Gap {
  return dividedBy(times(a, oneHundred), b, denominator);
}

/** The mean of a list, or a Gap where it is empty. */
export function mean(fractions: readonly Fraction[], of: string): Fraction | Gap {
  return dividedBy(total(fractions), { over: BigInt(fractions.length), under: 1n }, of);
}

/** The figure, or 1 where it is larger. */
export function atMostOne(value: Fraction): Fraction {
  return compare(value, whole) > 0 ? whole : value;
}
