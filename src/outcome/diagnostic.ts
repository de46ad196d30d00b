/** How grave a finding is: `error` marks a part that is wrong or unreadable, `warning` a doubt, `note` a reading choice. */
export type Severity = 'error' | 'warning' | 'note';

/** A stretch of text, in UTF-16 units: from the first to the one after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * A finding about a document or a text. The sentence is derived from code and values; codes are public API and are
 * listed with a sample each in `docs/diagnostics.md`.
 */
export interface Diagnostic {
  /** Stage and what was found: `plan/weight-sum`. */
  readonly code: string;
  readonly severity: Severity;
  /** JSON pointer of the part of the document (RFC 6901); `""` is the whole, and for a bare text always `""`. */
  readonly at: string;
  /** Where in the text, for findings about printed text. */
  readonly span?: Span;
  /** The figures and words that the sentence names. */
  readonly values: Readonly<Record<string, string>>;
  /** What was found, in Italian. */
  readonly message: string;
  /** What to do about it, in Italian. */
  readonly advice: string;
}

/** The same finding about a part of a larger document: its pointer goes below `parent`. */
export function below(parent: string, finding: Diagnostic): Diagnostic {
  return { ...finding, at: parent + finding.at };
}

/** A JSON pointer from keys and list positions (RFC 6901): `pointer('objectives', 3, 'title')`. */
export function pointer(...keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
