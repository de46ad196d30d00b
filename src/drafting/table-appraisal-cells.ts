import { isCivilDate } from '../values/days.js';
import { isEuroText, type Decimal } from '../values/numbers.js';
import { plainJson, type Json } from '../document/index.js';
import { draftDate } from './date.js';
import { fold } from './fold.js';
import { present } from './plan-cells.js';
import { isNumber, plainNumber, type RowCells } from './table-cells.js';

/** The input of a leaf: a number, text, or what its kind asks for. */
export function inputIn(row: RowCells, key: string, kind?: string): Json | undefined {
  const text = row.text(key);
  if (text === undefined) return undefined;
  if (kind === 'level') return text;
  if (isJson(text)) return structuredIn(row, key);
  if (text.trim() === '–') return null;
  if (kind === 'objectives') return objectivesIn(row, key, entriesOf(text));
  if (kind === 'checklist') return entriesOf(text);
  if (kind === 'list') return listIn(row, key, entriesOf(text));
  if (kind === 'counts') return countsIn(row, key, entriesOf(text).map(nameAndNumber));
  return isNumber(text) ? row.number(key)?.toString() : text;
}

/** What stands in a cell as JSON. */
export function structuredIn(row: RowCells, key: string): Json | undefined {
  const text = row.text(key);
  if (text === undefined) return undefined;
  try {
    return plainJson(JSON.parse(text)).json;
  } catch {
    return row.keep(key, 'un valore scritto in JSON');
  }
}

/** `5; 25,5; –` */
function listIn(row: RowCells, key: string, entries: readonly string[]): Json | undefined {
  const numbers = entries.map((entry) => (entry === '–' ? null : plainNumber(entry)?.toString()));
  return numbers.some((number) => number === undefined) ? row.keep(key, 'numeri, come «5; 25,5; –»') : (numbers as (string | null)[]);
}

/** `OB1: peso 60, raggiunto 95, quota 40; peso 40` */
function objectivesIn(row: RowCells, key: string, entries: readonly string[]): Json | undefined {
  const objectives = entries.map((entry) => {
    const colon = entry.lastIndexOf(':');
    const match = /^ ?peso ?([\d.,]+?),?(?: raggiunto ([\d.,]+?) ?%?,?)?(?: quota ([\d.,]+?) ?%?)?$/.exec(fold(entry.slice(colon + 1)).text);
    const [weight, achieved, share] = [match?.[1], match?.[2], match?.[3]].map((one) => (one === undefined ? undefined : plainNumber(one)));
    if (!weight || achieved === null || share === null) return null;
    return present({
      objective: colon < 0 ? undefined : entry.slice(0, colon).trim(), weight: String(weight), achieved: textOf(achieved), share: textOf(share),
    }) as Json;
  });
  return objectives.includes(null) ? row.keep(key, 'obiettivi, come «OB1: peso 60, raggiunto 95; OB2: peso 40, raggiunto 100»') : objectives;
}

/** `miglioramento: 441; peggioramento: 156` */
function countsIn(row: RowCells, key: string, entries: readonly NamedNumber[]): Json | undefined {
  const names = new Set(entries.map(({ name }) => name));
  return names.has('') || names.size < entries.length || entries.some(({ number }) => !number)
    ? row.keep(key, 'quantità, come «miglioramento: 441; peggioramento: 156»')
    : Object.fromEntries(entries.map(({ name, number }) => [name, String(number)]));
}

/** `sospensione: 10; rimprovero` */
export function sanctionsIn(row: RowCells, key: string): Json | undefined {
  const text = row.text(key);
  if (text === undefined) return undefined;
  if (isJson(text)) return structuredIn(row, key);
  const entries = entriesOf(text).map(nameAndNumber);
  return entries.some(({ name, number }) => name === '' || number === null || number?.isInteger() === false)
    ? row.keep(key, 'sanzioni con i giorni, come «sospensione: 10; rimprovero»')
    : entries.map(({ name, number }) => present({ kind: name, days: number?.toNumber() }) as Json);
}

/** `funzioni tecniche: 1.200,00` */
export function amountsIn(row: RowCells, key: string): Json | undefined {
  const text = row.text(key);
  if (text === undefined) return undefined;
  if (isJson(text)) return structuredIn(row, key);
  const entries = entriesOf(text).map(nameAndNumber);
  return entries.some(({ name, number }) => name === '' || !number || !isEuroText(String(number)))
    ? row.keep(key, 'importi, come «funzioni tecniche: 1.200,00»')
    : entries.map(({ name, number }) => ({ kind: name, amount: String(number) }));
}

/** `01/01/2024 - 30/06/2024; 01/09/2024 - 31/12/2024` */
export function periodsIn(row: RowCells, key: string): Json | undefined {
  const text = row.text(key);
  if (text === undefined) return undefined;
  const periods = entriesOf(text).map((entry) => {
    const [from, to, ...rest] = entry.split(/\s+(?:-|–|—|al)\s+/).map(wholeDay);
    return from && to && rest.length === 0 ? { from, to } : null;
  });
  return periods.includes(null) ? row.keep(key, 'periodi, come «01/01/2024 - 30/06/2024; 01/09/2024 - 31/12/2024»') : periods;
}

/** Twelve numbers of days, January to December; with absences as JSON. */
export function presenceIn(row: RowCells, key: string): Json | undefined {
  const text = row.text(key);
  if (text === undefined) return undefined;
  if (isJson(text)) return structuredIn(row, key);
  const worked = text.trim().split(/[\s;]+/);
  return worked.length === 12 && worked.every((days) => /^\d{1,2}$/.test(days))
    ? { worked: worked.map(Number) }
    : row.keep(key, 'i giorni di presenza di dodici mesi, come «20 18 21 …»');
}

function isJson(text: string): boolean {
  return /^\s*[[{"]/.test(text);
}

function entriesOf(text: string): readonly string[] {
  return text.split(';').map((entry) => entry.trim()).filter((entry) => entry !== '');
}

interface NamedNumber {
  readonly name: string;
  /** Null where words stand in its place. */
  readonly number?: Decimal | null;
}

/** `sospensione: 10`; without a colon the name alone. */
function nameAndNumber(entry: string): NamedNumber {
  const colon = entry.lastIndexOf(':');
  return colon < 0 ? { name: entry } : { name: entry.slice(0, colon).trim(), number: plainNumber(entry.slice(colon + 1)) };
}

function wholeDay(text: string): string | null {
  if (isCivilDate(text)) return text;
  if (!/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(text)) return null;
  const drafted = draftDate(text);
  return drafted.ok ? drafted.value : null;
}

function textOf(value: Decimal | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
