import {
  decimal, divideFractions, fraction, fractionToDecimal, multiplyFractions, sumFractions, type Decimal, type DecimalInput,
  type Fraction,
} from '../values/numbers.js';
import { gap, isGap, step, withStep, type Gap, type Step } from '../outcome/index.js';

/** A part and the whole that it is measured against. */
export interface RatioRow {
  readonly numerator: DecimalInput;
  /** Zero makes the ratio of the row a Gap. */
  readonly denominator: DecimalInput;
}

/** A percentage over several rows. */
export interface Aggregated {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  /** Percent (0–100), not rounded. */
  readonly percent: Decimal | Gap;
  /** Percent of each row, not rounded. */
  readonly rows: readonly (Decimal | Gap)[];
  readonly step: Step;
}

/** The two ways of one percentage over several rows. */
export type Aggregation = 'ratio-of-sums' | 'mean-of-ratios';

/**
 * One percentage over several rows: Σ numerators ÷ Σ denominators. Large rows weigh more.
 *
 * @returns percent not rounded; a Gap `undefined-operation` where the denominators add up to zero
 * @source Relazione sulla performance 2024 of Cremona: collection of residui attivi, printed 49,34 %
 * @example
 * ```ts
 * import { meanOfRatios, ratioOfSums } from 'municipal-performance';
 * const rows = [{ numerator: 1, denominator: 2 }, { numerator: 1, denominator: 8 }];
 * ratioOfSums(rows).percent; //=> '20'
 * meanOfRatios(rows).percent; //=> '31.25'
 * ```
 */
export function ratioOfSums(rows: readonly RatioRow[]): Aggregated {
  return aggregated(rows, 'ratio-of-sums', ({ numerator, denominator }) => percentOf(numerator, denominator));
}

/**
 * One percentage over several rows: the mean of their percentages. Each row weighs the same.
 *
 * @returns percent not rounded; a Gap where a row has a denominator of zero, or there is no row
 * @source Relazione sulla performance 2024 of Cremona: the other reading of "media complessiva", 48,10 %
 */
export function meanOfRatios(rows: readonly RatioRow[]): Aggregated {
  return aggregated(rows, 'mean-of-ratios', ({ percents }) => {
    const first = percents.find(isGap);
    if (first) return first;
    if (percents.length === 0) return gap('undefined-operation', 'nessuna riga da mediare');
    return divideFractions(sumFractions(percents as readonly Fraction[]), fraction(percents.length));
  });
}

interface RowFigures {
  readonly numerator: Fraction;
  readonly denominator: Fraction;
  readonly percents: readonly (Fraction | Gap)[];
}

function aggregated(rows: readonly RatioRow[], kind: Aggregation, combine: (figures: RowFigures) => Fraction | Gap): Aggregated {
  const figures = rows.map((row) => ({ numerator: fraction(row.numerator), denominator: fraction(row.denominator) }));
  const numerator = sumFractions(figures.map((row) => row.numerator));
  const denominator = sumFractions(figures.map((row) => row.denominator));
  const percents = figures.map((row) => percentOf(row.numerator, row.denominator));
  const percent = combine({ numerator, denominator, percents });
  const result = {
    numerator: fractionToDecimal(numerator),
    denominator: fractionToDecimal(denominator),
    percent: asDecimal(percent),
    rows: percents.map(asDecimal),
  };
  return withStep(result, () => step({
    rule: `measurement/${kind}`,
    label: kind === 'ratio-of-sums' ? 'Rapporto delle somme' : 'Media dei rapporti',
    result: isGap(result.percent) ? result.percent : String(result.percent),
    unit: 'percent',
    expression: kind === 'ratio-of-sums' ? 'Σ numeratori ÷ Σ denominatori × 100' : 'Σ (numeratore ÷ denominatore × 100) ÷ numero delle righe',
    inputs: rows.flatMap(({ numerator: top, denominator: bottom }, index) => [
      { name: `numeratore ${index + 1}`, value: String(decimal(top)), unit: 'number' as const },
      { name: `denominatore ${index + 1}`, value: String(decimal(bottom)), unit: 'number' as const },
    ]),
    choices: [{ option: 'aggregation', value: kind, isDefault: kind === 'ratio-of-sums' }],
  }));
}

function percentOf(numerator: Fraction, denominator: Fraction): Fraction | Gap {
  if (denominator.n === 0n) return gap('undefined-operation', 'il denominatore è zero');
  return multiplyFractions(divideFractions(numerator, denominator), fraction(100));
}

function asDecimal(value: Fraction | Gap): Decimal | Gap {
  return isGap(value) ? value : fractionToDecimal(value);
}

/**
 * The mean of figures that weigh the same, not rounded; a Gap `undefined-operation` for none.
 *
 * @example
 * ```ts
 * import { simpleMean } from 'municipal-performance';
 * simpleMean(['3.46', '3.38', '3.45', '3.43', '3.47', '3.60', '3.59', '3.51']); //=> '3.48625'
 * ```
 */
export function simpleMean(values: readonly DecimalInput[]): Decimal | Gap {
  if (values.length === 0) return gap('undefined-operation', 'nessun valore da mediare');
  return fractionToDecimal(divideFractions(sumFractions(values.map(fraction)), fraction(values.length)));
}
