import type { Decimal } from 'decimal.js';
import { zero } from './decimals.js';

export interface Movement {
  readonly kind: string;
  readonly side: 'E' | 'U';
  readonly capitolo: string;
  readonly year: number;
  readonly on: string;
  readonly amount: Decimal;
  readonly state?: string;
  readonly definitiveOn?: string;
  readonly commitment?: string;
}

/** The running sums of a capitolo, then the figures that hang on them. */
interface Account {
  iniziale: Decimal;
  definitive: Decimal;
  pendenti: Decimal;
  inAttesa: Decimal;
  fpv: Decimal;
  cassa: Decimal;
  competenza: Decimal;
  liquidato: Decimal;
  mosso: Decimal;
  mossoResidui: Decimal;
  later: Decimal;
  residui: Decimal;
  riaccertamento: Decimal;
}

export type Balance = Readonly<Record<string, string | Decimal>>;

const kindsOfSide: Readonly<Record<'E' | 'U', ReadonlySet<string>>> = {
  U: new Set(['stanziamento', 'cassa', 'variazione', 'fpv', 'impegno', 'disimpegno', 'liquidazione', 'pagamento', 'residuo', 'riaccertamento']),
  E: new Set(['stanziamento', 'cassa', 'variazione', 'accertamento', 'riduzione-accertamento', 'riscossione', 'residuo', 'riaccertamento']),
};
const signed = new Set(['variazione', 'riaccertamento', 'cassa']);

export function balances(
  capitoli: readonly { readonly code: string; readonly side: 'E' | 'U'; readonly stanziamento?: Decimal }[],
  movements: readonly Movement[],
  year: number,
  on: string,
): readonly Balance[] {
  const accounts = new Map<string, Account>();
  for (const { code, side, stanziamento } of capitoli) {
    const key = `${side} ${code}`;
    if (accounts.has(key) || stanziamento === undefined) throw new Error(`${key} comes twice or has no stanziamento`);
    accounts.set(key, {
      iniziale: stanziamento, definitive: zero, pendenti: zero, inAttesa: zero, fpv: zero, cassa: zero, competenza: zero, liquidato: zero,
      mosso: zero, mossoResidui: zero, later: zero, residui: zero, riaccertamento: zero,
    });
  }
  const yearStart = `${year}-01-01`;
  for (const movement of movements) {
    const { kind, side, capitolo, amount } = movement;
    if (movement.on > on) continue;
    if (!kindsOfSide[side].has(kind)) throw new Error(`${kind} on side ${side}`);
    if (amount.lt(zero) && !signed.has(kind)) throw new Error(`${kind} of ${String(amount)}`);
    const account = accounts.get(`${side} ${capitolo}`);
    if (!account) throw new Error(`${capitolo}: not in the plan`);
    if (movement.year > year) postLater(account, kind, amount);
    else if (movement.year < year) postResiduo(account, kind, amount, movement.on < yearStart);
    else post(account, movement, on);
  }
  return capitoli.map(({ code, side }) => balanceOf(code, side, accounts.get(`${side} ${code}`) as Account));
}

function post(account: Account, { kind, amount, state = 'definitiva', definitiveOn }: Movement, on: string): void {
  switch (kind) {
    case 'stanziamento': account.iniziale = account.iniziale.plus(amount); break;
    case 'cassa': account.cassa = account.cassa.plus(amount); break;
    case 'variazione':
      if (definitiveOn === undefined ? state === 'definitiva' : definitiveOn <= on) account.definitive = account.definitive.plus(amount);
      else if (amount.lt(zero)) account.pendenti = account.pendenti.plus(amount);
      else account.inAttesa = account.inAttesa.plus(amount);
      break;
    case 'fpv': account.fpv = account.fpv.plus(amount); break;
    case 'impegno': case 'accertamento': account.competenza = account.competenza.plus(amount); break;
    case 'disimpegno': case 'riduzione-accertamento': account.competenza = account.competenza.minus(amount); break;
    case 'liquidazione': account.liquidato = account.liquidato.plus(amount); break;
    case 'pagamento': case 'riscossione': account.mosso = account.mosso.plus(amount); break;
    case 'residuo': account.residui = account.residui.plus(amount); break;
    case 'riaccertamento': account.riaccertamento = account.riaccertamento.plus(amount); break;
  }
}

/** Of an earlier year: before 1 January it is part of the residui that the year opens with. */
function postResiduo(account: Account, kind: string, amount: Decimal, opening: boolean): void {
  switch (kind) {
    case 'residuo': account.residui = account.residui.plus(amount); break;
    case 'impegno': case 'accertamento': case 'riaccertamento':
      if (opening) account.residui = account.residui.plus(amount);
      else account.riaccertamento = account.riaccertamento.plus(amount);
      break;
    case 'disimpegno': case 'riduzione-accertamento':
      if (opening) account.residui = account.residui.minus(amount);
      else account.riaccertamento = account.riaccertamento.minus(amount);
      break;
    case 'pagamento': case 'riscossione':
      if (opening) account.residui = account.residui.minus(amount);
      else account.mossoResidui = account.mossoResidui.plus(amount);
      break;
  }
}

function postLater(account: Account, kind: string, amount: Decimal): void {
  if (kind === 'impegno' || kind === 'accertamento') account.later = account.later.plus(amount);
  else if (kind === 'disimpegno' || kind === 'riduzione-accertamento') account.later = account.later.minus(amount);
}

function balanceOf(capitolo: string, side: 'E' | 'U', account: Account): Balance {
  const { iniziale, definitive, pendenti, inAttesa, fpv, cassa, competenza, liquidato, mosso, mossoResidui, later, residui, riaccertamento } = account;
  const assestato = iniziale.plus(definitive);
  const stanziamentoEffettivo = assestato.plus(pendenti);
  const common = {
    capitolo, side, iniziale, variazioniDefinitive: definitive, variazioniPendenti: pendenti, variazioniInAttesa: inAttesa, assestato,
    stanziamentoEffettivo, residuiIniziali: residui, riaccertamento, residuiPrecedenti: residui.plus(riaccertamento).minus(mossoResidui),
    residuiCompetenza: competenza.minus(mosso), cassa,
  };
  if (side === 'E') {
    return {
      ...common, accertato: competenza, riscosso: mosso, riscossoResidui: mossoResidui, accertatoLater: later,
      availableToAccertare: stanziamentoEffettivo.minus(competenza),
    };
  }
  const available = stanziamentoEffettivo.minus(fpv).minus(competenza);
  return {
    ...common, fpv, impegnato: competenza, liquidato, pagato: mosso, pagatoResidui: mossoResidui, impegnatoLater: later, availableToCommit: available,
    availableToVary: available, availableToLiquidate: competenza.minus(liquidato), availableToPay: liquidato.minus(mosso),
    availableCash: cassa.minus(mosso).minus(mossoResidui),
  };
}

/** The impegni that are liquidated beyond their amount, or paid beyond what is liquidated. */
export function overspent(movements: readonly Movement[], on: string): readonly string[] {
  const chains = new Map<string, { impegnato: Decimal | null; liquidato: Decimal | null; pagato: Decimal }>();
  for (const { kind, capitolo, year, on: day, amount, commitment = '' } of movements) {
    if (day > on || (kind !== 'impegno' && kind !== 'disimpegno' && kind !== 'liquidazione' && kind !== 'pagamento')) continue;
    const key = `${capitolo} ${year} ${commitment}`;
    let chain = chains.get(key);
    if (!chain) chains.set(key, (chain = { impegnato: null, liquidato: null, pagato: zero }));
    if (kind === 'impegno') chain.impegnato = (chain.impegnato ?? zero).plus(amount);
    else if (kind === 'disimpegno') chain.impegnato = chain.impegnato && chain.impegnato.minus(amount);
    else if (kind === 'liquidazione') chain.liquidato = (chain.liquidato ?? zero).plus(amount);
    else chain.pagato = chain.pagato.plus(amount);
  }
  return [...chains].flatMap(([key, { impegnato, liquidato, pagato }]) => [
    ...(impegnato && liquidato?.gt(impegnato) ? [`${key}: liquidated ${String(liquidato)} of ${String(impegnato)}`] : []),
    ...(liquidato && pagato.gt(liquidato) ? [`${key}: paid ${String(pagato)} of ${String(liquidato)}`] : []),
  ]);
}
