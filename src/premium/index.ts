export { award, type Award, type AwardEntry, type PersonAward, type PoolAward, type StructureAward } from './award.js';
export type { Part, StageReport } from './account.js';
export { balancingFactor, type BalancingFactor } from './balancing.js';
export { disciplineCut, disciplinePercent, type DisciplineCut } from './discipline.js';
export { fondoFormat, type Fondo } from './fondo.js';
export { increaseChain, type IncreaseChain, type IncreaseQuestion } from './increase.js';
export { keepPercent, type Kept } from './kept.js';
export { parseFondo, writeFondo } from './parse.js';
export { topPlaces, topQuota, topShare, type Candidate, type PlaceRules, type TopQuota, type TopShare } from './top-share.js';
export { fasciaPremium, type TimeShare } from './fascia-premium.js';
export { fondoUse, minimumShare, splitFondo, type FondoSplit, type FondoUse, type MinimumShare } from './fondo-use.js';
export { realCut, realCutFindings, type RealCut } from './real-cut.js';
export { increaseComplies, increaseLaw, type IncreaseLaw, type IncreaseLawQuestion } from './law-increase.js';
export { checkProjects, projectBounds, projectSplit, projectTotals, type ProjectBounds, type ProjectRow, type ProjectSplit, type ProjectTotals } from './projects.js';
export { redistributeCuts, type Balanced, type Redistribution } from './redistribution.js';
export { bandLimits, meritTiers, topLimit, type BandLimits, type MeritTier, type MeritTierShare, type TopLimit } from './tiers.js';
export { checkPremiumLaw, type PremiumLawFacts } from './law-checks.js';
export type { UnitIndicators } from './law-unit-weight.js';
export {
  publicationTable, type Differentiation, type PublicationTable, type PublishedGroup, type Spread,
} from './publication.js';
