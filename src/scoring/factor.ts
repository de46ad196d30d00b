import type { Citation, Decimal, Rounding } from '../values/numbers.js';
import type { GapChoice, Bounds } from './range.js';

/** What a factor may always carry. */
export interface FactorBase {
  /** Name of the factor: unique in the scheme; for a leaf also the key of its input in the appraisal. */
  readonly id?: string;
  /** Name for people. */
  readonly label?: string;
  /** Most points that the factor can give; on a node it is compared with what its parts give. */
  readonly max?: Decimal;
  /** Weight in a `weighted-mean`; zero or positive. */
  readonly weight?: Decimal;
  /** What holds where the value is missing; default `refuse`: the scheda has no total and nothing is paid. */
  readonly missing?: MissingChoice;
  readonly source?: Citation;
  readonly note?: string;
}

/**
 * - `refuse`: a finding; no total;
 * - `zero`: counts 0;
 * - `rescale`: left out of its join; in a `sum` the other factors are scaled up to the same maximum.
 */
export type MissingChoice = 'refuse' | 'zero' | 'rescale';

/** All weights of a mean are zero: `equal` takes them as equal (default, with a finding), `error` refuses. */
export type ZeroWeightsChoice = 'equal' | 'error';

/** A factor of the score: a tree of leaves (where a number comes from), conversions (number → points) and joins. */
export type Factor = LeafFactor | ConversionFactor | JoinFactor;

/** Where a number comes from. */
export type LeafFactor = GivenFactor | LevelFactor | CountsFactor | SurveyFactor | ListFactor | ObjectivesFactor | ChecklistFactor | TableFactor | CarriedFactor | MeasuredFactor | StaffFactor;

/** Points (or any number) given by who judges. Input: `"8.5"`. */
export interface GivenFactor extends FactorBase {
  readonly kind: 'given';
  readonly id: string;
  readonly min?: Decimal;
  /** Values lie on this grid, counted from `min` (or 0): `"1"` for whole points, `"0.5"` for halves. */
  readonly step?: Decimal;
}

/** A judgement in words, worth points. Input: `"buono"`. */
export interface LevelFactor extends FactorBase {
  readonly kind: 'level';
  readonly id: string;
  /** Points of each level. */
  readonly levels: Readonly<Record<string, Decimal>>;
}

/** A share of outcomes: Σ(weight × count) ÷ Σ count, from 0 to the largest weight. Input: `{ "miglioramento": 441, … }`. */
export interface CountsFactor extends FactorBase {
  readonly kind: 'counts';
  readonly id: string;
  /** Weight of each class, usually 0–1. */
  readonly weights: Readonly<Record<string, Decimal>>;
  /** Classes that are in neither sum. A class named in neither place is refused. */
  readonly leftOut?: readonly string[];
}

/** The mean of the questions of a survey. Input: `{ "means": ["3.46", …], "answers": 29 }`. */
export interface SurveyFactor extends FactorBase {
  readonly kind: 'survey';
  readonly id: string;
  /** Lowest and highest answer. */
  readonly scale: readonly [Decimal, Decimal];
  /** Fewer answers than these give no value (anonymity). */
  readonly minimumAnswers?: number;
}

/** One figure of several. Input: `["5", "25", null]`; a null is a figure that does not exist. */
export interface ListFactor extends FactorBase {
  readonly kind: 'list';
  readonly id: string;
  readonly take: 'lowest' | 'highest' | 'mean' | 'sum';
  /** A null: `ignore` (default) leaves it out, `refuse` gives no value. */
  readonly nulls?: 'ignore' | 'refuse';
}

/** Weighted achievement of objectives, percent: Σ(weight × share × achieved) ÷ Σ(weight × share). */
export interface ObjectivesFactor extends FactorBase {
  readonly kind: 'objectives';
  readonly id: string;
  readonly zeroWeights?: ZeroWeightsChoice;
  /** Below 100 %: `linear` (default) counts what was achieved, `all-or-nothing` counts 0. */
  readonly partial?: 'linear' | 'all-or-nothing';
  /** Above 100 %: `cap` (default) counts 100, `keep` counts all. */
  readonly beyond?: 'cap' | 'keep';
  /** Most objectives that a person may have. */
  readonly atMost?: number;
  /** How the achievement of an objective is taken from the measurement, where the appraisal does not state it. */
  readonly as?: MeasuredAs;
}

/** Points of the items that apply. Input: the ids that apply, `["foia", "proroghe"]`; an empty list is 0 points. */
export interface ChecklistFactor extends FactorBase {
  readonly kind: 'checklist';
  readonly id: string;
  readonly items: readonly { readonly id: string; readonly label?: string; readonly points: Decimal }[];
}

/** Points looked up on one or two numbers. */
export interface TableFactor extends FactorBase {
  readonly kind: 'table';
  readonly id: string;
  readonly rows: TableKey;
  readonly columns?: TableKey;
  /** Points: one list for each row, with one entry for each column (one entry where there are no columns). */
  readonly points: readonly (readonly Decimal[])[];
  /** 0 points where the number of the rows is below this. */
  readonly exemptBelow?: Decimal;
}

/** A number and the ranges it is looked up in. */
export interface TableKey {
  readonly of: Factor;
  readonly ranges: readonly Bounds[];
}

/** The points of an item of another scheda (the ente's, the director's). Input: `"8.75"`, or the `carries` of the appraisal. */
export interface CarriedFactor extends FactorBase {
  readonly kind: 'carried';
  readonly id: string;
  /** Id of the scheme of the other scheda. */
  readonly scheme: string;
  /** Id of its item; `total` is its total. */
  readonly item: string;
}

/**
 * How a measurement becomes a number:
 * - `linear-to-target` (default): percent of the target; for an objective the mean of its indicators by their weights;
 * - `on-off`: 100 where the target is reached (a phase is done by its last day), else 0;
 * - `progress`: percent done of a phase, or of an objective over its phases;
 * - `value`: the value of an indicator, as it is.
 */
export type MeasuredAs = 'linear-to-target' | 'on-off' | 'progress' | 'value';

/** The achievement of an element of the plan, percent, as measured. Input: `"87.5"`, or by `measurement`. */
export interface MeasuredFactor extends FactorBase {
  readonly kind: 'measured';
  readonly id: string;
  /** Id of an objective, indicator or phase of the plan. */
  readonly element: string;
  readonly as?: MeasuredAs;
}

/** A figure of the staff of the same structure: heads, or how many fasce were used for them. Input: `"20"`, or their schede. */
export interface StaffFactor extends FactorBase {
  readonly kind: 'staff';
  readonly id: string;
  readonly count: 'heads' | 'fasce';
  /** Id of the scheme of the staff. */
  readonly scheme: string;
}

/** From a number to points. */
export type ConversionFactor = ThresholdFactor | LineFactor | StepsFactor | RoundFactor;

/** All points or none. */
export interface ThresholdFactor extends FactorBase {
  readonly kind: 'threshold';
  readonly of: Factor;
  /** Where the points are given. */
  readonly when: Bounds;
  readonly points: Decimal;
  /** What is compared: the `exact` figure (default) or the figure rounded first. */
  readonly compare?: 'exact' | Rounding;
}

/** Points on a line through two or more given places; flat before the first and after the last. */
export interface LineFactor extends FactorBase {
  readonly kind: 'line';
  readonly of: Factor;
  /** `[number, points]`, numbers ascending: `[["0", "0"], ["100", "60"]]`. */
  readonly through: readonly (readonly [Decimal, Decimal])[];
}

/** Points by ranges of the number. */
export interface StepsFactor extends FactorBase {
  readonly kind: 'steps';
  readonly of: Factor;
  readonly steps: readonly (Bounds & { readonly points: Decimal })[];
  readonly gaps?: GapChoice;
}

/** The figure rounded: a step of its own. */
export interface RoundFactor extends FactorBase {
  readonly kind: 'round';
  readonly of: Factor;
  readonly to: Rounding;
}

/** Several factors to one. `weighted-mean` = Σ(weight × value) ÷ Σ weight; `first` = the first that has a value. */
export interface JoinFactor extends FactorBase {
  readonly kind: 'sum' | 'weighted-mean' | 'product' | 'min' | 'max' | 'first';
  readonly of: readonly Factor[];
  readonly zeroWeights?: ZeroWeightsChoice;
}
