import { decimal, zero, type Citation, type CivilDate, type Decimal, type DecimalInput } from '../values/numbers.js';
import { dayOf, yearOf } from '../values/days.js';
import { budgetFinding } from '../outcome/index.js';
import { notCommittableKind } from '../law/index.js';
import { ceilingRefusals, notBelowZero, shareLimitAmounts, type Ceiling, type ShareLimit } from './local-limits.js';
import { belowZero, refusal, verdict, type Refusal, type Verdict } from './verdict.js';

/** What is asked of a capitolo of spesa: `liquidazione` and `mandato` only where something may be committed at all. */
export type SpendingKind = 'impegno' | 'liquidazione' | 'mandato';

/** A capitolo of spesa before a movement, euro; the figures of a {@link SpesaBalance} have the same names. */
export interface CommitmentState {
  /** Stanziamento effettivo: assestato less the negative variazioni that are not definitive yet. */
  readonly stanziamentoEffettivo: DecimalInput;
  readonly impegnato?: DecimalInput;
  /** Part of the stanziamento that is FPV. */
  readonly fpv?: DecimalInput;
  /** Ceiling of the capitolo itself, where it has one. */
  readonly massimoImpegnabile?: DecimalInput;
  readonly description?: string;
  /** Fifth-level code of the piano dei conti. */
  readonly pdc?: string;
  /** For spending tied to an entry: what is accertato on it, and what is already committed against it. */
  readonly linkedEntry?: { readonly accertato: DecimalInput; readonly impegnato: DecimalInput };
  /** For {@link ShareLimit}: excluded part of the stanziamento and of the impegnato. */
  readonly excluded?: { readonly stanziamento: DecimalInput; readonly impegnato: DecimalInput };
  /** For a {@link Ceiling}: what is already used of it. */
  readonly ceilingUsed?: DecimalInput;
  /** For the esercizio provvisorio: what the twelfths leave (`dodicesimi`). */
  readonly twelfthsLeft?: DecimalInput;
}

/** The movement that is asked for. */
export interface CommitmentRequest {
  /** Euro, zero or more. */
  readonly amount: DecimalInput;
  readonly kind?: SpendingKind;
  /** The day of the movement; without it a {@link ShareLimit} holds. */
  readonly on?: CivilDate;
  /** Year of the bilancio, and year in which the obligation is exigible. */
  readonly year?: number;
  readonly exigibleYear?: number;
  /** Among the exclusions of the {@link ShareLimit}. */
  readonly excluded?: boolean;
  /** Paid by third parties: outside a {@link Ceiling}. */
  readonly thirdParty?: boolean;
  /** The prior opinion of the {@link Ceiling} was given. */
  readonly opinionGiven?: boolean;
  /** Capital spending under esercizio provvisorio is refused unless it is somma urgenza. */
  readonly capitalSpending?: boolean;
  readonly urgent?: boolean;
  /** Spending outside the twelfths: regulated by law, not payable in twelfths, continuous services whose contract expired. */
  readonly outsideTwelfths?: boolean;
  /** What is due for this movement, and whether it is there: `{ 'visto contabile': true, CIG: false }`. */
  readonly requirements?: Readonly<Record<string, boolean>>;
  /** Cash that the payment plan needs in the year, and what the cash appropriation leaves. */
  readonly cash?: { readonly planned: DecimalInput; readonly available: DecimalInput };
}

/** The rules of the ente that hold besides the law. */
export interface CommitmentRules {
  readonly shareLimit?: ShareLimit;
  readonly ceiling?: Ceiling;
  /** Whether the ente is in esercizio provvisorio. */
  readonly provisional?: boolean;
}

/** The verdict with the figure that was available. */
export interface CommitmentVerdict extends Verdict {
  /** What may be committed on the capitolo before the movement, euro; 0 on a fund or FPV; negative where it is passed. */
  readonly available: Decimal;
}

/**
 * Whether an impegno may be made, and if not by which rules and up to which figure it might.
 *
 * All reasons are named at once, those of the capitolo first. An accepted impegno never leaves a negative availability.
 *
 * @param state the capitolo before the movement
 * @param request one movement, judged alone
 * @param rules limits of the ente; without them only the law is looked at
 * @diagnostic budget/fpv-non-impegnabile, budget/fondo-non-impegnabile, budget/supera-stanziamento,
 * budget/entrata-vincolata-non-accertata, budget/limite-70, budget/tetto-superato, budget/parere-mancante,
 * budget/dodicesimi, budget/investimenti-in-ep, budget/non-esigibile, budget/requisito-mancante,
 * budget/cassa-non-compatibile, budget/wrong-sign
 * @source TUEL artt. 163, 164, 166, 183, 191; PEG 2016 of Cremona for FPV and tied entries
 * @interpretation a capitolo is FPV when its description begins with "FPV" or its PdC code is of FPV: either is enough
 * @example
 * ```ts
 * import { commitmentCheck } from 'municipal-performance/budget';
 * const tied = { stanziamentoEffettivo: '80000.00', impegnato: '20000.00', linkedEntry: { accertato: '30000.00', impegnato: '20000.00' } };
 * commitmentCheck(tied, { amount: '10000.00' }).accepted; //=> true
 * const refused = commitmentCheck(tied, { amount: '10000.01' });
 * refused.refusals.map(({ code, allowed }) => [code, allowed]); //=> [['budget/entrata-vincolata-non-accertata', '10000']]
 * ```
 */
export function commitmentCheck(state: CommitmentState, request: CommitmentRequest, rules: CommitmentRules = {}): CommitmentVerdict {
  const amount = decimal(request.amount);
  const fixed = notCommittable(state);
  const available = fixed === null ? availableToCommit(state) : zero;
  const kind = request.kind ?? 'impegno';
  const refusals = fixed === null
    ? [...belowZero(kind, amount), ...stanziamentoRefusals(amount, available), ...conditionRefusals(state, request, rules, amount)]
    : [notCommittableRefusal(fixed, amount)];
  return verdict(`budget/${kind}`, kindLabels[kind], amount, refusals, { available });
}

const kindLabels: Readonly<Record<SpendingKind, string>> = { impegno: 'Impegno', liquidazione: 'Liquidazione', mandato: 'Mandato' };

/**
 * What may still be committed: the smaller of stanziamento effettivo and the capitolo's own ceiling, less FPV and impegnato.
 *
 * @returns euro, exact; negative where it is passed already
 */
export function availableToCommit({ stanziamentoEffettivo, massimoImpegnabile, fpv = 0, impegnato = 0 }: CommitmentState): Decimal {
  const stanziamento = decimal(stanziamentoEffettivo);
  const ceiling = massimoImpegnabile === undefined ? stanziamento : decimal(massimoImpegnabile);
  return (ceiling.lessThan(stanziamento) ? ceiling : stanziamento).minus(decimal(fpv)).minus(decimal(impegnato));
}

/**
 * What spending tied to an entry may commit: no more than is accertato on the entry.
 *
 * @returns `maximum` and what is `left` of it, euro; negative where it is passed
 * @source PEG 2016 of Cremona
 */
export function linkedEntryLimit({ accertato, impegnato }: { readonly accertato: DecimalInput; readonly impegnato: DecimalInput }): {
  readonly maximum: Decimal;
  readonly left: Decimal;
} {
  const maximum = decimal(accertato);
  return { maximum, left: maximum.minus(decimal(impegnato)) };
}

/** Whether nothing may be committed on a capitolo because it is FPV or a fund. */
export function notCommittable({ description = '', pdc = '' }: Pick<CommitmentState, 'description' | 'pdc'>): 'fpv' | 'fund' | null {
  return /^\s*fpv/i.test(description) ? 'fpv' : notCommittableKind(pdc);
}

function notCommittableRefusal(kind: 'fpv' | 'fund', amount: Decimal): Refusal {
  const values = { amount: String(amount) };
  return kind === 'fpv'
    ? refusal(budgetFinding('budget/fpv-non-impegnabile', {}, values), { act: 'D.Lgs. 118/2011', part: 'all. 4/2 § 5.4' }, null)
    : refusal(budgetFinding('budget/fondo-non-impegnabile', {}, values), [{ act: 'TUEL', article: '166' }, { act: 'TUEL', article: '167' }], null);
}

function stanziamentoRefusals(amount: Decimal, available: Decimal): readonly Refusal[] {
  if (!amount.greaterThan(available)) return [];
  const allowed = notBelowZero(available);
  const values = { amount: String(amount), allowed: String(allowed) };
  return [refusal(budgetFinding('budget/supera-stanziamento', {}, values), spendingLimit, allowed)];
}

const spendingLimit: readonly Citation[] = [{ act: 'TUEL', article: '164', comma: '2' }, { act: 'TUEL', article: '183' }, { act: 'TUEL', article: '191' }];

function conditionRefusals(state: CommitmentState, request: CommitmentRequest, rules: CommitmentRules, amount: Decimal): readonly Refusal[] {
  return [
    ...linkedEntryRefusals(state, amount),
    ...shareRefusals(state, request, rules.shareLimit, amount),
    ...(rules.ceiling ? ceilingRefusals(rules.ceiling, state.ceilingUsed ?? 0, {
      amount, opinionGiven: request.opinionGiven ?? false, thirdParty: request.thirdParty ?? false,
    }) : []),
    ...(rules.provisional ? provisionalRefusals(state, request, amount) : []),
    ...formalRefusals(request, amount),
  ];
}

function linkedEntryRefusals({ linkedEntry }: CommitmentState, amount: Decimal): readonly Refusal[] {
  if (!linkedEntry) return [];
  const { left } = linkedEntryLimit(linkedEntry);
  if (!amount.greaterThan(left)) return [];
  const allowed = notBelowZero(left);
  const values = { amount: String(amount), allowed: String(allowed) };
  return [refusal(budgetFinding('budget/entrata-vincolata-non-accertata', {}, values), { act: 'TUEL', article: '183' }, allowed)];
}

function shareRefusals(state: CommitmentState, request: CommitmentRequest, limit: ShareLimit | undefined, amount: Decimal): readonly Refusal[] {
  if (!limit || request.excluded || isAfter(limit, request.on)) return [];
  const excluded = state.excluded ?? { stanziamento: 0, impegnato: 0 };
  const { maximumOfBase } = shareLimitAmounts({ stanziamento: state.stanziamentoEffettivo, excluded: excluded.stanziamento }, limit.percent);
  const left = maximumOfBase.minus(decimal(state.impegnato ?? 0)).plus(decimal(excluded.impegnato));
  if (!amount.greaterThan(left)) return [];
  const allowed = notBelowZero(left);
  const values = { until: `${limit.until.day}/${limit.until.month}`, percent: String(limit.percent), amount: String(amount), allowed: String(allowed) };
  return [refusal(budgetFinding('budget/limite-70', {}, values), limit.source, allowed)];
}

/** Whether the day is after the last one of the limit, in its own year. Without a day the limit holds. */
function isAfter({ until }: ShareLimit, on: CivilDate | undefined): boolean {
  return on !== undefined && on > dayOf(yearOf(on), until.month, until.day);
}

function provisionalRefusals({ twelfthsLeft }: CommitmentState, request: CommitmentRequest, amount: Decimal): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (request.capitalSpending && !request.urgent) {
    refusals.push(refusal(budgetFinding('budget/investimenti-in-ep', {}, { amount: String(amount) }), { act: 'TUEL', article: '163', comma: '3' }, null));
  }
  const left = twelfthsLeft === undefined ? null : decimal(twelfthsLeft);
  if (left && !request.outsideTwelfths && amount.greaterThan(left)) {
    const allowed = notBelowZero(left);
    const values = { amount: String(amount), allowed: String(allowed) };
    refusals.push(refusal(budgetFinding('budget/dodicesimi', {}, values), { act: 'TUEL', article: '163', comma: '5' }, allowed));
  }
  return refusals;
}

function formalRefusals({ year, exigibleYear, requirements = {}, cash }: CommitmentRequest, amount: Decimal): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (year !== undefined && exigibleYear !== undefined && year !== exigibleYear) {
    const values = { amount: String(amount), exigible: String(exigibleYear), year: String(year) };
    refusals.push(refusal(budgetFinding('budget/non-esigibile', {}, values), { act: 'D.Lgs. 118/2011', part: 'all. 4/2 § 5' }, null));
  }
  for (const [requirement, given] of Object.entries(requirements)) {
    if (given) continue;
    refusals.push(refusal(
      budgetFinding('budget/requisito-mancante', {}, { amount: String(amount), requirement }),
      [{ act: 'TUEL', article: '183', comma: '7' }, { act: 'L. 136/2010', article: '3' }], null,
    ));
  }
  if (cash && decimal(cash.planned).greaterThan(decimal(cash.available))) {
    const allowed = notBelowZero(decimal(cash.available));
    const values = { amount: String(decimal(cash.planned)), allowed: String(allowed) };
    refusals.push(refusal(budgetFinding('budget/cassa-non-compatibile', {}, values), { act: 'TUEL', article: '183', comma: '8' }, allowed));
  }
  return refusals;
}
