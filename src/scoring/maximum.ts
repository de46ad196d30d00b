import {
  addFractions, compareFractions, divideFractions, fraction, fractionToDecimal, multiplyFractions, oneFraction, sumFractions, zeroFraction, type Decimal, type Fraction,
} from '../values/numbers.js';
import type { Factor, JoinFactor } from './factor.js';
import { numberOfScheme } from './input.js';
import { perPart } from './per-part.js';

/** The most points a factor can give: its declared maximum, else what its parts make; null where there is no bound. */
export function maximumOf(factor: Factor): Fraction | null {
  return knownMaximum(factor);
}

const knownMaximum = /* @__PURE__ */ perPart((factor: Factor): Fraction | null => (factor.max !== undefined ? fraction(factor.max) : maximumOfParts(factor)));

/** The maximum as a scheda shows it. */
export function shownMaximum(factor: Factor): Decimal | null {
  return knownShown(factor);
}

const knownShown = /* @__PURE__ */ perPart((factor: Factor): Decimal | null => {
  const max = maximumOf(factor);
  return max && fractionToDecimal(max);
});

/** The most points that the parts of a factor make, whatever it declares. */
export function maximumOfParts(factor: Factor): Fraction | null {
  switch (factor.kind) {
    case 'given': case 'list': case 'carried': case 'measured': case 'staff': return null;
    case 'objectives': return factor.beyond === 'keep' ? null : fraction(100);
    case 'level': return largest(Object.values(factor.levels));
    case 'counts': return largest(Object.values(factor.weights));
    case 'survey': return fraction(factor.scale[1]);
    case 'checklist': return sumFractions(factor.items.map(({ points }) => fraction(points)));
    case 'table': return largest(factor.points.flat());
    case 'threshold': return fraction(factor.points);
    case 'line': return largest(factor.through.map(([, points]) => points));
    case 'steps': return largest(factor.steps.map(({ points }) => points));
    case 'round': return maximumOf(factor.of);
    default: return maximumOfJoin(factor);
  }
}

function maximumOfJoin(factor: JoinFactor): Fraction | null {
  const parts = factor.of.map(maximumOf);
  const bounded = parts.filter((part) => part !== null);
  if (bounded.length < parts.length) return null;
  switch (factor.kind) {
    case 'sum': return sumFractions(bounded);
    case 'product': return bounded.reduce(multiplyFractions);
    case 'min': return bounded.reduce((a, b) => (compareFractions(a, b) <= 0 ? a : b));
    case 'max': case 'first': return bounded.reduce((a, b) => (compareFractions(a, b) >= 0 ? a : b));
    case 'weighted-mean': return meanOf(bounded, factor.of.map(weightOf));
  }
}

function meanOf(values: readonly Fraction[], weights: readonly Fraction[]): Fraction {
  const total = sumFractions(weights);
  if (total.n === 0n) return divideFractions(sumFractions(values), fraction(values.length));
  const weighted = values.reduce((sum, value, index) => addFractions(sum, multiplyFractions(value, weights[index] ?? zeroFraction)), zeroFraction);
  return divideFractions(weighted, total);
}

/** Weight of a factor in its mean; 1 where it states none. */
export function weightOf({ weight }: Factor): Fraction {
  return weight === undefined ? oneFraction : numberOfScheme(weight);
}

function largest(values: readonly Decimal[]): Fraction | null {
  return values.length === 0 ? null : fraction(values.reduce((a, b) => (b.gt(a) ? b : a)));
}
