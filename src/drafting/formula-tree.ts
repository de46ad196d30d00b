import { hundred, type Decimal } from '../values/numbers.js';
import { bare, genitives, isCounting, isNumberUnit, isQuantityNoun, isYear, list } from './formula-words.js';
import { isGroup, isNumber, isWord, stretch, trimmed, type Group, type Item } from './formula-items.js';
import type { Operator, Settled } from './formula-context.js';
import { settledSigns, type SignChoice } from './formula-signs.js';
import { operandOf, type Operand } from './formula-operand.js';
import type { PrintedNumber } from './number.js';

export type Arithmetic = '+' | '-' | '*' | '/';
export type Comparator = '=' | '<' | '>' | '<=' | '>=' | '<>';

/** A formula as printed, before its names are told apart. `enclosed`: it stands in brackets of its own. */
export type Draft =
  | { readonly kind: 'operand'; readonly operand: Operand; readonly from: number; readonly to: number; readonly enclosed: boolean }
  | { readonly kind: 'number'; readonly value: Decimal; readonly number: PrintedNumber; readonly percent: boolean; readonly from: number; readonly to: number; readonly enclosed: boolean }
  | { readonly kind: 'binary'; readonly operator: Arithmetic; readonly left: Draft; readonly right: Draft; readonly from: number; readonly to: number; readonly enclosed: boolean }
  | { readonly kind: 'negate'; readonly inner: Draft; readonly from: number; readonly to: number; readonly enclosed: boolean };

export interface DraftTree {
  readonly left: Draft | null;
  /** The other side of a condition. */
  readonly comparator: Comparator | null;
  readonly right: Draft | null;
  /** What follows the formula. */
  readonly tail: readonly Settled[];
  readonly choices: readonly SignChoice[];
  /** Where operators in words and doubtful signs stand. */
  readonly operators: readonly Operator[];
  /** Where `%` or `percentuale` says that the result is a percentage. */
  readonly percentAt: { readonly from: number; readonly to: number } | null;
  /** Words before the formula that only name it. */
  readonly label: { readonly from: number; readonly to: number } | null;
  /** Words inside the formula that compute nothing, such as the unit after a round number. */
  readonly idle: readonly { readonly from: number; readonly to: number }[];
}

interface Reader {
  readonly idle: { readonly from: number; readonly to: number }[];
  readonly choices: SignChoice[];
  readonly operators: Operator[];
  percentAt: DraftTree['percentAt'];
  label: DraftTree['label'];
  readonly yearsAreNumbers: boolean;
  readonly countWanted: boolean;
}

/**
 * The tree of a formula with the precedence of its signs as printed. Four digits of a year name a quantity, unless
 * `yearsAreNumbers` (in worked examples).
 */
export function draftTree(items: readonly Item[], { yearsAreNumbers = false, countWanted = false } = {}): DraftTree {
  const reader: Reader = { choices: [], operators: [], idle: [], percentAt: null, label: null, yearsAreNumbers, countWanted };
  const settled = settle(items, true, reader);
  const unlabelled = settled.slice(afterLabel(settled, reader));
  const end = unlabelled.findIndex((item) => item.kind === 'operator' && item.operator === 'break');
  const [level, tail] = end < 0 ? [unlabelled, []] : [unlabelled.slice(0, end), unlabelled.slice(end + 1)];
  const at = level.findIndex(isComparator);
  const left = sumOf(at < 0 ? level : level.slice(0, at), reader);
  const right = at < 0 ? null : sumOf(level.slice(at + 1).filter((item) => !isComparator(item)), reader);
  const comparator = at < 0 ? null : ((level[at] as Operator).operator as Comparator);
  const { choices, operators, percentAt, label, idle } = reader;
  return { left, comparator, right, tail, choices, operators, percentAt, label, idle };
}

function settle(items: readonly Item[], top: boolean, reader: Reader): readonly Settled[] {
  const { items: settled, choices } = settledSigns(items, { top, countWanted: reader.countWanted });
  reader.choices.push(...choices);
  reader.operators.push(...settled.filter((item): item is Operator => item.kind === 'operator' && item.by === 'word'));
  return settled;
}

function isComparator(item: Settled): boolean {
  return item.kind === 'operator' && /^[<=>]/.test(item.operator);
}

const percents = list('percentuale %');
const percentNotes = list('% in percentuale valore val val.');
const amountWords = list('euro eur circa ca ca. € #');
const results = list('somma totale media rapporto differenza percentuale incidenza tasso indice %');

/** `Formula: A / B`: words before a colon that compute nothing name what follows. */
function afterLabel(settled: readonly Settled[], reader: Reader): number {
  const at = settled.findIndex((item) => item.kind === 'operator');
  const [first, colon, second, third] = [settled[0], settled[at], settled[at + 1], settled[at + 2]];
  if (colon?.kind !== 'operator' || colon.operator !== 'break' || colon.sign !== ':' || (isWord(first) && isCounting(first.text))) return 0;
  const computes = settled.slice(at + 1).some((item) => item.kind === 'operator' && item.operator !== 'break');
  const counts = isWord(second) && isCounting(second.text) && (at <= 2 || !isNumber(third));
  if (!computes && !counts) return 0;
  const label = settled.slice(0, at);
  reader.label = stretch(label);
  if (label.some((item) => isWord(item) && percents.has(item.text))) reader.percentAt = reader.label;
  return at + 1;
}

function sumOf(items: readonly Settled[], reader: Reader): Draft | null {
  return withPercentAdded(chainOf(items, ['+', '-'], (part) => productOf(part, reader)));
}

/** `quota 2015 + 10%`: ten per cent of that quantity, not a tenth. */
function withPercentAdded(draft: Draft | null): Draft | null {
  if (draft?.kind !== 'binary' || (draft.operator !== '+' && draft.operator !== '-')) return draft;
  const left = withPercentAdded(draft.left) ?? draft.left;
  const { right, operator } = draft;
  const taken = left.kind === 'operand' || (left.kind === 'number' && !left.percent);
  if (!taken || right.kind !== 'number' || !right.percent) return { ...draft, left };
  const factor = operator === '+' ? right.value.plus(1) : right.value.negated().plus(1);
  return { ...draft, operator: '*', left, right: { ...right, value: factor } };
}

function productOf(items: readonly Settled[], reader: Reader): Draft | null {
  return chainOf(items, ['*', '/'], (part, operator) => factorOf(part, operator === '*', reader));
}

/** Operators of one rank from the left; a part that cannot be read is left out with its operator. */
function chainOf(items: readonly Settled[], operators: readonly Arithmetic[], read: (part: readonly Settled[], operator: Arithmetic | null) => Draft | null): Draft | null {
  let left: Draft | null = null;
  let operator: Arithmetic | null = null;
  let minus: Settled | undefined;
  let start = 0;
  for (let at = 0; at <= items.length; at += 1) {
    const item = items[at];
    const found = item?.kind === 'operator' ? operators.find((known) => known === item.operator) : undefined;
    if (item !== undefined && found === undefined) continue;
    const part = read(items.slice(start, at), operator);
    if (part === null) {
      if (found === '-') minus = item;
    } else if (left === null) left = minus ? { kind: 'negate', inner: part, from: minus.from, to: part.to, enclosed: false } : part;
    else if (operator) left = { kind: 'binary', operator, left, right: part, from: left.from, to: part.to, enclosed: false };
    operator = found ?? null;
    start = at + 1;
  }
  return left;
}

function factorOf(items: readonly Settled[], multiplies: boolean, reader: Reader): Draft | null {
  const parts = trimmed(items.filter((item): item is Item => item.kind !== 'operator'));
  const whole = withoutPercent(parts, reader);
  const [first] = whole;
  if (isGroup(first)) return groupFactor(first, whole.slice(1), reader);
  const number = numberFactor(whole, multiplies, reader) ?? shareOf(whole);
  if (number) return number;
  const last = whole.at(-1);
  const label = whole.slice(0, -1);
  if (isGroup(last) && computesInside(last, label)) {
    reader.label = stretch(label);
    if (label.some((item) => /^percentual/.test(item.text))) reader.percentAt = reader.label;
    const inner = sumOf(settle(last.items, false, reader), reader);
    if (inner) return { ...inner, enclosed: true };
  }
  return operandFactor(whole);
}

/** `80% spese 2009`: so much of a quantity. */
function shareOf(whole: readonly Item[]): Draft | null {
  const [number, sign, link] = whole;
  if (!isNumber(number) || !isPercent(sign)) return null;
  const right = operandFactor(whole.slice(genitives.has(link?.text) ? 3 : 2));
  if (!right) return null;
  const left: Draft = { kind: 'number', value: number.number.value.dividedBy(hundred), number: number.number, percent: true, ...stretch(whole.slice(0, 2)), enclosed: false };
  return { kind: 'binary', operator: '*', left, right, from: number.from, to: right.to, enclosed: true };
}

/** `%` before or after an operand, or before a number: the first two say that the result is a percentage. */
function withoutPercent(parts: readonly Item[], reader: Reader): readonly Item[] {
  let [from, to] = [0, parts.length];
  while (isPercent(parts[from]) && to - from > 1) {
    reader.percentAt ??= parts[from] as Item;
    from += 1;
    if (genitives.has(parts[from]?.text) && to - from > 1) from += 1;
  }
  const spelt = speltPercent(parts.slice(from, to));
  if (spelt > 0) {
    reader.percentAt ??= stretch(parts.slice(to - spelt, to));
    to -= spelt;
  }
  while (to > from && isPercent(parts[to - 1]) && !isNumber(parts[to - 2])) {
    reader.percentAt ??= parts[to - 1] as Item;
    to -= 1;
    if (parts[to - 1]?.text === 'in') to -= 1;
  }
  const end = parts[to - 1];
  if (isGroup(end) && to - from > 1 && end.items.every((item) => percentNotes.has(item.text))) {
    reader.percentAt ??= end;
    to -= 1;
  }
  return parts.slice(from, to);
}

/** How many words after a name say `(espresso) in percentuale`. */
function speltPercent(parts: readonly Item[]): number {
  const words = / (?:espress[oaie] )?in percentuale$/.exec(parts.map(({ text }) => text).join(' '));
  return words ? words[0].split(' ').length - 1 : 0;
}

function isPercent(item: Item | undefined): boolean {
  return item?.text === '%';
}

function groupFactor(group: Group, rest: readonly Item[], reader: Reader): Draft | null {
  const inner = sumOf(settle(group.items, false, reader), reader);
  if (rest.length > 0 && (inner === null || inner.kind === 'operand')) return operandFactor([...group.items, ...rest]);
  if (rest.length > 0) reader.idle.push(stretch(rest));
  return inner && { ...inner, from: group.from, to: group.to, enclosed: true };
}

/** A number alone, with its unit, or a round constant: `100`, `0,5`, `€ 15.000`, `20 %`, `1000 abitanti`. */
function numberFactor(whole: readonly Item[], multiplies: boolean, reader: Reader): Draft | null {
  const token = whole.find(isNumber);
  if (!token) return null;
  const others = whole.filter((item) => item !== token);
  const isPlain = others.every(({ text, from }) => text === '%' || (from > token.from ? isNumberUnit(text) : isCounting(text) || amountWords.has(text)));
  const { number } = token;
  const isRound = whole[0] === token && (multiplies || others.every(isGroup)) && /^10{2,5}$/.test(number.value.toString());
  if (!isPlain && !isRound) return null;
  const idle = others.filter((item) => !isPercent(item));
  if (!isPlain) reader.idle.push(stretch(idle));
  if (isYear(token.text) && !reader.yearsAreNumbers && others.every(({ text }) => isCounting(text))) return null;
  const at = whole.indexOf(token);
  const percent = isPercent(whole[at + 1]);
  const whole100 = number.value.eq(hundred);
  if (percent && whole100) reader.percentAt ??= token;
  const value = percent && !whole100 ? number.value.dividedBy(hundred) : number.value;
  return { kind: 'number', value, number, percent, ...stretch(whole.slice(at, percent ? at + 2 : at + 1)), enclosed: false };
}

/** Whether brackets after words hold the formula that the words name: `Tasso di copertura (entrate / spese)`. */
function computesInside(group: Group, label: readonly Item[]): boolean {
  const { items } = settledSigns(group.items, { top: false, countWanted: false });
  const at = items.findIndex((item) => item.kind === 'operator' && /^[-+*/]$/.test(item.operator));
  const [opening, left, right] = [items[0], items[at - 1], items[at + 1]];
  if (!left || !right || !items.some(isWord) || items.some((item) => item.kind === 'operator' && item.operator === 'break')) return false;
  const quantity = (item: Settled | undefined): boolean => isGroup(item) || (isWord(item) && (isCounting(item.text) || isQuantityNoun(bare(item.text))));
  return label.slice(0, 1).some(({ text }) => results.has(bare(text))) || (quantity(opening) && quantity(right));
}

function operandFactor(whole: readonly Item[]): Draft | null {
  const operand = operandOf(whole);
  return operand && { kind: 'operand', operand, from: operand.from, to: operand.to, enclosed: false };
}
