import {
  addFractions, citationText, compareFractions, divideFractions, fraction, fractionToDecimal, invariant, multiplyFractions, oneFraction, subtractFractions,
  sumFractions, zeroFraction, type Citation, type Fraction,
} from '../values/numbers.js';
import { premiumFinding, type Diagnostic } from '../outcome/index.js';
import { maximumOf, type Factor, type JoinFactor, type Scheme } from '../scoring/index.js';

/** Which factors of a scheme stand for the groups that D.Lgs. 150/2009 art. 9 c. 1 names. */
export interface UnitIndicators {
  readonly scheme: Scheme;
  /** Ids of the factors that judge the performance of the person's own structure. */
  readonly unit: readonly string[];
  /** Ids of the other groups by their name: `{ comportamenti: ['comportamento'] }`. What no group names is one more group. */
  readonly others?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Whether the indicators of a dirigente's own structure weigh most: their points against those of each other group.
 *
 * @returns one finding; none for a scheme of the comparto, whom art. 9 c. 2 judges
 * @throws InvariantError for an id that is no factor whose points add up in the total, or that is named twice
 * @diagnostic premium/unit-heaviest, premium/unit-not-heaviest, premium/unit-weight-unknown
 * @interpretation "peso prevalente" is more than any other group; equal is not more
 */
export function unitWeightFindings({ scheme, unit, others = {} }: UnitIndicators, source: Citation): readonly Diagnostic[] {
  if (scheme.staff === 'comparto') return [];
  const points = addedPoints(scheme.score, oneFraction);
  const named = [...unit, ...Object.values(others).flat()];
  for (const id of named) invariant(points.has(id), () => `expected the id of a factor whose points add up in the total, found ${id}`);
  const parts = [...points.keys()].filter((id) => named.includes(id));
  invariant(parts.length === named.length && !parts.some((id) => heldBy(scheme.score, id, parts)), 'expected each factor named once, and none inside another');
  const total = maximumOf(scheme.score);
  const law = { scheme: scheme.id, source: citationText(source) };
  const unbounded = named.find((id) => points.get(id) === null) ?? (total === null ? scheme.score.id ?? scheme.score.kind : undefined);
  if (unbounded !== undefined || total === null) return [premiumFinding('premium/unit-weight-unknown', { at: '/score' }, { ...law, factor: unbounded ?? '' })];
  const sumOf = (ids: readonly string[]) => sumFractions(ids.map((id) => points.get(id) ?? zeroFraction));
  const own = sumOf(unit);
  const groups = Object.entries(others).map(([name, ids]) => ({ name, points: sumOf(ids) }));
  const rest = subtractFractions(total, addFractions(own, sumFractions(groups.map((group) => group.points))));
  const heaviest = [...groups, { name: 'altri fattori', points: rest }].reduce((a, b) => (compareFractions(b.points, a.points) > 0 ? b : a));
  const code = compareFractions(own, heaviest.points) > 0 ? 'premium/unit-heaviest' : 'premium/unit-not-heaviest';
  return [premiumFinding(code, { at: '/score' }, { ...law, unit: shown(own), total: shown(total), group: heaviest.name, points: shown(heaviest.points) })];
}

/** The most points of the total that each factor with an id makes; null where there is no bound. Only sums and means have such parts. */
function addedPoints(factor: Factor, scale: Fraction, points = new Map<string, Fraction | null>()): ReadonlyMap<string, Fraction | null> {
  const most = maximumOf(factor);
  if (factor.id !== undefined) points.set(factor.id, most && multiplyFractions(scale, most));
  if (factor.kind === 'sum') for (const part of factor.of) addedPoints(part, scale, points);
  if (factor.kind === 'weighted-mean') factor.of.forEach((part, index) => void addedPoints(part, multiplyFractions(scale, weightIn(factor, index)), points));
  return points;
}

function weightIn({ of }: JoinFactor, index: number): Fraction {
  const weights = of.map(({ weight }) => (weight === undefined ? oneFraction : fraction(weight)));
  const total = sumFractions(weights);
  return total.n === 0n ? divideFractions(oneFraction, fraction(of.length)) : divideFractions(weights[index] ?? zeroFraction, total);
}

/** Whether a factor is a part, near or far, of another of the list. */
function heldBy(factor: Factor, id: string, others: readonly string[], inside = false): boolean {
  if (factor.id === id) return inside;
  const within = inside || (factor.id !== undefined && others.includes(factor.id));
  return 'of' in factor && Array.isArray(factor.of) && (factor.of as readonly Factor[]).some((part) => heldBy(part, id, others, within));
}

function shown(points: Fraction): string {
  return String(fractionToDecimal(points));
}
