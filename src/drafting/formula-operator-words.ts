import { bare, isCounting, isPreposition, isQuantityNoun, isYear, list, stem } from './formula-words.js';
import { comparatorWordAt, type WordComparator } from './formula-comparator-words.js';
import { isGroup, isNumber, isSign, isWord, type Item } from './formula-items.js';

/** Operators in words: `X su Y`, `X rispetto a Y`, `diviso per`, `per 100`, `x`, `meno`, `non superiore a`. */
export function operatorWordAt(
  items: readonly Item[],
  at: number,
  left: readonly Item[],
): { readonly operator: '*' | '/' | '-' | '+' | WordComparator['operator']; readonly length: number } | null {
  const [item, next] = [items[at], items[at + 1]];
  if (!isWord(item) || left.length === 0) return null;
  switch (item.text) {
    case 'x':
      return timesIsMeant(left, next, items[at + 2]) ? { operator: '*', length: 1 } : null;
    case 'per':
      return isNumber(next) && /^10{1,5}$/.test(String(next.number?.value)) ? { operator: '*', length: 1 } : null;
    case 'moltiplicato': case 'moltiplicata': case 'moltiplicati': case 'moltiplicate':
      return next?.text === 'per' || next?.text === 'x' ? { operator: '*', length: 2 } : null;
    case 'diviso': case 'divisa': case 'divisi': case 'divise': case 'fratto': case 'fratta':
      return { operator: '/', length: divisorLinks.has(next?.text ?? '') ? 2 : 1 };
    case 'meno': case 'piu':
      return isQuantity(left, items.slice(at + 1, at + 6)) && !endsInMeasure(left) ? { operator: item.text === 'meno' ? '-' : '+', length: 1 } : null;
    case 'su': case 'sul': case 'sulla': case 'sui': case 'sugli': case 'sulle':
      return dividesBySu(items, at, left) ? { operator: '/', length: 1 } : null;
    case 'rispetto':
      return dividesByRispetto(items, at, left);
    default:
      return comparatorWordAt(items, at, left);
  }
}

function timesIsMeant(left: readonly Item[], next: Item | undefined, later: Item | undefined): boolean {
  if (isNumber(next) || isGroup(next)) return true;
  if (!isWord(next)) return false;
  return isQuantityNoun(bare(next.text)) || isGroup(left.at(-1)) || isNumber(left.at(-1)) || (isWord(later) && isQuantityNoun(bare(later.text)));
}

function endsInMeasure(left: readonly Item[]): boolean {
  const last = left.at(-1)?.text ?? '';
  return isPreposition(last) || joining.has(last);
}

/** Whether what follows is a quantity: counted, measured, or named with a word of the left side. */
function isQuantity(left: readonly Item[], right: readonly Item[]): boolean {
  const first = right.find(({ text }) => !articles.has(text));
  return isGroup(first) || (isWord(first) && (isQuantityNoun(bare(first.text)) || isCounting(first.text) || isNamed(left, first.text)));
}

/** Whether a word, more than a little one, stands on the left too, in whatever number and gender. */
function isNamed(left: readonly Item[], word: string): boolean {
  return bare(word).length > 3 && left.some((item) => stem(item.text) === stem(word));
}

const divisorLinks = list('per il la lo i le gli');
const joining = list('o non e');
const articles = list("il lo la i gli le l' al alla ai alle");
const totals = list('totale totali tot tot. complesso complessivo complessive complessivi complessiva monte importo valore ammontare somma');
const places = list('opere edifici strutture aree sedi veicoli beni fondi documenti casi');
const earlier = list('anno esercizio periodo triennio biennio annualita precedente preventivo standard previsto');
const links = list('a ad al allo alla ai agli alle');

/** `su strada`, `sulle iniziative` say where; `su gg. 2015`, `sul totale`, `sulle domande` after `domande` divide. */
function dividesBySu(items: readonly Item[], at: number, left: readonly Item[]): boolean {
  if (items.some((item) => isSign(item, '/', 'bar'))) return false;
  const next = items[at + 1];
  const plain = items[at]?.text === 'su';
  if (plain && isNumber(next) && isNumber(left[0]) && left.length === 1) return true;
  if (!isMeasured(left)) return false;
  if (isNumber(next)) return plain && (isWord(items[at + 2]) || (isYear(next.text) && left.some(({ text }) => isYear(text))));
  if (!isWord(next)) return plain && isGroup(next);
  const word = bare(next.text);
  if (totals.has(next.text) || isCounting(next.text) || isNamed(left, next.text)) return true;
  return plain && isQuantityNoun(word) && (word === 'gg' || /[ie]$/.test(word)) && !places.has(word);
}

function isMeasured(left: readonly Item[]): boolean {
  const first = left[0]?.text ?? '';
  return isQuantityNoun(bare(first)) || isCounting(first) || left.some((item) => isWord(item) && /(?:ati|ate|iti|ite|uti|ute|tti|tte|sti|ste|si|se)$/.test(item.text));
}

/** `rispetto alle somme esaminate` divides; `rispetto all'anno precedente` and `rispetto al 2015` compare. */
function dividesByRispetto(items: readonly Item[], at: number, left: readonly Item[]): { readonly operator: '/'; readonly length: number } | null {
  const to = items[at + 1];
  const elided = to?.text.startsWith("all'") ?? false;
  if (!isWord(to) || !(elided || links.has(to.text)) || !isMeasured(left) || items.some((item) => isSign(item, '/', 'bar'))) return null;
  const next = elided ? to : items[at + 2];
  if (!next || earlier.has(bare(next.text))) return null;
  return isQuantity(left, [next]) || totals.has(next.text) ? { operator: '/', length: elided ? 1 : 2 } : null;
}
