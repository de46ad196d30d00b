import type { z } from 'zod';
import { documentFinding, pointer } from '../outcome/index.js';
import type { Path, WrongPart } from './issue.js';
import type { Json } from './plain.js';

/** Lists up to this length are read element by element, whatever is in them. */
const shortList = 1000;

/** Up to this number of errors a list is read element by element; above, it is junk where it has one for every two elements. */
const mostErrors = 1000;

/**
 * The long lists of a document that are junk, so that a file of the wrong kind costs neither time nor memory: the
 * document is tried with its lists cut to 1,000 elements, then 10,000, and so on. A document without long lists is not
 * tried at all.
 */
export function junkLists(schema: z.ZodType, json: Json): readonly WrongPart[] {
  const junk: WrongPart[] = [];
  for (let most = shortList; ; most *= 10) {
    const long: Path[] = [];
    const taken = junk.map(({ path }) => pointer(...path));
    const cut = shortened(json, most, [], long, new Set(taken));
    if (long.length === 0) return junk;
    const parsed = schema.safeParse(cut);
    if (parsed.success) continue;
    const errors = new Map<string, number>();
    for (const { path } of parsed.error.issues) {
      for (let length = 1; length < path.length; length += 1) {
        if (typeof path[length] !== 'number') continue;
        const list = pointer(...(path.slice(0, length) as Path));
        errors.set(list, (errors.get(list) ?? 0) + 1);
      }
    }
    for (const path of long) {
      const count = errors.get(pointer(...path)) ?? 0;
      if (count <= mostErrors || count * 2 < most) continue;
      const values = { length: String(lengthAt(json, path)), looked: String(most), count: String(count) };
      junk.push({ path, finding: documentFinding('document/junk-list', { at: pointer(...path) }, values) });
    }
  }
}

/** The document with its lists cut to `most` elements, and which ones were cut; the lists in `without` are emptied. */
function shortened(json: Json, most: number, path: (string | number)[], long: Path[], without: ReadonlySet<string>): Json {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) {
    const list = json as readonly Json[];
    if (without.size > 0 && without.has(pointer(...path))) return [];
    if (list.length > most) long.push([...path]);
    return list.slice(0, most).map((item, index) => inside(item, index, most, path, long, without));
  }
  return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, inside(item as Json, key, most, path, long, without)]));
}

function inside(item: Json, key: string | number, most: number, path: (string | number)[], long: Path[], without: ReadonlySet<string>): Json {
  path.push(key);
  const cut = shortened(item, most, path, long, without);
  path.pop();
  return cut;
}

function lengthAt(json: Json, path: Path): number {
  let value = json;
  for (const key of path) value = (value as Readonly<Record<string | number, Json>>)[key] as Json;
  return (value as readonly Json[]).length;
}
