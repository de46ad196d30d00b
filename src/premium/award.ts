import { decimal, euro, invariant, sum, sumEuro, zero, type Decimal, type Euro } from '../values/numbers.js';
import {
  isGap, italian, made, pointer, premiumFinding, unmade, withStep, type Diagnostic, type Outcome, type Step,
} from '../outcome/index.js';
import { conditionName, keyOf, type PremiumRules, type PremiumStep, type Scheda, type Scheme } from '../scoring/index.js';
import { balanceOf, openAccount, withhold, type Account, type Entry, type Ledger, type StageReport } from './account.js';
import type { Fondo } from './fondo.js';
import { fondoFindings } from './parse.js';
import { balance, discipline, forfeit, redistribute, scale } from './step-cut.js';
import { distribute, split, tiers } from './step-distribute.js';
import { increase, interim } from './step-increase.js';
import { traceOfAward, traceOfPerson } from './trace.js';

/** The premiums of a group: paid + sinks + undistributed = fondo, to the cent. */
export interface Award {
  /** Id of the scheme. */
  readonly scheme: string;
  /** The amount that was there. */
  readonly fondo: Euro;
  readonly people: readonly PersonAward[];
  /** Budgets of groups with what was paid from them; the whole fund where it was not split. */
  readonly pools: readonly PoolAward[];
  /** Sums by structure, in the order of the schede; people without one are in none. */
  readonly structures: readonly StructureAward[];
  /** The figures of each step, in order. */
  readonly stages: readonly StageReport[];
  /** Sum of what is paid to people. */
  readonly paid: Euro;
  readonly sinks: readonly { readonly id: string; readonly label: string; readonly amount: Euro }[];
  /** What is neither paid nor in a sink. */
  readonly undistributed: Euro;
  readonly step: Step;
}

/** What one person is paid, and why. */
export interface PersonAward {
  readonly person: string;
  readonly segment: string | null;
  readonly structure: string | null;
  /** After cuts and redistributions. */
  readonly premium: Euro;
  readonly increase: Euro;
  readonly interim: Euro;
  readonly paid: Euro;
  /** Every change, in order. */
  readonly entries: readonly AwardEntry[];
  /** Why nothing is paid, in Italian; null where something is. */
  readonly reason: string | null;
  readonly step: Step;
}

/** One change of what a person is paid: positive gives, negative takes. */
export type AwardEntry = Entry;

/** What the people of a structure are paid. */
export interface StructureAward {
  readonly structure: string;
  readonly heads: number;
  readonly paid: Euro;
}

/** The budget of a group. */
export interface PoolAward {
  /** Groups from the whole down; empty for the fund. */
  readonly path: readonly string[];
  readonly heads: number;
  /** Paid to its people in the end, redistributions included. */
  readonly paid: Euro;
}

/**
 * The premiums of a list of schede: the steps of the scheme, in their order, on the money of the fund.
 *
 * @param schede of one scheme, from `scoreSchede`; an empty list leaves the fund undistributed
 * @param fondo euro with at most two decimals, zero or positive
 * @returns amounts to the cent; paid + sinks + undistributed = fondo, always. Not ok where the fund or the rules cannot be
 *   used at all: then nobody is paid
 * @diagnostic premium/negative-fund, premium/fund-decimals, premium/no-rules, premium/other-scheme, premium/person-twice,
 *   premium/not-scored, premium/fund-exceeded, premium/missing-fact, premium/unknown-sanction, premium/undistributed and others
 */
export function award(schede: readonly Scheda[], fondo: Fondo, scheme: Scheme): Outcome<Award> {
  const money = exactFondo(fondo);
  const refusals = [...fondoFindings(money), ...foreign(schede, scheme)];
  const rules = scheme.premium;
  if (!rules) return unmade(...refusals, premiumFinding('premium/no-rules', { at: '/premium' }, { scheme: scheme.id }));
  if (refusals.length > 0) return unmade(...refusals);
  const ledger = openLedger(schede, money);
  for (const [stage, rule] of rules.steps.entries()) {
    const refusal = take(ledger, scheme, rule, stage);
    if (refusal) return unmade(...ledger.findings, refusal);
  }
  return made(closed(ledger, scheme, rules), [...ledger.findings]);
}

function take(ledger: Ledger, scheme: Scheme, rule: PremiumStep, stage: number): Diagnostic | null {
  switch (rule.step) {
    case 'split': return split(ledger, scheme, rule, stage);
    case 'tiers': return tiers(ledger, rule);
    case 'distribute': return distribute(ledger, scheme, rule, stage);
    case 'increase': return increase(ledger, rule, stage);
    case 'interim': return interim(ledger, rule, stage);
    case 'scale': return scale(ledger, scheme, rule, stage);
    case 'forfeit': return forfeit(ledger, rule, stage);
    case 'balance': return balance(ledger, rule, stage);
    case 'discipline': return discipline(ledger, rule, stage);
    case 'redistribute': return redistribute(ledger, scheme, rule, stage);
  }
}

/** The amounts as Decimals, however the caller wrote them. */
function exactFondo(fondo: Fondo): Fondo {
  const { amount, unitAmount, pools } = fondo;
  return {
    ...fondo,
    amount: decimal(amount) as Euro,
    ...(unitAmount === undefined ? {} : { unitAmount: decimal(unitAmount) as Euro }),
    ...(pools === undefined ? {} : { pools: pools.map((pool) => ({ ...pool, amount: decimal(pool.amount) as Euro })) }),
  };
}

function foreign(schede: readonly Scheda[], scheme: Scheme): Diagnostic[] {
  const other = schede.findIndex((scheda) => scheda.scheme !== scheme.id);
  const scheda = schede[other];
  return scheda ? [premiumFinding('premium/other-scheme', { at: pointer(other) }, { person: scheda.person, found: scheda.scheme, expected: scheme.id })] : [];
}

function openLedger(schede: readonly Scheda[], fondo: Fondo): Ledger {
  const accounts = schede.map(openAccount);
  const findings: Diagnostic[] = schede.length === 0 ? [premiumFinding('premium/no-people', {}, { fondo: fondo.id })] : [];
  const ledger: Ledger = {
    fondo, accounts, findings, pots: new Map(), undistributed: zero, stages: [],
    pools: [{ path: [], amount: fondo.amount, accounts }],
  };
  const seen = new Map<string, Account>();
  const isEachOnce = new Set(schede.map(({ person }) => person)).size === schede.length;
  accounts.forEach((account, index) => {
    const { person, total, conditions } = account.scheda;
    if (isGap(total)) findings.push(premiumFinding('premium/not-scored', { at: pointer(index) }, { person, reason: total.reason }));
    if (isEachOnce) return;
    const key = keyOf(account.scheda);
    const first = seen.get(key);
    seen.set(key, account);
    if (!first) return;
    const isKnown = conditions.some(({ rule, holds }) => rule === 'person' && !holds);
    if (!isKnown) findings.push(premiumFinding('premium/person-twice', { at: pointer(index) }, { person }));
    for (const one of [first, account]) withhold(ledger, one, 0, 'più di una scheda');
  });
  return ledger;
}

function closed(ledger: Ledger, scheme: Scheme, rules: PremiumRules): Award {
  const sinks = (rules.sinks ?? []).map(({ id, label }) => ({ id, label: label ?? id, amount: zero as Decimal }));
  const rest: Decimal[] = [ledger.undistributed, ...ledger.pools.map(({ amount }) => amount)];
  for (const { id, cuts } of ledger.pots.values()) {
    const amount = sum(cuts.map((one) => one.amount));
    const sink = sinks.find((one) => one.id === id);
    if (sink) sink.amount = sink.amount.plus(amount);
    else rest.push(amount);
  }
  let undistributed = sum(rest);
  const last = sinks.find(({ id }) => id === rules.rest);
  if (last) {
    last.amount = last.amount.plus(undistributed);
    undistributed = zero;
  }
  const people = ledger.accounts.map((account) => personAward(account, ledger));
  const paid = sum(people.map((person) => person.paid));
  const inSinks = sinks.map((sink) => ({ ...sink, amount: euro(sink.amount) }));
  invariant(
    paid.plus(sum(inSinks.map(({ amount }) => amount))).plus(undistributed).eq(ledger.fondo.amount),
    'expected paid + sinks + undistributed to be the fund',
  );
  if (!undistributed.isZero()) {
    ledger.findings.push(premiumFinding('premium/undistributed', {}, { fondo: ledger.fondo.id, amount: String(undistributed) }));
  }
  const result = {
    scheme: scheme.id, fondo: ledger.fondo.amount, people, pools: ledger.pools.map(({ path, accounts }) => ({
      path, heads: accounts.length, paid: euro(sum(accounts.map(balanceOf))),
    })),
    structures: structuresOf(people), stages: ledger.stages, paid: euro(paid), sinks: inSinks, undistributed: euro(undistributed),
  };
  return withStep(result, () => traceOfAward(result, scheme));
}

function structuresOf(people: readonly PersonAward[]): readonly StructureAward[] {
  const found = new Map<string, Euro[]>();
  for (const { structure, paid } of people) {
    if (structure === null) continue;
    const before = found.get(structure);
    if (before) before.push(paid);
    else found.set(structure, [paid]);
  }
  return [...found].map(([structure, paid]) => ({ structure, heads: paid.length, paid: sumEuro(paid) }));
}

function personAward(account: Account, ledger: Ledger): PersonAward {
  const { scheda: { person, segment, structure }, amounts, entries } = account;
  const paid = euro(balanceOf(account));
  const result = {
    person, segment, structure, premium: euro(amounts.premium), increase: euro(amounts.increase), interim: euro(amounts.interim), paid,
    entries: [...entries],
    reason: paid.isZero() ? whyNothing(account) : null,
  };
  return withStep(result, (own) => traceOfPerson(account, own.paid, ledger));
}

function whyNothing({ blocked, scheda, access }: Account): string {
  if (blocked !== null) return blocked;
  if (access) return 'nessuna quota';
  const reasons = scheda.conditions.filter(({ holds }) => !holds).map(({ rule, required, found }) => {
    const figures = `${found} (${required})`;
    return `${conditionName(rule)}: ${rule === 'score' ? italian.number(figures) : figures}`;
  });
  return reasons.join('; ') || 'manca il punteggio';
}
