import { Decimal as DecimalJs } from 'decimal.js';
import { invariant, shown } from './invariant.js';

/**
 * An exact decimal number: an instance of the library's private clone of decimal.js (34 significant digits as in
 * decimal128, half up, plain notation). Immutable; `toString` and `toJSON` give plain notation, never an exponent.
 */
export type Decimal = DecimalJs;

/**
 * What a calculator takes as a number: a Decimal (also of the caller's own decimal.js), a string in plain notation
 * with a decimal point (`"1234.56"`, no thousands separator, no exponent), a finite number or a bigint; at most 34
 * significant digits. Anything else throws an InvariantError.
 */
export type DecimalInput = Decimal | string | number | bigint;

/** How a figure that lies between two is rounded. `half-up` moves a tie away from zero. */
export type RoundingMode = 'half-up' | 'half-even' | 'half-down' | 'up' | 'down' | 'floor' | 'ceil';

/** A rounding as a rule states it: `digits` decimals (0–30, negative for tens, hundreds …) and a mode. */
export interface Rounding {
  readonly digits: number;
  readonly mode: RoundingMode;
}

const precision = 34;
const farExponent = 9e15;

const Exact = /* @__PURE__ */ DecimalJs.clone({
  precision,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -farExponent,
  toExpPos: farExponent,
  defaults: true,
});

const plainNotation = /^-?\d+(?:\.\d+)?$/;
const longestText = 200;
/** All of JavaScript's numbers fit; what is larger would be written with thousands of digits. */
const largestExponent = 400;

/**
 * The exact decimal that an input states.
 *
 * @throws InvariantError for NaN, infinity, text that is not in plain notation, more than 34 significant digits, an exponent beyond 400, or an
 * object that is no Decimal.
 * @example
 * ```ts
 * import { decimal } from 'municipal-performance/values';
 * decimal('0.1').plus(decimal('0.2')); //=> '0.3'
 * ```
 */
export function decimal(input: DecimalInput): Decimal {
  if (isOwn(input) && input.isFinite()) return input.isZero() ? zero : input;
  return checked(read(input), input);
}

/**
 * So many units of 10^−`digits`, as a decimal: 1234 units with 2 digits are 12.34, with −2 digits 123400. @internal
 *
 * @throws InvariantError where that has more than 34 significant digits or an exponent beyond 400
 */
export function decimalOfUnits(units: bigint | number, digits: number): Decimal {
  const small = Number(units);
  const unit = Number.isSafeInteger(small) ? smallUnits[digits] : undefined;
  if (!unit) return checked(new Exact(`${units}e${-digits}`), units);
  if (small === 0) return zero;
  const known = small > 0 && small <= mostKnown ? knownDecimals[digits] : undefined;
  const before = known?.[small];
  if (before) return before;
  const value = digits === 0 ? new Exact(small) : unit.times(small);
  if (known) known[small] = value;
  return value;
}

/** Points and small amounts come again for very many people: 1 to 1000 units of 1, 0.1 and 0.01 are one Decimal each. */
const knownDecimals: readonly Decimal[][] = [[], [], []];
const mostKnown = 1000;

/** 1, 0.1, 0.01 …: a product is several times faster than text that is read. */
const smallUnits: readonly Decimal[] = /* @__PURE__ */ Array.from({ length: 16 }, (_, digits) => new Exact(10).pow(-digits));

function checked(value: Decimal, input: unknown): Decimal {
  if (value.isZero()) return zero;
  invariant(value.isFinite(), () => `expected a finite number, found ${shown(input)}`);
  invariant(isWritable(value), () => `expected a finite number between 1e-${largestExponent} and 1e${largestExponent}`);
  invariant(value.precision() <= precision, () => `expected at most ${precision} significant digits, found ${shown(input)}`);
  return value;
}

/** Whether a result is finite and so near to 1 that it can be written, and given to {@link decimal} again. @internal */
export function isWritable(value: Decimal): boolean {
  return Math.abs(value.e) <= largestExponent;
}

/** Whether a value is a figure that needs no reading: a finite Decimal of ours that can be written. @internal */
export function isFigure(value: unknown): value is Decimal {
  return isOwn(value) && isWritable(value);
}

/** A whole number below ten million, which decimal.js keeps as one word, as a plain number; null for any other figure. @internal */
export function smallWhole({ s, e, d }: Decimal): number | null {
  return d && d.length === 1 && e >= 0 && e <= 6 ? s * (d[0] as number) : null;
}

/**
 * Clones of decimal.js share one prototype but not their settings: only the constructor tells them apart. A spread copy has it too, but
 * no methods. Every figure that is computed with passes here, and `isDecimal` takes longer than the rest of it.
 */
function isOwn(input: unknown): input is Decimal {
  const { constructor, isFinite } = (input ?? {}) as { readonly constructor?: unknown; readonly isFinite?: unknown };
  return constructor === Exact && isFinite !== undefined;
}

function read(input: unknown): Decimal {
  if (typeof input === 'string') {
    invariant(
      input.length <= longestText && plainNotation.test(input),
      () => `expected a decimal in plain notation such as "1234.56", found ${shown(input)}`,
    );
    return new Exact(input);
  }
  if (typeof input === 'number') {
    invariant(Number.isFinite(input), () => `expected a finite number, found ${shown(input)}`);
    return new Exact(input);
  }
  if (typeof input === 'bigint') return new Exact(input.toString());
  invariant(isDecimal(input), () => `expected a Decimal, a string, a number or a bigint, found ${shown(input)}`);
  return new Exact(input);
}

/** Whether a value is a Decimal (of any decimal.js). */
export function isDecimal(value: unknown): value is Decimal {
  return DecimalJs.isDecimal(value);
}

/** Whether text is a decimal in the plain notation of documents: `"-1234.56"`, at most 34 significant digits. */
export function isPlainDecimal(text: string): boolean {
  return text.length <= longestText && plainNotation.test(text) && (text.length <= precision || new Exact(text).precision() <= precision);
}

const modes: Readonly<Record<RoundingMode, DecimalJs.Rounding>> = {
  'half-up': DecimalJs.ROUND_HALF_UP,
  'half-even': DecimalJs.ROUND_HALF_EVEN,
  'half-down': DecimalJs.ROUND_HALF_DOWN,
  up: DecimalJs.ROUND_UP,
  down: DecimalJs.ROUND_DOWN,
  floor: DecimalJs.ROUND_FLOOR,
  ceil: DecimalJs.ROUND_CEIL,
};

/**
 * A figure rounded to `digits` decimals. A named step: take it where a rule says so, once.
 *
 * @throws InvariantError for half a digit or a mode that is none of {@link RoundingMode}
 * @example
 * ```ts
 * import { decimal, round } from 'municipal-performance/values';
 * round(decimal('1.005'), 2); //=> '1.01'
 * round(decimal('95.005'), 2, 'half-even'); //=> '95'
 * ```
 */
export function round(value: Decimal, digits: number, mode: RoundingMode = 'half-up'): Decimal {
  checkRounding({ digits, mode });
  const rounded = digits < 0 ? value.toNearest(new Exact(10).pow(-digits), modes[mode]) : value.toDecimalPlaces(digits, modes[mode]);
  return rounded.isZero() ? zero : rounded;
}

/** Throws an InvariantError for half a digit or an unknown mode, which would else round in silence. @internal */
export function checkRounding({ digits, mode }: Rounding): void {
  invariant(Number.isInteger(digits), () => `expected a whole number of digits, found ${shown(digits)}`);
  invariant(Object.hasOwn(modes, mode), () => `expected one of ${Object.keys(modes).join(', ')}, found ${shown(mode)}`);
}

/** The figure with exactly `digits` decimals as text: `"12.50"`. Rounds half up when it has more. */
export function fixed(value: Decimal, digits: number): string {
  return round(value, digits).toFixed(digits);
}

/** The exact sum of a list; 0 for an empty one. */
export function sum(values: readonly Decimal[]): Decimal {
  let [total, units] = [zero, 0];
  for (const value of values) {
    const few = fewUnits(value);
    if (few === null || Math.abs(units) > mostUnits) total = total.plus(value);
    else units += few;
  }
  return units === 0 ? total : total.plus(decimalOfUnits(units, 7));
}

/** How many units of 10^−7 a figure below ten million has, where they are whole; null for any other. A word of decimal.js is 10^7. */
function fewUnits({ s, e, d }: Decimal): number | null {
  if (!d || d.length > 2 || e < -7 || e > 6) return null;
  const [first = 0, second = 0] = d;
  if (e >= 0) return s * (first * 1e7 + second);
  return second === 0 ? s * first : null;
}

/** With one figure more the sum is still exact as a plain number. */
const mostUnits = 8e15;

export const zero: Decimal = /* @__PURE__ */ new Exact(0);
export const one: Decimal = /* @__PURE__ */ new Exact(1);
export const hundred: Decimal = /* @__PURE__ */ new Exact(100);
