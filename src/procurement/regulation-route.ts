import type { CivilDate, DecimalInput, Euro } from '../values/numbers.js';
import { andThen, made, procurementFinding, step, withStep, type Diagnostic, type Outcome, type Step } from '../outcome/index.js';
import type { ContractKind } from '../law/index.js';
import { shownEuro } from './amount.js';
import { isWithin } from './band.js';
import { contractValue, type ContractParts, type ContractValue } from './contract-value.js';
import { matterNames } from './regulation-check.js';
import type { Regulation, RegulationMatter, RegulationRule, RegulationTerm } from './regulation.js';

/** What a regulation is asked. */
export interface RegulationQuestion extends ContractParts {
  /** The day; absent: the regulation is read without asking whether it holds. */
  readonly on?: CivilDate;
  readonly value: DecimalInput;
}

/** What the ente's own regulation asks. */
export interface LocalRoute {
  /** In the words of the regulation; null in a hole, where two rules collide, or where it is silent on the kind. */
  readonly procedure: string | null;
  /** Operators to consult, null where the procedure has no minimum; absent where there is no procedure. */
  readonly minOperators?: number | null;
  /** The rule that gives the procedure. */
  readonly rule: RegulationRule | null;
  /** All rules that touch the amount, by matter; those with a condition too. */
  readonly rules: Readonly<Record<RegulationMatter, readonly RegulationRule[]>>;
  /** The terms that concern the amount. */
  readonly terms: readonly RegulationTerm[];
  readonly step: Step;
}

/**
 * What a regulation asks for a contract, read literally: a hole stays a hole.
 *
 * @param question kind and amount, euro net of VAT; the day where it matters
 * @returns the local rules; `procedure` is null where the regulation has none for that amount
 * @diagnostic procurement/regulation-hole, procurement/regulation-overlap the regulation has no rule, or several
 * @diagnostic procurement/regulation-silent it names no such kind; procurement/regulation-not-in-force on that day
 * @diagnostic procurement/vat, procurement/amount-negative, procurement/amount-decimals, procurement/unknown-kind
 * @example
 * ```ts
 * import { parseRegulation, regulationRoute } from 'municipal-performance/procurement';
 * import { cremona2016Regulation } from 'municipal-performance/samples';
 * const guideline = parseRegulation(cremona2016Regulation);
 * const local = guideline.ok ? regulationRoute(guideline.value, { kind: 'supplies', value: '12000' }) : null;
 * local?.ok && local.value.procedure; //=> '3 preventivi'
 * ```
 */
export function regulationRoute(regulation: Regulation, question: RegulationQuestion): Outcome<LocalRoute> {
  return andThen(contractValue(question), (contract) => {
    const { route, findings } = localRoute(regulation, contract, question.on);
    return made(route, findings);
  });
}

/** What a regulation asks for a contract whose value is known. */
export function localRoute(regulation: Regulation, contract: ContractValue, on?: CivilDate): { readonly route: LocalRoute; readonly findings: readonly Diagnostic[] } {
  const { kind, value } = contract;
  const rules = Object.fromEntries(matters.map((matter) => [matter, rulesFor(regulation, matter, kind, value)])) as Record<RegulationMatter, readonly RegulationRule[]>;
  const awards = rules.award.filter(({ condition }) => condition === undefined);
  const [award, other] = awards;
  const rule = award !== undefined && other === undefined ? award : null;
  const route = withStep({
    procedure: rule?.rule ?? null,
    ...(rule === null ? {} : { minOperators: rule.minOperators ?? null }),
    rule,
    rules,
    terms: (regulation.terms ?? []).filter((term) => concerns(term, value)),
  }, () => localStep(regulation, contract, rule));
  return { route, findings: [...forceFindings(regulation, on), ...matters.flatMap((matter) => matterFindings(regulation, matter, rules[matter], contract))] };
}

const matters = Object.keys(matterNames) as readonly RegulationMatter[];

function rulesFor({ rules }: Regulation, matter: RegulationMatter, kind: ContractKind, value: Euro): readonly RegulationRule[] {
  return rules.filter((rule) => rule.matter === matter && rule.kinds.includes(kind) && isWithin(value, rule.lower, rule.upper));
}

function concerns({ lower, upper }: RegulationTerm, value: Euro): boolean {
  return (lower === undefined || isWithin(value, lower, null))
    && (upper === undefined || (upper.inclusive ? value.lte(upper.amount) : value.lt(upper.amount)));
}

/** What the regulation fails to say of the amount, or says twice. */
function matterFindings(
  { rules }: Regulation, matter: RegulationMatter, found: readonly RegulationRule[], { kind, value }: ContractValue,
): readonly Diagnostic[] {
  if (matter === 'duty') return [];
  const unconditional = (rule: RegulationRule) => rule.condition === undefined;
  const colliding = found.filter(unconditional);
  const place = { at: '/rules' };
  const values = { matter: matterNames[matter], kinds: kind, range: `a ${shownEuro(value)}` };
  if (colliding.length > 1) {
    return [procurementFinding('procurement/regulation-overlap', place, { ...values, rules: colliding.map(({ id }) => id).join(', ') })];
  }
  if (colliding.length === 1) return [];
  const ofKind = rules.filter((rule) => rule.matter === matter && rule.kinds.includes(kind) && unconditional(rule));
  if (matter === 'award') {
    return [ofKind.length === 0
      ? procurementFinding('procurement/regulation-silent', place, { kind })
      : procurementFinding('procurement/regulation-hole', place, values)];
  }
  return isBetween(ofKind, value) ? [procurementFinding('procurement/regulation-hole', place, values)] : [];
}

/** Whether some rule lies below the amount and some above it. */
function isBetween(rules: readonly RegulationRule[], value: Euro): boolean {
  return rules.some(({ upper }) => upper !== null && upper.amount.lte(value)) && rules.some(({ lower }) => lower.amount.gte(value));
}

function forceFindings({ from, to }: Regulation, on: CivilDate | undefined): readonly Diagnostic[] {
  if (on === undefined || ((from === undefined || from <= on) && (to === undefined || on <= to))) return [];
  const period = [...(from === undefined ? [] : [`dal ${from}`]), ...(to === undefined ? [] : [`fino al ${to}`])].join(' ');
  return [procurementFinding('procurement/regulation-not-in-force', {}, { period, on })];
}

function localStep({ title, source }: Regulation, { kind, value }: ContractValue, rule: RegulationRule | null): Step {
  return step({
    rule: 'procurement/local-route',
    label: `Procedura secondo: ${title}`,
    inputs: [
      { name: 'valore', value: String(value), unit: 'euro' },
      { name: 'tipo', value: kind, unit: 'text' },
      ...(rule === null ? [] : [{ name: 'regola', value: rule.id, unit: 'text' as const }]),
    ],
    result: rule?.rule ?? 'nessuna regola',
    unit: 'text',
    sources: [rule?.part === undefined ? source : { ...source, part: rule.part }],
  });
}
