import * as fc from 'fast-check';
import { movementsFormat, parseMovements, type MovementKind, type Movements } from '../budget/index.js';
import type { Plan } from '../index.js';
import { capitoloCode } from './objective.js';
import { amountText, citation, dayIn, readAs, recordOf, signedAmountText } from './parts.js';

const kinds: Readonly<Record<'E' | 'U', readonly MovementKind[]>> = {
  E: ['stanziamento', 'variazione', 'accertamento', 'riduzione-accertamento', 'riscossione', 'residuo', 'riaccertamento', 'cassa'],
  U: ['stanziamento', 'variazione', 'fpv', 'impegno', 'disimpegno', 'liquidazione', 'pagamento', 'residuo', 'riaccertamento', 'cassa'],
};
const signed: readonly MovementKind[] = ['variazione', 'riaccertamento', 'cassa'];

/**
 * Valid movements on the capitoli of a plan, and now and then on one that it does not know: kinds of the right side, amounts of
 * the right sign, residui of the year before. They may ask for more than there is.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { capitoloBalances } from 'municipal-performance';
 * import { arbitraryMovements, arbitraryPlan } from 'municipal-performance/testing';
 * import { civilDate } from 'municipal-performance/values';
 * const moved = arbitraryPlan().chain((plan) => arbitraryMovements(plan).map(({ movements }) => capitoloBalances(plan, movements, civilDate('2024-12-31'))));
 * fc.check(fc.property(moved, (outcome) => outcome.ok), { numRuns: 20 }).failed; //=> false
 * ```
 */
export function arbitraryMovements(plan: Plan): fc.Arbitrary<Movements> {
  const known = plan.capitoli.map(({ code, side }) => ({ capitolo: code as string, side }));
  const unknown = fc.record({ capitolo: capitoloCode(), side: fc.constantFrom('E' as const, 'U' as const) });
  const place = known.length === 0 ? unknown : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: unknown });
  return recordOf({
    format: fc.constant(movementsFormat), ente: fc.constant(plan.ente), movements: fc.array(place.chain((one) => movementJson(one, plan.year)), { maxLength: 15 }),
  }, { source: citation(plan.year) }).map((json) => readAs(parseMovements, json));
}

function movementJson({ capitolo, side }: { readonly capitolo: string; readonly side: 'E' | 'U' }, esercizio: number): fc.Arbitrary<object> {
  return fc.constantFrom(...kinds[side]).chain((kind) => recordOf({
    kind: fc.constant(kind),
    side: fc.constant(side),
    capitolo: fc.constant(capitolo),
    year: fc.constantFrom(esercizio, esercizio, esercizio, esercizio - 1, esercizio + 1),
    on: dayIn(esercizio),
    amount: signed.includes(kind) ? signedAmountText() : amountText(),
  }, {
    act: citation(esercizio),
    ...(kind === 'variazione' ? { state: fc.constantFrom('bozza', 'giunta', 'consiglio', 'definitiva'), definitiveOn: dayIn(esercizio) } : {}),
    ...(kind === 'impegno' || kind === 'pagamento' ? { commitment: fc.integer({ min: 1, max: 9 }).map((n) => `${esercizio}/${n}`) } : {}),
  }));
}
