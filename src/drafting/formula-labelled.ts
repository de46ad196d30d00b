import { isNumber, isSign, isWord, stretch, type Group, type Item } from './formula-items.js';
import { isNumberUnit, isYear } from './formula-words.js';

/** `utenti serviti: 300 / utenti in lista: 400`: a number after each name is its value, as if in brackets. */
export function withLabelledValues(items: readonly Item[]): readonly Item[] {
  const mark = items.find((_, at) => isLabelled(items, at) && isSign(items[at + 2], '/', '*', '-', '+') && namesAfter(items[at + 3]))?.text;
  if (mark === undefined) return items;
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (item.text === mark && isLabelled(items, at)) {
      const inner = items.slice(at + 1, at + 2);
      const group: Group = { kind: 'group', items: inner, text: '(', ...stretch(inner), spaced: true };
      out.push(group);
      at += 1;
    } else out.push(item);
  }
  return out;
}

function isLabelled(items: readonly Item[], at: number): boolean {
  const number = items[at + 1];
  const closed = items[at + 2] === undefined || isSign(items[at + 2], '/', '*', '-', '+', '=');
  return isSign(items[at], ':', '=') && isWord(items[at - 1]) && isNumber(number) && !isYear(number.text) && closed;
}

function namesAfter(item: Item | undefined): boolean {
  return isWord(item) && item.text !== 'x' && !isNumberUnit(item.text);
}
