import type { CivilDate } from '../values/numbers.js';
import type { ContractParts } from './contract-value.js';
import type { ProcurementEvent } from './duties.js';
import type { ProcurementClock } from './regime.js';
import type { Authority } from './threshold.js';

/** What is asked: a contract and the days of its acts. Amounts in euro net of VAT. */
export interface ProcurementQuestion extends ContractParts {
  /** The day that decides, and the day of EU thresholds and duties; it stands in for the days of acts that are not given. */
  readonly on: CivilDate;
  /** The days of the acts that decide the regime, as far as they are known. */
  readonly clock?: ProcurementClock;
  /** @interpretation `sub-central` when absent, as every comune */
  readonly authority?: Exclude<Authority, 'utilities'>;
  /** Whether the contract is paid by PNRR, PNC or EU funds. */
  readonly pnrr?: boolean;
  /** Whether it has a certain cross-border interest: then the ordinary procedures hold whatever the amount. */
  readonly crossBorderInterest?: boolean;
  /** Days of events, for the last day of terms. Those of the clock need not be repeated. */
  readonly events?: Readonly<Partial<Record<ProcurementEvent, CivilDate>>>;
}
