import { documentFinding, pointer, type Diagnostic } from '../outcome/index.js';

/** JSON data: own, plain, finite. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Plain {
  readonly json: Json;
  readonly findings: readonly Diagnostic[];
  /** Whether a list or an object is longer than those of most documents, or has a key `__proto__`: it may be junk. */
  readonly isOdd: boolean;
}

/** Levels of nesting that any document may have. */
export const deepest = 200;

/** Lists up to this length are read element by element, whatever is in them. */
export const shortList = 1000;

/** Keys above which an object is junk: the largest real ones have some dozens. */
export const mostKeys = 2000;

/**
 * A copy of unknown data that is JSON for certain: no accessor is called, no prototype is read, what is not JSON becomes
 * a finding and is left out (null inside a list, so that positions stay). A key `__proto__` is an ordinary key.
 */
export function plainJson(input: unknown): Plain {
  const walk: Walk = { path: [], above: [], visited: [], met: null, repeats: 0, findings: [], isOdd: false };
  const json = copy(input, walk);
  return { json: json === undefined ? null : json, findings: walk.findings, isOdd: walk.isOdd };
}

/** Where a walk through a document is. A loop, or the same object in very many places, would be walked for ever. */
interface Walk {
  readonly path: (string | number)[];
  /** The objects that hold the current one. */
  readonly above: object[];
  /** The objects so far, each time they were met; from `mostRepeats` on, the set of them. */
  readonly visited: object[];
  met: Set<object> | null;
  repeats: number;
  readonly findings: Diagnostic[];
  isOdd: boolean;
}

/** How often objects may stand in a further place before the rest of them is refused. */
const mostRepeats = 100_000;

function copy(value: unknown, walk: Walk): Json | undefined {
  if (typeof value === 'string' || value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (walk.path.length > deepest) return refused(walk, tooDeep(walk));
  if (Array.isArray(value)) return inside(value, walk, copyList);
  if (isRecord(value)) return inside(value, walk, copyRecord);
  return refused(walk, notJson(walk, nameOf(value)));
}

/** Leaves a part out, with the finding that says why. */
function refused({ findings }: Walk, finding: Diagnostic): undefined {
  findings.push(finding);
}

function tooDeep({ path }: Walk): Diagnostic {
  return documentFinding('document/too-deep', { at: pointer(...path) }, { limit: String(deepest) });
}

function notJson({ path }: Walk, found: string): Diagnostic {
  return documentFinding('document/not-json', { at: pointer(...path) }, { found });
}

function inside<T extends object>(value: T, walk: Walk, copied: (value: T, walk: Walk) => Json | undefined): Json | undefined {
  if (walk.above.includes(value)) return refused(walk, tooDeep(walk));
  meet(value, walk);
  if (walk.repeats > mostRepeats) {
    if (walk.repeats === mostRepeats + 1) refused(walk, notJson(walk, 'gli stessi oggetti in troppi posti'));
    walk.repeats += 1;
    return undefined;
  }
  walk.above.push(value);
  const copy = copied(value, walk);
  walk.above.pop();
  return copy;
}

/** Counts repeats; as long as there are too few objects for too many repeats, it only keeps them. */
function meet(value: object, walk: Walk): void {
  if (walk.met === null) {
    walk.visited.push(value);
    if (walk.visited.length <= mostRepeats) return;
    walk.met = new Set(walk.visited);
    walk.repeats = walk.visited.length - walk.met.size;
  } else if (walk.met.has(value)) walk.repeats += 1;
  else walk.met.add(value);
}

/** Empty places that a list may have before it is refused whole: a list of four thousand million places holds nothing. */
const mostEmptyPlaces = 1000;

function copyList(list: readonly unknown[], walk: Walk): Json | undefined {
  if (list.length > mostEmptyPlaces && list.length - Object.keys(list).length > mostEmptyPlaces) {
    return refused(walk, notJson(walk, `una lista di ${list.length} posti, quasi tutti vuoti`));
  }
  if (list.length > shortList) walk.isOdd = true;
  const items: Json[] = [];
  for (let index = 0; index < list.length; index += 1) {
    walk.path.push(index);
    if (Object.hasOwn(list, index)) items.push(copyProperty(list, index, walk) ?? null);
    else {
      refused(walk, notJson(walk, 'un posto vuoto della lista'));
      items.push(null);
    }
    walk.path.pop();
  }
  return items;
}

function copyRecord(record: object, walk: Walk): Json {
  const keys = Object.keys(record);
  if (keys.length > mostKeys) walk.isOdd = true;
  const entries: Record<string, Json> = {};
  for (const key of keys) {
    walk.path.push(key);
    const value = copyProperty(record, key, walk);
    if (value !== undefined) define(entries, key, value, walk);
    walk.path.pop();
  }
  return entries;
}

function copyProperty(owner: object, key: string | number, walk: Walk): Json | undefined {
  const property = Object.getOwnPropertyDescriptor(owner, key);
  if (!property || !('value' in property)) return refused(walk, notJson(walk, 'un accessore'));
  return property.value === undefined ? undefined : copy(property.value, walk);
}

function define(record: Record<string, Json>, key: string, value: Json, walk: Walk): void {
  if (key !== '__proto__') {
    record[key] = value;
    return;
  }
  walk.isOdd = true;
  Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
}

function isRecord(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function nameOf(value: unknown): string {
  if (typeof value === 'object') return `un oggetto ${Object.prototype.toString.call(value).slice(8, -1)}`;
  return typeof value === 'number' ? String(value) : `un valore di tipo ${typeof value}`;
}

/** Whether JSON is an object, and no list. @internal */
export function isJsonObject(json: Json): json is Readonly<Record<string, Json>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
