import type { Token } from './formula-tokens.js';

/** A bracketed stretch. */
export interface Group {
  readonly kind: 'group';
  readonly items: readonly Item[];
  readonly text: '(';
  readonly from: number;
  readonly to: number;
  readonly spaced: boolean;
}

export type Item = Token | Group;

/** The tokens with their brackets nested, and the brackets that have no partner. */
export interface Nested {
  readonly items: readonly Item[];
  readonly unpaired: readonly Token[];
}

const deepest = 30;

/** Nests brackets. One that is never closed is closed at the end; one that closes nothing is left out. */
export function nested(tokens: readonly Token[]): Nested {
  const unpaired: Token[] = [];
  const open: { readonly token: Token; readonly items: Item[] }[] = [];
  let items: Item[] = [];
  const close = (to: number): void => {
    const group = open.pop();
    if (!group) return;
    const { from, spaced } = group.token;
    const inner = items;
    items = group.items;
    if (inner.length > 0) items.push({ kind: 'group', items: inner, text: '(', from, to, spaced });
  };
  for (const token of tokens) {
    if (token.kind === 'sign' && token.text === '(') {
      if (open.length >= deepest) {
        unpaired.push(token);
        continue;
      }
      open.push({ token, items });
      items = [];
    } else if (token.kind === 'sign' && token.text === ')') {
      if (open.length === 0) {
        if (!isListMark(items)) unpaired.push(token);
        else items = [];
      } else close(token.to);
    } else items.push(token);
  }
  for (let left = open.length; left > 0; left -= 1) {
    const last = open.at(-1);
    if (last) unpaired.push(last.token);
    close(tokens.at(-1)?.to ?? 0);
  }
  return { items, unpaired };
}

/** `1)` or `a)` before all else numbers the formula. */
function isListMark(items: readonly Item[]): boolean {
  const [only, second] = items;
  return second === undefined && only !== undefined && only.kind !== 'group' && /^(?:\d{1,2}|[a-h])$/.test(only.text);
}

/** Whether an item is this sign. */
export function isSign(item: Item | undefined, ...texts: readonly string[]): boolean {
  return item?.kind === 'sign' && texts.includes(item.text);
}

export function isWord(item: Item | undefined): item is Token & { readonly kind: 'word' } {
  return item?.kind === 'word';
}

export function isNumber(item: Item | undefined): item is Token & { readonly kind: 'number' } {
  return item?.kind === 'number';
}

export function isGroup(item: Item | undefined): item is Group {
  return item?.kind === 'group';
}

/** All items of a list, those in brackets too. */
export function* everyItem(items: readonly Item[]): Generator<Item> {
  for (const item of items) {
    yield item;
    if (item.kind === 'group') yield* everyItem(item.items);
  }
}

/** The stretch of a list of items in the folded text. */
export function stretch(items: readonly Item[]): { readonly from: number; readonly to: number } {
  return { from: items[0]?.from ?? 0, to: items.at(-1)?.to ?? 0 };
}

/** Items without separators and full stops at their ends. */
export function trimmed(items: readonly Item[]): readonly Item[] {
  let from = 0;
  let to = items.length;
  const idle = (item: Item | undefined): boolean => isSign(item, '.', ',', ';', ':', '->', '=>', '•', '"', "'", '|', '\\', '!', '?');
  while (from < to && (idle(items[from]) || isSign(items[from], '=', '-', '*', '/', '+'))) from += 1;
  while (to > from && (idle(items[to - 1]) || isSign(items[to - 1], '=', '-', '/', '+'))) to -= 1;
  return items.slice(from, to);
}
