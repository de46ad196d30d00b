import {
  addFractions, compareFractions, divideFractions, fraction, multiplyFractions, oneFraction, zeroFraction, type Fraction,
} from '../values/numbers.js';
import { isGap, pointer, scoringFinding } from '../outcome/index.js';
import type { ObjectiveInput } from './appraisal.js';
import type { ObjectivesFactor } from './factor.js';
import { inputOf, none, numberOf, reachedBy, wrongInput } from './input.js';
import { absent, joined, refused, shownValue, traced, type Lack, type Reached, type Sight } from './reached.js';
import { schemeDefaults } from './scheme.js';

interface Read {
  readonly weight: Fraction;
  readonly share: Fraction;
  readonly achieved: Fraction;
}

const whole = /* @__PURE__ */ fraction(100);

/** The weighted achievement of the objectives of a person, percent. */
export function reachObjectives(factor: ObjectivesFactor, sight: Sight): Reached {
  const read = readObjectives(factor, sight);
  if ('lack' in read) return reachedBy(factor, read, none);
  const value = achievement(factor, sight, read);
  const inputs = () => read.flatMap(({ weight, share, achieved }, index) => [
    traced(`obiettivo ${index + 1}: peso`, shownValue(weight)),
    ...(compareFractions(share, whole) === 0 ? [] : [traced(`obiettivo ${index + 1}: quota`, shownValue(share), 'percent')]),
    traced(`obiettivo ${index + 1}: raggiunto`, shownValue(achieved), 'percent'),
  ]);
  return reachedBy(factor, value, inputs, 'Σ(peso × quota × raggiunto) ÷ Σ(peso × quota)');
}

function readObjectives(factor: ObjectivesFactor, sight: Sight): readonly Read[] | Lack {
  const input = inputOf(sight, factor.id);
  if (input === null || (Array.isArray(input) && input.length === 0)) return absent(factor.id);
  if (!Array.isArray(input)) return wrongInput(sight, factor, 'una lista di obiettivi con peso e percentuale raggiunta', input);
  if (factor.atMost !== undefined && input.length > factor.atMost) {
    sight.findings.push(scoringFinding('scoring/too-many-objectives', { at: pointer('inputs', factor.id) }, {
      person: sight.appraisal.person, factor: factor.id, found: String(input.length), max: String(factor.atMost),
    }));
    return refused(factor.id);
  }
  const read: Read[] = [];
  const lacks: Lack[] = [];
  for (const [index, item] of (input as readonly unknown[]).entries()) {
    const one = readObjective(factor, sight, item, index);
    if ('lack' in one) lacks.push(one);
    else read.push(one);
  }
  return lacks.length > 0 ? joined(lacks) : read;
}

function readObjective(factor: ObjectivesFactor, sight: Sight, item: unknown, index: number): Read | Lack {
  const objective = (typeof item === 'object' && item !== null ? item : {}) as Partial<ObjectiveInput>;
  const weight = numberOf(objective.weight);
  const share = objective.share === undefined ? whole : numberOf(objective.share);
  if (!weight || weight.n < 0n || !share || share.n < 0n) {
    return wrongInput(sight, factor, 'un obiettivo con weight (e share) di zero o più', item, index);
  }
  const achieved = achievedOf(factor, sight, objective);
  if (achieved === null || achieved.n < 0n) return achieved === null && objective.achieved === undefined
    ? absent(`${factor.id}/${objective.objective ?? index + 1}`)
    : wrongInput(sight, factor, 'la percentuale raggiunta, zero o più', objective.achieved, index);
  return { weight, share, achieved: counted(factor, achieved) };
}

function achievedOf({ as = schemeDefaults.measuredAs }: ObjectivesFactor, sight: Sight, objective: Partial<ObjectiveInput>): Fraction | null {
  if (objective.achieved !== undefined) return numberOf(objective.achieved);
  const measured = objective.objective === undefined ? undefined : sight.measured(objective.objective, as);
  return measured === undefined || isGap(measured) ? null : fraction(measured);
}

function counted({ beyond, partial }: ObjectivesFactor, achieved: Fraction): Fraction {
  if (partial === 'all-or-nothing' && compareFractions(achieved, whole) < 0) return zeroFraction;
  return beyond !== 'keep' && compareFractions(achieved, whole) > 0 ? whole : achieved;
}

function achievement(factor: ObjectivesFactor, sight: Sight, read: readonly Read[]): Fraction | Lack {
  const mean = meanOf(read, ({ weight, share }) => multiplyFractions(weight, share));
  if (mean) return mean;
  const place = { at: pointer('inputs', factor.id) };
  const known = { person: sight.appraisal.person, factor: factor.id };
  if (factor.zeroWeights === 'error') {
    sight.findings.push(scoringFinding('scoring/zero-weights-refused', place, known));
    return refused(factor.id);
  }
  sight.findings.push(scoringFinding('scoring/zero-weights', place, known));
  return meanOf(read, () => oneFraction) ?? absent(factor.id);
}

function meanOf(read: readonly Read[], weightOf: (objective: Read) => Fraction): Fraction | null {
  let [weighted, total] = [zeroFraction, zeroFraction];
  for (const objective of read) {
    const weight = weightOf(objective);
    weighted = addFractions(weighted, multiplyFractions(weight, objective.achieved));
    total = addFractions(total, weight);
  }
  return total.n === 0n ? null : divideFractions(weighted, total);
}
