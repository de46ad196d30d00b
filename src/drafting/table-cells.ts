import { decimal, isPlainDecimal, type CivilDate, type Decimal, type Euro } from '../values/numbers.js';
import { isCivilDate } from '../values/days.js';
import { below, draftPlanFinding, draftTableFinding, made, pointer, type Diagnostic, type Outcome } from '../outcome/index.js';
import { flagWords, type Json, type UnreadPart } from '../document/index.js';
import { draftDate, type DateContext } from './date.js';
import { fold } from './fold.js';
import { draftNumber } from './number.js';

interface RowPlace {
  readonly index: number;
  readonly row: Readonly<Record<string, Json>>;
  /** Header of each column by its key. */
  readonly headers: ReadonlyMap<string, string>;
  readonly findings: Diagnostic[];
  /** For days printed without a year. */
  readonly dates: DateContext;
}

/**
 * The cells of one row by the key of their column. An empty cell is undefined; so is one that cannot be read, which
 * leaves a finding at `/row/column` and stays under `unread`.
 */
export class RowCells {
  /** Cells that could not be read. */
  readonly unread: UnreadPart[] = [];
  readonly #place: RowPlace;

  constructor(place: RowPlace) {
    this.#place = place;
  }

  /** Keys of the columns of the table, in its order. */
  get keys(): readonly string[] {
    return [...this.#place.headers.keys()];
  }

  /** The text of a cell, as typed. */
  text(key: string): string | undefined {
    const cell = this.#cell(key);
    return cell === undefined ? undefined : typeof cell === 'object' ? this.keep(key, 'un testo') : String(cell);
  }

  isEmpty(key: string): boolean {
    return this.#cell(key) === undefined;
  }

  /** Says that a cell without which the row cannot be read is empty; `header` is that of a column which is not there. */
  need(key: string, header = key): void {
    if (!this.isEmpty(key)) return;
    const { index, headers, findings } = this.#place;
    const column = headers.get(key) ?? header;
    findings.push(draftTableFinding('drafting/cell-empty', { at: pointer(index, column) }, { column, row: String(index + 1) }));
  }

  /** The text of a cell without which the row cannot be read. */
  needed(key: string): string | undefined {
    this.need(key);
    return this.text(key);
  }

  /** A number in Italian or plain notation, with its sign, `€` or `%` and nothing else in the cell. */
  number(key: string, expected = 'un numero', accepts: (value: Decimal) => boolean = () => true): Decimal | undefined {
    const cell = this.#cell(key);
    if (cell === undefined) return undefined;
    const read = numberIn(cell);
    if (!read?.ok || !accepts(read.value)) return this.keep(key, expected);
    this.report(key, read.findings);
    return read.value;
  }

  /** An amount with at most two decimals. */
  euro(key: string): Euro | undefined {
    return this.number(key, 'un importo con al massimo due decimali', (value) => value.decimalPlaces() <= 2) as Euro | undefined;
  }

  /** A whole number, zero or more. */
  count(key: string): number | undefined {
    return this.number(key, 'un numero intero, zero o positivo', isCount)?.toNumber();
  }

  /** A day: `30/11/2016`, `2016-11-30`. */
  day(key: string): CivilDate | undefined {
    const text = this.text(key);
    if (text === undefined || isCivilDate(text)) return text;
    const drafted = draftDate(text, this.#place.dates);
    if (!drafted.ok) return this.keep(key, 'un giorno, come «30/11/2016»');
    this.report(key, drafted.findings);
    return drafted.value;
  }

  /** `sì` or `no`. */
  flag(key: string): boolean | undefined {
    return this.word(key, flags, `«${flagWords.true}» o «${flagWords.false}»`);
  }

  /** One of some words, whatever their case and accents. */
  word<T>(key: string, words: Readonly<Record<string, T>>, expected: string): T | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    const plain = fold(text).text.trim();
    return Object.entries(words).find(([word]) => fold(word).text === plain)?.[1] ?? this.keep(key, expected);
  }

  /** Reports findings about the text of a cell. */
  report(key: string, findings: readonly Diagnostic[]): void {
    for (const finding of findings) this.#place.findings.push(below(this.#at(key), finding));
  }

  /** Keeps a cell that cannot be read, once, saying what was expected. */
  keep(key: string, expected: string): undefined {
    const [at, cell] = [this.#at(key), this.#cell(key)];
    if (this.unread.some((kept) => kept.at === at)) return undefined;
    this.#place.findings.push(draftPlanFinding('drafting/cell', { at }, { text: typeof cell === 'object' ? JSON.stringify(cell) : String(cell), expected }));
    this.unread.push({ at, value: cell });
    return undefined;
  }

  #at(key: string): string {
    return pointer(this.#place.index, this.#place.headers.get(key) ?? key);
  }

  #cell(key: string): Json | undefined {
    const header = this.#place.headers.get(key);
    const cell = header === undefined || !Object.hasOwn(this.#place.row, header) ? undefined : this.#place.row[header];
    return cell === null || (typeof cell === 'string' && cell.trim() === '') ? undefined : cell;
  }
}

const flags: Readonly<Record<string, boolean>> = {
  [flagWords.true]: true, s: true, x: true, vero: true, true: true, [flagWords.false]: false, n: false, falso: false, false: false,
};

/** Whether a text is a number with its sign, `€` or `%` and nothing else. */
export function isNumber(text: string): boolean {
  return text.length <= longestNumber && onlyNumber.test(fold(text).text);
}

/** The number that is all of a text; null where there is more, none, or one that can be read in two ways. */
export function plainNumber(text: string): Decimal | null {
  const read = numberIn(text);
  return read?.ok && read.findings.length === 0 ? read.value : null;
}

/** The number that a cell holds and nothing else. */
function numberIn(cell: Json): Outcome<Decimal> | null {
  if (typeof cell === 'number') return isPlainDecimal(String(cell)) ? made(decimal(String(cell)), []) : null;
  if (typeof cell !== 'string' || !isNumber(cell)) return null;
  const drafted = draftNumber(cell);
  return drafted.ok && isCertain(cell.trim()) ? made(drafted.value, []) : drafted;
}

function isCount(value: Decimal): boolean {
  return value.isInteger() && !value.isNegative() && value.lessThan(1e9);
}

/** A point that no reader takes for a thousands sign: `1234.56`, `0.5`. */
function isCertain(text: string): boolean {
  return isPlainDecimal(text) && !/^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
}

/** No number of 34 digits has a longer text. */
const longestNumber = 100;

const onlyNumber = /^ ?(?:€|eur|euro)? ?[-+]? ?(?:€|eur|euro)? ?\d[\d.,' ]* ?(?:€|eur|euro|%)? ?$/;
