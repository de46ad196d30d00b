import type { Citation, Euro } from '../values/numbers.js';

/** Mark of a fondo's JSON document. */
export const fondoFormat = 'municipal-performance/fondo@1';

/** Money for the premiums of a group in a year. */
export interface Fondo {
  readonly format?: typeof fondoFormat;
  readonly id: string;
  readonly title?: string;
  readonly year: number;
  /** Euro, zero or positive, at most two decimals. */
  readonly amount: Euro;
  /** Euro of one unit of weight: the full premium (the amount of the first fascia), or one point. For `amount: "unit"`. */
  readonly unitAmount?: Euro;
  /** Budgets of groups, for `split` with `amounts: "fondo"`. */
  readonly pools?: readonly { readonly id: string; readonly amount: Euro }[];
  readonly source?: Citation;
}
