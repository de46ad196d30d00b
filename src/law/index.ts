export { sourceOf, valueOn, type Dated, type InForce, type Version } from './dated.js';
export {
  addWorkingDays, easterSunday, isHoliday, isWorkingDay, publicHolidays, workingDaysBetween,
  type Holiday, type HolidayOptions, type WorkingDayOptions,
} from './holidays.js';
export { missioni, type Missione, type Programma } from './classification/missioni.js';
export { findMissione, findProgramma, sameLabel } from './classification/find.js';
export { titoli, type Titolo } from './classification/titoli.js';
export { macroaggregati, type Macroaggregato } from './classification/macroaggregati.js';
export { tipologieEntrata, type TipologiaEntrata } from './classification/tipologie-entrata.js';
export { notCommittable, notCommittableKind, pdcParts, type NotCommittable, type PdcParts } from './classification/pdc.js';
export { dueOn, type Deadline, type DueEvent, type DueRule } from './deadline.js';
export {
  accountingDeadlines, corteDeiContiAmount, debtInterestLimit, equilibriTest, fcdeMinimumShare, fcdeWeights,
  reserveFundBounds, serviceCoverageMinimum, treasuryAdvanceTwelfths, variazioneTerms,
  type ReserveFundBounds, type VariazioneTerms,
} from './accounting.js';
export { guaranteeFundRule, type GuaranteeFundRule } from './accounting-payments.js';
export {
  deficitBounds, hiringClasses, hiringGrowth, type DeficitBound, type DeficitParameter, type HiringClass, type HiringGrowth,
} from './accounting-limits.js';
export { procurementEuThresholds, type EuThresholds } from './procurement-eu-thresholds.js';
export {
  procurementRegimes,
  type ContractKind, type Procedure, type ProcurementBand, type ProcurementBound, type ProcurementRegime, type RegimeClock, type RegimeId,
} from './procurement-regimes.js';
export { procurementDoubts, type AmountBound, type RegimeDoubt } from './procurement-doubts.js';
export { procurementParameters, type Comparison, type ParameterValue, type ProcurementParameterName } from './procurement-parameters.js';
export { procurementTerms, type ProcurementTermName } from './procurement-terms.js';
export { technicalIncentiveShares, type TechnicalIncentives } from './procurement-incentives.js';
export { deadlineOn, eventOf, type Due, type DueOptions, type Term } from './due.js';
export { performanceCycle, type CycleStep } from './cycle.js';
export {
  dirigentiResultShare, eqResultShare, increaseMinimumComparto, increaseMinimumDirigenti, individualShare, meritBill2511,
  meritDistribution2009, paymentTimesShare, unitIndicatorsPrevail, type IncreaseMinimum, type MeritDistribution, type TopScoreLimits,
} from './premium.js';
