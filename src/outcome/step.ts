import type { Citation } from '../values/numbers.js';
import type { Gap } from './gap.js';

/** Version of the trace format; it changes when a field of Step changes its meaning. */
export const traceFormat = 'municipal-performance/trace@1';

/** Unit of a figure in a trace. `text` also covers codes, names and choices. */
export type Unit =
  | 'euro' | 'percent' | 'ratio' | 'points' | 'count' | 'days' | 'months' | 'hours' | 'years' | 'day' | 'flag' | 'number' | 'text';

/** A figure that a step used, as text in plain notation (`"9708.43"`, `"2024-12-31"`, `"true"`). */
export interface StepInput {
  readonly name: string;
  readonly value: string;
  readonly unit: Unit;
  /** Where it comes from: a JSON pointer, or the rule of the step that made it. */
  readonly from?: string;
}

/** A choice that law or document leaves open: which option was taken. */
export interface StepChoice {
  readonly option: string;
  readonly value: string;
  /** Whether it is the documented default. */
  readonly isDefault: boolean;
}

/** What a step rests on: the place in an act, and for a legal value since when it holds and when it was last verified. */
export interface Source extends Citation {
  /** First day on which the legal value holds, `2024-01-01`. */
  readonly inForceFrom?: string;
  /** Day on which a person read it in the source; null: from knowledge, to be confirmed. */
  readonly verifiedOn?: string | null;
}

/**
 * One node of a trace: what was computed, by which rule, from what. JSON-safe, children only. Figures are exact text;
 * `explain` formats them for people and never computes.
 */
export interface Step {
  /** Id of the rule: `scoring/fascia`, `budget/itp`. */
  readonly rule: string;
  /** What the step gives, in Italian. */
  readonly label: string;
  readonly inputs: readonly StepInput[];
  /** The result in plain notation, or the Gap. */
  readonly result: string | Gap;
  readonly unit: Unit;
  /** The computation as it is written in the rule: `Σ(giorni × importo) ÷ Σ importo`. */
  readonly expression?: string;
  /** The rounding taken in this step: `{ digits: 2, mode: 'half-up' }`. */
  readonly rounding?: { readonly digits: number; readonly mode: string };
  readonly choices?: readonly StepChoice[];
  readonly sources: readonly Source[];
  readonly steps: readonly Step[];
}

/** A step from its parts; lists left out are empty. */
export function step(parts: Pick<Step, 'rule' | 'label' | 'result' | 'unit'> & Partial<Step>): Step {
  return { inputs: [], sources: [], steps: [], ...parts };
}

/**
 * A result with its trace, made only when it is read: a caller who does not ask for the trace does not pay for it.
 * The property is enumerable (it is in the JSON of the result) and gives the same object each time.
 *
 * All results share one getter, so that objects with a trace stay as small and quick as those without.
 */
export function withStep<T extends object>(result: T, trace: (result: T) => Step): T & { readonly step: Step } {
  Object.defineProperty(result, kept, { value: { trace, made: null } });
  Object.defineProperty(result, 'step', { enumerable: true, get: readStep });
  return result as T & { readonly step: Step };
}

const kept = /* @__PURE__ */ Symbol('trace');

/** Beside the result, so that a frozen one keeps its trace too; a WeakMap in its place makes reading a trace cost half as much again. */
interface Kept {
  readonly trace: (result: object) => Step;
  made: Step | null;
}

function readStep(this: { readonly [kept]: Kept }): Step {
  const own = this[kept];
  return (own.made ??= own.trace(this));
}
