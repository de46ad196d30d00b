import { zero, type Decimal } from '../values/numbers.js';
import { budgetFinding, pointer, type Diagnostic } from '../outcome/index.js';
import type { Movement } from './movement.js';

/** What is committed, liquidated and paid on one impegno, or on a capitolo for movements that name none. */
export interface Chain {
  impegnato: Decimal;
  liquidato: Decimal;
  pagato: Decimal;
  /** Whether the impegno itself is among the movements: without it nothing can be judged. */
  hasImpegno: boolean;
  hasLiquidazione: boolean;
  lastLiquidazione: number;
  lastPagamento: number;
}

/** The chains of a capitolo by year and impegno; movements that name no impegno are held together by year. */
export type Chains = Map<number, Map<string, Chain>>;

/** Notes what a sound movement of spesa does to its impegno; `all` keeps the chains of all capitoli as they begin. */
export function follow(chains: Chains, movement: Movement, index: number, all: Chain[]): void {
  const { kind, year, commitment = '' } = movement;
  if (kind !== 'impegno' && kind !== 'disimpegno' && kind !== 'liquidazione' && kind !== 'pagamento') return;
  let ofYear = chains.get(year);
  if (!ofYear) chains.set(year, (ofYear = new Map()));
  let chain = ofYear.get(commitment);
  if (!chain) {
    chain = { impegnato: zero, liquidato: zero, pagato: zero, hasImpegno: false, hasLiquidazione: false, lastLiquidazione: 0, lastPagamento: 0 };
    ofYear.set(commitment, chain);
    all.push(chain);
  }
  add(chain, movement, index);
}

/** The impegni that are liquidated beyond their amount, or paid beyond what is liquidated. */
export function overCommitments(chains: readonly Chain[]): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const chain of chains) report(chain, findings);
  return findings;
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

function report({ impegnato, liquidato, pagato, hasImpegno, hasLiquidazione, lastLiquidazione, lastPagamento }: Chain, findings: Diagnostic[]): void {
  if (hasImpegno && liquidato.greaterThan(impegnato)) {
    const values = { amount: String(liquidato), allowed: String(impegnato) };
    findings.push(budgetFinding('budget/liquida-oltre-impegno', { at: pointer(lastLiquidazione) }, values));
  }
  if (hasLiquidazione && pagato.greaterThan(liquidato)) {
    const values = { amount: String(pagato), allowed: String(liquidato) };
    findings.push(budgetFinding('budget/paga-oltre-liquidato', { at: pointer(lastPagamento) }, values));
  }
}
