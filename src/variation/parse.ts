import { readParts, writeWhole, type Json, type Path, type WrongPart } from '../document/index.js';
import { made, pointer, variationFinding, type Outcome } from '../outcome/index.js';
import { actsFormat, type VariationActs } from './act.js';
import { actsSchema } from './schema.js';

/**
 * Reads the acts that amend a plan. An operation that cannot be read stays, as written, under `unread`, with a finding;
 * the others of its act are read.
 *
 * @param json the document, as `JSON.parse` gives it
 * @returns the acts and the findings; no value only where the document is no document of acts
 * @diagnostic document/format the document is of another kind or version
 * @diagnostic document/shape, document/missing, document/unknown-key, document/not-json a part cannot be read
 * @diagnostic variation/duplicate-act a second act with the same id; it goes under `unread`
 * @example
 * ```ts
 * import { parseActs } from 'municipal-performance';
 * const read = parseActs({
 *   format: 'municipal-performance/variation-acts@1', ente: 'Comune di Esempio',
 *   acts: [{
 *     id: 'GC-201', kind: 'deliberazione', date: '2016-11-30', inForceFrom: '2016-11-30',
 *     operations: [{ op: 'postpone', element: { kind: 'phase', id: 'O1.F2' }, toYear: 2017 }],
 *   }],
 * });
 * read.ok && read.value.acts[0].operations.length; //=> 1
 * ```
 */
export function parseActs(json: unknown): Outcome<VariationActs> {
  const read = readParts(actsSchema, json, actsFormat, duplicateActs);
  if (!read.ok) return read;
  const { document, unread } = read.value;
  return made({ ...document, unread: [...document.unread, ...unread] }, read.findings);
}

/**
 * The JSON of a document of acts, keys in one order; reading it again gives the same acts.
 *
 * @throws InvariantError when the object is no document of acts
 */
export function writeActs(acts: VariationActs): unknown {
  return writeWhole(actsSchema, acts);
}

function duplicateActs(json: Json): readonly WrongPart[] {
  const acts = (json as { readonly acts?: Json }).acts;
  if (!Array.isArray(acts)) return [];
  const first = new Map<string, number>();
  return (acts as readonly Json[]).flatMap((act, index) => {
    const id = typeof act === 'object' && act !== null && Object.hasOwn(act, 'id') ? (act as { readonly id?: Json }).id : undefined;
    if (typeof id !== 'string') return [];
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, index);
      return [];
    }
    const path: Path = ['acts', index];
    return [{ path, finding: variationFinding('variation/duplicate-act', { at: pointer(...path) }, { id, first: pointer('acts', before) }) }];
  });
}
