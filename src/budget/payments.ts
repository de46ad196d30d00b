import { compareFractions, fraction, multiplyFractions, subtractFractions, sumFractions, type Fraction } from '../values/numbers.js';
import type { Citation, CivilDate, Decimal, DecimalInput } from '../values/numbers.js';
import { dayOf, daysBetween } from '../values/days.js';
import { isGap, step, withStep, type Gap, type Step } from '../outcome/index.js';
import { dividedBy, mean, onValue, rounded, share } from './fraction.js';

/** An invoice or a payment of it. Credit notes and partial payments are rows of their own. */
export interface Invoice {
  /** Amount due without split-payment VAT, euro. */
  readonly amount: DecimalInput;
  readonly due: CivilDate;
  /** Day on which the ordinativo went to the treasury; null while unpaid. */
  readonly paid: CivilDate | null;
  /** Days in which the sum was not exigible for contestation or litigation; 0 when absent. Time for the DURC does not count. */
  readonly suspendedDays?: number;
  /** Settore or direction that pays. */
  readonly settore?: string;
}

/** A delay of payments, in days: negative when early. */
export interface PaymentDelay {
  /** Days late of each invoice, in order; an unpaid one has none (null) in the ITP. */
  readonly days: readonly (number | null)[];
  /** Σ days × amount. */
  readonly numerator: Decimal;
  /** Σ amount. */
  readonly denominator: Decimal;
  /** Weighted by amount, half up to 2 decimals; a Gap where nothing was paid. */
  readonly delay: Decimal | Gap;
  /** Simple mean of the days, half up to 2 decimals. */
  readonly simpleMean: Decimal | Gap;
  readonly step: Step;
}

/**
 * The indicatore di tempestività dei pagamenti (ITP): Σ (days from due day to payment × amount) ÷ Σ amounts paid.
 *
 * @param invoices those paid in the period, whatever their day of issue; an unpaid one does not count. An empty list gives a Gap
 * @returns days with 2 decimals, negative when early
 * @source DPCM 22/9/2014 artt. 9–10; DL 66/2014 art. 8 c. 3-bis
 * @example
 * ```ts
 * import { paymentDelay } from 'municipal-performance/budget';
 * import { civilDate } from 'municipal-performance/values';
 * const day = civilDate;
 * const { delay, simpleMean } = paymentDelay([
 *   { amount: '10000.00', due: day('2024-03-31'), paid: day('2024-03-21') },
 *   { amount: '25000.00', due: day('2024-04-30'), paid: day('2024-05-10') },
 *   { amount: '4500.50', due: day('2024-06-15'), paid: day('2024-06-15') },
 *   { amount: '60000.00', due: day('2024-07-31'), paid: day('2024-07-11') },
 * ]);
 * delay; //=> '-10.55'
 * simpleMean; //=> '-5'
 * ```
 */
export function paymentDelay(invoices: readonly Invoice[]): PaymentDelay {
  return delayOf(invoices, (invoice) => invoice.paid, 'budget/itp', itpSources);
}

/**
 * The delay of the piattaforma dei crediti commerciali (PCC): like the ITP, but unpaid invoices count with their days to
 * 31 December.
 *
 * @param invoices those received and due in the year
 * @param year the year at whose end unpaid invoices are counted
 * @source L. 145/2018 art. 1 cc. 859–861 (the rule on unpaid invoices from knowledge)
 * @example
 * ```ts
 * import { pccDelay } from 'municipal-performance/budget';
 * import { civilDate } from 'municipal-performance/values';
 * const { delay } = pccDelay([
 *   { amount: '8000.00', due: civilDate('2024-11-30'), paid: null },
 *   { amount: '12000.00', due: civilDate('2024-10-31'), paid: civilDate('2024-10-21') },
 * ], 2024);
 * delay; //=> '6.4'
 * ```
 */
export function pccDelay(invoices: readonly Invoice[], year: number): PaymentDelay {
  const yearEnd = dayOf(year, 12, 31);
  return delayOf(invoices, (invoice) => invoice.paid ?? yearEnd, 'budget/pcc', [{ act: 'L. 145/2018', article: '1', comma: '861' }]);
}

const itpSources: readonly Citation[] = [{ act: 'DPCM 22/9/2014', article: '9' }, { act: 'DL 66/2014', article: '8', comma: '3-bis' }];

function delayOf(
  invoices: readonly Invoice[],
  endOf: (invoice: Invoice) => CivilDate | null,
  rule: string,
  sources: readonly Citation[],
): PaymentDelay {
  const days = invoices.map((invoice) => {
    const end = endOf(invoice);
    return end === null ? null : daysBetween(invoice.due, end) - (invoice.suspendedDays ?? 0);
  });
  const counted = invoices.flatMap((invoice, index) => {
    const late = days[index] ?? null;
    return late === null ? [] : [{ late: fraction(late), amount: fraction(invoice.amount) }];
  });
  const over = sumFractions(counted.map(({ late, amount }) => multiplyFractions(late, amount)));
  const under = sumFractions(counted.map(({ amount }) => amount));
  const result = {
    days,
    numerator: rounded(over, 2),
    denominator: rounded(under, 2),
    delay: onValue(dividedBy(over, under, 'importi pagati'), (value) => rounded(value, 2)),
    simpleMean: onValue(mean(counted.map(({ late }) => late), 'numero di fatture'), (value) => rounded(value, 2)),
  };
  return withStep(result, () =>
    step({
      rule,
      label: 'Ritardo ponderato dei pagamenti',
      inputs: [
        { name: 'Σ giorni × importo', value: String(result.numerator), unit: 'number' },
        { name: 'Σ importo', value: String(result.denominator), unit: 'euro' },
      ],
      result: isGap(result.delay) ? result.delay : String(result.delay),
      unit: 'days',
      expression: 'Σ(giorni × importo) ÷ Σ importo',
      rounding: { digits: 2, mode: 'half-up' },
      sources,
    }));
}

/**
 * The ITP of each settore or direction, in order of first appearance; invoices without one stand under `null`.
 *
 * @param invoices as for {@link paymentDelay}
 */
export function paymentDelayBySettore(
  invoices: readonly Invoice[],
): readonly { readonly settore: string | null; readonly delay: PaymentDelay }[] {
  const groups = new Map<string | null, Invoice[]>();
  for (const invoice of invoices) {
    const settore = invoice.settore ?? null;
    const group = groups.get(settore);
    if (group) group.push(invoice);
    else groups.set(settore, [invoice]);
  }
  return [...groups].map(([settore, group]) => ({ settore, delay: paymentDelay(group) }));
}

/**
 * The yearly ITP from those of the quarters, each weighted by what was paid: not their mean.
 *
 * @returns `annual` and, to set it against, `simpleMean`; days, half up to 2 decimals
 * @example
 * ```ts
 * import { annualPaymentDelay } from 'municipal-performance/budget';
 * const { annual, simpleMean } = annualPaymentDelay([
 *   { paid: '40000.00', delay: '12' }, { paid: '10000.00', delay: '-8' }, { paid: '30000.00', delay: '-15' }, { paid: '120000.00', delay: '-20' },
 * ]);
 * annual; //=> '-12.25'
 * simpleMean; //=> '-7.75'
 * ```
 */
export function annualPaymentDelay(quarters: readonly { readonly paid: DecimalInput; readonly delay: DecimalInput }[]): {
  readonly annual: Decimal | Gap;
  readonly simpleMean: Decimal | Gap;
} {
  const rows = quarters.map(({ paid, delay }) => ({ paid: fraction(paid), delay: fraction(delay) }));
  const weighted = dividedBy(sumFractions(rows.map(({ paid, delay }) => multiplyFractions(paid, delay))), sumFractions(rows.map(({ paid }) => paid)), 'importi pagati');
  const toDays = (value: Fraction | Gap) => onValue(value, (exact) => rounded(exact, 2));
  return { annual: toDays(weighted), simpleMean: toDays(mean(rows.map(({ delay }) => delay), 'numero di trimestri')) };
}

/** What of a risultato hangs on the delay of payments. */
export interface PaymentTarget {
  /** The part that hangs on it, euro, to the cent. */
  readonly tied: Decimal;
  /** What may be paid: all when the target is met, else the amount less the tied part. */
  readonly payable: Decimal;
  readonly met: boolean;
  readonly step: Step;
}

/**
 * The risultato that may be paid under the target on payments: at least 30 % hangs on the yearly delay.
 *
 * @param facts `amount` euro; `share` 0–100 (`paymentTimesShare` of `./law` is the least); `delay` and `target` in days:
 * met when the delay is not above the target
 * @source DL 13/2023 art. 4-bis c. 2
 * @interpretation Cremona 2024 ties 30 points of 100 instead; that is the same only where pay is linear in points
 * @example
 * ```ts
 * import { paymentTarget } from 'municipal-performance/budget';
 * paymentTarget({ amount: '9708.43', share: 30, delay: '0.01', target: 0 }).payable; //=> '6795.9'
 * paymentTarget({ amount: '9708.43', share: 30, delay: 0, target: 0 }).payable; //=> '9708.43'
 * ```
 */
export function paymentTarget(facts: {
  readonly amount: DecimalInput;
  readonly share: DecimalInput;
  readonly delay: DecimalInput;
  readonly target: DecimalInput;
}): PaymentTarget {
  const amount = fraction(facts.amount);
  const tied = rounded(share(fraction(facts.share), amount), 2);
  const met = compareFractions(fraction(facts.delay), fraction(facts.target)) <= 0;
  const payable = rounded(met ? amount : subtractFractions(amount, fraction(tied)), 2);
  return withStep({ tied, payable, met }, () =>
    step({
      rule: 'budget/payment-target',
      label: 'Risultato erogabile secondo i tempi di pagamento',
      inputs: [
        { name: 'Risultato teorico', value: String(facts.amount), unit: 'euro' },
        { name: 'Quota legata', value: String(facts.share), unit: 'percent' },
        { name: 'Ritardo', value: String(facts.delay), unit: 'days' },
        { name: 'Obiettivo', value: String(facts.target), unit: 'days' },
      ],
      result: String(payable),
      unit: 'euro',
      expression: met ? 'importo intero' : 'importo − quota legata',
      rounding: { digits: 2, mode: 'half-up' },
      sources: [{ act: 'DL 13/2023', article: '4-bis', comma: '2' }],
    }));
}
