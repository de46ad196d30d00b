import type { Diagnostic } from './diagnostic.js';

/**
 * What a stage gives: a value with its findings, or findings only when no value can be made at all. An `error` finding
 * beside a value marks a part that could not be read or is wrong.
 */
export type Outcome<T> = Made<T> | Unmade;

export interface Made<T> {
  readonly ok: true;
  readonly value: T;
  readonly findings: readonly Diagnostic[];
}

export interface Unmade {
  readonly ok: false;
  readonly findings: readonly Diagnostic[];
}

/** A value with its findings. */
export function made<T>(value: T, findings: readonly Diagnostic[] = []): Made<T> {
  return { ok: true, value, findings };
}

/** No value, and why. */
export function unmade(...findings: readonly Diagnostic[]): Unmade {
  return { ok: false, findings };
}

/** The next step on the value of an outcome; findings of both are kept, in order. */
export function andThen<A, B>(outcome: Outcome<A>, next: (value: A) => Outcome<B>): Outcome<B> {
  if (!outcome.ok) return outcome;
  const after = next(outcome.value);
  const findings = [...outcome.findings, ...after.findings];
  return after.ok ? made(after.value, findings) : { ok: false, findings };
}
