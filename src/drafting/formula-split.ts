import { isNumberUnit, isPreposition, isCounting, isYear, list } from './formula-words.js';
import { isGroup, isNumber, isSign, isWord, trimmed, type Item } from './formula-items.js';

/** A formula, the worked examples that follow it, and what follows them. */
export interface Split {
  readonly main: readonly Item[];
  readonly examples: readonly (readonly Item[])[];
  /** What stands between formula and example: `=`, `->`, `-`, or nothing. */
  readonly separator: Item | null;
  readonly tail: readonly Item[];
}

/**
 * Parts a formula from its worked examples: the first stretch of nothing but numbers and operators that follows `->`,
 * `=`, `:`, `;`, a dash, or a finished formula directly.
 */
export function splitExamples(printed: readonly Item[]): Split {
  const items = withOpenExamples(printed);
  const found = nextExample(items, true);
  if (!found) return { main: items, examples: [], separator: null, tail: [] };
  const examples = [items.slice(found.from, found.to)];
  let tail = items.slice(found.to);
  for (let next = nextExample(tail, false); next; next = nextExample(tail, false)) {
    examples.push(tail.slice(next.from, next.to));
    tail = tail.slice(next.to);
  }
  const before = items[found.from - 1];
  const separator = before && isSeparator(before) ? before : null;
  const main = trimmed(items.slice(0, separator ? found.from - 1 : found.from));
  return { main: withoutIntroduction(main), examples, separator, tail: trimmed(tail) };
}

const introductions = list('es es. esempio ad per cioe ossia pari a quindi ovvero');
/** Words that lead to an example by themselves. */
const leads = list('es es. esempio cioe ossia pari quindi ovvero');
const operatorWords = list('x su sul sulle sui sugli sulla rispetto diviso fratto meno per piu');
const amountWords = list('euro eur circa ca ca.');
/** Words whose number bounds what is counted. */
const bounds = list('x oltre over entro almeno fino circa max min meno piu ogni');
const operatorSigns = ['+', '-', '*', '/'] as const;
const separators = ['->', '=>', '=', ':', ';', ','] as const;

/** `(es. 25/30 * 100)` at the end is an example, its brackets mean nothing. */
function withOpenExamples(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  if (!isGroup(last) || !introductions.has(last.items[0]?.text)) return items;
  const rest = last.items.slice(last.items.findIndex((item) => !introductions.has(item.text) && !isSign(item, ':')));
  if (!holdsOperator(rest) || !rest.every((_, index) => isNumeric(rest, index))) return items;
  return [...items.slice(0, -1), { kind: 'sign', text: ';', from: last.from, to: last.from, spaced: true, number: null }, ...rest];
}

function withoutIntroduction(items: readonly Item[]): readonly Item[] {
  const end = items.map((item) => !introductions.has(item.text) && item.kind !== 'sign').lastIndexOf(true) + 1;
  return items.slice(end).some((item) => leads.has(item.text)) ? items.slice(0, end) : items;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function nextExample(items: readonly Item[], afterFormula: boolean): Stretch | null {
  let operators = !afterFormula;
  let words = !afterFormula;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (!isNumeric(items, at)) {
      if (item?.kind !== 'sign') words = true;
      if (operatorWords.has(item?.text) || (isGroup(item) && holdsOperator(item.items))) operators = true;
      continue;
    }
    const end = endOfRun(items, at);
    for (let start = at; start < end; start += 1) {
      if (words && isStart(items, start, operators) && isCalculation(items, start, end)) return { from: start, to: last(items, start, end) };
      if (!isNumber(items[start])) operators = true;
    }
    at = end - 1;
  }
  return null;
}

function isSeparator(item: Item): boolean {
  return isSign(item, ...separators, '-', '.');
}

/** Numbers, operators, units beside numbers, brackets of these. */
function isNumeric(items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]];
  if (isNumber(item) || isSign(item, ...operatorSigns, '=', '%', '€', '#')) return true;
  if (isGroup(item)) return item.items.every((_, index) => isNumeric(item.items, index));
  if (!isWord(item)) return false;
  if (item.text === 'x') return true;
  if (item.text === 'su') return isNumber(before) && isNumber(after) && !isYear(after.text);
  return (isNumberUnit(item.text) && isNumber(before)) || (leadsNumber(item.text) && isNumber(after));
}

function leadsNumber(word: string): boolean {
  return isCounting(word) || amountWords.has(word);
}

function endOfRun(items: readonly Item[], from: number): number {
  const length = items.slice(from).findIndex((_, index) => !isNumeric(items, from + index));
  return length < 0 ? items.length : from + length;
}

function isStart(items: readonly Item[], at: number, afterOperator: boolean): boolean {
  const [earlier, before, item] = [items[at - 2], items[at - 1], items[at]];
  if (before === undefined || !startsOperand(items, at)) return false;
  if (isSign(before, ...separators)) return true;
  if (!afterOperator) return false;
  const isAYear = isNumber(item) && isYear(item.text);
  if (isSign(before, '-', '.')) return !isAYear || !isNumber(earlier);
  if (isGroup(item) && !holdsOperator(item.items)) return false;
  if (isNumber(before)) return true;
  if (isAYear) return false;
  if (isWord(before)) return earlier?.text === 'pari' || (!isPreposition(before.text) && !bounds.has(before.text));
  return isGroup(before) || isSign(before, '%');
}

function startsOperand(items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]];
  if (isNumber(item) || isGroup(item)) return true;
  if (item?.text === 'x') return isSign(after, ...operatorSigns);
  if (isSign(item, '-')) return (isNumber(after) || isGroup(after)) && isSign(before, ...separators);
  return (isSign(item, '€', '#') || (isWord(item) && leadsNumber(item.text))) && isNumber(after);
}

/** Whether an operator stands between two operands before the first `=`, and the stretch does not run on into words. */
function isCalculation(items: readonly Item[], from: number, to: number): boolean {
  const final = items[to - 1];
  const runsOn = to < items.length && (isSign(final, '*', '/', '+') || final?.text === 'x');
  if (runsOn || isRange(items, from, to)) return false;
  const [first, ...others] = items.slice(from, to);
  const equals = others.findIndex((item) => isSign(item, '='));
  const typed = equals < 0 ? others : others.slice(0, equals);
  const joined = typed.some((item, at) => at + 1 < others.length && (isSign(item, ...operatorSigns) || item.text === 'x' || item.text === 'su'));
  return joined || [first, ...typed].some((item) => isGroup(item) && holdsOperator(item.items));
}

/** `0-3`, `16-18` after a word: an age or a class, not a subtraction. */
function isRange(items: readonly Item[], from: number, to: number): boolean {
  const [first, dash, second, ...more] = items.slice(from, to);
  if (!isNumber(first) || !isSign(dash, '-') || !isNumber(second) || dash?.spaced || second.spaced) return false;
  const ascends = first.text.length <= 3 && second.text.length <= 3 && Number(first.text) < Number(second.text);
  return ascends && more.length <= 1 && isWord(items[from - 1]);
}

/** The end of a calculation, without a dash or `=` that leads on to words. */
function last(items: readonly Item[], from: number, to: number): number {
  return from + items.slice(from, to).map((item) => !isSign(item, '-', '=', '#')).lastIndexOf(true) + 1;
}

function holdsOperator(items: readonly Item[]): boolean {
  return items.some((item, index) =>
    isGroup(item) ? holdsOperator(item.items) : index > 0 && index + 1 < items.length && (isSign(item, ...operatorSigns, '#') || operatorWords.has(item.text)),
  );
}
