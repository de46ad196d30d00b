export { contractValue, type ContractParts, type ContractValue, type MixedPart, type PeriodicValue } from './contract-value.js';
export { euThreshold, type Authority, type EuThreshold } from './threshold.js';
export type { BoundDistance } from './band.js';
export type { ProcurementClock } from './regime.js';
export type { ProcurementQuestion } from './question.js';
export type { Deadline, Duty, ProcurementEvent } from './duties.js';
export type { LawRoute, UnlistedRegime } from './law-route.js';
export { procurementRoute, type Route } from './route.js';
export { procurementParameter, type Parameter, type ParameterName, type ThresholdCase } from './parameter.js';
export {
  regulationFormat, type Regulation, type RegulationCategory, type RegulationMatter, type RegulationRule, type RegulationTerm,
} from './regulation.js';
export { parseRegulation, writeRegulation } from './parse.js';
export { checkRegulation } from './regulation-check.js';
export { regulationRoute, type LocalRoute, type RegulationQuestion } from './regulation-route.js';
export { splittingSigns, type Purchase, type SplittingSign } from './splitting.js';
export { limitsCheck, type Limit, type LimitStanding } from './limits.js';
export { technicalIncentives, type IncentiveQuestion, type Incentives } from './incentives.js';
export type { ContractKind, Procedure, RegimeId } from '../law/index.js';
