import { formulaFinding, type Diagnostic } from '../outcome/index.js';
import { decimal, isPlainDecimal } from '../values/numbers.js';
import { inputName } from './ast.js';

/** A word of the language, with its place in the text. */
export interface Token {
  readonly kind: 'number' | 'input' | 'word' | 'symbol' | 'end';
  /** The number without idle zeros, the name without brackets, the word or sign as written. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text up to the first that is none; always ends with `end` or with a finding. */
export function tokenize(text: string): { readonly tokens: readonly Token[]; readonly finding: Diagnostic | null } {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const next = tokenAt(text, at);
    if ('code' in next) return { tokens, finding: next };
    at = next.to;
    if (next.text !== '') tokens.push(next);
  }
  tokens.push({ kind: 'end', text: '', from: text.length, to: text.length });
  return { tokens, finding: null };
}

const space = /\s+/y;
const digits = /\d+(?:\.\d+)?/y;
const numberLike = /[\d.]+/y;
const word = /[\p{L}_][\p{L}\p{N}_]*/uy;
const symbol = /<=|>=|<>|[-+*/()<>=,;]/y;

function tokenAt(text: string, from: number): Token | Diagnostic {
  if (text[from] === '[') return nameAt(text, from);
  const blank = matched(space, text, from);
  if (blank !== '') return { kind: 'symbol', text: '', from, to: from + blank.length };
  const sign = matched(symbol, text, from);
  if (sign !== '') return { kind: 'symbol', text: sign, from, to: from + sign.length };
  const number = matched(numberLike, text, from);
  if (number !== '') return numberAt(text, from, number);
  const letters = matched(word, text, from);
  if (letters !== '') return { kind: 'word', text: letters, from, to: from + letters.length };
  const found = String.fromCodePoint(text.codePointAt(from) ?? 0);
  return formulaFinding('formula/unexpected', { span: { from, to: from + found.length } }, {
    found: `il segno «${found}»`,
    expected: found === ']' ? 'prima una parentesi quadra aperta' : 'un nome fra parentesi quadre, un numero, un operatore o una funzione',
  });
}

function numberAt(text: string, from: number, found: string): Token | Diagnostic {
  const to = from + found.length;
  const wrong = (expected: string): Diagnostic =>
    formulaFinding('formula/number', { span: { from, to } }, { found: found.length > 60 ? `${found.slice(0, 60)}…` : found, expected });
  if (matched(digits, text, from) !== found) return wrong('un numero come 1234.56, con cifre prima e dopo il punto');
  if (!isPlainDecimal(found)) return wrong('un numero di al massimo 34 cifre');
  return { kind: 'number', text: decimal(found).toString(), from, to };
}

/** A name from its opening bracket; a bracket inside is doubled. */
function nameAt(text: string, from: number): Token | Diagnostic {
  const parts: string[] = [];
  let start = from + 1;
  for (let at = start; at < text.length; at += 1) {
    const mark = text[at];
    if (mark !== '[' && mark !== ']') continue;
    if (text[at + 1] === mark) {
      parts.push(text.slice(start, at + 1));
      at += 1;
      start = at + 1;
    } else if (mark === ']') {
      const name = inputName(parts.join('') + text.slice(start, at));
      const span = { from, to: at + 1 };
      return name === '' ? formulaFinding('formula/empty-name', { span }, {}) : { kind: 'input', text: name, ...span };
    } else {
      return formulaFinding('formula/open-name', { span: { from, to: at } }, {});
    }
  }
  return formulaFinding('formula/open-name', { span: { from, to: text.length } }, {});
}

function matched(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
