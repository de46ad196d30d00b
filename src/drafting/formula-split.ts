import { isNumberUnit, isPreposition, isCounting, isYear } from './formula-words.js';
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
  for (let next = nextExample(tail, false); next && examples.length < 20; next = nextExample(tail, false)) {
    examples.push(tail.slice(next.from, next.to));
    tail = tail.slice(next.to);
  }
  const before = items[found.from - 1];
  const separator = before && isSeparator(before) ? before : null;
  const main = trimmed(items.slice(0, separator ? found.from - 1 : found.from));
  return { main: withoutIntroduction(main), examples, separator, tail: trimmed(tail) };
}

/** `(es. 25/30 * 100)` at the end is an example, its brackets mean nothing. */
function withOpenExamples(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  if (!isGroup(last) || !isIntroduction(last.items[0])) return items;
  const from = last.items.findIndex((item) => !isIntroduction(item) && !isSign(item, ':', '.'));
  const rest = last.items.slice(Math.max(from, 0));
  if (from < 0 || !rest.every((_, index) => isNumeric(rest, index))) return items;
  return [...items.slice(0, -1), { kind: 'sign', text: ';', from: last.from, to: last.from, spaced: true, number: null }, ...rest];
}

function isIntroduction(item: Item | undefined): boolean {
  return isWord(item) && /^(?:es|es\.|esempio|ad|per|cioe|ossia|pari|a|quindi|ovvero)$/.test(item.text);
}

function withoutIntroduction(items: readonly Item[]): readonly Item[] {
  const at = items.map((item) => !isIntroduction(item) && !isSign(item, ':', ';', '.', ',', '-')).lastIndexOf(true);
  return items.slice(at + 1).some((item) => isWord(item) && /^(?:es|es\.|esempio|cioe|ossia|pari|quindi)$/.test(item.text)) ? items.slice(0, at + 1) : items;
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
      if (isWord(item) || isGroup(item)) words = true;
      if (isOperatorWord(item) || (isGroup(item) && holdsOperator(item.items))) operators = true;
      continue;
    }
    const end = endOfRun(items, at);
    for (let start = at; start < end; start += 1) {
      if (words && isStart(items, start, operators) && isCalculation(items, start, end)) return { from: start, to: last(items, start, end) };
      if (isSign(items[start], '/', '*', '+', '-', '%') || isWord(items[start])) operators = operators || start > 0;
    }
    at = end - 1;
  }
  return null;
}

const operatorSigns = ['+', '-', '*', '/'] as const;
const separators = ['->', '=>', '=', ':', ';', ','] as const;

function isSeparator(item: Item): boolean {
  return isSign(item, ...separators, '-', '.');
}

/** Numbers, operators, units beside numbers, brackets of these. */
function isNumeric(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (isNumber(item)) return true;
  if (isSign(item, ...operatorSigns, '=', '%', '€', '$', '#', '≈', '~')) return true;
  if (isGroup(item)) return item.items.every((_, index) => isNumeric(item.items, index));
  if (!isWord(item)) return false;
  if (item.text === 'x') return true;
  if (item.text === 'su') return isNumber(items[at - 1]) && isNumber(items[at + 1]) && !isYear(items[at + 1]?.text ?? '');
  return (isNumberUnit(item.text) && isNumber(items[at - 1])) || (leadsNumber(item.text) && isNumber(items[at + 1]));
}

function leadsNumber(word: string): boolean {
  return isCounting(word) || /^(?:euro|eur|circa|ca\.?)$/.test(word);
}

function endOfRun(items: readonly Item[], from: number): number {
  let to = from;
  while (to < items.length && isNumeric(items, to)) to += 1;
  return to;
}

function isStart(items: readonly Item[], at: number, afterOperator: boolean): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (before === undefined || !startsOperand(items, at)) return false;
  if (isSign(before, ...separators)) return true;
  if (!afterOperator) return false;
  if (isSign(before, '-', '.')) return !(isNumber(item) && isYear(item.text) && isNumber(items[at - 2]));
  if (isGroup(item) && !holdsOperator(item.items)) return false;
  if (isNumber(before)) return true;
  if (isNumber(item) && isYear(item.text)) return false;
  if (isWord(before)) return before.text !== 'x' && !isPreposition(before.text) && !/^(?:oltre|over|entro|almeno|fino|circa|max|min|meno|piu|ogni)$/.test(before.text);
  return isGroup(before) || isSign(before, '%');
}

function startsOperand(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (isNumber(item) || isGroup(item)) return true;
  if (isWord(item) && item.text === 'x') return isSign(items[at + 1], ...operatorSigns);
  if (isSign(item, '-')) return isNumber(items[at + 1]) && isSign(items[at - 1], ...separators);
  return (isWord(item) || isSign(item, '€', '$', '#')) && isNumber(items[at + 1]) && (!isWord(item) || leadsNumber(item.text));
}

/** Whether an operator stands between two operands before the first `=`, and the stretch does not run on into words. */
function isCalculation(items: readonly Item[], from: number, to: number): boolean {
  const final = items[to - 1];
  const runsOn = to < items.length && (isSign(final, '*', '/', '+') || (isWord(final) && final.text === 'x'));
  if (runsOn) return false;
  if (isRange(items, from, to)) return false;
  if (to < items.length && isSign(final, '-') && !isSign(items[from - 1], ...separators)) return false;
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (isSign(item, '=')) return false;
    if (isGroup(item) && holdsOperator(item.items)) return true;
    if (at > from && at + 1 < to && (isSign(item, ...operatorSigns) || (isWord(item) && /^(?:x|su)$/.test(item.text)))) return true;
  }
  return false;
}

/** `0-3`, `16-18` after a word: an age or a class, not a subtraction. */
function isRange(items: readonly Item[], from: number, to: number): boolean {
  const [first, dash, second] = [items[from], items[from + 1], items[from + 2]];
  if (!isNumber(first) || !isSign(dash, '-') || !isNumber(second) || dash?.spaced || second.spaced) return false;
  const ascends = /^\d{1,3}$/.test(first.text) && /^\d{1,3}$/.test(second.text) && Number(first.text) < Number(second.text);
  return ascends && from + 3 >= to - 1 && isWord(items[from - 1]);
}

/** The end of a calculation, without a dash or `=` that leads on to words. */
function last(items: readonly Item[], from: number, to: number): number {
  let end = to;
  while (end > from && isSign(items[end - 1], '-', '=', '#')) end -= 1;
  return end;
}

function holdsOperator(items: readonly Item[]): boolean {
  return items.some((item, index) =>
    isGroup(item) ? holdsOperator(item.items) : index > 0 && index + 1 < items.length && (isSign(item, ...operatorSigns, '#') || isOperatorWord(item)),
  );
}

function isOperatorWord(item: Item | undefined): boolean {
  return isWord(item) && /^(?:x|su|sul|sulle|sui|sugli|sulla|rispetto|diviso|fratto|meno|per|piu)$/.test(item.text);
}
