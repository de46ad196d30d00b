import type { Factor } from './factor.js';
import { perPart } from './per-part.js';
import type { Scheme } from './scheme.js';

/** Every factor of a tree, each before its parts. */
export function factorsOf(factor: Factor): readonly Factor[] {
  return [factor, ...partsOf(factor).flatMap(factorsOf)];
}

/** The factors that a factor is directly made of. */
export function partsOf(factor: Factor): readonly Factor[] {
  switch (factor.kind) {
    case 'threshold': case 'line': case 'steps': case 'round': return [factor.of];
    case 'sum': case 'weighted-mean': case 'product': case 'min': case 'max': case 'first': return factor.of;
    case 'table': return factor.columns ? [factor.rows.of, factor.columns.of] : [factor.rows.of];
    default: return [];
  }
}

/** Keys that the inputs of an appraisal may have: leaves of the score and the penalties, and inputs that the premium asks for. */
export function leavesOf(scheme: Scheme): ReadonlySet<string> {
  return knownLeaves(scheme);
}

const knownLeaves = /* @__PURE__ */ perPart((scheme: Scheme): ReadonlySet<string> => {
  const leaves = [scheme.score, ...(scheme.penalties ?? [])].flatMap(factorsOf).filter((factor) => partsOf(factor).length === 0);
  return new Set([...leaves.flatMap(({ id }) => id ?? []), ...premiumInputsOf(scheme)]);
});

/** Inputs that the weights of the premium steps ask for. */
export function premiumInputsOf({ premium }: Scheme): readonly string[] {
  return (premium?.steps ?? []).flatMap((one) => [
    ...('weights' in one ? (one.weights ?? []) : []),
    ...('keep' in one && one.step === 'scale' ? one.keep : []),
    ...('by' in one && Array.isArray(one.by) ? one.by : []),
  ]).flatMap((weighing) => (typeof weighing === 'object' && 'input' in weighing ? [weighing.input] : []));
}
