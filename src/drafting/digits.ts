import { isPlainDecimal } from '../values/numbers.js';

/** One printed group of digits, points and commas as plain notation. */
export interface Reading {
  /** In plain notation, `1234.56`. */
  readonly value: string;
  /** The other reading of a point or comma, in plain notation. */
  readonly alternative: string | null;
  /** Which style it shows; `open`: a single point before three digits, which the other numbers of the text settle. */
  readonly style: 'italian' | 'english' | 'open' | 'none';
  readonly assumption: 'thousands-point' | 'decimal-point' | 'thousands-comma' | null;
}

/**
 * Digits with points, commas, apostrophes or spaces as a number: `1.331.520`, `0,75`, `30.000`, `1,234.56`. Null when
 * they are no number (`1.2.3`) or more than 34 digits.
 */
export function readDigits(printed: string): Reading | null {
  const reading = firstReading(printed);
  return reading && isPlainDecimal(reading.value) ? reading : null;
}

function firstReading(printed: string): Reading | null {
  if (/^\d+$/.test(printed)) return plain(printed);
  if (/^\d{1,3}(?:[' ]\d{3})+(?:,\d+)?$/.test(printed)) {
    return { ...plain(joined(printed.replace(/[' ]/g, ''))), style: 'italian' };
  }
  const points = printed.split('.').length - 1;
  const commas = printed.split(',').length - 1;
  if (commas === 0) return points === 1 ? onePoint(printed) : severalPoints(printed);
  if (points === 0) return commas === 1 ? oneComma(printed) : severalCommas(printed);
  return mixed(printed);
}

/** `0.5`, `12.50`, `1234.567` can only be decimals; `30.000` is thirty thousand first. */
function onePoint(printed: string): Reading {
  const [whole = '', rest = ''] = printed.split('.');
  const thousands = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (thousands) {
    return { value: whole + rest, alternative: printed, style: 'open', assumption: 'thousands-point' };
  }
  return { value: printed, alternative: whole + rest, style: 'english', assumption: 'decimal-point' };
}

/** `1.331.520`; `1.500.00` is taken for `1.500,00`. */
function severalPoints(printed: string): Reading | null {
  if (/^\d{1,3}(?:\.\d{3})+$/.test(printed)) return { ...plain(printed.replace(/\./g, '')), style: 'italian' };
  if (!/^[1-9]\d{0,2}(?:\.\d{3})+\.\d{1,2}$/.test(printed)) return null;
  const last = printed.lastIndexOf('.');
  const whole = printed.slice(0, last).replace(/\./g, '');
  const rest = printed.slice(last + 1);
  return { value: `${whole}.${rest}`, alternative: whole + rest, style: 'none', assumption: 'decimal-point' };
}

function oneComma(printed: string): Reading {
  const [whole = '', rest = ''] = printed.split(',');
  const couldBeThousands = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return { value: `${whole}.${rest}`, alternative: couldBeThousands ? whole + rest : null, style: 'italian', assumption: null };
}

function severalCommas(printed: string): Reading | null {
  if (!/^[1-9]\d{0,2}(?:,\d{3})+$/.test(printed)) return null;
  return { value: printed.replace(/,/g, ''), alternative: null, style: 'english', assumption: 'thousands-comma' };
}

/** `1.234,56` is Italian, `1,234.56` English; `6.669,397` may be six million where its unit is whole. */
function mixed(printed: string): Reading | null {
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(printed)) {
    const alternative = /,\d{3}$/.test(printed) ? printed.replace(/[.,]/g, '') : null;
    return { value: joined(printed.replace(/\./g, '')), alternative, style: 'italian', assumption: null };
  }
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(printed)) {
    const value = printed.replace(/,/g, '');
    return { value, alternative: null, style: 'english', assumption: 'thousands-comma' };
  }
  return null;
}

function plain(value: string): Reading {
  return { value, alternative: null, style: 'none', assumption: null };
}

function joined(withComma: string): string {
  return withComma.replace(',', '.');
}
