/**
 * An absent figure and the reason: never NaN, null or a silent zero.
 *
 * - `not-measured`: a reading is missing (`missing` names all of them at once);
 * - `not-due`: nothing is expected yet on that day;
 * - `not-applicable`: the figure makes no sense here (a text target has no distance);
 * - `undefined-operation`: a division by zero or the like.
 */
export interface Gap {
  readonly gap: 'not-measured' | 'not-due' | 'not-applicable' | 'undefined-operation';
  /** Why, in Italian. */
  readonly reason: string;
  /** Names of all inputs that are missing. */
  readonly missing?: readonly string[];
}

/** A Gap of a kind. */
export function gap(kind: Gap['gap'], reason: string, missing?: readonly string[]): Gap {
  return missing === undefined ? { gap: kind, reason } : { gap: kind, reason, missing };
}

/** Whether a result is a Gap. */
export function isGap(value: unknown): value is Gap {
  return typeof value === 'object' && value !== null && 'gap' in value;
}
