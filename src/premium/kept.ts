import { decimal, percent, percentOf, roundToCent, type DecimalInput, type Euro } from '../values/numbers.js';

/** A premium of which a percentage is kept: the kept part is rounded to the cent, the cut is the rest. */
export interface Kept {
  readonly kept: Euro;
  readonly cut: Euro;
}

/**
 * Keeps a percentage of a premium.
 *
 * @param keptPercent 0–100
 * @returns kept + cut = premium, always
 * @example
 * ```ts
 * import { keepPercent } from 'municipal-performance';
 * keepPercent('928.75', 50); //=> { kept: '464.38', cut: '464.37' }
 * ```
 */
export function keepPercent(premium: DecimalInput, keptPercent: DecimalInput): Kept {
  const whole = decimal(premium);
  const kept = roundToCent(percentOf(percent(keptPercent), whole));
  return { kept, cut: whole.minus(kept) as Euro };
}
