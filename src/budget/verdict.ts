import { zero, type Citation, type Decimal } from '../values/numbers.js';
import { budgetFinding, step, withStep, type Diagnostic, type Step } from '../outcome/index.js';

/** Why a movement is refused. */
export interface Refusal extends Diagnostic {
  /** The rule that refuses it. */
  readonly sources: readonly Citation[];
  /** The largest amount that this rule would have allowed, euro; null where no amount would help. */
  readonly allowed: Decimal | null;
}

/** Whether a movement may be made. All reasons against it are named at once. */
export interface Verdict {
  readonly accepted: boolean;
  readonly refusals: readonly Refusal[];
  readonly step: Step;
}

/** A refusal from its finding. */
export function refusal(finding: Diagnostic, source: Citation | readonly Citation[], allowed: Decimal | null): Refusal {
  return { ...finding, sources: Array.isArray(source) ? (source as readonly Citation[]) : [source as Citation], allowed };
}

/** The verdict on a movement from the reasons against it, with further figures beside it. */
export function verdict(rule: string, label: string, amount: Decimal, refusals: readonly Refusal[]): Verdict;
export function verdict<More extends object>(rule: string, label: string, amount: Decimal, refusals: readonly Refusal[], more: More): Verdict & More;
export function verdict(rule: string, label: string, amount: Decimal, refusals: readonly Refusal[], more: object = {}): Verdict {
  return withStep({ accepted: refusals.length === 0, refusals, ...more }, () =>
    step({
      rule,
      label,
      inputs: [{ name: 'Importo', value: String(amount), unit: 'euro' }],
      result: refusals.length === 0 ? 'accettato' : 'rifiutato',
      unit: 'text',
      sources: refusals.flatMap(({ sources }) => sources),
      steps: refusals.map(({ code, message, allowed, sources }) => step({
        rule: code,
        label: message.replace(/\.$/, ''),
        result: allowed === null ? 'nessun importo ammesso' : String(allowed),
        unit: allowed === null ? 'text' : 'euro',
        sources,
      })),
    }));
}

/** The refusal of an amount below zero; none where it is zero or more. */
export function belowZero(kind: string, amount: Decimal): readonly Refusal[] {
  if (!amount.lessThan(zero)) return [];
  return [refusal(budgetFinding('budget/wrong-sign', {}, { kind, amount: String(amount) }), [], zero)];
}
