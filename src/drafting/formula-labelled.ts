import { isNumber, isSign, isWord, stretch, type Item } from './formula-items.js';
import { isYear } from './formula-words.js';

/** `utenti serviti: 300 / utenti in lista: 400`: a number after each of two names is its value, as if in brackets. */
export function withLabelledValues(items: readonly Item[]): readonly Item[] {
  for (const mark of [':', '=']) {
    const marks = items.map((_, at) => isLabelled(items, at, mark));
    if (marks.indexOf(true) < marks.lastIndexOf(true)) return items.flatMap((item, at) => (marks[at] ? [] : marks[at - 1] ? [bracketed(item)] : [item]));
  }
  return items;
}

function isLabelled(items: readonly Item[], at: number, mark: string): boolean {
  const [name, sign, number, next, second] = [items[at - 1], items[at], items[at + 1], items[at + 2], items[at + 3]];
  const closed = next === undefined || isSign(next, '=') || (isSign(next, '/', '*', '-', '+') && isWord(second));
  return isWord(name) && isSign(sign, mark) && isNumber(number) && !isYear(number.text) && closed;
}

function bracketed(item: Item): Item {
  return { kind: 'group', items: [item], text: '(', ...stretch([item]), spaced: true };
}
