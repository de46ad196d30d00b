import { decimal, hundred, invariant, zero, type CivilDate, type DecimalInput } from '../values/numbers.js';
import { civilDate } from '../values/days.js';
import { inputName } from '../formula/index.js';
import type { WorkingDayOptions } from '../law/index.js';
import { made, measurementFinding, pointer, type Diagnostic, type Outcome } from '../outcome/index.js';
import type { Objective, Plan, Provenance } from '../plan/index.js';
import { measureIndicator, periodOfPlan, type IndicatorContext, type IndicatorMeasurement } from './indicator.js';
import { Formulas } from './indicator-value.js';
import { countPhases, countTargets, progressOf, type ObjectiveMeasurement } from './objective.js';
import { measurePhase, type PhaseContext } from './phase.js';
import type { Reading } from './reading.js';
import { ReadingIndex, type PlacedReading } from './standing.js';

/** A plan as it was measured on a day. */
export interface PlanMeasurement {
  readonly on: CivilDate;
  readonly ente: string;
  readonly year: number;
  /** In the order of the plan; removed and postponed ones too, with their status. */
  readonly objectives: readonly ObjectiveMeasurement[];
  /** Readings that concern nothing in the plan, or cannot be used: kept, with a finding each. */
  readonly unused: readonly Reading[];
  /** Readings of days after the day of measurement: not looked at yet. */
  readonly later: readonly Reading[];
}

/** Choices that the documents leave open. */
export interface MeasureOptions extends WorkingDayOptions {
  /** How far two figures may lie apart and still be equal, where a target says `=`; 0 when absent. */
  readonly tolerance?: DecimalInput;
}

/**
 * What a plan has reached on a day, from the readings until that day: value of each indicator by its formula, distance from
 * its targets (never capped), progress and delay of each phase. Facts only: no score, no policy on what is missing.
 *
 * @param plan as written or as `planOn` gives it
 * @param readings in any order; a later reading supersedes an earlier one and both are kept; an empty list gives Gaps
 * @param on readings of later days are not looked at
 * @returns one measurement an objective; a figure that cannot be given is a Gap that names all that is missing
 * @throws InvariantError for a day that is none, or a negative tolerance
 * @diagnostic measurement/unknown-input, measurement/unknown-element a reading of nothing in the plan
 * @diagnostic measurement/before-plan, measurement/after-plan a reading outside the days of the plan; it is used
 * @diagnostic measurement/two-values-on-a-day readings of one day disagree: the figure is missing until one is revised
 * @diagnostic measurement/progress-out-of-range, measurement/share-above-100, measurement/empty-reading
 * @diagnostic measurement/formula-unreadable, measurement/direct-value-differs
 * @source D.Lgs. 150/2009 art. 4 c. 2 lett. c, d: monitoring during the year, measurement
 * @interpretation a change on an indicator in percent is counted in percentage points when a baseline is read
 * @example
 * ```ts
 * import { measure, parsePlan, parseReadings } from 'municipal-performance';
 * import { civilDate } from 'municipal-performance/values';
 * const plan = parsePlan({
 *   format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2016,
 *   objectives: [{ id: 'O1', title: 'Postazioni', indicators: [{
 *     id: 'O1.R1', role: 'result', name: 'Postazioni rinnovate', scale: 'percent', formula: '[rinnovate] / [totale] * 100',
 *     inputs: [{ key: 'rinnovate', label: 'rinnovate' }, { key: 'totale', label: 'totale', constant: '2500' }],
 *     target: { kind: 'threshold', comparator: '>=', value: '75', unit: 'percent' },
 *   }] }],
 * }).value;
 * const reading = { of: 'input', input: 'rinnovate', value: '1874', on: '2016-12-31' };
 * const { readings } = parseReadings({ format: 'municipal-performance/readings@1', ente: 'Comune di Esempio', year: 2016, readings: [reading] }).value;
 * const [indicator] = measure(plan, readings, civilDate('2016-12-31')).value.objectives[0].indicators;
 * indicator.value; //=> '74.96'
 * indicator.target.reached; //=> false
 * indicator.target.asPrinted; //=> { digits: 0, actual: '75', reached: true }
 * indicator.target.distance; //=> '-0.04'
 * ```
 */
export function measure(plan: Plan, readings: readonly Reading[], on: CivilDate, options: MeasureOptions = {}): Outcome<PlanMeasurement> {
  const day = civilDate(on);
  const { tolerance: allowed = zero, ...calendar } = options;
  const tolerance = decimal(allowed);
  invariant(!tolerance.isNegative() || tolerance.isZero(), () => `expected a tolerance of zero or more, found ${String(tolerance)}`);
  const formulas = new Formulas();
  const { used, unused, findings } = sorted(plan, readings, formulas);
  const index = new ReadingIndex(used);
  findings.push(...index.conflicts());
  const counted: PhaseContext['counted'] = new Map();
  const objectives = plan.objectives.map((objective, place) => measureObjective(objective, {
    index, formulas, on: day, year: plan.year, tolerance, calendar, counted, findings, at: pointer('objectives', place),
  }));
  return made({
    on: day,
    ente: plan.ente,
    year: plan.year,
    objectives,
    unused,
    later: used.filter(({ reading }) => reading.on > day).map(({ reading }) => reading),
  }, findings);
}

type ObjectiveContext = IndicatorContext & PhaseContext;

function measureObjective(objective: Objective, context: ObjectiveContext): ObjectiveMeasurement {
  const indicators: readonly IndicatorMeasurement[] = objective.indicators.map((indicator, place) =>
    measureIndicator(within(objective, indicator), { ...context, at: context.at + pointer('indicators', place) }));
  const phases = objective.phases.map((phase) => measurePhase(within(objective, phase), context));
  return {
    objective: objective.id,
    title: objective.title,
    weight: objective.weight ?? null,
    status: objective.provenance.status,
    indicators,
    phases,
    progress: progressOf(phases),
    targets: countTargets(indicators),
    phaseCount: countPhases(phases),
  };
}

/** What stands in a removed or postponed objective is removed or postponed with it. */
function within<T extends { readonly provenance: Provenance }>({ provenance: { status } }: Objective, element: T): T {
  return status === 'in-force' || element.provenance.status === 'removed' ? element : { ...element, provenance: { ...element.provenance, status } };
}

/** Which readings concern the plan and can be used. */
function sorted(plan: Plan, readings: readonly Reading[], formulas: Formulas) {
  const known = namesIn(plan, formulas);
  const period = periodOfPlan(plan);
  const findings: Diagnostic[] = [];
  const used: PlacedReading[] = [];
  const unused: Reading[] = [];
  readings.forEach((reading, place) => {
    const at = pointer('readings', place);
    const wrong = unusable(reading, known, at);
    if (wrong) {
      findings.push(wrong);
      unused.push(reading);
      return;
    }
    if (reading.on < period.from && reading.of !== 'baseline') {
      findings.push(measurementFinding('measurement/before-plan', { at }, { on: reading.on, from: period.from }));
    }
    if (reading.on > period.to) findings.push(measurementFinding('measurement/after-plan', { at }, { on: reading.on, to: period.to }));
    used.push({ reading, at });
  });
  return { used, unused, findings };
}

interface KnownNames {
  readonly inputs: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly phases: ReadonlySet<string>;
}

function namesIn(plan: Plan, formulas: Formulas): KnownNames {
  const [inputs, indicators, phases] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const objective of plan.objectives) {
    for (const { id } of objective.phases) phases.add(id);
    for (const { id, inputs: own, formula, target } of objective.indicators) {
      indicators.add(id);
      for (const { key, aliases = [] } of own) for (const name of [key, ...aliases]) inputs.add(inputName(name));
      if (formula !== undefined) for (const name of formulas.of(formula)?.names ?? []) inputs.add(name);
      if (target?.kind === 'equality') for (const name of [target.left, target.right]) inputs.add(inputName(name));
    }
  }
  return { inputs, indicators, phases };
}

function unusable(reading: Reading, { inputs, indicators, phases }: KnownNames, at: string): Diagnostic | null {
  const unknown = (id: string) => measurementFinding('measurement/unknown-element', { at }, { id });
  switch (reading.of) {
    case 'input':
      if (!inputs.has(inputName(reading.input))) return measurementFinding('measurement/unknown-input', { at }, { input: reading.input });
      return reading.indicator === undefined || indicators.has(reading.indicator) ? null : unknown(reading.indicator);
    case 'phase':
      if (!phases.has(reading.phase)) return unknown(reading.phase);
      return reading.progress.lt(zero) || reading.progress.gt(hundred)
        ? measurementFinding('measurement/progress-out-of-range', { at: `${at}/progress` }, { phase: reading.phase, progress: String(reading.progress) })
        : null;
    case 'indicator':
      if (!indicators.has(reading.indicator)) return unknown(reading.indicator);
      return reading.value === undefined && reading.done === undefined
        ? measurementFinding('measurement/empty-reading', { at }, { indicator: reading.indicator })
        : null;
    case 'baseline':
      return indicators.has(reading.indicator) ? null : unknown(reading.indicator);
  }
}
