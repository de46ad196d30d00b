import { decimal, type Decimal } from '../values/numbers.js';
import type { Target } from '../plan/index.js';
import type { ConversionFacts } from './conversion-kinds.js';
import { betterUnder } from './level.js';
import type { TargetMeasurement } from './target-result.js';

/**
 * What a conversion looks at, from a measured target. A target without a figure (a day, a yes, words) can only be
 * converted on/off.
 *
 * @param better which way is better where the target does not say it (`=`); `more` when absent
 */
export function conversionFacts(measured: TargetMeasurement, better: 'more' | 'less' = 'more'): ConversionFacts {
  const { target, actual, reached } = measured;
  return { actual, target: levelOf(target), better: wayOf(target) ?? better, reached };
}

function levelOf(target: Target): Decimal | null {
  switch (target.kind) {
    case 'threshold':
    case 'change': return target.value;
    case 'rank': return decimal(target.atMost);
    case 'frequency': return decimal(target.timesPerYear);
    default: return null;
  }
}

function wayOf(target: Target): 'more' | 'less' | null {
  if (target.kind === 'threshold' || target.kind === 'change') return betterUnder(target.comparator);
  return target.kind === 'rank' ? 'less' : null;
}
