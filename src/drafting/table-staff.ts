import { decimal, isPlainDecimal, type Decimal } from '../values/numbers.js';
import { draftPlanFinding, made, type Outcome } from '../outcome/index.js';
import { headerKey, staffColumns, type UnreadPart } from '../document/index.js';
import type { StaffNote, StaffRow, StaffTable } from '../plan/index.js';
import { fold } from './fold.js';
import { footnoteHours, usualFullTime } from './plan-staff.js';
import { present } from './plan-cells.js';
import type { RowCells } from './table-cells.js';
import { draftTable, type TableRow } from './table.js';

/** What the rows of a staff table do not say themselves. */
export interface StaffTableContext {
  /** Id of the structure. */
  readonly structure: string;
  /** Weekly hours of a full post; default 36. */
  readonly fullTimeHours?: Decimal;
  /** Footnotes below the table, which cells with an asterisk refer to: `*21 h. cat. C`. */
  readonly footnotes?: readonly string[];
}

/** A staff table, and the rows and cells that could not be read, verbatim. */
export interface StaffTableRead {
  readonly table: StaffTable;
  readonly unread: readonly UnreadPart[];
}

/**
 * A staff table from the rows of a spreadsheet: `Categoria`, a column for each number of weekly hours (`36 ore`, `18`),
 * `Totale`; a row of category `Totale` holds the totals of the columns. Totals are kept as printed, never taken as people.
 *
 * @param rows header → cell, heads as whole numbers; an empty cell is nobody
 * @returns the table; rows without a category stay under `unread`
 * @diagnostic drafting/column-missing, drafting/column-unknown, drafting/column-twice, drafting/cell-empty, drafting/cell,
 *   drafting/no-footnote
 * @example
 * ```ts
 * import { draftStaffRows } from 'municipal-performance/drafting';
 * const drafted = draftStaffRows([
 *   { categoria: 'C', '36 ore': '4', '18 ore': '1', totale: '5' },
 *   { categoria: 'Totale', '36 ore': '4', '18 ore': '1', totale: '5' },
 * ], { structure: 'S1' });
 * drafted.ok && drafted.value.table.rows; //=> [{ category: 'C', heads: { 18: 1, 36: 4 }, printedTotal: 5 }]
 * drafted.ok && drafted.value.table.printedTotals; //=> { heads: { 18: 1, 36: 4 }, total: 5 }
 * ```
 */
export function draftStaffRows(
  rows: readonly TableRow[], { structure, fullTimeHours = decimal(usualFullTime), footnotes = [] }: StaffTableContext,
): Outcome<StaffTableRead> {
  let hasTotals = false;
  const drafted = draftTable(rows, {
    columns: {
      category: { header: staffColumns.category, also: ['Cat.', 'Categoria giuridica', 'Area'], required: true },
      total: { header: staffColumns.total, also: ['Tot.', 'Totale persone', 'Totali'] },
    },
    more: hoursOf,
    draft: (row) => {
      const read = draftRow(row, footnotes);
      if (!read || !isTotal(read)) return read;
      if (hasTotals) return row.keep('category', 'una categoria: i totali della tabella sono già in un’altra riga');
      hasTotals = true;
      return read;
    },
  });
  if (!drafted.ok) return drafted;
  const { rows: read, unread } = drafted.value;
  const totals = read.find(isTotal);
  return made({
    table: {
      structure,
      fullTimeHours,
      rows: read.filter((row) => !isTotal(row)),
      ...(totals ? { printedTotals: { heads: totals.heads, ...present({ total: totals.printedTotal }) } } : {}),
      footnotes,
    },
    unread,
  }, drafted.findings);
}

/** `36 ore`, `36h`, `36`: the weekly hours of a column. */
function hoursOf(_folded: string, header: string): string | undefined {
  const hours = /^(\d{1,2}(?:[.,]\d{1,2})?) ?(?:ore|h\.?)?(?: settimanali)?$/.exec(fold(header).text.trim())?.[1]?.replace(',', '.');
  return hours !== undefined && decimal(hours).greaterThan(0) ? String(decimal(hours)) : undefined;
}

function isTotal({ category }: StaffRow): boolean {
  return /^total[ei]$/.test(headerKey(category));
}

function draftRow(row: RowCells, footnotes: readonly string[]): StaffRow | undefined {
  const category = row.needed('category');
  if (category === undefined) return undefined;
  const heads: Record<string, number> = {};
  const notes: StaffNote[] = [];
  for (const column of row.keys.filter(isPlainDecimal)) {
    const starred = row.text(column)?.match(/^(?=.*\*)[\s*]*(\d{1,9})[\s*]*$/);
    const count = starred ? Number(starred[1]) : row.count(column);
    if (count === undefined) continue;
    heads[column] = count;
    if (!starred) continue;
    const [printed] = starred;
    const hours = footnoteHours(footnotes, category);
    if (hours === undefined) row.report(column, [draftPlanFinding('drafting/no-footnote', {}, { text: printed, hours: column })]);
    notes.push({ column, heads: count, ...present({ hours }), printed });
  }
  return { category, heads, ...present({ printedTotal: row.count('total') }), ...(notes.length === 0 ? {} : { notes }) };
}
