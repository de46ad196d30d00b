import { decimal, hundred, percent, percentOf, sum, type DecimalInput, type Percent } from '../values/numbers.js';
import { premiumFinding, type Diagnostic } from '../outcome/index.js';
import { inRange, premiumDefaults, type DisciplineStep, type Sanction, type SanctionRule } from '../scoring/index.js';
import { keepPercent, type Kept } from './kept.js';

/** The cut for sanctions; null with a finding where one of them is not in the table. */
export interface DisciplineCut {
  /** Percent taken off, 0–100; null: a sanction is unknown. */
  readonly percent: Percent | null;
  readonly findings: readonly Diagnostic[];
}

/**
 * The percentage that sanctions take off a premium.
 *
 * @param rule the table of the scheme; several sanctions: the highest percentage unless it says `sum` (at most 100)
 * @param sanctions an empty list is 0
 * @diagnostic premium/unknown-sanction for a kind, or a number of days, that the table leaves out
 */
export function disciplinePercent(rule: Pick<DisciplineStep, 'sanctions' | 'several'>, sanctions: readonly Sanction[], person = ''): DisciplineCut {
  const percents: Percent[] = [];
  const findings: Diagnostic[] = [];
  for (const sanction of sanctions) {
    const row = rule.sanctions.find((candidate) => applies(candidate, sanction));
    if (row) percents.push(row.percent);
    else findings.push(premiumFinding('premium/unknown-sanction', { at: '/sanctions' }, { person, sanction: sanctionText(sanction) }));
  }
  if (findings.length > 0) return { percent: null, findings };
  const several = rule.several ?? premiumDefaults.several;
  const total = several === 'sum' ? sum(percents) : percents.reduce<Percent>((a, b) => (b.gt(a) ? b : a), percent(0));
  return { percent: percent(total.gt(hundred) ? hundred : total), findings };
}

/** A premium less the cut for discipline: the kept part is rounded to the cent. */
export function disciplineCut(premium: DecimalInput, cutPercent: Percent): Kept {
  return keepPercent(premium, hundred.minus(percentOf(cutPercent, hundred)));
}

function applies({ kind, days }: SanctionRule, sanction: Sanction): boolean {
  if (kind !== sanction.kind) return false;
  if (days === undefined) return true;
  return sanction.days !== undefined && inRange(days, decimal(sanction.days));
}

function sanctionText({ kind, days }: Sanction): string {
  return days === undefined ? kind : `${kind} (${days} giorni)`;
}
