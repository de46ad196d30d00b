import {
  addFractions, decimal, divideFractions, fraction, fractionToDecimal, multiplyFractions, sumFractions, type Decimal,
  type DecimalInput,
} from '../values/numbers.js';
import { gap, isGap, step, withStep, type Gap, type Step } from '../outcome/index.js';

/** A payment against its due date. */
export interface DelayedPayment {
  /** Euro, net of VAT. */
  readonly net: DecimalInput;
  /** Days from the due date; negative when early. */
  readonly daysFromDue: DecimalInput;
}

/**
 * The delay of payments, weighted by amount and simple.
 *
 * @returns days, not rounded; negative is early. A Gap where the amounts add up to zero (weighted), or there is no payment
 * @source Relazione sulla performance 2024 of Cremona, payment times (−12,64 weighted, −13,62 simple); DPCM 22/9/2014 art. 9
 * @example
 * ```ts
 * import { weightedDelay } from 'municipal-performance';
 * weightedDelay([{ net: '900.00', daysFromDue: -10 }, { net: '100.00', daysFromDue: 30 }]).weighted; //=> '-6'
 * ```
 */
export function weightedDelay(payments: readonly DelayedPayment[]): { readonly weighted: Decimal | Gap; readonly simple: Decimal | Gap; readonly step: Step } {
  const rows = payments.map(({ net, daysFromDue }) => ({ net: fraction(net), days: fraction(daysFromDue) }));
  const amounts = sumFractions(rows.map(({ net }) => net));
  const none = gap('undefined-operation', 'gli importi pagati hanno somma zero: il ritardo medio ponderato non è definito');
  const products = rows.reduce((total, { net, days }) => addFractions(total, multiplyFractions(net, days)), fraction(0));
  const weighted = amounts.n === 0n ? none : fractionToDecimal(divideFractions(products, amounts));
  const simple = rows.length === 0
    ? gap('undefined-operation', 'nessun pagamento')
    : fractionToDecimal(divideFractions(sumFractions(rows.map(({ days }) => days)), fraction(rows.length)));
  return withStep({ weighted, simple }, () => step({
    rule: 'measurement/weighted-delay',
    label: 'Ritardo medio ponderato dei pagamenti',
    result: isGap(weighted) ? weighted : String(weighted),
    unit: 'days',
    expression: 'Σ (giorni × importo) ÷ Σ importi',
    inputs: payments.flatMap(({ net, daysFromDue }, index) => [
      { name: `importo ${index + 1}`, value: String(decimal(net)), unit: 'euro' as const },
      { name: `giorni ${index + 1}`, value: String(decimal(daysFromDue)), unit: 'days' as const },
    ]),
  }));
}
