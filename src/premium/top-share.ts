import { decimal, invariant, percent as percentValue, percentOf, round, type Decimal, type DecimalInput } from '../values/numbers.js';
import { premiumFinding, type Diagnostic, type Gap } from '../outcome/index.js';
import { premiumDefaults, type TopShareRules } from '../scoring/index.js';
import { shareOf } from './fondo-use.js';

/** One who may be among the best. */
export interface Candidate {
  readonly id: string;
  readonly score: DecimalInput;
  /** Figures that rank equal scores, higher first. */
  readonly criteria?: Readonly<Record<string, DecimalInput>>;
}

/** Who is among the best. */
export interface TopShare {
  /** Places by the rule; fewer or more may be chosen where scores are equal at the last place. */
  readonly places: number;
  /** Best first; equals in the order of the list. */
  readonly chosen: readonly string[];
  readonly findings: readonly Diagnostic[];
}

/**
 * How many places a share of some heads gives.
 *
 * @param heads how many may be chosen
 * @returns whole places; with `floor` (default) never more than the share
 * @example
 * ```ts
 * import { topPlaces } from 'municipal-performance';
 * topPlaces(553, { percent: '10' }); //=> 55
 * topPlaces(553, { percent: '10', rounding: 'ceil' }); //=> 56
 * ```
 */
export function topPlaces(heads: number, rules: PlaceRules): number {
  const { percent, count, rounding = premiumDefaults.topRounding, atLeastOne = false } = rules;
  const places = count ?? (percent === undefined ? undefined : round(percentOf(percentValue(percent), decimal(heads)), 0, rounding).toNumber());
  invariant(places !== undefined, 'expected a percent or a count of places');
  return Math.min(heads, Math.max(places, atLeastOne ? 1 : 0));
}

/** Places against the share they come from. */
export interface TopQuota {
  readonly places: number;
  /** Percent of the heads, two decimals; a Gap where there are no heads. */
  readonly share: Decimal | Gap;
  /** The exact share is not more than the percent of the rules. */
  readonly within: boolean;
}

/**
 * The places of a share and whether they keep within it: 56 of 553 are 10.13 %, more than "not more than 10 %".
 *
 * @example
 * ```ts
 * import { topQuota } from 'municipal-performance';
 * topQuota(553, { percent: '10', rounding: 'ceil' }); //=> { places: 56, share: '10.13', within: false }
 * ```
 */
export function topQuota(heads: number, rules: PlaceRules & { readonly percent: DecimalInput }): TopQuota {
  const places = topPlaces(heads, rules);
  const [part, whole] = [decimal(places), decimal(heads)];
  return { places, share: shareOf(part, whole, 2), within: part.times(100).lte(whole.times(decimal(rules.percent))) };
}

/** What decides how many places there are: {@link TopShareRules} with any numbers. */
export interface PlaceRules extends Omit<TopShareRules, 'percent'> {
  readonly percent?: DecimalInput;
}

/**
 * The best of a list. Scores that are equal at the last place are ranked by the criteria of the rules; those that are
 * still equal and do not all fit are all left out (the place stays empty) or all taken, as the rules say.
 *
 * @param candidates in the order that settles nothing: it only orders equals in the answer
 * @diagnostic premium/tie-at-the-cut, premium/quota-exceeded
 */
export function topShare(candidates: readonly Candidate[], rules: PlaceRules, scope = 'tutti'): TopShare {
  const { chosen, ...rest } = bestOf(candidates, rules, scope);
  return { ...rest, chosen: chosen.map(({ id }) => id) };
}

/** The best themselves. @internal */
export function bestOf<C extends Candidate>(candidates: readonly C[], rules: PlaceRules, scope: string): Omit<TopShare, 'chosen'> & { readonly chosen: readonly C[] } {
  const places = topPlaces(candidates.length, rules);
  const { criteria = [], ties = premiumDefaults.ties } = rules;
  const ranked = candidates.map((candidate) => ({ candidate, keys: keysOf(candidate, criteria) })).sort((a, b) => compareKeys(b.keys, a.keys));
  const [last, next] = [ranked[places - 1], ranked[places]];
  if (!last || !next || compareKeys(last.keys, next.keys) !== 0) {
    return { places, chosen: ranked.slice(0, places).map(({ candidate }) => candidate), findings: [] };
  }
  const equal = ranked.filter(({ keys }) => compareKeys(keys, last.keys) === 0);
  const better = ranked.filter(({ keys }) => compareKeys(keys, last.keys) > 0);
  const known = { places: String(places), scope, people: shortList(equal.map(({ candidate }) => candidate.id)) };
  if (ties === 'exclude-all') {
    return { places, chosen: better.map(({ candidate }) => candidate), findings: [premiumFinding('premium/tie-at-the-cut', {}, known)] };
  }
  const chosen = [...better, ...equal].map(({ candidate }) => candidate);
  return { places, chosen, findings: [premiumFinding('premium/quota-exceeded', {}, { ...known, chosen: String(chosen.length) })] };
}

/** The first names of a list, and how many more there are. */
export function shortList(names: readonly string[]): string {
  return names.length <= 10 ? names.join(', ') : `${names.slice(0, 10).join(', ')} e altri ${names.length - 10}`;
}

function keysOf({ score, criteria = {} }: Candidate, names: readonly string[]): readonly (Decimal | null)[] {
  return [decimal(score), ...names.map((name) => (Object.hasOwn(criteria, name) ? decimal(criteria[name] as DecimalInput) : null))];
}

/** A criterion that is missing ranks below every figure. */
function compareKeys(a: readonly (Decimal | null)[], b: readonly (Decimal | null)[]): number {
  for (let index = 0; index < a.length; index += 1) {
    const [x, y] = [a[index] as Decimal | null, b[index] as Decimal | null];
    const order = x === null || y === null ? Number(x !== null) - Number(y !== null) : x.comparedTo(y);
    if (order !== 0) return order;
  }
  return 0;
}
