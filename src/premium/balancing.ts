import { euroText, percent, sum, type Decimal, type Percent } from '../values/numbers.js';
import { gapEffects, premiumFinding, scoringFinding, type Diagnostic } from '../outcome/index.js';
import { premiumDefaults, rowOf, type Appraisal, type BalanceStep } from '../scoring/index.js';

/** How much of a premium stays beside other incentives. */
export interface BalancingFactor {
  /** Percent kept; null: the table leaves the amount out and the scheme refuses. */
  readonly percent: Percent | null;
  readonly findings: readonly Diagnostic[];
}

/**
 * The percentage of a premium that is kept beside the other incentives of a person. The sum of each group of kinds is
 * looked up alone and the smallest percentage wins, unless the scheme adds the groups up.
 *
 * @param incentives net of oneri and IRAP; an empty list keeps what the table keeps at 0
 * @diagnostic scheme/gap where an amount lies in a hole of the table (by default the row below holds)
 * @diagnostic premium/unknown-incentive, premium/balancing-unclear
 */
export function balancingFactor(
  rule: Pick<BalanceStep, 'groups' | 'keep' | 'gaps' | 'sum' | 'leftOut'>,
  incentives: NonNullable<Appraisal['incentives']>,
  person = '',
): BalancingFactor {
  const findings: Diagnostic[] = [];
  const sums = rule.groups.map(({ kinds }) => sum(incentives.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount)));
  for (const { kind } of incentives) {
    const isKnown = rule.groups.some(({ kinds }) => kinds.includes(kind)) || rule.leftOut?.includes(kind);
    if (!isKnown) findings.push(premiumFinding('premium/unknown-incentive', { at: '/incentives' }, { person, kind }));
  }
  const compared = (rule.sum ?? premiumDefaults.balanceSum) === 'joint' ? [sum(sums)] : sums;
  let least: Percent | null = percent(100);
  for (const amount of compared) {
    const kept = keptOf(rule, amount, person, findings);
    least = kept === null || least === null ? null : kept.lt(least) ? kept : least;
  }
  return { percent: least, findings };
}

function keptOf(rule: Pick<BalanceStep, 'keep' | 'gaps'>, amount: Decimal, person: string, findings: Diagnostic[]): Percent | null {
  const gaps = rule.gaps ?? premiumDefaults.balanceGaps;
  const { row, how } = rowOf(rule.keep, amount, gaps);
  if (how === 'between') {
    const table = person === '' ? 'Perequazione' : `Perequazione di ${person}`;
    findings.push(scoringFinding('scheme/gap', { at: '/incentives' }, { table, between: `il valore ${euroText(amount)}`, choice: gaps, effect: gapEffects[gaps] }));
  }
  if (!row) findings.push(premiumFinding('premium/balancing-unclear', { at: '/incentives' }, { person, amount: euroText(amount) }));
  return row ? row.percent : null;
}
