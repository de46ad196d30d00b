/** The same purchase on ten dates: services of 139.500 € net of VAT. What the law allows, what changed and why. */
import { procurementRoute, type LawRoute, type ProcurementClock, type UnlistedRegime } from 'municipal-performance/procurement';
import { civilDate } from 'municipal-performance/values';

const days: readonly (readonly [on: string, clock?: ProcurementClock])[] = [
  ['2016-02-15'], ['2016-05-10'], ['2018-03-01'], ['2019-07-01'], ['2020-08-03'], ['2020-10-01'], ['2021-07-01'],
  ['2023-07-05', { determina: civilDate('2023-06-29'), invitation: civilDate('2023-07-05') }], ['2024-03-01'], ['2027-01-04'],
];

const operators = ({ minOperators }: LawRoute | UnlistedRegime) => (minOperators === null ? 'no minimum' : `at least ${minOperators}`);
const answer = (one: LawRoute | UnlistedRegime) => `${one.regime ?? one.regimeName} ${one.procedure ?? '?'}, ${operators(one)}`;

let before: LawRoute | null = null;
for (const [on, clock = {}] of days) {
  const route = procurementRoute({ on: civilDate(on), clock, kind: 'services', value: '139500' });
  if (!route.ok) throw new Error(route.findings[0]?.message);
  const { law, candidates } = route.value;
  if (law === null) {
    console.log(`${on}  two regimes: ${candidates.map(answer).join(' / ')}\n            ${route.findings[0]?.message ?? ''}`);
    continue;
  }
  const changes = [
    ...(before !== null && before.procedure !== law.procedure ? [`was ${before.procedure}`] : []),
    ...(before !== null && !before.euThreshold.eq(law.euThreshold) ? [`EU threshold ${before.euThreshold.toString()} → ${law.euThreshold.toString()}`] : []),
  ];
  const { amount, side, distance } = law.decidedBy;
  console.log(`${on}  ${answer(law)}${changes.length > 0 ? ` (${changes.join('; ')})` : ''}`);
  console.log(`            ${law.article}: ${distance.toString()} € ${side === 'upper' ? 'below' : 'above'} ${amount.toString()}`);
  before = law;
}

/* Output:
2016-02-15  R00 cottimo_fiduciario_o_negoziata, at least 5
            art. 125 c. 9-11 D.Lgs. 163/2006: 69500 € below 209000
2016-05-10  R01 negoziata_senza_bando, at least 5 (was cottimo_fiduciario_o_negoziata)
            art. 36 c. 2 b) D.Lgs. 50/2016: 69500 € below 209000
2018-03-01  R02 negoziata_senza_bando, at least 5 (EU threshold 209000 → 221000)
            art. 36 c. 2 b) D.Lgs. 50/2016: 81500 € below 221000
2019-07-01  R05 affidamento_diretto_previa_consultazione, at least 5 (was negoziata_senza_bando)
            art. 36 c. 2 b) D.Lgs. 50/2016: 81500 € below 221000
2020-08-03  R06 affidamento_diretto, at least 1 (was affidamento_diretto_previa_consultazione; EU threshold 221000 → 214000)
            art. 1 c. 2 a) DL 76/2020: 10500 € below 150000
2020-10-01  R07 negoziata_senza_bando, at least 5 (was affidamento_diretto)
            art. 1 c. 2 b) DL 76/2020: 64500 € above 75000
2021-07-01  R08 negoziata_senza_bando, at least 5
            art. 1 c. 2 b) DL 76/2020 come modificato dal DL 77/2021 art. 51: 500 € above 139000
2023-07-05  two regimes: R09 affidamento_diretto, at least 1 / R08 negoziata_senza_bando, at least 5
            Il regime non è univoco: D.Lgs. 36/2023 / DL 76/2020 modificato dal DL 77/2021. La determina è del 29/06/2023, gli inviti del 05/07/2023: i due giorni cadono sotto regimi diversi.
2024-03-01  R09 affidamento_diretto, at least 1 (was negoziata_senza_bando; EU threshold 214000 → 221000)
            art. 50 c. 1 b) D.Lgs. 36/2023: 500 € below 140000
2027-01-04  R10 affidamento_diretto, at least 1 (EU threshold 221000 → 216000)
            art. 50 c. 1 b) D.Lgs. 36/2023: 500 € below 140000
*/
