import {
  apportion, decimal, divideFractions, fraction, invariant, multiplyFractions, roundFraction, sum, sumFractions, zero,
  type Decimal, type DecimalInput,
} from '../values/numbers.js';
import { gap, isGap, step, withStep, type Gap, type Step } from '../outcome/index.js';

/** How the shares of a distribution are rounded. */
export type ShareRounding = 'largest-remainder' | 'independent' | { readonly byDifference: string };

/** A distribution in shares. */
export interface Distribution {
  /** Name → share, with `digits` decimals. */
  readonly shares: Readonly<Record<string, Decimal>>;
  /** Of the shares as shown: the total, unless they are rounded one by one. */
  readonly sum: Decimal;
  readonly step: Step;
}

/**
 * The shares of a distribution: what each class has of the total.
 *
 * @param counts name → count, zero or positive; an empty record or all zero gives a Gap
 * @param options.digits decimals of a share
 * @param options.total what the shares make together; 100 when absent
 * @param options.rounding `largest-remainder` (default) and `byDifference` add up, `independent` may not (99.99)
 * @throws InvariantError where `byDifference` names no class
 * @source Relazione sulla performance 2024 of Cremona: 735 indicators, 60,00 / 21,23 / 16,05 / 2,72; barometer 4,4 / 0,7 / 94,9
 * @interpretation the method is not printed; largest remainder gives the printed figures, independent rounding does not
 * @example
 * ```ts
 * import { distribution } from 'municipal-performance';
 * const barometer = distribution({ rossa: 6, gialla: 1, verde: 129 }, { digits: 1 });
 * barometer.shares; //=> { rossa: '4.4', gialla: '0.7', verde: '94.9' }
 * barometer.sum; //=> '100'
 * ```
 */
export function distribution(
  counts: Readonly<Record<string, DecimalInput>>,
  options: { readonly digits: number; readonly total?: DecimalInput; readonly rounding?: ShareRounding },
): Distribution | Gap {
  const { digits, total = 100, rounding = 'largest-remainder' } = options;
  const names = Object.keys(counts);
  const values = names.map((name) => decimal(counts[name] ?? zero));
  const shares = sharesOf(names, values, decimal(total), digits, rounding);
  if (isGap(shares)) return shares;
  const result = { shares: Object.fromEntries(names.map((name, index) => [name, shares[index] ?? zero])), sum: sum(shares) };
  return withStep(result, () => step({
    rule: 'measurement/distribution',
    label: 'Distribuzione percentuale',
    result: String(result.sum),
    unit: 'percent',
    rounding: { digits, mode: 'half-up' },
    inputs: names.map((name, index) => ({ name, value: String(values[index]), unit: 'count' as const })),
    choices: [{ option: 'rounding', value: typeof rounding === 'string' ? rounding : `byDifference:${rounding.byDifference}`, isDefault: rounding === 'largest-remainder' }],
    steps: names.map((name, index) => step({ rule: 'measurement/share', label: name, result: String(shares[index]), unit: 'percent' })),
  }));
}

function sharesOf(
  names: readonly string[], values: readonly Decimal[], total: Decimal, digits: number, rounding: ShareRounding,
): readonly Decimal[] | Gap {
  if (rounding === 'largest-remainder') {
    const { shares, residue } = apportion(total, values, { digits, remainder: 'largest-remainder' });
    return residue.eq(total) && !total.isZero() ? emptyDistribution : shares;
  }
  const whole = sumFractions(values.map(fraction));
  if (whole.n === 0n) return emptyDistribution;
  const each = values.map((value) => roundFraction(multiplyFractions(divideFractions(fraction(value), whole), fraction(total)), { digits, mode: 'half-up' }));
  if (rounding === 'independent') return each;
  const at = names.indexOf(rounding.byDifference);
  invariant(at >= 0, () => `expected the name of a class, found "${rounding.byDifference}"`);
  const others = sum(each.filter((_, index) => index !== at));
  return each.map((share, index) => (index === at ? total.minus(others) : share));
}

const emptyDistribution: Gap = /* @__PURE__ */ gap('undefined-operation', 'la distribuzione non ha elementi: le percentuali non sono definite');
