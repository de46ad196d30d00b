import type { Citation, CivilDate, Decimal, Percent, Rounding } from '../values/numbers.js';
import type { Factor } from './factor.js';
import type { PremiumRules } from './premium-rules.js';
import type { GapChoice, Bounds } from './range.js';

/** Mark of a scheme's JSON document. */
export const schemeFormat = 'municipal-performance/scheme@1';

/** The evaluation system of a body for one group of its staff: facts → score → fascia → money, as one document. */
export interface Scheme {
  readonly format: typeof schemeFormat;
  readonly id: string;
  readonly title: string;
  readonly ente: string;
  /** Whose minimum shares of law apply. */
  readonly staff: 'dirigenti' | 'eq' | 'comparto' | 'segretario' | 'other';
  readonly validity: Validity;
  readonly source: Citation;
  readonly score: Factor;
  /** Points taken off the sum, in this order. */
  readonly penalties?: readonly Factor[];
  /** Bounds of the score after the penalties. */
  readonly clamp?: { readonly min?: Decimal; readonly max?: Decimal };
  /** Rounding of the score before access and fasce; `exact` for none. Default two decimals, half up. */
  readonly rounding?: 'exact' | Rounding;
  readonly gates?: readonly Gate[];
  readonly access?: Access;
  readonly fasce?: readonly Fascia[];
  /** A score in a hole between two fasce. Default `refuse`: no fascia, with a finding. */
  readonly fasceGaps?: GapChoice;
  readonly premium?: PremiumRules;
  readonly note?: string;
}

/** First and last day of the rules; without `to` they are still in force. */
export interface Validity {
  readonly from: CivilDate;
  readonly to?: CivilDate;
}

/** A condition without which no premium is paid; it does not touch the score. */
export interface Gate {
  readonly id: string;
  readonly label: string;
  /** `act`: not reaching it is excused by an act that records why; `none` (default): never. */
  readonly exception?: 'none' | 'act';
  readonly source?: Citation;
}

/** Who has access to the premium. Every condition must hold. */
export interface Access {
  /** Lowest score: `{ "from": "60" }` admits 60, `{ "above": "60" }` does not. */
  readonly minimum?: Bounds;
  /**
   * The score is admitted by `minimum` and paid nothing by the fasce: `table` (default) pays nothing, `minimum` pays the
   * lowest fascia that pays.
   */
  readonly minimumConflict?: 'table' | 'minimum';
  readonly months?: MonthsRule;
  readonly presence?: PresenceRule;
  /** Sanctions that exclude from the premium. */
  readonly excludingSanctions?: readonly string[];
  /** Fewest days in the post. */
  readonly days?: number;
  readonly source?: Citation;
}

/** Months in the post. */
export interface MonthsRule {
  readonly atLeast: number;
  /**
   * - `calendar` (default): complete months from the first day;
   * - `days`: 30 days each;
   * - `month-if-15-days`: months of the calendar with at least 15 days.
   */
  readonly count?: MonthCount;
}

export type MonthCount = 'calendar' | 'days' | 'month-if-15-days';

/** Months with enough days of presence. */
export interface PresenceRule {
  /** Days that a month needs to count. */
  readonly days: number;
  /** Months that must count. */
  readonly months: number;
  /** Kinds of absence that count as presence (maternity, paternity and parental leave: D.Lgs. 150/2009 art. 9 c. 3). */
  readonly neutral?: readonly string[];
}

/** A premium band. Its bounds are data: `{ above: 60, to: 70 }` is 60 < X ≤ 70. */
export interface Fascia extends Bounds {
  readonly id: string;
  readonly label?: string;
  /** Percent of the full premium; `score`: as many percent as the score is of its maximum; absent: the bands only sort. */
  readonly percent?: Percent | 'score';
  readonly note?: string;
}

/** What is taken where a scheme does not say. */
export const schemeDefaults = {
  rounding: { digits: 2, mode: 'half-up' },
  minimumConflict: 'table',
  fasceGaps: 'refuse',
  monthCount: 'calendar',
  zeroWeights: 'equal',
  missing: 'refuse',
  partial: 'linear',
  beyond: 'cap',
  nulls: 'ignore',
  exception: 'none',
  measuredAs: 'linear-to-target',
} as const satisfies Readonly<Record<string, unknown>>;
