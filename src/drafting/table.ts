import { shown } from '../values/numbers.js';
import { documentFinding, draftTableFinding, listed, made, pointer, unmade, type Diagnostic, type Outcome } from '../outcome/index.js';
import { headerKey, isJsonObject, plainJson, type Json, type UnreadPart } from '../document/index.js';
import type { DateContext } from './date.js';
import { RowCells } from './table-cells.js';

/** A row of a table as a spreadsheet gives it: header → cell. Texts as typed; an empty cell is `''`, null, undefined or absent. */
export type TableRow = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The rows that could be read, and what could not, verbatim. */
export interface TableRead<T> {
  readonly rows: readonly T[];
  /** Rows and cells that were not read; their place is `/row/column`, rows counted from 0. */
  readonly unread: readonly UnreadPart[];
}

/** A column: how its header is written, other spellings of it, and whether a table without it can be read. */
export interface Column {
  readonly header: string;
  readonly also?: readonly string[];
  readonly required?: boolean;
}

export interface TableKind<Key extends string, T> {
  readonly columns: Readonly<Record<Key, Column>>;
  /** The key of a header that is none of the columns: `36 ore`. */
  readonly more?: (folded: string, header: string) => string | undefined;
  /** Makes a row; undefined keeps it, as it is, in the part that is not read. */
  readonly draft: (row: RowCells) => T | undefined;
  /** An unknown column is an error, except those of this list. */
  readonly leaveOut?: readonly string[];
  /** For days printed without a year. */
  readonly dates?: DateContext;
}

/**
 * The rows of a table. Headers are matched whatever their case, accents, spaces and punctuation; blank rows are passed
 * over; no cell gets lost: what cannot be read is in `unread`. Of each code the first 1,000 findings are listed, and how many more there are.
 */
export function draftTable<Key extends string, T>(rows: unknown, kind: TableKind<Key, T>): Outcome<TableRead<T>> {
  const { json, findings } = plainJson(rows);
  if (!isList(json)) return unmade(...findings, documentFinding('document/shape', {}, { expected: 'una lista di righe', found: shown(json) }));
  const all: Diagnostic[] = [...findings];
  const unread: UnreadPart[] = [];
  const records = json.flatMap((row, index) => {
    if (isJsonObject(row)) return isBlank(row) ? [] : [{ index, row }];
    all.push(documentFinding('document/shape', { at: pointer(index) }, { expected: 'una riga: titolo di colonna → cella', found: shown(row) }));
    unread.push({ at: pointer(index), value: row });
    return [];
  });
  const found = columnsOf([...new Set(records.flatMap(({ row }) => Object.keys(row)))], kind, records.length > 0);
  all.push(...found.findings);
  if (found.refused) return unmade(...listed(all));
  const drafted = records.flatMap(({ index, row }) => {
    const cells = new RowCells({ index, row, headers: found.headers, findings: all, dates: kind.dates ?? {} });
    const result = kind.draft(cells);
    if (result === undefined) {
      unread.push({ at: pointer(index), value: row });
      return [];
    }
    unread.push(...cells.unread, ...found.passedOver.flatMap((header) => (filled(row[header]) ? [{ at: pointer(index, header), value: row[header] }] : [])));
    return [result];
  });
  return made({ rows: drafted, unread }, listed(all));
}

interface FoundColumns {
  /** Header of each key, as the table writes it, in the order of the table. */
  readonly headers: ReadonlyMap<string, string>;
  /** Headers whose cells are not read. */
  readonly passedOver: readonly string[];
  readonly findings: readonly Diagnostic[];
  readonly refused: boolean;
}

function columnsOf<Key extends string, T>(headers: readonly string[], { columns, more, leaveOut }: TableKind<Key, T>, hasRows: boolean): FoundColumns {
  const entries = Object.entries<Column>(columns);
  const own = new Map(entries.map(([key, { header }]) => [headerKey(header), key] as const));
  const spelled = new Map(entries.flatMap(([key, { also = [] }]) => also.map((header) => [headerKey(header), key] as const)));
  const leftOut = new Set((leaveOut ?? []).map(headerKey));
  const wanted = entries.map(([, { header }]) => header).join(', ');
  const found = new Map<string, string>();
  const passedOver: string[] = [];
  const findings: Diagnostic[] = [];
  for (const header of headers) {
    const folded = headerKey(header);
    const key = own.get(folded) ?? more?.(folded, header) ?? spelled.get(folded);
    const first = key === undefined ? undefined : found.get(key);
    if (key !== undefined && first === undefined) {
      found.set(key, header);
      continue;
    }
    passedOver.push(header);
    if (first !== undefined) findings.push(draftTableFinding('drafting/column-twice', {}, { first, column: header }));
    else if (!leftOut.has(folded)) findings.push(draftTableFinding(leaveOut ? 'drafting/column-refused' : 'drafting/column-unknown', {}, { column: header, columns: wanted }));
  }
  const missing = entries.filter(([key, { required }]) => required && hasRows && !found.has(key));
  findings.push(...missing.map(([, { header }]) => draftTableFinding('drafting/column-missing', {}, { column: header, columns: headers.join(', ') })));
  return { headers: found, passedOver, findings, refused: missing.length > 0 };
}

function isBlank(row: Readonly<Record<string, Json>>): boolean {
  return !Object.values(row).some(filled);
}

function filled(cell: Json | undefined): boolean {
  return cell !== undefined && cell !== null && !(typeof cell === 'string' && cell.trim() === '');
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}
