import type { CivilDate, Decimal } from '../values/numbers.js';

export type Comparator = '>=' | '>' | '<=' | '<' | '=';
export type TargetUnit = 'percent' | 'euro' | 'count' | 'days' | 'hours' | 'other';

/** A level to reach or to stay under: `at least 75 %`. */
export interface ThresholdTarget {
  readonly kind: 'threshold';
  readonly comparator: Comparator;
  /** On the scale of `unit`; a percentage is 0–100. */
  readonly value: Decimal;
  readonly unit: TargetUnit;
}

/** A change against a baseline: `+20 %`. */
export interface ChangeTarget {
  readonly kind: 'change';
  readonly direction: 'increase' | 'decrease';
  readonly comparator: Comparator;
  /** Size of the change, zero or positive; `direction` says which way. */
  readonly value: Decimal;
  readonly unit: TargetUnit;
  /** What the change is measured against, as printed (`2015`); null where it is not said. */
  readonly baseline: string | null;
}

/** To be done by a day, that day included. */
export interface DeadlineTarget {
  readonly kind: 'deadline';
  readonly by: CivilDate;
}

/** To be done so many times a year. */
export interface FrequencyTarget {
  readonly kind: 'frequency';
  readonly timesPerYear: number;
}

/** A state that holds or does not: `Sì`. */
export interface YesTarget {
  readonly kind: 'yes';
}

/** A place in a ranking, that place included: `22ma posizione`. */
export interface RankTarget {
  readonly kind: 'rank';
  readonly atMost: number;
}

/** A level between two bounds, both included. */
export interface BetweenTarget {
  readonly kind: 'between';
  readonly from: Decimal;
  readonly to: Decimal;
  readonly unit: TargetUnit;
}

/** Two quantities compared: `spesa 2017 <= spesa 2016`. */
export interface EqualityTarget {
  readonly kind: 'equality';
  readonly left: string;
  readonly comparator: Comparator;
  readonly right: string;
}

/** A target in words that no rule can decide. */
export interface TextTarget {
  readonly kind: 'text';
  readonly text: string;
}

/** What an indicator is to reach. */
export type Target =
  | ThresholdTarget | ChangeTarget | DeadlineTarget | FrequencyTarget | YesTarget | RankTarget | BetweenTarget
  | EqualityTarget | TextTarget;

/** The years in which a target is to be reached. */
export interface Horizon {
  readonly from?: number;
  readonly to: number;
}
