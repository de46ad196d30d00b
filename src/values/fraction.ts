import { decimal, type Decimal, type DecimalInput, type Rounding, type RoundingMode } from './decimal.js';
import { invariant } from './invariant.js';

/**
 * An exact ratio of whole numbers: what a chain of means and shares needs so that nothing is rounded before the step
 * that rounds ("30 × 250 ÷ 3 ÷ 100" is exactly 25). The denominator is positive; it need not be in lowest terms.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** The fraction that a decimal states. */
export function fraction(input: DecimalInput): Fraction {
  if (typeof input === 'bigint' || (typeof input === 'number' && Number.isSafeInteger(input))) return { n: BigInt(input), d: 1n };
  const value = decimal(input);
  const places = value.decimalPlaces();
  if (places === 0) return { n: BigInt(String(value)), d: 1n };
  const text = String(value);
  return { n: BigInt(text.replace('.', '')), d: tenTo(places) };
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? kept(a.n + b.n, a.d) : kept(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return addFractions(a, { n: -b.n, d: b.d });
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return kept(a.n * b.n, a.d * b.d);
}

/** a ÷ b. Throws InvariantError when b is zero: the caller decides what then holds. */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  invariant(b.n !== 0n, 'expected a divisor other than zero');
  return b.n > 0n ? kept(a.n * b.d, a.d * b.n) : kept(-a.n * b.d, a.d * -b.n);
}

/** Negative when a < b, 0 when equal, positive when a > b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The exact sum; zero for an empty list. */
export function sumFractions(values: readonly Fraction[]): Fraction {
  return values.reduce(addFractions, zeroFraction);
}

/** The fraction rounded once, from its exact value. */
export function roundFraction(value: Fraction, { digits, mode }: Rounding): Decimal {
  const scale = tenTo(Math.abs(digits));
  const n = digits >= 0 ? value.n * scale : value.n;
  const d = digits >= 0 ? value.d : value.d * scale;
  const whole = roundedQuotient(n, d, mode);
  return digits >= 0 ? placed(whole, digits) : decimal(whole * scale);
}

/** The fraction as a decimal: exact where it ends within 34 significant digits, else rounded half up at the 34th. */
export function fractionToDecimal(value: Fraction): Decimal {
  if (value.d === 1n && isShort(value.n)) return decimal(value.n);
  if (isShort(value.n) && isShort(value.d)) return decimal(value.n).dividedBy(decimal(value.d));
  const whole = (value.n < 0n ? -value.n : value.n) / value.d;
  const digits = Math.max(0, 33 - (whole === 0n ? 0 : String(whole).length));
  return roundFraction(value, { digits, mode: 'half-up' });
}

export const zeroFraction: Fraction = /* @__PURE__ */ fraction(0);
export const oneFraction: Fraction = /* @__PURE__ */ fraction(1);

const longest = 10n ** 34n;

function isShort(whole: bigint): boolean {
  return whole < longest && whole > -longest;
}

function roundedQuotient(n: bigint, d: bigint, mode: RoundingMode): bigint {
  const negative = n < 0n;
  const size = negative ? -n : n;
  const down = size / d;
  const rest = size % d;
  if (rest === 0n) return negative ? -down : down;
  const away = awayFromZero(mode, negative, rest * 2n - d, down % 2n === 1n);
  const whole = away ? down + 1n : down;
  return negative ? -whole : whole;
}

function awayFromZero(mode: RoundingMode, negative: boolean, pastHalf: bigint, odd: boolean): boolean {
  switch (mode) {
    case 'half-up': return pastHalf >= 0n;
    case 'half-down': return pastHalf > 0n;
    case 'half-even': return pastHalf > 0n || (pastHalf === 0n && odd);
    case 'up': return true;
    case 'down': return false;
    case 'floor': return negative;
    case 'ceil': return !negative;
  }
}

function placed(units: bigint, digits: number): Decimal {
  if (digits === 0) return decimal(units);
  const text = String(units < 0n ? -units : units).padStart(digits + 1, '0');
  const trimmed = `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, '');
  return decimal(units < 0n ? `-${trimmed}` : trimmed);
}

const largest = 10n ** 40n;

/** Lowest terms only when the denominator has grown: most chains end before it pays. */
function kept(n: bigint, d: bigint): Fraction {
  if (d < largest) return { n, d };
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? zeroFraction : { n: n / a, d: d / a };
}

const powers: readonly bigint[] = /* @__PURE__ */ Array.from({ length: 41 }, (_, digits) => 10n ** BigInt(digits));

function tenTo(digits: number): bigint {
  return powers[digits] ?? 10n ** BigInt(digits);
}
