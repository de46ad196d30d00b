import type { Decimal, Percent } from '../values/numbers.js';
import type { GapChoice, Bounds } from './range.js';

/** From score to money: steps in the order in which they are taken, and where what is not paid goes. */
export interface PremiumRules {
  readonly steps: readonly PremiumStep[];
  /** Destinations of money that is not paid to people: `benessere organizzativo`. */
  readonly sinks?: readonly { readonly id: string; readonly label?: string }[];
  /** Sink of what is left at the end; without it the rest is reported as undistributed. */
  readonly rest?: string;
}

export type PremiumStep =
  | SplitStep | TiersStep | DistributeStep | IncreaseStep | InterimStep | ScaleStep | ForfeitStep | BalanceStep | DisciplineStep | RedistributeStep;

export interface PremiumStepBase {
  readonly label?: string;
  readonly note?: string;
}

/**
 * Who a step counts: `access` those who have access to the premium; `present` also those whom only the minimum score
 * keeps out; `all` everybody.
 */
export type Over = 'access' | 'present' | 'all';

/**
 * One factor of a person's weight; a weight is the product of its list, an empty list is 1 each.
 * - `score` the total; `fascia` the percent of the fascia; `part-time` the percent of full time;
 * - `time` the days in the post ÷ days of the year (`time-365`: ÷ 365; `time-months`: whole months ÷ 12);
 * - `{ presence }` the days worked, with the absences that `access.presence.neutral` names, ÷ these days; at most 1;
 * - `{ input }` a number of the appraisal (hours); `{ group, coefficients }` a coefficient for each value of a group (category).
 */
export type Weighing =
  | 'score' | 'fascia' | 'part-time' | 'time' | 'time-365' | 'time-months'
  | { readonly input: string }
  | { readonly presence: Decimal }
  | { readonly group: string; readonly coefficients: Readonly<Record<string, Decimal>> };

/** Divides each pool among the groups in it (ente → settore → evaluator). */
export interface SplitStep extends PremiumStepBase {
  readonly step: 'split';
  /** `structure`, `fascia`, or a key of the appraisals' `groups`. */
  readonly by: string;
  /** Weight of a group = the sum of its people's weights: `[]` heads, `["part-time"]` full-time equivalents. Default `[]`. */
  readonly weights?: readonly Weighing[];
  /** `fondo`: the amounts stand in the fondo. Default: by weights. */
  readonly amounts?: 'weights' | 'fondo';
  /** Percent of the pool of each group, instead of weights; what no group with people has stays undistributed. */
  readonly percents?: Readonly<Record<string, Percent>>;
  readonly over?: Over;
}

/** Divides each pool into tiers by rank: a share of the people has a share of the money. */
export interface TiersStep extends PremiumStepBase {
  readonly step: 'tiers';
  /** From the best down. People add up to 100; resources to at most 100. */
  readonly tiers: readonly { readonly id: string; readonly people: Percent; readonly resources: Percent }[];
  /** Equal scores at a border: all of them above it, or all below it. */
  readonly ties?: 'upper' | 'lower';
}

/** Pays each pool to its people by weights. */
export interface DistributeStep extends PremiumStepBase {
  readonly step: 'distribute';
  readonly weights: readonly Weighing[];
  /** `exhaust` (default): the pool is spent, largest remainder; `unit`: weight × the unit amount of the fondo, each to the cent. */
  readonly amount?: 'exhaust' | 'unit';
  readonly over?: Over;
}

/** Sets aside and pays an increase to the best scores of those with access. */
export interface IncreaseStep extends PremiumStepBase {
  readonly step: 'increase';
  /** Percent of the mean. */
  readonly percent: Percent;
  /** `gross-mean` (default): pool ÷ heads; `net-mean`: the mean of what is left once the increases are taken out. */
  readonly base?: IncreaseBase;
  /** Figures: exact until shown (default), or each to the cent before the next. */
  readonly rounding?: 'unrounded' | 'each-step';
  readonly top: TopShareRules;
}

export type IncreaseBase = 'gross-mean' | 'net-mean';

/** How many are the best, and who. */
export interface TopShareRules {
  /** Share of the people of the scope. */
  readonly percent?: Percent;
  /** Or a fixed number of places. */
  readonly count?: number;
  /** One ranking of `all`, or one for each `structure` (or other group). Default `structure`. */
  readonly scope?: string;
  /** Places from percent × heads. Default `floor`: "not more than". */
  readonly rounding?: 'floor' | 'ceil' | 'half-up';
  /** Keys of the appraisals' `criteria` that rank equal scores, higher first. */
  readonly criteria?: readonly string[];
  /** Those who are still equal at the last place and do not all fit. Default `exclude-all`. */
  readonly ties?: 'exclude-all' | 'include-all';
  /** At least one place in each scope, however small. Default false. */
  readonly atLeastOne?: boolean;
}

/** Pays the interim assignments of the appraisals: base × percent × days ÷ days of the year, from the pool. */
export interface InterimStep extends PremiumStepBase {
  readonly step: 'interim';
}

/** Keeps a part of each premium: weight 1 keeps it whole. What is cut goes `to` a sink or a pot. */
export interface ScaleStep extends PremiumStepBase {
  readonly step: 'scale';
  readonly keep: readonly Weighing[];
  readonly to: string;
}

/** Takes the whole premium of those without access. */
export interface ForfeitStep extends PremiumStepBase {
  readonly step: 'forfeit';
  readonly to: string;
}

/** Cuts the premium of who received other incentives. */
export interface BalanceStep extends PremiumStepBase {
  readonly step: 'balance';
  /** Kinds of incentives that are added up together; the group that keeps least wins. */
  readonly groups: readonly { readonly id: string; readonly kinds: readonly string[] }[];
  /** Kinds that never count. */
  readonly leftOut?: readonly string[];
  /** Percent of the premium that is kept, by the sum of the group. */
  readonly keep: readonly (Bounds & { readonly percent: Percent })[];
  /** A sum in a hole between two rows: `lower` (default, with a finding), `upper`, `refuse`. */
  readonly gaps?: GapChoice;
  /** `separate` (default): each group alone; `joint`: their sum. */
  readonly sum?: 'separate' | 'joint';
  readonly to: string;
}

/** Cuts for disciplinary sanctions. */
export interface DisciplineStep extends PremiumStepBase {
  readonly step: 'discipline';
  readonly sanctions: readonly SanctionRule[];
  /** Several sanctions: the `highest` percent (default), or their `sum`, at most 100. */
  readonly several?: 'highest' | 'sum';
  /** What is cut: premium and increase (default), or the premium only. */
  readonly cuts?: 'all' | 'premium';
  readonly to: string;
}

/** The cut for a kind of sanction. */
export interface SanctionRule {
  /** Name as the appraisals write it. */
  readonly kind: string;
  /** Days of suspension for which the row holds; absent: the sanction has no days. */
  readonly days?: Bounds;
  readonly percent: Percent;
}

/** Pays out a pot among those with access, in one pass. */
export interface RedistributeStep extends PremiumStepBase {
  readonly step: 'redistribute';
  /** The pot: the `to` of an earlier step. */
  readonly from: string;
  /** `proportional` (default) to the premium as it stands, `equal`, or by weights. */
  readonly by?: 'proportional' | 'equal' | readonly Weighing[];
  /** `not-cut` (default): those from whom this pot took nothing; `access`: all with access. */
  readonly among?: 'not-cut' | 'access';
  /** `all` (default), or only within the structure (or other group) where the money was cut. */
  readonly scope?: string;
}

/** What is taken where a scheme does not say. */
export const premiumDefaults = {
  over: 'access',
  increaseBase: 'gross-mean',
  increaseRounding: 'unrounded',
  topScope: 'structure',
  topRounding: 'floor',
  ties: 'exclude-all',
  tierTies: 'upper',
  balanceGaps: 'lower',
  balanceSum: 'separate',
  several: 'highest',
  disciplineCuts: 'all',
  redistribution: 'proportional',
  recipients: 'not-cut',
  amount: 'exhaust',
} as const;
