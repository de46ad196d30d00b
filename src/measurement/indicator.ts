import { hundred, type CivilDate, type Decimal } from '../values/numbers.js';
import { dayOf, type Period } from '../values/days.js';
import { inputName } from '../formula/index.js';
import { gap, isGap, measurementFinding, step, withStep, type Diagnostic, type Gap, type Step, type Unit } from '../outcome/index.js';
import type { EqualityTarget, Indicator, Provenance, Scale, Target } from '../plan/index.js';
import { completionOf, type Completion } from './completion.js';
import { inputOf, stepOfFormula, subjectsOf, valueOfIndicator, type Formulas, type IndicatorValue, type MeasuredInput, type ReadFormula } from './indicator-value.js';
import type { Reading } from './reading.js';
import { baselineKey, indicatorKey, sameDecimal, valueOf, type ReadingIndex } from './standing.js';
import { figuresOfTarget, type TargetFacts, type TargetFigures } from './target.js';
import { traceOfTarget } from './target-trace.js';
import type { TargetMeasurement } from './target-result.js';

/** An indicator as it was measured on a day. */
export interface IndicatorMeasurement {
  readonly indicator: string;
  readonly name: string;
  readonly weight: Decimal | null;
  readonly status: Provenance['status'];
  readonly scale: Scale | null;
  /** By its formula, else as it was read; a Gap that names all that is missing. On the indicator's own scale, not rounded. */
  readonly value: Decimal | Gap;
  readonly from: IndicatorValue['from'];
  /** Day of the last reading that the value rests on. */
  readonly measuredOn: CivilDate | null;
  readonly inputs: readonly MeasuredInput[];
  /** The main target; null where the indicator has none. */
  readonly target: TargetMeasurement | null;
  /** Further targets of the same cell. */
  readonly also: readonly TargetMeasurement[];
  /** First day from which the main target stayed reached until the day of measurement; null where it is not reached. */
  readonly reachedOn: CivilDate | null;
  /** All readings until the day that concern it, in order of time: the superseded ones too. */
  readonly readings: readonly Reading[];
  readonly step: Step;
}

/** What the measurement of one indicator looks at. */
export interface IndicatorContext {
  readonly index: ReadingIndex;
  readonly formulas: Formulas;
  readonly on: CivilDate;
  /** Years of the plan, used where the indicator has no horizon of its own. */
  readonly year: number;
  readonly tolerance: Decimal;
  readonly findings: Diagnostic[];
  /** JSON pointer of the indicator. */
  readonly at: string;
}

/** The value of an indicator and how far it is from its targets. */
export function measureIndicator(indicator: Indicator, context: IndicatorContext): IndicatorMeasurement {
  const { index, on, formulas } = context;
  const formula = indicator.formula === undefined ? null : formulas.of(indicator.formula);
  const valued = valueOfIndicator(indicator, formula, index, on);
  report(indicator, formula, valued, context);
  const completion = completionOf(index, indicatorKey(indicator.id), on);
  const measured = (one: Target, reachedBefore: CivilDate | null, standsAlone: boolean) =>
    measuredTarget(one, factsOf(indicator, formula, valued.value, completion, reachedBefore, standsAlone, context), (day) =>
      figuresOn(one, indicator, formula, { ...context, on: day }));
  const target = indicator.target ? measured(indicator.target, null, true) : null;
  const reachedOn = target?.reached === true ? firstReached(indicator, formula, completion, context) : null;
  const also = (indicator.also ?? []).map((other) => measured(other, reachedOn, typeof target?.reached !== 'boolean'));
  const result = {
    indicator: indicator.id,
    name: indicator.name,
    weight: indicator.weight ?? null,
    status: indicator.provenance.status,
    scale: indicator.scale ?? null,
    value: valued.from === 'nowhere' && !formula && completion.done !== null ? onlyDone : valued.value,
    from: valued.from,
    measuredOn: valued.measuredOn ?? (completion.done === null ? null : completion.on),
    inputs: valued.inputs,
    target,
    also,
    reachedOn,
    readings: readingsOf(indicator, formula, context),
  };
  return withStep(result, () => traceOf(indicator, formula, valued, target, also));
}

const onlyDone: Gap = /* @__PURE__ */ gap('not-applicable', 'l’indicatore è rilevato come fatto o non fatto, senza un valore');

/** Kinds of targets that a figure decides. */
const byFigure: readonly Target['kind'][] = ['threshold', 'change', 'rank', 'between', 'equality'];

function measuredTarget(target: Target, facts: TargetFacts, figuresOnDay: (day: CivilDate) => TargetFigures): TargetMeasurement {
  const figures = figuresOfTarget(target, facts);
  const { dueOn, isDue } = figures;
  const due = !isDue || !byFigure.includes(target.kind) ? null : dueOn === facts.on ? figures : figuresOnDay(dueOn);
  const whole = { ...figures, atDue: due && { actual: due.actual, reached: due.reached } };
  return withStep(whole, () => traceOfTarget(whole, facts));
}

/** A target by the readings until a day. */
function figuresOn(target: Target, indicator: Indicator, formula: ReadFormula | null, then: IndicatorContext): TargetFigures {
  const { value } = valueOfIndicator(indicator, formula, then.index, then.on);
  const completion = completionOf(then.index, indicatorKey(indicator.id), then.on);
  return figuresOfTarget(target, factsOf(indicator, formula, value, completion, null, true, then));
}

function factsOf(
  indicator: Indicator, formula: ReadFormula | null, value: Decimal | Gap, completion: Completion, reachedOn: CivilDate | null,
  standsAlone: boolean, { index, on, year, tolerance }: IndicatorContext,
): TargetFacts {
  const { horizon } = indicator;
  const baseline = index.standing(baselineKey(indicator.id), on, valueOf, sameDecimal);
  const years = horizon && (horizon.from ?? year) <= horizon.to ? horizon : { to: year };
  const period = { from: dayOf(years.from ?? year, 1, 1), to: dayOf(years.to, 12, 31) };
  return {
    on, value, completion, reachedOn, standsAlone, tolerance,
    scale: indicator.scale,
    shape: formula?.shape ?? 'level',
    baseline: baseline?.value ?? gap('not-measured', `manca il valore di partenza di ${indicator.id}`, [`${indicator.id}: valore di partenza`]),
    sides: (target) => sidesOf(target, indicator, formula, value, index, on),
    period,
    surveyedOn: indicator.surveyedOn ?? period.to,
    isPluriennial: horizon !== undefined && horizon.to > (horizon.from ?? year),
    printed: indicator.printed?.target,
    name: indicator.id,
  };
}

/** The two sides of an equality: of the formula where it compares, else the quantities that the target names. */
function sidesOf(
  { left, right }: EqualityTarget, indicator: Indicator, formula: ReadFormula | null, value: Decimal | Gap, index: ReadingIndex, on: CivilDate,
): readonly [Decimal | Gap, Decimal | Gap] {
  if (formula?.sides) {
    const figures = Object.fromEntries(formula.names.flatMap((name) => {
      const { value: figure } = inputOf(indicator, name, index, on);
      return isGap(figure) ? [] : [[name, figure] as const];
    }));
    return [formula.sides[0](figures), formula.sides[1](figures)];
  }
  const side = (name: string) => inputOf(indicator, inputName(name), index, on).value;
  return [formula && !isGap(value) && isGap(side(left)) ? value : side(left), side(right)];
}

/** The first day of the unbroken run of readings, up to the day, on which the main target is reached. */
function firstReached(indicator: Indicator, formula: ReadFormula | null, completion: Completion, context: IndicatorContext): CivilDate | null {
  const { target } = indicator;
  if (!target) return null;
  if (completion.done === true && completion.on !== null) return completion.on;
  const days = new Set(subjectsOf(indicator, formula).flatMap((key) => context.index.days(key)));
  const past = [...days].filter((day) => day <= context.on).sort().reverse();
  let first: CivilDate | null = null;
  for (const day of past) {
    if (figuresOn(target, indicator, formula, { ...context, on: day }).reached !== true) break;
    first = day;
  }
  return first;
}

function readingsOf(indicator: Indicator, formula: ReadFormula | null, { index, on }: IndicatorContext): readonly Reading[] {
  return [...subjectsOf(indicator, formula), baselineKey(indicator.id)]
    .flatMap((key) => (index.has(key) ? index.all(key) : []))
    .filter((reading) => reading.on <= on)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function report(indicator: Indicator, formula: ReadFormula | null, { value, direct, from }: IndicatorValue, { findings, at }: IndicatorContext): void {
  const { id } = indicator;
  if (indicator.formula !== undefined && !formula) {
    findings.push(measurementFinding('measurement/formula-unreadable', { at: `${at}/formula` }, { indicator: id, formula: indicator.formula.slice(0, 200) }));
  }
  if (isGap(value)) return;
  if (from === 'formula' && direct && !direct.eq(value)) {
    findings.push(measurementFinding('measurement/direct-value-differs', { at }, { indicator: id, direct: String(direct), computed: String(value) }));
  }
  if (indicator.scale === 'percent' && formula?.shape === 'share' && indicator.target?.kind !== 'change' && value.gt(hundred)) {
    findings.push(measurementFinding('measurement/share-above-100', { at }, { indicator: id, value: String(value) }));
  }
}

const units: Readonly<Record<Scale, Unit>> = { ratio: 'ratio', percent: 'percent', count: 'count', money: 'euro', days: 'days', other: 'number' };

function traceOf(
  indicator: Indicator, formula: ReadFormula | null, { value, inputs, from, measuredOn }: IndicatorValue,
  target: TargetMeasurement | null, also: readonly TargetMeasurement[],
): Step {
  return step({
    rule: 'measurement/indicator',
    label: `Indicatore ${indicator.id}: ${indicator.name}`,
    result: isGap(value) ? value : String(value),
    unit: indicator.scale === undefined ? 'number' : units[indicator.scale],
    ...(indicator.formula === undefined ? {} : { expression: indicator.formula }),
    inputs: inputs.flatMap(({ key, value: figure, on, from: origin }) => (isGap(figure) ? [] : [{
      name: key, value: String(figure), unit: 'number' as const, from: origin === 'plan' ? 'piano' : `rilevazione del ${on ?? ''}`,
    }])),
    choices: [{ option: 'from', value: `${from}${measuredOn === null ? '' : ` ${measuredOn}`}`, isDefault: from === 'formula' }],
    steps: [
      ...(formula && from === 'formula' ? [stepOfFormula(formula, inputs)] : []),
      ...(target ? [target.step] : []),
      ...also.map((one) => one.step),
    ],
  });
}

/** Days of the plan: its horizon, or its year. */
export function periodOfPlan({ year, horizon }: { readonly year: number; readonly horizon?: { readonly from?: number; readonly to: number } }): Period {
  const to = horizon && horizon.to >= year ? horizon.to : year;
  return { from: dayOf(Math.min(horizon?.from ?? year, year), 1, 1), to: dayOf(to, 12, 31) };
}
