import * as fc from 'fast-check';
import type { Target } from '../index.js';
import { decimal, type Decimal } from '../values/numbers.js';
import { dayOf } from '../values/days.js';

/** A number as Italians print it, with what it means. */
export interface PrintedNumberText {
  readonly text: string;
  readonly value: Decimal;
}

/** A target as plans print it, with what it means. */
export interface PrintedTargetText {
  readonly text: string;
  readonly target: Target;
}

/** A formula as plans print it, with what it means. */
export interface PrintedFormulaText {
  readonly text: string;
  /** Its quantities in order, as printed. */
  readonly labels: readonly string[];
  /** The same in the strict language: `[pratiche evase] / [pratiche presentate] * 100`. */
  readonly strict: string;
}

/**
 * Numbers with Italian separators: `1.234.567,89`, `-0,5`.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { draftNumber } from 'municipal-performance/drafting';
 * import { arbitraryPrintedNumber } from 'municipal-performance/testing';
 * const asMeant = fc.property(arbitraryPrintedNumber(), ({ text, value }) => {
 *   const read = draftNumber(text);
 *   return read.ok && read.value.eq(value);
 * });
 * fc.check(asMeant).failed; //=> false
 * ```
 */
export function arbitraryPrintedNumber(): fc.Arbitrary<PrintedNumberText> {
  return fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }), fc.boolean()).map(([whole, cents, negative]) => {
    const sign = negative && whole + cents > 0 ? '-' : '';
    const digits = String(cents).padStart(2, '0');
    return { text: `${sign}${grouped(whole)},${digits}`, value: decimal(`${sign}${whole}.${digits}`) };
  });
}

/**
 * Targets in the words that plans print, each with its one reading.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { draftTarget } from 'municipal-performance/drafting';
 * import { arbitraryPrintedTarget } from 'municipal-performance/testing';
 * const asMeant = fc.property(arbitraryPrintedTarget(), ({ text, target }) => draftTarget(text).target.kind === target.kind);
 * fc.check(asMeant).failed; //=> false
 * ```
 */
export function arbitraryPrintedTarget(): fc.Arbitrary<PrintedTargetText> {
  const percent = fc.integer({ min: 1, max: 100 });
  const deadline = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 2016, max: 2030 }));
  return fc.oneof(
    fc.tuple(percent, fc.constantFrom(...comparators)).map(([value, [sign, comparator]]) => (
      { text: `${sign} ${value}%`, target: { kind: 'threshold', comparator, value: decimal(value), unit: 'percent' } } as const)),
    fc.tuple(percent, fc.constantFrom(['+', 'increase'] as const, ['-', 'decrease'] as const), fc.integer({ min: 2012, max: 2025 })).map(([value, [sign, direction], year]) => (
      { text: `${sign} ${value}% rispetto al ${year}`, target: { kind: 'change', direction, comparator: '>=', value: decimal(value), unit: 'percent', baseline: String(year) } } as const)),
    deadline.map(([month, day, year]) => (
      { text: `entro il ${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`, target: { kind: 'deadline', by: dayOf(year, month, day) } } as const)),
    fc.constantFrom('Sì', 'SI', 'Si').map((text) => ({ text, target: { kind: 'yes' } } as const)),
  );
}

const comparators = [['>=', '>='], ['≥', '>='], ['almeno', '>='], ['<=', '<='], ['≤', '<='], ['>', '>'], ['<', '<']] as const;

/**
 * Formulas in the shapes that plans print: `(A / B) x 100`, `(A anno 2016 - A anno 2015) / A anno 2015 * 100`.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { draftFormula } from 'municipal-performance/drafting';
 * import { arbitraryPrintedFormula } from 'municipal-performance/testing';
 * const asMeant = fc.property(arbitraryPrintedFormula(), ({ text, labels }) => draftFormula(text).inputs.length === labels.length);
 * fc.check(asMeant).failed; //=> false
 * ```
 */
export function arbitraryPrintedFormula(): fc.Arbitrary<PrintedFormulaText> {
  const label = fc.constantFrom('pratiche evase', 'pratiche presentate', 'controlli effettuati', 'spesa impegnata', 'utenti iscritti', 'posti disponibili');
  const two = fc.uniqueArray(label, { minLength: 2, maxLength: 2 });
  const times = fc.constantFrom(' x 100', ' * 100', '*100', 'x100');
  return fc.oneof(
    fc.tuple(two, times).map(([[a = '', b = ''], by]) => ({ text: `(${a} / ${b})${by}`, labels: [a, b], strict: `[${a}] / [${b}] * 100` })),
    two.map(([a = '', b = '']) => ({ text: `${a} / ${b}`, labels: [a, b], strict: `[${a}] / [${b}]` })),
    fc.tuple(label, fc.integer({ min: 2013, max: 2024 }), fc.constantFrom(' x 100', ' * 100', '*100')).map(([name, year, by]) => {
      const [now, before] = [`${name} ${year}`, `${name} ${year - 1}`];
      return { text: `(${now} - ${before}) / ${before}${by}`, labels: [now, before], strict: `([${now}] - [${before}]) / [${before}] * 100` };
    }),
  );
}

function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
}
