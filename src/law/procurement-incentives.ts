import { civilDate } from '../values/days.js';
import { percent, type Percent } from '../values/numbers.js';
import type { Dated } from './dated.js';

/** The fund of the incentives for technical functions. */
export interface TechnicalIncentives {
  /** Most that the fund may be, of the amount at the base of the procedure. */
  readonly cap: Percent;
  /** Share of RUP, technical functions and collaborators, employer charges included. */
  readonly staff: Percent;
  /** Share of goods, technology, training. */
  readonly innovation: Percent;
  /** Whether supplies and services count too, where a direttore dell’esecuzione is appointed. */
  readonly suppliesAndServices: boolean;
  readonly dirigentiExcluded: boolean;
}

/**
 * Incentives for technical functions. Shares per role are set by the regulation of the ente and are not here.
 *
 * @source D.Lgs. 163/2006 art. 93 c. 7-bis; D.Lgs. 50/2016 art. 113; D.Lgs. 36/2023 art. 45; DL 73/2025 art. 2
 */
export const technicalIncentiveShares: Dated<TechnicalIncentives> = /* @__PURE__ */ datedIncentives();

function datedIncentives(): Dated<TechnicalIncentives> {
  const shares = (suppliesAndServices: boolean, dirigentiExcluded: boolean): TechnicalIncentives =>
    ({ cap: percent('2'), staff: percent('80'), innovation: percent('20'), suppliesAndServices, dirigentiExcluded });
  return {
    rule: 'procurement/technical-incentives',
    label: 'Incentivi per funzioni tecniche',
    unit: 'percent',
    until: civilDate('2027-12-31'),
    versions: [
      { from: civilDate('2016-01-01'), value: shares(false, true), source: { act: 'D.Lgs. 163/2006', article: '93', comma: '7-bis' }, verifiedOn: null, note: 'Solo lavori.' },
      { from: civilDate('2016-04-19'), value: shares(false, true), source: { act: 'D.Lgs. 50/2016', article: '113' }, verifiedOn: null },
      { from: civilDate('2017-05-20'), value: shares(true, true), source: { act: 'D.Lgs. 50/2016', article: '113', part: 'come modificato dal D.Lgs. 56/2017' }, verifiedOn: null, note: 'Forniture e servizi se è nominato il direttore dell’esecuzione.' },
      { from: civilDate('2023-07-01'), value: shares(true, true), source: { act: 'D.Lgs. 36/2023', article: '45' }, verifiedOn: civilDate('2026-11-21'), note: 'Tetto annuo per persona: il trattamento economico annuo lordo, aumentato del 15 % con metodi digitali; alla centrale di committenza al massimo il 25 %.' },
      { from: civilDate('2024-12-31'), value: shares(true, false), source: { act: 'D.Lgs. 36/2023', article: '45', part: 'come modificato dal D.Lgs. 209/2024' }, verifiedOn: civilDate('2026-11-21'), note: 'Caduta l’esclusione dei dirigenti, confermata dal DL 73/2025 art. 2 (dal 21/5/2025).' },
    ],
  };
}
