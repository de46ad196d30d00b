import { fold, type Folded } from './fold.js';
import { numbersIn, type PrintedNumber } from './number.js';
import { isCounting, isYear } from './formula-words.js';

/** A word, number or sign of a printed formula. Places are in the folded text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** Folded; signs of one meaning are one sign (`×` is `*`, `÷` is `/`). */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
  readonly number: PrintedNumber | null;
}

/** The words, numbers and signs of a printed formula, in linear time. Dates, periods and quotations are single words. */
export function formulaTokens(folded: Folded): readonly Token[] {
  const numbers = new Map(numbersIn(folded).map((number) => [number.folded.from, number]));
  const tokens: Token[] = [];
  const text = folded.text;
  let spaced = false;
  for (let at = 0; at < text.length; ) {
    if (text[at] === ' ') {
      spaced = true;
      at += 1;
      continue;
    }
    const found = tokenAt(text, at, tokens, numbers);
    tokens.push({ kind: found.kind, text: found.text, from: at, to: at + found.length, spaced, number: found.number ?? null });
    at += found.length;
    spaced = false;
  }
  return tokens;
}

/** The token of a text by itself, for texts that stand alone. */
export function tokensOf(text: string): readonly Token[] {
  return formulaTokens(fold(text));
}

interface Found {
  readonly kind: Token['kind'];
  readonly text: string;
  readonly length: number;
  readonly number?: PrintedNumber;
}

const arrow = /-{1,3}>|={1,3}>/y;
const bar = /_{3,}|-{3,}/y;
const comparator = />=|<=|=<|<>/y;
const orEqual = /(?:= ?o ?([<>])|([<>]) ?o ?=)/y;
const date = /(?:\d{1,2}[/.]\d{1,2} ?- ?)?\d{1,2}([/.-])\d{1,2}\1(?:(?:19|20)\d\d|\d\d)(?![\d.,]?\d)/y;
const period = /((?:19|20)\d\d) ?([-/]) ?((?:(?:19|20)\d\d|\d\d))(?!\d|[.,]\d| ?%)/y;
const counting = /(?:n\.(?:ro\b|o\b| ?°)?|n°\.?|nr[.°]{1,2}|nr(?!\p{L})|num[.°]{1,2}|nro\b\.?|n(?![\p{L}\p{N}_'.°]))/uy;
const yearBefore = /[nt] ?[-+] ?[1-9](?![\d.,])/y;
const initials = /(?:[\p{L}]\.){2,}(?:\p{L}{1,4}\b\.?)?|(?!n)\p{L}\.\p{L}{1,4}\b\.?/uy;
const notDone = /n(?:\.?[dap]\.?|\. [dap]\.)(?![\p{L}\p{N}])/uy;
const wordShape = /[\p{L}\p{M}][\p{L}\p{M}\p{N}_²³&]*(?:'[\p{L}\p{N}]+)*[°'ª]?/uy;
const digitWord = /\d[\p{L}\p{M}\p{N}°ª]*/uy;
/** `2012x100`: a year and times 100, not a size such as `10x15`. */
const beforeTimes100 = /(?:19|20)\d\d(?=x100(?![\p{L}\p{N}.,]))/uy;
const timesNumber = /x(?=\d)/y;
const unitAfter = /\d[\d.,]*(?:gg|kwh|mwh|mq|m2|km|kg|h|ore|euro|€|mc|x)(?![\p{L}\d])/uy;

function tokenAt(text: string, at: number, before: readonly Token[], numbers: ReadonlyMap<number, PrintedNumber>): Found {
  const char = text[at] ?? '';
  if (/\d/.test(char)) return digitsAt(text, at, before, numbers);
  const last = before.at(-1);
  if (char === '"') return quotedAt(text, at);
  if (char === 'x' && endsOperand(last) && matched(timesNumber, text, at) && numbers.has(at + 1)) return sign('*', 1);
  const dated = last && (/^(?:anno|esercizio|all'anno|nell'anno|dell'anno|\()$/.test(last.text) || (char === 't' && last.kind === 'word'));
  const relative = (char === 'n' || char === 't') && dated ? matched(yearBefore, text, at) : '';
  if (relative) return { kind: 'word', text: relative.replace(/ /g, ''), length: relative.length };
  const missing = char === 'n' && text.length - at < 6 ? matched(notDone, text, at) : '';
  if (missing) return { kind: 'word', text: 'n.d.', length: missing.length };
  const prefix = char === 'n' ? matched(counting, text, at) : '';
  if (prefix) return { kind: 'word', text: isCounting(prefix.replace(/ /g, '')) ? prefix.replace(/ /g, '') : 'n.', length: prefix.length };
  const short = matched(initials, text, at);
  if (short) return { kind: 'word', text: short, length: short.length };
  const word = matched(wordShape, text, at);
  if (word) return wordAt(text, at, word);
  return signAt(text, at, char);
}

function digitsAt(text: string, at: number, before: readonly Token[], numbers: ReadonlyMap<number, PrintedNumber>): Found {
  const day = matched(date, text, at);
  if (day && isDay(day)) return { kind: 'word', text: day, length: day.length };
  const years = matched(period, text, at);
  if (years && isPeriod(years, text, at, leads(before) ? undefined : before.at(-1))) return { kind: 'word', text: years.replace(/ /g, ''), length: years.length };
  const number = numbers.get(at);
  const glued = matched(beforeTimes100, text, at) || matched(digitWord, text, at);
  if (number && (!/[^\d]/.test(glued) || matched(unitAfter, text, at))) {
    return { kind: 'number', text: text.slice(at, number.folded.to), length: number.folded.to - at, number };
  }
  return { kind: 'word', text: glued, length: glued.length };
}

const abbreviations = /^(?:l|d|p|r|tonn|gg|tot|art|es|cod|sig|dott|ing|uff|amm|prot|pag|pagg|ca|min|max|hr|ab|kg|km|mq|q|sett|serv|resp|prog|perc|imp|val|med|prec|succ|pres|ass|lav|eff|prev|tit|cap|part|cat|dip|pop|res|dir|det|del|rif|sup|num|nr|gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic|vs|co|ist|doc|pos|sc|ecc|ev|rag|ord|str)$/;

function wordAt(text: string, at: number, word: string): Found {
  const dot = text[at + word.length] === '.' && abbreviations.test(word) && text[at + word.length + 1] !== undefined;
  const length = word.length + (dot ? 1 : 0);
  return { kind: 'word', text: text.slice(at, at + length), length };
}

/** A quotation is one word, unless an operator stands in it between spaces or it never ends. */
function quotedAt(text: string, at: number): Found {
  const end = text.indexOf('"', at + 1);
  const inner = end < 0 ? '' : text.slice(at + 1, end);
  if (inner === '' || inner.length > 120 || / [-+*/:=] |[()]|[*=]/.test(inner)) return sign('"', 1);
  return { kind: 'word', text: inner.trim() || '"', length: end + 1 - at };
}

function signAt(text: string, at: number, char: string): Found {
  const points = matched(arrow, text, at);
  if (points) return sign(points.startsWith('=') ? '=>' : '->', points.length);
  const line = matched(bar, text, at);
  if (line) return sign('bar', line.length);
  const either = matched(orEqual, text, at);
  if (either) return sign(either.includes('<') ? '<=' : '>=', either.length);
  const compared = matched(comparator, text, at);
  if (compared) return sign(compared === '=<' ? '<=' : compared, compared.length);
  if (text.startsWith('--', at)) return sign('-', 2);
  if (text.startsWith('==', at)) return sign('=', 2);
  const whole = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const plain: Readonly<Record<string, string>> = { '×': '*', '∗': '*', '✕': '*', '✖': '*', '⋅': '*', '·': '*', '∙': '*', '⨯': '*', '÷': '/', '∶': ':', '➔': '->', '➜': '->', '[': '(', '{': '(', ']': ')', '}': ')' };
  return sign(Object.hasOwn(plain, whole) ? (plain[whole] ?? char) : whole, whole.length);
}

function sign(text: string, length: number): Found {
  return { kind: 'sign', text, length };
}

/** Whether a token can end an operand. */
export function endsOperand(token: Token | undefined): boolean {
  return token !== undefined && (token.kind !== 'sign' || token.text === ')' || token.text === '%' || token.text === '"');
}

function isDay(text: string): boolean {
  const [day = 0, month = 0] = text.split(/[/.-]/).map(Number);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Whether nothing stands before but a caption or an equals sign. */
function leads(before: readonly Token[]): boolean {
  const last = before.at(-1);
  return last?.kind === 'sign' && (last.text === '=' || last.text === ':') && before.length <= 3 && before.every(({ kind, text }) => kind === 'word' || text === last.text);
}

/** Years in ascending order, after a word or alone: `nel periodo 2016-2019`. After a sign they are numbers. */
function isPeriod(text: string, whole: string, at: number, last: Token | undefined): boolean {
  const [first = '', second = ''] = text.replace(/ /g, '').split(/[-/]/);
  const end = second.length === 2 ? first.slice(0, 2) + second : second;
  if (!isYear(end) || Number(end) <= Number(first) || Number(end) - Number(first) > 30) return false;
  if (text.includes('/') && text.includes(' ')) return last === undefined && at + text.length === whole.trimEnd().length;
  const next = /^ *(.?)/.exec(whole.slice(at + text.length, at + text.length + 8))?.[1] ?? '';
  if (last === undefined || last.text === '(') return next === '' || next === ')' || next === '.' || /\p{L}/u.test(next);
  return last.kind === 'word';
}

function matched(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
