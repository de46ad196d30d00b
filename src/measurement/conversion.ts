import { hundred, percentOf, zero, type Decimal, type Percent } from '../values/numbers.js';
import { gap, isGap, italian, step, withStep, type Gap, type Step, type Unit } from '../outcome/index.js';
import { conversionLabels, type Conversion, type ConversionFacts, type ConversionPolicies } from './conversion-kinds.js';

/** A result after a conversion. */
export interface Converted {
  /** Percent (100 = the target is just reached), not capped unless the conversion says so; the unit of the indicator for `absolute-gap`. */
  readonly value: Decimal | Gap;
  readonly step: Step;
}

/**
 * A result converted to a percentage of achievement by a named conversion. Conversions are policy: the scheme of the ente
 * chooses one; nothing here is applied by itself.
 *
 * @param facts the result, its target, and which way is better
 * @returns percent, not rounded; a Gap with its reason where the conversion is not defined (target zero, no target, no
 * result, last year equal to the target) unless a policy says what then holds
 * @source names as the field has them (percent of target, between minimum and target, between last year and target, bands)
 * @interpretation less-is-better mirrors more-is-better around the target: 80 against 100 is 120 %, as 120 is where more is better
 * @example
 * ```ts
 * import { convert } from 'municipal-performance';
 * import { decimal } from 'municipal-performance/values';
 * const facts = { actual: decimal(80), target: decimal(100) };
 * convert({ kind: 'linear-to-target' }, { ...facts, better: 'more' }).value; //=> '80'
 * convert({ kind: 'linear-to-target' }, { ...facts, better: 'less' }).value; //=> '120'
 * convert({ kind: 'linear-between', minimum: decimal(60) }, { ...facts, better: 'more' }).value; //=> '50'
 * convert({ kind: 'from-last-year' }, { ...facts, better: 'more', lastYear: decimal(70) }).value; //=> '33.33333333333333333333333333333333'
 * ```
 */
export function convert(conversion: Conversion, facts: ConversionFacts): Converted {
  const value = bounded(valueOf(conversion, facts), conversion);
  return withStep({ value }, () => traceOf(conversion, facts, value));
}

/**
 * Points for a percentage of achievement.
 *
 * @param points what 100 % is worth
 * @returns points, not rounded; the Gap of the percentage
 */
export function pointsFor(achieved: Decimal | Gap, points: Decimal): Decimal | Gap {
  return isGap(achieved) ? achieved : percentOf(achieved as Percent, points);
}

/** All the points or none. */
export function onOffPoints(reached: boolean, points: Decimal): Decimal {
  return reached ? points : zero;
}

function valueOf(conversion: Conversion, facts: ConversionFacts): Decimal | Gap {
  const { actual, target } = facts;
  if (isGap(actual) && !(conversion.kind === 'on-off' && typeof facts.reached === 'boolean')) return byPolicy(conversion.noResult, actual);
  if (conversion.kind === 'on-off') return onOff(facts, conversion);
  if (isGap(actual)) return actual;
  if (conversion.kind === 'bands' && conversion.of === 'actual') return inBands(actual, conversion.bands);
  if (target === null) return byPolicy(conversion.noTarget, noTarget);
  switch (conversion.kind) {
    case 'absolute-gap':
      return beyond(actual, target, facts.better);
    case 'percent-gap':
      return target.isZero() ? atZero(conversion, facts) : beyond(actual, target, facts.better).times(hundred).dividedBy(target.abs());
    case 'linear-to-target':
      return linearToTarget(conversion, facts, actual, target);
    case 'linear-between':
      return linearBetween(actual, target, conversion, facts.better);
    case 'from-last-year':
      return fromLastYear(actual, target, facts);
    case 'bands': {
      const percent = linearToTarget(conversion, facts, actual, target);
      return isGap(percent) ? percent : inBands(percent, conversion.bands);
    }
  }
}

const noTarget: Gap = /* @__PURE__ */ gap('not-applicable', 'l’indicatore non ha un obiettivo numerico');

function onOff({ actual, target, better, reached }: ConversionFacts, { noTarget: policy, noResult }: ConversionPolicies): Decimal | Gap {
  if (typeof reached === 'boolean') return reached ? hundred : zero;
  if (reached !== undefined) return byPolicy(noResult, reached);
  if (isGap(actual)) return byPolicy(noResult, actual);
  if (target === null) return byPolicy(policy, noTarget);
  return beyond(actual, target, better).isNegative() ? zero : hundred;
}

function linearToTarget(policies: ConversionPolicies, facts: ConversionFacts, actual: Decimal, target: Decimal): Decimal | Gap {
  if (target.isZero()) return atZero(policies, facts);
  return target.plus(beyond(actual, target, facts.better).times(target.isNegative() ? -1 : 1)).times(hundred).dividedBy(target);
}

/** A target of zero: there is no percentage of nothing. */
function atZero({ targetZero = 'gap' }: ConversionPolicies, { actual, target, better }: ConversionFacts): Decimal | Gap {
  if (targetZero === 'gap' || isGap(actual) || target === null) {
    return gap('undefined-operation', 'l’obiettivo è zero: la percentuale di raggiungimento non è definita');
  }
  return beyond(actual, target, better).isNegative() ? zero : hundred;
}

function linearBetween(
  actual: Decimal, target: Decimal, { minimum, excellent }: Extract<Conversion, { kind: 'linear-between' }>, better: 'more' | 'less',
): Decimal | Gap {
  const room = beyond(target, minimum, better);
  if (room.lte(zero)) return gap('undefined-operation', 'il valore minimo non è peggiore dell’obiettivo');
  const above = beyond(actual, target, better);
  if (!excellent || above.lte(zero)) return beyond(actual, minimum, better).times(hundred).dividedBy(room);
  const excellence = beyond(excellent.value, target, better);
  if (excellence.lte(zero) || excellent.percent.lt(hundred)) return gap('undefined-operation', 'il valore di eccellenza non è migliore dell’obiettivo');
  return hundred.plus(above.times(excellent.percent.minus(hundred)).dividedBy(excellence));
}

function fromLastYear(actual: Decimal, target: Decimal, { lastYear, better }: ConversionFacts): Decimal | Gap {
  if (lastYear === undefined) return gap('not-measured', 'manca il valore dell’anno precedente', ['lastYear']);
  if (isGap(lastYear)) return lastYear;
  const room = beyond(target, lastYear, better);
  if (room.lte(zero)) return gap('undefined-operation', 'l’obiettivo non migliora il valore dell’anno precedente');
  return beyond(actual, lastYear, better).times(hundred).dividedBy(room);
}

function inBands(value: Decimal, bands: Extract<Conversion, { kind: 'bands' }>['bands']): Decimal | Gap {
  const found = bands.filter(({ above, from, upTo, below }) =>
    (above === undefined || value.gt(above)) && (from === undefined || value.gte(from))
    && (upTo === undefined || value.lte(upTo)) && (below === undefined || value.lt(below)));
  const [band] = found;
  if (!band) return gap('undefined-operation', `il valore ${italian.number(String(value))} non è in nessuna fascia`);
  return found.length === 1 ? band.percent : gap('undefined-operation', `il valore ${italian.number(String(value))} è in ${found.length} fasce`);
}

/** How much better one level is than another: positive when better. */
function beyond(actual: Decimal, reference: Decimal, better: 'more' | 'less'): Decimal {
  return better === 'more' ? actual.minus(reference) : reference.minus(actual);
}

function byPolicy(policy: 'gap' | 'zero' | 'full' | undefined, absent: Gap): Decimal | Gap {
  if (policy === 'zero') return zero;
  return policy === 'full' ? hundred : absent;
}

function bounded(value: Decimal | Gap, { floor, cap }: ConversionPolicies): Decimal | Gap {
  return isGap(value) ? value : within(value.isZero() ? zero : value, floor, cap);
}

function within(value: Decimal, floor: Decimal | undefined, cap: Decimal | undefined): Decimal {
  if (floor !== undefined && value.lt(floor)) return floor;
  return cap !== undefined && value.gt(cap) ? cap : value;
}

function traceOf(conversion: Conversion, { actual, target, better, lastYear, reached }: ConversionFacts, value: Decimal | Gap): Step {
  const shown = (name: string, figure: Decimal | Gap | null | undefined) =>
    figure === undefined || figure === null || isGap(figure) ? [] : [{ name, value: String(figure), unit: 'number' as Unit }];
  const { label, expression } = conversionLabels[conversion.kind];
  return step({
    rule: `measurement/${conversion.kind}`,
    label,
    expression,
    result: isGap(value) ? value : String(value),
    unit: conversion.kind === 'absolute-gap' ? 'number' : 'percent',
    inputs: [
      ...shown('risultato', actual), ...shown('obiettivo', target), ...shown('anno precedente', lastYear),
      ...(typeof reached === 'boolean' ? [{ name: 'raggiunto', value: String(reached), unit: 'flag' as Unit }] : []),
      { name: 'verso', value: better === 'more' ? 'crescente' : 'decrescente', unit: 'text' },
    ],
    choices: [
      { option: 'targetZero', value: conversion.targetZero ?? 'gap', isDefault: (conversion.targetZero ?? 'gap') === 'gap' },
      { option: 'noTarget', value: conversion.noTarget ?? 'gap', isDefault: (conversion.noTarget ?? 'gap') === 'gap' },
      { option: 'noResult', value: conversion.noResult ?? 'gap', isDefault: (conversion.noResult ?? 'gap') === 'gap' },
    ],
  });
}
