/**
 * Thrown when the caller misuses the library (a NaN amount, a Date object, a wrong option), never because of what a
 * document says. Told across copies of the library by its brand: use {@link isInvariantError}, not `instanceof`.
 */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';

  constructor(message: string) {
    super(message);
    Object.defineProperty(this, brand(), { value: true });
  }
}

function brand(): symbol {
  return Symbol.for('municipal-performance/InvariantError');
}

/** Whether an error is an {@link InvariantError}, of this copy of the library or of another. */
export function isInvariantError(error: unknown): error is InvariantError {
  return (error as Readonly<Record<symbol, unknown>> | null | undefined)?.[brand()] === true;
}

/** Throws an {@link InvariantError} with `message` unless `condition` holds. @internal */
export function invariant(condition: unknown, message: string | (() => string)): asserts condition {
  if (!condition) throw new InvariantError(typeof message === 'string' ? message : message());
}

/** What a wrong argument looks like in the message of an {@link InvariantError}. @internal */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === 'object' && value !== null) return Object.prototype.toString.call(value);
  return String(value);
}
