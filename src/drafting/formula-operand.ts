import { isCounting, isNumberUnit, isYear, list } from './formula-words.js';
import { isGroup, isNumber, isSign, isWord, type Group, type Item } from './formula-items.js';
import type { PrintedNumber } from './number.js';
import type { Token } from './formula-tokens.js';

/** A quantity as it is printed in a formula. Places are in the folded text. */
export interface Operand {
  /** The words of its name, with the signs and years inside it. */
  readonly words: readonly Token[];
  /** Bracketed words after the name. */
  readonly notes: readonly Group[];
  /** A bracketed number after the name: `quartieri (16)`. */
  readonly constant: PrintedNumber | null;
  /** A number before its noun: `n. 10 soggetti 2016`. */
  readonly value: PrintedNumber | null;
  readonly from: number;
  readonly to: number;
}

const aggregates = list('somma sommatoria totale tot tot. media σ σ. di dei delle degli il la le i');
const yearWords = list('anno anni esercizio');
const leads = list('pari a totale tot tot. circa');
const periods = list('anno anno. annui mese giorno');

/** The quantity that words and brackets name; null where there is no name. */
export function operandOf(whole: readonly Item[]): Operand | null {
  const words: Token[] = [];
  const notes: Group[] = [];
  let constant: PrintedNumber | null = null;
  whole.forEach((item, index) => {
    if (isGroup(item)) {
      const number = constantOf(item);
      const followed = whole.slice(index + 1).some((later) => isWord(later) || isNumber(later));
      if (number) constant = number;
      else if (followed || isYearOnly(item) || words.every(isAggregate)) words.push(...flat(item));
      else notes.push(item);
    } else if (item.kind !== 'sign') words.push(item);
  });
  const value = leadingNumber(words);
  const kept = value ? words.filter((word) => word.number !== value) : words;
  if (kept.every((word) => !/[\p{L}\p{N}]/u.test(word.text))) return null;
  const [from, to] = [whole[0]?.from ?? 0, whole.at(-1)?.to ?? 0];
  return { words: kept, notes, constant, value, from, to };
}

/** `Somma (…)`, `n. (…)`: the brackets hold the name. */
function isAggregate({ text }: Token): boolean {
  return isCounting(text) || aggregates.has(text);
}

/** `(16)`, `(n. 40)`, `(60 previste)`, `(consumo attuale kWh/anno 6.669,397)`: the only number of the brackets, at an end. */
function constantOf({ items }: Group): PrintedNumber | null {
  const [only, other] = items.filter((item, at): item is Token => isNumber(item) && !(isYear(item.text) && isWord(items[at - 1])));
  if (!only?.number || other || isYear(only.text) || items.some((item) => isGroup(item) || isSign(item, '-', '+', '*', '%'))) return null;
  const [before, after] = [items.slice(0, items.indexOf(only)), items.slice(items.indexOf(only) + 1)];
  if (before.every(({ text }) => text === '=' || text === '#' || isCounting(text) || isNumberUnit(text) || leads.has(text))) return only.number;
  const closes = after.every(({ text }) => text === '/' || text === '.' || isNumberUnit(text) || periods.has(text));
  const led = before.slice(-1).some(({ text }) => text === ':' || text === '=' || isNumberUnit(text));
  return closes && (led || /[.,]/.test(only.text)) ? only.number : null;
}

function isYearOnly({ items }: Group): boolean {
  return items.every(({ text }) => yearWords.has(text) || isYear(text) || /^(?:19|20)\d\d[-/]/.test(text));
}

function flat({ items }: Group): Token[] {
  return items.flatMap((item, index) => {
    if (isGroup(item)) return flat(item);
    const spaced = index === 0 || item.spaced;
    if (isSign(item, '+', '-', '/')) return [{ ...item, spaced, kind: 'word' as const }];
    return item.kind === 'sign' ? [] : [{ ...item, spaced }];
  });
}

/** The number before the noun that it counts, `n. 10 soggetti`; years and ordinals are words. */
function leadingNumber(words: readonly Token[]): PrintedNumber | null {
  const [number, noun] = words.slice(words.findIndex(({ text }) => !isCounting(text) && text !== 'euro'));
  return number && !isYear(number.text) && isWord(noun) && /\p{L}/u.test(noun.text) ? number.number : null;
}
