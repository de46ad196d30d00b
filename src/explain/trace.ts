import { readWhole } from '../document/index.js';
import { andThen, made, traceFormat, type Outcome, type Step } from '../outcome/index.js';
import { traceSchema, type Trace } from './schema.js';

/**
 * The trace that a document holds, as {@link writeTrace} writes it: one that another system kept beside a figure.
 *
 * @diagnostic document/format, document/shape, document/missing, document/unknown-key, document/not-json, document/too-deep
 */
export function parseTrace(json: unknown): Outcome<Step> {
  return andThen(readWhole(traceSchema, json, traceFormat), ({ step }) => made(step));
}

/**
 * A trace as a document: the step under the mark of its format, JSON-safe.
 *
 * @example
 * ```ts
 * import { parseTrace, writeTrace } from 'municipal-performance/explain';
 * import { computeFormula, parseFormula } from 'municipal-performance/formula';
 * const outcome = parseFormula('[a] / 0');
 * if (!outcome.ok) throw new Error();
 * const { step } = computeFormula(outcome.value, { a: 1 });
 * parseTrace(JSON.parse(JSON.stringify(writeTrace(step)))).ok; //=> true
 * ```
 */
export function writeTrace(step: Step): Trace {
  return { format: traceFormat, step };
}
