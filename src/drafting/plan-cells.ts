import { isCivilDate } from '../values/days.js';
import { decimal, isEuroText, isPlainDecimal, type CivilDate, type Decimal, type Euro } from '../values/numbers.js';
import { below, draftPlanFinding, made, type Diagnostic } from '../outcome/index.js';
import type { Path, UnreadPart } from '../document/index.js';
import type { Labelled } from '../plan/index.js';
import { draftDate } from './date.js';
import { draftNumber } from './number.js';
import type { PrintedFigure, PrintedText } from './plan-printed.js';

/** A printed plan on its way to a plan: what was found, and what could not be read. */
export interface Reading {
  readonly year: number;
  readonly findings: Diagnostic[];
  readonly unread: UnreadPart[];
  /** JSON pointer, in the printed plan as given, of a part of it. */
  readonly placeOf: (...path: Path) => string;
}

/** The findings of a cell's text, placed in the printed plan. */
export function report(reading: Reading, path: Path, findings: readonly Diagnostic[]): void {
  const at = reading.placeOf(...path);
  for (const finding of findings) reading.findings.push(below(at, finding));
}

/** Keeps a cell that cannot be read, saying what was expected. */
export function keep(reading: Reading, path: Path, value: unknown, expected: string): undefined {
  const at = reading.placeOf(...path);
  reading.findings.push(draftPlanFinding('drafting/cell', { at }, { text: String(value), expected }));
  reading.unread.push({ at, value });
  return undefined;
}

/** The text of a cell; undefined where nothing is printed. */
export function textOf(cell: PrintedText | undefined): string | undefined {
  return cell === undefined || cell === null || cell.trim() === '' ? undefined : cell;
}

/** Words that stand in several cells, with a space between them. */
export function joined(...cells: readonly (string | undefined)[]): string | undefined {
  return textOf(cells.filter((cell) => cell !== undefined).join(' '));
}

/** A count of people or things: a whole number, zero or more. */
export function countOf(reading: Reading, path: Path, cell: PrintedFigure | undefined): number | undefined {
  const figure = numberOf(reading, path, cell, 'un numero intero, zero o positivo', (value) => value.isInteger() && value.greaterThanOrEqualTo(0));
  return figure?.toNumber();
}

/** A weight: zero or positive. */
export function weightOf(reading: Reading, path: Path, cell: PrintedFigure | undefined): Decimal | undefined {
  return numberOf(reading, path, cell, 'un peso, zero o positivo', (value) => value.greaterThanOrEqualTo(0));
}

/** An amount with at most two decimals: `40000.00` as data, otherwise as Italian prints it. */
export function euroOf(reading: Reading, path: Path, cell: PrintedFigure | undefined): Euro | undefined {
  if (typeof cell === 'string' && isEuroText(cell)) return decimal(cell) as Euro;
  return numberOf(reading, path, cell, 'un importo con al massimo due decimali', (value) => value.decimalPlaces() <= 2) as Euro | undefined;
}

function numberOf(
  reading: Reading, path: Path, cell: PrintedFigure | undefined, expected: string, accepts: (value: Decimal) => boolean,
): Decimal | undefined {
  const printed = typeof cell === 'number' ? String(cell) : textOf(cell);
  if (printed === undefined) return undefined;
  const read = typeof cell === 'number' && isPlainDecimal(printed) ? made(decimal(printed), []) : draftNumber(printed);
  report(reading, path, read.findings);
  return read.ok && accepts(read.value) ? read.value : keep(reading, path, cell, expected);
}

/** A day that has no other place for its cell: what cannot be read is kept under unread. */
export function dayOrKept(reading: Reading, path: Path, cell: PrintedText | undefined): CivilDate | undefined {
  const day = dayOf(reading, path, cell);
  if (day === undefined && textOf(cell) !== undefined) reading.unread.push({ at: reading.placeOf(...path), value: cell });
  return day;
}

/** A day: `2016-01-31` as data, otherwise as Italian prints it. The caller keeps the cell. */
export function dayOf(reading: Reading, path: Path, cell: PrintedText | undefined): CivilDate | undefined {
  const printed = textOf(cell);
  if (printed === undefined) return undefined;
  if (isCivilDate(printed)) return printed;
  const drafted = draftDate(printed, { year: reading.year });
  report(reading, path, drafted.findings);
  return drafted.ok ? drafted.value : undefined;
}

/** A label with the code that stands before it: `01 Servizi istituzionali`, `Missione 1 - …`. */
export function labelledOf(cell: PrintedText | undefined): Labelled | undefined {
  const label = textOf(cell);
  if (label === undefined) return undefined;
  const parts = /^(?:(?:missione|programma)\s+)?(?:n\.?\s*)?(\d{1,2})(?:\.?(\d{2}))?(?=[\s:.–-]|$)/i.exec(label)?.slice(1);
  return { ...present({ code: parts?.map((part?: string) => part?.padStart(2, '0')).join('') }), label };
}

/** Fields without those that are undefined. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** The ids given so far, each with the number that its next copy is tried with. */
export type TakenIds = Map<string, number>;

/** The id if it is free, otherwise the first of `id-2`, `id-3` … that is; it is taken from then on. */
export function freeId(id: string, taken: TakenIds): string {
  let free = id;
  let copy = taken.get(id) ?? 2;
  for (; taken.has(free); copy += 1) free = `${id}-${copy}`;
  taken.set(id, copy);
  taken.set(free, 2);
  return free;
}
