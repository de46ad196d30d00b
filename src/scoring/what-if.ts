import { fraction, fractionToDecimal, subtractFractions, type Decimal, type Fraction } from '../values/numbers.js';
import { gap, isGap, made, type Gap, type Outcome } from '../outcome/index.js';
import type { Appraisal } from './appraisal.js';
import type { Factor } from './factor.js';
import { fasciaOf, roundScore } from './fascia.js';
import { ascending, lowerBound } from './range.js';
import type { ItemScore } from './reached.js';
import { scoreScheda, type Scheda } from './scheda.js';
import type { Fascia, Scheme } from './scheme.js';

/** What parts a score from the next fascia. */
export interface NextFascia {
  readonly fascia: Fascia;
  /**
   * Points that are missing, after rounding: the lowest score that is shown in the next fascia less the score. Where the
   * scheme does not round and the bound is left out, more than these points are needed.
   */
  readonly points: Decimal;
  /** True where exactly `points` more are enough. */
  readonly enough: boolean;
}

/**
 * How many points a person is short of the next fascia.
 *
 * @returns a Gap where there is no score, or the score is in the highest fascia
 * @example
 * ```ts
 * import { nextFascia, parseScheme, scoreScheda } from 'municipal-performance';
 * import { cremonaDirigenti2024 } from 'municipal-performance/samples';
 * const scheme = parseScheme({ ...cremonaDirigenti2024, score: { kind: 'given', id: 'p', max: '100' }, penalties: [], gates: [] });
 * const scheda = scheme.ok && scoreScheda(scheme.value, { person: 'A', inputs: { p: '94.20' } });
 * const next = scheme.ok && scheda && scheda.ok && nextFascia(scheme.value, scheda.value);
 * next && 'points' in next && [next.fascia.id, next.points]; //=> ['prima', '0.81']
 * ```
 */
export function nextFascia(scheme: Scheme, scheda: Pick<Scheda, 'total' | 'fascia'>): NextFascia | Gap {
  const { total } = scheda;
  if (isGap(total)) return total;
  const next = ascending(scheme.fasce ?? []).find((fascia) => {
    const begin = lowerBound(fascia);
    return begin !== null && (begin.gt(total) || (begin.eq(total) && fascia.above !== undefined));
  });
  const begin = next && lowerBound(next);
  if (!next || !begin) return gap('not-applicable', 'il punteggio è già nella fascia più alta');
  const first = firstShown(scheme, next, begin);
  return { fascia: next, points: first.minus(total), enough: fasciaOf([next], first) !== null };
}

/** One item and whether its missing points alone are enough. */
export interface ItemGain {
  readonly item: ItemScore;
  /** Points up to its maximum. */
  readonly missing: Decimal;
  /** Full points in this item alone would lift the score to the next fascia. */
  readonly lifts: boolean;
}

/**
 * Which single factors, at their maximum, would lift a person to the next fascia: the items of the scheda, most missing
 * points first.
 *
 * @returns items without a maximum, without points, or already full are left out
 */
export function itemGains(scheme: Scheme, scheda: Scheda): readonly ItemGain[] {
  const next = nextFascia(scheme, scheda);
  const { score } = scheda;
  const addends = new Set(addendsOf(scheme.score));
  const gains = scheda.items.flatMap((item) => {
    if (isGap(item.points) || item.max === null || !item.max.gt(item.points)) return [];
    const missing = item.max.minus(item.points);
    const lifts = !isGap(next) && !isGap(score) && addends.has(item.id) && fasciaOf([next.fascia], roundScore(scheme, score.plus(missing))) !== null;
    return [{ item, missing, lifts }];
  });
  return gains.sort((a, b) => b.missing.comparedTo(a.missing));
}

/** A scheda as it is and as it would be. */
export interface WhatIf {
  readonly before: Scheda;
  readonly after: Scheda;
  /** Points more (or fewer); a Gap where one of the two has no score. */
  readonly difference: Decimal | Gap;
}

/**
 * What another input would change.
 *
 * @param change inputs that replace those of the appraisal
 */
export function whatIf(scheme: Scheme, appraisal: Appraisal, change: NonNullable<Appraisal['inputs']>): Outcome<WhatIf> {
  const before = scoreScheda(scheme, appraisal);
  const after = scoreScheda(scheme, { ...appraisal, inputs: { ...appraisal.inputs, ...change } });
  if (!before.ok) return before;
  if (!after.ok) return after;
  const [from, to] = [before.value.score, after.value.score];
  const difference = isGap(from) ? from : isGap(to) ? to : fractionToDecimal(subtractFractions(fraction(to), fraction(from)));
  return made({ before: before.value, after: after.value, difference }, after.findings);
}

/** The lowest score, as it is rounded, that lies in a fascia. */
function firstShown({ rounding }: Scheme, { above }: Fascia, begin: Decimal): Decimal {
  if (above === undefined) return roundedUp(rounding, begin);
  if (rounding === 'exact') return begin;
  const step = fractionToDecimal(unitOf(rounding));
  const next = roundedUp(rounding, begin);
  return next.gt(begin) ? next : next.plus(step);
}

function roundedUp(rounding: Scheme['rounding'], value: Decimal): Decimal {
  return rounding === 'exact' ? value : roundScore({ rounding: { digits: rounding?.digits ?? 2, mode: 'ceil' } }, value);
}

function unitOf(rounding: Exclude<Scheme['rounding'], 'exact'>): Fraction {
  const digits = rounding?.digits ?? 2;
  return digits >= 0 ? { n: 1n, d: 10n ** BigInt(digits) } : { n: 10n ** BigInt(-digits), d: 1n };
}

/** Factors whose points are points of the score: they stand in sums only. */
function addendsOf(factor: Factor): readonly string[] {
  return [...(factor.id === undefined ? [] : [factor.id]), ...(factor.kind === 'sum' ? factor.of.flatMap(addendsOf) : [])];
}
