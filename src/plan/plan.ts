import type { Citation } from '../values/numbers.js';
import type { UnreadPart } from '../document/index.js';
import type { Capitolo } from './capitolo.js';
import type { Objective } from './objective.js';
import type { StaffTable, Structure } from './staff.js';
import type { Horizon } from './target.js';

/** Mark of a plan's JSON document. */
export const planFormat = 'municipal-performance/plan@1';

/** A performance plan (Piano della performance, PEG/PDO, PIAO section) as written. */
export interface Plan {
  readonly format: typeof planFormat;
  /** The body: `Comune di Cremona`. */
  readonly ente: string;
  /** The esercizio that the plan opens with. */
  readonly year: number;
  /** The triennium, where the plan has one. */
  readonly horizon?: Horizon;
  /** Title of the document: `Piano dettagliato degli obiettivi 2016-2018`. */
  readonly title?: string;
  /** The act that approved it, with its day. */
  readonly source?: Citation;
  readonly structures: readonly Structure[];
  readonly staff: readonly StaffTable[];
  readonly capitoli: readonly Capitolo[];
  readonly objectives: readonly Objective[];
  /** What a reader could not read, verbatim, with its JSON pointer in the document that was read. */
  readonly unread: readonly UnreadPart[];
}
