import { civilDate } from '../values/days.js';
import { euro, type Citation, type CivilDate, type Euro } from '../values/numbers.js';
import type { ContractKind, RegimeId } from './procurement-regimes.js';

/** One end of a stretch of amounts, euro. */
export interface AmountBound {
  readonly amount: Euro;
  /** Whether the amount itself belongs to the stretch. */
  readonly inclusive: boolean;
}

/** A situation in which two sets of rules can be said to hold: the library names both and chooses neither. */
export interface RegimeDoubt {
  /** Short name, public: it stands in the finding. */
  readonly id: 'first-day-2016' | 'two-norms-2019' | 'pnrr';
  /** First and last day of the doubt, by the day of notice or invitations. */
  readonly from: CivilDate;
  /** null: until the law changes. */
  readonly to: CivilDate | null;
  /** What it concerns; all kinds when absent. */
  readonly kinds?: readonly ContractKind[];
  /** The amounts it concerns; all when absent. */
  readonly between?: { readonly lower: AmountBound; readonly upper: AmountBound };
  /** The fact without which there is no doubt: a notice published on that day, or a contract paid by PNRR, PNC or EU funds. */
  readonly only?: 'notice' | 'pnrr';
  /** The regime whose bands are the other answer; null where the tables do not hold its bands. */
  readonly other: RegimeId | null;
  /** What the other answer rests on, in Italian. */
  readonly otherName: string;
  /** Why two answers stand, in Italian. */
  readonly why: string;
  readonly sources: readonly Citation[];
  readonly verifiedOn: CivilDate | null;
}

/**
 * The situations in which the law leaves two regimes open, besides acts whose days fall under different regimes.
 *
 * @source D.Lgs. 50/2016 art. 216 c. 1; L. 145/2018 art. 1 c. 912; DL 32/2019; D.Lgs. 36/2023 art. 225 c. 8
 */
export const procurementDoubts: readonly RegimeDoubt[] = /* @__PURE__ */ doubts();

function doubts(): readonly RegimeDoubt[] {
  return [
    {
      id: 'first-day-2016',
      from: civilDate('2016-04-19'),
      to: civilDate('2016-04-19'),
      only: 'notice',
      other: 'R00',
      otherName: 'D.Lgs. 163/2006',
      why: 'il D.Lgs. 50/2016 è entrato in vigore il giorno stesso della pubblicazione e per l’ANAC i bandi pubblicati quel giorno restano sotto il vecchio codice',
      sources: [{ act: 'D.Lgs. 50/2016', article: '216', comma: '1' }, { act: 'Comunicato del Presidente ANAC', date: '2016-04-22' }],
      verifiedOn: null,
    },
    {
      id: 'two-norms-2019',
      from: civilDate('2019-04-19'),
      to: civilDate('2019-06-17'),
      kinds: ['works'],
      between: { lower: { amount: euro('200000'), inclusive: true }, upper: { amount: euro('350000'), inclusive: false } },
      other: 'R03',
      otherName: 'art. 1 c. 912 L. 145/2018',
      why: 'il DL 32/2019 chiede la procedura aperta da 200.000 euro, mentre il c. 912 della L. 145/2018, abrogato solo dalla L. 55/2019, ammette la procedura negoziata fino a 350.000 (rinvio alla lett. b): dieci operatori nel testo a cui rinviava, tre in quello sostituito)',
      sources: [{ act: 'L. 145/2018', article: '1', comma: '912' }, { act: 'DL 32/2019', article: '1' }],
      verifiedOn: null,
    },
    {
      id: 'pnrr',
      from: civilDate('2023-07-01'),
      to: null,
      only: 'pnrr',
      other: null,
      otherName: 'DL 77/2021 e DL 13/2023 (PNRR e PNC)',
      why: 'per i contratti finanziati da PNRR, PNC o fondi europei l’art. 225 c. 8 D.Lgs. 36/2023 mantiene le regole speciali del DL 77/2021 e del DL 13/2023',
      sources: [{ act: 'D.Lgs. 36/2023', article: '225', comma: '8' }, { act: 'DL 77/2021' }, { act: 'DL 13/2023' }],
      verifiedOn: civilDate('2026-11-21'),
    },
  ];
}
