import type { Citation, CivilDate } from '../values/numbers.js';
import type { UnreadPart } from '../document/index.js';
import type { Operation } from './operation.js';

/** Mark of the JSON document of acts. */
export const actsFormat = 'municipal-performance/variation-acts@1';

/** An act that amends a plan. */
export interface VariationAct {
  /** Unique among the acts: `GC-2016-11-30`. */
  readonly id: string;
  readonly kind: 'deliberazione' | 'determinazione' | 'decreto';
  /** Who adopted it: `Giunta Comunale`. */
  readonly body?: string;
  readonly number?: string;
  /** Day of adoption. */
  readonly date: CivilDate;
  /** First day on which it holds. */
  readonly inForceFrom: CivilDate;
  /** How provenance cites it; made of kind, body, number and date when absent. */
  readonly citation?: Citation;
  readonly note?: string;
  /** In the order in which they are applied. */
  readonly operations: readonly Operation[];
}

/** The acts that amend the plan of an ente. */
export interface VariationActs {
  readonly format: typeof actsFormat;
  readonly ente: string;
  readonly acts: readonly VariationAct[];
  /** What the reader could not read, verbatim. */
  readonly unread: readonly UnreadPart[];
}

/**
 * How an act is cited: its own citation, or kind, body and number with the day of adoption.
 *
 * @example
 * ```ts
 * import { citationOf, parseActs } from 'municipal-performance';
 * const read = parseActs({
 *   format: 'municipal-performance/variation-acts@1', ente: 'Comune di Esempio',
 *   acts: [{ id: 'A1', kind: 'deliberazione', body: 'Giunta Comunale', number: '201', date: '2016-11-30', inForceFrom: '2016-11-30', operations: [] }],
 * });
 * read.ok && citationOf(read.value.acts[0]).act; //=> 'Deliberazione Giunta Comunale n. 201'
 * ```
 */
export function citationOf({ kind, body, number, date, citation }: VariationAct): Citation {
  if (citation) return citation;
  const name = kind.slice(0, 1).toUpperCase() + kind.slice(1);
  const act = [name, body ?? '', number === undefined ? '' : `n. ${number}`].filter((part) => part !== '').join(' ');
  return { act, date };
}
