import type { CivilDate, Decimal } from '../values/numbers.js';
import type { UnreadPart } from '../document/index.js';

/** Mark of the JSON document of readings. */
export const readingsFormat = 'municipal-performance/readings@1';

/** What each reading carries. */
interface ReadingBase {
  readonly id?: string;
  /** The day that the figure refers to, or on which the thing was done. A later reading supersedes an earlier one. */
  readonly on: CivilDate;
  /** Which of two readings of one day stands: the higher. 0 when absent. */
  readonly revision?: number;
  /** What proves it: a protocol number, a document, an extraction. */
  readonly evidence?: string;
  readonly note?: string;
}

/** The value of an input of formulas. */
export interface InputReading extends ReadingBase {
  readonly of: 'input';
  /** Key of the input, or one of its aliases. */
  readonly input: string;
  /** Id of the one indicator that it is meant for; for all that name the input when absent. */
  readonly indicator?: string;
  readonly value: Decimal;
}

/** An indicator read as a whole: its value, or that it was (or was not) done. */
export interface IndicatorReading extends ReadingBase {
  readonly of: 'indicator';
  readonly indicator: string;
  /** In the unit of the indicator; it stands where the formula cannot be computed. */
  readonly value?: Decimal;
  /** For days, frequencies and yes/no; each `true` of another day is one time of a frequency. */
  readonly done?: boolean;
}

/** The level that an indicator starts from: what a change is measured against, and where the path to a target begins. */
export interface BaselineReading extends ReadingBase {
  readonly of: 'baseline';
  readonly indicator: string;
  readonly value: Decimal;
}

/** How far a phase has come. */
export interface PhaseReading extends ReadingBase {
  readonly of: 'phase';
  readonly phase: string;
  /** Percent, 0–100; 100 is done, on the day of the reading. */
  readonly progress: Decimal;
}

/** A figure or a fact that comes in at a monitoring date. */
export type Reading = InputReading | IndicatorReading | BaselineReading | PhaseReading;

/** The readings of a plan. */
export interface Readings {
  readonly format: typeof readingsFormat;
  readonly ente: string;
  /** Year of the plan that they belong to. */
  readonly year: number;
  /** Where they come from, and whether they are real: `inventate per l’esempio`. */
  readonly note?: string;
  readonly readings: readonly Reading[];
  /** What the reader could not read, verbatim. */
  readonly unread: readonly UnreadPart[];
}
