import { divideFractions, fraction, type Decimal, type Fraction } from '../values/numbers.js';
import { maximumOf, type Scheme } from '../scoring/index.js';

/** The most points that a scheda of a scheme can have; null where there is no bound. */
export function highestScore({ clamp, score }: Scheme): Fraction | null {
  return clamp?.max ? fraction(clamp.max) : maximumOf(score);
}

/** A score as a share of the most points, exact; null where these are not known, or zero. */
export function scoreShare(scheme: Scheme, score: Decimal): Fraction | null {
  const most = highestScore(scheme);
  return most && most.n > 0n ? divideFractions(fraction(score), most) : null;
}
