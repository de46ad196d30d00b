import { bare, isPlural, isQuantityNoun, isYear, stem } from './formula-words.js';
import { contentWords, headOf, rightOperand, startsCounting } from './formula-context.js';
import { isNumber, isSign, isWord, type Item } from './formula-items.js';

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
  const texts = items.slice(at, at + 6).map((item) => (isWord(item) ? item.text : ''));
  const lead = texts[0] === 'e' ? 1 : 0;
  const not = texts[lead] === 'non' ? 1 : 0;
  const first = directionOf(texts[lead + not]);
  if (first === null) return null;
  const second = texts[lead + not + 1] === 'o' ? directionOf(texts[lead + not + 2]) : null;
  const link = lead + not + (second === null ? 1 : 3);
  if (!/^(?:a|ad|al|allo|alla|ai|agli|alle|di|del|dello|della|dei|degli|delle|rispetto|all'.+|dell'.+)$/.test(texts[link] ?? '')) return null;
  const elided = texts[link]?.includes("'") ?? false;
  const length = link + (elided ? 0 : 1);
  const number = items[at + length];
  if (isNumber(number) && !isYear(number.text) && !elided) {
    const right = rightOperand(items, at + length - 1);
    const goesOn = isSign(items[at + length + right.length], '/', '*', ':', 'bar');
    const plural = /i$/.test(texts[lead + not] ?? '');
    const bounded = !goesOn && isBounded(left, plural, isSign(right[1], '%'), headOf(right));
    return bounded ? { operator: comparatorOf(not === 1, first, second), length } : null;
  }
  const head = elided ? bare(texts[link] ?? '') : headOf(rightOperand(items, at + length - 1));
  return isSameKind(left, head) ? { operator: comparatorOf(not === 1, first, second), length } : null;
}

function directionOf(word: string | undefined): '<' | '>' | '=' | null {
  if (/^(?:superior[ei]|maggior[ei])$/.test(word ?? '')) return '>';
  if (/^(?:inferior[ei]|minor[ei])$/.test(word ?? '')) return '<';
  return /^(?:ugual[ei]|pari)$/.test(word ?? '') ? '=' : null;
}

function comparatorOf(not: boolean, first: '<' | '>' | '=', second: '<' | '>' | '=' | null): WordComparator['operator'] {
  const strict = first === '=' ? (second ?? '=') : first;
  if (strict === '=') return '=';
  if (not) return strict === '>' ? '<=' : '>=';
  return second === null ? strict : strict === '>' ? '>=' : '<=';
}

function isSameKind(left: readonly Item[], to: string): boolean {
  const from = headOf(left);
  if (from === '' || to === '') return false;
  if (stem(from) === stem(to)) return true;
  return contentWords(left).length <= 3 && isQuantityNoun(bare(from)) && isQuantityNoun(bare(to)) && to !== 'media' && !left.some((item) => item.text === 'con');
}

/** Whether a number bounds what stands on the left, rather than a part of its name. Of `n. utenti` the count, which is singular, is bounded. */
function isBounded(left: readonly Item[], plural: boolean, share: boolean, unit: string): boolean {
  if (isSameKind(left, unit) && !startsCounting(left)) return true;
  const words = contentWords(left).filter((word) => !/^(?:medi[oa]|total[ei]|complessiv[oa]|annu[oa]|annuale|effettiv[oa])$/.test(word));
  const head = headOf(left);
  if (!isQuantityNoun(bare(head)) || left.some((item) => item.text === 'con')) return false;
  if (share && /^(?:tasso|percentuale|quota|indice|grado|incidenza)$/.test(head)) return words.length <= 3;
  return words.length === 1 && (!startsCounting(left) || (isPlural(head) && !plural));
}
