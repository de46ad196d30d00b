import { formulaFinding, type Diagnostic } from '../outcome/index.js';
import { decimal, isPlainDecimal } from '../values/numbers.js';
import { inputName, type ArithmeticOperator, type ComparisonOperator } from './ast.js';

/** A text that is read word by word: the word that comes next, and its place. */
export interface Scanner {
  readonly text: string;
  /** Signs stand for themselves. */
  kind: 'number' | 'input' | 'word' | 'end' | Sign;
  /** The number without idle zeros, the name without brackets, the word as written; says nothing of a sign. */
  value: string;
  from: number;
  to: number;
  /** Where the word before begins. */
  before: number;
  /** What is no word of the language: the words end there. */
  finding: Diagnostic | null;
}

export type Sign = ArithmeticOperator | ComparisonOperator | '(' | ')' | ',' | ';';

/** The scanner at the first word of a text. */
export function scannerOf(text: string): Scanner {
  const scanner: Scanner = { text, kind: 'end', value: '', from: 0, to: 0, before: 0, finding: null };
  advance(scanner);
  return scanner;
}

/** Goes to the next word. */
export function advance(scanner: Scanner): void {
  const { text } = scanner;
  let from = scanner.to;
  while (isBlank(text.charCodeAt(from))) from += 1;
  scanner.before = scanner.from;
  scanner.from = from;
  const mark = text[from];
  switch (mark) {
    case '[':
      return readName(scanner);
    case '(': case ')': case '+': case '-': case '*': case '/': case '=': case ',': case ';':
      return found(scanner, mark, '', from + 1);
    case '<': case '>': {
      const second = text[from + 1];
      const sign = second === '=' ? `${mark}=` as const : mark === '<' && second === '>' ? '<>' : mark;
      return found(scanner, sign, '', from + sign.length);
    }
    case undefined:
      return found(scanner, 'end', '', from);
    default:
      return (mark >= '0' && mark <= '9') || mark === '.' ? readNumber(scanner) : readWord(scanner);
  }
}

/** Whether a UTF-16 unit is white space, as `\s` has it; beyond the end there is none. */
function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
}

function found(scanner: Scanner, kind: Scanner['kind'], value: string, to: number): void {
  scanner.kind = kind;
  scanner.value = value;
  scanner.to = to;
}

function stop(scanner: Scanner, finding: Diagnostic): void {
  scanner.finding = finding;
  scanner.from = scanner.text.length;
  found(scanner, 'end', '', scanner.text.length);
}

/** Names and numbers as most are written: nothing is doubled, idle or to be trimmed, so that what stands there is the value. */
const plainName = /\[[^\s[\]]+(?: [^\s[\]]+)*\](?!\])/y;
const plainNumber = /(?:0|[1-9]\d{0,15})(?:\.\d{0,15}[1-9])?(?![\d.])/y;

/** A name up to its closing bracket; a bracket inside is doubled. */
const openName = /\[(?:[^[\]]|\[\[|\]\])*/y;

function readName(scanner: Scanner): void {
  const { text, from } = scanner;
  const plainEnd = endOf(plainName, text, from);
  if (plainEnd > from) return found(scanner, 'input', text.slice(from + 1, plainEnd - 1), plainEnd);
  const at = endOf(openName, text, from);
  if (text[at] !== ']') return stop(scanner, formulaFinding('formula/open-name', { span: { from, to: at } }, {}));
  const name = inputName(text.slice(from + 1, at).replace(/([[\]])\1/g, '$1'));
  if (name === '') return stop(scanner, formulaFinding('formula/empty-name', { span: { from, to: at + 1 } }, {}));
  found(scanner, 'input', name, at + 1);
}

const digitsAndPoints = /[\d.]+/y;
const wellFormed = /^\d+(?:\.\d+)?$/;

function readNumber(scanner: Scanner): void {
  const { text, from } = scanner;
  const plainEnd = endOf(plainNumber, text, from);
  if (plainEnd > from) return found(scanner, 'number', text.slice(from, plainEnd), plainEnd);
  const to = endOf(digitsAndPoints, text, from);
  const written = text.slice(from, to);
  const isWellFormed = wellFormed.test(written);
  if (isWellFormed && isPlainDecimal(written)) return found(scanner, 'number', decimal(written).toString(), to);
  stop(scanner, formulaFinding('formula/number', { span: { from, to } }, {
    found: written.length > 60 ? `${written.slice(0, 60)}…` : written,
    expected: isWellFormed ? 'un numero di al massimo 34 cifre' : 'un numero come 1234.56, con cifre prima e dopo il punto',
  }));
}

const word = /[\p{L}_][\p{L}\p{N}_]*/uy;

function readWord(scanner: Scanner): void {
  const { text, from } = scanner;
  const to = endOf(word, text, from);
  if (to > from) return found(scanner, 'word', text.slice(from, to), to);
  const sign = String.fromCodePoint(text.codePointAt(from) ?? 0);
  stop(scanner, formulaFinding('formula/unexpected', { span: { from, to: from + sign.length } }, {
    found: `il segno «${sign}»`,
    expected: sign === ']' ? 'prima una parentesi quadra aperta' : 'un nome fra parentesi quadre, un numero, un operatore o una funzione',
  }));
}

/** Where what a sticky pattern matches at a place ends; the place itself when it does not. */
function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
