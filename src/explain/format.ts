import { decimal, isPlainDecimal, type Decimal, type DecimalInput } from '../values/numbers.js';
import { isCivilDate, type CivilDate } from '../values/days.js';
import { groupedByThousands, type Unit } from '../outcome/index.js';

/** How many decimals a figure for people has. */
export interface Digits {
  /** Filled up with zeros to so many: 2 writes `12,50`. Default 0. */
  readonly least?: number;
  /** Cut off, not rounded, after so many, and marked `…`: 6 writes `0,333333…`. Default: all. */
  readonly most?: number;
}

/**
 * A figure in Italian: point for thousands, comma for decimals. Nothing is rounded.
 *
 * @throws InvariantError for what is no finite decimal
 * @example
 * ```ts
 * import { formatNumber } from 'municipal-performance/explain';
 * formatNumber('1234567.5'); //=> '1.234.567,5'
 * ```
 */
export function formatNumber(figure: DecimalInput, { least = 0, most = Infinity }: Digits = {}): string {
  const value = decimal(figure);
  const [whole = '0', decimals = ''] = value.abs().toString().split('.');
  const kept = decimals.slice(0, most).padEnd(least, '0');
  const sign = value.isNegative() && !value.isZero() ? '-' : '';
  return sign + groupedByThousands(whole) + (kept === '' ? '' : `,${kept}`) + (decimals.length > most ? '…' : '');
}

/**
 * An amount in euro with at least two decimals: `1.234,50 €`.
 *
 * @example
 * ```ts
 * import { formatEuro } from 'municipal-performance/explain';
 * formatEuro('9708.4'); //=> '9.708,40 €'
 * ```
 */
export function formatEuro(amount: DecimalInput, digits: Digits = {}): string {
  return `${formatNumber(amount, { least: 2, ...digits })} €`;
}

/**
 * A percentage on the scale 0–100: `12,5 %`.
 *
 * @example
 * ```ts
 * import { formatPercent } from 'municipal-performance/explain';
 * formatPercent('12.5'); //=> '12,5 %'
 * ```
 */
export function formatPercent(share: DecimalInput, digits: Digits = {}): string {
  return `${formatNumber(share, digits)} %`;
}

/**
 * A day: `30/11/2016`.
 *
 * @example
 * ```ts
 * import { formatDay } from 'municipal-performance/explain';
 * import { civilDate } from 'municipal-performance/values';
 * formatDay(civilDate('2016-11-30')); //=> '30/11/2016'
 * ```
 */
export function formatDay(day: CivilDate): string {
  return day.split('-').reverse().join('/');
}

/** Decimals of a figure in an explanation; what is cut off is marked. */
const explained: Digits = { most: 6 };

const counted: Readonly<Partial<Record<Unit, readonly [one: string, many: string]>>> = {
  points: ['punto', 'punti'],
  days: ['giorno', 'giorni'],
  months: ['mese', 'mesi'],
  hours: ['ora', 'ore'],
  years: ['anno', 'anni'],
};

/** A figure of a trace with its unit; text that is no figure of that unit stays as it is. */
export function formatFigure(text: string, unit: Unit): string {
  if (unit === 'text') return text;
  if (unit === 'day') return isCivilDate(text) ? formatDay(text) : text;
  if (unit === 'flag') return flags[text] ?? text;
  if (!isPlainDecimal(text)) return text;
  const value = decimal(text);
  if (unit === 'euro') return formatEuro(value, explained);
  if (unit === 'percent') return formatPercent(value, explained);
  return withUnit(value, unit);
}

const flags: Readonly<Partial<Record<string, string>>> = { true: 'sì', 1: 'sì', false: 'no', 0: 'no' };

function withUnit(value: Decimal, unit: Unit): string {
  const figure = formatNumber(value, explained);
  const [one, many] = counted[unit] ?? ['', ''];
  return `${figure} ${value.abs().equals(1) ? one : many}`.trimEnd();
}
