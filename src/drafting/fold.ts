import { invariant, shown } from '../values/numbers.js';
import type { Span } from '../outcome/index.js';

/**
 * Printed text made plain for matching: lower case, without accents, with one space between words, one kind of quote,
 * dash and comparison sign, without invisible characters. Each position still knows its place in the text as printed.
 */
export interface Folded {
  /** The text as printed. */
  readonly source: string;
  readonly text: string;
  /** Where each character of `text` begins in the source. */
  readonly starts: readonly number[];
  /** Where each character of `text` ends in the source. */
  readonly ends: readonly number[];
}

/**
 * The folded form of printed text, in linear time.
 *
 * @throws InvariantError when it is no text.
 */
export function fold(source: string): Folded {
  invariant(typeof source === 'string', () => `expected printed text, found ${shown(source)}`);
  const chars: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of source) {
    for (const plain of plainOf(char).split('')) {
      if (plain === ' ' && chars.at(-1) === ' ') continue;
      chars.push(plain);
      starts.push(at);
      ends.push(at + char.length);
    }
    at += char.length;
  }
  return { source, text: chars.join(''), starts, ends };
}

/** The stretch of the printed text that a stretch of the folded text stands for. */
export function spanOf({ source, starts, ends }: Folded, from: number, to: number): Span {
  const start = starts[from] ?? source.length;
  return { from: start, to: to > from ? (ends[to - 1] ?? source.length) : start };
}

/** The folded text with some stretches of it taken out, a space in the place of each. */
export function without(folded: Folded, stretches: readonly Span[]): Folded {
  if (stretches.length === 0) return folded;
  const chars: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (char: string, start: number, end: number): void => {
    if (char === ' ' && chars.at(-1) === ' ') return;
    chars.push(char);
    starts.push(start);
    ends.push(end);
  };
  let at = 0;
  const copy = (to: number): void => {
    for (; at < to; at += 1) push(folded.text.charAt(at), folded.starts[at] ?? 0, folded.ends[at] ?? 0);
  };
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    if (from < at) continue;
    copy(from);
    push(' ', folded.starts[from] ?? folded.source.length, folded.ends[from] ?? folded.source.length);
    at = to;
  }
  copy(folded.text.length);
  return { source: folded.source, text: chars.join(''), starts, ends };
}

/** A stretch of the folded text as a folded text of its own. */
export function part(folded: Folded, from: number, to: number): Folded {
  return {
    source: folded.source,
    text: folded.text.slice(from, to),
    starts: folded.starts.slice(from, to),
    ends: folded.ends.slice(from, to),
  };
}

/** The part of a text that a span marks. */
export function printedAt(source: string, { from, to }: Span): string {
  return source.slice(from, to);
}

function plainOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return code < 0x20 || code === 0x7f ? ' ' : char.toLowerCase();
  const known = signs.get(char);
  if (known !== undefined) return known;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code >= 0xfb00 && code <= 0xfb06) return char.normalize('NFKD');
  if (invisible.test(char)) return '';
  if (/\s/u.test(char) || code < 0xa0) return ' ';
  return char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const invisible = /[\p{Cf}\p{M}]/u;

const signs: ReadonlyMap<string, string> = new Map(
  (
    [
      ["'", '\u2018\u2019\u201a\u201b\u00b4\u02bc\u2032'],
      ['"', '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033'],
      ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63'],
      ['>=', '\u2265\u2267\u2a7e\u226e'],
      ['<=', '\u2264\u2266\u2a7d\u226f'],
      ['<>', '\u2260'],
      ['>', '\u2270'],
      ['<', '\u2271'],
      ['->', '\u2192\u21d2'],
      ['/', '\u2044\u2215'],
      ['°', '\u00ba\u02da'],
      ['...', '\u2026'],
      ['n.', '\u2116'],
      ['\u00aa', '\u00aa'],
    ] as const
  ).flatMap(([plain, printed]) => [...printed].map((char) => [char, plain] as const)),
);
