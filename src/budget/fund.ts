import {
  addFractions, decimal, fraction, invariant, multiplyFractions, shown, subtractFractions, sumFractions, zero, type Decimal, type DecimalInput, type Fraction,
} from '../values/numbers.js';
import { isGap, step, withStep, type Gap, type Step } from '../outcome/index.js';
import { dividedBy, onValue, percentageOf, rounded, share } from './fraction.js';
import { amountsOf, type Amounts } from './lines.js';

/** A share of a fund, 0–100. */
export interface FundShare {
  readonly amount: Decimal;
  /** Half up to 2 decimals. */
  readonly percent: Decimal | Gap;
  /** Half up to the unit, from the exact share. */
  readonly wholePercent: Decimal | Gap;
}

/**
 * The shares of a fund that is made of its parts.
 *
 * Each percentage is rounded by itself: for percentages that must add up to 100 use `percentShares`.
 *
 * @param parts euro by name
 * @example
 * ```ts
 * import { fundShares } from 'municipal-performance/budget';
 * // Comune di Cremona, fondo della dirigenza 2024
 * const { fund, parts } = fundShares({ posizione: '499994.00', risultato: '149349.00' });
 * fund; //=> '649343'
 * parts.risultato?.percent; //=> '23'
 * ```
 */
export function fundShares(parts: Readonly<Record<string, DecimalInput>>): {
  readonly fund: Decimal;
  readonly parts: Readonly<Record<string, FundShare>>;
  readonly step: Step;
} {
  const amounts = Object.entries(parts).map(([name, amount]) => [name, fraction(amount)] as const);
  const fund = sumFractions(amounts.map(([, amount]) => amount));
  const shares = amounts.map(([name, amount]) => {
    const exact = percentageOf(amount, fund, 'fondo');
    return [name, {
      amount: rounded(amount, 2),
      percent: onValue(exact, (value) => rounded(value, 2)),
      wholePercent: onValue(exact, (value) => rounded(value, 0)),
    }] as const;
  });
  return withStep({ fund: rounded(fund, 2), parts: Object.fromEntries(shares) }, () =>
    step({
      rule: 'budget/fund-shares',
      label: 'Fondo',
      inputs: amounts.map(([name, amount]) => ({ name, value: String(rounded(amount, 2)), unit: 'euro' as const })),
      result: String(rounded(fund, 2)),
      unit: 'euro',
      steps: shares.map(([name, { percent }]) => step({
        rule: 'budget/fund-shares/part', label: `Quota ${name}`, result: isGap(percent) ? percent : String(percent), unit: 'percent',
        rounding: { digits: 2, mode: 'half-up' },
      })),
    }));
}

/**
 * A fund with an increase outside the limit: does it hold what is spent on posizione and risultato, and which share is
 * risultato, of the whole and of the base?
 *
 * @source Relazione sulla performance 2024 of Cremona: increase of 0.22 % of the monte salari 2018
 */
export function fundWithIncrease(amounts: Amounts<'base' | 'increase' | 'posizione' | 'risultato'>): {
  readonly fund: Decimal;
  /** Posizione and risultato add up to the fund. */
  readonly addsUp: boolean;
  readonly risultatoOnFund: Decimal | Gap;
  readonly risultatoOnBase: Decimal | Gap;
} {
  const { base, increase, posizione, risultato } = amountsOf(['base', 'increase', 'posizione', 'risultato'], amounts);
  const fund = base.plus(increase);
  const percent = (of: Decimal, name: string) => onValue(percentageOf(fraction(risultato), fraction(of), name), (value) => rounded(value, 2));
  return {
    fund,
    addsUp: posizione.plus(risultato).eq(fund),
    risultatoOnFund: percent(fund, 'fondo'),
    risultatoOnBase: percent(base, 'fondo di base'),
  };
}

/** A fund in two shares against what was paid out, euro. */
export interface FundUse {
  readonly paid: Decimal;
  /** Both shares less what was paid. */
  readonly left: Decimal;
  /** Posizione paid above its share; 0 where it is within. */
  readonly posizioneOverrun: Decimal;
  /** Share of risultato less what was paid of it; negative when more was paid. */
  readonly risultatoSaving: Decimal;
  /** Risultato without top-ups and interim. */
  readonly risultatoNet: Decimal;
  readonly withinFund: boolean;
}

/**
 * Whether what was paid out of a fund stays within it, and within its shares.
 *
 * @param amounts euro; `topUps` and `interim` are parts of `paidRisultato`
 * @interpretation an overrun of one share inside the whole is lawful only where the shares may be exchanged: both figures are given
 */
export function fundUse(
  amounts: Amounts<'fundPosizione' | 'fundRisultato' | 'paidPosizione' | 'paidRisultato' | 'topUps' | 'interim'>,
): FundUse {
  const of = amountsOf(['fundPosizione', 'fundRisultato', 'paidPosizione', 'paidRisultato', 'topUps', 'interim'], amounts);
  const paid = of.paidPosizione.plus(of.paidRisultato);
  const left = of.fundPosizione.plus(of.fundRisultato).minus(paid);
  const overrun = of.paidPosizione.minus(of.fundPosizione);
  return {
    paid,
    left,
    posizioneOverrun: overrun.greaterThan(zero) ? overrun : zero,
    risultatoSaving: of.fundRisultato.minus(of.paidRisultato),
    risultatoNet: of.paidRisultato.minus(of.topUps).minus(of.interim),
    withinFund: !left.lessThan(zero),
  };
}

/**
 * The amount of each fascia from that of the first.
 *
 * @param percents by fascia, percentage of the first amount
 * @returns euro by fascia, each half up to the cent
 * @example
 * ```ts
 * import { fasceAmounts } from 'municipal-performance/budget';
 * fasceAmounts('9708.43', { prima: 100, seconda: 90, terza: 80 }); //=> { prima: '9708.43', seconda: '8737.59', terza: '7766.74' }
 * ```
 */
export function fasceAmounts(first: DecimalInput, percents: Readonly<Record<string, DecimalInput>>): Readonly<Record<string, Decimal>> {
  const amount = fraction(first);
  return Object.fromEntries(Object.entries(percents).map(([name, percent]) => [name, rounded(share(fraction(percent), amount), 2)]));
}

/** The mean premium of a fund and the top-up of the best. Amounts in euro, half up to the cent. */
export interface IndividualPremium {
  /** Fund ÷ employees. */
  readonly mean: Decimal | Gap;
  /** A percentage of the mean as it is. */
  readonly topUp: Decimal | Gap;
  /** The share of staff that may have it, rounded down and up. */
  readonly mostWithTopUp: { readonly floor: number; readonly ceil: number };
  /** Top-up × those who have it: from the top-up as it is, and from the rounded one. */
  readonly topUpFund: Decimal | Gap;
  readonly topUpFundFromRounded: Decimal | Gap;
  /** Fund less `topUpFund`. */
  readonly net: Decimal | Gap;
  /** Net ÷ employees. */
  readonly base: Decimal | Gap;
  /** Base + top-up. */
  readonly withTopUp: Decimal | Gap;
}

/**
 * The individual premium of a fund in equal parts, with a top-up for a share of the staff.
 *
 * @param facts `fund` euro; `employees` with a positive score; `topUpPercent` of the mean premium; `mostPercent` of staff;
 * `withTopUp` how many have it
 * @throws InvariantError when a count is not a whole number of zero or more
 * @source Relazione sulla performance 2024 of Cremona: 17,756.64 comes only from the top-up that is not rounded
 * @interpretation nothing is computed from a rounded figure but `topUpFundFromRounded`; base and top-up are added as they are
 */
export function individualPremium(facts: {
  readonly fund: DecimalInput;
  readonly employees: number;
  readonly topUpPercent: DecimalInput;
  readonly mostPercent: DecimalInput;
  readonly withTopUp: number;
}): IndividualPremium {
  for (const count of [facts.employees, facts.withTopUp]) {
    invariant(Number.isInteger(count) && count >= 0, () => `expected a whole number of people, found ${shown(count)}`);
  }
  const [fund, employees, people] = [fraction(facts.fund), fraction(facts.employees), fraction(facts.withTopUp)];
  const mean = dividedBy(fund, employees, 'dipendenti');
  const topUp = onValue(mean, (value) => share(fraction(facts.topUpPercent), value));
  const topUpFund = onValue(topUp, (value) => multiplyFractions(value, people));
  const net = onValue(topUpFund, (value) => subtractFractions(fund, value));
  const base = onValue(net, (value) => dividedBy(value, employees, 'dipendenti'));
  const cent = (value: Fraction | Gap) => onValue(value, (exact) => rounded(exact, 2));
  const most = rounded(share(fraction(facts.mostPercent), employees), 10);
  return {
    mean: cent(mean),
    topUp: cent(topUp),
    mostWithTopUp: { floor: most.floor().toNumber(), ceil: most.ceil().toNumber() },
    topUpFund: cent(topUpFund),
    topUpFundFromRounded: onValue(cent(topUp), (value) => value.times(decimal(facts.withTopUp))),
    net: cent(net),
    base: cent(base),
    withTopUp: cent(onValue(base, (value) => onValue(topUp, (extra) => addFractions(value, extra)))),
  };
}
