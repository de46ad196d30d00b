import { decimal, invariant, isDecimal, round, zero, type Decimal, type DecimalInput } from '../values/numbers.js';
import { gap, step, withStep, type Gap, type Step } from '../outcome/index.js';
import { distribution, type Distribution, type ShareRounding } from './distribution.js';

/** How a result compares with its service standard. */
export type StandardClass = 'miglioramento' | 'invarianza' | 'peggioramento' | 'nonValutabile';

/** A result beside its standard. */
export interface StandardQuestion {
  /** Null where there is no datum. */
  readonly result: DecimalInput | null;
  readonly standard: DecimalInput | null;
  readonly better: 'more' | 'less';
  /** Decimals at which the two are compared; as many as the standard is written with when absent (`"12.50"`: 2), `exact` for none. */
  readonly digits?: number | 'exact';
  /** How far the result may lie from the standard and count as invarianza, in its unit; 0 when absent. */
  readonly tolerance?: DecimalInput;
  /** The same in percent of the standard; 0 when absent. The wider of the two holds. */
  readonly tolerancePercent?: DecimalInput;
}

/** The class of a result, and how far it is from its standard. */
export interface StandardOutcome {
  readonly outcome: StandardClass;
  /** Positive better, negative worse; a Gap where there is no datum. Not rounded. */
  readonly distance: Decimal | Gap;
  readonly step: Step;
}

/**
 * A service indicator against its standard.
 *
 * @returns `nonValutabile` where result or standard is missing
 * @throws InvariantError for a negative tolerance
 * @source Relazione sulla performance 2024 of Cremona: 735 service indicators in four classes
 * @interpretation the precision of "equal" is not printed: the decimals of the standard; bounds of the tolerance are invarianza
 * @example
 * ```ts
 * import { againstStandard } from 'municipal-performance';
 * againstStandard({ result: '30.4', standard: '30', better: 'less' }).outcome; //=> 'invarianza'
 * againstStandard({ result: '30.4', standard: '30.0', better: 'less' }).outcome; //=> 'peggioramento'
 * againstStandard({ result: null, standard: '30', better: 'less' }).outcome; //=> 'nonValutabile'
 * ```
 */
export function againstStandard(question: StandardQuestion): StandardOutcome {
  const { result, standard, better, tolerance = zero, tolerancePercent = zero } = question;
  if (result === null || standard === null) {
    const missing = gap('not-measured', 'manca il risultato o lo standard', [...(result === null ? ['risultato'] : []), ...(standard === null ? ['standard'] : [])]);
    return withStep({ outcome: 'nonValutabile' as const, distance: missing }, () => traceOf(question, 'nonValutabile', missing));
  }
  const [actual, level] = [decimal(result), decimal(standard)];
  const digits = question.digits ?? digitsOf(standard);
  const [a, b] = digits === 'exact' ? [actual, level] : [round(actual, digits), round(level, digits)];
  const [absolute, share] = [decimal(tolerance), b.abs().times(decimal(tolerancePercent)).dividedBy(100)];
  invariant(!absolute.lt(zero) && !share.lt(zero), 'expected a tolerance of zero or more');
  const beyond = better === 'more' ? a.minus(b) : b.minus(a);
  const isEqual = beyond.abs().lte(absolute.gt(share) ? absolute : share);
  const outcome = isEqual ? 'invarianza' : beyond.isNegative() ? 'peggioramento' : 'miglioramento';
  const distance = (better === 'more' ? actual.minus(level) : level.minus(actual)).plus(zero);
  return withStep({ outcome, distance }, () => traceOf(question, outcome, distance));
}

/** How the classes of many indicators are distributed. */
export interface StandardDistribution {
  readonly counts: Readonly<Record<StandardClass, number>>;
  readonly distribution: Distribution | Gap;
}

/**
 * The distribution of service indicators over the four classes.
 *
 * @param options.digits decimals of a percentage; 2 when absent
 * @example
 * ```ts
 * import { standardDistribution } from 'municipal-performance';
 * standardDistribution(['miglioramento', 'invarianza', 'miglioramento']).counts; //=> { miglioramento: 2, invarianza: 1, peggioramento: 0, nonValutabile: 0 }
 * ```
 */
export function standardDistribution(
  outcomes: readonly StandardClass[], options: { readonly digits?: number; readonly rounding?: ShareRounding } = {},
): StandardDistribution {
  const counts: Record<StandardClass, number> = { miglioramento: 0, invarianza: 0, peggioramento: 0, nonValutabile: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  return { counts, distribution: distribution(counts, { digits: 2, ...options }) };
}

/** Decimals that a figure is written with: `"12.50"` has 2, as a text; a Decimal or a number has those it needs. */
function digitsOf(figure: DecimalInput): number {
  if (typeof figure === 'string') return (figure.split('.')[1] ?? '').length;
  return (isDecimal(figure) ? figure : decimal(figure)).decimalPlaces();
}

function traceOf({ result, standard, better }: StandardQuestion, outcome: StandardClass, distance: Decimal | Gap): Step {
  const shown = (name: string, value: DecimalInput | null) => (value === null ? [] : [{ name, value: String(decimal(value)), unit: 'number' as const }]);
  return step({
    rule: 'measurement/standard',
    label: 'Risultato rispetto allo standard',
    result: outcome,
    unit: 'text',
    inputs: [
      ...shown('risultato', result), ...shown('standard', standard),
      { name: 'verso', value: better === 'more' ? 'crescente' : 'decrescente', unit: 'text' },
      ...('gap' in distance ? [] : [{ name: 'distanza', value: String(distance), unit: 'number' as const }]),
    ],
  });
}
