import type { CivilDate, Decimal } from '../values/numbers.js';
import type { Provenance } from './provenance.js';

/** A phase of an objective. */
export interface Phase {
  /** Unique in the plan: `O001.F3`. */
  readonly id: string;
  /** Its number as printed. */
  readonly n?: number;
  readonly text?: string;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  /** Twelve marks, January to December, `x` where the phase runs: `......xxxxxx`. */
  readonly months?: string;
  readonly weight?: Decimal;
  /** The structure or role that has it in charge. */
  readonly owner?: string;
  readonly note?: string;
  /** The cells as printed, where they say more than the fields. */
  readonly printed?: { readonly text?: string; readonly from?: string; readonly to?: string; readonly months?: string };
  readonly provenance: Provenance;
}
