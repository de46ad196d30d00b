import * as fc from 'fast-check';
import { scoreSchede, type Appraisal, type Fondo, type Plan, type Scheda, type Scheme } from 'municipal-performance';
import { arbitraryAppraisals, arbitraryFondo, arbitraryPlan, arbitraryScheme } from 'municipal-performance/testing';
import { civilDate } from 'municipal-performance/values';

export const lastDay = civilDate('2024-12-31');

/** A scheme with the schede of the people appraised under it and a fund. */
export interface Scored {
  readonly scheme: Scheme;
  readonly appraisals: readonly Appraisal[];
  readonly schede: readonly Scheda[];
  readonly fondo: Fondo;
}

export const scored: fc.Arbitrary<Scored> = fc.tuple(arbitraryScheme(), arbitraryFondo()).chain(([scheme, fondo]) =>
  arbitraryAppraisals(scheme).map((set) => ({ scheme, fondo, ...schedeOf(scheme, set.appraisals.map((one) => ({ year: 2024, ...one }))) })));

export function schedeOf(scheme: Scheme, appraisals: readonly Appraisal[]): { readonly appraisals: readonly Appraisal[]; readonly schede: readonly Scheda[] } {
  const outcome = scoreSchede(scheme, appraisals, { on: lastDay });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return { appraisals, schede: outcome.value };
}

/** A plan with something that belongs to it. */
export function ofPlan<T>(make: (plan: Plan) => fc.Arbitrary<T>): fc.Arbitrary<{ readonly plan: Plan; readonly of: T }> {
  return arbitraryPlan().chain((plan) => make(plan).map((of) => ({ plan, of })));
}

/** A list with its elements in any order. */
export function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

/** What a result is in JSON, with a look at every number and object on the way. */
export function safeJson(value: unknown): unknown {
  const wrong = unsafe(value, '');
  if (wrong !== null) throw new Error(`not safe in JSON: ${wrong}`);
  return JSON.parse(JSON.stringify(value) ?? 'null') as unknown;
}

function unsafe(value: unknown, at: string): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${at}: ${value}`;
  if (['bigint', 'function', 'symbol', 'undefined'].includes(typeof value)) return `${at}: a ${typeof value}`;
  if (typeof value !== 'object' || value === null) return null;
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    const text: unknown = (value.toJSON as () => unknown)();
    return typeof text === 'string' && !/NaN|Infinity|e/.test(text) ? null : `${at}: ${String(text)}`;
  }
  for (const [key, part] of Object.entries(value)) {
    const found = unsafe(part, `${at}/${key}`);
    if (found !== null) return found;
  }
  return null;
}
