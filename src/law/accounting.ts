import { decimal, percent, type CivilDate, type Decimal, type Percent } from '../values/numbers.js';
import { civilDate } from '../values/days.js';
import type { Deadline } from './deadline.js';
import type { Dated } from './dated.js';

const verified = '2026-11-21' as CivilDate;

/**
 * The share of the FCDE that the bilancio di previsione must set aside at least.
 *
 * @source L. 190/2014 art. 1 c. 509; L. 205/2017 art. 1 c. 882 (from knowledge)
 */
export const fcdeMinimumShare: Dated<Percent> = /* @__PURE__ */ (() => ({
  rule: 'law/fcde-minimum-share',
  label: 'Quota minima del fondo crediti di dubbia esigibilità nel bilancio di previsione',
  unit: 'percent' as const,
  versions: ([
    [2015, '36', 'Per gli enti sperimentatori 55.'], [2016, '55'], [2017, '70'], [2018, '75'],
    [2019, '85', '80 con variazione per gli enti che pagano nei termini (L. 145/2018 c. 1015).'],
    [2020, '95', '90 nel 2020 e 2021 per gli enti che pagano nei termini (L. 160/2019 c. 79).'], [2021, '100'],
    [2026, '100', 'La legge di bilancio 2026 prevede un DM che cambia il metodo: esito da verificare.'],
  ] as const).map(([year, share, note]) => ({
    from: civilDate(`${year}-01-01`),
    value: percent(share),
    source: { act: year < 2018 ? 'L. 190/2014' : 'L. 205/2017', article: '1', comma: year < 2018 ? '509' : '882' },
    verifiedOn: null,
    ...(note === undefined ? {} : { note }),
  })),
  until: null,
}))();

/** How the years weigh in the weighted methods of the FCDE, oldest first. */
export const fcdeWeights: Dated<readonly Decimal[]> = /* @__PURE__ */ (() => ({
  rule: 'law/fcde-weights',
  label: 'Pesi degli anni nelle medie ponderate del FCDE',
  unit: 'ratio' as const,
  versions: [{
    from: civilDate('2015-01-01'),
    value: ['0.10', '0.10', '0.10', '0.35', '0.35'].map((weight) => decimal(weight)),
    source: { act: 'D.Lgs. 118/2011', part: 'all. 4/2 § 3.3, esempio 5' },
    verifiedOn: verified,
  }],
  until: null,
}))();

/**
 * Which of the three final balances of the rendiconto an ente must respect: W1 ≥ 0, from 2025 W2 ≥ 0.
 *
 * @source L. 145/2018 art. 1 c. 821; L. 207/2024 art. 1 c. 785 (from knowledge)
 */
export const equilibriTest: Dated<'W1' | 'W2'> = /* @__PURE__ */ (() => ({
  rule: 'law/equilibri-test',
  label: 'Saldo che decide il rispetto degli equilibri di bilancio',
  unit: 'text' as const,
  versions: [
    { from: civilDate('2019-01-01'), value: 'W1' as const, source: { act: 'L. 145/2018', article: '1', comma: '821' }, verifiedOn: verified },
    { from: civilDate('2025-01-01'), value: 'W2' as const, source: { act: 'L. 207/2024', article: '1', comma: '785' }, verifiedOn: null },
  ],
  until: null,
}))();

/** Bounds of the fondo di riserva as percentages of the initial current spending, and of the cash reserve. */
export interface ReserveFundBounds {
  readonly minimum: Percent;
  /** Where arts. 195 or 222 are in use (cassa vincolata, anticipazione). */
  readonly minimumInAdvance: Percent;
  readonly maximum: Percent;
  /** Part of the minimum reserved to unforeseeable spending that avoids damage. */
  readonly reservedShareOfMinimum: Percent;
  /** Percentage of the final spending, in cash terms. */
  readonly cashMinimum: Percent;
}

/** @source TUEL art. 166 */
export const reserveFundBounds: Dated<ReserveFundBounds> = /* @__PURE__ */ (() => ({
  rule: 'law/reserve-fund',
  label: 'Limiti del fondo di riserva',
  unit: 'percent' as const,
  versions: [{
    from: civilDate('2015-01-01'),
    value: {
      minimum: percent('0.30'), minimumInAdvance: percent('0.45'), maximum: percent('2'),
      reservedShareOfMinimum: percent('50'), cashMinimum: percent('0.2'),
    },
    source: { act: 'TUEL', article: '166' },
    verifiedOn: verified,
    note: 'Il minimo di cassa (c. 2-quater) è da confermare.',
  }],
  until: null,
}))();

/**
 * Twelfths of the current entries that the anticipazione di tesoreria may reach.
 *
 * @source TUEL art. 222; L. 160/2019 art. 1 c. 555
 */
export const treasuryAdvanceTwelfths: Dated<number> = /* @__PURE__ */ (() => ({
  rule: 'law/treasury-advance',
  label: 'Dodicesimi delle entrate correnti per l’anticipazione di tesoreria',
  unit: 'count' as const,
  versions: [
    { from: civilDate('2020-01-01'), value: 5, source: { act: 'L. 160/2019', article: '1', comma: '555' }, verifiedOn: verified },
    {
      from: civilDate('2023-01-01'), value: 3, source: { act: 'TUEL', article: '222' }, verifiedOn: null,
      note: 'Regola ordinaria; 5/12 per gli enti in dissesto. Eventuali proroghe dei 5/12 dopo il 2022 sono da confermare.',
    },
  ],
  until: null,
}))();

/** Share of the current entries of the penultimate rendiconto that the interest on debt may reach. */
export const debtInterestLimit: Dated<Percent> = /* @__PURE__ */ (() => ({
  rule: 'law/debt-interest',
  label: 'Limite degli interessi passivi sulle entrate correnti',
  unit: 'percent' as const,
  versions: [{ from: civilDate('2015-01-01'), value: percent('10'), source: { act: 'TUEL', article: '204', comma: '1' }, verifiedOn: null }],
  until: null,
}))();

/** The cost coverage that enti in structural deficit must reach for services on individual demand. */
export const serviceCoverageMinimum: Dated<Percent> = /* @__PURE__ */ (() => ({
  rule: 'law/service-coverage',
  label: 'Copertura minima dei servizi a domanda individuale per gli enti deficitari',
  unit: 'percent' as const,
  versions: [{ from: civilDate('2000-10-13'), value: percent('36'), source: { act: 'TUEL', article: '243', comma: '2' }, verifiedOn: null }],
  until: null,
}))();

/** Amount above which an incarico of consulenza, studio or ricerca is sent to the Corte dei conti. */
export const corteDeiContiAmount: Dated<Decimal> = /* @__PURE__ */ (() => ({
  rule: 'law/corte-dei-conti-incarichi',
  label: 'Importo oltre il quale gli incarichi di consulenza sono trasmessi alla Corte dei conti',
  unit: 'euro' as const,
  versions: [{
    from: civilDate('2006-01-01'), value: decimal('5000'),
    source: { act: 'L. 266/2005', article: '1', comma: '173' }, verifiedOn: null,
    note: 'Importo letto nel PEG 2016 di Cremona; la norma è da confermare.',
  }],
  until: null,
}))();

/** When variazioni may be made, and by whom. */
export interface VariazioneTerms {
  /** Last day of ordinary variazioni. */
  readonly ordinary: { readonly month: number; readonly day: number };
  /** Last day of the variazioni of art. 175 c. 3 letters a–g. */
  readonly excepted: { readonly month: number; readonly day: number };
  readonly exceptedLetters: readonly string[];
}

/** @source TUEL art. 175 c. 3 */
export const variazioneTerms: Dated<VariazioneTerms> = /* @__PURE__ */ (() => ({
  rule: 'law/variazione-terms',
  label: 'Termini delle variazioni di bilancio',
  unit: 'text' as const,
  versions: [{
    from: civilDate('2015-01-01'),
    value: { ordinary: { month: 11, day: 30 }, excepted: { month: 12, day: 31 }, exceptedLetters: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
    source: { act: 'TUEL', article: '175', comma: '3' },
    verifiedOn: verified,
    note: 'Elenco delle eccezioni letto in una fonte; il 30 novembre è da confermare.',
  }],
  until: null,
}))();

/** Deadlines of the accounts that national law sets. */
export const accountingDeadlines: Readonly<Record<'itpQuarter' | 'itpYear' | 'guaranteeFund', Deadline>> = {
  itpQuarter: {
    id: 'itp-trimestrale', label: 'Pubblicazione dell’indicatore trimestrale di tempestività dei pagamenti',
    due: { after: 'quarter', dayOfNextMonth: 30 }, source: { act: 'DPCM 22/9/2014', article: '10' }, verifiedOn: null,
  },
  itpYear: {
    id: 'itp-annuale', label: 'Pubblicazione dell’indicatore annuale di tempestività dei pagamenti',
    due: { after: 'year', month: 1, day: 31, yearsLater: 1 }, source: { act: 'DPCM 22/9/2014', article: '10' }, verifiedOn: null,
  },
  guaranteeFund: {
    id: 'fgdc', label: 'Delibera di Giunta sul fondo di garanzia debiti commerciali',
    due: { after: 'year', month: 2, day: 28, yearsLater: 0 }, source: { act: 'L. 145/2018', article: '1', comma: '862' }, verifiedOn: verified,
  },
};
