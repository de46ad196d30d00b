import type { CapitoloCode, CivilDate, Euro } from '../values/numbers.js';
import type { Horizon, Indicator, Objective, Phase, Side, Target } from '../plan/index.js';

/** What each operation may carry. */
interface Marked {
  /** The marker as printed: `(Aggiornamento fine tempi G.C. del 30/11/2016)`. */
  readonly printed?: string;
}

/** Puts a new objective, with its indicators and phases, at the end of the plan. */
export interface AssignObjective extends Marked {
  readonly op: 'assign-objective';
  readonly objective: Objective;
}

/** Puts a new indicator at the end of an objective. */
export interface AssignIndicator extends Marked {
  readonly op: 'assign-indicator';
  /** Id of the objective. */
  readonly to: string;
  readonly indicator: Indicator;
}

/** Puts a new phase at the end of an objective. */
export interface AssignPhase extends Marked {
  readonly op: 'assign-phase';
  /** Id of the objective. */
  readonly to: string;
  readonly phase: Phase;
}

/** Fields of an objective that an act may replace. */
export type ObjectiveFields = Partial<Omit<Objective, 'id' | 'indicators' | 'phases' | 'provenance'>>;
/** Fields of an indicator that an act may replace. */
export type IndicatorFields = Partial<Omit<Indicator, 'id' | 'provenance'>>;
/** Fields of a phase that an act may replace. */
export type PhaseFields = Partial<Omit<Phase, 'id' | 'provenance'>>;

/** Fields replaced and fields emptied, in one element. */
interface Change<Fields> extends Marked {
  readonly id: string;
  /** The new values; a field that is not named stays as it is. */
  readonly fields: Fields;
  /** Names of optional fields that the act empties. */
  readonly clear?: readonly (keyof Fields & string)[];
  /** `replaced` where the act says that the element was substituted (`Sostituita`); `changed` when absent. */
  readonly effect?: 'changed' | 'replaced';
}

export interface ChangeObjective extends Change<ObjectiveFields> {
  readonly op: 'change-objective';
}

export interface ChangeIndicator extends Change<IndicatorFields> {
  readonly op: 'change-indicator';
}

export interface ChangePhase extends Change<PhaseFields> {
  readonly op: 'change-phase';
}

/** Gives an indicator another target; horizon and further targets are those named here, or none. */
export interface SetTarget extends Marked {
  readonly op: 'set-target';
  /** Id of the indicator. */
  readonly id: string;
  readonly target: Target;
  readonly horizon?: Horizon;
  readonly also?: readonly Target[];
}

/** Moves a phase in time: what is not named stays. A postponed phase that is given days is in force again. */
export interface MovePhase extends Marked {
  readonly op: 'move-phase';
  /** Id of the phase. */
  readonly id: string;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  /** Twelve marks, January to December: `......xxxxxx`. */
  readonly months?: string;
}

/** Which element of the plan is meant. */
export interface ElementRef {
  readonly kind: 'objective' | 'indicator' | 'phase';
  readonly id: string;
}

/** Puts an element off to a later year (`rinvio al 2017`); with an objective go its phases and indicators. */
export interface Postpone extends Marked {
  readonly op: 'postpone';
  readonly element: ElementRef;
  readonly toYear: number;
}

/** Takes an element out: it stays in the plan, marked; with an objective go its phases and indicators. */
export interface Remove extends Marked {
  readonly op: 'remove';
  readonly element: ElementRef;
}

/** A row of a shift: how much the stanziamento of a capitolo changes. */
export interface ShiftRow {
  readonly side: Side;
  readonly capitolo: CapitoloCode;
  /** Positive: more; negative: less. */
  readonly change: Euro;
}

/** Changes the stanziamento of capitoli. It closes when what entrate gain is what spese gain (a storno: Σ = 0). */
export interface Shift extends Marked {
  readonly op: 'shift';
  readonly rows: readonly ShiftRow[];
}

/** What an act does to a plan. */
export type Operation =
  | AssignObjective | AssignIndicator | AssignPhase | ChangeObjective | ChangeIndicator | ChangePhase | SetTarget | MovePhase
  | Postpone | Remove | Shift;

