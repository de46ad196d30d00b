import { documentFinding, pointer, type Diagnostic } from '../outcome/index.js';

/** JSON data: own, plain, finite. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Plain {
  readonly json: Json;
  readonly findings: readonly Diagnostic[];
}

/** Levels of nesting that any document may have. */
export const deepest = 200;

/**
 * A copy of unknown data that is JSON for certain: no accessor is called, no prototype is read, what is not JSON becomes
 * a finding and is left out (null inside a list, so that positions stay). A key `__proto__` is an ordinary key.
 */
export function plainJson(input: unknown): Plain {
  const findings: Diagnostic[] = [];
  const json = copy(input, [], findings, { above: new Set(), met: new Set(), repeats: 0 });
  return { json: json === undefined ? null : json, findings };
}

/** The objects of the walk: a loop, or the same object in very many places, would be walked for ever. */
interface Met {
  /** The objects that hold the current one. */
  readonly above: Set<object>;
  readonly met: Set<object>;
  repeats: number;
}

/** How often objects may stand in a further place before the rest of them is refused. */
const mostRepeats = 100_000;

function copy(value: unknown, path: (string | number)[], findings: Diagnostic[], met: Met): Json | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (path.length > deepest) {
    findings.push(documentFinding('document/too-deep', { at: pointer(...path) }, { limit: String(deepest) }));
    return undefined;
  }
  if (Array.isArray(value)) return inside(value, path, findings, met, () => copyList(value, path, findings, met));
  if (isRecord(value)) return inside(value, path, findings, met, () => copyRecord(value, path, findings, met));
  findings.push(documentFinding('document/not-json', { at: pointer(...path) }, { found: nameOf(value) }));
  return undefined;
}

function inside(value: object, path: readonly (string | number)[], findings: Diagnostic[], met: Met, copied: () => Json | undefined): Json | undefined {
  if (met.above.has(value)) {
    findings.push(documentFinding('document/too-deep', { at: pointer(...path) }, { limit: String(deepest) }));
    return undefined;
  }
  if (met.met.has(value)) met.repeats += 1;
  if (met.repeats > mostRepeats) {
    if (met.repeats === mostRepeats + 1) findings.push(documentFinding('document/not-json', { at: pointer(...path) }, { found: 'gli stessi oggetti in troppi posti' }));
    met.repeats += 1;
    return undefined;
  }
  met.met.add(value);
  met.above.add(value);
  const copy = copied();
  met.above.delete(value);
  return copy;
}

/** Empty places that a list may have before it is refused whole: a list of four thousand million places holds nothing. */
const mostEmptyPlaces = 1000;

function copyList(list: readonly unknown[], path: (string | number)[], findings: Diagnostic[], met: Met): Json | undefined {
  if (list.length > mostEmptyPlaces && list.length - Object.keys(list).length > mostEmptyPlaces) {
    findings.push(documentFinding('document/not-json', { at: pointer(...path) }, { found: `una lista di ${list.length} posti, quasi tutti vuoti` }));
    return undefined;
  }
  const items: Json[] = [];
  for (let index = 0; index < list.length; index += 1) {
    path.push(index);
    if (!Object.hasOwn(list, index)) {
      findings.push(documentFinding('document/not-json', { at: pointer(...path) }, { found: 'un posto vuoto della lista' }));
      items.push(null);
    } else {
      items.push(copyProperty(list, String(index), path, findings, met) ?? null);
    }
    path.pop();
  }
  return items;
}

function copyRecord(record: object, path: (string | number)[], findings: Diagnostic[], met: Met): Json {
  const entries: Record<string, Json> = {};
  for (const key of Object.keys(record)) {
    path.push(key);
    const value = copyProperty(record, key, path, findings, met);
    if (value !== undefined) define(entries, key, value);
    path.pop();
  }
  return entries;
}

function copyProperty(owner: object, key: string, path: (string | number)[], findings: Diagnostic[], met: Met): Json | undefined {
  const property = Object.getOwnPropertyDescriptor(owner, key);
  if (!property || !('value' in property)) {
    findings.push(documentFinding('document/not-json', { at: pointer(...path) }, { found: 'un accessore' }));
    return undefined;
  }
  return property.value === undefined ? undefined : copy(property.value, path, findings, met);
}

function define(record: Record<string, Json>, key: string, value: Json): void {
  if (key === '__proto__') Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
  else record[key] = value;
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
