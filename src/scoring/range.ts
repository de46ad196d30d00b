import { decimal, type Decimal, type DecimalInput } from '../values/numbers.js';

/**
 * A stretch of numbers whose four bounds say in their names whether they belong to it: `from` and `to` do, `above` and
 * `below` do not. "60 < X ≤ 70" is `{ above: 60, to: 70 }`. A bound left out is open without end.
 */
export interface Bounds {
  /** X ≥ from. */
  readonly from?: DecimalInput;
  /** X > above; not together with `from`. */
  readonly above?: DecimalInput;
  /** X ≤ to. */
  readonly to?: DecimalInput;
  /** X < below; not together with `to`. */
  readonly below?: DecimalInput;
}

/** Whether a value lies in a range. */
export function inRange({ from, above, to, below }: Bounds, value: Decimal): boolean {
  return (
    (from === undefined || value.gte(decimal(from))) &&
    (above === undefined || value.gt(decimal(above))) &&
    (to === undefined || value.lte(decimal(to))) &&
    (below === undefined || value.lt(decimal(below)))
  );
}

/** What a table of ranges does with a value in a hole between two of them. */
export type GapChoice = 'refuse' | 'lower' | 'upper';

/** The row of a table that a value lies in, and how it was found. */
export interface Found<R extends Bounds> {
  readonly row: R | null;
  /** `between`: no row holds the value, a neighbour was taken (or none); `several`: more than one row holds it. */
  readonly how: 'inside' | 'between' | 'outside' | 'several';
}

/**
 * The first row that holds a value. In a hole between two rows the choice decides; beyond the first and last row there
 * is none.
 *
 * @param rows in any order
 */
export function rowOf<R extends Bounds>(rows: readonly R[], value: Decimal, gaps: GapChoice = 'refuse'): Found<R> {
  const [row, second] = rows.filter((candidate) => inRange(candidate, value));
  if (row) return { row, how: second ? 'several' : 'inside' };
  const sorted = ascending(rows);
  const lower = sorted.filter((candidate) => endsBefore(candidate, value)).at(-1) ?? null;
  const upper = sorted.find((candidate) => beginsAfter(candidate, value)) ?? null;
  if (!lower || !upper) return { row: null, how: 'outside' };
  return { row: gaps === 'refuse' ? null : gaps === 'lower' ? lower : upper, how: 'between' };
}

/** One defect of a table of ranges. */
export type RangeDefect =
  | { readonly defect: 'gap' | 'overlap'; readonly first: number; readonly second: number; readonly between: string }
  | { readonly defect: 'empty'; readonly first: number };

/** Holes, overlaps and rows that hold nothing. Positions are those of the list as given. */
export function rangeDefects(rows: readonly Bounds[]): readonly RangeDefect[] {
  const empty = rows.flatMap((row, first) => (isEmpty(row) ? [{ defect: 'empty', first } as const] : []));
  const full = rows.map((row, index) => ({ row, index })).filter(({ row }) => !isEmpty(row));
  full.sort((a, b) => compareLower(a.row, b.row) || a.index - b.index);
  let reach = full[0];
  const between: RangeDefect[] = [];
  for (const next of full.slice(1)) {
    if (!reach) break;
    const meeting = meet(reach.row, next.row);
    if (meeting !== 'touch') {
      between.push({ defect: meeting, first: reach.index, second: next.index, between: meeting === 'gap' ? holeText(reach.row, next.row) : sharedText(reach.row, next.row) });
    }
    if (compareUpper(next.row, reach.row) > 0) reach = next;
  }
  return [...empty, ...between];
}

/** The range in the notation of the documents: `60 < X ≤ 70`. */
export function rangeText(range: Bounds): string {
  return [lowerText(range), 'X', upperText(range)].filter((part) => part !== '').join(' ');
}

function lowerText({ from, above }: Bounds): string {
  return from !== undefined ? `${String(decimal(from))} ≤` : above !== undefined ? `${String(decimal(above))} <` : '';
}

function upperText({ to, below }: Bounds): string {
  return to !== undefined ? `≤ ${String(decimal(to))}` : below !== undefined ? `< ${String(decimal(below))}` : '';
}

/** What lies between two rows, in words. */
function holeText(before: Bounds, after: Bounds): string {
  const [begin, end] = [upperBound(before), lowerBound(after)];
  return stretch(begin, before.below !== undefined, end, after.above !== undefined);
}

/** What two rows have in common, in words; the second begins where the first does or later. */
function sharedText(first: Bounds, second: Bounds): string {
  const shorter = compareUpper(first, second) <= 0 ? first : second;
  return stretch(lowerBound(second), second.from !== undefined, upperBound(shorter), shorter.to !== undefined);
}

function stretch(begin: Decimal | null, withBegin: boolean, end: Decimal | null, withEnd: boolean): string {
  if (begin && end && begin.eq(end)) return `il valore ${String(begin)}`;
  const edge = (bound: Decimal, belongs: boolean) => `${String(bound)} ${belongs ? 'compreso' : 'escluso'}`;
  const from = begin && `da ${edge(begin, withBegin)}`;
  const to = end && `${begin ? 'a' : 'fino a'} ${edge(end, withEnd)}`;
  return from || to ? ['i valori', from, to ?? 'in su'].filter((part) => part !== null).join(' ') : 'tutti i valori';
}

/** Rows by lower bound. */
export function ascending<R extends Bounds>(rows: readonly R[]): R[] {
  return [...rows].sort(compareLower);
}

/** The lower bound, null where there is none. */
export function lowerBound({ from, above }: Bounds): Decimal | null {
  return from !== undefined ? decimal(from) : above !== undefined ? decimal(above) : null;
}

/** The upper bound, null where there is none. */
export function upperBound({ to, below }: Bounds): Decimal | null {
  return to !== undefined ? decimal(to) : below !== undefined ? decimal(below) : null;
}

function compareLower(a: Bounds, b: Bounds): number {
  const [x, y] = [lowerBound(a), lowerBound(b)];
  if (x === null || y === null) return x === y ? 0 : x === null ? -1 : 1;
  return x.comparedTo(y) || Number(a.above !== undefined) - Number(b.above !== undefined);
}

function compareUpper(a: Bounds, b: Bounds): number {
  const [x, y] = [upperBound(a), upperBound(b)];
  if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
  return x.comparedTo(y) || Number(a.to !== undefined) - Number(b.to !== undefined);
}

function meet(first: Bounds, second: Bounds): 'touch' | 'gap' | 'overlap' {
  const [end, begin] = [upperBound(first), lowerBound(second)];
  if (end === null || begin === null || begin.lt(end)) return 'overlap';
  if (begin.gt(end)) return 'gap';
  const holders = Number(first.to !== undefined) + Number(second.from !== undefined);
  return holders === 1 ? 'touch' : holders === 0 ? 'gap' : 'overlap';
}

function isEmpty(range: Bounds): boolean {
  const [begin, end] = [lowerBound(range), upperBound(range)];
  return begin !== null && end !== null && (begin.gt(end) || (begin.eq(end) && (range.above !== undefined || range.below !== undefined)));
}

function endsBefore(range: Bounds, value: Decimal): boolean {
  const end = upperBound(range);
  return end !== null && end.lte(value);
}

function beginsAfter(range: Bounds, value: Decimal): boolean {
  const begin = lowerBound(range);
  return begin !== null && begin.gte(value);
}
