import { decimal, fraction, fractionToDecimal, divideFractions, sumFractions, weightedMean, type Decimal } from '../values/numbers.js';
import { gap, isGap, type Gap } from '../outcome/index.js';
import {
  conversionFacts, convert, type IndicatorMeasurement, type ObjectiveMeasurement, type PhaseMeasurement, type PlanMeasurement,
} from '../measurement/index.js';
import type { MeasuredAs } from './factor.js';
import type { Measured } from './reached.js';

/** Looks up what a measurement says of the elements of its plan, by id. */
export function measuredBy(measurement: PlanMeasurement | undefined): Measured {
  if (!measurement) return () => undefined;
  const elements = indexOf(measurement);
  return (element, as) => elements.get(element)?.(as);
}

function indexOf({ objectives }: PlanMeasurement): ReadonlyMap<string, (as: MeasuredAs) => Decimal | Gap> {
  const elements = new Map<string, (as: MeasuredAs) => Decimal | Gap>();
  for (const objective of objectives) {
    elements.set(objective.objective, (as) => ofObjective(objective, as));
    for (const indicator of objective.indicators) elements.set(indicator.indicator, (as) => ofIndicator(indicator, as));
    for (const phase of objective.phases) elements.set(phase.phase, (as) => ofPhase(phase, as));
  }
  return elements;
}

/** The mean of the indicators in force by their weights; equal where the weights are all zero or one is missing. */
function ofObjective({ objective, indicators, progress }: ObjectiveMeasurement, as: MeasuredAs): Decimal | Gap {
  if (as === 'progress') return progress.actual;
  if (as === 'value') return gap('not-applicable', `l'obiettivo «${objective}» non ha un valore suo: ce l'hanno i suoi indicatori`);
  const counted = indicators.filter(({ status }) => status === 'in-force');
  const values: Decimal[] = [];
  const missing: string[] = [];
  for (const indicator of counted) {
    const value = ofIndicator(indicator, as);
    if (isGap(value)) missing.push(indicator.indicator);
    else values.push(value);
  }
  if (missing.length > 0) return gap('not-measured', `manca la misura di «${objective}»: ${missing.join(', ')}`, missing);
  if (values.length === 0) return gap('not-measured', `l'obiettivo «${objective}» non ha indicatori in vigore`, [objective]);
  const weights = counted.map(({ weight }) => weight);
  const weighted = weights.every((weight) => weight !== null) ? weightedMean(values, weights as readonly Decimal[]) : null;
  return weighted ?? fractionToDecimal(divideFractions(sumFractions(values.map(fraction)), fraction(values.length)));
}

function ofIndicator({ indicator, value, target }: IndicatorMeasurement, as: MeasuredAs): Decimal | Gap {
  if (as === 'value') return value;
  if (as === 'progress') return gap('not-applicable', `l'indicatore «${indicator}» non ha un avanzamento`);
  if (!target) return gap('not-applicable', `l'indicatore «${indicator}» non ha un valore atteso`);
  return convert({ kind: as, targetZero: 'all-or-nothing' }, conversionFacts(target)).value;
}

function ofPhase({ phase, actual, completedOn, to }: PhaseMeasurement, as: MeasuredAs): Decimal | Gap {
  if (as === 'progress' || as === 'linear-to-target') return actual;
  if (as === 'value') return gap('not-applicable', `la fase «${phase}» non ha un valore`);
  return decimal(completedOn !== null && (to === null || completedOn <= to) ? 100 : 0);
}
