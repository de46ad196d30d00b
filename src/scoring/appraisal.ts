import type { CivilDate, Decimal, Euro, Percent, Period } from '../values/numbers.js';

/** Marks of the JSON documents. */
export const appraisalFormat = 'municipal-performance/appraisal@1';
export const appraisalsFormat = 'municipal-performance/appraisals@1';

/** What was found and judged about one person (by id; names are not needed anywhere). */
export interface Appraisal {
  readonly format?: typeof appraisalFormat;
  readonly person: string;
  /** Tells apart several appraisals of one person in the year (two posts). */
  readonly segment?: string;
  /** Year appraised. */
  readonly year?: number;
  /** The settore or other unit. */
  readonly structure?: string;
  /** Other groups that budgets are split by: `{ "evaluator": "V1", "category": "C" }`. */
  readonly groups?: Readonly<Record<string, string>>;
  /** Inputs of the leaves, by their id. */
  readonly inputs?: Readonly<Record<string, InputValue>>;
  /** For a `carried` leaf: the person or structure whose scheda is read. */
  readonly carries?: Readonly<Record<string, string>>;
  readonly gates?: Readonly<Record<string, GateFact>>;
  readonly service?: ServiceTime;
  readonly presence?: PresenceDays;
  /** Percent of full time; absent = 100. */
  readonly partTime?: Percent;
  /** Definitive sanctions for facts of the year; absent = none. */
  readonly sanctions?: readonly Sanction[];
  /** Other incentives received, net of oneri and IRAP; absent = none. */
  readonly incentives?: readonly { readonly kind: string; readonly amount: Euro }[];
  readonly interim?: readonly InterimAssignment[];
  /** Figures that rank equal scores: `{ "previousMean": "49" }`. */
  readonly criteria?: Readonly<Record<string, Decimal>>;
  /** The role that judged, and when. */
  readonly judged?: { readonly by: string; readonly on?: CivilDate };
}

/** The input of a leaf, as its kind asks. */
export type InputValue =
  | string | number | null
  | readonly (string | number | null | ObjectiveInput)[]
  | { readonly [key: string]: string | number | readonly (string | number)[] };

/** One objective of a person. */
export interface ObjectiveInput {
  /** Id of the objective of the plan. */
  readonly objective?: string;
  readonly weight: string;
  /** Percent achieved; absent: as measured. */
  readonly achieved?: string;
  /** The person's share of a shared objective, percent; absent = 100. */
  readonly share?: string;
}

/** How a gate stands. */
export interface GateFact {
  readonly reached: boolean;
  /** It was not reached because of choices of the Administration. */
  readonly exceptionClaimed?: boolean;
  /** The act that records them. */
  readonly exceptionAct?: string;
}

/** Time in the post: days of the calendar, or its length where only that is known. */
export interface ServiceTime {
  readonly periods?: readonly Period[];
  readonly months?: number;
  readonly days?: number;
}

/** Days of presence, January to December. */
export interface PresenceDays {
  readonly worked: readonly number[];
  readonly absences?: readonly { readonly kind: string; readonly days: readonly number[] }[];
}

export interface Sanction {
  readonly kind: string;
  /** Days of suspension. */
  readonly days?: number;
}

/** An assignment held for another post. */
export interface InterimAssignment {
  /** Premium of the covered post, for a year. */
  readonly base: Euro;
  readonly percent: Percent;
  readonly days: number;
}

/** Appraisals of a year, with what all of them share. */
export interface AppraisalSet {
  readonly format: typeof appraisalsFormat;
  /** Id of the scheme they are made for. */
  readonly scheme: string;
  /** Taken for each appraisal that does not state it itself; maps (inputs, gates …) are joined key by key. */
  readonly shared?: Omit<Appraisal, 'format' | 'person' | 'segment'>;
  readonly appraisals: readonly Appraisal[];
}
