import type { CivilDate, Decimal } from '../values/numbers.js';
import type { Gap, Step } from '../outcome/index.js';
import type { Target } from '../plan/index.js';

/** The comparison at the precision with which the target is printed. */
export interface PrintedComparison {
  /** Decimals of the target as printed. */
  readonly digits: number;
  /** The result with as many decimals, half up. */
  readonly actual: Decimal;
  readonly reached: boolean;
}

/** Days between a deadline and the day on which the thing was done. */
export interface DeadlineFacts {
  readonly by: CivilDate;
  readonly completedOn: CivilDate | null;
  /** Positive late, negative early; counted to the day of measurement while it is late and not done. */
  readonly daysLate: number | Gap;
}

/** Times done against times due. */
export interface FrequencyFacts {
  readonly done: number | Gap;
  /** Times due by the day: one at the end of each part of the year. */
  readonly due: number;
  readonly perYear: number;
  /** Whether at least the times due were done. */
  readonly onTrack: boolean | Gap;
}

/** Where a target of several years should stand on the day. */
export interface PathFacts {
  /** On a straight line from the baseline to the target; a Gap where there is no baseline. */
  readonly expected: Decimal | Gap;
  /** How far the result lies beyond it; negative when behind. */
  readonly distance: Decimal | Gap;
}

/** A target on the day by which it was to be reached, from the readings until that day. */
export interface DueFacts {
  readonly actual: Decimal | Gap;
  readonly reached: boolean | Gap;
}

/** A target against what was measured: facts, without any cap or policy. */
export interface TargetMeasurement {
  readonly target: Target;
  /** The figure that is compared, in the unit of the target; for a change, the change in its direction. */
  readonly actual: Decimal | Gap;
  /** By the exact figure. `not-due` where the day has not come, `not-measured` where nothing tells. */
  readonly reached: boolean | Gap;
  /** By the figure as it is printed; null where there is no figure to round. It may differ from `reached`: both hold. */
  readonly asPrinted: PrintedComparison | null;
  /** How far beyond the target, in its unit: positive on the good side, negative short of it. Days early for a deadline. */
  readonly distance: Decimal | Gap;
  /** Last day on which the target can be reached. */
  readonly dueOn: CivilDate;
  /** Whether that day has come. */
  readonly isDue: boolean;
  /** What held on `dueOn`, for figures; null while that day has not come, and for targets that are not a figure. */
  readonly atDue: DueFacts | null;
  readonly deadline: DeadlineFacts | null;
  readonly frequency: FrequencyFacts | null;
  readonly path: PathFacts | null;
  readonly step: Step;
}
