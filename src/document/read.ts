import type * as z from 'zod';
import { documentFinding, made, pointer, unmade, type Diagnostic, type Outcome } from '../outcome/index.js';
import { findingsOf, pathsOf, shownJson, type Path, type ShapeIssue, type WrongPart } from './issue.js';
import { junkParts } from './junk.js';
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
  /** JSON pointer, in the document as it was given, of a part of the document as it was read. */
  readonly placeOf: (...path: Path) => string;
}

/**
 * Reads a document whole: any wrong part refuses it. For documents that decide money (a scheme, a fund, a regulation).
 *
 * @param format the mark that the document carries in its `format` field
 */
export function readWhole<T>(schema: z.ZodType<T>, input: unknown, format: string): Outcome<T> {
  const { json, findings, isOdd } = plainJson(input);
  const wrongFormat = checkFormat(json, format);
  if (wrongFormat) return unmade(...findings, wrongFormat);
  const parse = parserOf(schema);
  const junk = isOdd ? junkParts(parse, json) : [];
  if (junk.length > 0) return unmade(...findings, ...junk.map(({ finding }) => finding));
  const parsed = parse(json);
  const all = [...findings, ...(parsed.success ? [] : findingsOf(parsed.error.issues, json))];
  return parsed.success && all.length === 0 ? made(parsed.data) : unmade(...all);
}

/**
 * Reads what can be read of a document and keeps the rest verbatim. A wrong value is taken out; where it was required,
 * the element that holds it goes in the next round, and so on upwards: at most as many rounds as there are levels.
 *
 * @param wrongParts what else is wrong with the document, by a rule that no schema states
 */
export function readParts<T>(
  schema: z.ZodType<T>,
  input: unknown,
  format: string,
  wrongParts: (json: Json) => readonly WrongPart[] = () => [],
): Outcome<ReadParts<T>> {
  const { json, findings, isOdd } = plainJson(input);
  const wrongFormat = checkFormat(json, format);
  if (wrongFormat) return unmade(...findings, wrongFormat);
  const parse = parserOf(schema);
  const parts = new Parts(json);
  const all = [...findings];
  const takeOut = (wrong: readonly WrongPart[]): void => {
    parts.takeOut(wrong.map(({ path }) => path));
    for (const { finding } of wrong) all.push(finding);
  };
  if (isOdd) takeOut(junkParts(parse, json));
  takeOut(wrongParts(parts.rest()));
  for (let round = 0; ; round += 1) {
    if (parts.isEmpty) return unmade(...all);
    const rest = parts.rest();
    const parsed = parse(rest);
    if (parsed.success) {
      const unread = parts.unread().map(({ path, value }) => ({ at: pointer(...path), value }));
      return made({ document: parsed.data, unread, placeOf: (...path) => pointer(...parts.originOf(path)) }, all);
    }
    const issues: readonly ShapeIssue[] = parsed.error.issues;
    if (round === 0) all.push(...findingsOf(issues, rest, (path) => parts.originOf(path)));
    parts.takeOut(issues.flatMap((issue) => pathsOf(issue)));
  }
}

/** A schema's answer for a document; asked again for the same one, it does not parse it again. */
function parserOf<T>(schema: z.ZodType<T>): (json: Json) => z.ZodSafeParseResult<T> {
  let last: { readonly json: Json; readonly parsed: z.ZodSafeParseResult<T> } | undefined;
  return (json) => {
    if (last?.json !== json) last = { json, parsed: schema.safeParse(json) };
    return last.parsed;
  };
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
