import { documentFinding, pointer } from '../outcome/index.js';
import type { Path, ShapeIssue, WrongPart } from './issue.js';
import { mostKeys, shortList, type Json } from './plain.js';

/** What a schema says of a document. */
export type Parsed = { readonly success: true } | { readonly success: false; readonly error: { readonly issues: readonly ShapeIssue[] } };

/** Asks a schema what it says of a document. */
export type Parse = (json: Json) => Parsed;

/** Up to this number of errors a list is read element by element; above, it is junk where it has one for every two elements. */
const mostErrors = 1000;

/**
 * The long lists and wide objects of a document that are junk, so that a file of the wrong kind costs neither time nor
 * memory; and the keys `__proto__`, which zod would drop from a record without a word. A document with long lists is tried with
 * the first 1,000 elements of each, then 10,000, and so on; one whose long lists are not very long is tried whole before. One that
 * has none is not tried at all.
 */
export function junkParts(parse: Parse, json: Json): readonly WrongPart[] {
  const junk: WrongPart[] = [];
  const known = new Set<object>();
  forEachInside(json, [], (value, path) => {
    if (Object.hasOwn(value, '__proto__')) {
      const key = '__proto__';
      junk.push({ path: [...path, key], finding: documentFinding('document/unknown-key', { at: pointer(...path, key) }, { key }) });
    }
    const keys = Array.isArray(value) ? 0 : Object.keys(value).length;
    if (keys <= mostKeys) return true;
    known.add(value);
    junk.push({ path: [...path], finding: documentFinding('document/junk-object', { at: pointer(...path) }, { keys: String(keys), most: String(mostKeys) }) });
    return false;
  });
  if (known.has(json as object)) return junk;
  if (known.size === 0 && lengthOf(longLists(json, shortList, known)) <= fewElements && parse(json).success) return junk;
  for (let most = shortList; ; most *= 10) {
    const longer = longLists(json, most, known);
    if (longer.length === 0) return junk;
    for (const { list, part } of junkAmong(longer, parse(shortened(json, most, known)), most)) {
      known.add(list);
      junk.push(part);
    }
  }
}

/** Elements in long lists up to which a document is first tried whole: good ones are then read once. */
const fewElements = 20_000;

function lengthOf(long: readonly LongList[]): number {
  return long.reduce((total, { list }) => total + list.length, 0);
}

interface LongList {
  readonly path: Path;
  readonly list: readonly Json[];
}

function longLists(json: Json, most: number, known: ReadonlySet<object>): readonly LongList[] {
  const long: LongList[] = [];
  forEachInside(json, [], (value, path) => {
    if (known.has(value)) return false;
    if (Array.isArray(value) && value.length > most) long.push({ path: [...path], list: value as readonly Json[] });
    return true;
  });
  return long;
}

function junkAmong(long: readonly LongList[], parsed: Parsed, most: number): readonly { list: object; part: WrongPart }[] {
  if (parsed.success) return [];
  const errors = new Map<string, number>();
  for (const { path } of parsed.error.issues) {
    path.forEach((key, length) => {
      if (typeof key !== 'number') return;
      const list = pointer(...(path.slice(0, length) as Path));
      errors.set(list, (errors.get(list) ?? 0) + 1);
    });
  }
  return long.flatMap(({ path, list }) => {
    const at = pointer(...path);
    const count = errors.get(at) ?? 0;
    if (count <= mostErrors || count * 2 < most) return [];
    const values = { length: String(list.length), looked: String(most), count: String(count) };
    return [{ list, part: { path, finding: documentFinding('document/junk-list', { at }, values) } }];
  });
}

/** Visits the lists and objects of a document from the outside in, as long as the visitor wants to go deeper. */
function forEachInside(json: Json, path: (string | number)[], visit: (value: object, path: Path) => boolean): void {
  if (typeof json !== 'object' || json === null || isKeptVerbatim(path) || !visit(json, path)) return;
  const list = Array.isArray(json) ? (json as readonly Json[]) : null;
  const keys = list ? null : Object.keys(json);
  const length = (list ?? keys ?? []).length;
  for (let index = 0; index < length; index += 1) {
    const key = keys?.[index] ?? index;
    const item = (json as Readonly<Record<string | number, Json>>)[key];
    if (typeof item !== 'object' || item === null) continue;
    path.push(key);
    forEachInside(item, path, visit);
    path.pop();
  }
}

/** Whether the place holds what an earlier reading kept as it was: `/unread/0/value`. */
function isKeptVerbatim(path: Path): boolean {
  return path.length === 3 && path[0] === 'unread' && path[2] === 'value';
}

/** The document with its lists cut to `most` elements; what is known to be junk is left empty. */
function shortened(json: Json, most: number, known: ReadonlySet<object>): Json {
  if (typeof json !== 'object' || json === null) return json;
  const inside = (item: Json): Json => shortened(item, most, known);
  if (Array.isArray(json)) return known.has(json) ? [] : (json as readonly Json[]).slice(0, most).map(inside);
  return known.has(json) ? {} : Object.fromEntries(Object.entries(json).map(([key, item]) => [key, inside(item as Json)]));
}
