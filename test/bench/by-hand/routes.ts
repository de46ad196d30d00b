import { Decimal } from 'decimal.js';

/** What a program would be asked that does without the library: works, supplies and services of any public body. */
export interface Question {
  readonly on: string;
  readonly clock?: { readonly notice?: string; readonly invitation?: string; readonly determina?: string };
  readonly kind: 'works' | 'supplies' | 'services';
  /** Euro, `1234.56`. */
  readonly value: string;
  readonly options?: string;
  readonly authority?: 'sub-central' | 'central';
}

export interface Answer {
  readonly regime: string;
  readonly procedure: string;
  readonly operators: number | null;
  readonly article: string;
  readonly threshold: Decimal;
  readonly isAbove: boolean;
  readonly amount: Decimal;
  /** The ends of the band. */
  readonly from: Decimal;
  readonly to: Decimal | null;
}

/** Up to which amount, that amount excluded; null: up to the EU threshold. */
type Band = readonly [below: Decimal | null, procedure: string, operators: number | null, article: string];

interface Regime {
  readonly id: string;
  readonly from: string;
  readonly clock: 'tender' | 'determina' | 'started';
  readonly works: readonly Band[];
  readonly purchases: readonly Band[];
  /** Article of the ordinary procedures at the EU threshold and above. */
  readonly above: string;
}

/** How far the amount is from the bound that would first change the answer. */
export function distanceByHand({ amount, from, to }: Answer): Decimal {
  const above = amount.minus(from);
  if (to === null) return above;
  const below = to.minus(amount);
  return from.isZero() || below.lt(above) ? below : above;
}

/** The answer of the law; several where two regimes can be said to hold, the one in force on the day first. */
export function routeByHand({ on, clock = {}, kind, value, options, authority = 'sub-central' }: Question): readonly Answer[] {
  for (const day of [on, clock.notice, clock.invitation, clock.determina]) {
    if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`no day: ${day}`);
  }
  const today = regimeOn(on);
  const amount = options === undefined ? amountOf(value) : amountOf(value).plus(amountOf(options));
  const threshold = thresholdOn(on, kind, authority);
  const tender = clock.notice ?? clock.invitation ?? on;
  const determina = clock.determina ?? on;
  const holding = regimesBy(tender, determina, today);
  if (tender === '2016-04-19' && clock.notice !== undefined) holding.push(regimeOf('R00'));
  if (kind === 'works' && tender >= '2019-04-19' && tender <= '2019-06-17' && amount.gte(200_000) && amount.lt(350_000)) holding.push(regimeOf('R03'));
  return holding.map((regime) => answerOf(regime, kind, amount, threshold));
}

function amountOf(text: string): Decimal {
  const amount = new Decimal(text);
  if (!amount.isFinite() || amount.isNegative() || amount.decimalPlaces() > 2) throw new Error(`no amount in euro and cents: ${text}`);
  return amount;
}

function regimesBy(tender: string, determina: string, today: Regime): Regime[] {
  if (tender === determina) return [regimeOn(tender)];
  const holding = regimes.filter(({ from, clock }, index) => {
    const until = regimes[index + 1]?.from ?? end;
    const includes = (day: string) => from <= day && day < until;
    if (clock === 'tender') return includes(tender);
    if (clock === 'determina') return includes(determina);
    return includes(determina) || (determina < from && includes(tender));
  });
  const found = holding.length > 0 ? holding : [...new Set([regimeOn(tender), regimeOn(determina)])];
  return found.includes(today) ? [today, ...found.filter((regime) => regime !== today)] : found;
}

function answerOf(regime: Regime, kind: Question['kind'], amount: Decimal, threshold: Decimal): Answer {
  if (amount.gte(threshold)) {
    return { regime: regime.id, procedure: ordinary, operators: null, article: regime.above, threshold, isAbove: true, amount, from: threshold, to: null };
  }
  let from = zero;
  for (const [below, procedure, operators, article] of kind === 'works' ? regime.works : regime.purchases) {
    if (below === null || amount.lt(below)) {
      const to = below === null || threshold.lt(below) ? threshold : below;
      return { regime: regime.id, procedure, operators, article, threshold, isAbove: false, amount, from, to };
    }
    from = below;
  }
  throw new Error(`no band of ${regime.id} holds ${String(amount)}`);
}

function regimeOn(day: string): Regime {
  const regime = day < end ? regimes.findLast(({ from }) => from <= day) : undefined;
  if (regime === undefined) throw new Error(`no regime is known on ${day}`);
  return regime;
}

function regimeOf(id: string): Regime {
  const regime = regimes.find((one) => one.id === id);
  if (regime === undefined) throw new Error(`no regime ${id}`);
  return regime;
}

function thresholdOn(day: string, kind: Question['kind'], authority: 'sub-central' | 'central'): Decimal {
  const row = thresholds.findLast(({ from }) => from <= day);
  if (row === undefined) throw new Error(`no EU threshold is known on ${day}`);
  if (kind === 'works') return row.works;
  return authority === 'central' ? row.central : row.subCentral;
}

const end = '2028-01-01';
const zero = new Decimal(0);

const thresholds = [
  ['2016-01-01', 5_225_000, 135_000, 209_000],
  ['2018-01-01', 5_548_000, 144_000, 221_000],
  ['2020-01-01', 5_350_000, 139_000, 214_000],
  ['2022-01-01', 5_382_000, 140_000, 215_000],
  ['2024-01-01', 5_538_000, 143_000, 221_000],
  ['2026-01-01', 5_404_000, 140_000, 216_000],
].map(([from, works, central, subCentral]) => ({
  from: String(from), works: new Decimal(works ?? 0), central: new Decimal(central ?? 0), subCentral: new Decimal(subCentral ?? 0),
}));

function below(amount: number, procedure: string, operators: number | null, article: string): Band {
  return [new Decimal(amount), procedure, operators, article];
}

function belowThreshold(procedure: string, operators: number | null, article: string): Band {
  return [null, procedure, operators, article];
}

const direct = 'affidamento_diretto';
const quotes = 'affidamento_diretto_previa_consultazione';
const cottimo = 'cottimo_fiduciario_o_negoziata';
const negotiated = 'negoziata_senza_bando';
const ordinary = 'ordinaria_aperta_o_ristretta';
const above2016 = 'art. 35 c. 1 D.Lgs. 50/2016; art. 59 D.Lgs. 50/2016';
const code2023 = {
  clock: 'tender',
  works: [
    below(150_000, direct, 1, 'art. 50 c. 1 a) D.Lgs. 36/2023'),
    below(1_000_000, negotiated, 5, 'art. 50 c. 1 c) D.Lgs. 36/2023'),
    belowThreshold(negotiated, 10, 'art. 50 c. 1 d) D.Lgs. 36/2023'),
  ],
  purchases: [
    below(140_000, direct, 1, 'art. 50 c. 1 b) D.Lgs. 36/2023'),
    belowThreshold(negotiated, 5, 'art. 50 c. 1 e) D.Lgs. 36/2023'),
  ],
  above: 'art. 14 c. 1 D.Lgs. 36/2023; art. 70 D.Lgs. 36/2023',
} as const;

const regimes: readonly Regime[] = [
  {
    id: 'R00', from: '2016-01-01', clock: 'tender',
    works: [
      below(40_000, direct, 1, 'art. 125 c. 8 D.Lgs. 163/2006'),
      below(500_000, cottimo, 5, 'art. 125 c. 8 D.Lgs. 163/2006; art. 122 c. 7 D.Lgs. 163/2006'),
      below(1_000_000, negotiated, 10, 'art. 122 c. 7 D.Lgs. 163/2006'),
      belowThreshold(ordinary, null, 'art. 55 D.Lgs. 163/2006; art. 122 D.Lgs. 163/2006'),
    ],
    purchases: [
      below(40_000, direct, 1, 'art. 125 c. 11 D.Lgs. 163/2006'),
      belowThreshold(cottimo, 5, 'art. 125 c. 9-11 D.Lgs. 163/2006'),
    ],
    above: 'art. 28 D.Lgs. 163/2006; art. 55 D.Lgs. 163/2006',
  },
  {
    id: 'R01', from: '2016-04-19', clock: 'tender',
    works: [
      below(40_000, direct, 1, 'art. 36 c. 2 a) D.Lgs. 50/2016'),
      below(150_000, negotiated, 5, 'art. 36 c. 2 b) D.Lgs. 50/2016'),
      below(1_000_000, negotiated, 10, 'art. 36 c. 2 c) D.Lgs. 50/2016'),
      belowThreshold(ordinary, null, 'art. 36 c. 2 d) D.Lgs. 50/2016'),
    ],
    purchases: [
      below(40_000, direct, 1, 'art. 36 c. 2 a) D.Lgs. 50/2016'),
      belowThreshold(negotiated, 5, 'art. 36 c. 2 b) D.Lgs. 50/2016'),
    ],
    above: above2016,
  },
  {
    id: 'R02', from: '2017-05-20', clock: 'tender',
    works: [
      below(40_000, direct, 1, 'art. 36 c. 2 a) D.Lgs. 50/2016 come modificato dal D.Lgs. 56/2017'),
      below(150_000, negotiated, 10, 'art. 36 c. 2 b) D.Lgs. 50/2016 come modificato dal D.Lgs. 56/2017'),
      below(1_000_000, negotiated, 15, 'art. 36 c. 2 c) D.Lgs. 50/2016 come modificato dal D.Lgs. 56/2017'),
      belowThreshold(ordinary, null, 'art. 36 c. 2 d) D.Lgs. 50/2016'),
    ],
    purchases: [
      below(40_000, direct, 1, 'art. 36 c. 2 a) D.Lgs. 50/2016 come modificato dal D.Lgs. 56/2017'),
      belowThreshold(negotiated, 5, 'art. 36 c. 2 b) D.Lgs. 50/2016'),
    ],
    above: above2016,
  },
  {
    id: 'R03', from: '2019-01-01', clock: 'tender',
    works: [
      below(40_000, direct, 1, 'art. 36 c. 2 a) D.Lgs. 50/2016'),
      below(150_000, quotes, 3, 'art. 1 c. 912 L. 145/2018'),
      below(350_000, negotiated, 10, 'art. 1 c. 912 L. 145/2018; art. 36 c. 2 b) D.Lgs. 50/2016'),
      below(1_000_000, negotiated, 15, 'art. 36 c. 2 c) D.Lgs. 50/2016'),
      belowThreshold(ordinary, null, 'art. 36 c. 2 d) D.Lgs. 50/2016'),
    ],
    purchases: [
      below(40_000, direct, 1, 'art. 36 c. 2 a) D.Lgs. 50/2016'),
      belowThreshold(negotiated, 5, 'art. 36 c. 2 b) D.Lgs. 50/2016'),
    ],
    above: above2016,
  },
  {
    id: 'R04', from: '2019-04-19', clock: 'tender',
    works: [
      below(40_000, direct, 1, 'art. 36 c. 2 a) D.Lgs. 50/2016'),
      below(200_000, negotiated, 3, 'art. 36 c. 2 b) D.Lgs. 50/2016 come sostituita dal DL 32/2019'),
      belowThreshold('aperta', null, 'art. 36 c. 2 d) D.Lgs. 50/2016 come sostituita dal DL 32/2019'),
    ],
    purchases: [
      below(40_000, direct, 1, 'art. 36 c. 2 a) D.Lgs. 50/2016'),
      belowThreshold(negotiated, 5, 'art. 36 c. 2 b) D.Lgs. 50/2016'),
    ],
    above: above2016,
  },
  {
    id: 'R05', from: '2019-06-18', clock: 'tender',
    works: [
      below(40_000, direct, 1, 'art. 36 c. 2 a) D.Lgs. 50/2016'),
      below(150_000, quotes, 3, 'art. 36 c. 2 b) D.Lgs. 50/2016 come modificata dalla L. 55/2019'),
      below(350_000, negotiated, 10, 'art. 36 c. 2 c) D.Lgs. 50/2016'),
      below(1_000_000, negotiated, 15, 'art. 36 c. 2 c-bis) D.Lgs. 50/2016'),
      belowThreshold('aperta', null, 'art. 36 c. 2 d) D.Lgs. 50/2016'),
    ],
    purchases: [
      below(40_000, direct, 1, 'art. 36 c. 2 a) D.Lgs. 50/2016'),
      belowThreshold(quotes, 5, 'art. 36 c. 2 b) D.Lgs. 50/2016'),
    ],
    above: above2016,
  },
  {
    id: 'R06', from: '2020-07-17', clock: 'determina',
    works: [
      below(150_000, direct, 1, 'art. 1 c. 2 a) DL 76/2020'),
      below(350_000, negotiated, 5, 'art. 1 c. 2 b) DL 76/2020'),
      below(1_000_000, negotiated, 10, 'art. 1 c. 2 b) DL 76/2020'),
      belowThreshold(negotiated, 15, 'art. 1 c. 2 b) DL 76/2020'),
    ],
    purchases: [
      below(150_000, direct, 1, 'art. 1 c. 2 a) DL 76/2020'),
      belowThreshold(negotiated, 5, 'art. 1 c. 2 b) DL 76/2020'),
    ],
    above: above2016,
  },
  {
    id: 'R07', from: '2020-09-15', clock: 'determina',
    works: [
      below(150_000, direct, 1, 'art. 1 c. 2 a) DL 76/2020 convertito dalla L. 120/2020'),
      below(350_000, negotiated, 5, 'art. 1 c. 2 b) DL 76/2020'),
      below(1_000_000, negotiated, 10, 'art. 1 c. 2 b) DL 76/2020'),
      belowThreshold(negotiated, 15, 'art. 1 c. 2 b) DL 76/2020'),
    ],
    purchases: [
      below(75_000, direct, 1, 'art. 1 c. 2 a) DL 76/2020 convertito dalla L. 120/2020'),
      belowThreshold(negotiated, 5, 'art. 1 c. 2 b) DL 76/2020'),
    ],
    above: above2016,
  },
  {
    id: 'R08', from: '2021-06-01', clock: 'started',
    works: [
      below(150_000, direct, 1, 'art. 1 c. 2 a) DL 76/2020 come modificato dal DL 77/2021 art. 51'),
      below(1_000_000, negotiated, 5, 'art. 1 c. 2 b) DL 76/2020 come modificato dal DL 77/2021 art. 51'),
      belowThreshold(negotiated, 10, 'art. 1 c. 2 b) DL 76/2020 come modificato dal DL 77/2021 art. 51'),
    ],
    purchases: [
      below(139_000, direct, 1, 'art. 1 c. 2 a) DL 76/2020 come modificato dal DL 77/2021 art. 51'),
      belowThreshold(negotiated, 5, 'art. 1 c. 2 b) DL 76/2020 come modificato dal DL 77/2021 art. 51'),
    ],
    above: above2016,
  },
  { id: 'R09', from: '2023-07-01', ...code2023 },
  { id: 'R10', from: '2024-12-31', ...code2023 },
];
