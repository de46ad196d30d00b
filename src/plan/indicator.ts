import type { CivilDate, Decimal } from '../values/numbers.js';
import type { Provenance } from './provenance.js';
import type { Horizon, Target } from './target.js';

/** A quantity that a formula needs. */
export interface IndicatorInput {
  /** Its name in the formula, and the key under which readings bring it. */
  readonly key: string;
  /** As printed. */
  readonly label: string;
  /** Other spellings of the same quantity that were merged into it. */
  readonly aliases?: readonly string[];
  /** Its value where the plan itself prints it. */
  readonly constant?: Decimal;
}

/** Scale of an indicator's value: a `percent` is on 0–100, a `ratio` on 0–1. */
export type Scale = 'ratio' | 'percent' | 'count' | 'money' | 'days' | 'other';

/**
 * How the printed formula reads: a computation, two sides set equal, one quantity that is counted or measured, words,
 * or nothing at all.
 */
export type FormulaKind = 'arithmetic' | 'equality' | 'measure' | 'text' | 'none';

/** An indicator with its formula and target; the printed words stay beside the typed form. */
export interface Indicator {
  /** Unique in the plan: `O001.R2`. */
  readonly id: string;
  /** `impact` for impatto, `result` for risultato. */
  readonly role: 'impact' | 'result';
  readonly name: string;
  /** `Efficacia`, `Efficienza`, `Qualità` … as printed. */
  readonly dimension?: string;
  readonly subdimension?: string;
  /** Zero or positive; any scale, read against the other weights of the objective. */
  readonly weight?: Decimal;
  /** Which way is better, where the plan says it or the reader concluded it. */
  readonly better?: 'more' | 'less';
  /** How the printed formula reads; absent where the plan was not drafted from print. */
  readonly formulaKind?: FormulaKind;
  /** In the strict language of `./formula`: `([corsi 2016] - [corsi 2015]) / [corsi 2015] * 100`. */
  readonly formula?: string;
  readonly inputs: readonly IndicatorInput[];
  readonly scale?: Scale;
  readonly target?: Target;
  readonly horizon?: Horizon;
  /** Further targets of the same cell: the days beside a number. */
  readonly also?: readonly Target[];
  /** Day on which the value is to be surveyed. */
  readonly surveyedOn?: CivilDate;
  readonly note?: string;
  /** The cells as printed, act markers included. */
  readonly printed?: { readonly name?: string; readonly formula?: string; readonly target?: string; readonly surveyedOn?: string };
  readonly provenance: Provenance;
}
