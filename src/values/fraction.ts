import { checkRounding, decimal, decimalOfUnits, type Decimal, type DecimalInput, type Rounding, type RoundingMode } from './decimal.js';
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
  if (Number.isSafeInteger(input)) return { n: BigInt(input as number), d: 1n };
  const short = typeof input === 'string' ? shortText(input) : null;
  if (short) return short;
  const text = String(decimal(input));
  return shortText(text) ?? longText(text);
}

/** Text in plain notation of so few digits that they are a whole number without loss; null for any other text. */
function shortText(text: string): Fraction | null {
  const from = text.charCodeAt(0) === minus ? 1 : 0;
  if (text.length > mostShort || text.length === from) return null;
  let [units, point] = [0, text.length];
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= zeroDigit && code <= zeroDigit + 9) units = units * 10 + (code - zeroDigit);
    else if (code === dot && point === text.length && index > from && index + 1 < text.length) point = index;
    else return null;
  }
  let places = Math.max(0, text.length - 1 - point);
  for (; places > 0 && units % 10 === 0; places -= 1) units /= 10;
  return { n: BigInt(from === 0 ? units : -units), d: tenTo(places) };
}

function longText(text: string): Fraction {
  const places = text.includes('.') ? text.length - 1 - text.indexOf('.') : 0;
  return { n: BigInt(text.replace('.', '')), d: tenTo(places) };
}

const mostShort = 15;
const [minus, dot, zeroDigit] = [45, 46, 48];

export function addFractions(a: Fraction, b: Fraction): Fraction {
  if (a.d === b.d) return kept(a.n + b.n, a.d);
  const [fine, coarse] = a.d > b.d ? [a, b] : [b, a];
  if (fine.d % coarse.d === 0n) return kept(fine.n + coarse.n * (fine.d / coarse.d), fine.d);
  return kept(a.n * b.d + b.n * a.d, a.d * b.d);
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

/** The fraction rounded once, from its exact value. Throws InvariantError for half a digit or an unknown mode. */
export function roundFraction(value: Fraction, { digits, mode }: Rounding): Decimal {
  checkRounding({ digits, mode });
  const quotient = digits < 0 ? roundedQuotient(value.n, value.d * tenTo(-digits), mode) : roundedQuotient(value.n * tenTo(digits), value.d, mode);
  return decimalOfUnits(quotient, digits);
}

/** The fraction as a decimal: exact where it ends within 34 significant digits, else rounded half up at the 34th. */
export function fractionToDecimal(value: Fraction): Decimal {
  return smallQuotient(value) ?? roundFraction(value, { digits: 34 - wholeDigits(value), mode: 'half-up' });
}

/** How many digits stand before the point; −2 for 0.00123. */
function wholeDigits(value: Fraction): number {
  const [n, d] = [String(value.n < 0n ? -value.n : value.n), String(value.d)];
  const longer = n.padEnd(d.length, '0') >= d.padEnd(n.length, '0');
  return n.length - d.length + (longer ? 1 : 0);
}

/** The decimal of a fraction of small numbers, found without text and long division where it ends; null for any other. */
function smallQuotient({ n, d }: Fraction): Decimal | null {
  if (n > mostUnits || n < -mostUnits || d > mostUnits) return null;
  let [rest, twos, fives] = [Number(d), 0, 0];
  for (; rest % 10 === 0; rest /= 10) [twos, fives] = [twos + 1, fives + 1];
  for (; rest % 2 === 0; rest /= 2) twos += 1;
  for (; rest % 5 === 0; rest /= 5) fives += 1;
  const places = Math.max(twos, fives);
  const units = Number(n) * 2 ** (places - twos) * 5 ** (places - fives);
  if (Math.abs(units) > mostUnits) return null;
  return units % rest === 0 ? decimalOfUnits(units / rest, places) : decimalOfUnits(units, places).dividedBy(rest);
}

const mostUnits = 1e15;

export const zeroFraction: Fraction = /* @__PURE__ */ fraction(0);
export const oneFraction: Fraction = /* @__PURE__ */ fraction(1);

function roundedQuotient(n: bigint, d: bigint, mode: RoundingMode): bigint {
  const down = n / d;
  const rest = n % d;
  if (rest === 0n) return down;
  const negative = n < 0n;
  const pastHalf = (negative ? -rest : rest) * 2n - d;
  if (!awayFromZero(mode, negative, pastHalf, down % 2n !== 0n)) return down;
  return negative ? down - 1n : down + 1n;
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

const largest = 10n ** 40n;

/** Lowest terms only when the denominator has grown: most chains end before it pays. */
function kept(n: bigint, d: bigint): Fraction {
  if (d < largest) return { n, d };
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return { n: n / a, d: d / a };
}

const powers: readonly bigint[] = /* @__PURE__ */ Array.from({ length: 41 }, (_, digits) => 10n ** BigInt(digits));

function tenTo(digits: number): bigint {
  return powers[digits] ?? 10n ** BigInt(digits);
}
