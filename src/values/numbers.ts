export {
  decimal, fixed, hundred, isDecimal, isPlainDecimal, isWritable, one, round, sum, zero,
  type Decimal, type DecimalInput, type Rounding, type RoundingMode,
} from './decimal.js';
export { euro, euroText, isEuroText, roundToCent, sumEuro, type Euro } from './euro.js';
export {
  percent, percentagePoints, percentOf, percentToRatio, ratio, ratioToPercent,
  type Percent, type PercentagePoint, type Ratio,
} from './percent.js';
export { apportion, percentShares, type Apportioned, type ApportionOptions, type Remainder, type UndefinedShare } from './apportion.js';
export { normalisedWeights, weightedMean } from './weight.js';
export { citationText, type Citation } from './citation.js';
export { invariant, InvariantError, isInvariantError, shown } from './invariant.js';
export {
  capitoloParts, isCapitoloCode, isCommitmentCode, isPdcCode, type CapitoloCode, type CommitmentCode, type PdcCode,
} from './code.js';
export type { CivilDate, Weekday } from './civil-date.js';
export type { Period } from './period.js';
export {
  addFractions, compareFractions, divideFractions, fraction, fractionToDecimal, multiplyFractions, oneFraction, roundFraction,
  subtractFractions, sumFractions, zeroFraction, type Fraction,
} from './fraction.js';
