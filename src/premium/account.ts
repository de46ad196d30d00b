import { roundFraction, zero, type Decimal, type Euro, type Fraction } from '../values/numbers.js';
import { isGap, type Diagnostic, type StepInput } from '../outcome/index.js';
import type { PremiumStep, Scheda } from '../scoring/index.js';
import type { Fondo } from './fondo.js';

/** The part of a person's pay that an entry changes. */
export type Part = 'premium' | 'increase' | 'interim';

/** One change of what a person is paid. */
export interface Entry {
  /** Position of the step in the scheme. */
  readonly stage: number;
  readonly step: Exclude<PremiumStep['step'], 'split' | 'tiers'> | 'withhold';
  readonly part: Part;
  /** Euro; negative when it takes away. */
  readonly amount: Decimal;
}

/** What an entry was computed from, for the trace. */
export type Why = () => readonly StepInput[];

/** What a person is paid, while the steps run. */
export interface Account {
  readonly scheda: Scheda;
  /** The total; zero where there is none, and then no step counts the person. */
  readonly score: Decimal;
  readonly access: boolean;
  /** Every condition but the minimum score holds. */
  readonly present: boolean;
  readonly amounts: Record<Part, Decimal>;
  entries: readonly Entry[];
  /** One for each entry. */
  whys: readonly Why[];
  /** Pots that took something from this person. */
  cutBy: readonly string[];
  /** Why nothing may be paid to this person although there is access. */
  blocked: string | null;
}

/** Money for some people: the fund, a settore's budget. */
export interface Pool {
  /** Groups from the whole down; empty for the fund. */
  readonly path: readonly string[];
  amount: Decimal;
  readonly accounts: readonly Account[];
}

/** What was cut and may be redistributed, or goes to a sink. */
export interface Pot {
  readonly id: string;
  readonly cuts: { readonly account: Account; readonly amount: Decimal }[];
}

/** The state of an award while its steps run. The sum of pools, accounts, pots and undistributed is the fund, always. */
export interface Ledger {
  readonly fondo: Fondo;
  readonly accounts: readonly Account[];
  pools: readonly Pool[];
  readonly pots: Map<string, Pot>;
  undistributed: Decimal;
  readonly stages: StageReport[];
  readonly findings: Diagnostic[];
}

/** The figures of one step. */
export interface StageReport {
  readonly step: PremiumStep['step'];
  readonly label: string;
  /** Groups of the pool from the whole down; empty for the fund. */
  readonly pool: readonly string[];
  /** Figures by name: euro, counts, coefficients. */
  readonly figures: Readonly<Record<string, Decimal>>;
}

export function openAccount(scheda: Scheda): Account {
  return {
    scheda,
    score: isGap(scheda.total) ? zero : scheda.total,
    access: scheda.access,
    present: scheda.conditions.every(({ rule, holds }) => holds || rule === 'score'),
    amounts: { premium: zero, increase: zero, interim: zero },
    entries: none,
    whys: none,
    cutBy: none,
    blocked: null,
  };
}

/** Of an account without entries; lists are made anew with each entry, as those that grow keep room for sixteen more. */
const none: readonly never[] = [];

/** Puts an entry in an account. Zero amounts leave no entry. */
export function enter(account: Account, entry: Entry, why: Why): void {
  if (entry.amount.isZero()) return;
  const { amounts, entries, whys } = account;
  amounts[entry.part] = added(amounts[entry.part], entry.amount);
  account.entries = entries.concat(entry);
  account.whys = whys.concat(why);
}

/** Takes a part of a person's pay into a pot. */
export function cut(ledger: Ledger, account: Account, { stage, step, part, amount }: Entry, why: Why, pot: string): void {
  if (amount.isZero()) return;
  enter(account, { stage, step, part, amount: amount.negated() }, why);
  account.cutBy = account.cutBy.concat(pot);
  potOf(ledger, pot).cuts.push({ account, amount });
}

/** Takes all that a person has, because it is not known what is due: it stays undistributed. */
export function withhold(ledger: Ledger, account: Account, stage: number, reason: string): void {
  account.blocked = reason;
  for (const part of ['premium', 'increase', 'interim'] as const) {
    const amount = account.amounts[part];
    ledger.undistributed = ledger.undistributed.plus(amount);
    enter(account, { stage, step: 'withhold', part, amount: amount.negated() }, () => [{ name: 'motivo', value: reason, unit: 'text' }]);
  }
}

/** Whether a step may pay something to a person. */
export function counts(account: Account, over: 'access' | 'present' | 'all'): boolean {
  if (account.blocked !== null) return false;
  return over === 'access' ? account.access : over === 'present' ? account.present : !isGap(account.scheda.total);
}

/** What a person has so far. */
export function balanceOf({ amounts }: Account): Decimal {
  return added(added(amounts.premium, amounts.increase), amounts.interim);
}

/** The sum of two amounts of which one is often zero. */
function added(a: Decimal, b: Decimal): Decimal {
  return b.isZero() ? a : a.isZero() ? b : a.plus(b);
}

export function potOf(ledger: Ledger, id: string): Pot {
  const before = ledger.pots.get(id);
  if (before) return before;
  const pot: Pot = { id, cuts: [] };
  ledger.pots.set(id, pot);
  return pot;
}

export function toCents(value: Fraction): Euro {
  return roundFraction(value, { digits: 2, mode: 'half-up' }) as Euro;
}
