import { inputName } from '../formula/index.js';
import { decimal, type Decimal } from '../values/numbers.js';
import { articles, bare, genitives, isCounting, isLittle, isYear, list, stem } from './formula-words.js';
import type { Operand } from './formula-operand.js';
import type { Draft } from './formula-tree.js';
import type { Token } from './formula-tokens.js';

/** A quantity of a formula with all its mentions. */
export interface Quantity {
  /** Name in the strict language. */
  key: string;
  readonly first: Operand;
  /** For a quantity of which only the year is printed: the words carried over from its neighbour. */
  readonly carried: string | null;
  readonly mentions: Operand[];
}

/** Why two mentions that differ were taken for one quantity. */
export interface Merge {
  readonly mention: Operand;
  readonly into: Quantity;
  readonly why: 'words' | 'year';
}

export interface Names {
  readonly quantities: readonly Quantity[];
  readonly merges: readonly Merge[];
  /** Quantities of which only the year is printed. */
  readonly years: readonly Quantity[];
  readonly quantityOf: (operand: Operand) => Quantity | null;
  /** The number that a lone year stands for where no year tells quantities apart. */
  readonly numberOf: (operand: Operand) => Decimal | null;
}

/** A denominator and the subtrahend that it repeats, in growth formulas. */
export interface Repeat {
  readonly minuend: Operand | null;
  readonly subtrahend: Operand;
  readonly denominator: Operand;
}

/**
 * Tells quantities apart. Two mentions are one when they have the same words up to case, punctuation, spaces and what
 * counts them; nearly the same words are merged and told, unless that would divide or subtract a quantity by itself.
 */
export function namesOf(operands: readonly Operand[], repeats: readonly Repeat[], siblings: readonly (readonly [Operand, Operand])[], name: string): Names {
  const quantities: Quantity[] = [];
  const merges: Merge[] = [];
  const years: Quantity[] = [];
  const known = new Map<Operand, Quantity>();
  const numbers = new Map<Operand, Decimal>();
  const add = (mention: Operand, quantity: Quantity): void => {
    quantity.mentions.push(mention);
    known.set(mention, quantity);
  };
  const telling = operands.some((operand) => !isYearOnly(operand) && yearsOf(operand).length > 0);
  const open: Operand[] = [];
  for (const operand of operands) {
    const same = isYearOnly(operand) ? undefined : quantities.find((quantity) => sameName(quantity.first, operand));
    if (same) add(operand, same);
    else if (repeats.some(({ denominator }) => denominator === operand) || isYearOnly(operand)) open.push(operand);
    else quantities.push(started(operand, known));
  }
  for (const operand of open) {
    const repeat = repeats.find(({ denominator }) => denominator === operand);
    const year = isYearOnly(operand) ? yearsOf(operand)[0] : undefined;
    const mate = (repeat && repeated(repeat, known)) ?? quantities.find(({ first }) => yearsOf(first).some((known) => known === year));
    if (mate) {
      add(operand, mate);
      merges.push({ mention: operand, into: mate, why: year === undefined ? 'words' : 'year' });
    } else if (year === undefined) quantities.push(started(operand, known));
    else if (!telling && !saysYear(operand) && operands.some((other) => !isYearOnly(other))) numbers.set(operand, decimal(year));
    else {
      const named = quantities.filter((quantity) => !isYearOnly(quantity.first));
      const neighbour = named.find((quantity) => yearsOf(quantity.first).length > 0) ?? (saysYear(operand) ? named[0] : undefined);
      const carried = neighbour ? withYear(neighbour.first, year) : name === '' ? null : `${inputName(name).slice(0, 120)} ${year}`;
      const quantity = started(operand, known, carried);
      quantities.push(quantity);
      years.push(quantity);
    }
  }
  mergeNear(quantities, merges, known, siblings);
  quantities.sort((a, b) => a.first.from - b.first.from);
  nameKeys(quantities);
  return { quantities, merges, years, quantityOf: (operand) => known.get(operand) ?? null, numberOf: (operand) => numbers.get(operand) ?? null };
}

function started(first: Operand, known: Map<Operand, Quantity>, carried: string | null = null): Quantity {
  const quantity = { key: '', first, carried, mentions: [first] };
  known.set(first, quantity);
  return quantity;
}

const yearWords = list('anno esercizio');
const yearLinks = list('del nel');

/** The words of a name for comparison; what counts them is left out, and so are signs. */
export function wordsOf({ words }: Operand): readonly string[] {
  return words.slice(prefixOf(words)).flatMap((word, index, all) => {
    if (word.text === '+') return ['+'];
    if (isCounting(word.text) && index + 1 < all.length) return [];
    const text = word.kind === 'number' ? [word.text] : word.text.split(/[^\p{L}\p{N}²³°]+/u);
    return text.filter((part) => part !== '').map((part) => (part === 'gg' ? 'giorni' : part));
  });
}

/** How many words before the name only count it: `n.`, `il numero di`. */
function prefixOf(words: readonly Token[]): number {
  const texts = words.map(({ text }) => text);
  const article = articles.has(texts[0]) ? 1 : 0;
  if (!texts.slice(article, article + 1).some(isCounting)) return 0;
  const length = genitives.has(texts[article + 1]) ? article + 2 : article + 1;
  return length < words.length ? length : 0;
}

function yearsOf(operand: Operand): readonly string[] {
  return wordsOf(operand).filter(isYear);
}

export function isYearOnly(operand: Operand): boolean {
  const words = wordsOf(operand).filter((word) => !isCounting(word) && !yearWords.has(word) && !yearLinks.has(word));
  return words.length === 1 && words.every(isYear);
}

/** `anno 2015` can be no number. */
function saysYear({ words }: Operand): boolean {
  return words.some(({ text }) => yearWords.has(text));
}

function noteOf({ notes }: Operand): string {
  return notes.map((note) => note.items.map((item) => item.text).join(' ')).join(' ');
}

function sameName(a: Operand, b: Operand): boolean {
  if (wordsOf(a).join(' ') !== wordsOf(b).join(' ') || valuesApart(a, b)) return false;
  const [one, other] = [noteOf(a), noteOf(b)];
  return one === other || one === '' || other === '' || /\p{L}/u.test(one) !== /\p{L}/u.test(other);
}

function valuesApart(a: Operand, b: Operand): boolean {
  return a.value !== null && b.value !== null && !sameValue(a, b);
}

function sameValue(a: Operand, b: Operand): boolean {
  return a.value !== null && b.value !== null && a.value.value.eq(b.value.value);
}

/** The quantity that the denominator of a growth repeats: the subtrahend, seldom the minuend. */
function repeated({ minuend, subtrahend, denominator }: Repeat, known: ReadonlyMap<Operand, Quantity>): Quantity | undefined {
  const among = minuend ? [subtrahend, minuend] : [subtrahend];
  const [year] = yearsOf(denominator);
  const mate = isYearOnly(denominator)
    ? among.find((operand) => yearsOf(operand).some((own) => own === year))
    : among.find((operand) => isPart(denominator, operand) && sameValue(denominator, operand)) ??
      among.find((operand) => isNear(denominator, operand)) ??
      (isPart(denominator, subtrahend) ? subtrahend : undefined);
  return mate && known.get(mate);
}

/** Words that tell names apart, without gender and number. */
function telling(operand: Operand): readonly string[] {
  return wordsOf(operand).filter((word) => !isLittle(word)).map((word) => (isYear(word) ? word : stem(bare(word))));
}

/** Whether all words of a shorter mention stand in the longer one. */
function isPart(short: Operand, long: Operand): boolean {
  const words = telling(long);
  const part = telling(short);
  return part.length > 0 && part.every((word) => words.includes(word));
}

/** The same words up to little words, gender, number and one slip of the pen. */
function isNear(a: Operand, b: Operand): boolean {
  const [one, other] = [telling(a), telling(b)];
  if (one.length === 0 || one.length !== other.length || noteOf(a) !== noteOf(b)) return false;
  let slips = 0;
  for (const [index, word] of one.entries()) {
    const mate = other[index] ?? '';
    if (word === mate) continue;
    if (/\d/.test(word + mate) || word.length < 5 || mate.length < 5 || !oneSlip(word, mate)) return false;
    slips += 1;
  }
  return slips <= 1;
}

/** One letter more, less, other, or two that changed places. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

function mergeNear(quantities: Quantity[], merges: Merge[], known: Map<Operand, Quantity>, siblings: readonly (readonly [Operand, Operand])[]): void {
  for (let later = quantities.length - 1; later > 0; later -= 1) {
    const quantity = quantities[later] as Quantity;
    if (quantity.carried !== null || isYearOnly(quantity.first)) continue;
    const into = quantities.slice(0, later).find((earlier) => isNear(earlier.first, quantity.first) && !valuesApart(earlier.first, quantity.first));
    if (!into) continue;
    const opposed = siblings.some(([a, b]) => {
      const pair = [known.get(a), known.get(b)];
      return pair.includes(quantity) && pair.includes(into);
    });
    if (opposed) continue;
    for (const mention of quantity.mentions) {
      into.mentions.push(mention);
      known.set(mention, into);
      merges.push({ mention, into, why: 'words' });
    }
    quantities.splice(later, 1);
  }
}

function withYear(operand: Operand, year: string): string {
  const words = operand.words.slice(prefixOf(operand.words));
  if (yearsOf(operand).length === 0) return inputName(`${wordText(words)} ${year}`);
  return wordText(words.map((word) => (isYear(word.text) ? { ...word, text: year } : word)));
}

function wordText(words: readonly Token[]): string {
  return inputName(words.map((word, index) => (index > 0 && word.spaced ? ' ' : '') + word.text).join(''));
}

/** Keys are the words of the name without what counts them, each once. */
function nameKeys(quantities: readonly Quantity[]): void {
  const used = new Set<string>();
  for (const quantity of quantities) {
    const words = quantity.first.words.slice(prefixOf(quantity.first.words));
    const plain = quantity.carried?.toLowerCase() ?? wordText(words);
    const notes = noteOf(quantity.first);
    const base = inputName(plain.slice(0, 200)) || 'quantità';
    let key = base;
    if (used.has(key) && notes !== '') key = `${base} (${inputName(notes.slice(0, 80))})`;
    for (let count = 2; used.has(key); count += 1) key = `${base} (${count})`;
    used.add(key);
    quantity.key = key;
  }
}

/** The quantities of a tree in the order of the text. */
export function operandsOf(draft: Draft | null): readonly Operand[] {
  if (draft === null || draft.kind === 'number') return [];
  if (draft.kind === 'operand') return [draft.operand];
  if (draft.kind === 'negate') return operandsOf(draft.inner);
  return [...operandsOf(draft.left), ...operandsOf(draft.right)];
}
