import { documentFinding } from './codes/document.js';
import type { Diagnostic, Severity } from './diagnostic.js';

/** Findings of one code that a list shows. */
const mostOfACode = 1000;

const codes = { error: 'document/more-errors', warning: 'document/more-warnings', note: 'document/more-notes' } as const satisfies Readonly<Record<Severity, string>>;

/**
 * A list of findings that a large input cannot flood: the first 1,000 of each code, in order, and at the end, for each code
 * that has more, one finding of the same gravity that says how many more.
 */
export function listed(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  if (findings.length <= mostOfACode) return findings;
  const counts = new Map<string, { readonly severity: Severity; found: number }>();
  const shown = findings.filter(({ code, severity }) => {
    const count = counts.get(code) ?? { severity, found: 0 };
    counts.set(code, count);
    count.found += 1;
    return count.found <= mostOfACode;
  });
  const more = [...counts].flatMap(([code, { severity, found }]) =>
    found > mostOfACode ? [documentFinding(codes[severity], {}, { listed: code, count: String(found - mostOfACode) })] : []);
  return more.length === 0 ? findings : [...shown, ...more];
}
