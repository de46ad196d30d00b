import { hundred, one, round, zero, type CivilDate, type Decimal } from '../values/numbers.js';
import { dayOf, daysBetween, monthOf, dayOfMonth, daysInMonth, daysInYear, yearOf, yearPeriod, type Period } from '../values/days.js';
import { gap, isGap, italian, type Gap } from '../outcome/index.js';
import type { BetweenTarget, ChangeTarget, Comparator, EqualityTarget, Scale, Target, TargetUnit } from '../plan/index.js';
import type { Completion } from './completion.js';
import type { FormulaShape } from './growth.js';
import { distanceFrom, meets, printedDigits } from './level.js';
import type { TargetMeasurement } from './target-result.js';

/** What a target is measured against. */
export interface TargetFacts {
  readonly on: CivilDate;
  /** Value of the indicator, on its own scale. */
  readonly value: Decimal | Gap;
  readonly scale: Scale | undefined;
  readonly shape: FormulaShape;
  /** Level at the start; a Gap where it was not read. */
  readonly baseline: Decimal | Gap;
  readonly completion: Completion;
  /** Day on which the indicator's main target was reached, for the days that stand beside it. */
  readonly reachedOn: CivilDate | null;
  /** Whether it is told by its own readings only: the main target, or one beside a target that cannot be told. */
  readonly standsAlone: boolean;
  /** The two sides of an equality. */
  readonly sides: (target: EqualityTarget) => readonly [Decimal | Gap, Decimal | Gap];
  /** Days of the plan, or of the horizon of the indicator. */
  readonly period: Period;
  /** Day on which the plan says that the value is surveyed; the end of the period where it does not. */
  readonly surveyedOn: CivilDate;
  readonly isPluriennial: boolean;
  /** The target as printed, for its precision. */
  readonly printed: string | undefined;
  readonly tolerance: Decimal;
  readonly name: string;
}

/** A measurement of a target on one day, without its trace. */
export type TargetFigures = Omit<TargetMeasurement, 'step' | 'atDue'>;

/** A target of any kind against the facts. */
export function figuresOfTarget(target: Target, facts: TargetFacts): TargetFigures {
  switch (target.kind) {
    case 'threshold': return level(target, facts, scaled(facts.value, facts.scale, target.unit), target.comparator, target.value, facts.baseline);
    case 'change': return change(target, facts);
    case 'deadline': return deadline(target.by, target, facts);
    case 'frequency': return frequency(target.timesPerYear, target, facts);
    case 'yes': return yes(target, facts);
    case 'rank': return level(target, facts, facts.value, '<=', one.times(target.atMost), facts.baseline);
    case 'between': return between(target, facts);
    case 'equality': return equality(target, facts);
    case 'text': return bare(target, facts, gap('not-applicable', 'l’obiettivo è scritto a parole: nessuna regola può dire se è raggiunto'));
  }
}

function bare(target: Target, { on, surveyedOn }: TargetFacts, reached: boolean | Gap): TargetFigures {
  const none = isGap(reached) ? reached : gap('not-applicable', 'per questo tipo di obiettivo non c’è una distanza');
  return {
    target, actual: none, reached, asPrinted: null, distance: none, dueOn: surveyedOn, isDue: on >= surveyedOn,
    deadline: null, frequency: null, path: null,
  };
}

function level(
  target: Target, facts: TargetFacts, actual: Decimal | Gap, comparator: Comparator, bound: Decimal, start: Decimal | Gap,
): TargetFigures {
  const whole = bare(target, facts, false);
  if (isGap(actual)) return { ...whole, actual, reached: actual, distance: actual, path: pathOf(facts, actual, comparator, bound, start) };
  const digits = printedDigits(bound, facts.printed);
  const { tolerance } = facts;
  return {
    ...whole,
    actual,
    reached: meets(actual, comparator, bound, { tolerance }),
    asPrinted: { digits, actual: round(actual, digits), reached: meets(actual, comparator, bound, { digits, tolerance }) },
    distance: distanceFrom(actual, comparator, bound),
    path: pathOf(facts, actual, comparator, bound, start),
  };
}

/** The straight line from the start of several years to their end. */
function pathOf({ isPluriennial, period, on }: TargetFacts, actual: Decimal | Gap, comparator: Comparator, bound: Decimal, start: Decimal | Gap) {
  if (!isPluriennial) return null;
  if (isGap(start)) return { expected: start, distance: start };
  const total = daysBetween(period.from, period.to) + 1;
  const elapsed = Math.max(0, Math.min(total, daysBetween(period.from, on) + 1));
  const expected = start.plus(bound.minus(start).times(elapsed).dividedBy(total));
  return { expected, distance: isGap(actual) ? actual : distanceFrom(actual, comparator, expected) };
}

/** A ratio on 0–1 beside a target in percent is read on 0–100. */
function scaled(value: Decimal | Gap, scale: Scale | undefined, unit: TargetUnit): Decimal | Gap {
  return isGap(value) || scale !== 'ratio' || unit !== 'percent' ? value : value.times(hundred);
}

function change(target: ChangeTarget, facts: TargetFacts): TargetFigures {
  const grown = growthOf(target, facts);
  const actual = isGap(grown) || target.direction === 'increase' ? grown : grown.negated().plus(zero);
  return level(target, facts, actual, target.comparator, target.value, zero);
}

/** How much a level has grown: by the baseline that was read, else as the formula itself gives it. */
function growthOf({ unit, baseline: said }: ChangeTarget, { value, scale, shape, baseline, name }: TargetFacts): Decimal | Gap {
  if (isGap(value)) return value;
  if (!isGap(baseline)) {
    if (unit !== 'percent' || scale === 'percent') return value.minus(baseline);
    if (!baseline.isPositive() || baseline.isZero()) return gap('undefined-operation', 'il valore di partenza non è positivo: la variazione percentuale non è definita');
    return value.minus(baseline).times(hundred).dividedBy(baseline);
  }
  if (shape === 'growth') return scaled(value, scale, unit);
  if (shape === 'reduction') return scaled(value.negated().plus(zero), scale, unit);
  if (baseline.missing === undefined) return baseline;
  return gap('not-measured', `manca il valore di partenza${said === null ? '' : ` (${said})`} di ${name}`, baseline.missing);
}

function between(target: BetweenTarget, facts: TargetFacts): TargetFigures {
  const actual = scaled(facts.value, facts.scale, target.unit);
  const whole = bare(target, facts, false);
  if (isGap(actual)) return { ...whole, actual, reached: actual, distance: actual };
  const [low, high] = [actual.minus(target.from), target.to.minus(actual)];
  const digits = Math.max(printedDigits(target.from, facts.printed), printedDigits(target.to, facts.printed));
  const reachedAt = (places?: number) => {
    const options = places === undefined ? {} : { digits: places };
    return meets(actual, '>=', target.from, options) && meets(actual, '<=', target.to, options);
  };
  return {
    ...whole, actual, reached: reachedAt(), asPrinted: { digits, actual: round(actual, digits), reached: reachedAt(digits) },
    distance: low.lt(high) ? low : high,
  };
}

function equality(target: EqualityTarget, facts: TargetFacts): TargetFigures {
  const [left, right] = facts.sides(target);
  const missing = [left, right].filter(isGap);
  const [first] = missing;
  if (first) {
    const names = missing.flatMap((one) => one.missing ?? []);
    const reason = names.length > 0 ? gap('not-measured', `manca il valore di: ${names.join(', ')}`, names) : first;
    return { ...bare(target, facts, reason), actual: reason };
  }
  return { ...level(target, facts, left, target.comparator, right as Decimal, facts.baseline), path: null };
}

function yes(target: Target, facts: TargetFacts): TargetFigures {
  const { completion, value } = facts;
  if (completion.done !== null) return bare(target, facts, completion.done);
  if (!isGap(value) && (value.isZero() || value.eq(one))) return bare(target, facts, value.eq(one));
  return bare(target, facts, isGap(value) ? value : gap('undefined-operation', `il valore ${italian.number(String(value))} non è né sì (1) né no (0)`));
}

function deadline(by: CivilDate, target: Target, facts: TargetFacts): TargetFigures {
  const { on, completion, reachedOn, standsAlone, name } = facts;
  const completedOn = completion.on ?? (standsAlone ? null : reachedOn);
  const isKnown = completion.done !== null || !standsAlone;
  const open = on <= by
    ? gap('not-due', `il termine del ${italian.day(by)} non è ancora scaduto`)
    : gap('not-measured', `non è rilevato se ${name} è stato fatto`, [name]);
  const daysLate = completedOn !== null ? daysBetween(by, completedOn) : isKnown && on > by ? daysBetween(by, on) : open;
  const reached = completedOn !== null ? completedOn <= by : isKnown && on > by ? false : open;
  return {
    ...bare(target, facts, reached),
    actual: gap('not-applicable', 'una scadenza si misura in giorni'),
    distance: isGap(daysLate) ? daysLate : one.times(-daysLate).plus(zero),
    dueOn: by,
    isDue: on >= by,
    deadline: { by, completedOn, daysLate },
  };
}

function frequency(perYear: number, target: Target, facts: TargetFacts): TargetFigures {
  const { on, completion, value, period, name } = facts;
  const year = Math.min(Math.max(yearOf(on), yearOf(period.from)), yearOf(period.to));
  const times = completion.timesIn(year);
  const done = !isGap(value) ? value : times > 0 || completion.done !== null ? one.times(times) : gap('not-measured', `non è rilevato quante volte ${name} è stato fatto`, [name]);
  const due = timesDue(perYear, year, on);
  const end = yearPeriod(year).to;
  const enough = (count: number) => (isGap(done) ? done : done.gte(count));
  const all = enough(perYear);
  const reached = all === false && on < end ? gap('not-due', `l’anno ${year} non è finito: volte fatte ${italian.number(String(done))} di ${perYear}`) : all;
  return {
    ...bare(target, facts, reached),
    actual: done,
    distance: isGap(done) ? done : done.minus(perYear),
    dueOn: end,
    isDue: on >= end,
    frequency: { done: isGap(done) ? done : done.toNumber(), due, perYear, onTrack: enough(due) },
  };
}

/** One time is due at the end of each equal part of the year: whole months where they divide the year, else days. */
function timesDue(perYear: number, year: number, on: CivilDate): number {
  if (yearOf(on) !== year) return yearOf(on) > year ? perYear : 0;
  const months = monthOf(on) - (dayOfMonth(on) === daysInMonth(year, monthOf(on)) ? 0 : 1);
  if (Number.isInteger(12 / perYear)) return Math.floor((months * perYear) / 12);
  return Math.floor(((daysBetween(dayOf(year, 1, 1), on) + 1) * perYear) / daysInYear(year));
}
