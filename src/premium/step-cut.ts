import {
  apportion, compareFractions, decimal, fraction, fractionToDecimal, hundred, multiplyFractions, oneFraction, sum, zero, type Decimal,
} from '../values/numbers.js';
import type { StepInput } from '../outcome/index.js';
import {
  conditionName, premiumDefaults, type BalanceStep, type DisciplineStep, type ForfeitStep, type RedistributeStep, type ScaleStep, type Scheme,
} from '../scoring/index.js';
import { counts, cut, enter, toCents, withhold, type Account, type Ledger, type Part, type Why } from './account.js';
import { balancingFactor } from './balancing.js';
import { disciplineCut, disciplinePercent } from './discipline.js';
import { keepPercent } from './kept.js';
import { weightIn } from './step-distribute.js';
import { commonWeights, groupOf } from './weights.js';

/** Takes the whole premium of those without access. */
export function forfeit(ledger: Ledger, rule: ForfeitStep, stage: number): null {
  const total = takeFrom(ledger, rule, stage, (account) => (account.access ? null : { amount: account.amounts.premium, why: () => whyNot(account) }));
  return report(ledger, rule, 'premio di chi non ha accesso', total);
}

/** Keeps a part of each premium. */
export function scale(ledger: Ledger, scheme: Scheme, rule: ScaleStep, stage: number): null {
  const total = takeFrom(ledger, rule, stage, (account) => {
    const weight = weightIn(ledger, scheme, account, rule.keep, 'all', stage);
    const keep = compareFractions(weight, oneFraction) > 0 ? oneFraction : weight;
    const kept = toCents(multiplyFractions(fraction(account.amounts.premium), keep));
    return { amount: account.amounts.premium.minus(kept), why: () => [{ name: 'parte che resta', value: String(fractionToDecimal(keep)), unit: 'ratio' }] };
  });
  return report(ledger, rule, 'riduzione', total);
}

/** Cuts the premium of who received other incentives. */
export function balance(ledger: Ledger, rule: BalanceStep, stage: number): null {
  const total = takeFrom(ledger, rule, stage, (account) => {
    const { incentives = [], person } = account.scheda.appraisal;
    const { percent, findings } = balancingFactor(rule, incentives, person);
    ledger.findings.push(...findings);
    if (percent === null) {
      withhold(ledger, account, stage, 'perequazione non determinata');
      return null;
    }
    if (percent.eq(hundred)) return null;
    return { amount: keepPercent(account.amounts.premium, percent).cut, why: () => [{ name: 'quota che resta', value: String(percent), unit: 'percent' }] };
  });
  return report(ledger, rule, 'perequazione', total);
}

/** Cuts for sanctions. */
export function discipline(ledger: Ledger, rule: DisciplineStep, stage: number): null {
  let total: Decimal = zero;
  for (const account of ledger.accounts) {
    const { sanctions = [], person } = account.scheda.appraisal;
    if (sanctions.length === 0 || account.blocked !== null) continue;
    const { percent, findings } = disciplinePercent(rule, sanctions, person);
    ledger.findings.push(...findings);
    if (percent === null) {
      withhold(ledger, account, stage, 'sanzione non prevista dallo schema');
      continue;
    }
    const parts: readonly Part[] = (rule.cuts ?? premiumDefaults.disciplineCuts) === 'all' ? ['premium', 'increase'] : ['premium'];
    for (const part of parts) {
      const amount = disciplineCut(account.amounts[part], percent).cut;
      total = total.plus(amount);
      cut(ledger, account, { stage, step: 'discipline', part, amount }, () => [{ name: 'riduzione disciplinare', value: String(percent), unit: 'percent' }], rule.to);
    }
  }
  return report(ledger, rule, 'riduzioni disciplinari', total);
}

/** Pays out a pot, in one pass. */
export function redistribute(ledger: Ledger, scheme: Scheme, rule: RedistributeStep, stage: number): null {
  const pot = ledger.pots.get(rule.from);
  const scope = rule.scope ?? 'all';
  const amounts = new Map<string, Decimal>();
  for (const { account, amount } of pot?.cuts ?? []) {
    const group = scopeOf(account, scope);
    amounts.set(group, (amounts.get(group) ?? zero).plus(amount));
  }
  const recipients = new Map<string, Account[]>();
  for (const account of ledger.accounts) {
    if (!counts(account, 'access') || ((rule.among ?? premiumDefaults.recipients) === 'not-cut' && account.cutBy.includes(rule.from))) continue;
    const group = scopeOf(account, scope);
    const before = recipients.get(group);
    if (before) before.push(account);
    else recipients.set(group, [account]);
  }
  const given = [...amounts].map(([group, amount]) => {
    const accounts = recipients.get(group) ?? [];
    const weights = sharesOf(ledger, scheme, rule, accounts, stage);
    const { shares, residue } = apportion(amount, weights, { digits: 2, remainder: 'largest-remainder' });
    const total = sum(weights);
    accounts.forEach((account, index) => enter(account, {
      stage, step: 'redistribute', part: 'premium', amount: shares[index] ?? zero,
    }, () => [
      { name: 'da redistribuire', value: String(amount), unit: 'euro' },
      { name: 'peso', value: String(weights[index] ?? zero), unit: 'number' },
      { name: 'somma dei pesi', value: String(total), unit: 'number' },
    ]));
    ledger.undistributed = ledger.undistributed.plus(residue);
    return amount.minus(residue);
  });
  pot?.cuts.splice(0);
  return report(ledger, rule, 'redistribuzione', sum(given));
}

function sharesOf(ledger: Ledger, scheme: Scheme, { by = premiumDefaults.redistribution }: RedistributeStep, accounts: readonly Account[], stage: number): readonly Decimal[] {
  if (by === 'equal') return accounts.map(() => decimal(1));
  if (by === 'proportional') return accounts.map(({ amounts }) => amounts.premium);
  return commonWeights(accounts.map((account) => weightIn(ledger, scheme, account, by, 'access', stage)));
}

function scopeOf(account: Account, scope: string): string {
  return scope === 'all' ? '' : (groupOf(account.scheda, scope) ?? '');
}

interface Taking {
  readonly amount: Decimal;
  readonly why: Why;
}

function takeFrom(ledger: Ledger, rule: ForfeitStep | ScaleStep | BalanceStep, stage: number, taking: (account: Account) => Taking | null): Decimal {
  let total: Decimal = zero;
  for (const account of ledger.accounts) {
    if (account.amounts.premium.isZero()) continue;
    const taken = taking(account);
    if (!taken) continue;
    total = total.plus(taken.amount);
    cut(ledger, account, { stage, step: rule.step, part: 'premium', amount: taken.amount }, taken.why, rule.to);
  }
  return total;
}

function whyNot({ scheda }: Account): readonly StepInput[] {
  return scheda.conditions.filter(({ holds }) => !holds).map(({ rule, required, found }) => ({ name: conditionName(rule), value: `${found} (${required})`, unit: 'text' }));
}

function report(ledger: Ledger, rule: { readonly step: 'forfeit' | 'scale' | 'balance' | 'discipline' | 'redistribute'; readonly label?: string }, label: string, amount: Decimal): null {
  ledger.stages.push({ step: rule.step, label: rule.label ?? label, pool: [], figures: { amount } });
  return null;
}
