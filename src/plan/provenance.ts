import type { Citation, CivilDate } from '../values/numbers.js';

/** What an act did to an element of the plan. */
export type ActEffect = 'written' | 'assigned' | 'changed' | 'replaced' | 'removed' | 'postponed';

/** The trace that an act left on an element. */
export interface ActMark {
  readonly effect: ActEffect;
  /** The act, as far as it is known: `Deliberazione G.C. 30/11/2016`. */
  readonly act?: Citation;
  /** The day of the act. */
  readonly date?: CivilDate;
  /** The marker as printed: `(Eliminata fase con aggiornamento G.C. del 30/11/2016)`. */
  readonly printed?: string;
  /** Year to which a postponed element was moved. */
  readonly toYear?: number;
}

/** Which acts wrote and changed an element, and whether it still stands. Removed elements stay in the plan, marked. */
export interface Provenance {
  readonly status: 'in-force' | 'removed' | 'postponed';
  /** In order of time; empty for an element of the first plan that no act touched. */
  readonly acts: readonly ActMark[];
}

/** The provenance of an element that no act touched. */
export const untouched: Provenance = { status: 'in-force', acts: [] };
