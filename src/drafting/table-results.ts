import type { Decimal, Euro } from '../values/numbers.js';
import type { Outcome } from '../outcome/index.js';
import { awardColumns, headerKey, schedaColumns } from '../document/index.js';
import { present } from './plan-cells.js';
import type { RowCells } from './table-cells.js';
import { draftTable, type TableRead, type TableRow } from './table.js';

/** A column of a table that has its name from a scheme: the input of a leaf, the item of a scheda. */
export interface NamedColumn {
  readonly id: string;
  /** The header, where it is not the id. */
  readonly label?: string;
}

/** A line of a table of schede. Points exact as printed; null where the cell is empty. */
export interface PrintedScheda {
  readonly person: string;
  readonly segment: string | null;
  readonly structure: string | null;
  /** Points by item. */
  readonly items: Readonly<Record<string, Decimal>>;
  readonly sum: Decimal | null;
  /** Points taken off, positive. */
  readonly penalties: Decimal | null;
  readonly total: Decimal | null;
  /** As printed: id or label. */
  readonly fascia: string | null;
  readonly access: boolean | null;
  readonly reason: string | null;
}

/** A line of a table of premiums, in euro; null where the cell is empty. */
export interface PrintedAward {
  readonly person: string;
  readonly segment: string | null;
  readonly structure: string | null;
  readonly premium: Euro | null;
  readonly increase: Euro | null;
  readonly interim: Euro | null;
  readonly paid: Euro;
  readonly reason: string | null;
}

/**
 * The lines of a table of schede, to compare what another system or a report states with what is computed.
 *
 * @param rows `Persona`, `Posto`, `Struttura`, a column for each item, `Somma`, `Penalità`, `Punteggio`, `Fascia`, `Accesso`, `Motivo`
 * @param items the items that have a column, matched by label or id
 * @diagnostic drafting/column-missing, drafting/column-unknown, drafting/column-twice, drafting/cell-empty, drafting/cell
 * @example
 * ```ts
 * import { draftSchedaRows } from 'municipal-performance/drafting';
 * const drafted = draftSchedaRows([{ Persona: 'A', Obiettivi: '57,5', Punteggio: '95,00', Fascia: 'prima' }], { items: [{ id: 'obiettivi' }] });
 * drafted.ok && drafted.value.rows[0]?.items; //=> { obiettivi: '57.5' }
 * drafted.ok && drafted.value.rows[0]?.total; //=> '95'
 * ```
 */
export function draftSchedaRows(rows: readonly TableRow[], { items = [] }: { readonly items?: readonly NamedColumn[] } = {}): Outcome<TableRead<PrintedScheda>> {
  const named = namedColumns(items);
  return draftTable(rows, {
    columns: {
      ...people,
      sum: { header: schedaColumns.sum }, penalties: { header: schedaColumns.penalties },
      total: { header: schedaColumns.total, also: ['Totale', 'Punteggio finale'], required: true },
      fascia: { header: schedaColumns.fascia }, access: { header: schedaColumns.access, also: ['Accesso al premio'] }, reason,
    },
    more: (folded) => named.get(folded),
    draft: (row) => {
      const person = row.needed('person');
      if (person === undefined) return undefined;
      return {
        ...personOf(row, person),
        items: present(Object.fromEntries(items.map(({ id }) => [id, row.number(`item:${id}`)]))) as PrintedScheda['items'],
        sum: row.number('sum') ?? null,
        penalties: row.number('penalties') ?? null,
        total: row.number('total') ?? null,
        fascia: row.text('fascia') ?? null,
        access: row.flag('access') ?? null,
        reason: row.text('reason') ?? null,
      };
    },
  });
}

/**
 * The lines of a table of premiums, to compare what another system or a report states with what is computed.
 *
 * @param rows `Persona`, `Posto`, `Struttura`, `Premio`, `Maggiorazione`, `Interim`, `Pagato`, `Motivo`; amounts in euro, at most two decimals
 * @returns the lines with a person and an amount paid; the others stay under `unread`
 * @diagnostic drafting/column-missing, drafting/column-unknown, drafting/column-twice, drafting/cell-empty, drafting/cell
 * @example
 * ```ts
 * import { draftAwardRows } from 'municipal-performance/drafting';
 * const drafted = draftAwardRows([{ Persona: 'A', Pagato: '2.941,18 €' }, { Persona: 'Totale', Pagato: '' }]);
 * drafted.ok && drafted.value.rows.map(({ person, paid }) => [person, paid]); //=> [['A', '2941.18']]
 * drafted.findings.map(({ at }) => at); //=> ['/1/Pagato']
 * ```
 */
export function draftAwardRows(rows: readonly TableRow[]): Outcome<TableRead<PrintedAward>> {
  return draftTable(rows, {
    columns: {
      ...people,
      premium: { header: awardColumns.premium }, increase: { header: awardColumns.increase }, interim: { header: awardColumns.interim },
      paid: { header: awardColumns.paid, also: ['Importo', 'Importo pagato', 'Totale'], required: true }, reason,
    },
    draft: (row) => {
      const person = row.needed('person');
      row.need('paid');
      const paid = row.euro('paid');
      if (person === undefined || paid === undefined) return undefined;
      return {
        ...personOf(row, person),
        premium: row.euro('premium') ?? null,
        increase: row.euro('increase') ?? null,
        interim: row.euro('interim') ?? null,
        paid,
        reason: row.text('reason') ?? null,
      };
    },
  });
}

/** The key of a header that names an item: its label, its id, or both; a name that two items have is none. */
export function namedColumns(items: readonly NamedColumn[]): ReadonlyMap<string, string> {
  const claims = items.flatMap(({ id, label = id }) => [...new Set([id, label, `${label} (${id})`].map(headerKey))].map((name) => [name, `item:${id}`] as const));
  const claimed = new Map<string, number>();
  for (const [name] of claims) claimed.set(name, (claimed.get(name) ?? 0) + 1);
  return new Map(claims.filter(([name]) => claimed.get(name) === 1));
}

const people = {
  person: { header: schedaColumns.person, also: ['Matricola', 'Dipendente', 'Id'], required: true },
  segment: { header: schedaColumns.segment, also: ['Incarico'] },
  structure: { header: schedaColumns.structure, also: ['Settore', 'Servizio', 'Ufficio'] },
} as const;

const reason = { header: schedaColumns.reason, also: ['Note', 'Nota'] } as const;

function personOf(row: RowCells, person: string): Pick<PrintedScheda, 'person' | 'segment' | 'structure'> {
  return { person, segment: row.text('segment') ?? null, structure: row.text('structure') ?? null };
}
