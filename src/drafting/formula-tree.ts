import { hundred, type Decimal } from '../values/numbers.js';
import { isCounting, isNumberUnit, isQuantityNoun, isYear, bare } from './formula-words.js';
import { isGroup, isNumber, isSign, isWord, trimmed, type Group, type Item } from './formula-items.js';
import type { Operator, Settled } from './formula-context.js';
import { settledSigns, type SignChoice } from './formula-signs.js';
import { operandOf, type Operand } from './formula-operand.js';
import type { PrintedNumber } from './number.js';
import type { Token } from './formula-tokens.js';

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
  const from = afterLabel(settled, reader);
  const end = settled.findIndex((item, index) => index >= from && item.kind === 'operator' && item.operator === 'break');
  const level = settled.slice(from, end < 0 ? settled.length : end);
  const tail = end < 0 ? [] : settled.slice(end + 1);
  const at = level.findIndex((item) => isComparator(item));
  const left = sumOf(at < 0 ? level : level.slice(0, at), reader);
  const right = at < 0 ? null : sumOf(level.slice(at + 1).filter((item) => !isComparator(item)), reader);
  const comparator = at < 0 ? null : ((level[at] as Operator).operator as Comparator);
  const { choices, operators, percentAt, label, idle } = reader;
  return { left, comparator: right ? comparator : null, right, tail, choices, operators, percentAt, label, idle };
}

function settle(items: readonly Item[], top: boolean, reader: Reader): readonly Settled[] {
  const { items: settled, choices } = settledSigns(items, { top, countWanted: reader.countWanted });
  reader.choices.push(...choices);
  for (const item of settled) if (item.kind === 'operator' && item.operator !== 'break' && item.by !== 'sign') reader.operators.push(item);
  return settled;
}

function isComparator(item: Settled): boolean {
  return item.kind === 'operator' && ['=', '<', '>', '<=', '>=', '<>'].includes(item.operator);
}

/** `Formula: A / B`: words before a colon that compute nothing name what follows. */
function afterLabel(settled: readonly Settled[], reader: Reader): number {
  const at = settled.findIndex((item) => item.kind === 'operator');
  const first = settled[at];
  if (at < 1 || first?.kind !== 'operator' || first.operator !== 'break' || first.sign !== ':' || isCounting(settled[0]?.kind === 'word' ? settled[0].text : '')) return 0;
  const computes = settled.slice(at + 1).some((item) => item.kind === 'operator' && item.operator !== 'break');
  const rest = settled[at + 1];
  const counts = isWord(rest as Item) && (isCounting((rest as Token).text));
  const values = isNumber(settled[at + 2] as Item | undefined);
  if (!computes && !(counts && (at <= 2 || !values))) return 0;
  reader.label = { from: settled[0]?.from ?? 0, to: settled[at - 1]?.to ?? 0 };
  if (settled.slice(0, at).some((item) => item.kind === 'word' && /^(?:percentuale|%)$/.test(item.text))) reader.percentAt = reader.label;
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
      if (left === null && found === '-') minus = item;
      if (left === null || found === undefined) {
        start = at + 1;
        continue;
      }
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
  if (first === undefined) return null;
  if (isGroup(first)) return groupFactor(first, whole, reader);
  if (whole.some(isNumber)) {
    const number = numberFactor(whole, multiplies, reader);
    if (number) return number;
  }
  const share = shareOf(whole);
  if (share) return share;
  const last = whole.at(-1);
  if (isGroup(last) && whole.length > 1 && computesInside(last, whole.slice(0, -1))) {
    reader.label = { from: first.from, to: whole[whole.length - 2]?.to ?? first.to };
    if (whole.some((item) => isWord(item) && /^percentual/.test(item.text))) reader.percentAt = reader.label;
    const inner = sumOf(settle(last.items, false, reader), reader);
    if (inner) return { ...inner, enclosed: true };
  }
  return operandFactor(whole);
}

/** `80% spese 2009`: so much of a quantity. */
function shareOf(whole: readonly Item[]): Draft | null {
  const [number, sign] = whole;
  if (!isNumber(number) || !number.number || !isPercent(sign)) return null;
  const link = isWord(whole[2]) && /^(?:di|del|dello|della|dei|degli|delle)$/.test(whole[2].text) ? 3 : 2;
  const right = operandFactor(whole.slice(link));
  if (!right) return null;
  const left: Draft = { kind: 'number', value: number.number.value.dividedBy(hundred), number: number.number, percent: true, from: number.from, to: number.to, enclosed: false };
  return { kind: 'binary', operator: '*', left, right, from: number.from, to: right.to, enclosed: true };
}

/** `%` before or after an operand, or before a number: the first two say that the result is a percentage. */
function withoutPercent(parts: readonly Item[], reader: Reader): readonly Item[] {
  let [from, to] = [0, parts.length];
  while (isPercent(parts[from]) && to - from > 1) {
    reader.percentAt ??= parts[from] as Item;
    from += 1;
    const link = parts[from];
    if (isWord(link) && /^(?:di|dei|delle|degli|della|del)$/.test(link.text) && to - from > 1) from += 1;
  }
  const spelt = speltPercent(parts.slice(from, to));
  if (spelt > 0 && spelt < to - from) {
    reader.percentAt ??= { from: parts[to - spelt]?.from ?? 0, to: parts[to - 1]?.to ?? 0 };
    to -= spelt;
  }
  while (to > from && isPercent(parts[to - 1]) && !isNumber(parts[to - 2])) {
    reader.percentAt ??= parts[to - 1] as Item;
    to -= 1;
    if (isWord(parts[to - 1]) && /^in$/.test(parts[to - 1]?.text ?? '')) to -= 1;
  }
  const end = parts[to - 1];
  if (isGroup(end) && to - from > 1 && end.items.every((item) => isPercent(item) || (isWord(item) && /^(?:in|percentuale|valore|val)\.?$/.test(item.text)))) {
    reader.percentAt ??= end;
    to -= 1;
  }
  return parts.slice(from, to);
}

/** How many words at the end say `(espresso) in percentuale`. */
function speltPercent(parts: readonly Item[]): number {
  const texts = parts.map((item) => item.text);
  if (texts.at(-1) !== 'percentuale' || texts.at(-2) !== 'in') return 0;
  return /^espress[oaie]$/.test(texts.at(-3) ?? '') ? 3 : 2;
}

function isPercent(item: Item | undefined): boolean {
  return item !== undefined && item.kind !== 'group' && item.text === '%';
}

function groupFactor(group: Group, whole: readonly Item[], reader: Reader): Draft | null {
  const inner = sumOf(settle(group.items, false, reader), reader);
  const rest = whole.slice(1);
  if (rest.length === 0) return inner && { ...inner, from: group.from, to: group.to, enclosed: true };
  if (inner && inner.kind !== 'operand') {
    reader.idle.push({ from: rest[0]?.from ?? 0, to: rest.at(-1)?.to ?? 0 });
    return { ...inner, from: group.from, to: group.to, enclosed: true };
  }
  return operandFactor([...group.items, ...rest]);
}

/** A number alone, with its unit, or a round constant: `100`, `0,5`, `€ 15.000`, `20 %`, `1000 abitanti`. */
function numberFactor(whole: readonly Item[], multiplies: boolean, reader: Reader): Draft | null {
  const at = whole.findIndex(isNumber);
  const token = whole[at] as Token;
  const printed = token.number;
  if (!printed) return null;
  const others = whole.filter((_, index) => index !== at);
  const isPlain = others.every((item) => {
    if (isPercent(item) || isSign(item, '€', '$', '#')) return true;
    if (!isWord(item)) return false;
    return item.from > token.from ? isNumberUnit(item.text) : isCounting(item.text) || /^(?:euro|eur|circa|ca\.?|€)$/.test(item.text);
  });
  const isRound = at === 0 && (multiplies || others.every(isGroup)) && /^10{2,5}$/.test(printed.value.toString());
  if (!isPlain && !isRound) return null;
  const idle = whole.slice(at + 1).filter((item) => !isPercent(item));
  if (!isPlain && idle.length > 0) reader.idle.push({ from: idle[0]?.from ?? 0, to: idle.at(-1)?.to ?? 0 });
  if (isYear(token.text) && !reader.yearsAreNumbers && others.every((item) => isWord(item) && isCounting(item.text))) return null;
  const percent = isPercent(whole[at + 1]);
  if (percent && printed.value.eq(hundred)) reader.percentAt ??= token;
  const value = percent && !printed.value.eq(hundred) ? printed.value.dividedBy(hundred) : printed.value;
  return { kind: 'number', value, number: printed, percent, from: token.from, to: token.to, enclosed: false };
}

/** Whether brackets after words hold the formula that the words name: `Tasso di copertura (entrate / spese)`. */
function computesInside(group: Group, label: readonly Item[]): boolean {
  const { items } = settledSigns(group.items, { top: false, countWanted: false });
  const at = items.findIndex((item) => item.kind === 'operator' && ['/', '-', '*', '+'].includes(item.operator));
  const operator = items[at];
  const [left, right] = [items[at - 1], items[at + 1]];
  if (operator?.kind !== 'operator' || !left || !right || items.some((item) => item.kind === 'operator' && item.operator === 'break')) return false;
  const opening = items[0];
  const named = /^(?:somma|totale|media|rapporto|differenza|percentuale|incidenza|tasso|indice|%)$/.test(bare((label[0] as Token | undefined)?.text ?? ''));
  const quantity = (item: Settled | undefined): boolean => item?.kind === 'group' || (item?.kind === 'word' && (isCounting(item.text) || isQuantityNoun(bare(item.text))));
  return !items.every((item) => item.kind !== 'word') && (named || (quantity(opening) && quantity(right)));
}

function operandFactor(whole: readonly Item[]): Draft | null {
  const operand = operandOf(whole);
  return operand && { kind: 'operand', operand, from: operand.from, to: operand.to, enclosed: false };
}
