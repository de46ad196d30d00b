import { formulaFinding, made, unmade, type Diagnostic, type Outcome, type Span } from '../outcome/index.js';
import { invariant, shown } from '../values/numbers.js';
import {
  deepestFormula, longestFormula, type ArithmeticOperator, type ComparisonOperator, type Expression, type Formula,
} from './ast.js';
import { arityText, functionNames, functions, isFunctionName, type FunctionName } from './functions.js';
import { tokenize, type Token } from './tokenize.js';

/**
 * The tree of a formula in the strict language.
 *
 * ```text
 * formula    = sum [ ("<" | "<=" | ">" | ">=" | "=" | "<>") sum ]
 * sum        = product { ("+" | "-") product }
 * product    = signed { ("*" | "/") signed }
 * signed     = "-" signed | number | name | function "(" formula { "," formula } ")" | "(" formula ")"
 * number     = digits [ "." digits ]                 (at most 34 significant digits, no exponent)
 * name       = "[" text "]"                          (a bracket in the text is doubled: [[ or ]])
 * function   = "min" | "max" | "mean" | "sum" | "if" | "abs" | "round"
 * ```
 *
 * Operators of one rank are taken from the left. White space between words means nothing; in a name it is trimmed and
 * a stretch of it is one space. Arguments may also be separated by `;`. Time is linear in the length of the text.
 *
 * @param text at most 10,000 characters, nested at most 100 deep
 * @returns the tree, or the first error with its span and what was expected there
 * @throws InvariantError when `text` is no string
 * @diagnostic formula/empty, formula/too-long, formula/too-deep, formula/unexpected, formula/unfinished,
 * formula/open-name, formula/empty-name, formula/bare-name, formula/unknown-function, formula/arity,
 * formula/round-digits, formula/number, formula/decimal-comma, formula/comma-between-digits, formula/chained-comparison
 * @example
 * ```ts
 * import { parseFormula } from 'municipal-performance/formula';
 * parseFormula('[a] +').findings[0]?.message; //=> 'La formula finisce qui, ma ci si aspetta ancora un nome fra parentesi quadre, un numero, una funzione o «(».'
 * ```
 */
export function parseFormula(text: string): Outcome<Formula> {
  invariant(typeof text === 'string', () => `expected the text of a formula, found ${shown(text)}`);
  if (text.length > longestFormula) {
    return unmade(formulaFinding('formula/too-long', {}, { length: String(text.length), limit: String(longestFormula) }));
  }
  const { tokens, finding } = tokenize(text);
  const end: Token = { kind: 'end', text: '', from: text.length, to: text.length };
  const reader: Reader = { text, tokens, end, next: 0, depth: 0, calls: 0, warnings: [], error: null };
  if (tokens[0]?.kind === 'end') return unmade(formulaFinding('formula/empty', { span: { from: 0, to: text.length } }, {}));
  const formula = readComparison(reader);
  if (formula && peek(reader).kind !== 'end') stray(reader);
  const first = earlier(reader.error, finding);
  return formula && !first ? made(formula, reader.warnings) : unmade(...(first ? [first] : []));
}

/** The error that comes first in the text; a word that cannot be read is the cause of what is missing in its place. */
function earlier(ofTree: Diagnostic | null, ofWords: Diagnostic | null): Diagnostic | null {
  if (!ofTree || !ofWords) return ofTree ?? ofWords;
  return (ofTree.span?.from ?? 0) < (ofWords.span?.from ?? 0) ? ofTree : ofWords;
}

interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly end: Token;
  next: number;
  depth: number;
  /** How many calls are open. */
  calls: number;
  readonly warnings: Diagnostic[];
  error: Diagnostic | null;
}

const operand = 'un nome fra parentesi quadre, un numero, una funzione o «(»';

function readComparison(reader: Reader): Expression | null {
  const left = readSum(reader);
  if (!left || !isComparison(peek(reader).text)) return left;
  const operator = take(reader).text as ComparisonOperator;
  const right = readSum(reader);
  if (!right) return null;
  const again = peek(reader);
  if (isComparison(again.text)) return fail(reader, formulaFinding('formula/chained-comparison', { span: spanOf(again) }, {}));
  return { node: 'comparison', operator, left, right, span: { from: left.span.from, to: right.span.to } };
}

function readSum(reader: Reader): Expression | null {
  return readChain(reader, '+', '-', () => readChain(reader, '*', '/', () => readSigned(reader)));
}

function readChain(
  reader: Reader,
  one: ArithmeticOperator,
  other: ArithmeticOperator,
  part: () => Expression | null,
): Expression | null {
  let left = part();
  while (left && (peek(reader).text === one || peek(reader).text === other) && peek(reader).kind === 'symbol') {
    const operator = take(reader).text as ArithmeticOperator;
    const right = part();
    if (!right) return null;
    left = { node: 'arithmetic', operator, left, right, span: { from: left.span.from, to: right.span.to } };
  }
  return left;
}

function readSigned(reader: Reader): Expression | null {
  const token = take(reader);
  const span = spanOf(token);
  if (token.kind === 'number') return { node: 'number', value: token.text, span };
  if (token.kind === 'input') return { node: 'input', name: token.text, span };
  if (token.kind === 'word') return nested(reader, token, () => readCall(reader, token));
  if (token.kind === 'symbol' && token.text === '-') {
    return nested(reader, token, () => {
      const operand = readSigned(reader);
      return operand && { node: 'negate', operand, span: { from: token.from, to: operand.span.to } };
    });
  }
  if (token.kind === 'symbol' && token.text === '(') {
    return nested(reader, token, () => {
      const inner = readComparison(reader);
      const close = inner && expect(reader, ')', 'un operatore o «)»');
      return close && { ...inner, span: { from: token.from, to: close.to } };
    });
  }
  return unexpected(reader, token, operand);
}

function readCall(reader: Reader, { text: name, from, to }: Token): Expression | null {
  const opens = peek(reader).text === '(' && peek(reader).kind === 'symbol';
  if (!isFunctionName(name)) {
    const finding = opens
      ? formulaFinding('formula/unknown-function', { span: { from, to } }, { name, functions: functionNames })
      : formulaFinding('formula/bare-name', { span: { from, to } }, { name });
    return fail(reader, finding);
  }
  if (!expect(reader, '(', `«(» dopo la funzione ${name}`)) return null;
  reader.calls += 1;
  const args: Expression[] = [];
  if (peek(reader).text !== ')') {
    do {
      const argument = readComparison(reader);
      if (!argument) return null;
      args.push(argument);
    } while (separator(reader));
  }
  const close = expect(reader, ')', 'un operatore, «,» o «)»');
  if (!close) return null;
  reader.calls -= 1;
  return checked(reader, name, args, { from, to: close.to });
}

function checked(reader: Reader, name: FunctionName, args: readonly Expression[], span: Span): Expression | null {
  const { least, most } = functions[name];
  if (args.length < least || args.length > most) {
    return fail(reader, formulaFinding('formula/arity', { span }, { name, found: String(args.length), expected: arityText(name) }));
  }
  const digits = name === 'round' ? args[1] : undefined;
  if (digits && roundDigits(digits) === null) {
    const found = reader.text.slice(digits.span.from, Math.min(digits.span.to, digits.span.from + 60));
    return fail(reader, formulaFinding('formula/round-digits', { span: digits.span }, { found }));
  }
  return { node: 'call', name, arguments: args, span };
}

/** The decimals that the second argument of `round` states; null when it is no whole number from -30 to 30. */
export function roundDigits(argument: Expression): number | null {
  const sign = argument.node === 'negate' ? -1 : 1;
  const plain = argument.node === 'negate' ? argument.operand : argument;
  const digits = plain.node === 'number' ? Number(plain.value) : NaN;
  return Number.isInteger(digits) && digits <= 30 ? sign * digits : null;
}

function separator(reader: Reader): boolean {
  const { text } = peek(reader);
  if (text !== ',' && text !== ';') return false;
  const comma = commaBetweenDigits(reader);
  if (comma) reader.warnings.push(formulaFinding('formula/comma-between-digits', { span: comma.span }, comma.values));
  reader.next += 1;
  return true;
}

/** What stands after a whole formula. */
function stray(reader: Reader): null {
  const comma = commaBetweenDigits(reader);
  if (comma && reader.calls === 0) return fail(reader, formulaFinding('formula/decimal-comma', { span: comma.span }, comma.values));
  return unexpected(reader, take(reader), 'un operatore o la fine della formula');
}

function commaBetweenDigits(reader: Reader): { span: Span; values: { found: string; instead: string } } | null {
  const [before, comma, after] = reader.tokens.slice(Math.max(reader.next - 1, 0), reader.next + 2);
  if (before?.kind !== 'number' || comma?.text !== ',' || after?.kind !== 'number') return null;
  if (before.to !== comma.from || comma.to !== after.from) return null;
  const [whole, part] = [reader.text.slice(before.from, before.to), reader.text.slice(after.from, after.to)];
  return { span: { from: before.from, to: after.to }, values: { found: `${whole},${part}`, instead: `${whole}.${part}` } };
}

function nested(reader: Reader, { from, to }: Token, inner: () => Expression | null): Expression | null {
  if (reader.depth === deepestFormula) {
    return fail(reader, formulaFinding('formula/too-deep', { span: { from, to } }, { limit: String(deepestFormula) }));
  }
  reader.depth += 1;
  const expression = inner();
  reader.depth -= 1;
  return expression;
}

function expect(reader: Reader, text: string, expected: string): Token | null {
  const token = peek(reader);
  if (token.kind === 'symbol' && token.text === text) return take(reader);
  if (commaBetweenDigits(reader) && reader.calls === 0) return stray(reader);
  return unexpected(reader, take(reader), expected);
}

function unexpected(reader: Reader, token: Token, expected: string): null {
  const span = spanOf(token);
  if (token.kind === 'end') return fail(reader, formulaFinding('formula/unfinished', { span }, { expected }));
  if (token.kind === 'word' && !isFunctionName(token.text)) {
    return fail(reader, formulaFinding('formula/bare-name', { span }, { name: token.text }));
  }
  const written = reader.text.slice(token.from, Math.min(token.to, token.from + 60));
  return fail(reader, formulaFinding('formula/unexpected', { span }, { found: `«${written}»`, expected }));
}

function fail(reader: Reader, finding: Diagnostic): null {
  reader.error ??= finding;
  return null;
}

function peek(reader: Reader): Token {
  return reader.tokens[reader.next] ?? reader.end;
}

function take(reader: Reader): Token {
  const token = peek(reader);
  reader.next += 1;
  return token;
}

function spanOf({ from, to }: Token): Span {
  return { from, to };
}

function isComparison(text: string): boolean {
  return text === '<' || text === '<=' || text === '>' || text === '>=' || text === '=' || text === '<>';
}
