import { zero, type Decimal } from '../values/numbers.js';
import { budgetFinding, pointer, type Diagnostic } from '../outcome/index.js';
import type { Movement } from './movement.js';
import type { Reckoning } from './ledger.js';

/** What is committed, liquidated and paid on one impegno, or on a capitolo for movements that name none. */
interface Chain {
  impegnato: Decimal;
  liquidato: Decimal;
  pagato: Decimal;
  /** Whether the impegno itself is among the movements: without it nothing can be judged. */
  hasImpegno: boolean;
  hasLiquidazione: boolean;
  lastLiquidazione: number;
  lastPagamento: number;
}

/**
 * The impegni that are liquidated beyond their amount, or paid beyond what is liquidated. Movements that name no impegno
 * are held together by capitolo and year.
 */
export function overCommitments(movements: readonly Movement[], { on }: Reckoning): readonly Diagnostic[] {
  const chains = new Map<string, Chain>();
  movements.forEach((movement, index) => {
    if (movement.side !== 'U' || movement.on > on || movement.amount.lessThan(zero)) return;
    if (!['impegno', 'disimpegno', 'liquidazione', 'pagamento'].includes(movement.kind)) return;
    const key = `${movement.capitolo} ${movement.year} ${movement.commitment ?? ''}`;
    let chain = chains.get(key);
    if (!chain) chains.set(key, (chain = openChain()));
    add(chain, movement, index);
  });
  return [...chains.values()].flatMap(findingsOf);
}

function openChain(): Chain {
  return { impegnato: zero, liquidato: zero, pagato: zero, hasImpegno: false, hasLiquidazione: false, lastLiquidazione: 0, lastPagamento: 0 };
}

function add(chain: Chain, { kind, amount }: Movement, index: number): void {
  if (kind === 'impegno') {
    chain.impegnato = chain.impegnato.plus(amount);
    chain.hasImpegno = true;
  } else if (kind === 'disimpegno') {
    chain.impegnato = chain.impegnato.minus(amount);
  } else if (kind === 'liquidazione') {
    chain.liquidato = chain.liquidato.plus(amount);
    chain.hasLiquidazione = true;
    chain.lastLiquidazione = index;
  } else {
    chain.pagato = chain.pagato.plus(amount);
    chain.lastPagamento = index;
  }
}

function findingsOf({ impegnato, liquidato, pagato, hasImpegno, hasLiquidazione, lastLiquidazione, lastPagamento }: Chain): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  if (hasImpegno && liquidato.greaterThan(impegnato)) {
    const values = { amount: String(liquidato), allowed: String(impegnato) };
    findings.push(budgetFinding('budget/liquida-oltre-impegno', { at: pointer(lastLiquidazione) }, values));
  }
  if (hasLiquidazione && pagato.greaterThan(liquidato)) {
    const values = { amount: String(pagato), allowed: String(liquidato) };
    findings.push(budgetFinding('budget/paga-oltre-liquidato', { at: pointer(lastPagamento) }, values));
  }
  return findings;
}
