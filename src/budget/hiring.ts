import {
  addFractions, compareFractions, fraction, invariant, shown, subtractFractions, type CivilDate, type Decimal, type DecimalInput, type Fraction, type Percent,
} from '../values/numbers.js';
import { andThen, gap, isGap, made, step, withStep, type Gap, type Outcome, type Step } from '../outcome/index.js';
import { hiringClasses, hiringGrowth, sourceOf, valueOn, type HiringClass } from '../law/index.js';
import { mean, onValue, oneHundred, percentageOf, rounded, share } from './fraction.js';

/** Where the spending on staff of an ente stands. */
export type HiringStanding = 'virtuoso' | 'intermedio' | 'rientro';

/** What the capacity to hire rests on. */
export interface HiringFacts {
  /** Residents; which day counts is not in the decree as read: usually 31 December of the penultimate year. */
  readonly residents: number;
  /** Impegni for staff of the last rendiconto, gross of contributions, net of IRAP, euro. */
  readonly staffSpending: DecimalInput;
  /** Entries and FCDE, or the denominator already computed, euro. */
  readonly denominator: DecimalInput | {
    /** Accertamenti of titoli 1–3 of the last three rendiconti. */
    readonly currentEntries: readonly DecimalInput[];
    /** FCDE of the assestato of the last of the three years. */
    readonly fcde: DecimalInput;
  };
  /** Spending on staff of 2018, euro: until 2024 the growth over it is bounded. */
  readonly spending2018?: DecimalInput;
  /** Ratio of the last rendiconto, 0–100: between the thresholds it may not rise. */
  readonly previousRatio?: DecimalInput;
}

/** The capacity to hire of a Comune. Amounts in euro, half up to the cent; percentages half up to 2 decimals. */
export interface HiringCapacity {
  readonly class: HiringClass;
  readonly denominator: Decimal | Gap;
  /** Spending on staff as a percentage of the denominator. */
  readonly ratio: Decimal | Gap;
  readonly standing: HiringStanding | Gap;
  /** Tabella 1 × denominator. */
  readonly table1Ceiling: Decimal | Gap;
  /** Spending of 2018 grown by Tabella 2; a Gap from 2025, or where 2018 is not given. */
  readonly table2Ceiling: Decimal | Gap;
  /** The smaller of the two; the first where Tabella 2 does not apply. */
  readonly tablesCeiling: Decimal | Gap;
  /** `tablesCeiling` for a virtuous ente; for the others a Gap. */
  readonly maximumSpending: Decimal | Gap;
  /** `maximumSpending` less the spending. */
  readonly margin: Decimal | Gap;
  /** Spending at the ratio of the last rendiconto; a Gap where that is not given. */
  readonly spendingAtPreviousRatio: Decimal | Gap;
  /** Spending above Tabella 3 × denominator; a Gap where the ente is not above it. */
  readonly excess: Decimal | Gap;
  readonly step: Step;
}

/**
 * How much a Comune may spend on staff.
 *
 * Ratio = spending on staff ÷ (mean of the current entries of three years − FCDE). Up to Tabella 1 the ente is virtuous
 * and may grow to it (until 2024 also not beyond Tabella 2); above Tabella 3 it must come back; between, its ratio may not rise.
 *
 * @param on a day of the year in question
 * @returns ratios compared before rounding
 * @throws InvariantError when residents are not a whole number of zero or more
 * @diagnostic law/outside-coverage before 20 April 2020
 * @source DL 34/2019 art. 33 c. 2; DM 17/3/2020 artt. 4–6 (Tabella 1 and classes a–d of Tabella 2 verified)
 * @interpretation amounts are not rounded before they are compared: the decree does not say; entries that the FCDE takes below zero
 *   give no ratio, class or ceiling (a Gap, as with zero entries), where the bare quotient would be negative and so "virtuoso"
 * @example
 * ```ts
 * import { hiringCapacity } from 'municipal-performance/budget';
 * import { civilDate } from 'municipal-performance/values';
 * const found = hiringCapacity({
 *   residents: 71000, staffSpending: '17000000.00',
 *   denominator: { currentEntries: ['66100000.00', '67900000.00', '70300000.00'], fcde: '2350000.00' },
 * }, civilDate('2025-12-31'));
 * found.ok && found.value.ratio; //=> '25.86'
 * found.ok && found.value.maximumSpending; //=> '18147000'
 * ```
 */
export function hiringCapacity(facts: HiringFacts, on: CivilDate): Outcome<HiringCapacity> {
  return andThen(hiringClassOf(facts.residents, on), (hiringClass) => {
    const growth = valueOn(hiringGrowth, on);
    const growthShare = growth.ok ? (growth.value.value[hiringClass.fascia] ?? null) : null;
    return made(capacityOf(facts, hiringClass, growthShare));
  });
}

/**
 * The population class of a Comune.
 *
 * @param residents whole number, zero or more
 * @diagnostic law/outside-coverage before 20 April 2020
 * @source DM 17/3/2020 art. 3
 */
export function hiringClassOf(residents: number, on: CivilDate): Outcome<HiringClass> {
  invariant(Number.isInteger(residents) && residents >= 0, () => `expected a whole number of residents, found ${shown(residents)}`);
  return andThen(valueOn(hiringClasses, on), ({ value }) => {
    const found = value.filter(({ from }) => from <= residents).at(-1);
    invariant(found, () => `expected a class for ${residents} residents`);
    return made(found);
  });
}

function capacityOf(facts: HiringFacts, hiringClass: HiringClass, growth: Percent | null): HiringCapacity {
  const spending = fraction(facts.staffSpending);
  const denominator = denominatorOf(facts);
  const measure = onValue(denominator, (value) => (value.n < 0n ? belowZero : value));
  const ceiling = (percent: DecimalInput) => onValue(measure, (value) => share(fraction(percent), value));
  const ratio = onValue(measure, (value) => percentageOf(spending, value, 'entrate correnti al netto del FCDE'));
  const standing = onValue(ratio, (value): HiringStanding => standingOf(value, hiringClass));
  const table1 = ceiling(hiringClass.table1);
  const table2 = table2Ceiling(facts, growth);
  const ceilingOfTables = onValue(table1, (first) => smaller(first, table2));
  const maximum = onValue(standing, (one) => (one === 'virtuoso' ? ceilingOfTables : gap('not-applicable', 'Solo per gli enti virtuosi.')));
  const excess = onValue(standing, (one) =>
    one === 'rientro' ? onValue(ceiling(hiringClass.table3), (value) => subtractFractions(spending, value)) : gap('not-applicable', 'L’ente non supera la seconda soglia.'));
  const result = {
    class: hiringClass,
    denominator: toCent(denominator),
    ratio: toCent(ratio),
    standing,
    table1Ceiling: toCent(table1),
    table2Ceiling: toCent(table2),
    tablesCeiling: toCent(ceilingOfTables),
    maximumSpending: toCent(maximum),
    margin: toCent(onValue(maximum, (value) => subtractFractions(value, spending))),
    spendingAtPreviousRatio: facts.previousRatio === undefined
      ? gap('not-measured', 'Manca il rapporto dell’ultimo rendiconto.', ['previousRatio'])
      : toCent(ceiling(facts.previousRatio)),
    excess: toCent(excess),
  };
  return withStep(result, () => trace(facts, result));
}

const belowZero: Gap = /* @__PURE__ */ gap(
  'undefined-operation', 'Le entrate correnti al netto del FCDE sono sotto zero: un rapporto con la spesa di personale non ha significato.',
);

function denominatorOf({ denominator }: HiringFacts): Fraction | Gap {
  if (typeof denominator !== 'object' || !('currentEntries' in denominator)) return fraction(denominator);
  const entries = mean(denominator.currentEntries.map((amount) => fraction(amount)), 'anni di entrate correnti');
  return onValue(entries, (value) => subtractFractions(value, fraction(denominator.fcde)));
}

function standingOf(ratio: Fraction, { table1, table3 }: HiringClass): HiringStanding {
  if (compareFractions(ratio, fraction(table1)) <= 0) return 'virtuoso';
  return compareFractions(ratio, fraction(table3)) <= 0 ? 'intermedio' : 'rientro';
}

function table2Ceiling({ spending2018 }: HiringFacts, growth: Percent | null): Fraction | Gap {
  if (growth === null) return gap('not-applicable', 'La Tabella 2 vale dal 20 aprile 2020 al 2024.');
  if (spending2018 === undefined) return gap('not-measured', 'Manca la spesa di personale del 2018.', ['spending2018']);
  return share(addFractions(oneHundred, fraction(growth)), fraction(spending2018));
}

/** The smaller of a figure and another; where the other does not apply, the first; where it is missing, the Gap. */
function smaller(a: Fraction, b: Fraction | Gap): Fraction | Gap {
  if (isGap(b)) return b.gap === 'not-applicable' ? a : b;
  return compareFractions(a, b) <= 0 ? a : b;
}

function toCent(value: Fraction | Gap): Decimal | Gap {
  return onValue(value, (exact) => rounded(exact, 2));
}

function trace(facts: HiringFacts, result: Omit<HiringCapacity, 'step'>): Step {
  const text = (value: Decimal | Gap | string) => (isGap(value) ? value : String(value));
  return step({
    rule: 'budget/capacita-assunzionale',
    label: `Spesa di personale massima, fascia ${result.class.fascia}`,
    inputs: [
      { name: 'Abitanti', value: String(facts.residents), unit: 'count' },
      { name: 'Spesa di personale', value: String(facts.staffSpending), unit: 'euro' },
      { name: 'Soglia Tabella 1', value: String(result.class.table1), unit: 'percent', from: 'law/hiring-classes' },
      { name: 'Soglia Tabella 3', value: String(result.class.table3), unit: 'percent', from: 'law/hiring-classes' },
    ],
    result: text(result.maximumSpending),
    unit: 'euro',
    expression: 'soglia × (media entrate correnti − FCDE)',
    rounding: { digits: 2, mode: 'half-up' },
    sources: [...hiringClasses.versions.map(sourceOf), { act: 'DM 17/3/2020', article: '5', verifiedOn: null }, { act: 'DM 17/3/2020', article: '6', verifiedOn: null }],
    steps: [
      step({ rule: 'budget/capacita-assunzionale/denominator', label: 'Entrate correnti al netto del FCDE', result: text(result.denominator), unit: 'euro' }),
      step({ rule: 'budget/capacita-assunzionale/ratio', label: 'Rapporto', result: text(result.ratio), unit: 'percent' }),
    ],
  });
}
