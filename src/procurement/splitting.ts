import { sumEuro, type CivilDate, type DecimalInput, type Euro } from '../values/numbers.js';
import { civilDate, includesDay, period, type Period } from '../values/days.js';
import { italian, made, procurementFinding, step, unmade, withStep, type Diagnostic, type Outcome, type Step } from '../outcome/index.js';
import { procurementRegimes, valueOn, type ContractKind, type ProcurementBand } from '../law/index.js';
import { readAmounts, shownEuro } from './amount.js';
import { articleText } from './article.js';
import { checkKind, euThreshold } from './threshold.js';

/** A purchase that was made. */
export interface Purchase {
  /** CIG or number of the act. */
  readonly id: string;
  /** Day of the act. */
  readonly on: CivilDate;
  readonly kind: ContractKind;
  /** What was bought: purchases of the same object (a CPV code, a category) are added up. */
  readonly object: string;
  /** Euro net of VAT. */
  readonly value: DecimalInput;
}

/** Purchases of one object that each stay below a bound and together reach it: a sign, never a verdict. */
export interface SplittingSign {
  readonly object: string;
  readonly kind: ContractKind;
  /** In order of day. */
  readonly purchases: readonly { readonly id: string; readonly on: CivilDate; readonly value: Euro }[];
  /** Euro. */
  readonly sum: Euro;
  /** The bound that they reach together, euro. The highest one, where they reach several. */
  readonly bound: Euro;
  /** How far the sum is above the bound, euro. */
  readonly above: Euro;
  /** The article of the band that begins at the bound. */
  readonly article: string;
  readonly step: Step;
}

/**
 * Purchases of a period that together reach a bound which none of them reaches alone. The bounds are those in force on the
 * day of the last purchase of the group.
 *
 * @param purchases any order; those outside the period are left out; an empty list gives no sign
 * @param during the days that are looked at, both included: a financial year, say
 * @returns one sign for each object and kind that crosses a bound; the findings repeat them
 * @diagnostic procurement/splitting-sign one for each sign
 * @diagnostic procurement/amount-negative, procurement/amount-decimals, procurement/unknown-kind
 * @diagnostic law/outside-coverage when the last purchase lies outside the tables
 * @source D.Lgs. 36/2023 art. 14 c. 6 and 12
 * @example
 * ```ts
 * import { splittingSigns } from 'municipal-performance/procurement';
 * import { civilDate } from 'municipal-performance/values';
 * const purchases = ['2024-02-01', '2024-05-01', '2024-09-01'].map((day, index) => ({
 *   id: `A${index}`, on: civilDate(day), kind: 'services' as const, object: '90910000', value: '50000',
 * }));
 * const signs = splittingSigns(purchases, { from: civilDate('2024-01-01'), to: civilDate('2024-12-31') });
 * signs.ok && signs.value[0]?.bound; //=> '140000'
 * ```
 */
export function splittingSigns(purchases: readonly Purchase[], during: Period): Outcome<readonly SplittingSign[]> {
  const within = period(civilDate(during.from), civilDate(during.to));
  const kinds = purchases.flatMap(({ kind }, index) => checkKind(kind, `/${index}/kind`)?.findings ?? []);
  const values = readAmounts(purchases.map(({ value }, index) => [value, `/${index}/value`] as const));
  if (!values.ok || kinds.length > 0) return unmade(...kinds, ...values.findings);
  const groups = new Map<string, Group>();
  purchases.forEach(({ id, on, kind, object }, index) => {
    if (!includesDay(within, civilDate(on))) return;
    const key = JSON.stringify([kind, object]);
    const group = groups.get(key) ?? { kind, object, purchases: [] };
    group.purchases.push({ id, on, value: values.value[index] as Euro });
    groups.set(key, group);
  });
  const signs: SplittingSign[] = [];
  const findings: Diagnostic[] = [];
  for (const group of groups.values()) {
    const sign = signOf(group);
    findings.push(...sign.findings);
    if (sign.ok && sign.value) signs.push(sign.value);
  }
  return made(signs, findings);
}

interface Group {
  readonly kind: ContractKind;
  readonly object: string;
  readonly purchases: { readonly id: string; readonly on: CivilDate; readonly value: Euro }[];
}

function signOf({ kind, object, purchases }: Group): Outcome<SplittingSign | null> {
  const sorted = [...purchases].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  if (sorted.length < 2) return made(null);
  const last = sorted.at(-1) as (typeof sorted)[number];
  const regime = valueOn(procurementRegimes, last.on);
  const threshold = euThreshold(kind, last.on);
  if (!regime.ok || !threshold.ok) return unmade(...regime.findings);
  const sum = sumEuro(sorted.map(({ value }) => value));
  const largest = sorted.reduce((most, { value }) => (value.gt(most) ? value : most), last.value);
  const crossed = regime.value.value.bands
    .filter((band) => band.kinds.includes(kind))
    .map((band) => ({ band, bound: boundOf(band, threshold.value.amount) }))
    .filter(({ bound }) => largest.lt(bound) && sum.gte(bound));
  const highest = crossed.reduce<(typeof crossed)[number] | null>((best, one) => (best === null || one.bound.gt(best.bound) ? one : best), null);
  if (highest === null) return made(null);
  const { band, bound } = highest;
  const article = articleText(band.sources);
  const sign = withStep({ object, kind, purchases: sorted, sum, bound, above: sum.minus(bound) as Euro, article }, () => step({
    rule: 'procurement/splitting-sign',
    label: `Acquisti che insieme raggiungono ${italian.euro(shownEuro(bound))}`,
    inputs: sorted.map(({ id, value }) => ({ name: id, value: String(value), unit: 'euro' })),
    result: String(sum),
    unit: 'euro',
    expression: 'Σ acquisti dello stesso oggetto nel periodo',
    sources: [{ act: 'D.Lgs. 36/2023', article: '14', comma: '6' }, ...band.sources],
  }));
  return made(sign, [procurementFinding('procurement/splitting-sign', {}, {
    object, sum: shownEuro(sum), bound: shownEuro(bound), article, purchases: sorted.map(({ id }) => id).join(', '),
  })]);
}

function boundOf({ lower }: ProcurementBand, threshold: Euro): Euro {
  return lower.amount === 'eu-threshold' ? threshold : lower.amount;
}
