import { isCounting, isQuantityNoun, bare, stem } from './formula-words.js';
import { isSign, isWord, type Group, type Item } from './formula-items.js';
import type { Token } from './formula-tokens.js';

/** `rapporto tra X e Y`, `differenza fra X e Y`: the words become the sign they stand for. */
export interface Between {
  readonly items: readonly Item[];
  /** The words that were read as an operation; null where there are none. */
  readonly words: { readonly from: number; readonly to: number; readonly operator: '/' | '-'; readonly percent: boolean } | null;
}

const heads: Readonly<Record<string, '/' | '-'>> = {
  rapporto: '/', quoziente: '/', incidenza: '/', divisione: '/', differenza: '-', scarto: '-', scostamento: '-', variazione: '-', delta: '-',
};

export function withoutBetween(items: readonly Item[]): Between {
  const plain: Between = { items, words: null };
  const proportion = inProportion(items);
  if (proportion) return proportion;
  const at = items.findIndex((item, index) => index < 6 && isWord(item) && Object.hasOwn(heads, item.text));
  const head = items[at];
  if (at < 0 || !isWord(head)) return plain;
  const before = items.slice(0, at);
  if (before.some((item) => !isSign(item, '%') && !(isWord(item) && /^(?:il|la|lo|percentuale|calcolo|del|della|di|formula)$/.test(item.text)))) return plain;
  let next = at + 1;
  let percent = before.some(isPercentWord);
  for (; isPercentWord(items[next]); next += 1) percent = true;
  const link = items[next];
  if (!isWord(link) || !/^(?:tra|fra)$/.test(link.text)) {
    const leads = heads[head.text] === '/' && items.slice(next).some((item) => isSign(item, '/', ':', 'bar'));
    if (!leads || head.text === 'incidenza') return plain;
    return { items: items.slice(next), words: percent ? { from: head.from, to: (items[next - 1] as Item).to, operator: '/', percent } : null };
  }
  const rest = items.slice(next + 1);
  const words = { from: items[0]?.from ?? 0, to: link.to, operator: heads[head.text] ?? '/', percent } as const;
  const dash = rest.findIndex((item) => isSign(item, '-') && item.spaced);
  if (rest.some((item) => isSign(item, '/', 'bar', '*')) || (dash >= 0 && words.operator === '-')) return { items: rest, words };
  const and = dash >= 0 ? dash : andBetween(rest);
  const joint = rest[and];
  if (!joint || and === 0 || and === rest.length - 1) return plain;
  const sign: Token = { kind: 'sign', text: words.operator === '-' ? 'minus' : '/', from: joint.from, to: joint.to, spaced: true, number: null };
  const joined = rest.map((item, index) => (index === and ? sign : { ...item, spaced: true }));
  if (words.operator === '/' || !percent) return { items: joined, words };
  const group: Group = { kind: 'group', items: joined, text: '(', from: words.to, to: joint.to, spaced: true };
  return { items: [group, { ...sign, text: '/' }, ...joined.slice(and + 1)], words };
}

/** `A : B = x : 100` says what the share of A in B is. */
function inProportion(items: readonly Item[]): Between | null {
  const [equals, unknown, colon, hundred] = items.slice(-4);
  const at = items.findIndex((item) => isSign(item, ':', '/'));
  const isShare = isSign(equals, '=') && isWord(unknown) && unknown.text === 'x' && isSign(colon, ':', '/') && hundred?.text === '100';
  const sign = items[at];
  if (!isShare || !sign || !hundred || !equals || at < 1 || at >= items.length - 5) return null;
  const slash: Token = { kind: 'sign', text: '/', from: sign.from, to: sign.to, spaced: true, number: null };
  const rest = items.slice(0, -4).map((item, index) => (index === at ? slash : { ...item, spaced: true }));
  return { items: rest, words: { from: equals.from, to: hundred.to, operator: '/', percent: true } };
}

function isPercentWord(item: Item | undefined): boolean {
  return item !== undefined && (isSign(item, '%') || (isWord(item) && /^(?:percentuale|percentuali|in)$/.test(item.text)));
}

/** The `e` that parts the two quantities: before what is counted or named like the first, else before an article, else the first. */
function andBetween(items: readonly Item[]): number {
  const places = items.flatMap((item, index) => (isWord(item) && /^(?:e|ed)$/.test(item.text) ? [index] : []));
  const first = items.find((item) => isWord(item) && item.text.length > 3 && !isCounting(item.text));
  const article = /^(?:il|lo|la|i|gli|le|l'.*|quell[oiae])$/;
  const following = (index: number): Item | undefined => items[index + 1] && isWord(items[index + 1]) && article.test(items[index + 1]?.text ?? '') ? items[index + 2] : items[index + 1];
  const strong = places.find((index) => {
    const word = following(index);
    return isWord(word) && (isCounting(word.text) || /^total/.test(word.text) || (isWord(first) && stem(first.text) === stem(word.text)));
  });
  const withArticle = places.find((index) => isWord(items[index + 1]) && article.test(items[index + 1]?.text ?? ''));
  const quantity = places.find((index) => isWord(items[index + 1]) && isQuantityNoun(bare(items[index + 1]?.text ?? '')));
  return strong ?? withArticle ?? quantity ?? places[0] ?? -1;
}
