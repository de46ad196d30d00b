import * as fc from 'fast-check';
import { parseScheme, schemeFormat, type Scheme } from '../index.js';
import { citation, readAs, recordOf, words } from './parts.js';
import { premiumJson } from './premium-rules.js';
import { factorJson } from './factor.js';

/**
 * Valid schemes of 0 to 100 points that leave no choice open (`parseScheme` has nothing to note): leaves of most kinds, fasce
 * whose bounds lie on either side, a minimum, gates, and premium rules of most steps.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { fasciaOf } from 'municipal-performance';
 * import { arbitraryScheme } from 'municipal-performance/testing';
 * const whole = fc.property(arbitraryScheme(), fc.integer({ min: 0, max: 100 }), ({ fasce }, score) =>
 *   fasce === undefined || fasciaOf(fasce, score) !== null);
 * fc.check(whole).failed; //=> false
 * ```
 */
export function arbitraryScheme({ year = 2024 }: { readonly year?: number } = {}): fc.Arbitrary<Scheme> {
  return fc.option(fasceJson(), { nil: null, freq: 5 }).chain((fasce) => recordOf({
    format: fc.constant(schemeFormat),
    id: fc.constant('prova'),
    title: words(),
    ente: fc.constant('Comune di Prova'),
    staff: fc.constantFrom('dirigenti', 'eq', 'comparto', 'segretario', 'other'),
    validity: fc.constant({ from: `${year}-01-01` }),
    source: citation(year - 1),
    score: scoreJson(),
    clamp: fc.constant({ min: '0', max: '100' }),
    rounding: roundingJson(),
    access: accessJson(),
    premium: premiumJson(fasce !== null),
  }, {
    ...(fasce === null ? {} : { fasce: fc.constant(fasce) }),
    penalties: fc.constant([{ kind: 'given', id: 'penalità', max: '5', min: '0' }]),
    gates: fc.constantFrom(
      [{ id: 'trasparenza', label: 'Obblighi di pubblicazione', exception: 'none' }],
      [{ id: 'tempi', label: 'Tempi di pagamento', exception: 'act' }, { id: 'piao', label: 'PIAO adottato', exception: 'none' }],
    ),
  })).map((json) => readAs(parseScheme, fasce(json)));
}

/** Optional keys may fall away with fast-check; what names the fasce then falls too. */
function fasce(json: { readonly fasce?: unknown; readonly premium: { readonly steps: readonly object[] } }): object {
  if (json.fasce !== undefined) return json;
  const steps = json.premium.steps.map((step) => JSON.parse(JSON.stringify(step).replaceAll('"fascia"', '"score"')) as object);
  return { ...json, premium: { ...json.premium, steps } };
}

function roundingJson(): fc.Arbitrary<unknown> {
  return fc.oneof(fc.constant('exact'), fc.record({ digits: fc.integer({ min: 0, max: 4 }), mode: fc.constantFrom('half-up', 'half-even', 'half-down', 'up', 'down') }));
}

function accessJson(): fc.Arbitrary<object> {
  const points = fc.integer({ min: 0, max: 60 }).map(String);
  return recordOf({ minimumConflict: fc.constantFrom('table', 'minimum') }, {
    minimum: fc.oneof(fc.record({ from: points }), fc.record({ above: points })),
    months: fc.record({ atLeast: fc.nat(6), count: fc.constantFrom('calendar', 'days', 'month-if-15-days') }),
    excludingSanctions: fc.constant(['licenziamento']),
    days: fc.nat(60),
  });
}

/** Fasce without hole or overlap from 0 to 100, each with a whole number in it; percentages ascending. */
function fasceJson(): fc.Arbitrary<readonly object[]> {
  const edges = fc.uniqueArray(fc.record({ at: fc.integer({ min: 1, max: 49 }).map((half) => 2 * half), upper: fc.boolean() }), { maxLength: 4, selector: ({ at }) => at })
    .map((list) => list.sort((a, b) => a.at - b.at));
  return edges.chain((list) => fc.tuple(fc.constant(list), fc.array(fc.nat(100), { minLength: list.length + 1, maxLength: list.length + 1 }), fc.boolean()))
    .map(([list, percents, byScore]) => {
      const sorted = percents.sort((a, b) => a - b);
      return sorted.map((percent, index) => {
        const [lower, upper] = [list[index - 1], list[index]];
        return {
          id: String(index + 1),
          ...(lower === undefined ? {} : lower.upper ? { above: String(lower.at) } : { from: String(lower.at) }),
          ...(upper === undefined ? {} : upper.upper ? { to: String(upper.at) } : { below: String(upper.at) }),
          percent: byScore && index === sorted.length - 1 ? 'score' : String(percent),
        };
      });
    });
}

/** A sum whose parts make 100 points, or a weighted mean of leaves of 100 points each. */
function scoreJson(): fc.Arbitrary<object> {
  const sum = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 3 }).map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100])
    .chain((cuts) => fc.tuple(...cuts.slice(1).map((cut, index) => factorJson(`f${index + 1}`, cut - (cuts[index] ?? 0)))))
    .map((of) => ({ kind: 'sum', of }));
  const mean = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 3 })
    .chain((weights) => fc.tuple(...weights.map((weight, index) => factorJson(`f${index + 1}`, 100).map((factor) => ({ ...factor, weight: String(weight) })))))
    .map((of) => ({ kind: 'weighted-mean', of, zeroWeights: 'equal' }));
  return fc.oneof(sum, mean);
}
