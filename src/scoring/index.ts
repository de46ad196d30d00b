export { conditionName, countedMonths, type Condition, type GateResult } from './access.js';
export {
  appraisalFormat, appraisalsFormat, type Appraisal, type AppraisalSet, type GateFact, type InputValue, type InterimAssignment,
  type ObjectiveInput, type PresenceDays, type Sanction, type ServiceTime,
} from './appraisal.js';
export { checkScheme } from './check.js';
export type {
  CarriedFactor, ChecklistFactor, ConversionFactor, CountsFactor, Factor, FactorBase, GivenFactor, JoinFactor, LeafFactor, LevelFactor,
  LineFactor, ListFactor, MeasuredAs, MeasuredFactor, MissingChoice, ObjectivesFactor, RoundFactor, StaffFactor, StepsFactor, SurveyFactor,
  TableFactor, TableKey, ThresholdFactor, ZeroWeightsChoice,
} from './factor.js';
export { fasciaOf, fasciaOfScore, pays, roundScore, type Banded } from './fascia.js';
export { maximumOf } from './maximum.js';
export { parseAppraisal, parseAppraisals, parseScheme, writeAppraisal, writeAppraisals, writeScheme } from './parse.js';
export {
  premiumDefaults, type BalanceStep, type DisciplineStep, type DistributeStep, type ForfeitStep, type IncreaseBase, type IncreaseStep,
  type InterimStep, type Over, type PremiumRules, type PremiumStep, type PremiumStepBase, type RedistributeStep, type SanctionRule,
  type ScaleStep, type SplitStep, type TiersStep, type TopShareRules, type Weighing,
} from './premium-rules.js';
export { inRange, rangeText, rowOf, type Bounds, type Found, type GapChoice } from './range.js';
export type { ItemScore } from './reached.js';
export { scoreScheda, type Scheda } from './scheda.js';
export { appraisalsOf, keyOf, scoreSchede, type ScoringContext } from './schede.js';
export {
  schemeDefaults, schemeFormat, type Access, type Fascia, type Gate, type MonthCount, type MonthsRule, type PresenceRule, type Scheme,
  type Validity,
} from './scheme.js';
export { schemeInputs, type SchemeInput } from './scheme-inputs.js';
export { serviceDays, timeInPost, type TimeInPost } from './service.js';
export { itemGains, nextFascia, whatIf, type ItemGain, type NextFascia, type WhatIf } from './what-if.js';
