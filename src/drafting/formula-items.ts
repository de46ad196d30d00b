import type { Token } from './formula-tokens.js';
import type { PrintedNumber } from './number.js';

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
  let end = 0;
  const close = (): void => {
    const group = open.pop();
    if (!group) return;
    const { from, spaced } = group.token;
    const inner = items;
    items = group.items;
    if (inner.length > 0) items.push({ kind: 'group', items: inner, text: '(', from, to: end, spaced });
  };
  for (const token of tokens) {
    end = token.to;
    if (isSign(token, '(')) {
      if (open.length < deepest) {
        open.push({ token, items });
        items = [];
      } else unpaired.push(token);
    } else if (!isSign(token, ')')) items.push(token);
    else if (open.length > 0) close();
    else if (isListMark(items)) items = [];
    else unpaired.push(token);
  }
  unpaired.push(...open.map(({ token }) => token));
  while (open.length > 0) close();
  return { items, unpaired };
}

/** `1)` or `a)` before all else numbers the formula. */
function isListMark(items: readonly Item[]): boolean {
  return items.length === 1 && /^(?:\d{1,2}|[a-h])$/.test(items[0]?.text ?? '');
}

/** Whether an item is this sign. */
export function isSign(item: Item | undefined, ...texts: readonly string[]): boolean {
  return item?.kind === 'sign' && texts.includes(item.text);
}

export function isWord(item: { readonly kind: string } | undefined): item is Token & { readonly kind: 'word' } {
  return item?.kind === 'word';
}

export function isNumber(item: { readonly kind: string } | undefined): item is Token & { readonly kind: 'number'; readonly number: PrintedNumber } {
  return item?.kind === 'number';
}

export function isGroup(item: { readonly kind: string } | undefined): item is Group {
  return item?.kind === 'group';
}

/** All items of a list, those in brackets too. */
export function* everyItem(items: readonly Item[]): Generator<Item> {
  for (const item of items) {
    yield item;
    if (item.kind === 'group') yield* everyItem(item.items);
  }
}

/** The stretch of a list of items in the folded text, 0 to 0 where it is empty. */
export function stretch(items: readonly { readonly from: number; readonly to: number }[]): { readonly from: number; readonly to: number } {
  return { from: items[0]?.from ?? 0, to: items.at(-1)?.to ?? 0 };
}

/** Items without separators, full stops and operators at their ends. */
export function trimmed(items: readonly Item[]): readonly Item[] {
  const kept = items.map((item, at) => isMark(items, at) || item.kind !== 'sign' || !/^(?:->|=>|[=+|]|[^\p{Sm}\p{Sc}%#])$/u.test(item.text));
  return items.slice(kept.indexOf(true), kept.lastIndexOf(true) + 1);
}

/** The plus of `A+`, `65+`. */
export function isMark(items: readonly Item[], at: number): boolean {
  const [before, plus] = [items[at - 1], items[at]];
  return isSign(plus, '+') && !plus?.spaced && (isWord(before) || isNumber(before)) && before.text.length <= 3;
}
