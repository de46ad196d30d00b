import { zero, type Decimal } from '../values/numbers.js';
import { dayOf } from '../values/days.js';
import type { CivilDate } from '../values/numbers.js';
import type { Movement } from './movement.js';
import type { Chains } from './over-commitments.js';

/** The sums that the movements on one capitolo add up to. */
export type Slot =
  | 'iniziale' | 'variazioniDefinitive' | 'variazioniPendenti' | 'variazioniInAttesa' | 'fpv' | 'cassa'
  | 'competenza' | 'liquidato' | 'mosso' | 'mossoResidui' | 'later' | 'residuiIniziali' | 'riaccertamento';

/**
 * The running sums of a capitolo. `competenza` is impegnato or accertato, `mosso` pagato or riscosso: a capitolo has one
 * side, so one name serves both.
 */
export interface Ledger {
  readonly sums: Record<Slot, Decimal>;
  stated: boolean;
  cashStated: boolean;
  /** Of a capitolo that the plan has not: where its first movement stands, and how many there are. */
  readonly unknownFrom: number | null;
  count: number;
  /** Of such a capitolo: what its movements add up to. */
  gross: Decimal;
  readonly chains: Chains;
}

/** @param planned the initial stanziamento as the plan states it; null where it does not */
export function openLedger(unknownFrom: number | null, planned: Decimal | null): Ledger {
  const sums = {
    iniziale: zero.plus(planned ?? zero), variazioniDefinitive: zero, variazioniPendenti: zero, variazioniInAttesa: zero, fpv: zero, cassa: zero, competenza: zero,
    liquidato: zero, mosso: zero, mossoResidui: zero, later: zero, residuiIniziali: zero, riaccertamento: zero,
  };
  return { sums, stated: planned !== null, cashStated: false, unknownFrom, count: 0, gross: zero, chains: new Map() };
}

/** The esercizio and the day up to which movements count. */
export interface Reckoning {
  readonly year: number;
  readonly yearStart: CivilDate;
  readonly on: CivilDate;
}

export function reckoning(year: number, on: CivilDate): Reckoning {
  return { year, yearStart: dayOf(year, 1, 1), on };
}

/** Adds a movement to the sums of its capitolo; the amount is added as it is, with the sign of its kind. */
export function post(ledger: Ledger, movement: Movement, { year, yearStart, on }: Reckoning): void {
  ledger.count += 1;
  const { sums } = ledger;
  const { kind, amount } = movement;
  if (movement.year > year) {
    if (kind === 'impegno' || kind === 'accertamento') sums.later = sums.later.plus(amount);
    else if (kind === 'disimpegno' || kind === 'riduzione-accertamento') sums.later = sums.later.minus(amount);
    return;
  }
  if (movement.year < year) return postOnResidui(ledger, movement, yearStart);
  switch (kind) {
    case 'stanziamento':
      sums.iniziale = sums.iniziale.plus(amount);
      ledger.stated = true;
      return;
    case 'cassa':
      sums.cassa = sums.cassa.plus(amount);
      ledger.cashStated = true;
      return;
    case 'variazione': {
      const slot = isDefinitive(movement, on) ? 'variazioniDefinitive' : amount.lessThan(zero) ? 'variazioniPendenti' : 'variazioniInAttesa';
      sums[slot] = sums[slot].plus(amount);
      return;
    }
    case 'fpv':
      sums.fpv = sums.fpv.plus(amount);
      return;
    case 'impegno':
    case 'accertamento':
      sums.competenza = sums.competenza.plus(amount);
      return;
    case 'disimpegno':
    case 'riduzione-accertamento':
      sums.competenza = sums.competenza.minus(amount);
      return;
    case 'liquidazione':
      sums.liquidato = sums.liquidato.plus(amount);
      return;
    case 'pagamento':
    case 'riscossione':
      sums.mosso = sums.mosso.plus(amount);
      return;
    case 'residuo':
      sums.residuiIniziali = sums.residuiIniziali.plus(amount);
      return;
    case 'riaccertamento':
      sums.riaccertamento = sums.riaccertamento.plus(amount);
  }
}

/** A movement of an earlier year: made before 1 January it is part of the residui that the year opens with. */
function postOnResidui({ sums }: Ledger, { kind, amount, on }: Movement, yearStart: CivilDate): void {
  const opening = on < yearStart;
  switch (kind) {
    case 'residuo':
      sums.residuiIniziali = sums.residuiIniziali.plus(amount);
      return;
    case 'impegno':
    case 'accertamento':
      if (opening) sums.residuiIniziali = sums.residuiIniziali.plus(amount);
      else sums.riaccertamento = sums.riaccertamento.plus(amount);
      return;
    case 'disimpegno':
    case 'riduzione-accertamento':
      if (opening) sums.residuiIniziali = sums.residuiIniziali.minus(amount);
      else sums.riaccertamento = sums.riaccertamento.minus(amount);
      return;
    case 'pagamento':
    case 'riscossione':
      if (opening) sums.residuiIniziali = sums.residuiIniziali.minus(amount);
      else sums.mossoResidui = sums.mossoResidui.plus(amount);
      return;
    case 'riaccertamento':
      if (opening) sums.residuiIniziali = sums.residuiIniziali.plus(amount);
      else sums.riaccertamento = sums.riaccertamento.plus(amount);
      return;
    default:
  }
}

/** Whether a variazione is definitive on a day. */
export function isDefinitive({ state = 'definitiva', definitiveOn }: Movement, on: CivilDate): boolean {
  return definitiveOn === undefined ? state === 'definitiva' : definitiveOn <= on;
}
