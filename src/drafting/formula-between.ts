import { isCounting, isQuantityNoun, list, bare, stem } from './formula-words.js';
import { isSign, type Group, type Item } from './formula-items.js';
import type { Token } from './formula-tokens.js';

/** `rapporto tra X e Y`, `differenza fra X e Y`: the words become the sign they stand for. */
export interface Between {
  readonly items: readonly Item[];
  /** The words that were read as an operation; null where there are none. */
  readonly words: { readonly from: number; readonly to: number; readonly operator: '/' | '-'; readonly percent: boolean } | null;
}

const quotients = list('rapporto quoziente incidenza divisione');
const differences = list('differenza scarto scostamento variazione delta');
const lead = list('il la lo percentuale calcolo del della di formula');
const between = list('tra fra');
const percentWords = list('percentuale percentuali in');
const articles = list('il lo la i gli le quello quella quelli quelle');

export function withoutBetween(items: readonly Item[]): Between {
  const plain: Between = { items, words: null };
  const proportion = inProportion(items);
  if (proportion) return proportion;
  const at = items.findIndex(({ text }) => quotients.has(text) || differences.has(text));
  const head = items[at];
  if (!head || items.slice(0, at).some(({ text }) => text !== '%' && !lead.has(text))) return plain;
  let next = at + 1;
  while (isPercentWord(items[next])) next += 1;
  const percent = items.slice(0, next).some(isPercentWord);
  const operator = quotients.has(head.text) ? '/' : '-';
  const link = items[next];
  if (!link || !between.has(link.text)) {
    const leads = operator === '/' && head.text !== 'incidenza' && items.slice(next).some((item) => isSign(item, '/', ':', 'bar'));
    if (!leads) return plain;
    return { items: items.slice(next), words: percent ? { from: head.from, to: (items[next - 1] as Item).to, operator, percent } : null };
  }
  const rest = items.slice(next + 1);
  const words = { from: (items[0] as Item).from, to: link.to, operator, percent } as const;
  const dash = rest.findIndex((item) => isSign(item, '-') && item.spaced);
  if (rest.some((item) => isSign(item, '/', 'bar', '*'))) return { items: rest, words };
  const and = dash >= 0 ? dash : andBetween(rest);
  const joint = rest[and];
  if (!joint || and === 0 || and === rest.length - 1) return plain;
  const sign: Token = { kind: 'sign', text: operator === '-' ? 'minus' : '/', from: joint.from, to: joint.to, spaced: true, number: null };
  const joined = rest.map((item, index) => (index === and ? sign : item));
  if (operator === '/' || !percent) return { items: joined, words };
  const group: Group = { kind: 'group', items: joined, text: '(', from: words.to, to: joint.to, spaced: true };
  return { items: [group, { ...sign, text: '/' }, ...joined.slice(and + 1)], words };
}

/** `A : B = x : 100` says what the share of A in B is. */
function inProportion(items: readonly Item[]): Between | null {
  const [equals, unknown, colon, hundred] = items.slice(-4);
  const at = items.findIndex((item) => isSign(item, ':', '/'));
  const isShare = isSign(equals, '=') && unknown?.text === 'x' && isSign(colon, ':', '/') && hundred?.text === '100';
  if (!isShare || !equals || at < 1 || at >= items.length - 5) return null;
  const { from, to } = items[at] as Item;
  const slash: Token = { kind: 'sign', text: '/', from, to, spaced: true, number: null };
  const rest = items.slice(0, -4).map((item, index) => (index === at ? slash : item));
  return { items: rest, words: { from: equals.from, to: hundred.to, operator: '/', percent: true } };
}

function isPercentWord(item: Item | undefined): boolean {
  return item !== undefined && (item.text === '%' || percentWords.has(item.text));
}

/** The `e` that parts the two quantities: before what is counted or named like the first, else before an article, else the first. */
function andBetween(items: readonly Item[]): number {
  const places = items.flatMap((item, index) => (item.text === 'e' || item.text === 'ed' ? [index] : []));
  const word = (index: number): string => items[index]?.text ?? '';
  const first = stem(items.find(({ text }) => text.length > 3 && !isCounting(text))?.text ?? '');
  const strong = places.find((index) => {
    const next = word(articles.has(word(index + 1)) ? index + 2 : index + 1);
    return isCounting(next) || next.startsWith('total') || stem(next) === first;
  });
  const withArticle = places.find((index) => articles.has(word(index + 1)) || word(index + 1).startsWith("l'"));
  const quantity = places.find((index) => isQuantityNoun(bare(word(index + 1))));
  return strong ?? withArticle ?? quantity ?? places[0] ?? -1;
}
