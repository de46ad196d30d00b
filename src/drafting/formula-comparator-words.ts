import { bare, isPlural, isQuantityNoun, isYear, list, stem } from './formula-words.js';
import { contentWords, headOf, rightOperand, startsCounting } from './formula-context.js';
import { isNumber, isSign, type Item } from './formula-items.js';

/** A comparison in words, and how many words say it. */
export interface WordComparator {
  readonly operator: '=' | '<' | '>' | '<=' | '>=';
  readonly length: number;
}

/**
 * `spesa 2016 non superiore alla spesa 2015`: the words compare where the same kind of quantity stands on both sides, or
 * a quantity and a number: `spesa 2016 inferiore a 10.000`. `utenti con ISEE inferiore a 10.000`, `n. fatture di importo
 * inferiore a 10.000`, `voti superiori alla media` are parts of a name.
 */
export function comparatorWordAt(items: readonly Item[], at: number, left: readonly Item[]): WordComparator | null {
  const text = (index: number): string => items[at + index]?.text ?? '';
  const lead = text(0) === 'e' ? 1 : 0;
  const not = text(lead) === 'non';
  const start = not ? lead + 1 : lead;
  const first = directionOf(text(start));
  if (!first) return null;
  const second = joints.has(text(start + 1)) ? directionOf(text(start + 2)) : null;
  const link = start + (second ? 3 : 1);
  const word = text(link);
  const elided = word.startsWith("all'") || word.startsWith("dell'");
  if (!elided && !links.has(word)) return null;
  const length = link + (elided ? 0 : 1);
  const number = items[at + length];
  if (isNumber(number) && !isYear(number.text) && !elided) {
    const right = rightOperand(items, at + length - 1);
    const goesOn = isSign(items[at + length + right.length], '/', '*', ':', 'bar');
    const plural = text(start).endsWith('i');
    const bounded = !goesOn && isBounded(left, plural, isSign(right[1], '%'), headOf(right));
    return bounded ? { operator: comparatorOf(not, first, second), length } : null;
  }
  const head = elided ? bare(word) : headOf(rightOperand(items, at + length - 1));
  return isSameKind(left, head) ? { operator: comparatorOf(not, first, second), length } : null;
}

const more = list('superiore superiori maggiore maggiori');
const less = list('inferiore inferiori minore minori');
const same = list('uguale uguali pari');
const links = list('a ad al allo alla ai agli alle di del dello della dei degli delle rispetto');
const joints = list('o e ed');
const shares = list('tasso percentuale quota indice grado incidenza');
const idle = list('medio media totale totali complessivo complessiva annuo annua annuale effettivo effettiva');

function directionOf(word: string): '<' | '>' | '=' | null {
  if (more.has(word)) return '>';
  if (less.has(word)) return '<';
  return same.has(word) ? '=' : null;
}

function comparatorOf(not: boolean, first: '<' | '>' | '=', second: '<' | '>' | '=' | null): WordComparator['operator'] {
  const strict = first === '=' ? (second ?? '=') : first;
  if (strict === '=') return '=';
  if (not) return strict === '>' ? '<=' : '>=';
  return second === null ? strict : strict === '>' ? '>=' : '<=';
}

function isSameKind(left: readonly Item[], to: string): boolean {
  const from = headOf(left);
  if (stem(from) === stem(to)) return true;
  return contentWords(left).length <= 3 && isQuantityNoun(from) && isQuantityNoun(to) && to !== 'media' && !left.some((item) => item.text === 'con');
}

/** Whether a number bounds what stands on the left, rather than a part of its name. Of `n. utenti` the count, which is singular, is bounded. */
function isBounded(left: readonly Item[], plural: boolean, share: boolean, unit: string): boolean {
  if (isSameKind(left, unit) && !startsCounting(left)) return true;
  const words = contentWords(left).filter((word) => !idle.has(word));
  const head = headOf(left);
  if (!isQuantityNoun(head) || left.some((item) => item.text === 'con')) return false;
  if (share && shares.has(head)) return words.length <= 3;
  return words.length === 1 && (!startsCounting(left) || (isPlural(head) && !plural));
}
