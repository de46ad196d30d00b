import {
  fixed, fraction, multiplyFractions, oneFraction, zero, type Citation, type CivilDate, type Decimal, type Fraction,
} from '../values/numbers.js';
import { gap, isGap, step, type Gap, type Step, type Unit } from '../outcome/index.js';
import { dividedBy, oneHundred, onValue, rounded } from './fraction.js';
import { computeLines, expressionOf, type Line } from './lines.js';

/** An indicator that divides a sum with signs by another. */
export interface Quotient {
  /** Id: `P1`, `autonomia-finanziaria`. */
  readonly name: string;
  readonly label: string;
  readonly over: Pick<Line, 'plus' | 'minus'>;
  readonly under: Pick<Line, 'plus' | 'minus'>;
  /** `percent` on the scale 0–100; `euro` for amounts a head; `days`. */
  readonly unit: 'percent' | 'euro' | 'days';
  readonly sources: readonly Citation[];
  /** The day on which the formula was read in a source; null: from knowledge. */
  readonly verifiedOn: CivilDate | null;
}

/** A computed quotient. */
export interface QuotientResult {
  /** Rounded half up to 2 decimals; a Gap where the denominator is zero or figures are missing. */
  readonly value: Decimal | Gap;
  /** Exact; figures that are missing are not in it. */
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  /** The quotient as it is compared with thresholds: not rounded. @internal */
  readonly exact: Fraction | Gap;
}

/** The quotient of figures by name. Sums are exact, the quotient is rounded once. */
export function computeQuotient({ label, over, under, unit }: Quotient, figures: Readonly<Record<string, Decimal>>): QuotientResult {
  const numerator = sumOf(over, figures);
  const denominator = sumOf(under, figures);
  const missing = [...over.plus, ...over.minus, ...under.plus, ...under.minus].filter((name) => !Object.hasOwn(figures, name));
  if (missing.length > 0) {
    const absent = gap('not-measured', `Mancano dati per «${label}».`, [...new Set(missing)]);
    return { value: absent, numerator, denominator, exact: absent };
  }
  const scale = unit === 'percent' ? oneHundred : oneFraction;
  const exact = dividedBy(multiplyFractions(fraction(numerator), scale), fraction(denominator), `${label}, ${expressionOf(under)}`);
  return { value: onValue(exact, (value) => rounded(value, 2)), numerator, denominator, exact };
}

function sumOf({ plus, minus }: Pick<Line, 'plus' | 'minus'>, figures: Readonly<Record<string, Decimal>>): Decimal {
  return computeLines([{ name: 'sum', label: '', plus, minus }], figures).sum;
}

/** The trace of a quotient: both sums with signs, the quotient, its rounding. */
export function traceOfQuotient(
  quotient: Quotient,
  figures: Readonly<Record<string, Decimal>>,
  { value, numerator, denominator }: QuotientResult,
): Step {
  const unit: Unit = quotient.unit;
  const side = (name: string, line: Pick<Line, 'plus' | 'minus'>, result: Decimal): Step =>
    step({
      rule: `budget/${quotient.name}/${name}`,
      label: name === 'over' ? 'Numeratore' : 'Denominatore',
      inputs: [...line.plus, ...line.minus].map((term) => ({ name: term, value: String(figures[term] ?? zero), unit: 'number' })),
      result: String(result),
      unit: 'number',
      expression: expressionOf(line),
    });
  return step({
    rule: `budget/${quotient.name}`,
    label: quotient.label,
    inputs: [
      { name: 'Numeratore', value: String(numerator), unit: 'number' },
      { name: 'Denominatore', value: String(denominator), unit: 'number' },
    ],
    result: isGap(value) ? value : fixed(value, 2),
    unit,
    expression: `(${expressionOf(quotient.over)}) ÷ (${expressionOf(quotient.under)})${quotient.unit === 'percent' ? ' × 100' : ''}`,
    rounding: { digits: 2, mode: 'half-up' },
    sources: quotient.sources.map((source) => ({ ...source, verifiedOn: quotient.verifiedOn })),
    steps: [side('over', quotient.over, numerator), side('under', quotient.under, denominator)],
  });
}
