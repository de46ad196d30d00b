import type { CapitoloCode, Decimal } from '../values/numbers.js';
import type { Gap, Step } from '../outcome/index.js';
import type { Side } from '../plan/index.js';

/** Where a capitolo belongs, as the plan says; what it does not say is absent. */
export interface CapitoloPlace {
  readonly capitolo: CapitoloCode;
  readonly side: Side;
  /** Whether the plan has it, among its capitoli or in the rows of an objective. */
  readonly inPlan: boolean;
  readonly description?: string;
  readonly missione?: string;
  readonly programma?: string;
  readonly titolo?: string;
  readonly macroaggregato?: string;
  readonly pdc?: string;
  readonly settore?: string;
  readonly cdr?: string;
  /** Ids of the objectives that list it, each once, in the order of the plan. */
  readonly objectives: readonly string[];
}

/** Figures of both sides, euro, exact. A Gap where the initial stanziamento is not stated. */
interface CommonBalance extends CapitoloPlace {
  readonly iniziale: Decimal | Gap;
  readonly variazioniDefinitive: Decimal;
  /** Negative variazioni that are not definitive yet: they bite at once. */
  readonly variazioniPendenti: Decimal;
  /** Positive variazioni that are not definitive yet: they do not count. */
  readonly variazioniInAttesa: Decimal;
  readonly assestato: Decimal | Gap;
  readonly stanziamentoEffettivo: Decimal | Gap;
  /** Residui at 1 January. */
  readonly residuiIniziali: Decimal;
  readonly riaccertamento: Decimal;
  /** Residui of earlier years still open. */
  readonly residuiPrecedenti: Decimal;
  /** Residui of the year's competence. */
  readonly residuiCompetenza: Decimal;
  /** Cash appropriation; a Gap where none is stated. */
  readonly cassa: Decimal | Gap;
  readonly step: Step;
}

/** A capitolo of spesa on a day. */
export interface SpesaBalance extends CommonBalance {
  readonly side: 'U';
  /** Part of the stanziamento that is FPV. */
  readonly fpv: Decimal;
  readonly impegnato: Decimal;
  readonly liquidato: Decimal;
  readonly pagato: Decimal;
  readonly pagatoResidui: Decimal;
  /** Impegni of later years. */
  readonly impegnatoLater: Decimal;
  /** 0 on a fund or an FPV capitolo; negative where it is passed. */
  readonly availableToCommit: Decimal | Gap;
  readonly availableToVary: Decimal | Gap;
  readonly availableToLiquidate: Decimal;
  readonly availableToPay: Decimal;
  /** Cash appropriation less payments on competence and residui. */
  readonly availableCash: Decimal | Gap;
}

/** A capitolo of entrata on a day. */
export interface EntrataBalance extends CommonBalance {
  readonly side: 'E';
  readonly accertato: Decimal;
  readonly riscosso: Decimal;
  readonly riscossoResidui: Decimal;
  /** Accertamenti of later years. */
  readonly accertatoLater: Decimal;
  /** May be negative: entries may exceed their forecast, but for titolo 6. */
  readonly availableToAccertare: Decimal | Gap;
}

/** A capitolo on a day. */
export type CapitoloBalance = SpesaBalance | EntrataBalance;
