import { isCounting, isNumberUnit, isYear } from './formula-words.js';
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
  return isCounting(text) || /^(?:somma|sommatoria|totale|tot|media|σ|di|dei|delle|degli|il|la|le|i)\.?$/.test(text);
}

/** `(16)`, `(n. 40)`, `(60 previste)`, `(consumo attuale kWh/anno 6.669,397)`: the only number of the brackets, at an end. */
function constantOf(group: Group): PrintedNumber | null {
  const numbers = group.items.filter((item, index): item is Token => isNumber(item) && !(isYear(item.text) && isWord(group.items[index - 1])));
  const [only] = numbers;
  if (only === undefined || numbers.length > 1 || isYear(only.text) || group.items.some(isGroup)) return null;
  const others = group.items.filter((item) => item !== only && !(isWord(item) && (isCounting(item.text) || isNumberUnit(item.text))));
  const at = group.items.indexOf(only);
  if (others.some((item) => isSign(item, '-', '+', '*', '%'))) return null;
  const before = group.items.slice(0, at);
  const opens = before.every((item) => isSign(item, '€', '=', '#') || (isWord(item) && (isCounting(item.text) || isNumberUnit(item.text) || /^(?:pari|a|totale|tot\.?|circa)$/.test(item.text))));
  const after = group.items.slice(at + 1);
  const closes = after.every((item) => isSign(item, '/', '%', '€', '.') || (isWord(item) && (isNumberUnit(item.text) || /^(?:anno|mese|giorno|annui|anno\.)$/.test(item.text))));
  if (opens) return only.number;
  const isAmount = (only.number?.assumption ?? null) !== null || /[.,]/.test(only.text) || isSign(group.items[at - 1], ':', '=', '€') || (isWord(group.items[at - 1]) && isNumberUnit(group.items[at - 1]?.text ?? ''));
  return closes && isAmount ? only.number : null;
}

function isYearOnly(group: Group): boolean {
  return group.items.every((item) => isWord(item) ? /^(?:anno|esercizio|anni|(?:19|20)\d\d[-/].*)$/.test(item.text) : isNumber(item) && isYear(item.text));
}

function flat(group: Group): Token[] {
  return group.items.flatMap((item, index) => {
    if (isGroup(item)) return flat(item);
    const spaced = index === 0 || item.spaced;
    return item.kind !== 'sign' || ['+', '-', '/'].includes(item.text) ? [{ ...item, spaced, kind: item.kind === 'sign' ? ('word' as const) : item.kind }] : [];
  });
}

/** The number before the noun that it counts, `n. 10 soggetti`; years and ordinals are words. */
function leadingNumber(words: readonly Token[]): PrintedNumber | null {
  const at = words.findIndex((word) => !(word.kind === 'word' && (isCounting(word.text) || word.text === '€' || word.text === 'euro')));
  const word = words[at];
  if (word?.kind !== 'number' || isYear(word.text) || at > 1) return null;
  const noun = words[at + 1];
  return noun?.kind === 'word' && /\p{L}/u.test(noun.text) ? word.number : null;
}
