import {
  apportion, divideFractions, fraction, fractionToDecimal, hundred, multiplyFractions, percent, percentOf, sum, sumFractions, zero, zeroFraction,
  type Apportioned, type Decimal, type Fraction,
} from '../values/numbers.js';
import { premiumFinding, type Diagnostic } from '../outcome/index.js';
import { premiumDefaults, type DistributeStep, type Over, type Scheme, type SplitStep, type TiersStep, type Weighing } from '../scoring/index.js';
import { counts, enter, toCents, withhold, type Account, type Ledger, type Pool } from './account.js';
import { shortList } from './top-share.js';
import { commonWeights, groupOf, weighingText, weightOf } from './weights.js';

const lr = { digits: 2, remainder: 'largest-remainder' } as const;

/** Divides each pool among its groups. */
export function split(ledger: Ledger, scheme: Scheme, rule: SplitStep, stage: number): Diagnostic | null {
  const { by, weights = [], over = premiumDefaults.over, amounts, percents } = rule;
  const label = rule.label ?? `budget per ${by}`;
  const pools: Pool[] = [];
  for (const pool of ledger.pools) {
    const groups = grouped(ledger, pool, by, stage);
    const heads = [...groups.values()].map((accounts) => sumFractions(accounts.map((account) => weightIn(ledger, scheme, account, weights, over, stage))));
    const shares = percents
      ? percentBudgets(pool, [...groups.keys()], percents)
      : amounts === 'fondo' ? statedShares(ledger, pool, [...groups.keys()]) : apportion(pool.amount, commonWeights(heads), lr).shares;
    if (!Array.isArray(shares)) return shares;
    [...groups].forEach(([group, accounts], index) => pools.push({ path: [...pool.path, group], amount: shares[index] ?? zero, accounts }));
    ledger.undistributed = ledger.undistributed.plus(pool.amount.minus(sum(shares)));
    const figures = Object.fromEntries([...groups.keys()].map((group, index) => [group, shares[index] ?? zero]));
    ledger.stages.push({ step: 'split', label, pool: pool.path, figures });
  }
  ledger.pools = pools;
  return null;
}

/** Divides each pool into tiers of merit by rank. */
export function tiers(ledger: Ledger, rule: TiersStep): null {
  const pools: Pool[] = [];
  for (const pool of ledger.pools) {
    const ranked = pool.accounts.filter((account) => counts(account, 'access')).sort(byScore);
    const heads = apportion(ranked.length, rule.tiers.map(({ people }) => people), { digits: 0, remainder: 'largest-remainder' }).shares;
    const spent = sum(rule.tiers.map(({ resources }) => resources));
    const money = apportion(toCents(fraction(percentOf(percent(spent), pool.amount))), rule.tiers.map(({ resources }) => resources), lr).shares;
    let from = 0;
    let wanted = 0;
    rule.tiers.forEach(({ id }, index) => {
      const next = rule.tiers[index + 1];
      wanted += (heads[index] as Decimal).toNumber();
      const to = next ? borderOf(ledger, rule, ranked, Math.max(wanted, from), [id, next.id]) : ranked.length;
      pools.push({ path: [...pool.path, id], amount: money[index] as Decimal, accounts: ranked.slice(from, to) });
      from = to;
    });
    ledger.undistributed = ledger.undistributed.plus(pool.amount.minus(sum(money)));
    ledger.stages.push({
      step: 'tiers', label: rule.label ?? 'livelli di merito', pool: pool.path,
      figures: Object.fromEntries(rule.tiers.map(({ id }, index) => [id, money[index] as Decimal])),
    });
  }
  ledger.pools = pools;
  return null;
}

/** Pays each pool to its people. */
export function distribute(ledger: Ledger, scheme: Scheme, rule: DistributeStep, stage: number): Diagnostic | null {
  const { weights: weighings, over = premiumDefaults.over, amount = premiumDefaults.amount } = rule;
  for (const pool of ledger.pools) {
    const weights = pool.accounts.map((account) => weightIn(ledger, scheme, account, weighings, over, stage));
    const total = sumFractions(weights);
    const split = amount === 'exhaust' ? apportion(pool.amount, commonWeights(weights), lr) : unitShares(ledger, rule, pool, weights);
    if ('code' in split) return split;
    const { shares, residue } = split;
    const unit = amount === 'unit' ? (ledger.fondo.unitAmount ?? zero) : total.n === 0n ? zero : fractionToDecimal(divideFractions(fraction(pool.amount), total));
    const before = pool.amount;
    pool.accounts.forEach((account, index) => {
      const weight = weights[index] ?? zeroFraction;
      enter(account, {
        stage, step: 'distribute', part: 'premium', amount: shares[index] ?? zero,
      }, () => [
        { name: 'da dividere', value: String(before), unit: 'euro' },
        { name: 'somma dei pesi', value: String(fractionToDecimal(total)), unit: 'number' },
        { name: `peso (${weighings.map(weighingText).join(' × ') || '1'})`, value: String(fractionToDecimal(weight)), unit: 'number' },
        { name: 'euro per unità di peso', value: String(unit), unit: 'euro' },
      ]);
    });
    pool.amount = residue;
    ledger.stages.push({ step: 'distribute', label: rule.label ?? 'ripartizione', pool: pool.path, figures: { amount: before, weights: fractionToDecimal(total), coefficient: unit, left: pool.amount } });
  }
  return null;
}

/** The weight of a person in a step; zero, with a finding, where a fact is missing. */
export function weightIn(ledger: Ledger, scheme: Scheme, account: Account, weights: readonly Weighing[], over: Over, stage: number): Fraction {
  if (!counts(account, over)) return zeroFraction;
  const weight = weightOf(scheme, account, weights);
  if (!('missing' in weight)) return weight;
  const { person } = account.scheda;
  ledger.findings.push(premiumFinding('premium/missing-fact', {}, { person, fact: weight.missing }));
  withhold(ledger, account, stage, `manca ${weight.missing}`);
  return zeroFraction;
}

function grouped(ledger: Ledger, pool: Pool, by: string, stage: number): Map<string, Account[]> {
  const groups = new Map<string, Account[]>();
  for (const account of pool.accounts) {
    const group = groupOf(account.scheda, by);
    if (group === null) {
      if (!counts(account, 'all')) continue;
      ledger.findings.push(premiumFinding('premium/missing-group', {}, { person: account.scheda.person, group: by }));
      withhold(ledger, account, stage, `manca ${by}`);
      continue;
    }
    const before = groups.get(group);
    if (before) before.push(account);
    else groups.set(group, [account]);
  }
  return groups;
}

/** The budgets of the groups that have people; what is left to 100 % is nobody's. */
function percentBudgets({ amount }: Pool, groups: readonly string[], percents: Readonly<Record<string, Decimal>>): Decimal[] {
  const own = groups.map((group) => (Object.hasOwn(percents, group) ? (percents[group] ?? zero) : zero));
  return apportion(amount, [...own, hundred.minus(sum(own))], lr).shares.slice(0, -1);
}

function statedShares(ledger: Ledger, pool: Pool, groups: readonly string[]): Decimal[] | Diagnostic {
  const stated = new Map((ledger.fondo.pools ?? []).map(({ id, amount }) => [id, amount]));
  const shares = groups.map((group) => {
    const amount = stated.get(group);
    if (!amount) ledger.findings.push(premiumFinding('premium/pool-missing', { at: '/pools' }, { group }));
    return amount ?? zero;
  });
  const found = sum(shares);
  return found.gt(pool.amount) ? premiumFinding('premium/pools-exceed', { at: '/pools' }, { found: String(found), available: String(pool.amount) }) : shares;
}

function unitShares(ledger: Ledger, rule: DistributeStep, pool: Pool, weights: readonly Fraction[]): Apportioned | Diagnostic {
  const { unitAmount, id } = ledger.fondo;
  if (!unitAmount) return premiumFinding('premium/unit-missing', { at: '/unitAmount' }, { fondo: id });
  const unit = fraction(unitAmount);
  const shares = weights.map((weight) => toCents(multiplyFractions(unit, weight)));
  const needed = sum(shares);
  if (needed.lte(pool.amount)) return { shares, residue: pool.amount.minus(needed) };
  return premiumFinding('premium/fund-exceeded', { at: '/amount' }, { step: rule.label ?? 'distribute', needed: String(needed), available: String(pool.amount) });
}

function byScore(a: Account, b: Account): number {
  return b.score.comparedTo(a.score);
}

/** Where a tier ends: equal scores are not parted. */
function borderOf(ledger: Ledger, { ties = premiumDefaults.tierTies }: TiersStep, ranked: readonly Account[], wanted: number, [upper, lower]: readonly [string, string]): number {
  const [last, next] = [ranked[wanted - 1], ranked[wanted]];
  if (!last || !next || !last.score.eq(next.score)) return wanted;
  const equal = ranked.filter(({ score }) => score.eq(last.score));
  const people = shortList(equal.map(({ scheda }) => scheda.person));
  ledger.findings.push(premiumFinding('premium/tie-between-tiers', {}, { upper, lower, people, choice: ties === 'upper' ? upper : lower }));
  const first = ranked.findIndex(({ score }) => score.eq(last.score));
  return ties === 'upper' ? first + equal.length : first;
}
