/**
 * The bands of the law as a person transcribed them from the acts, apart from the tables of the library: regime, its first and
 * last day, and for each band kinds, amounts (lower end in, upper end out, `eu` = EU threshold), procedure, minimum of operators.
 */
export interface ExpectedRegime {
  readonly id: string;
  readonly first: string;
  readonly last: string;
  readonly bands: readonly ExpectedBand[];
}

export type ExpectedBand = readonly [kinds: string, lower: string, upper: string, procedure: string, minOperators: number | null, isRead: boolean];

/** EU thresholds: first day, works and concessions, sub-central, social. */
export const expectedThresholds: readonly (readonly [from: string, to: string, works: string, central: string, subCentral: string, social: string])[] = [
  ['2014-01-01', '2015-12-31', '5186000', '134000', '207000', '750000'],
  ['2016-01-01', '2017-12-31', '5225000', '135000', '209000', '750000'],
  ['2018-01-01', '2019-12-31', '5548000', '144000', '221000', '750000'],
  ['2020-01-01', '2021-12-31', '5350000', '139000', '214000', '750000'],
  ['2022-01-01', '2023-12-31', '5382000', '140000', '215000', '750000'],
  ['2024-01-01', '2025-12-31', '5538000', '143000', '221000', '750000'],
  ['2026-01-01', '2027-12-31', '5404000', '140000', '216000', '750000'],
];

export const expectedRegimes: readonly ExpectedRegime[] = [
  {
    id: 'R00', first: '2016-01-01', last: '2016-04-18',
    bands: [
      ['works', '0', '40000', 'affidamento_diretto', 1, false],
      ['works', '40000', '500000', 'cottimo_fiduciario_o_negoziata', 5, false],
      ['works', '500000', '1000000', 'negoziata_senza_bando', 10, false],
      ['works', '1000000', 'eu', 'ordinaria_aperta_o_ristretta', null, false],
      ['supplies services', '0', '40000', 'affidamento_diretto', 1, false],
      ['supplies services', '40000', 'eu', 'cottimo_fiduciario_o_negoziata', 5, false],
      ['engineering', '0', '40000', 'affidamento_diretto', 1, false],
      ['engineering', '40000', '100000', 'negoziata_senza_bando', 5, false],
      ['engineering', '100000', 'eu', 'ordinaria_aperta_o_ristretta', null, false],
    ],
  },
  {
    id: 'R01', first: '2016-04-19', last: '2017-05-19',
    bands: [
      ['works supplies services engineering', '0', '40000', 'affidamento_diretto', 1, true],
      ['works', '40000', '150000', 'negoziata_senza_bando', 5, true],
      ['works', '150000', '1000000', 'negoziata_senza_bando', 10, true],
      ['works', '1000000', 'eu', 'ordinaria_aperta_o_ristretta', null, true],
      ['supplies services', '40000', 'eu', 'negoziata_senza_bando', 5, true],
      ['engineering', '40000', '100000', 'negoziata_senza_bando', 5, false],
      ['engineering', '100000', 'eu', 'ordinaria_aperta_o_ristretta', null, false],
    ],
  },
  {
    id: 'R02', first: '2017-05-20', last: '2018-12-31',
    bands: [
      ['works supplies services engineering', '0', '40000', 'affidamento_diretto', 1, true],
      ['works', '40000', '150000', 'negoziata_senza_bando', 10, true],
      ['works', '150000', '1000000', 'negoziata_senza_bando', 15, true],
      ['works', '1000000', 'eu', 'ordinaria_aperta_o_ristretta', null, false],
      ['supplies services', '40000', 'eu', 'negoziata_senza_bando', 5, false],
      ['engineering', '40000', '100000', 'negoziata_senza_bando', 5, false],
      ['engineering', '100000', 'eu', 'ordinaria_aperta_o_ristretta', null, false],
    ],
  },
  {
    id: 'R03', first: '2019-01-01', last: '2019-04-18',
    bands: [
      ['works supplies services engineering', '0', '40000', 'affidamento_diretto', 1, true],
      ['works', '40000', '150000', 'affidamento_diretto_previa_consultazione', 3, true],
      ['works', '150000', '350000', 'negoziata_senza_bando', 10, true],
      ['works', '350000', '1000000', 'negoziata_senza_bando', 15, true],
      ['works', '1000000', 'eu', 'ordinaria_aperta_o_ristretta', null, false],
      ['supplies services', '40000', 'eu', 'negoziata_senza_bando', 5, false],
      ['engineering', '40000', '100000', 'negoziata_senza_bando', 5, false],
      ['engineering', '100000', 'eu', 'ordinaria_aperta_o_ristretta', null, false],
    ],
  },
  {
    id: 'R04', first: '2019-04-19', last: '2019-06-17',
    bands: [
      ['works supplies services engineering', '0', '40000', 'affidamento_diretto', 1, true],
      ['works', '40000', '200000', 'negoziata_senza_bando', 3, true],
      ['works', '200000', 'eu', 'aperta', null, false],
      ['supplies services', '40000', 'eu', 'negoziata_senza_bando', 5, false],
      ['engineering', '40000', '100000', 'negoziata_senza_bando', 5, false],
      ['engineering', '100000', 'eu', 'ordinaria_aperta_o_ristretta', null, false],
    ],
  },
  {
    id: 'R05', first: '2019-06-18', last: '2020-07-16',
    bands: [
      ['works supplies services engineering', '0', '40000', 'affidamento_diretto', 1, true],
      ['works', '40000', '150000', 'affidamento_diretto_previa_consultazione', 3, true],
      ['works', '150000', '350000', 'negoziata_senza_bando', 10, true],
      ['works', '350000', '1000000', 'negoziata_senza_bando', 15, true],
      ['works', '1000000', 'eu', 'aperta', null, false],
      ['supplies services', '40000', 'eu', 'affidamento_diretto_previa_consultazione', 5, false],
      ['engineering', '40000', '100000', 'affidamento_diretto_previa_consultazione', 5, false],
      ['engineering', '100000', 'eu', 'ordinaria_aperta_o_ristretta', null, false],
    ],
  },
  {
    id: 'R06', first: '2020-07-17', last: '2020-09-14',
    bands: [
      ['works supplies services engineering', '0', '150000', 'affidamento_diretto', 1, true],
      ['works', '150000', '350000', 'negoziata_senza_bando', 5, true],
      ['works', '350000', '1000000', 'negoziata_senza_bando', 10, true],
      ['works', '1000000', 'eu', 'negoziata_senza_bando', 15, true],
      ['supplies services engineering', '150000', 'eu', 'negoziata_senza_bando', 5, false],
    ],
  },
  {
    id: 'R07', first: '2020-09-15', last: '2021-05-31',
    bands: [
      ['works', '0', '150000', 'affidamento_diretto', 1, true],
      ['works', '150000', '350000', 'negoziata_senza_bando', 5, true],
      ['works', '350000', '1000000', 'negoziata_senza_bando', 10, true],
      ['works', '1000000', 'eu', 'negoziata_senza_bando', 15, true],
      ['supplies services engineering', '0', '75000', 'affidamento_diretto', 1, true],
      ['supplies services engineering', '75000', 'eu', 'negoziata_senza_bando', 5, false],
    ],
  },
  {
    id: 'R08', first: '2021-06-01', last: '2023-06-30',
    bands: [
      ['works', '0', '150000', 'affidamento_diretto', 1, true],
      ['works', '150000', '1000000', 'negoziata_senza_bando', 5, true],
      ['works', '1000000', 'eu', 'negoziata_senza_bando', 10, true],
      ['supplies services engineering', '0', '139000', 'affidamento_diretto', 1, true],
      ['supplies services engineering', '139000', 'eu', 'negoziata_senza_bando', 5, false],
    ],
  },
  {
    id: 'R09', first: '2023-07-01', last: '2024-12-30',
    bands: [
      ['works', '0', '150000', 'affidamento_diretto', 1, true],
      ['works', '150000', '1000000', 'negoziata_senza_bando', 5, true],
      ['works', '1000000', 'eu', 'negoziata_senza_bando', 10, true],
      ['supplies services engineering', '0', '140000', 'affidamento_diretto', 1, true],
      ['supplies services engineering', '140000', 'eu', 'negoziata_senza_bando', 5, true],
      ['concession', '0', 'eu', 'negoziata_senza_bando', 10, true],
      ['social', '0', 'eu', 'regime_servizi_sociali', null, true],
    ],
  },
  {
    id: 'R10', first: '2024-12-31', last: '2027-12-31',
    bands: [
      ['works', '0', '150000', 'affidamento_diretto', 1, true],
      ['works', '150000', '1000000', 'negoziata_senza_bando', 5, true],
      ['works', '1000000', 'eu', 'negoziata_senza_bando', 10, true],
      ['supplies services engineering', '0', '140000', 'affidamento_diretto', 1, true],
      ['supplies services engineering', '140000', 'eu', 'negoziata_senza_bando', 5, true],
      ['concession', '0', 'eu', 'negoziata_senza_bando', 10, true],
      ['social', '0', 'eu', 'regime_servizi_sociali', null, true],
    ],
  },
];
