import { bare, isCounting, isPreposition, stem } from './formula-words.js';
import { isSign, isWord, type Group, type Item } from './formula-items.js';
import type { Token } from './formula-tokens.js';

/** A sign or word read as an operator, or as the end of the formula (`break`). */
export interface Operator {
  readonly kind: 'operator';
  readonly operator: '+' | '-' | '*' | '/' | '=' | '<' | '>' | '<=' | '>=' | '<>' | 'break';
  readonly from: number;
  readonly to: number;
  /** How it was read. */
  readonly by: 'sign' | 'word';
  /** As printed, folded. */
  readonly sign: string;
}

export type Settled = Token | Group | Operator;

/** Names are shorter; a longer stretch without signs would make reading slow. */
const mostWords = 60;

/** The words and brackets since the last operator. */
export function leftOperand(out: readonly Settled[]): readonly Item[] {
  const near = out.slice(-mostWords);
  return near.slice(near.map(({ kind }) => kind).lastIndexOf('operator') + 1) as readonly Item[];
}

/** The words and brackets up to the next sign. */
export function rightOperand(items: readonly Item[], at: number): readonly Item[] {
  const near = items.slice(at + 1, at + 1 + mostWords);
  const end = near.findIndex((item) => item.kind === 'sign' && !['%', '"', ',', '€'].includes(item.text));
  return end < 0 ? near : near.slice(0, end);
}

/** The words before a sign, back to the last sign that may compute. */
export function leftRaw(items: readonly Item[], at: number): readonly Item[] {
  const near = items.slice(Math.max(0, at - mostWords), at);
  return near.slice(near.map((item, index) => mayCompute(item, near[index + 1])).lastIndexOf(true) + 1);
}

/** Not a sign inside a name, such as `front-office`, `contratti/convenzioni`. */
function mayCompute(item: Item, next: Item | undefined): boolean {
  const inName = isSign(item, '/', '-') && !item.spaced && !next?.spaced;
  return item.kind === 'sign' && !inName && !['%', '"', ','].includes(item.text);
}

/** Whether an item can begin an operand. */
export function isOperandStart(item: Item | undefined): item is Item {
  return item !== undefined && (item.kind !== 'sign' || ['-', '€', '#', '"', '%'].includes(item.text));
}

/** A letter that stands for a quantity: `(A - B) / B`. */
export function isLetter(item: Item | undefined): boolean {
  return isWord(item) && /^[a-z]\d?$/.test(item.text) && item.text !== 'e';
}

/** Content words of an operand, without what counts them and without little words. */
export function contentWords(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => (isWord(item) && /[\p{L}]/u.test(item.text) && !isCounting(item.text) && !isPreposition(item.text) ? [bare(item.text)] : []));
}

/** The first word that says what is counted or measured. */
export function headOf(items: readonly Item[]): string {
  return contentWords(items).find((word) => !/^(?:il|lo|la|i|gli|le|l|un|una|uno|altro|altri|nuovi|nuove|nuovo|nuova|singoli|singole)$/.test(word)) ?? '';
}

export function startsCounting(items: readonly Item[]): boolean {
  const [first] = items;
  return (isWord(first) && isCounting(first.text)) || isSign(first, '%');
}

/** Whether the right operand begins with a word of the left one: `progetti avviati/progetti programmati`. */
export function sharesHead(left: readonly Item[], right: readonly Item[]): boolean {
  const head = stem(headOf(right));
  return head !== '' && contentWords(left).some((word) => stem(word) === head);
}
