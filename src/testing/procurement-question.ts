import * as fc from 'fast-check';
import type { ProcurementQuestion } from '../procurement/index.js';
import { amountText, dayIn, recordOf } from './parts.js';

/**
 * Questions of every kind of contract on every day that the tables cover (2016 to 2027), with and without the days of acts,
 * options, lots and other parts. Amounts lie close to the thresholds as well as anywhere.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { procurementRoute } from 'municipal-performance/procurement';
 * import { arbitraryProcurementQuestion } from 'municipal-performance/testing';
 * const answered = fc.property(arbitraryProcurementQuestion(), (question) => {
 *   const route = procurementRoute(question);
 *   return route.ok && (route.value.law !== null || route.findings.length > 0);
 * });
 * fc.check(answered).failed; //=> false
 * ```
 */
export function arbitraryProcurementQuestion(): fc.Arbitrary<ProcurementQuestion> {
  const day = dayIn(2016, 2027);
  const kind = fc.constantFrom('works' as const, 'supplies' as const, 'services' as const, 'engineering' as const, 'social' as const, 'concession' as const);
  return recordOf<ProcurementQuestion, Partial<ProcurementQuestion>>({ on: day, kind, value: valueText() }, {
    clock: recordOf({}, { notice: day, invitation: day, determina: day }),
    options: amountText(),
    otherLots: fc.array(amountText(), { maxLength: 2 }),
    mixedWith: fc.array(fc.record({ kind, value: amountText() }), { maxLength: 2 }),
    authority: fc.constantFrom('central' as const, 'sub-central' as const),
    pnrr: fc.boolean(),
    crossBorderInterest: fc.boolean(),
  }) as fc.Arbitrary<ProcurementQuestion>;
}

function valueText(): fc.Arbitrary<string> {
  const thresholds = [0, 5000, 40_000, 75_000, 100_000, 135_000, 139_000, 140_000, 143_000, 150_000, 200_000, 209_000, 214_000, 215_000, 221_000, 350_000, 750_000, 1_000_000, 5_186_000, 5_225_000, 5_350_000, 5_382_000, 5_538_000];
  const beside = fc.tuple(fc.constantFrom(...thresholds), fc.constantFrom(-1, 0, 1)).map(([euro, cents]) => Math.max(0, euro * 100 + cents));
  return fc.oneof(beside, fc.nat(10_000_000), fc.nat(1_000_000_000)).map((cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`);
}
