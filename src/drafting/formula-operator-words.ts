import { bare, isCounting, isPreposition, isQuantityNoun, isYear, stem } from './formula-words.js';
import { comparatorWordAt, type WordComparator } from './formula-comparator-words.js';
import { isGroup, isNumber, isSign, isWord, type Item } from './formula-items.js';

/** Operators in words: `X su Y`, `X rispetto a Y`, `diviso per`, `per 100`, `x`, `meno`, `non superiore a`. */
export function operatorWordAt(
  items: readonly Item[],
  at: number,
  left: readonly Item[],
): { readonly operator: '*' | '/' | '-' | '+' | WordComparator['operator']; readonly length: number } | null {
  const item = items[at];
  if (!isWord(item) || left.length === 0) return null;
  const next = items[at + 1];
  switch (item.text) {
    case 'x':
      return timesIsMeant(left, next, items[at + 2]) ? { operator: '*', length: 1 } : null;
    case 'per':
      return isNumber(next) && /^1[.,]?0{1,2}[.,]?0{0,3}$/.test(next.text) ? { operator: '*', length: 1 } : null;
    case 'moltiplicato': case 'moltiplicata': case 'moltiplicati': case 'moltiplicate':
      return isWord(next) && /^(?:per|x)$/.test(next.text) ? { operator: '*', length: 2 } : null;
    case 'diviso': case 'divisa': case 'divisi': case 'divise': case 'fratto': case 'fratta':
      return { operator: '/', length: isWord(next) && /^(?:per|il|la|lo|i|le|gli)$/.test(next.text) ? 2 : 1 };
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
  const last = left.at(-1);
  return isWord(last) && (isPreposition(last.text) || /^(?:in|di|o|al|non|e)$/.test(last.text));
}

/** Whether what follows is a quantity: counted, measured, or named with a word of the left side. */
function isQuantity(left: readonly Item[], right: readonly Item[]): boolean {
  const first = right.find((item) => !(isWord(item) && /^(?:il|lo|la|i|gli|le|l'|al|alla|ai|alle)$/.test(item.text)));
  if (isGroup(first)) return true;
  if (!isWord(first)) return false;
  const word = bare(first.text);
  if (isQuantityNoun(word) || isCounting(first.text)) return true;
  return word.length > 3 && left.some((item) => isWord(item) && stem(item.text) === stem(word));
}

const totals = /^(?:totale|totali|tot|numero|n|nr|complesso|complessivo|complessive|complessivi|complessiva|importo|valore|ammontare|monte|somma)\.?$/;

/** `su strada`, `sulle iniziative` say where; `su gg. 2015`, `sul totale`, `sulle domande` after `domande` divide. */
function dividesBySu(items: readonly Item[], at: number, left: readonly Item[]): boolean {
  if (items.some((item) => isSign(item, '/', 'bar'))) return false;
  const [article, next] = [items[at], items[at + 1]];
  if (article?.text === 'su' && isNumber(next) && isNumber(left.at(-1)) && left.length === 1) return true;
  if (!isWord(article) || !isMeasured(left)) return false;
  if (isGroup(next)) return article.text === 'su';
  if (isNumber(next)) return article.text === 'su' && (isWord(items[at + 2]) || (isYear(next.text) && left.some((item) => isNumber(item) && isYear(item.text))));
  if (!isWord(next)) return false;
  const word = bare(next.text);
  if (totals.test(next.text) || isCounting(next.text)) return true;
  const shared = word.length > 3 && left.some((item) => isWord(item) && stem(item.text) === stem(word));
  if (article.text !== 'su') return shared;
  return shared || (isQuantityNoun(word) && (word === 'gg' || /[ie]$/.test(word)) && !/^(?:opere|edifici|strutture|aree|sedi|veicoli|beni|fondi|documenti|casi)$/.test(word));
}

function isMeasured(left: readonly Item[]): boolean {
  const first = left[0];
  if (isWord(first) && (isQuantityNoun(bare(first.text)) || isCounting(first.text))) return true;
  return isSign(first, '%') || left.some((item) => isWord(item) && /(?:ati|ate|iti|ite|uti|ute|tti|tte|sti|ste|si|se)$/.test(item.text));
}

/** `rispetto alle somme esaminate` divides; `rispetto all'anno precedente` and `rispetto al 2015` compare. */
function dividesByRispetto(items: readonly Item[], at: number, left: readonly Item[]): { readonly operator: '/'; readonly length: number } | null {
  const to = items[at + 1];
  if (!isWord(to) || !/^(?:a|ad|al|allo|alla|ai|agli|alle|all'.+)$/.test(to.text) || !isMeasured(left)) return null;
  if (items.some((item) => isSign(item, '/', 'bar'))) return null;
  const next = to.text.startsWith("all'") ? to : items[at + 2];
  if (!isWord(next)) return isGroup(next) ? { operator: '/', length: 2 } : null;
  if (/^(?:anno|esercizio|periodo|triennio|biennio|annualita|precedente|preventivo|standard|previsto)$/.test(bare(next.text))) return null;
  const length = next === to ? 1 : 2;
  return isQuantity(left, [next]) || totals.test(next.text) || isPluralQuantity(next.text) ? { operator: '/', length } : null;
}

function isPluralQuantity(word: string): boolean {
  return /(?:i|e)$/.test(bare(word)) && word.length > 4 && isQuantityNoun(bare(word));
}
