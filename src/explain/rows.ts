import { financeColumns, readingColumns, readingKinds, staffColumns } from '../document/index.js';
import type { Objective, StaffRow, StaffTable } from '../plan/index.js';
import type { Reading } from '../measurement/index.js';
import { formatDay } from './format.js';
import { euroCell, flagCell, numberCell, type Row } from './row-cells.js';

/**
 * The Risorse finanziarie of an objective as rows for a spreadsheet; `draftFinanceRows` reads them back.
 *
 * @returns one row for each of its finance; amounts in euro as `1.234,50`
 * @example
 * ```ts
 * import { draftFinanceRows } from 'municipal-performance/drafting';
 * import { financeRows } from 'municipal-performance/explain';
 * const drafted = draftFinanceRows([{ 'E/U': 'Entrata', Capitolo: '85', Importo: '300.3' }]);
 * const rows = drafted.ok ? financeRows({ finance: drafted.value }) : [];
 * [rows[0]?.Capitolo, rows[0]?.Importo]; //=> ['85', '300,30']
 * ```
 */
export function financeRows({ finance }: Pick<Objective, 'finance'>): readonly Row[] {
  return finance.rows.map((row) => ({
    [financeColumns.side]: row.side,
    [financeColumns.capitolo]: row.capitolo ?? '',
    [financeColumns.capitoloText]: row.capitoloText ?? '',
    [financeColumns.commitment]: row.commitment ?? '',
    [financeColumns.commitmentText]: row.commitmentText ?? '',
    [financeColumns.description]: row.description ?? '',
    [financeColumns.amount]: euroCell(row.amount),
  }));
}

/**
 * A staff table as rows for a spreadsheet: a column for each number of weekly hours, the printed totals in a last row.
 * Structure, hours of a full post and footnotes are no rows: give them to `draftStaffRows` to read the table back.
 */
export function staffRows({ rows, printedTotals }: StaffTable): readonly Row[] {
  const lists = [...rows.map(({ heads }) => heads), printedTotals?.heads ?? {}];
  const hours = [...new Set(lists.flatMap((heads) => Object.keys(heads)))].sort((a, b) => Number(b) - Number(a));
  const hasTotals = printedTotals !== undefined || rows.some(({ printedTotal }) => printedTotal !== undefined);
  const rowOf = ({ category, heads, printedTotal, notes = [] }: StaffRow): Row => ({
    [staffColumns.category]: category,
    ...Object.fromEntries(hours.map((column) => [
      `${numberCell(column)} ore`, notes.find((note) => note.column === column)?.printed ?? (Object.hasOwn(heads, column) ? String(heads[column]) : ''),
    ])),
    ...(hasTotals ? { [staffColumns.total]: printedTotal === undefined ? '' : String(printedTotal) } : {}),
  });
  const totals: readonly StaffRow[] = printedTotals
    ? [{ category: 'Totale', heads: printedTotals.heads, ...(printedTotals.total === undefined ? {} : { printedTotal: printedTotals.total }) }]
    : [];
  return [...rows, ...totals].map(rowOf);
}

/**
 * Readings as rows for a spreadsheet; `draftReadings` reads them back.
 *
 * @returns one row for each; values with all their digits, days as `30/11/2016`, progress in percent 0–100
 */
export function readingRows(readings: readonly Reading[]): readonly Row[] {
  return readings.map((reading) => ({
    [readingColumns.of]: readingKinds[reading.of],
    [readingColumns.input]: reading.of === 'input' ? reading.input : '',
    [readingColumns.indicator]: reading.of === 'phase' ? '' : (reading.indicator ?? ''),
    [readingColumns.phase]: reading.of === 'phase' ? reading.phase : '',
    [readingColumns.value]: reading.of === 'phase' ? '' : numberCell(reading.value),
    [readingColumns.done]: reading.of === 'indicator' ? flagCell(reading.done) : '',
    [readingColumns.progress]: reading.of === 'phase' ? numberCell(reading.progress) : '',
    [readingColumns.on]: formatDay(reading.on),
    [readingColumns.revision]: reading.revision === undefined ? '' : String(reading.revision),
    [readingColumns.evidence]: reading.evidence ?? '',
    [readingColumns.note]: reading.note ?? '',
    [readingColumns.id]: reading.id ?? '',
  }));
}
