import { decimal, one, weightedMean, type Decimal } from '../values/numbers.js';
import { gap, isGap, step, withStep, type Gap, type Step } from '../outcome/index.js';
import type { Provenance } from '../plan/index.js';
import type { IndicatorMeasurement } from './indicator.js';
import type { PhaseMeasurement } from './phase.js';

/** What the phases weigh in the progress of their objective. */
export type ProgressWeights = 'weight' | 'length' | 'equal';

/** The progress of an objective over its phases in force. */
export interface ObjectiveProgress {
  /** Percent that should be done by the day, not rounded. */
  readonly expected: Decimal | Gap;
  /** Percent that is done, not rounded; a Gap that names all phases whose progress was not read. */
  readonly actual: Decimal | Gap;
  /** actual − expected, in percentage points: negative behind. */
  readonly ahead: Decimal | Gap;
  /** By the weights of the plan; by length where they are all zero or one is missing; equal where lengths are missing too. */
  readonly by: ProgressWeights;
  readonly step: Step;
}

/** How many there are of each kind. */
export interface ReachedCount {
  readonly reached: number;
  readonly missed: number;
  /** Reached or not cannot be said: not measured, not due, no target that a rule can decide. */
  readonly open: number;
}

/** An objective as it was measured on a day: facts of its indicators and phases, no score. */
export interface ObjectiveMeasurement {
  readonly objective: string;
  readonly title: string;
  readonly weight: Decimal | null;
  readonly status: Provenance['status'];
  readonly indicators: readonly IndicatorMeasurement[];
  readonly phases: readonly PhaseMeasurement[];
  readonly progress: ObjectiveProgress;
  /** Main targets of the indicators in force. */
  readonly targets: ReachedCount;
  /** Phases in force by their status. */
  readonly phaseCount: Readonly<Partial<Record<PhaseMeasurement['status'], number>>>;
}

/**
 * The progress of an objective from its phases; removed and postponed phases do not count.
 *
 * @interpretation a phase that has not begun by its days and was not read counts as 0 done, since nothing is due of it; one
 * that has begun and was not read makes the whole a Gap
 */
export function progressOf(phases: readonly PhaseMeasurement[]): ObjectiveProgress {
  const counted = phases.filter(({ status }) => status !== 'removed' && status !== 'postponed');
  const { weights, by } = weightsOf(counted);
  const expected = mean(counted, weights, ({ expected: share }) => share);
  const actual = mean(counted, weights, ({ actual: share }) => (isGap(share) && share.gap === 'not-due' ? decimal(0) : share));
  const ahead = isGap(actual) ? actual : isGap(expected) ? expected : actual.minus(expected);
  return withStep({ expected, actual, ahead, by }, () => step({
    rule: 'measurement/progress',
    label: 'Avanzamento dell’obiettivo',
    result: isGap(actual) ? actual : String(actual),
    unit: 'percent',
    expression: 'Σ (peso × avanzamento) ÷ Σ pesi',
    choices: [{ option: 'by', value: by, isDefault: by === 'weight' }],
    inputs: counted.map(({ phase }, index) => ({ name: `peso di ${phase}`, value: String(weights[index]), unit: 'number' as const })),
    steps: counted.map((phase) => phase.step),
  }));
}

function weightsOf(phases: readonly PhaseMeasurement[]): { readonly weights: readonly Decimal[]; readonly by: ProgressWeights } {
  const weights = phases.flatMap(({ weight }) => (weight ? [weight] : []));
  if (weights.length === phases.length && weights.some((weight) => !weight.isZero())) return { weights, by: 'weight' };
  if (phases.every(({ length }) => length > 0)) return { weights: phases.map(({ length }) => decimal(length)), by: 'length' };
  return { weights: phases.map(() => one), by: 'equal' };
}

function mean(
  phases: readonly PhaseMeasurement[], weights: readonly Decimal[], shareOf: (phase: PhaseMeasurement) => Decimal | Gap,
): Decimal | Gap {
  const shares = phases.map((phase, index) => ({ share: shareOf(phase), weight: weights[index] ?? one })).filter(({ weight }) => !weight.isZero());
  const gaps = shares.flatMap(({ share }) => (isGap(share) ? [share] : []));
  const missing = gaps.flatMap((one) => one.missing ?? []);
  if (missing.length > 0) return gap('not-measured', `manca l’avanzamento di: ${missing.join(', ')}`, missing);
  const [first] = gaps;
  if (first) return first;
  return weightedMean(shares.map(({ share }) => share as Decimal), shares.map(({ weight }) => weight))
    ?? gap('not-applicable', 'l’obiettivo non ha fasi in corso');
}

/** How many main targets are reached, missed, or open. */
export function countTargets(indicators: readonly IndicatorMeasurement[]): ReachedCount {
  const results = indicators.filter(({ status }) => status === 'in-force').map(({ target }) => target?.reached);
  return {
    reached: results.filter((reached) => reached === true).length,
    missed: results.filter((reached) => reached === false).length,
    open: results.filter((reached) => typeof reached !== 'boolean').length,
  };
}

/** How many phases have each status. */
export function countPhases(phases: readonly PhaseMeasurement[]): ObjectiveMeasurement['phaseCount'] {
  const count: Partial<Record<PhaseMeasurement['status'], number>> = {};
  for (const { status } of phases) count[status] = (count[status] ?? 0) + 1;
  return count;
}
