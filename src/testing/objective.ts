import * as fc from 'fast-check';
import { parsePlan, planFormat, type Objective } from '../index.js';
import { invariant } from '../values/numbers.js';
import { indicatorJson } from './indicator.js';
import { amountText, dayIn, numberText, periodIn, readAs, recordOf, words } from './parts.js';

/**
 * Valid objectives with indicators, phases and Risorse finanziarie.
 *
 * @param options `year`: the esercizio of its days; 2024 when absent
 * @returns ids: `O001`, `O001.R1`, `O001.F1` …
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { objectiveBalance } from 'municipal-performance';
 * import { arbitraryObjective } from 'municipal-performance/testing';
 * const check = fc.check(fc.property(arbitraryObjective(), (objective) => !objectiveBalance(objective).differenza.isNegative()));
 * check.failed; //=> false
 * ```
 */
export function arbitraryObjective({ year = 2024 }: { readonly year?: number } = {}): fc.Arbitrary<Objective> {
  return objectiveJson('O001', year).map((json) => {
    const { objectives: [objective] } = readAs(parsePlan, { format: planFormat, ente: 'Comune di Prova', year, objectives: [json] });
    invariant(objective !== undefined, 'expected an objective');
    return objective;
  });
}

/** The JSON of an objective. */
export function objectiveJson(id: string, year: number): fc.Arbitrary<object> {
  return fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })).chain(([indicators, phases]) => recordOf({
    id: fc.constant(id),
    title: words(),
    indicators: fc.tuple(...Array.from({ length: indicators }, (_, index) => indicatorJson(`${id}.R${index + 1}`, year))),
    phases: fc.tuple(...Array.from({ length: phases }, (_, index) => phaseJson(`${id}.F${index + 1}`, year))),
    finance: fc.record({ rows: fc.array(financeRowJson(), { maxLength: 3 }) }),
  }, {
    level: fc.constantFrom('strategico', 'operativo', 'gestione'),
    settore: words(),
    otherSettori: fc.array(words(), { maxLength: 2 }),
    missione: fc.record({ code: fc.constantFrom('01', '09', '12'), label: words() }),
    weight: numberText(0, 100),
    humanResources: fc.record({ heads: fc.record({ tempoPieno: fc.nat(40), tempoParziale: fc.nat(9) }, { noNullPrototype: true }) }),
    note: words(),
  }));
}

/** The JSON of a phase. */
export function phaseJson(id: string, year: number): fc.Arbitrary<object> {
  const months = fc.array(fc.constantFrom('.', 'x'), { minLength: 12, maxLength: 12 }).map((marks) => marks.join(''));
  return fc.tuple(
    fc.oneof(periodIn(year, year + 2), dayIn(year).map((to) => ({ to })), fc.constant({})),
    recordOf({ id: fc.constant(id) }, { n: fc.nat(20), text: words(), months, weight: numberText(0, 100), owner: words() }),
  ).map(([days, phase]) => ({ ...phase, ...days }));
}

function financeRowJson(): fc.Arbitrary<object> {
  return recordOf(
    { side: fc.constantFrom('E', 'U'), capitolo: capitoloCode(), amount: amountText() },
    { commitment: fc.tuple(fc.integer({ min: 2014, max: 2030 }), fc.integer({ min: 1, max: 9999 })).map(([year, number]) => `${year}/${number}`), description: words() },
  );
}

/** `9433/999` or `37116`. */
export function capitoloCode(): fc.Arbitrary<string> {
  return fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.option(fc.integer({ min: 1, max: 999 }), { nil: null }))
    .map(([number, articolo]) => (articolo === null ? String(number) : `${number}/${articolo}`));
}
