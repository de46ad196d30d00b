import type { Citation, CivilDate } from '../values/numbers.js';
import type { AmountBound, ContractKind, DueRule } from '../law/index.js';

/** The mark of a regulation document. */
export const regulationFormat = 'municipal-performance/regulation@1';

/**
 * What a rule decides.
 *
 * - `award`: how the contractor is chosen; must cover every amount from zero up;
 * - `office`: who runs the tender; `channel`: Consip, MePA or own procedure; `check`: what is verified;
 * - `contract-form`: how the contract is written; `observatory`: what is communicated to the Osservatorio;
 * - `duty`: anything else that follows from an amount; it need not cover all amounts and may overlap.
 */
export type RegulationMatter = 'award' | 'office' | 'channel' | 'check' | 'contract-form' | 'observatory' | 'duty';

/** One rule of the ente, for a stretch of amounts. */
export interface RegulationRule {
  /** Own id in the document: `lavori-1`. */
  readonly id: string;
  readonly matter: RegulationMatter;
  readonly kinds: readonly ContractKind[];
  /** Euro net of VAT, as printed: "fino a 9.999" is 9999 included. */
  readonly lower: AmountBound;
  /** null: no upper end. */
  readonly upper: AmountBound | null;
  /** What follows, in the words of the regulation: for an award its procedure. */
  readonly rule: string;
  /** Awards: operators to consult, null where the procedure has no minimum. */
  readonly minOperators?: number | null;
  /** Who acts. */
  readonly who?: string;
  readonly documents?: readonly string[];
  /** A fact besides the amount on which the rule depends; rules with a condition do not collide with others. */
  readonly condition?: string;
  /** Where it is printed: `l. 459`. */
  readonly part?: string;
  /** Remark. */
  readonly note?: string;
}

/** A category of purchases that the ente may buy on its own up to an amount a year. */
export interface RegulationCategory {
  readonly id: string;
  readonly name: string;
  /** Euro net of VAT a year; null: no amount, the rule says when. */
  readonly yearlyCap: AmountBound | null;
  readonly rule: string;
  readonly part?: string;
}

/** A term that the regulation sets. */
export interface RegulationTerm {
  readonly id: string;
  /** From what it runs. */
  readonly event: string;
  readonly label: string;
  readonly due: DueRule;
  readonly who?: string;
  /** The amounts it concerns; all when absent. */
  readonly lower?: AmountBound;
  readonly upper?: AmountBound;
  readonly part?: string;
}

/** The rules of an ente on how it buys, as a document. They stand beside the law and are never merged with it. */
export interface Regulation {
  readonly format: typeof regulationFormat;
  readonly ente: string;
  readonly title: string;
  readonly source: Citation;
  /** First day on which it holds; absent: not said. */
  readonly from?: CivilDate;
  /** Last day; absent: until replaced. */
  readonly to?: CivilDate;
  readonly rules: readonly RegulationRule[];
  readonly categories?: readonly RegulationCategory[];
  readonly terms?: readonly RegulationTerm[];
}

