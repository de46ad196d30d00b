export { movementsFormat, type Movement, type MovementKind, type Movements, type VariazioneState } from './movement.js';
export { prospettoFormat, computeProspetto, type Prospetto, type ProspettoKind, type ProspettoSums } from './prospetto.js';
export { guidelinesFormat, type Guidelines } from './guidelines.js';
export { parseGuidelines, parseMovements, parseProspetto, writeGuidelines, writeMovements, writeProspetto } from './documents.js';
export { capitoloBalances } from './capitolo-balances.js';
export type { CapitoloBalance, CapitoloPlace, EntrataBalance, SpesaBalance } from './capitolo-balance.js';
export { rollUp, type EntrataTotals, type RollUp, type RollUpBy, type RollUpGroup, type SpesaTotals } from './roll-up.js';
export { spesaAvailability, type SpesaAvailability, type SpesaSums } from './capitolo.js';
export {
  availableToCommit, commitmentCheck, linkedEntryLimit, type CommitmentRequest, type CommitmentRules, type CommitmentState,
  type CommitmentVerdict, type SpendingKind,
} from './commitment.js';
export {
  ceilingCheck, ceilingUse, shareLimitAmounts, type Ceiling, type CeilingCommitment, type CeilingRequest, type CeilingUse,
  type ShareLimit, type ShareLimitAmounts,
} from './local-limits.js';
export {
  accertamentoCheck, liquidationCheck, paymentCheck, residuiCheck, type AccertamentoVerdict, type AvailabilityVerdict,
} from './movement-checks.js';
export {
  dodicesimi, organsOf, variazioneBalance, variazioneCheck, type Dodicesimi, type Organ, type VariazioneBalance,
  type VariazioneKind, type VariazioneRequest, type VariazioneRow, type VariazioneState as VariazioneCheckState,
} from './variazione.js';
export type { Refusal, Verdict } from './verdict.js';
export {
  currentSurplusForInvestments, equilibriConsuntivo, equilibriGate, equilibriPreventivo, equilibriRespected,
  type CurrentSurplusInputs, type EquilibriConsuntivo, type EquilibriPreventivo,
} from './equilibri.js';
export {
  consuntivoLines, letterLabels, preventivoLines, type ConsuntivoLetter, type ConsuntivoResult, type PreventivoLetter,
} from './equilibri-lines.js';
export type { Amounts, Line } from './lines.js';
export {
  administrationResult, administrationResultReconciliation, freePart, type AdministrationResult,
  type AdministrationResultInputs, type FreePart,
} from './administration-result.js';
export {
  quadroGenerale, rendicontoEntrata, rendicontoSpesa, type QuadroGeneraleInputs, type RendicontoEntrata, type RendicontoSpesa,
} from './rendiconto.js';
export { fpvCarryOver, fpvRow, type FpvCarryOver, type FpvRow } from './fpv.js';
export { fcde, fcdeOfYear, fcdeRendiconto, type Fcde, type FcdeInputs, type FcdeMethod } from './fcde.js';
export { debtLimit, reserveFund, treasuryAdvanceLimit, type ReserveFund } from './limits.js';
export {
  annualPaymentDelay, paymentDelay, paymentDelayBySettore, paymentTarget, pccDelay, type Invoice, type PaymentDelay,
  type PaymentTarget,
} from './payments.js';
export {
  guaranteeFund, guaranteeFundBase, type CommercialDebt, type CommercialDebtCheck, type GuaranteeFund, type GuaranteeFundFacts,
} from './guarantee-fund.js';
export {
  deficitParameter, deficitQuotients, isBeyondBound, structuralDeficit, type DeficitFigures, type DeficitResult, type EnteWithBounds,
} from './deficitarieta.js';
export { hiringCapacity, hiringClassOf, type HiringCapacity, type HiringFacts, type HiringStanding } from './hiring.js';
export type { Quotient } from './quotients.js';
export { classicalIndicators, pianoIndicators } from './indicator-table.js';
export {
  classicalIndicator, collectionRate, pianoIndicator, serviceCoverage, treasuryAdvanceUse, type AccountIndicator,
  type ClassicalIndicator, type CollectionRate, type DemandService, type PianoIndicator, type ResiduiTitolo, type ServiceCoverage,
} from './indicators.js';
export { programmeChange, savingsOf, splitCheck, tableTotals, type Savings, type SplitCheck, type TableTotals } from './sums.js';
export {
  fasceAmounts, fundShares, fundUse, fundWithIncrease, individualPremium, type FundShare, type FundUse, type IndividualPremium,
} from './fund.js';
export { checkIncarichi, incaricoCheck, isSentToCorteDeiConti, type Incarico, type IncaricoRequest, type IncaricoState } from './incarichi.js';
