import * as fc from 'fast-check';
import { fondoFormat, parseFondo, type Fondo } from '../index.js';
import { amountText, citation, readAs, recordOf, words } from './parts.js';

/**
 * Valid funds, an empty one too; with a unit amount where a scheme asks for it.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { parseFondo, writeFondo } from 'municipal-performance';
 * import { arbitraryFondo } from 'municipal-performance/testing';
 * fc.check(fc.property(arbitraryFondo(), (fondo) => parseFondo(writeFondo(fondo)).ok)).failed; //=> false
 * ```
 */
export function arbitraryFondo({ year = 2024 }: { readonly year?: number } = {}): fc.Arbitrary<Fondo> {
  return recordOf(
    { format: fc.constant(fondoFormat), id: fc.constant(`F${year}`), year: fc.constant(year), amount: fc.oneof({ weight: 9, arbitrary: amountText(500_000_000) }, { weight: 1, arbitrary: fc.constant('0.00') }), unitAmount: amountText(500_000) },
    { title: words(), source: citation(year) },
  ).map((json) => readAs(parseFondo, json));
}
