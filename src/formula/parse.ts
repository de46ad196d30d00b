import { formulaFinding, made, unmade, type Diagnostic, type Outcome, type Span } from '../outcome/index.js';
import { invariant, shown } from '../values/numbers.js';
import {
  deepestFormula, longestFormula, type ArithmeticOperator, type ComparisonOperator, type Expression, type Formula,
} from './ast.js';
import { arityText, functionNames, functions, isFunctionName, type FunctionName } from './functions.js';
import { roundDigits } from './operations.js';
import { advance, scannerOf, type Scanner } from './scan.js';

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
  const reader: Reader = { next: scannerOf(text), depth: 0, calls: 0, warnings: [], error: null };
  const { next } = reader;
  if (next.kind === 'end' && !next.finding) return unmade(formulaFinding('formula/empty', { span: { from: 0, to: text.length } }, {}));
  const formula = readComparison(reader);
  if (formula && next.kind !== 'end') unexpected(reader, 'un operatore o la fine della formula');
  const first = earlier(reader.error, next.finding);
  return formula && !first ? made(formula, reader.warnings) : unmade(...(first ? [first] : []));
}

/** The error that comes first in the text; a word that cannot be read is the cause of what is missing in its place. */
function earlier(ofTree: Diagnostic | null, ofWords: Diagnostic | null): Diagnostic | null {
  if (!ofTree || !ofWords) return ofTree ?? ofWords;
  return (ofTree.span?.from ?? 0) < (ofWords.span?.from ?? 0) ? ofTree : ofWords;
}

interface Reader {
  readonly next: Scanner;
  depth: number;
  /** How many calls are open. */
  calls: number;
  readonly warnings: Diagnostic[];
  error: Diagnostic | null;
}

function readComparison(reader: Reader): Expression | null {
  const { next } = reader;
  const left = readSum(reader);
  const operator = next.kind;
  if (!left || !isComparison(operator)) return left;
  advance(next);
  const right = readSum(reader);
  if (!right) return null;
  if (isComparison(next.kind)) return fail(reader, formulaFinding('formula/chained-comparison', { span: spanOf(next) }, {}));
  return { node: 'comparison', operator, left, right, span: { from: left.span.from, to: right.span.to } };
}

function isComparison(kind: Scanner['kind']): kind is ComparisonOperator {
  return kind === '<' || kind === '<=' || kind === '>' || kind === '>=' || kind === '=' || kind === '<>';
}

function readSum(reader: Reader): Expression | null {
  return readChain(reader, '+', '-', readProduct);
}

function readProduct(reader: Reader): Expression | null {
  return readChain(reader, '*', '/', readSigned);
}

/** Operators of one rank, from the left. */
function readChain(reader: Reader, one: ArithmeticOperator, other: ArithmeticOperator, part: (reader: Reader) => Expression | null): Expression | null {
  const { next } = reader;
  let left = part(reader);
  for (let operator = next.kind; left && (operator === one || operator === other); operator = next.kind) {
    advance(next);
    const right = part(reader);
    left = right && { node: 'arithmetic', operator, left, right, span: { from: left.span.from, to: right.span.to } };
  }
  return left;
}

function readSigned(reader: Reader): Expression | null {
  const { next } = reader;
  const { kind, value } = next;
  const span = spanOf(next);
  switch (kind) {
    case 'number':
      advance(next);
      return { node: 'number', value, span };
    case 'input':
      advance(next);
      return { node: 'input', name: value, span };
    case 'word':
      return goesDeeper(reader) ? readCall(reader, value, span) : null;
    case '-':
      return goesDeeper(reader) ? readNegated(reader, span) : null;
    case '(':
      return goesDeeper(reader) ? readEnclosed(reader, span) : null;
    default:
      return unexpected(reader, 'un nome fra parentesi quadre, un numero, una funzione o «(»');
  }
}

/** Begins a level; false where there is none left. */
function goesDeeper(reader: Reader): boolean {
  if (reader.depth === deepestFormula) {
    fail(reader, formulaFinding('formula/too-deep', { span: spanOf(reader.next) }, { limit: String(deepestFormula) }));
    return false;
  }
  reader.depth += 1;
  return true;
}

function readNegated(reader: Reader, { from }: Span): Expression | null {
  advance(reader.next);
  const operand = readSigned(reader);
  reader.depth -= 1;
  return operand && { node: 'negate', operand, span: { from, to: operand.span.to } };
}

function readEnclosed(reader: Reader, { from }: Span): Expression | null {
  advance(reader.next);
  const inner = readComparison(reader);
  const span = inner && closed(reader, from, 'un operatore o «)»');
  reader.depth -= 1;
  return span && { ...inner, span };
}

function readCall(reader: Reader, name: string, span: Span): Expression | null {
  const { next } = reader;
  advance(next);
  if (!isFunctionName(name)) {
    return fail(reader, next.kind === '('
      ? formulaFinding('formula/unknown-function', { span }, { name, functions: functionNames })
      : formulaFinding('formula/bare-name', { span }, { name }));
  }
  if (next.kind !== '(') return unexpected(reader, `«(» dopo la funzione ${name}`);
  reader.calls += 1;
  const args = readArguments(reader);
  const whole = args && closed(reader, span.from, 'un operatore, «,» o «)»');
  reader.calls -= 1;
  reader.depth -= 1;
  return whole && checked(reader, name, args, whole);
}

function readArguments(reader: Reader): readonly Expression[] | null {
  const args: Expression[] = [];
  advance(reader.next);
  if (reader.next.kind === ')') return args;
  do {
    const argument = readComparison(reader);
    if (!argument) return null;
    args.push(argument);
  } while (separator(reader));
  return args;
}

/** From an opening parenthesis to the closing one, which must stand next. */
function closed(reader: Reader, from: number, expected: string): Span | null {
  const { kind, to } = reader.next;
  if (kind !== ')') return unexpected(reader, expected);
  advance(reader.next);
  return { from, to };
}

/** The call, where its arguments are those that its function takes. */
function checked(reader: Reader, name: FunctionName, args: readonly Expression[], span: Span): Expression | null {
  const { least, most } = functions[name];
  if (args.length < least || args.length > most) {
    return fail(reader, formulaFinding('formula/arity', { span }, { name, found: String(args.length), expected: arityText(name) }));
  }
  const digits = name === 'round' ? args[1] : undefined;
  if (digits && roundDigits(digits) === null) {
    return fail(reader, formulaFinding('formula/round-digits', { span: digits.span }, { found: quoted(reader.next.text, digits.span) }));
  }
  return { node: 'call', name, arguments: args, span };
}

function separator(reader: Reader): boolean {
  const { next } = reader;
  if (next.kind !== ',' && next.kind !== ';') return false;
  const comma = commaBetweenDigits(next);
  if (comma) reader.warnings.push(formulaFinding('formula/comma-between-digits', { span: comma.span }, comma.values));
  advance(next);
  return true;
}

/** The comma that comes next, where a number ends before it and another begins behind it. */
function commaBetweenDigits(next: Scanner): { span: Span; values: { found: string; instead: string } } | null {
  const { text, kind, before, from, to } = next;
  const whole = text.slice(before, from);
  if (kind !== ',' || !/^[\d.]+$/.test(whole)) return null;
  const after = { ...next };
  advance(after);
  if (after.kind !== 'number' || after.from !== to) return null;
  const part = text.slice(after.from, after.to);
  return { span: { from: before, to: after.to }, values: { found: `${whole},${part}`, instead: `${whole}.${part}` } };
}

/** What stands next is not what must stand there. */
function unexpected(reader: Reader, expected: string): null {
  const { next } = reader;
  const span = spanOf(next);
  const comma = reader.calls === 0 ? commaBetweenDigits(next) : null;
  if (comma) return fail(reader, formulaFinding('formula/decimal-comma', { span: comma.span }, comma.values));
  if (next.kind === 'end') return fail(reader, formulaFinding('formula/unfinished', { span }, { expected }));
  if (next.kind === 'word' && !isFunctionName(next.value)) {
    return fail(reader, formulaFinding('formula/bare-name', { span }, { name: next.value }));
  }
  return fail(reader, formulaFinding('formula/unexpected', { span }, { found: `«${quoted(next.text, span)}»`, expected }));
}

function fail(reader: Reader, finding: Diagnostic): null {
  reader.error ??= finding;
  return null;
}

const longestQuoted = 60;

function quoted(text: string, { from, to }: Span): string {
  return text.slice(from, Math.min(to, from + longestQuoted));
}

function spanOf({ from, to }: Scanner): Span {
  return { from, to };
}
