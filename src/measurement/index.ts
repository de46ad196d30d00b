// In: a plan and the readings of a day. Out: facts: values, distances from targets, delays, shares. No policy: what a
// missing figure is worth, caps and points are chosen by the scheme, which finds the conversions here by name.
export { measure, type MeasureOptions, type PlanMeasurement } from './measure.js';
export {
  readingsFormat, type BaselineReading, type IndicatorReading, type InputReading, type PhaseReading, type Reading, type Readings,
} from './reading.js';
export { parseReadings, parseSurvey, writeReadings, writeSurvey } from './parse.js';
export type { IndicatorMeasurement } from './indicator.js';
export type { MeasuredInput } from './indicator-value.js';
export type { DeadlineFacts, DueFacts, FrequencyFacts, PathFacts, PrintedComparison, TargetMeasurement } from './target-result.js';
export type { ObjectiveMeasurement, ObjectiveProgress, ProgressWeights, ReachedCount } from './objective.js';
export type { PhaseMeasurement, PhaseStatus } from './phase.js';
export { checkPhaseCalendar, phasePeriods } from './phase-calendar.js';
export { betterUnder, distanceFrom, meets, rankReached, type ComparisonOptions } from './level.js';
export { convert, onOffPoints, pointsFor, type Converted } from './conversion.js';
export { conversionFacts } from './conversion-facts.js';
export type { Conversion, ConversionBand, ConversionFacts, ConversionPolicies } from './conversion-kinds.js';
export { meanOfRatios, ratioOfSums, simpleMean, type Aggregated, type Aggregation, type RatioRow } from './aggregation.js';
export { weightedDelay, type DelayedPayment } from './delay.js';
export { distribution, type Distribution, type ShareRounding } from './distribution.js';
export {
  againstStandard, standardDistribution, type StandardClass, type StandardDistribution, type StandardOutcome, type StandardQuestion,
} from './standard.js';
export { barometer, type Barometer, type BarometerBand, type BarometerEntry } from './barometer.js';
export {
  measureSurvey, surveyFormat, surveyPoints,
  type Survey, type SurveyConversion, type SurveyMeans, type SurveyResult, type SurveySheet,
} from './survey.js';
export {
  monitoringCalendar, stepsDueOn, type CalendarOptions, type CalendarStep, type DueSteps, type OwnStep,
} from './calendar.js';
