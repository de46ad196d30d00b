import { civilDate } from '../values/days.js';
import { decimal, percent, type Citation, type Decimal, type Percent } from '../values/numbers.js';
import type { Dated } from './dated.js';

const read = /* @__PURE__ */ civilDate('2026-11-21');

/** Least share of the result pay of dirigenti that hangs on the payment times, percent. */
export const paymentTimesShare: Dated<Percent> = {
  rule: 'premium/payment-times-share',
  label: 'quota della retribuzione di risultato legata ai tempi di pagamento',
  unit: 'percent',
  until: null,
  versions: [
    {
      from: /* @__PURE__ */ civilDate('2023-02-25'), value: /* @__PURE__ */ percent(30),
      source: { act: 'DL 13/2023', article: '4-bis', comma: '2' }, verifiedOn: read,
      note: 'Se l\'obiettivo manca, la quota non è pagata (circolare RGS-DFP n. 1 del 3/1/2024). L\'inizio è quello del DL; l\'articolo è della L. 41/2023.',
    },
  ],
};

/** Whether the indicators of a dirigente's own structure must weigh most in his or her appraisal. */
export const unitIndicatorsPrevail: Dated<boolean> = {
  rule: 'premium/unit-indicators-prevail',
  label: 'peso prevalente degli indicatori della propria struttura nella valutazione dei dirigenti',
  unit: 'flag',
  until: null,
  versions: [
    {
      from: /* @__PURE__ */ civilDate('2009-11-15'), value: false,
      source: { act: 'D.Lgs. 150/2009', article: '9', comma: '1', letter: 'a' }, verifiedOn: read,
      note: 'Testo originario: gli indicatori ci sono, senza un peso prevalente.',
    },
    {
      from: /* @__PURE__ */ civilDate('2017-06-22'), value: true,
      source: { act: 'D.Lgs. 150/2009', article: '9', comma: '1', letter: 'a' }, verifiedOn: read,
      note: 'Testo del D.Lgs. 74/2017 art. 7: «cui è attribuito un peso prevalente».',
    },
  ],
};

/** Least share of result pay in the resources of the Elevate Qualificazioni, percent. */
export const eqResultShare: Dated<Percent> = {
  rule: 'premium/eq-result-share',
  label: 'quota minima di risultato delle Elevate Qualificazioni',
  unit: 'percent',
  until: null,
  versions: [
    { from: /* @__PURE__ */ civilDate('2018-05-21'), value: /* @__PURE__ */ percent(15), source: { act: 'CCNL Funzioni locali 21/5/2018', article: '15', comma: '4' }, verifiedOn: null },
    { from: /* @__PURE__ */ civilDate('2022-11-16'), value: /* @__PURE__ */ percent(15), source: { act: 'CCNL Funzioni locali 16/11/2022', article: '17', comma: '4' }, verifiedOn: read },
    { from: /* @__PURE__ */ civilDate('2026-02-23'), value: /* @__PURE__ */ percent(15), source: { act: 'CCNL Funzioni locali 2022-2024 del 23/2/2026', article: '16', comma: '3' }, verifiedOn: read },
  ],
};

/** Least share of result pay in the fund of the dirigenti, percent. */
export const dirigentiResultShare: Dated<Percent> = {
  rule: 'premium/dirigenti-result-share',
  label: 'quota minima di risultato dei dirigenti',
  unit: 'percent',
  until: null,
  versions: [
    { from: /* @__PURE__ */ civilDate('2020-12-17'), value: /* @__PURE__ */ percent(15), source: { act: 'CCNL Area Funzioni locali 17/12/2020', article: '57', comma: '3' }, verifiedOn: null },
  ],
};

/** Least share of individual premiums in the variable part of the fund, percent. */
export const individualShare: Dated<Percent> = {
  rule: 'premium/individual-share',
  label: 'quota minima della performance individuale sulla parte variabile',
  unit: 'percent',
  until: null,
  versions: [
    { from: /* @__PURE__ */ civilDate('2018-05-21'), value: /* @__PURE__ */ percent(30), source: { act: 'CCNL Funzioni locali 21/5/2018', article: '68', comma: '3' }, verifiedOn: null },
    { from: /* @__PURE__ */ civilDate('2022-11-16'), value: /* @__PURE__ */ percent(30), source: { act: 'CCNL Funzioni locali 16/11/2022', article: '80' }, verifiedOn: read },
  ],
};

/** Least increase for the best, percent of the mean. */
export interface IncreaseMinimum {
  readonly ordinary: Percent;
  /** Where the increase is tied to objectives of the ente. */
  readonly linked: Percent | null;
  /** In bodies with at most `upTo` employees. */
  readonly small: { readonly upTo: number; readonly percent: Percent } | null;
  /** The rule holds for bodies with more employees than these. */
  readonly moreThan: number;
  /** What the mean is taken of. */
  readonly meanOf: 'awarded' | 'destined';
}

/** Least increase of the individual premium of the staff (comparto). */
export const increaseMinimumComparto: Dated<IncreaseMinimum> = {
  rule: 'premium/increase-minimum-comparto',
  label: 'maggiorazione minima del premio individuale',
  unit: 'percent',
  until: null,
  versions: [
    {
      from: /* @__PURE__ */ civilDate('2018-05-21'), source: { act: 'CCNL Funzioni locali 21/5/2018', article: '69' }, verifiedOn: read,
      value: { ordinary: /* @__PURE__ */ percent(30), linked: null, small: null, moreThan: 0, meanOf: 'awarded' },
    },
    {
      from: /* @__PURE__ */ civilDate('2022-11-16'), source: { act: 'CCNL Funzioni locali 16/11/2022', article: '81' }, verifiedOn: read,
      value: { ordinary: /* @__PURE__ */ percent(30), linked: /* @__PURE__ */ percent(20), small: null, moreThan: 0, meanOf: 'destined' },
    },
    {
      from: /* @__PURE__ */ civilDate('2026-02-23'), source: { act: 'CCNL Funzioni locali 2022-2024 del 23/2/2026', article: '48' }, verifiedOn: null,
      value: { ordinary: /* @__PURE__ */ percent(30), linked: /* @__PURE__ */ percent(20), small: { upTo: 10, percent: /* @__PURE__ */ percent(25) }, moreThan: 5, meanOf: 'destined' },
      note: 'Letto da un\'applicazione pubblica per il fondo, non sul testo del contratto.',
    },
  ],
};

/** Least increase of the result pay of the dirigenti. */
export const increaseMinimumDirigenti: Dated<IncreaseMinimum> = {
  rule: 'premium/increase-minimum-dirigenti',
  label: 'maggiorazione minima della retribuzione di risultato',
  unit: 'percent',
  until: null,
  versions: [
    {
      from: /* @__PURE__ */ civilDate('2020-12-17'), source: { act: 'CCNL Area Funzioni locali 17/12/2020', article: '30' }, verifiedOn: read,
      value: { ordinary: /* @__PURE__ */ percent(30), linked: /* @__PURE__ */ percent(20), small: null, moreThan: 5, meanOf: 'destined' },
      note: 'Il 20 % è nel caso del comma 5. La soglia di 5 dirigenti è da confermare sul testo.',
    },
  ],
};

/** A forced distribution of the merit. */
export interface MeritDistribution {
  /** From the best down: percent of the people, percent of the resources. */
  readonly tiers: readonly { readonly id: string; readonly people: Decimal; readonly resources: Decimal }[];
  readonly source: Citation;
  readonly note: string;
}

/** D.Lgs. 150/2009 art. 19 in its first text: waited for contracts that never came, replaced from 22/6/2017. */
export const meritDistribution2009: MeritDistribution = {
  tiers: [
    { id: 'alta', people: /* @__PURE__ */ decimal(25), resources: /* @__PURE__ */ decimal(50) },
    { id: 'media', people: /* @__PURE__ */ decimal(50), resources: /* @__PURE__ */ decimal(50) },
    { id: 'bassa', people: /* @__PURE__ */ decimal(25), resources: /* @__PURE__ */ decimal(0) },
  ],
  source: { act: 'D.Lgs. 150/2009', article: '19' },
  note: 'Testo originario, mai applicato: D.Lgs. 141/2011 art. 6 lo rinviò ai contratti; riscritto dal D.Lgs. 74/2017 dal 22/6/2017.',
};

/** Limits of a bill or a decree on the top scores, percent. */
export interface TopScoreLimits {
  readonly top: Percent;
  /** Of those at the top. */
  readonly excellence: Percent;
  readonly inForce: boolean;
  readonly source: Citation;
}

/** Bill A.C. 2511 ("merito"): passed by the Camera on 28/1/2026, not law; its check is off unless asked for. */
export const meritBill2511: TopScoreLimits = {
  top: /* @__PURE__ */ percent(30), excellence: /* @__PURE__ */ percent(20), inForce: false, source: { act: 'A.C. 2511 (disegno di legge)' },
};
