import { decimal, fixed, isPlainDecimal, round, sum, type Decimal, type DecimalInput, type RoundingMode } from './decimal.js';
import { invariant, shown } from './invariant.js';

declare const euroUnit: unique symbol;

/** An amount of money in euro with at most two decimals. Sums of Euro are exact; a product must be rounded by name. */
export type Euro = Decimal & { readonly [euroUnit]: true };

/**
 * The amount of money that an input states.
 *
 * @throws InvariantError when it has more than two decimals: rounding is a step of its own ({@link roundToCent}).
 * @example
 * ```ts
 * import { euro } from 'municipal-performance/values';
 * euro('9708.43'); //=> '9708.43'
 * ```
 */
export function euro(input: DecimalInput): Euro {
  const amount = decimal(input);
  invariant(amount.decimalPlaces() <= 2, () => `expected an amount with at most two decimals, found ${shown(String(amount))}`);
  return amount as Euro;
}

/** Whether text is an amount as documents write it: plain notation, at most two decimals. */
export function isEuroText(text: string): boolean {
  return isPlainDecimal(text) && (text.split('.')[1] ?? '').length <= 2;
}

/** A figure rounded to the cent, half up (a tie moves away from zero) unless another mode is named. */
export function roundToCent(amount: Decimal, mode: RoundingMode = 'half-up'): Euro {
  return round(amount, 2, mode) as Euro;
}

/** The exact sum of amounts; 0 for an empty list. */
export function sumEuro(amounts: readonly Euro[]): Euro {
  return sum(amounts) as Euro;
}

/** The amount as documents write it: always two decimals, `"1234.50"`. */
export function euroText(amount: Decimal): string {
  return fixed(amount, 2);
}
