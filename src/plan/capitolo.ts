import type { CapitoloCode, CommitmentCode, Euro, PdcCode } from '../values/numbers.js';
import type { Provenance } from './provenance.js';

/** Side of the bilancio: `E` entrata, `U` uscita (spesa). */
export type Side = 'E' | 'U';

/** A capitolo of the PEG with what the bilancio says of it. */
export interface Capitolo {
  readonly code: CapitoloCode;
  readonly side: Side;
  readonly description?: string;
  /** Initial stanziamento of the plan's year. */
  readonly stanziamento?: Euro;
  /** Code of the missione (`01`) and programma (`0106`: missione and programma); expenditure only. */
  readonly missione?: string;
  readonly programma?: string;
  /** Titolo, `1`–`9`. */
  readonly titolo?: string;
  readonly macroaggregato?: string;
  /** Tipologia of the entrata. */
  readonly tipologiaEntrata?: string;
  readonly pdc?: PdcCode;
  /** Centre of responsibility. */
  readonly cdr?: string;
  readonly settore?: string;
  /** Which acts changed it; absent where none did. */
  readonly provenance?: Provenance;
}

/** A row of the Risorse finanziarie of an objective. */
export interface FinanceRow {
  readonly side: Side;
  /** Null where the column holds words; they are in `capitoloText`. */
  readonly capitolo: CapitoloCode | null;
  readonly capitoloText?: string;
  /** Impegno or accertamento, `2016/696`. */
  readonly commitment?: CommitmentCode;
  /** The words or signs that stand in its column: `PULIZIE`. */
  readonly commitmentText?: string;
  readonly description?: string;
  readonly amount: Euro;
}

/** The Risorse finanziarie of an objective, with the Differenza as printed. */
export interface Finance {
  readonly rows: readonly FinanceRow[];
  readonly printed?: { readonly differenza: Euro; readonly side: Side };
}
