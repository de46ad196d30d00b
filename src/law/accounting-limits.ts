import { percent, type CivilDate, type Percent } from '../values/numbers.js';
import { civilDate } from '../values/days.js';
import type { Dated } from './dated.js';

const verified = '2026-11-21' as CivilDate;

export type DeficitParameter = 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6' | 'P7' | 'P8';

/** The bound of a parametro: an ente is deficitario when its value is strictly beyond it. */
export interface DeficitBound {
  readonly parameter: DeficitParameter;
  /** Number of the indicator in the piano degli indicatori. */
  readonly indicator: string;
  readonly label: string;
  readonly comparator: '>' | '<';
  readonly comuni: Percent;
  /** For province and città metropolitane; from knowledge. */
  readonly province: Percent;
}

/**
 * The eight parametri di deficitarietà strutturale.
 *
 * @source TUEL art. 242; DM 28/12/2018 (from the rendiconto 2018); DM 4/8/2023
 */
export const deficitBounds: Dated<readonly DeficitBound[]> = /* @__PURE__ */ (() => {
  const value = ([
    ['P1', '1.1', 'Incidenza spese rigide (ripiano disavanzo, personale e debito) su entrate correnti', '>', '48', '41'],
    ['P2', '2.8', 'Incidenza degli incassi delle entrate proprie sulle previsioni definitive di parte corrente', '<', '22', '21'],
    ['P3', '3.2', 'Anticipazioni chiuse solo contabilmente', '>', '0', '0'],
    ['P4', '10.3', 'Sostenibilità debiti finanziari', '>', '16', '15'],
    ['P5', '12.4', 'Sostenibilità disavanzo effettivamente a carico dell’esercizio', '>', '1.20', '1.20'],
    ['P6', '13.1', 'Debiti riconosciuti e finanziati', '>', '1', '1'],
    ['P7', '13.2 + 13.3', 'Debiti in corso di riconoscimento e riconosciuti in corso di finanziamento', '>', '0.60', '0.60'],
    ['P8', 'analitico', 'Effettiva capacità di riscossione (totale entrate)', '<', '47', '45'],
  ] as const).map(([parameter, indicator, label, comparator, comuni, province]) => ({
    parameter, indicator, label, comparator, comuni: percent(comuni), province: percent(province),
  }));
  return {
    rule: 'law/deficit-bounds',
    label: 'Parametri di deficitarietà strutturale',
    unit: 'percent' as const,
    versions: [
      { from: civilDate('2018-01-01'), value, source: { act: 'DM 28/12/2018' }, verifiedOn: verified, note: 'Soglie di province e città metropolitane da confermare.' },
      { from: civilDate('2023-01-01'), value, source: { act: 'DM 4/8/2023' }, verifiedOn: null, note: 'Letta in una fonte la sola P2; le altre soglie come prima.' },
    ],
    until: null,
  };
})();

/** A population class of the DM 17/3/2020. */
export interface HiringClass {
  /** Letter of the class, `a`–`i`. */
  readonly fascia: string;
  /** Residents from, included; each class ends where the next begins. */
  readonly from: number;
  /** Tabella 1: spending on staff as a percentage of current entries that a virtuous ente may reach. */
  readonly table1: Percent;
  /** Tabella 3: percentage above which the ente must come back. */
  readonly table3: Percent;
}

/**
 * Thresholds of the spending on staff by population (Tabelle 1 and 3).
 *
 * @source DM 17/3/2020 artt. 4 and 6; Tabella 1 verified, Tabella 3 from knowledge
 */
export const hiringClasses: Dated<readonly HiringClass[]> = /* @__PURE__ */ (() => ({
  rule: 'law/hiring-classes',
  label: 'Soglie della spesa di personale per fascia demografica',
  unit: 'percent' as const,
  versions: [{
    from: civilDate('2020-04-20'),
    value: ([
      ['a', 0, '29.5', '33.5'], ['b', 1000, '28.6', '32.6'], ['c', 2000, '27.6', '31.6'], ['d', 3000, '27.2', '31.2'],
      ['e', 5000, '26.9', '30.9'], ['f', 10_000, '27.0', '31.0'], ['g', 60_000, '27.6', '31.6'], ['h', 250_000, '28.8', '32.8'],
      ['i', 1_500_000, '25.3', '29.3'],
    ] as const).map(([fascia, from, table1, table3]) => ({ fascia, from, table1: percent(table1), table3: percent(table3) })),
    source: { act: 'DM 17/3/2020', article: '4', part: 'Tabella 1' },
    verifiedOn: verified,
    note: 'Tabella 3 (art. 6) da confermare.',
  }],
  until: null,
}))();

/** By how much the spending of 2018 might grow, by fascia (`a`–`i`). */
export type HiringGrowth = Readonly<Record<string, Percent>>;

/**
 * Tabella 2: the growth over the spending of 2018 allowed in each year to 2024; ended after that.
 *
 * @source DM 17/3/2020 art. 5: classes a–d verified, e–i from knowledge
 */
export const hiringGrowth: Dated<HiringGrowth> = /* @__PURE__ */ (() => {
  const table = {
    a: ['23', '29', '33', '34', '35'], b: ['23', '29', '33', '34', '35'], c: ['20', '25', '28', '29', '30'],
    d: ['19', '24', '26', '27', '28'], e: ['17', '21', '24', '25', '26'], f: ['9', '16', '19', '21', '22'],
    g: ['7', '12', '14', '15', '16'], h: ['3', '6', '8', '9', '10'], i: ['1.5', '3', '4', '4.5', '5'],
  };
  const source = { act: 'DM 17/3/2020', article: '5', part: 'Tabella 2' };
  const ofYear = (index: number): HiringGrowth =>
    Object.fromEntries(Object.entries(table).map(([fascia, row]) => [fascia, percent(row[index] ?? '0')]));
  return {
    rule: 'law/hiring-growth',
    label: 'Incremento massimo della spesa di personale sul 2018',
    unit: 'percent' as const,
    versions: [
      { from: civilDate('2020-04-20'), value: ofYear(0), source, verifiedOn: null, note: 'Fasce a–d lette in una fonte, e–i da confermare.' },
      ...[1, 2, 3, 4].map((index) => ({ from: civilDate(`${2020 + index}-01-01`), value: ofYear(index), source, verifiedOn: null })),
      { from: civilDate('2025-01-01'), value: null, source, verifiedOn: null, note: 'Dal 2025 vale la sola Tabella 1.' },
    ],
    until: null,
  };
})();
