import { decimal, type Decimal } from '../values/numbers.js';
import { draftingFinding, made, unmade, type Diagnostic, type Outcome, type Span } from '../outcome/index.js';
import { fold, printedAt, spanOf, type Folded } from './fold.js';
import { readDigits, type Reading } from './digits.js';

/** A number found in printed text, without its sign and unit. */
export interface PrintedNumber {
  /** Its digits, and the word that multiplies them (`4 milioni`). */
  readonly span: Span;
  /** The same stretch in the folded text. */
  readonly folded: Span;
  readonly value: Decimal;
  /** The other reading of its point or comma; null where it can be read in one way only. */
  readonly alternative: Decimal | null;
  /** Digits printed after the decimal sign of the reading. */
  readonly fractionDigits: number;
  /** What the reading assumes; null for plain Italian notation. */
  readonly assumption: 'thousands-point' | 'decimal-point' | 'thousands-comma' | null;
}

/**
 * The number that a printed text states, Italian notation first: point for thousands, comma for decimals. A sign before
 * it, a currency and a unit are allowed; `milioni` and the like are multiplied out; a percentage stays on its scale
 * 0–100.
 *
 * @param text One printed number, such as the amount of a cell.
 * @returns The number; no value when the text holds none, or several.
 * @throws InvariantError when `text` is no text.
 * @diagnostic drafting/no-number where there is no number, or one of more than 34 digits
 * @diagnostic drafting/several-numbers where there is more than one
 * @diagnostic drafting/number-unclear `,5`, `1e5`, `100,00-` or `(100,00)`, where a sign or digits would be lost
 * @diagnostic drafting/thousands-point `30.000` read as thirty thousand
 * @diagnostic drafting/decimal-point `0.5` read as a half
 * @diagnostic drafting/thousands-comma `1,234,567` read as a whole number
 * @example
 * ```ts
 * import { draftNumber } from 'municipal-performance/drafting';
 * const amount = draftNumber('€ 1.234.567,89');
 * amount.ok && amount.value; //=> '1234567.89'
 * const share = draftNumber('0.5 %');
 * share.ok && share.value; //=> '0.5'
 * share.findings[0]?.code; //=> 'drafting/decimal-point'
 * ```
 */
export function draftNumber(text: string): Outcome<Decimal> {
  const folded = fold(text);
  const [number, second] = numbersIn(folded);
  const whole = { from: 0, to: text.length };
  if (!number) return unmade(draftingFinding('drafting/no-number', { span: whole }, { text: text.slice(0, 80) }));
  if (second) {
    return unmade(
      draftingFinding('drafting/several-numbers', { span: second.span }, {
        first: printedAt(text, number.span), second: printedAt(text, second.span),
      }),
    );
  }
  if (isUnclear(folded.text, number.folded)) return unmade(draftingFinding('drafting/number-unclear', { span: whole }, { text: text.slice(0, 80) }));
  const negative = /- ?(?:€|euro|eur)? ?$/.test(folded.text.slice(Math.max(0, number.folded.from - 12), number.folded.from));
  return made(negative ? number.value.negated() : number.value, numberFindings(text, number));
}

/** A point or comma before the digits, an exponent, and the ways in which accounts print a minus that is no minus sign. */
function isUnclear(text: string, { from, to }: Span): boolean {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  const minusAfter = /^ ?- ?(?:€|euro|eur)?$/.test(after);
  const bracketed = /^ *\([^)]*$/.test(before) && /^[^(]*\) *$/.test(after);
  return minusAfter || bracketed || /(?:^|[^\p{L}€])[.,]$/u.test(before) || /^e\d/.test(after);
}

/**
 * The numbers of a printed text in order. Digits inside a word (`m2`, `CO2`) and dates (`31/12/2016`) are none. A point
 * that can be read in two ways follows the style of the other numbers of the text.
 */
export function numbersIn(text: string | Folded): readonly PrintedNumber[] {
  const folded = typeof text === 'string' ? fold(text) : text;
  const found = tokensIn(folded).flatMap(({ from, to, digits }) => {
    const reading = readDigits(digits);
    return reading ? [{ from, to, reading }] : [];
  });
  const italian = found.some(({ reading }) => reading.style === 'italian');
  const english = !italian && found.some(({ reading }) => reading.style === 'english');
  return found.map(({ from, to, reading }) => {
    const scale = scaleOf(folded.text, from, to);
    const end = to + scale.length;
    return { span: spanOf(folded, from, end), folded: { from, to: end }, ...settled(reading, { italian, english }, scale.factor) };
  });
}

/** The number with the comma read as a thousands sign, where its unit is counted in whole units: `6.669,397 kWh`. */
export function inWholeUnits(number: PrintedNumber): PrintedNumber {
  if (number.alternative === null || number.assumption !== null || number.fractionDigits !== 3) return number;
  return { ...number, value: number.alternative, alternative: number.value, fractionDigits: 0, assumption: 'thousands-comma' };
}

/** What the reading of a number assumed, with the other reading. */
export function numberFindings(source: string, number: PrintedNumber): readonly Diagnostic[] {
  if (number.assumption === null) return [];
  return [
    draftingFinding(`drafting/${number.assumption}`, { span: number.span }, {
      text: printedAt(source, number.span),
      value: number.value.toString(),
      alternative: number.alternative?.toString() ?? '–',
      otherwise: number.alternative ? `; altrimenti sarebbe ${number.alternative.toString()}` : '',
    }),
  ];
}

interface Token {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
}

const longestNumber = 60;

function tokensIn(folded: Folded): readonly Token[] {
  const tokens: Token[] = [];
  const shape = /\d+(?:[.,']\d+)*/g;
  for (let match = shape.exec(folded.text); match; match = shape.exec(folded.text)) {
    const from = match.index;
    const date = dateAt(folded.text, from);
    if (date > 0) {
      shape.lastIndex = from + date;
      continue;
    }
    const joined = withSpacedThousands(folded, from, match[0]);
    shape.lastIndex = from + joined.length;
    if (joined.length > longestNumber || gluedToWord(folded.text, from)) continue;
    for (const part of listed(joined)) tokens.push({ from: from + part.at, to: from + part.at + part.digits.length, digits: part.digits });
  }
  return tokens;
}

/** Digits directly after a letter belong to a word, unless the word is `n`, `nr`, `num` or `euro`. */
function gluedToWord(text: string, at: number): boolean {
  const before = /[\p{L}_]+$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0];
  return before !== undefined && !/^(?:n|nr|num|eur|euro|x|al|entro|del|di)$/.test(before);
}

function dateAt(text: string, at: number): number {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(?:(?:19|20)\d\d|[0-4]\d)(?![\d.,]?\d)/.exec(text.slice(at, at + 12));
  if (!match || Number(match[1]) < 1 || Number(match[1]) > 31 || Number(match[3]) < 1 || Number(match[3]) > 12) return 0;
  return match[0].length;
}

/** `1 234 567`: spaces group thousands when two groups follow, or when they are no-break or thin spaces. */
function withSpacedThousands(folded: Folded, from: number, digits: string): string {
  if (!/^[1-9]\d{0,2}$/.test(digits)) return digits;
  const match = /^\d{1,3}(?: \d{3})+(?:,\d+)?(?![\d.,]*\d)/.exec(folded.text.slice(from, from + longestNumber));
  if (!match) return digits;
  const bound = !printedAt(folded.source, spanOf(folded, from, from + match[0].length)).includes(' ');
  return bound || / \d{3} /.test(match[0]) || / \d{3},/.test(match[0]) ? match[0] : digits;
}

/** `2014,2015` are two years and `1,2,3` three numbers. */
function listed(token: string): readonly { readonly at: number; readonly digits: string }[] {
  const parts = token.split(',');
  const years = parts.every((part) => /^(?:19|20)\d\d$/.test(part));
  const list = parts.length > 2 && !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(token);
  if (!years && !list) return [{ at: 0, digits: token }];
  let at = 0;
  return parts.map((digits) => {
    const part = { at, digits };
    at += digits.length + 1;
    return part;
  });
}

/** `4 milioni`, `30mila`, `50 k€`, `K€ 50`. */
function scaleOf(text: string, from: number, to: number): { readonly factor: string; readonly length: number } {
  const before = /(?<!\p{L})(k|m|mln)\.? ?€ ?$/u.exec(text.slice(Math.max(0, from - 8), from))?.[1];
  if (before !== undefined) return { factor: before === 'k' ? '1000' : '1000000', length: 0 };
  const match = /^ ?(mila|migliaia|milion[ei]|mln|mio|miliard[oi]|mld|[km](?= ?€))(?!\p{L})\.?/u.exec(text.slice(to, to + 16));
  if (!match) return { factor: '1', length: 0 };
  const word = match[1] ?? '';
  const factor = /mila|migl|k/.test(word) ? '1000' : /miliard|mld/.test(word) ? '1000000000' : '1000000';
  return { factor, length: match[0].length };
}

function settled(reading: Reading, style: { readonly italian: boolean; readonly english: boolean }, factor: string) {
  const sized = (text: string): Decimal => decimal(text).times(decimal(factor));
  const asEnglish = reading.style === 'open' && style.english;
  const text = asEnglish ? (reading.alternative ?? reading.value) : reading.value;
  const other = asEnglish ? reading.value : reading.alternative;
  const assumption = asEnglish ? 'decimal-point' : reading.style === 'open' && style.italian ? null : reading.assumption;
  return {
    value: sized(text),
    alternative: other === null ? null : sized(other),
    fractionDigits: text.split('.')[1]?.length ?? 0,
    assumption,
  } as const;
}
