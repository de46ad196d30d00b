import { isCapitoloCode, isCommitmentCode } from '../values/numbers.js';
import { draftPlanFinding } from '../outcome/index.js';
import type { Finance, FinanceRow, HumanResources } from '../plan/index.js';
import type { Path } from '../document/index.js';
import { countOf, euroOf, joined, keep, present, report, textOf, type Reading } from './plan-cells.js';
import type { PrintedFinance, PrintedFinanceRow, PrintedObjective } from './plan-printed.js';

/** Reads the printed Risorse finanziarie; a row whose amount cannot be read stays in the part that is not read. */
export function draftFinance(reading: Reading, path: Path, printed: PrintedFinance | null | undefined): Finance {
  if (!printed) return { rows: [] };
  const rows = printed.rows.flatMap((row, index) => draftRow(reading, [...path, 'rows', index], row));
  const differenza = euroOf(reading, [...path, 'printedDifference'], printed.printedDifference);
  const side = sideOf(reading, [...path, 'printedDifferenceSide'], textOf(printed.printedDifferenceSide));
  if (differenza !== undefined && side !== undefined) return { rows, printed: { differenza, side } };
  if (differenza !== undefined) keep(reading, [...path, 'printedDifference'], printed.printedDifference, 'una Differenza con la sua lettera, E o U');
  if (side !== undefined) keep(reading, [...path, 'printedDifferenceSide'], side, 'la lettera di una Differenza');
  return { rows };
}

function draftRow(reading: Reading, path: Path, printed: PrintedFinanceRow): readonly FinanceRow[] {
  const [row, place]: [Reading, Path] = [{ ...reading, unread: [] }, [...path, 'amount']];
  const amount = textOf(printed.amount) === undefined ? keep(row, place, printed.amount, 'un importo') : euroOf(row, place, printed.amount);
  if (amount === undefined) {
    reading.unread.push({ at: reading.placeOf(...path), value: printed });
    return [];
  }
  const capitolo = codeOf(reading, [...path, 'capitolo'], textOf(printed.capitolo), isCapitoloCode, 'un capitolo, come «9433/999»');
  const commitment = codeOf(reading, [...path, 'impAcc'], textOf(printed.impAcc), isCommitmentCode, 'un impegno o accertamento, come «2016/696»');
  return [{
    side: printed.side,
    capitolo: capitolo.code ?? null,
    ...present({
      capitoloText: joined(capitolo.words, textOf(printed.capitoloText)),
      commitment: commitment.code,
      commitmentText: joined(commitment.words, textOf(printed.impAccText)),
      description: textOf(printed.description),
    }),
    amount,
  }];
}

interface CodeOrWords<Code> {
  readonly code?: Code;
  readonly words?: string;
}

function codeOf<Code extends string>(
  reading: Reading, path: Path, cell: string | undefined, isCode: (text: string) => text is Code, expected: string,
): CodeOrWords<Code> {
  if (cell === undefined) return {};
  if (isCode(cell)) return { code: cell };
  report(reading, path, [draftPlanFinding('drafting/kept-as-text', {}, { text: cell, expected })]);
  return { words: cell };
}

function sideOf(reading: Reading, path: Path, cell: string | undefined): 'E' | 'U' | undefined {
  if (cell === undefined || cell === 'E' || cell === 'U') return cell;
  return keep(reading, path, cell, 'la lettera E o U');
}

/** Reads the people of an objective: heads by kind, and their total as printed. */
export function draftHumanResources(reading: Reading, path: Path, printed: PrintedObjective['staff']): HumanResources | undefined {
  if (!printed) return undefined;
  const { totale, ...kinds } = printed;
  const heads = Object.entries(kinds).flatMap(([kind, cell]) => {
    const count = countOf(reading, [...path, kind], cell);
    return count === undefined ? [] : [[kind, count] as const];
  });
  return { heads: Object.fromEntries(heads), ...present({ printedTotal: countOf(reading, [...path, 'totale'], totale) }) };
}
