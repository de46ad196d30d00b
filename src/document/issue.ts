import type * as z from 'zod';
import { isPlainDecimal } from '../values/numbers.js';
import { documentFinding, pointer, type Diagnostic } from '../outcome/index.js';
import type { Json } from './plain.js';

/** A path into a document: keys and list positions. */
export type Path = readonly (string | number)[];

/** A part that is wrong for a reason that no schema states (an id used twice), with the finding that says so. */
export interface WrongPart {
  readonly path: Path;
  readonly finding: Diagnostic;
}

export type ShapeIssue = z.core.$ZodIssue;

const mostFindings = 1000;

/**
 * The findings of zod's issues: the only place where they are translated.
 *
 * @param originOf the path in the document as it was given, where `json` is only a part of it
 */
export function findingsOf(
  issues: readonly ShapeIssue[],
  json: Json,
  originOf: (path: Path) => Path = (path) => path,
): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  let left = 0;
  for (const issue of issues) {
    const shown = Math.min(findingsIn(issue), mostFindings - findings.length);
    if (shown > 0) findings.push(...translate(issue, json, originOf, shown));
    left += findingsIn(issue) - shown;
  }
  return left > 0 ? [...findings, documentFinding('document/too-many', {}, { count: String(left) })] : findings;
}

/** The parts of the document that an issue speaks of. */
export function pathsOf(issue: ShapeIssue): readonly Path[] {
  const path = issue.path as Path;
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

/** What stands at a path of a document; undefined where nothing does. */
export function valueAt(json: Json, path: Path): Json | undefined {
  let value: Json | undefined = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string | number, Json>>)[key];
  }
  return value;
}

/** JSON as it is shown in a sentence. */
export function shownJson(value: Json | undefined): string {
  if (value === undefined) return 'niente';
  if (Array.isArray(value)) return `una lista di ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'un oggetto';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function findingsIn(issue: ShapeIssue): number {
  return issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
}

function translate(issue: ShapeIssue, json: Json, originOf: (path: Path) => Path, most: number): readonly Diagnostic[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const at = pointer(...originOf(path));
    return issue.keys.slice(0, most).map((key) => documentFinding('document/unknown-key', { at: at + pointer(key) }, { key }));
  }
  const found = valueAt(json, path);
  const expected = expectedBy(issue, found);
  const key = String(path.at(-1) ?? '');
  return [
    found === undefined
      ? documentFinding('document/missing', { at: pointer(...originOf(path.slice(0, -1))) }, { key, expected })
      : documentFinding('document/shape', { at: pointer(...originOf(path)) }, { expected, found: shownJson(found) }),
  ];
}

function expectedBy(issue: ShapeIssue, found: Json | undefined): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'string' && typeof found === 'number' && isPlainDecimal(String(found))
        ? `un testo fra virgolette, ${JSON.stringify(String(found))}`
        : (typeNames[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' oppure ');
    case 'too_small':
      return `almeno ${String(issue.minimum)}`;
    case 'too_big':
      return `al massimo ${String(issue.maximum)}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? issue.options.map((option) => JSON.stringify(option)).join(' oppure ')
        : 'una delle forme previste';
    case 'invalid_key':
      return `una chiave della forma: ${issue.issues.map(({ message }) => message).join('; ')}`;
    case 'custom':
      return typeof issue.params?.expected === 'string' ? issue.params.expected : issue.message;
    default:
      return issue.message;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'un testo',
  number: 'un numero',
  int: 'un numero intero',
  boolean: 'vero o falso',
  object: 'un oggetto',
  record: 'un oggetto',
  array: 'una lista',
  null: 'null',
};
