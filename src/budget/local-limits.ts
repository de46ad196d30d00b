import {
  decimal, fraction, subtractFractions, zero, type Citation, type Decimal, type DecimalInput, type Percent,
} from '../values/numbers.js';
import { budgetFinding } from '../outcome/index.js';
import { rounded, share } from './fraction.js';
import { belowZero, refusal, verdict, type Refusal, type Verdict } from './verdict.js';

/**
 * A share of each stanziamento that may be committed up to a day. A rule of one ente in one year, not law.
 *
 * @interpretation the text of Cremona 2016 is open in four points; read as: the share of the assestato on the day, a
 * ceiling up to and including that day and none after it, rounded to the cent half up, with the excluded items taken out
 * of both sides (reading `A`)
 */
export interface ShareLimit {
  /** 0–100. */
  readonly percent: Percent;
  /** Last day of each year on which it holds. */
  readonly until: { readonly month: number; readonly day: number };
  /** What it does not touch, in words: spending tied to entries, impegni of earlier years, permanent staff, loans. */
  readonly exclusions?: readonly string[];
  readonly source: Citation;
}

/** What a share limit allows, euro. */
export interface ShareLimitAmounts {
  /** Stanziamento without the excluded items. */
  readonly base: Decimal;
  /** The share of the base, half up to the cent. */
  readonly maximumOfBase: Decimal;
  /** With the excluded items again. */
  readonly maximumOfCapitolo: Decimal;
}

/**
 * What may be committed under a share limit: excluded items leave both sides.
 *
 * @param amounts `stanziamento` and the part of it that is excluded, euro
 * @example
 * ```ts
 * import { shareLimitAmounts } from 'municipal-performance/budget';
 * shareLimitAmounts({ stanziamento: '100000.00', excluded: '30000.00' }, 70).maximumOfCapitolo; //=> '79000'
 * ```
 */
export function shareLimitAmounts(
  { stanziamento, excluded = 0 }: { readonly stanziamento: DecimalInput; readonly excluded?: DecimalInput },
  percent: DecimalInput,
): ShareLimitAmounts {
  const base = subtractFractions(fraction(stanziamento), fraction(excluded));
  const maximumOfBase = rounded(share(fraction(percent), base), 2);
  return { base: rounded(base, 2), maximumOfBase, maximumOfCapitolo: maximumOfBase.plus(decimal(excluded)) };
}

/** A yearly ceiling of a category of spending, as the ente's guidelines state it for a year. */
export interface Ceiling {
  /** Id of the category: `studi-consulenze`. */
  readonly category: string;
  readonly label: string;
  /** Euro; 0 forbids the spending. */
  readonly amount: Decimal;
  /** Who gives the prior opinion; absent where none is asked for. */
  readonly opinion?: string;
  readonly source: Citation;
}

/** An impegno that counts towards a ceiling. */
export interface CeilingCommitment {
  readonly amount: DecimalInput;
  /** Paid by third parties or sponsors: outside the ceiling. False when absent. */
  readonly thirdParty?: boolean;
}

/** What of a ceiling is used and left, euro. */
export interface CeilingUse {
  readonly used: Decimal;
  /** Ceiling less what is used; negative where it is passed. */
  readonly left: Decimal;
}

/**
 * How much of a ceiling is used by impegni; what third parties pay is outside.
 *
 * @interpretation impegni count («i provvedimenti che impegnano»), not payments
 */
export function ceilingUse(ceiling: Pick<Ceiling, 'amount'>, commitments: readonly CeilingCommitment[]): CeilingUse {
  const used = commitments.reduce((sum, { amount, thirdParty = false }) => (thirdParty ? sum : sum.plus(decimal(amount))), zero);
  return { used, left: ceiling.amount.minus(used) };
}

/** A request to commit under a ceiling. */
export interface CeilingRequest extends CeilingCommitment {
  /** Whether the prior opinion was given. */
  readonly opinionGiven: boolean;
}

/**
 * Whether an impegno fits under a ceiling and has its prior opinion.
 *
 * @param used what the ceiling has already used, euro
 * @diagnostic budget/tetto-superato, budget/parere-mancante
 * @source PEG 2016 of Cremona; DL 78/2010 art. 6 cc. 7–9, 12–14 (ended for enti locali from 2020, from knowledge)
 * @example
 * ```ts
 * import { ceilingCheck } from 'municipal-performance/budget';
 * import { decimal } from 'municipal-performance/values';
 * const ceiling = { category: 'studi-consulenze', label: 'Studi e consulenze', amount: decimal('9400.00'), opinion: 'Settore Personale', source: { act: 'PEG 2016' } };
 * ceilingCheck(ceiling, '8500.00', { amount: '900.00', opinionGiven: true }).accepted; //=> true
 * ceilingCheck(ceiling, '8500.00', { amount: '900.01', opinionGiven: true }).refusals.map(({ code, allowed }) => [code, allowed]); //=> [['budget/tetto-superato', '900']]
 * ```
 */
export function ceilingCheck(ceiling: Ceiling, used: DecimalInput, request: CeilingRequest): Verdict {
  const amount = decimal(request.amount);
  return verdict('budget/tetto', ceiling.label, amount, [...belowZero('impegno', amount), ...ceilingRefusals(ceiling, used, request)]);
}

/** The reasons of a ceiling against an impegno. */
export function ceilingRefusals({ label, amount: ceiling, opinion, source }: Ceiling, used: DecimalInput, request: CeilingRequest): readonly Refusal[] {
  const amount = decimal(request.amount);
  const left = ceiling.minus(decimal(used));
  const refusals: Refusal[] = [];
  if (!(request.thirdParty ?? false) && amount.greaterThan(left)) {
    const values = { category: label, ceiling: String(ceiling), amount: String(amount), allowed: String(notBelowZero(left)) };
    refusals.push(refusal(budgetFinding('budget/tetto-superato', {}, values), source, notBelowZero(left)));
  }
  if (opinion !== undefined && !request.opinionGiven) {
    refusals.push(refusal(budgetFinding('budget/parere-mancante', {}, { category: label, amount: String(amount) }), source, null));
  }
  return refusals;
}

/** The amount, or 0 where it is negative. */
export function notBelowZero(amount: Decimal): Decimal {
  return amount.lessThan(zero) ? zero : amount;
}
