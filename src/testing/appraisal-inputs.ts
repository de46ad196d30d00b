import * as fc from 'fast-check';
import type { Factor, LeafFactor, Scheme, Weighing } from '../index.js';
import { decimal, type Decimal } from '../values/numbers.js';
import { numberText, plainText, recordOf } from './parts.js';

/** The inputs that the leaves of a scheme, and the weights of its premium rules, ask for. */
export function inputsJson(scheme: Scheme): fc.Arbitrary<object> {
  const leaves = [scheme.score, ...(scheme.penalties ?? [])].flatMap(leavesIn);
  const weighings = (scheme.premium?.steps ?? []).flatMap((step): readonly Weighing[] =>
    step.step === 'distribute' || step.step === 'split' ? (step.weights ?? []) : step.step === 'scale' ? step.keep : []);
  const stated = weighings.flatMap((weighing) => (typeof weighing === 'object' && 'input' in weighing ? [weighing.input] : []));
  const inputs: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(stated.map((name) => [name, numberText(0, 1)]));
  for (const leaf of leaves) {
    const input = inputOf(leaf);
    if (input) inputs[leaf.id] = input;
  }
  return fc.record(inputs, { noNullPrototype: true });
}

function leavesIn(factor: Factor): readonly LeafFactor[] {
  switch (factor.kind) {
    case 'threshold': case 'line': case 'steps': case 'round': return leavesIn(factor.of);
    case 'sum': case 'weighted-mean': case 'product': case 'min': case 'max': case 'first': return factor.of.flatMap(leavesIn);
    case 'table': return [factor, ...leavesIn(factor.rows.of), ...(factor.columns ? leavesIn(factor.columns.of) : [])];
    default: return [factor];
  }
}

/** The input of a leaf; null where the leaf takes none. */
function inputOf(leaf: LeafFactor): fc.Arbitrary<unknown> | null {
  switch (leaf.kind) {
    case 'given': return onGrid(leaf.min ?? decimal(0), leaf.max ?? decimal(100), leaf.step);
    case 'level': return fc.constantFrom(...Object.keys(leaf.levels));
    case 'counts': return countsJson(leaf);
    case 'survey': return fc.array(onGrid(...leaf.scale), { minLength: 1, maxLength: 4 }).map((means) => ({ means, answers: Math.max(30, leaf.minimumAnswers ?? 0) }));
    case 'list': return fc.array(numberText(0, 30), { minLength: 1, maxLength: 4 });
    case 'objectives': return fc.array(objectiveJson(), { minLength: 1, maxLength: Math.min(4, leaf.atMost ?? 4) });
    case 'checklist': return fc.subarray(leaf.items.map(({ id }) => id));
    case 'staff': return fc.nat(60).map(String);
    case 'carried': case 'measured': return numberText(0, 100);
    case 'table': return null;
  }
}

/** A number between two bounds, on the grid of `step` counted from the lower one; of hundredths where there is none. */
function onGrid(lowest: Decimal, highest: Decimal, step?: Decimal): fc.Arbitrary<string> {
  const width = step ?? decimal('0.01');
  const places = highest.minus(lowest).dividedBy(width).floor().toNumber();
  return fc.integer({ min: 0, max: Math.max(0, places) }).map((n) => lowest.plus(width.times(n)).toString());
}

function countsJson({ weights, leftOut = [] }: Extract<LeafFactor, { kind: 'counts' }>): fc.Arbitrary<object> {
  const [first = '', ...others] = Object.keys(weights);
  const optional = Object.fromEntries([...others, ...leftOut].map((name) => [name, fc.nat(200)]));
  return recordOf({ [first]: fc.integer({ min: 1, max: 200 }) }, optional);
}

function objectiveJson(): fc.Arbitrary<object> {
  return recordOf({ weight: fc.integer({ min: 0, max: 100 }).map(String), achieved: fc.integer({ min: 0, max: 1200 }).map((tenths) => plainText(tenths, 1)) }, { share: numberText(0, 100, 0) });
}
