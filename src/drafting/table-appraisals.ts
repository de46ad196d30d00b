import { made, unmade, type Outcome } from '../outcome/index.js';
import { appraisalColumns, appraisalPrefixes, type Json } from '../document/index.js';
import { present } from './plan-cells.js';
import { amountsIn, inputIn, periodsIn, presenceIn, sanctionsIn, structuredIn } from './table-appraisal-cells.js';
import { fold } from './fold.js';
import type { RowCells } from './table-cells.js';
import { namedColumns, type NamedColumn } from './table-results.js';
import { draftTable, type TableRow } from './table.js';

/** An input of the scheme that has a column; with `kind` (that of its factor) a cell is read by its own grammar. */
export interface InputColumn extends NamedColumn {
  /** `level` keeps the text as typed; `objectives`, `list`, `checklist`, `counts` are lists in a cell; else a number or text. */
  readonly kind?: string;
}

/** What the rows of appraisals do not say themselves. */
export interface AppraisalsContext {
  /** Id of the scheme. */
  readonly scheme: string;
  /** The inputs that have a column, matched by label or id. */
  readonly inputs: readonly InputColumn[];
  /** Columns of the table that are no facts of the appraisals: `['Cognome']`. Any other unknown column refuses the table. */
  readonly leaveOut?: readonly string[];
}

/**
 * The document of appraisals (for `parseAppraisals`) from the rows of a spreadsheet. Premiums depend on it: a cell that
 * cannot be read or a column that is not known refuses the table.
 *
 * Columns: `Persona`, `Posto`, `Anno`, `Struttura`, one for each input; `Condizione …`, `Eccezione …`, `Atto dell’eccezione …`
 * with the id of a gate; `Gruppo …`, `Criterio …`, `Scheda di …`; `Periodi` (`01/01/2024 - 30/06/2024; …`), `Mesi`, `Giorni`,
 * `Presenze` (twelve numbers), `Tempo parziale %`, `Sanzioni` (`sospensione: 10; rimprovero`), `Incentivi` (`funzioni
 * tecniche: 1.200,00`), `Interim`, `Valutatore`, `Valutato il`. Objectives: `OB1: peso 60, raggiunto 95, quota 40; …`. What
 * has no such form stands in its cell as JSON.
 *
 * @param rows header → cell; numbers in Italian or plain notation, percents on the scale 0–100
 * @returns the document; no value where any cell is wrong
 * @diagnostic drafting/column-missing, drafting/column-refused, drafting/column-twice, drafting/cell-empty, drafting/cell and
 *   those of draftNumber and draftDate
 * @example
 * ```ts
 * import { parseAppraisals } from 'municipal-performance';
 * import { draftAppraisals } from 'municipal-performance/drafting';
 * const drafted = draftAppraisals([
 *   { Matricola: 'A', Obiettivi: 'peso 60, raggiunto 95; peso 40, raggiunto 100', Comportamenti: '37,5', 'Condizione equilibri': 'sì' },
 * ], { scheme: 'nostro-2024', inputs: [{ id: 'obiettivi', kind: 'objectives' }, { id: 'comportamenti' }] });
 * const set = drafted.ok ? parseAppraisals(drafted.value) : drafted;
 * set.ok && set.value.appraisals[0]?.inputs; //=> { obiettivi: [{ weight: '60', achieved: '95' }, { weight: '40', achieved: '100' }], comportamenti: '37.5' }
 * set.ok && set.value.appraisals[0]?.gates; //=> { equilibri: { reached: true } }
 * ```
 */
export function draftAppraisals(rows: readonly TableRow[], { scheme, inputs, leaveOut = [] }: AppraisalsContext): Outcome<Json> {
  const named = namedColumns(inputs);
  const drafted = draftTable(rows, {
    columns,
    more: (folded, header) => named.get(folded) ?? prefixed(header),
    draft: (row) => draftRow(row, inputs),
    leaveOut,
  });
  if (!drafted.ok || drafted.findings.some(({ severity }) => severity === 'error')) return unmade(...drafted.findings);
  return made({ format: 'municipal-performance/appraisals@1', scheme, appraisals: drafted.value.rows }, drafted.findings);
}

const columns = {
  person: { header: appraisalColumns.person, also: ['Matricola', 'Dipendente'], required: true },
  segment: { header: appraisalColumns.segment, also: ['Incarico'] },
  year: { header: appraisalColumns.year },
  structure: { header: appraisalColumns.structure, also: ['Settore', 'Servizio', 'Ufficio'] },
  periods: { header: appraisalColumns.periods, also: ['Periodo', 'Servizio dal - al'] },
  months: { header: appraisalColumns.months, also: ['Mesi di servizio'] },
  days: { header: appraisalColumns.days, also: ['Giorni di servizio'] },
  presence: { header: appraisalColumns.presence },
  partTime: { header: appraisalColumns.partTime, also: ['Part-time %', 'Part time', 'Tempo parziale'] },
  sanctions: { header: appraisalColumns.sanctions, also: ['Sanzioni disciplinari'] },
  incentives: { header: appraisalColumns.incentives, also: ['Altri incentivi'] },
  interim: { header: appraisalColumns.interim },
  judgedBy: { header: appraisalColumns.judgedBy },
  judgedOn: { header: appraisalColumns.judgedOn, also: ['Data della valutazione'] },
} as const;

type Facts = Readonly<Record<string, Json>>;

/** `Condizione equilibri`: the key of a column that carries a name of the scheme. */
function prefixed(header: string): string | undefined {
  const words = header.trim().split(/\s+/);
  for (const [key, prefix] of Object.entries(appraisalPrefixes)) {
    const length = prefix.split(' ').length;
    const name = words.slice(length).join(' ');
    if (name !== '' && fold(words.slice(0, length).join(' ')).text === fold(prefix).text) return `${key}:${name}`;
  }
  return undefined;
}

function draftRow(row: RowCells, inputs: readonly InputColumn[]): Facts | undefined {
  const person = row.needed('person')?.trim();
  if (person === undefined) return undefined;
  const service = someOf({ periods: periodsIn(row, 'periods'), months: row.count('months'), days: row.count('days') });
  const judged = someOf({ by: row.text('judgedBy'), on: row.day('judgedOn') });
  return {
    person,
    ...(present({
      segment: row.text('segment'),
      year: row.count('year'),
      structure: row.text('structure'),
      groups: namedBy(row, 'groups', (key) => row.text(key)),
      inputs: someOf(Object.fromEntries(inputs.map(({ id, kind }) => [id, inputIn(row, `item:${id}`, kind)]))),
      carries: namedBy(row, 'carries', (key) => row.text(key)),
      gates: gatesIn(row),
      service,
      presence: presenceIn(row, 'presence'),
      partTime: row.number('partTime')?.toString(),
      sanctions: sanctionsIn(row, 'sanctions'),
      incentives: amountsIn(row, 'incentives'),
      interim: structuredIn(row, 'interim'),
      criteria: namedBy(row, 'criteria', (key) => row.number(key)?.toString()),
      judged,
    }) as Facts),
  };
}

function gatesIn(row: RowCells): Facts | undefined {
  const gates = ['reached', 'exceptionClaimed', 'exceptionAct'].flatMap((prefix) => namesIn(row, prefix));
  return someOf(Object.fromEntries([...new Set(gates)].map((gate) => {
    const facts = someOf({ exceptionClaimed: row.flag(`exceptionClaimed:${gate}`), exceptionAct: row.text(`exceptionAct:${gate}`) });
    if (facts) row.need(`reached:${gate}`, `${appraisalPrefixes.reached} ${gate}`);
    const reached = row.flag(`reached:${gate}`);
    return [gate, reached === undefined ? undefined : { reached, ...facts }];
  })));
}

function namedBy(row: RowCells, prefix: string, read: (key: string) => Json | undefined): Facts | undefined {
  return someOf(Object.fromEntries(namesIn(row, prefix).map((name) => [name, read(`${prefix}:${name}`)])));
}

/** The names in the columns of a prefix. */
function namesIn({ keys }: RowCells, prefix: string): readonly string[] {
  return keys.filter((key) => key.startsWith(`${prefix}:`)).map((key) => key.slice(prefix.length + 1));
}

/** Facts without those that are undefined; undefined where none is left. */
function someOf(facts: Readonly<Record<string, Json | undefined>>): Facts | undefined {
  const some = present(facts) as Facts;
  return Object.keys(some).length === 0 ? undefined : some;
}
