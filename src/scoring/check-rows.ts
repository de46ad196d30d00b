import { decimal, type Decimal } from '../values/numbers.js';
import { gapEffects, pointer, scoringFinding, type Diagnostic } from '../outcome/index.js';
import { lowerBound, rangeDefects, rangeText, upperBound, type Bounds, type GapChoice } from './range.js';

/** A table of ranges and where it stands. */
export interface TableOfRows {
  /** Name for people. */
  readonly table: string;
  readonly at: string;
  /** What holds in a hole. */
  readonly choice: GapChoice;
  /** Lowest and highest value that can come. */
  readonly lowest?: Decimal;
  readonly highest?: Decimal;
  /** Only whole numbers come: from 20 to 21 there is no hole. */
  readonly whole?: boolean;
}

/** Holes, overlaps, empty rows and rows out of reach of a table of ranges. */
export function checkRows(rows: readonly Bounds[], { table, at, choice, lowest, highest, whole }: TableOfRows): readonly Diagnostic[] {
  const nameOf = (index: number) => rowName(rows[index], index);
  const compared = whole ? rows.map(upToNextWhole) : rows;
  const defects = rangeDefects(compared).map((found) => {
    if (found.defect === 'empty') {
      return scoringFinding('scheme/empty-row', { at: at + pointer(found.first) }, { table, row: nameOf(found.first), range: rangeText(rows[found.first] ?? {}) });
    }
    const place = { at: at + pointer(found.second) };
    return found.defect === 'gap'
      ? scoringFinding('scheme/gap', place, { table, between: found.between, choice, effect: gapEffects[choice] })
      : scoringFinding('scheme/overlap', place, { table, first: nameOf(found.first), second: nameOf(found.second), between: found.between });
  });
  const outside = rows.flatMap((row, index) => {
    const [begin, end] = [lowerBound(row), upperBound(row)];
    const tooHigh = highest && begin && (begin.gt(highest) || (begin.eq(highest) && row.above !== undefined));
    const tooLow = lowest && end && (end.lt(lowest) || (end.eq(lowest) && row.below !== undefined));
    if (!tooHigh && !tooLow) return [];
    return [scoringFinding('scheme/unreachable', { at: at + pointer(index) }, {
      table, row: nameOf(index), range: rangeText(row), min: lowest ? String(lowest) : '–', max: highest ? String(highest) : '–', reach: reachText(lowest, highest),
    })];
  });
  return [...defects, ...outside];
}

function reachText(lowest: Decimal | undefined, highest: Decimal | undefined): string {
  if (!highest) return `da ${String(lowest)} in su`;
  return lowest ? `da ${String(lowest)} a ${String(highest)}` : `fino a ${String(highest)}`;
}

/** The same range said of whole numbers: up to 60 is below 61, above 60 is from 61. */
function upToNextWhole({ to, above, ...rest }: Bounds): Bounds {
  return {
    ...rest,
    ...(above === undefined ? {} : { from: decimal(above).floor().plus(1) }),
    ...(to === undefined ? {} : { below: decimal(to).floor().plus(1) }),
  };
}

function rowName(row: Bounds | undefined, index: number): string {
  return row && 'id' in row && typeof row.id === 'string' ? `«${row.id}»` : String(index + 1);
}
