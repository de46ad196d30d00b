import { decimal, isPlainDecimal } from 'municipal-performance/values';

/**
 * Where a result disagrees with what a case expects; null when it agrees. An expected object is a part, lists agree in
 * length and item by item, numbers and decimal strings are compared as exact decimals.
 */
export function disagreement(expected: unknown, found: unknown, at = ''): string | null {
  if (Array.isArray(expected)) {
    if (!Array.isArray(found)) return `${at || '/'}: expected a list, found ${shown(found)}`;
    if (found.length !== expected.length) return `${at || '/'}: expected ${expected.length} items, found ${found.length}`;
    return first(expected.map((item, index) => disagreement(item, found[index], `${at}/${index}`)));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof found !== 'object' || found === null) return `${at || '/'}: expected an object, found ${shown(found)}`;
    return first(Object.entries(expected).map(([key, value]) => disagreement(value, own(found, key), `${at}/${key}`)));
  }
  return agrees(expected, found) ? null : `${at || '/'}: expected ${shown(expected)}, found ${shown(found)}`;
}

function agrees(expected: unknown, found: unknown): boolean {
  const [a, b] = [asDecimal(expected), asDecimal(found)];
  return a !== null && b !== null ? a.eq(b) : expected === found;
}

function asDecimal(value: unknown) {
  if (typeof value === 'number') return Number.isFinite(value) ? decimal(value) : null;
  return typeof value === 'string' && isPlainDecimal(value) ? decimal(value) : null;
}

function own(record: object, key: string): unknown {
  return Object.hasOwn(record, key) ? (record as Readonly<Record<string, unknown>>)[key] : undefined;
}

function first(found: readonly (string | null)[]): string | null {
  return found.find((item) => item !== null) ?? null;
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
