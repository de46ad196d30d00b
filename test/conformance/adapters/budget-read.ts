import type { Outcome } from 'municipal-performance';
import type { Verdict } from 'municipal-performance/budget';
import { parseGuidelines, type Guidelines } from 'municipal-performance/budget';
import { cremona2016Guidelines } from 'municipal-performance/samples';
import { civilDate } from 'municipal-performance/values';

/** Inputs of a case as they come: strings, numbers, lists. The calculators check them. */
export type Figures = Readonly<Record<string, string>>;
export type Rows = readonly Readonly<Record<string, never>>[];

/** The cases carry no day: rules in force at the end of 2024. */
export const caseDay = civilDate('2024-12-31');

/** A Gap is null in a case, and so is what has no value. */
export function plain<T>(value: T): T | null {
  return typeof value === 'object' && value !== null && 'gap' in value ? null : value;
}

/** The value of an outcome, null where there is none. */
export function valueOf<T>(outcome: Outcome<T>): T | null {
  return outcome.ok ? outcome.value : null;
}

/** The same question for each item of a list, or once for a single value. */
export function each<A, B>(items: A | readonly A[], ask: (item: A) => B): B | B[] {
  return Array.isArray(items) ? (items as readonly A[]).map(ask) : ask(items as A);
}

/** The verdict as cases write it: `rifiuta:SUPERA_STANZIAMENTO` for `budget/supera-stanziamento`. */
export function written({ accepted, refusals: [first] }: Verdict): string {
  return accepted ? 'accetta' : `rifiuta:${(first?.code ?? '').replace('budget/', '').toUpperCase().replaceAll('-', '_')}`;
}

/** The guidelines of Cremona 2016, that the local rules of the cases come from. */
export const guidelines: Guidelines = (() => {
  const read = parseGuidelines(cremona2016Guidelines);
  if (!read.ok) throw new Error('expected the guidelines of Cremona 2016');
  return read.value;
})();
