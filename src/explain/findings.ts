import { invariant, shown } from '../values/numbers.js';
import type { Diagnostic, Severity } from '../outcome/index.js';
import { cleanMarkdown, cleanText } from './clean.js';
import { markdownTable, type ExplainFormat } from './explain.js';

export interface ExplainFindingsOptions {
  /** Default `text`. */
  readonly format?: ExplainFormat;
}

/**
 * Findings as a report in Italian: grouped by gravity, each with its code, its place, what was found and what to do.
 * Within a group they stay in the order given.
 *
 * @param findings an empty list gives the sentence that there is nothing to report
 * @throws InvariantError for a wrong option
 * @example
 * ```ts
 * import { explainFindings } from 'municipal-performance/explain';
 * import { parseFormula } from 'municipal-performance/formula';
 * explainFindings(parseFormula('').findings); //=> '1 rilievo: 1 errore\n\nErrori (1)\n1. La formula è vuota.\n   dove: dopo il carattere 0\n   che fare: Scrivere la formula, per esempio [corsi 2016] / [corsi 2015] * 100.\n   codice: formula/empty'
 * ```
 */
export function explainFindings(findings: readonly Diagnostic[], { format = 'text' }: ExplainFindingsOptions = {}): string {
  invariant(format === 'text' || format === 'markdown', () => `expected the format "text" or "markdown", found ${shown(format)}`);
  if (findings.length === 0) return 'Nessun rilievo.';
  const groups = gravities
    .map((gravity) => ({ ...gravity, members: findings.filter(({ severity }) => severity === gravity.severity) }))
    .filter(({ members }) => members.length > 0);
  const counts = groups.map(({ one, many, members }) => `${members.length} ${members.length === 1 ? one : many}`).join(', ');
  const total = `${findings.length} ${findings.length === 1 ? 'rilievo' : 'rilievi'}: ${counts}`;
  const parts = groups.map(({ heading, members }) => (format === 'text' ? asText : asMarkdown)(heading, members));
  return [format === 'text' ? total : `**${total}**`, ...parts].join('\n\n');
}

const gravities: readonly { readonly severity: Severity; readonly heading: string; readonly one: string; readonly many: string }[] = [
  { severity: 'error', heading: 'Errori', one: 'errore', many: 'errori' },
  { severity: 'warning', heading: 'Avvisi', one: 'avviso', many: 'avvisi' },
  { severity: 'note', heading: 'Note', one: 'nota', many: 'note' },
];

function asText(heading: string, findings: readonly Diagnostic[]): string {
  const lines = findings.flatMap((finding, index) => [
    `${index + 1}. ${cleanText(finding.message)}`,
    `   dove: ${cleanText(placeWords(finding))}`,
    `   che fare: ${cleanText(finding.advice)}`,
    `   codice: ${cleanText(finding.code)}`,
  ]);
  return [`${heading} (${findings.length})`, ...lines].join('\n');
}

function asMarkdown(heading: string, findings: readonly Diagnostic[]): string {
  const rows = findings.map((finding, index) =>
    [String(index + 1), ...[placeWords(finding), finding.message, finding.advice, finding.code].map(cleanMarkdown)]);
  return [`### ${heading} (${findings.length})`, '', ...markdownTable(['N.', 'Dove', 'Che cosa', 'Che fare', 'Codice'], rows)].join('\n');
}

function placeWords({ at, span }: Diagnostic): string {
  if (!span) return at === '' ? 'tutto il documento' : at;
  const characters = span.from === span.to ? `dopo il carattere ${span.from}` : `caratteri ${span.from + 1}–${span.to}`;
  return at === '' ? characters : `${at}, ${characters}`;
}
