import { made, type Outcome } from '../outcome/index.js';
import { readingColumns, readingKinds, type Json } from '../document/index.js';
import { present } from './plan-cells.js';
import type { RowCells } from './table-cells.js';
import { draftTable, type TableRow } from './table.js';

/** What the rows of readings do not say themselves. */
export interface ReadingsContext {
  readonly ente: string;
  /** Year of the plan, also taken for days without one. */
  readonly year: number;
}

/**
 * The document of readings (for `parseReadings`) from the rows of a spreadsheet: `Rilevazione` (quantità, indicatore,
 * valore di partenza, fase), `Quantità`, `Indicatore`, `Fase`, `Valore`, `Fatto`, `Avanzamento %`, `Giorno`, `Revisione`,
 * `Prova`, `Nota`, `Id`. Without `Rilevazione` the filled column says what a reading is of.
 *
 * @param rows header → cell; values in Italian or plain notation, days as `30/11/2016`, progress in percent 0–100
 * @returns the document; what could not be read is under its `unread`, with places `/row/column`
 * @diagnostic drafting/column-missing, drafting/column-unknown, drafting/column-twice, drafting/cell-empty, drafting/cell and
 *   those of draftNumber and draftDate
 * @example
 * ```ts
 * import { parseReadings } from 'municipal-performance';
 * import { draftReadings } from 'municipal-performance/drafting';
 * const drafted = draftReadings([
 *   { Quantità: 'corsi 2016', Valore: '1.250,5', Giorno: '30/09/2016' },
 *   { Fase: 'O1.F1', 'Avanzamento %': '80 %', Giorno: '30/09/2016' },
 * ], { ente: 'Comune di Esempio', year: 2016 });
 * const read = drafted.ok ? parseReadings(drafted.value) : drafted;
 * read.ok && read.value.readings[0]; //=> { of: 'input', input: 'corsi 2016', value: '1250.5', on: '2016-09-30' }
 * read.ok && read.value.readings[1]; //=> { of: 'phase', phase: 'O1.F1', progress: '80', on: '2016-09-30' }
 * ```
 */
export function draftReadings(rows: readonly TableRow[], { ente, year }: ReadingsContext): Outcome<Json> {
  const drafted = draftTable(rows, { columns, draft: draftRow, dates: { year } });
  if (!drafted.ok) return drafted;
  const unread = drafted.value.unread.map(({ at, value }) => ({ at, value: value as Json }));
  return made({ format: 'municipal-performance/readings@1', ente, year, readings: drafted.value.rows, ...(unread.length === 0 ? {} : { unread }) }, drafted.findings);
}

const columns = {
  of: { header: readingColumns.of, also: ['Tipo', 'Tipo di rilevazione'] },
  input: { header: readingColumns.input, also: ['Dato', 'Grandezza'] },
  indicator: { header: readingColumns.indicator, also: ['Id indicatore'] },
  phase: { header: readingColumns.phase, also: ['Id fase'] },
  value: { header: readingColumns.value, also: ['Valore rilevato', 'Consuntivo'] },
  done: { header: readingColumns.done, also: ['Fatto sì/no', 'Realizzato'] },
  progress: { header: readingColumns.progress, also: ['Avanzamento', 'Stato di avanzamento', '% avanzamento', '% di avanzamento'] },
  on: { header: readingColumns.on, also: ['Data', 'Rilevato il', 'Data di rilevazione'], required: true },
  revision: { header: readingColumns.revision },
  evidence: { header: readingColumns.evidence, also: ['Fonte', 'Documento'] },
  note: { header: readingColumns.note, also: ['Note'] },
  id: { header: readingColumns.id, also: ['Identificativo'] },
} as const;

type Kind = keyof typeof readingKinds;

const kindWords: Readonly<Record<string, Kind>> = {
  [readingKinds.input]: 'input', dato: 'input', [readingKinds.indicator]: 'indicator', [readingKinds.phase]: 'phase',
  [readingKinds.baseline]: 'baseline', partenza: 'baseline', baseline: 'baseline',
};

type Field = keyof typeof readingColumns;

/** What a reading of each kind must say, and what else it may. */
const fields: Readonly<Record<Kind, { readonly needed: readonly Field[]; readonly also: readonly Field[] }>> = {
  input: { needed: ['input', 'value'], also: ['indicator'] },
  indicator: { needed: ['indicator'], also: ['value', 'done'] },
  baseline: { needed: ['indicator', 'value'], also: [] },
  phase: { needed: ['phase', 'progress'], also: [] },
};

const particular = [...new Set(Object.values(fields).flatMap(({ needed, also }) => [...needed, ...also]))];

function draftRow(row: RowCells): Readonly<Record<string, Json>> | undefined {
  const kind = row.isEmpty('of') ? kindOf(row) : row.word('of', kindWords, Object.values(readingKinds).map((word) => `«${word}»`).join(', '));
  row.need('on');
  const on = row.day('on');
  if (kind === undefined || on === undefined) return undefined;
  const { needed, also } = fields[kind];
  for (const key of needed) row.need(key, readingColumns[key]);
  const read: Readonly<Record<string, Json | undefined>> = Object.fromEntries([...needed, ...also].map((key) => [key, fieldOf(row, key)]));
  if (needed.some((key) => read[key] === undefined)) return undefined;
  for (const key of particular.filter((one) => !needed.includes(one) && !also.includes(one))) {
    if (!row.isEmpty(key)) row.keep(key, `una cella vuota: la rilevazione è di «${readingKinds[kind]}»`);
  }
  return {
    of: kind,
    ...(present(read) as Readonly<Record<string, Json>>),
    on,
    ...present({
      revision: row.count('revision'), evidence: row.text('evidence'), note: row.text('note'), id: row.text('id'),
    }),
  };
}

/** What a reading is of where the table does not say it: the column that is filled; a quantity may name its indicator. */
function kindOf(row: RowCells): Kind | undefined {
  const kind = (['input', 'indicator'] as const).find((key) => !row.isEmpty(key));
  if (row.isEmpty('phase')) return kind ?? void row.need('indicator', readingColumns.indicator);
  return kind === undefined ? 'phase' : row.keep('phase', 'una sola fra «Quantità», «Indicatore» e «Fase»');
}

function fieldOf(row: RowCells, key: string): Json | undefined {
  if (key === 'done') return row.flag(key);
  if (key === 'value' || key === 'progress') return row.number(key)?.toString();
  return row.text(key);
}
