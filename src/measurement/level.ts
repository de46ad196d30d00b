import { round, zero, type Decimal } from '../values/numbers.js';
import type { Comparator } from '../plan/index.js';

/** How two levels are compared. */
export interface ComparisonOptions {
  /** Decimals at which both are rounded (half up) before they are compared; exact when absent. */
  readonly digits?: number;
  /** How far the two may lie apart and count as equal, for `=` only; zero or positive, 0 when absent. */
  readonly tolerance?: Decimal;
}

/**
 * Whether a level meets a bound.
 *
 * @param options `digits` compares the figures as they are printed: 74.96 meets 75 only at whole percent
 * @example
 * ```ts
 * import { meets } from 'municipal-performance';
 * import { decimal } from 'municipal-performance/values';
 * meets(decimal('74.96'), '>=', decimal('75')); //=> false
 * meets(decimal('74.96'), '>=', decimal('75'), { digits: 0 }); //=> true
 * ```
 */
export function meets(actual: Decimal, comparator: Comparator, bound: Decimal, { digits, tolerance = zero }: ComparisonOptions = {}): boolean {
  const [a, b] = digits === undefined ? [actual, bound] : [round(actual, digits), round(bound, digits)];
  switch (comparator) {
    case '>=': return a.gte(b);
    case '>': return a.gt(b);
    case '<=': return a.lte(b);
    case '<': return a.lt(b);
    case '=': return a.minus(b).abs().lte(tolerance);
  }
}

/** How far a level lies beyond a bound: positive on the good side, negative short of it; for `=` never positive. */
export function distanceFrom(actual: Decimal, comparator: Comparator, bound: Decimal): Decimal {
  if (comparator === '=') return actual.minus(bound).abs().negated().plus(zero);
  return comparator === '>=' || comparator === '>' ? actual.minus(bound) : bound.minus(actual);
}

/** Which way is better under a comparator; null for `=`. */
export function betterUnder(comparator: Comparator): 'more' | 'less' | null {
  if (comparator === '=') return null;
  return comparator === '>=' || comparator === '>' ? 'more' : 'less';
}

const printedNumber = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?/g;

/**
 * Decimals with which a figure is printed in a text (`"75,00 %"`: 2); where the text does not show it, those it needs.
 */
export function printedDigits(value: Decimal, printed = ''): number {
  for (const [text] of printed.matchAll(printedNumber)) {
    const [whole = '', decimals = ''] = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(text) ? text.replace(/\./g, '').split(',') : text.split(/[.,]/);
    const plain = `${whole}${decimals === '' ? '' : `.${decimals}`}`;
    if (value.abs().eq(plain)) return decimals.length;
  }
  return value.decimalPlaces();
}

/**
 * Whether at least one place in several rankings is good enough.
 *
 * @param places place in each ranking, 1 is the first; null where the list was not published
 * @param options `atMost`: last good place, included; `tolerance`: places beyond it that still count, 0 when absent; `missing`:
 *   `ignore` (default): a list that was not published does not count, `fail`: it spoils the target
 * @source Relazione sulla performance 2024 of Cremona: 30th place in at least one of two lists
 * @example
 * ```ts
 * import { rankReached } from 'municipal-performance';
 * rankReached([31, 30], { atMost: 30 }); //=> { best: 30, reached: true }
 * rankReached([null, null], { atMost: 30 }); //=> { best: null, reached: false }
 * ```
 */
export function rankReached(
  places: readonly (number | null)[],
  { atMost, tolerance = 0, missing = 'ignore' }: { readonly atMost: number; readonly tolerance?: number; readonly missing?: 'ignore' | 'fail' },
): { readonly best: number | null; readonly reached: boolean } {
  const known = places.filter((place) => place !== null);
  const best = known.length === 0 ? null : Math.min(...known);
  const spoilt = missing === 'fail' && known.length < places.length;
  return { best, reached: best !== null && best <= atMost + tolerance && !spoilt };
}
