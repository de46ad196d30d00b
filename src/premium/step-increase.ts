import { apportion, decimal, divideFractions, fraction, fractionToDecimal, multiplyFractions, sum, zero, type Decimal } from '../values/numbers.js';
import { daysInYear } from '../values/days.js';
import { premiumFinding, type Diagnostic } from '../outcome/index.js';
import { premiumDefaults, type IncreaseStep, type InterimStep } from '../scoring/index.js';
import { counts, enter, toCents, type Account, type Ledger, type Pool } from './account.js';
import { increaseFigures } from './increase.js';
import { bestOf, topQuota, type Candidate } from './top-share.js';
import { groupOf } from './weights.js';

/** Pays the increases of each pool and leaves the rest of it to the others. */
export function increase(ledger: Ledger, rule: IncreaseStep, stage: number): Diagnostic | null {
  for (const pool of ledger.pools) {
    const heads = pool.accounts.filter((account) => counts(account, 'access'));
    if (heads.length === 0) continue;
    const { places, chosen } = chosenOf(ledger, rule, heads);
    const figures = increaseFigures({
      fund: pool.amount, heads: heads.length, percent: rule.percent, increaseHeads: chosen.length,
      ...(rule.base ? { base: rule.base } : {}), ...(rule.rounding ? { rounding: rule.rounding } : {}),
    });
    const left = chosen.length === 0 ? pool.amount : toCents(figures.net);
    const paid = pool.amount.minus(left);
    if (left.isNegative()) return exceeded(rule.label ?? 'increase', paid, pool);
    const { shares } = apportion(paid, chosen.map(() => 1), { digits: 2, remainder: 'largest-remainder' });
    for (const [index, account] of chosen.entries()) {
      enter(account, {
        stage, step: 'increase', part: 'increase', amount: shares[index] ?? zero,
      }, () => [
        { name: 'media pro capite', value: String(fractionToDecimal(figures.mean)), unit: 'euro' },
        { name: 'maggiorazione', value: String(rule.percent), unit: 'percent' },
        { name: 'posti', value: String(places), unit: 'count' },
      ]);
    }
    ledger.stages.push({
      step: 'increase', label: rule.label ?? 'maggiorazione', pool: pool.path,
      figures: {
        heads: decimal(heads.length), places: decimal(places), mean: toCents(figures.mean), unit: toCents(figures.unit), pool: paid, netFund: left,
        netMean: toCents(divideFractions(fraction(left), fraction(heads.length))),
      },
    });
    pool.amount = left;
  }
  return null;
}

/** Pays the interim assignments from each pool. */
export function interim(ledger: Ledger, rule: InterimStep, stage: number): Diagnostic | null {
  for (const pool of ledger.pools) {
    const paid: Decimal[] = [];
    for (const account of pool.accounts.filter((one) => counts(one, 'access'))) {
      const { interim: assignments = [], year, person } = account.scheda.appraisal;
      if (assignments.length === 0) continue;
      if (year === undefined) {
        ledger.findings.push(premiumFinding('premium/missing-fact', {}, { person, fact: 'l\'anno (year)' }));
        continue;
      }
      for (const { base, percent, days } of assignments) {
        const share = divideFractions(multiplyFractions(fraction(percent), fraction(days)), fraction(100 * daysInYear(year)));
        const amount = toCents(multiplyFractions(fraction(base), share));
        if (amount.lt(0)) {
          ledger.findings.push(premiumFinding('premium/missing-fact', {}, { person, fact: 'un incarico ad interim di zero o più' }));
          continue;
        }
        paid.push(amount);
        enter(account, { stage, step: 'interim', part: 'interim', amount }, () => [
          { name: 'premio dell\'incarico coperto', value: String(base), unit: 'euro' },
          { name: 'quota', value: String(percent), unit: 'percent' },
          { name: 'giorni', value: String(days), unit: 'days' },
        ]);
      }
    }
    const total = sum(paid);
    if (total.gt(pool.amount)) return exceeded(rule.label ?? 'interim', total, pool);
    pool.amount = pool.amount.minus(total);
    ledger.stages.push({ step: 'interim', label: rule.label ?? 'incarichi ad interim', pool: pool.path, figures: { paid: total, left: pool.amount } });
  }
  return null;
}

function chosenOf(ledger: Ledger, { top }: IncreaseStep, heads: readonly Account[]): { readonly places: number; readonly chosen: readonly Account[] } {
  const scope = top.scope ?? premiumDefaults.topScope;
  const groups = new Map<string, Account[]>();
  for (const account of heads) {
    const group = scope === 'all' ? 'tutti' : groupOf(account.scheda, scope);
    if (group === null) {
      ledger.findings.push(premiumFinding('premium/missing-group', {}, { person: account.scheda.person, group: scope }));
      continue;
    }
    const before = groups.get(group);
    if (before) before.push(account);
    else groups.set(group, [account]);
  }
  const found = [...groups].map(([group, accounts]) => {
    const { places, chosen, findings } = bestOf(accounts.map(candidateOf), top, group);
    ledger.findings.push(...findings, ...quotaFindings(top, group, accounts.length));
    return { places, chosen: chosen.map(({ account }) => account) };
  });
  return { places: found.reduce((total, { places }) => total + places, 0), chosen: found.flatMap(({ chosen }) => chosen) };
}

function candidateOf(account: Account): Candidate & { readonly account: Account } {
  const { score, scheda: { person, appraisal: { criteria } } } = account;
  return { id: person, score, account, ...(criteria ? { criteria } : {}) };
}

function quotaFindings(top: IncreaseStep['top'], scope: string, heads: number): readonly Diagnostic[] {
  const { percent } = top;
  if (percent === undefined) return [];
  const { places, share, within } = topQuota(heads, { ...top, percent });
  const known = { scope, heads: String(heads), percent: String(percent) };
  if (places === 0) return [premiumFinding('premium/no-place', {}, known)];
  return within ? [] : [premiumFinding('premium/share-above-quota', {}, { ...known, places: String(places), share: String(share) })];
}

function exceeded(step: string, needed: Decimal, pool: Pool): Diagnostic {
  return premiumFinding('premium/fund-exceeded', { at: '/amount' }, { step, needed: String(needed), available: String(pool.amount) });
}
