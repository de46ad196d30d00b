import * as law from 'municipal-performance/law';
import type { Dated, Deadline } from 'municipal-performance/law';

/** The dated tables of the law with the name under which each is exported; records of tables are taken apart. */
export const datedTables: ReadonlyMap<string, Dated<unknown>> = new Map(
  Object.entries(law).flatMap(([name, exported]) => tablesIn(name, exported)),
);

/** The undated deadlines of the law, by name. */
export const deadlines: ReadonlyMap<string, Deadline> = new Map(
  Object.entries(law).flatMap(([name, exported]) => deadlinesIn(name, exported)),
);

function tablesIn(name: string, exported: unknown): readonly (readonly [string, Dated<unknown>])[] {
  if (isDated(exported)) return [[name, exported]];
  return entriesOf(exported).flatMap(([key, value]) => (isDated(value) ? [[`${name}.${key}`, value] as const] : []));
}

function deadlinesIn(name: string, exported: unknown): readonly (readonly [string, Deadline])[] {
  if (isDeadline(exported)) return [[name, exported]];
  return entriesOf(exported).flatMap(([key, value]) => (isDeadline(value) ? [[`${name}.${key}`, value] as const] : []));
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isDated(value) ? Object.entries(value) : [];
}

function isDated(value: unknown): value is Dated<unknown> {
  return isObject(value) && typeof value.rule === 'string' && Array.isArray(value.versions);
}

function isDeadline(value: unknown): value is Deadline {
  return isObject(value) && isObject(value.due) && isObject(value.source) && 'verifiedOn' in value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
