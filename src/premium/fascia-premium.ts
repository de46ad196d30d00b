import {
  divideFractions, fraction, multiplyFractions, oneFraction, roundFraction, zeroFraction, type DecimalInput, type Euro,
} from '../values/numbers.js';
import type { Fascia } from '../scoring/index.js';

/** A part of the year: days ÷ 366, months ÷ 12. */
export interface TimeShare {
  readonly part: number;
  readonly of: number;
}

/**
 * The premium of a fascia: full premium × percent × time, rounded once to the cent.
 *
 * @param fascia null pays nothing; so does a fascia without a percent
 * @param fullPremium euro of the first fascia (100 %)
 * @param time the part of the year in the post; absent: the whole year
 * @example
 * ```ts
 * import { fasciaPremium } from 'municipal-performance';
 * import { percent } from 'municipal-performance/values';
 * const seconda = { id: 'seconda', above: '90', to: '95', percent: percent('90') };
 * fasciaPremium(seconda, '9708.43'); //=> '8737.59'
 * fasciaPremium(seconda, '9708.43', { part: 154, of: 366 }); //=> '3676.47'
 * ```
 */
export function fasciaPremium(fascia: Pick<Fascia, 'percent'> | null, fullPremium: DecimalInput, time?: TimeShare): Euro {
  const percent = fascia?.percent;
  if (percent === undefined || percent === 'score') return roundFraction(zeroFraction, { digits: 2, mode: 'half-up' }) as Euro;
  const share = time ? divideFractions(fraction(time.part), fraction(time.of)) : oneFraction;
  const exact = multiplyFractions(multiplyFractions(fraction(fullPremium), divideFractions(fraction(percent), fraction(100))), share);
  return roundFraction(exact, { digits: 2, mode: 'half-up' }) as Euro;
}
