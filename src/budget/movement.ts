import type { CapitoloCode, Citation, CivilDate, CommitmentCode, Euro } from '../values/numbers.js';
import type { Side } from '../plan/index.js';
import type { UnreadPart } from '../document/index.js';

/** Mark of a document of movements. */
export const movementsFormat = 'municipal-performance/movements@1';

/**
 * What a movement does. Amounts are zero or more but for `variazione`, `riaccertamento` and `cassa`, which are signed.
 *
 * - `stanziamento`: initial stanziamento, where the plan does not state it;
 * - `cassa`: cash appropriation, and changes to it;
 * - `variazione`: of the stanziamento; `fpv`: part of the stanziamento that is FPV;
 * - spesa: `impegno`, `disimpegno` (takes away from the impegnato), `liquidazione`, `pagamento`;
 * - entrata: `accertamento`, `riduzione-accertamento`, `riscossione`;
 * - `residuo`: residui at 1 January; `riaccertamento`: change to them, negative where they are cancelled.
 */
export type MovementKind =
  | 'stanziamento' | 'cassa' | 'variazione' | 'fpv'
  | 'impegno' | 'disimpegno' | 'liquidazione' | 'pagamento'
  | 'accertamento' | 'riduzione-accertamento' | 'riscossione'
  | 'residuo' | 'riaccertamento';

/** How far a variazione has come. Negative ones bite at once, positive ones only when definitive. */
export type VariazioneState = 'bozza' | 'giunta' | 'consiglio' | 'definitiva';

/** A movement on a capitolo. */
export interface Movement {
  readonly kind: MovementKind;
  readonly side: Side;
  readonly capitolo: CapitoloCode;
  /** Year of competence. A year before the esercizio makes it a movement on residui. */
  readonly year: number;
  /** The day on which it was made. */
  readonly on: CivilDate;
  /** Euro. */
  readonly amount: Euro;
  /** Of a variazione; `definitiva` when absent. */
  readonly state?: VariazioneState;
  /** Of a variazione: the day from which it is definitive; before it, it is pending. */
  readonly definitiveOn?: CivilDate;
  /** The impegno or accertamento that it makes, liquidates, pays or collects: `2016/696`. */
  readonly commitment?: CommitmentCode;
  readonly act?: Citation;
  readonly note?: string;
}

/** A document of movements. */
export interface Movements {
  readonly format: typeof movementsFormat;
  readonly ente: string;
  readonly source?: Citation;
  readonly movements: readonly Movement[];
  /** What the reader could not read, verbatim. */
  readonly unread: readonly UnreadPart[];
}

/** The side of the bilancio that a kind belongs to; null for those of both. */
export const sideOfKind: Readonly<Record<MovementKind, Side | null>> = {
  stanziamento: null, cassa: null, variazione: null, fpv: 'U',
  impegno: 'U', disimpegno: 'U', liquidazione: 'U', pagamento: 'U',
  accertamento: 'E', 'riduzione-accertamento': 'E', riscossione: 'E',
  residuo: null, riaccertamento: null,
};

/** Kinds whose amount may be negative. */
export const signedKinds: ReadonlySet<MovementKind> = /* @__PURE__ */ new Set(['variazione', 'riaccertamento', 'cassa']);
