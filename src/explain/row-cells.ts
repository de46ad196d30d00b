import { isPlainDecimal, type Decimal, type DecimalInput } from '../values/numbers.js';
import { flagWords, headerKey } from '../document/index.js';
import { formatNumber } from './format.js';

/** A row of a table for people: header → text of the cell; every row of a table has the same columns. */
export type Row = Readonly<Record<string, string>>;

/** A number as a spreadsheet in Italian takes it: all its digits, comma for decimals, no thousands sign. */
export function numberCell(value: Decimal | string | undefined): string {
  return value === undefined ? '' : String(value).replace('.', ',');
}

/** An amount: `1.234,50`. */
export function euroCell(amount: DecimalInput): string {
  return formatNumber(amount, { least: 2 });
}

export function flagCell(flag: boolean | undefined): string {
  return flag === undefined ? '' : flagWords[flag ? 'true' : 'false'];
}

/** A number or text as the input of a leaf; text that would be read as a number or a list stands in quotes. */
export function plainCell(value: string | number | null): string {
  if (value === null) return '–';
  const text = String(value);
  if (isPlainDecimal(text)) return numberCell(text);
  return /^[\s[{"–+\-€\d]/.test(text) || text.trim() === '' ? JSON.stringify(text) : text;
}

/** Rows with the columns of all of them, in the order in which they first come. */
export function evenRows(rows: readonly Row[]): readonly Row[] {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return rows.map((row) => Object.fromEntries(headers.map((header) => [header, row[header] ?? ''])));
}

interface Named {
  readonly id: string;
  readonly label?: string;
}

/** The header of each named thing: its label; with its id where another column has the same, or another thing that id. */
export function headersOf(named: readonly Named[], reserved: readonly string[]): (one: Named) => string {
  const names = [...reserved, ...named.flatMap(({ id, label = id }) => [...new Set([id, label].map(headerKey))])].map(headerKey);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return ({ id, label = id }) => ((counts.get(headerKey(label)) ?? 0) > 1 ? `${label} (${id})` : label);
}
