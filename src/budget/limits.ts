import { addFractions, divideFractions, fraction, multiplyFractions, subtractFractions, type Fraction } from '../values/numbers.js';
import type { CivilDate, Decimal, DecimalInput } from '../values/numbers.js';
import { andThen, made, step, withStep, type Outcome, type Step } from '../outcome/index.js';
import { debtInterestLimit, reserveFundBounds, sourceOf, valueOn } from '../law/index.js';
import { rounded, share } from './fraction.js';

/** Bounds of the fondo di riserva, euro to the cent. */
export interface ReserveFund {
  readonly minimum: Decimal;
  readonly maximum: Decimal;
  /** Half of the minimum: for unforeseeable spending that avoids damage. */
  readonly reserved: Decimal;
  readonly cashMinimum: Decimal;
  readonly step: Step;
}

/**
 * The bounds of the fondo di riserva.
 *
 * @param facts `currentSpending` initial forecast of titolo 1; `finalCashSpending` final spending in cash terms; euro.
 * `inAdvance`: arts. 195 or 222 TUEL are in use (cassa vincolata, anticipazione)
 * @diagnostic law/outside-coverage before 2015
 * @source TUEL art. 166
 * @example
 * ```ts
 * import { reserveFund } from 'municipal-performance/budget';
 * import { civilDate } from 'municipal-performance/values';
 * const found = reserveFund({ currentSpending: '63900000.00', finalCashSpending: '90000000.00', inAdvance: true }, civilDate('2024-01-01'));
 * found.ok && found.value.minimum; //=> '287550'
 * found.ok && found.value.maximum; //=> '1278000'
 * ```
 */
export function reserveFund(
  facts: { readonly currentSpending: DecimalInput; readonly finalCashSpending: DecimalInput; readonly inAdvance: boolean },
  on: CivilDate,
): Outcome<ReserveFund> {
  return andThen(valueOn(reserveFundBounds, on), (inForce) => {
    const bounds = inForce.value;
    const current = fraction(facts.currentSpending);
    const minimumShare = facts.inAdvance ? bounds.minimumInAdvance : bounds.minimum;
    const minimum = share(fraction(minimumShare), current);
    const result = {
      minimum: rounded(minimum, 2),
      maximum: rounded(share(fraction(bounds.maximum), current), 2),
      reserved: rounded(share(fraction(bounds.reservedShareOfMinimum), minimum), 2),
      cashMinimum: rounded(share(fraction(bounds.cashMinimum), fraction(facts.finalCashSpending)), 2),
    };
    return made(withStep(result, () =>
      step({
        rule: 'budget/fondo-riserva',
        label: 'Minimo del fondo di riserva',
        inputs: [
          { name: 'Spese correnti iniziali', value: String(facts.currentSpending), unit: 'euro' },
          { name: 'Quota minima', value: String(minimumShare), unit: 'percent', from: 'law/reserve-fund' },
        ],
        result: String(result.minimum),
        unit: 'euro',
        expression: 'spese correnti × quota minima',
        rounding: { digits: 2, mode: 'half-up' },
        sources: [sourceOf(inForce)],
      })));
  });
}

/**
 * The most that an anticipazione di tesoreria may reach: twelfths of the current entries of the penultimate year.
 *
 * @param twelfths 3, or 5 in the years and conditions that the law names (`treasuryAdvanceTwelfths` of `./law`)
 * @returns euro, half up to the cent
 * @source TUEL art. 222
 * @example
 * ```ts
 * import { treasuryAdvanceLimit } from 'municipal-performance/budget';
 * treasuryAdvanceLimit({ currentEntries: '68000000.00', twelfths: 5 }).limit; //=> '28333333.33'
 * ```
 */
export function treasuryAdvanceLimit({ currentEntries, twelfths }: {
  readonly currentEntries: DecimalInput;
  readonly twelfths: number;
}): { readonly limit: Decimal; readonly step: Step } {
  const limit = rounded(twelfthsOf(multiplyFractions(fraction(currentEntries), fraction(twelfths))), 2);
  return withStep({ limit }, () =>
    step({
      rule: 'budget/anticipazione-tesoreria',
      label: 'Limite dell’anticipazione di tesoreria',
      inputs: [
        { name: 'Entrate correnti del penultimo anno', value: String(currentEntries), unit: 'euro' },
        { name: 'Dodicesimi', value: String(twelfths), unit: 'count' },
      ],
      result: String(limit),
      unit: 'euro',
      expression: 'entrate correnti × dodicesimi ÷ 12',
      rounding: { digits: 2, mode: 'half-up' },
      sources: [{ act: 'TUEL', article: '222' }],
    }));
}

/** A twelfth of a figure. */
export function twelfthsOf(value: Fraction): Fraction {
  return divideFractions(value, fraction(12));
}

/**
 * The interest on debt that the ente may still take on.
 *
 * @param facts euro: current entries of the penultimate rendiconto; interest in place, on guarantees given; contributions
 * received for interest
 * @returns `limit` and `available` in euro, half up to the cent; `available` is negative where the limit is passed
 * @diagnostic law/outside-coverage before 2015
 * @source TUEL art. 204 c. 1 (from knowledge)
 */
export function debtLimit(
  facts: {
    readonly currentEntries: DecimalInput;
    readonly interest: DecimalInput;
    readonly guaranteeInterest: DecimalInput;
    readonly interestContributions: DecimalInput;
  },
  on: CivilDate,
): Outcome<{ readonly limit: Decimal; readonly available: Decimal; readonly step: Step }> {
  return andThen(valueOn(debtInterestLimit, on), (inForce) => {
    const { value } = inForce;
    const limit = share(fraction(value), fraction(facts.currentEntries));
    const used = subtractFractions(addFractions(fraction(facts.interest), fraction(facts.guaranteeInterest)), fraction(facts.interestContributions));
    const result = { limit: rounded(limit, 2), available: rounded(subtractFractions(limit, used), 2) };
    return made(withStep(result, () =>
      step({
        rule: 'budget/indebitamento',
        label: 'Interessi ancora assumibili',
        inputs: [
          { name: 'Entrate correnti', value: String(facts.currentEntries), unit: 'euro' },
          { name: 'Limite', value: String(value), unit: 'percent', from: 'law/debt-interest' },
          { name: 'Interessi in essere', value: String(facts.interest), unit: 'euro' },
          { name: 'Interessi su garanzie', value: String(facts.guaranteeInterest), unit: 'euro' },
          { name: 'Contributi in conto interessi', value: String(facts.interestContributions), unit: 'euro' },
        ],
        result: String(result.available),
        unit: 'euro',
        expression: 'entrate correnti × limite − interessi − garanzie + contributi',
        rounding: { digits: 2, mode: 'half-up' },
        sources: [sourceOf(inForce)],
      })));
  });
}
