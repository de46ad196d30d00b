import * as fc from 'fast-check';

/** One place that was broken. */
export interface Break {
  /** JSON pointer in the broken document. */
  readonly at: string;
  readonly how: Breaking;
}

/**
 * - `missing` a key that the document must have there; `unknown-key` a key that no document has; `wrong-type`;
 * - `three-decimals`, `italian-amount` (`1.234,56`) an amount; `no-such-day` 31 February; `not-json` NaN;
 * - `other-format` the mark of a later version.
 */
export type Breaking = 'missing' | 'unknown-key' | 'wrong-type' | 'three-decimals' | 'italian-amount' | 'no-such-day' | 'not-json' | 'other-format';

/** A document that is not valid, with the places that are wrong. */
export interface BrokenDocument {
  readonly json: unknown;
  readonly breaks: readonly Break[];
}

/**
 * Documents that were valid and are no longer, broken in one to three places. Reading one gives at least one finding and never
 * throws.
 *
 * @param valid documents as JSON: `arbitraryPlan().map(writePlan)`, `fc.constant(myDocument)`
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { parsePlan, writePlan } from 'municipal-performance';
 * import { arbitraryPlan, brokenDocument } from 'municipal-performance/testing';
 * const found = fc.property(brokenDocument(arbitraryPlan({ objectives: 2 }).map(writePlan)), ({ json }) => parsePlan(json).findings.length > 0);
 * fc.check(found, { numRuns: 30 }).failed; //=> false
 * ```
 */
export function brokenDocument(valid: fc.Arbitrary<unknown>): fc.Arbitrary<BrokenDocument> {
  return fc.tuple(valid, fc.array(fc.nat(), { minLength: 1, maxLength: 3 })).map(([document, choices]) => {
    let json = JSON.parse(JSON.stringify(document)) as Json;
    let breaks: readonly Break[] = [];
    for (const choice of choices) {
      const possible = breakings(json).filter(({ path }) => !breaks.some(({ at }) => isWithin(pointerOf(path), at)));
      const byKind = kinds.map((how) => possible.filter((one) => one.how === how)).filter((list) => list.length > 0);
      const list = byKind[choice % byKind.length] ?? [];
      const chosen = list[Math.floor(choice / Math.max(1, byKind.length)) % list.length];
      if (!chosen) continue;
      json = edited(json, chosen.path, chosen.value);
      const at = pointerOf(chosen.path);
      breaks = [...breaks.filter((earlier) => !isWithin(earlier.at, at)), { at, how: chosen.how }];
    }
    return { json, breaks };
  });
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly string[];

interface Possible {
  readonly path: Path;
  readonly how: Breaking;
  /** What stands there afterwards; undefined: nothing. */
  readonly value: unknown;
}

const kinds: readonly Breaking[] = ['wrong-type', 'missing', 'unknown-key', 'three-decimals', 'no-such-day', 'italian-amount', 'not-json', 'other-format'];

/** Keys that every document of the library has to have wherever they stand. */
const required = ['format', 'ente', 'kind', 'op', 'side', 'person', 'role', 'rule'];
const amounts = ['amount', 'stanziamento', 'change', 'differenza', 'unitAmount'];
const days = ['from', 'to', 'on', 'by', 'date', 'surveyedOn', 'inForceFrom', 'definitiveOn'];
/** What stands below these is text whatever it looks like. */
const verbatim = ['act', 'approved', 'source', 'sources', 'citation', 'printed', 'unread'];
const unknownKey = 'chiaveSconosciuta';

/** Every way to break a document. */
function breakings(json: Json, path: Path = []): readonly Possible[] {
  if (path.includes('unread')) return [];
  const key = path.at(-1) ?? '';
  const here: Possible[] = path.length === 0 ? [] : [
    { path, how: 'wrong-type', value: typeof json === 'boolean' ? 'vero' : true },
    { path, how: 'not-json', value: Number.NaN },
    ...(required.includes(key) ? [{ path, how: 'missing', value: undefined } as const] : []),
    ...(typeof json === 'string' ? inText(json, path, key) : []),
  ];
  if (typeof json !== 'object' || json === null) return here;
  const inside = Object.entries(json).flatMap(([name, part]) => breakings(part, [...path, name]));
  return Array.isArray(json) ? [...here, ...inside] : [...here, { path: [...path, unknownKey], how: 'unknown-key', value: true }, ...inside];
}

function inText(text: string, path: Path, key: string): readonly Possible[] {
  const isVerbatim = path.some((name) => verbatim.includes(name));
  return [
    ...(amounts.includes(key) && /^-?\d+\.\d{2}$/.test(text)
      ? [{ path, how: 'three-decimals', value: `${text}5` } as const, { path, how: 'italian-amount', value: '1.234,56' } as const]
      : []),
    ...(days.includes(key) && !isVerbatim && /^\d{4}-\d{2}-\d{2}$/.test(text) ? [{ path, how: 'no-such-day', value: `${text.slice(0, 4)}-02-31` } as const] : []),
    ...(path.length === 1 && key === 'format' ? [{ path, how: 'other-format', value: text.replace(/@\d+$/, '@99') } as const] : []),
  ];
}

/** The document with another value at a path; `undefined` takes the key away. */
function edited(json: Json, [key, ...rest]: Path, value: unknown): Json {
  if (key === undefined) return value as Json;
  if (Array.isArray(json)) return (json as readonly Json[]).map((item, index) => (String(index) === key ? edited(item, rest, value) : item));
  const entries = Object.entries(json as { readonly [key: string]: Json });
  const before = entries.some(([name]) => name === key) ? entries : [...entries, [key, null] as const];
  return Object.fromEntries(before.flatMap(([name, part]) => {
    if (name !== key) return [[name, part]];
    const next = edited(part, rest, value);
    return next === undefined ? [] : [[name, next]];
  })) as Json;
}

function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

function pointerOf(path: Path): string {
  return path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
