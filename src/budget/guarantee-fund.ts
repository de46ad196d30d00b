import {
  compareFractions, decimal, fraction, subtractFractions, zero, type CivilDate, type Decimal, type DecimalInput, type Percent,
} from '../values/numbers.js';
import { andThen, made, step, withStep, type Gap, type Outcome, type Step } from '../outcome/index.js';
import { guaranteeFundRule, sourceOf, valueOn, type GuaranteeFundRule } from '../law/index.js';
import { onValue, oneHundred, percentageOf, rounded, share } from './fraction.js';

/** What the fondo di garanzia debiti commerciali depends on. */
export interface GuaranteeFundFacts {
  /** Stanziamenti of macroaggregato 1.03 net of tied resources, euro. */
  readonly base: DecimalInput;
  /** Whether the stock of commercial debt is in order, or the figures that decide it. */
  readonly stock: boolean | CommercialDebt;
  /** Delay of payments of the year before, in days; negative when early. */
  readonly delay: DecimalInput;
}

/** The base of the fund: stanziamenti of macroaggregato 1.03 less those with a tied destination, euro. */
export function guaranteeFundBase({ stanziamento, tied }: { readonly stanziamento: DecimalInput; readonly tied: DecimalInput }): Decimal {
  return decimal(stanziamento).minus(decimal(tied));
}

/** The stock of commercial debt that decides the first condition, euro. */
export interface CommercialDebt {
  /** At the end of the year before. */
  readonly last: DecimalInput;
  /** At the end of the year before that. */
  readonly previous: DecimalInput;
  /** Invoices received in the year before. */
  readonly invoices: DecimalInput;
}

/** The fund that is due. */
export interface GuaranteeFund {
  /** Share of the base, 0–100. */
  readonly share: Percent | Decimal;
  /** Euro, half up to the cent. */
  readonly amount: Decimal;
  /** Null where the stock was given as a fact. */
  readonly debt: CommercialDebtCheck | null;
  readonly step: Step;
}

/** The first condition, figure by figure. */
export interface CommercialDebtCheck {
  /** The highest stock that counts as reduced, euro, half up to the cent; the comparison is made before rounding. */
  readonly highestAllowed: Decimal;
  /** Whether the stock fell enough. */
  readonly reduced: boolean;
  /** Whether the stock is small against the invoices. */
  readonly exempt: boolean;
  /** Stock as a percentage of the invoices, half up to 2 decimals; a Gap without invoices. */
  readonly onInvoices: Decimal | Gap;
}

/**
 * The fondo di garanzia debiti commerciali: 5 % of the base when the stock of debt did not fall by 10 % (unless it is at
 * most 5 % of the invoices) or the delay is above 60 days; 3, 2, 1 % for shorter delays.
 *
 * @param on a day of the esercizio of the fund
 * @diagnostic law/outside-coverage before 2021
 * @source L. 145/2018 art. 1 cc. 859, 862–863
 * @interpretation brackets are open on the left, (0; 10], (10; 30], (30; 60], and the delay is not rounded; the exemption
 * of the small stock waives the first condition only
 * @example
 * ```ts
 * import { guaranteeFund } from 'municipal-performance/budget';
 * import { civilDate } from 'municipal-performance/values';
 * const found = guaranteeFund({
 *   base: '23500000.00', delay: '-3',
 *   stock: { last: '950000.41', previous: '1055556.00', invoices: '15000000.00' },
 * }, civilDate('2024-01-01'));
 * found.ok && found.value.amount; //=> '1175000'
 * found.ok && found.value.debt?.highestAllowed; //=> '950000.4'
 * ```
 */
export function guaranteeFund(facts: GuaranteeFundFacts, on: CivilDate): Outcome<GuaranteeFund> {
  return andThen(valueOn(guaranteeFundRule, on), (inForce) => {
    const rule = inForce.value;
    const debt = typeof facts.stock === 'boolean' ? null : debtCheck(facts.stock, rule);
    const stockOk = debt === null ? facts.stock === true : debt.reduced || debt.exempt;
    const due = stockOk ? shareOfDelay(decimal(facts.delay), rule) : rule.stockShare;
    const amount = rounded(share(fraction(due), fraction(facts.base)), 2);
    return made(withStep({ share: due, amount, debt }, () =>
      step({
        rule: 'budget/fgdc',
        label: 'Fondo di garanzia debiti commerciali',
        inputs: [
          { name: 'Base', value: String(facts.base), unit: 'euro' },
          { name: 'Debito commerciale in regola', value: String(stockOk), unit: 'flag' },
          { name: 'Ritardo', value: String(facts.delay), unit: 'days' },
          { name: 'Aliquota', value: String(due), unit: 'percent', from: 'law/guarantee-fund' },
        ],
        result: String(amount),
        unit: 'euro',
        expression: 'base × aliquota',
        rounding: { digits: 2, mode: 'half-up' },
        sources: [sourceOf(inForce)],
      })));
  });
}

function debtCheck({ last, previous, invoices }: CommercialDebt, { stockReduction, stockExemption }: GuaranteeFundRule): CommercialDebtCheck {
  const stock = fraction(last);
  const highest = share(subtractFractions(oneHundred, fraction(stockReduction)), fraction(previous));
  return {
    highestAllowed: rounded(highest, 2),
    reduced: compareFractions(stock, highest) <= 0,
    exempt: compareFractions(stock, share(fraction(stockExemption), fraction(invoices))) <= 0,
    onInvoices: onValue(percentageOf(stock, fraction(invoices), 'fatture ricevute'), (value) => rounded(value, 2)),
  };
}

function shareOfDelay(delay: Decimal, { brackets }: GuaranteeFundRule): Decimal {
  return brackets.filter(({ over }) => delay.greaterThan(over)).at(-1)?.share ?? zero;
}
