import { adapters } from './adapters/index.js';
import { disagreement } from './compare.js';

/** A case of the format `municipal-performance/cases@1`. */
export interface Case {
  readonly id: string;
  readonly calculator: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly expected?: unknown;
  readonly anyOf?: readonly unknown[];
}

export type Verdict =
  | { readonly verdict: 'passed' }
  | { readonly verdict: 'failed'; readonly why: string; readonly found: unknown }
  | { readonly verdict: 'unknown' };

/** Runs one case through the public surface of the library. */
export function runCase({ calculator, inputs, options, expected, anyOf }: Case): Verdict {
  const adapter = Object.hasOwn(adapters, calculator) ? adapters[calculator] : undefined;
  if (!adapter) return { verdict: 'unknown' };
  let found: unknown;
  try {
    found = asJson(adapter(inputs, options ?? {}));
  } catch (error) {
    return { verdict: 'failed', why: `it threw ${String(error)}`, found: null };
  }
  const reasons = (anyOf ?? [expected]).map((one) => disagreement(one, found));
  return reasons.includes(null) ? { verdict: 'passed' } : { verdict: 'failed', why: reasons.join(' | or '), found };
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null)) as unknown;
}
