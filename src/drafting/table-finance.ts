import { isCapitoloCode, isCommitmentCode } from '../values/numbers.js';
import { draftPlanFinding, type Outcome } from '../outcome/index.js';
import { financeColumns } from '../document/index.js';
import type { FinanceRow, Side } from '../plan/index.js';
import { joined, present } from './plan-cells.js';
import type { RowCells } from './table-cells.js';
import { draftTable, type TableKind, type TableRead, type TableRow } from './table.js';

/**
 * The Risorse finanziarie of an objective from the rows of a spreadsheet: `E/U`, `Capitolo`, `Capitolo a parole`,
 * `Imp./Acc.`, `Imp./Acc. a parole`, `Descrizione`, `Importo`.
 *
 * @param rows header → cell; amounts as `1.234,56` or `1234.56`, in euro
 * @returns the rows with side and amount; those without stay, with a finding at `/row/column`, under `unread`
 * @diagnostic drafting/column-missing, drafting/column-unknown, drafting/column-twice, drafting/cell-empty, drafting/cell,
 *   drafting/kept-as-text and those of draftNumber
 * @example
 * ```ts
 * import { draftFinanceRows } from 'municipal-performance/drafting';
 * const drafted = draftFinanceRows([
 *   { 'E/U': 'U', CAPITOLO: '9433/999', ' importo ': '1.234,50' },
 *   { 'E/U': 'U', CAPITOLO: '37116', ' importo ': '12,345' },
 * ]);
 * drafted.ok && drafted.value.rows; //=> [{ side: 'U', capitolo: '9433/999', amount: '1234.5' }]
 * drafted.findings.map(({ code, at }) => [code, at]); //=> [['drafting/cell', '/1/ importo ']]
 * drafted.ok && drafted.value.unread.length; //=> 1
 * ```
 */
export function draftFinanceRows(rows: readonly TableRow[]): Outcome<TableRead<FinanceRow>> {
  return draftTable(rows, finance);
}

const finance: TableKind<keyof typeof financeColumns, FinanceRow> = {
  columns: {
    side: { header: financeColumns.side, also: ['Entrata/Uscita', 'Entrata/Spesa', 'E/S', 'Tipo', 'Parte'], required: true },
    capitolo: { header: financeColumns.capitolo, also: ['Cap.', 'Capitolo/articolo', 'Cap./Art.', 'Capitolo PEG'] },
    capitoloText: { header: financeColumns.capitoloText },
    commitment: { header: financeColumns.commitment, also: ['Impegno', 'Accertamento', 'Impegno/Accertamento', 'Impegno o accertamento'] },
    commitmentText: { header: financeColumns.commitmentText },
    description: { header: financeColumns.description, also: ['Oggetto'] },
    amount: { header: financeColumns.amount, also: ['Importo in euro', 'Euro', 'Stanziamento'], required: true },
  },
  draft: draftRow,
};

const sides: Readonly<Record<string, Side>> = {
  e: 'E', entrata: 'E', entrate: 'E', u: 'U', uscita: 'U', uscite: 'U', s: 'U', spesa: 'U', spese: 'U',
};

function draftRow(row: RowCells): FinanceRow | undefined {
  row.need('side');
  row.need('amount');
  const side = row.word('side', sides, 'la lettera E o U');
  const amount = row.euro('amount');
  if (side === undefined || amount === undefined) return undefined;
  const capitolo = codeOf(row, 'capitolo', isCapitoloCode, 'un capitolo, come «9433/999»');
  const commitment = codeOf(row, 'commitment', isCommitmentCode, 'un impegno o accertamento, come «2016/696»');
  return {
    side,
    capitolo: capitolo.code ?? null,
    ...present({
      capitoloText: joined(capitolo.words, row.text('capitoloText')),
      commitment: commitment.code,
      commitmentText: joined(commitment.words, row.text('commitmentText')),
      description: row.text('description'),
    }),
    amount,
  };
}

function codeOf<Code extends string>(
  row: RowCells, key: string, isCode: (text: string) => text is Code, expected: string,
): { readonly code?: Code; readonly words?: string } {
  const text = row.text(key);
  if (text === undefined) return {};
  const code = text.trim();
  if (isCode(code)) return { code };
  row.report(key, [draftPlanFinding('drafting/kept-as-text', {}, { text, expected })]);
  return { words: text };
}
