import * as fc from 'fast-check';
import type { Outcome } from '../index.js';
import { addDays, dayOf, daysInYear, type CivilDate } from '../values/days.js';
import { invariant } from '../values/numbers.js';

/** The document that generated JSON holds; JSON that is not read without findings is a defect of the generator. */
export function readAs<T>(parse: (json: unknown) => Outcome<T>, json: unknown): T {
  const outcome = parse(json);
  invariant(outcome.ok && outcome.findings.length === 0, () => `a generated document was not read: ${outcome.findings.map(({ code, at, message }) => `${code} ${at} ${message}`).join('; ')}`);
  return outcome.value;
}

/** Objects with the given keys, of which some may be left out. */
export function recordOf<T extends object>(required: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T>;
export function recordOf<T extends object, O extends object>(
  required: { [K in keyof T]: fc.Arbitrary<T[K]> }, optional: { [K in keyof O]: fc.Arbitrary<O[K]> },
): fc.Arbitrary<T & Partial<O>>;
export function recordOf(required: object, optional: object = {}): fc.Arbitrary<object> {
  return fc.record({ ...required, ...optional } as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: Object.keys(required) as never[], noNullPrototype: true });
}

/** An amount from zero up as documents write it: `"1234.56"`. */
export function amountText(mostCents = 100_000_000): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: mostCents }).map(centsText);
}

/** An amount of either sign. */
export function signedAmountText(mostCents = 100_000_000): fc.Arbitrary<string> {
  return fc.integer({ min: -mostCents, max: mostCents }).map(centsText);
}

/** Whole cents as an amount: -5 is `"-0.05"`. */
export function centsText(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A number in plain notation with at most so many decimals, without idle zeros: `"12.5"`. */
export function numberText(min: number, max: number, digits = 2): fc.Arbitrary<string> {
  const scale = 10 ** digits;
  return fc.integer({ min: Math.ceil(min * scale), max: Math.floor(max * scale) }).map((units) => plainText(units, digits));
}

/** A number of units of 10^-digits: 1250 with 2 digits is `"12.5"`. */
export function plainText(units: number, digits: number): string {
  const padded = String(Math.abs(units)).padStart(digits + 1, '0');
  const whole = padded.slice(0, padded.length - digits);
  const decimals = padded.slice(padded.length - digits).replace(/0+$/, '');
  return `${units < 0 ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}

/** A day of a year, or of the years until another. */
export function dayIn(year: number, to = year): fc.Arbitrary<CivilDate> {
  const first = dayOf(year, 1, 1);
  const length = Array.from({ length: to - year + 1 }, (_, index) => daysInYear(year + index)).reduce((sum, days) => sum + days, 0);
  return fc.integer({ min: 0, max: length - 1 }).map((days) => addDays(first, days));
}

/** Two days in order. */
export function periodIn(year: number, to = year): fc.Arbitrary<{ readonly from: CivilDate; readonly to: CivilDate }> {
  return fc.tuple(dayIn(year, to), dayIn(year, to)).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));
}

/** Words as plans print them, and now and then text that no plan should hold. */
export function words(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(
      'Digitalizzazione delle pratiche edilizie', 'Manutenzione del verde', 'Riscossione della TARI', 'Asili nido: liste d’attesa',
      'Efficacia', 'Settore Affari Generali', 'n. di ore (formazione)', 'Attività; già avviata', 'Verifica 1° semestre', 'PEG & bilancio',
    ) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }) },
  );
}

/** An act with its day. */
export function citation(year: number): fc.Arbitrary<{ readonly act: string; readonly date: string }> {
  return fc.record({ act: fc.constantFrom('Deliberazione G.C. n. 201', 'Determinazione n. 12', 'Sistema di misurazione e valutazione'), date: dayIn(year) });
}
