import { civilDate } from '../values/days.js';
import { euro, type Citation, type CivilDate, type Euro } from '../values/numbers.js';
import type { Dated, Version } from './dated.js';

/** The EU thresholds of a biennium, euro net of VAT. A contract whose value is the figure itself is above the threshold. */
export interface EuThresholds {
  /** Works, and concessions of works or services. */
  readonly works: Euro;
  /** Supplies and services of a central government authority. */
  readonly suppliesServicesCentral: Euro;
  /** Supplies, services and design contests of a sub-central authority, such as a comune. */
  readonly suppliesServicesSubCentral: Euro;
  /** Social and other specific services. */
  readonly social: Euro;
  /** Supplies and services in the special sectors (utilities). */
  readonly utilitiesSuppliesServices: Euro;
  readonly utilitiesWorks: Euro;
  readonly utilitiesSocial: Euro;
}

/** First day, works, central, sub-central, special sectors, regulations, day read, remark. */
type Row = readonly [
  from: string, works: string, central: string, subCentral: string, utilities: string, act: string, verifiedOn: CivilDate | null, note: string,
];

/**
 * EU thresholds by biennium. They change on 1 January of even years by Commission regulation, without transposition:
 * the figures printed in art. 14 D.Lgs. 36/2023 are those of 2022-2023 and are never read from there.
 *
 * @source directives 2014/23, 2014/24, 2014/25/EU; D.Lgs. 36/2023 art. 14 c. 3; D.Lgs. 50/2016 art. 35
 */
export const procurementEuThresholds: Dated<EuThresholds> = /* @__PURE__ */ datedThresholds();

function datedThresholds(): Dated<EuThresholds> {
  const read = civilDate('2026-11-21');
  const rows: readonly Row[] = [
    ['2014-01-01', '5186000', '134000', '207000', '414000', 'Reg. (UE) 1336/2013', null, 'Servizi sociali: la soglia esiste nelle sole direttive del 2014, non ancora recepite in Italia.'],
    ['2016-01-01', '5225000', '135000', '209000', '418000', 'Reg. delegati (UE) 2015/2170, 2015/2171, 2015/2172', read, 'Numeri dei regolamenti da confermare.'],
    ['2018-01-01', '5548000', '144000', '221000', '443000', 'Reg. delegati (UE) 2017/2364, 2017/2365, 2017/2366', read, 'Quale regolamento modifica quale direttiva è da confermare.'],
    ['2020-01-01', '5350000', '139000', '214000', '428000', 'Reg. delegati (UE) 2019/1827, 2019/1828, 2019/1829', read, ''],
    ['2022-01-01', '5382000', '140000', '215000', '431000', 'Reg. delegati (UE) 2021/1951, 2021/1952, 2021/1953', read, ''],
    ['2024-01-01', '5538000', '143000', '221000', '443000', 'Reg. delegati (UE) 2023/2495, 2023/2496, 2023/2497', read, 'Numeri 2496 e 2497 da confermare.'],
    ['2026-01-01', '5404000', '140000', '216000', '432000', 'Reg. delegati (UE) 2025/2150, 2025/2151, 2025/2152', read, ''],
  ];
  return {
    rule: 'procurement/eu-thresholds',
    label: 'Soglie di rilevanza europea',
    unit: 'euro',
    until: civilDate('2027-12-31'),
    versions: rows.map(version),
  };
}

function version([from, works, central, subCentral, utilities, act, verifiedOn, note]: Row): Version<EuThresholds> {
  const source: Citation = { act };
  return {
    from: civilDate(from),
    value: {
      works: euro(works),
      suppliesServicesCentral: euro(central),
      suppliesServicesSubCentral: euro(subCentral),
      social: euro('750000'),
      utilitiesSuppliesServices: euro(utilities),
      utilitiesWorks: euro(works),
      utilitiesSocial: euro('1000000'),
    },
    source,
    verifiedOn,
    ...(note === '' ? {} : { note }),
  };
}
