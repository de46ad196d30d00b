import * as fc from 'fast-check';
import { parseReadings, readingsFormat, type Plan, type Readings } from '../index.js';
import { dayIn, numberText, readAs, recordOf, words } from './parts.js';

/**
 * Valid readings of a plan: inputs of its formulas, values, baselines and days of its indicators, progress of its phases. Some
 * inputs stay without a reading, some have several on a day.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { measure } from 'municipal-performance';
 * import { arbitraryPlan, arbitraryReadings } from 'municipal-performance/testing';
 * import { civilDate } from 'municipal-performance/values';
 * const measured = arbitraryPlan().chain((plan) => arbitraryReadings(plan).map(({ readings }) => measure(plan, readings, civilDate('2024-12-31'))));
 * fc.check(fc.property(measured, (outcome) => outcome.ok), { numRuns: 20 }).failed; //=> false
 * ```
 */
export function arbitraryReadings(plan: Plan): fc.Arbitrary<Readings> {
  const of = readingOf(plan);
  const readings = of === null ? fc.constant([]) : fc.array(of, { maxLength: 12 });
  return recordOf({
    format: fc.constant(readingsFormat), ente: fc.constant(plan.ente), year: fc.constant(plan.year), readings,
  }, { note: words() }).map((json) => readAs(parseReadings, json));
}

function readingOf({ year, objectives }: Plan): fc.Arbitrary<object> | null {
  const indicators = objectives.flatMap((objective) => objective.indicators);
  const inputs = [...new Set(indicators.flatMap((indicator) => indicator.inputs.map(({ key }) => key)))];
  const phases = objectives.flatMap((objective) => objective.phases.map(({ id }) => id));
  const base = { on: dayIn(year) };
  const extra = { revision: fc.nat(2), evidence: fc.constant('prot. 1234'), note: words() };
  const value = numberText(-10, 10_000);
  const kinds: fc.Arbitrary<object>[] = [];
  if (inputs.length > 0) kinds.push(recordOf({ of: fc.constant('input'), input: fc.constantFrom(...inputs), value, ...base }, extra));
  if (indicators.length > 0) {
    const indicator = fc.constantFrom(...indicators.map(({ id }) => id));
    kinds.push(
      recordOf({ of: fc.constant('indicator'), indicator, value, ...base }, extra),
      recordOf({ of: fc.constant('indicator'), indicator, done: fc.boolean(), ...base }, extra),
      recordOf({ of: fc.constant('baseline'), indicator, value, on: dayIn(year - 1) }, extra),
    );
  }
  if (phases.length > 0) kinds.push(recordOf({ of: fc.constant('phase'), phase: fc.constantFrom(...phases), progress: numberText(0, 100), ...base }, extra));
  return kinds.length === 0 ? null : fc.oneof(...kinds);
}
