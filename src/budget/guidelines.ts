import type { Citation } from '../values/numbers.js';
import type { Deadline } from '../law/index.js';
import type { Ceiling, ShareLimit } from './local-limits.js';

/** Mark of a document of guidelines. */
export const guidelinesFormat = 'municipal-performance/guidelines@1';

/**
 * The accounting rules that an ente gives itself for a year (linee guida del PEG). They are data of the ente and of the
 * year: no figure of them is in the library.
 */
export interface Guidelines {
  readonly format: typeof guidelinesFormat;
  readonly ente: string;
  readonly year: number;
  readonly source?: Citation;
  /** How much of each stanziamento may be committed up to a day. */
  readonly shareLimit?: ShareLimit;
  /** Ceilings of categories of spending. */
  readonly ceilings: readonly Ceiling[];
  readonly deadlines: readonly Deadline[];
}
