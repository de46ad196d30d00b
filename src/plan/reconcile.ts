import { decimal, invariant, shown, sum, type Decimal, type DecimalInput } from '../values/numbers.js';

/** A printed cell: a figure, or null where nothing is printed. */
export type Cell = DecimalInput | null;

/** A printed table of figures with its totals. Totals that the table does not print are left out. */
export interface PrintedTable {
  /** The cells, row by row; rows may differ in length, a cell that is missing is empty. */
  readonly rows: readonly (readonly Cell[])[];
  /** Printed total of each row; null where the row prints none. */
  readonly rowTotals?: readonly Cell[];
  /** Printed total of each column; null where the column prints none. */
  readonly columnTotals?: readonly Cell[];
  /** Printed total of the whole table. */
  readonly total?: Cell;
}

/** A printed total that is not the sum of its cells. */
export interface WrongTotal {
  readonly of: 'row' | 'column' | 'table';
  /** Position of the row or column, from 0; null for the table. */
  readonly index: number | null;
  /** Null where the total is not printed although its cells do not add up to zero. */
  readonly printed: Decimal | null;
  /** The right figure: the exact sum of the printed cells. */
  readonly computed: Decimal;
  /** Printed less computed; a total that is not printed counts as zero. */
  readonly difference: Decimal;
}

/**
 * The totals of a printed table that do not add up, each with the right figure. An empty cell counts as zero; an empty
 * total is wrong only where its cells add up to something.
 *
 * @param table cells and printed totals; a list of totals that is left out is not checked
 * @returns rows first, then columns, then the table; empty when all totals hold. Exact, nothing is rounded
 * @throws InvariantError when a cell is no figure, or there are more totals than rows or columns
 * @example
 * ```ts
 * import { reconcile } from 'municipal-performance';
 * // Cremona 2016, Servizio controllo di gestione: the total of the 18-hour column is not printed
 * const wrong = reconcile({ rows: [[1, null], [1, 1]], rowTotals: [1, 2], columnTotals: [2, null], total: 3 });
 * wrong; //=> [{ of: 'column', index: 1, printed: null, computed: '1', difference: '-1' }]
 * ```
 */
export function reconcile(table: PrintedTable): readonly WrongTotal[] {
  invariant(Array.isArray(table?.rows), () => `expected a table with rows, found ${shown(table)}`);
  const rows = table.rows.map((row) => row.map(figure));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
  return [
    ...wrongTotals('row', rows, table.rowTotals),
    ...wrongTotals('column', columns, table.columnTotals),
    ...(table.total === undefined ? [] : wrongTotal('table', null, rows.flat(), figure(table.total))),
  ];
}

function wrongTotals(of: 'row' | 'column', lines: readonly (readonly (Decimal | null)[])[], totals?: readonly Cell[]): readonly WrongTotal[] {
  if (totals === undefined) return [];
  invariant(totals.length <= lines.length, () => `expected at most ${lines.length} ${of} totals, found ${totals.length}`);
  return lines.flatMap((cells, index) => wrongTotal(of, index, cells, figure(totals[index] ?? null)));
}

function wrongTotal(of: WrongTotal['of'], index: number | null, cells: readonly (Decimal | null)[], printed: Decimal | null): readonly WrongTotal[] {
  const computed = sum(cells.filter((cell) => cell !== null));
  const difference = printed === null ? computed.negated() : printed.minus(computed);
  return difference.isZero() ? [] : [{ of, index, printed, computed, difference }];
}

function figure(cell: Cell): Decimal | null {
  return cell === null ? null : decimal(cell);
}
