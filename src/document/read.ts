import type { z } from 'zod';
import { documentFinding, made, pointer, unmade, type Diagnostic, type Outcome } from '../outcome/index.js';
import { findingsOf, pathsOf, shownJson, type ShapeIssue } from './issue.js';
import { Parts } from './parts.js';
import { plainJson, type Json } from './plain.js';

/** A part of a document that could not be read, kept verbatim. */
export interface UnreadPart {
  /** JSON pointer of the part in the document as it was given. */
  readonly at: string;
  readonly value: unknown;
}

/** The document as its schema reads it, and the parts that it could not read. */
export interface ReadParts<T> {
  readonly document: T;
  readonly unread: readonly UnreadPart[];
}

/**
 * Reads a document whole: any wrong part refuses it. For documents that decide money (a scheme, a fund, a regulation).
 *
 * @param format the mark that the document carries in its `format` field
 */
export function readWhole<T>(schema: z.ZodType<T>, input: unknown, format: string): Outcome<T> {
  const { json, findings } = plainJson(input);
  const wrongFormat = checkFormat(json, format);
  if (wrongFormat) return unmade(...findings, wrongFormat);
  const parsed = schema.safeParse(json);
  const all = [...findings, ...(parsed.success ? [] : findingsOf(parsed.error.issues, json))];
  return parsed.success && all.length === 0 ? made(parsed.data) : unmade(...all);
}

/**
 * Reads what can be read of a document and keeps the rest verbatim. A wrong value is taken out; where it was required,
 * the element that holds it goes in the next round, and so on upwards: at most as many rounds as there are levels.
 */
export function readParts<T>(schema: z.ZodType<T>, input: unknown, format: string): Outcome<ReadParts<T>> {
  const { json, findings } = plainJson(input);
  const wrongFormat = checkFormat(json, format);
  if (wrongFormat) return unmade(...findings, wrongFormat);
  const first = schema.safeParse(json);
  if (first.success) return made({ document: first.data, unread: [] }, findings);
  const all = [...findings, ...findingsOf(first.error.issues, json)];
  const parts = new Parts(json);
  let issues: readonly ShapeIssue[] = first.error.issues;
  for (;;) {
    for (const issue of issues) for (const path of pathsOf(issue)) parts.takeOut(path);
    if (parts.isEmpty) return unmade(...all);
    const next = schema.safeParse(parts.rest());
    if (next.success) {
      const unread = parts.unread().map(({ path, value }) => ({ at: pointer(...path), value }));
      return made({ document: next.data, unread }, all);
    }
    issues = next.error.issues;
  }
}

function checkFormat(json: Json, expected: string): Diagnostic | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return documentFinding('document/shape', {}, { expected: 'un documento (oggetto JSON)', found: shownJson(json) });
  }
  const found = Object.hasOwn(json, 'format') ? (json as { readonly format?: Json }).format : undefined;
  return found === expected
    ? null
    : documentFinding('document/format', { at: '/format' }, { expected: JSON.stringify(expected), found: shownJson(found) });
}
