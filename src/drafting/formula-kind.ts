import { isAct, isChange, isCounting, isParticiple, isPlural, isQuantityNoun, isYear, list, bare } from './formula-words.js';
import { everyItem, isGroup, isNumber, isSign, isWord, trimmed, type Item } from './formula-items.js';
import { contentWords, headOf, startsCounting } from './formula-context.js';
import type { Draft } from './formula-tree.js';
import { visit } from './formula-growth.js';

/** What a text without a computation is, and whether it could also be something else. */
export interface WordsKind {
  readonly kind: 'measure' | 'text' | 'none';
  readonly alternative: 'measure' | 'text' | null;
}

/** Kind of a text that computes nothing: one quantity, an act or action, or nothing. */
export function kindOfWords(items: readonly Item[], source: string, target: string): WordsKind {
  const parts = trimmed(items);
  if (isEmpty(parts)) return sure('none');
  if (parts.length === 1 && parts[0]?.text === 'no') return sure('text');
  if (startsCounting(parts) || countsSoon(parts)) return sure('measure');
  const head = headOf(parts);
  const words = contentWords(parts);
  if (isNumber(parts[0])) return { kind: 'text', alternative: isQuantityNoun(bare(parts[1]?.text ?? '')) ? 'measure' : null };
  if (isYesNo(parts) || head === '') return sure('text');
  const wantsNumber = /^\D{0,24}\d/.test(target) && !/entro|\d[/.]\d/i.test(target);
  const asTheTarget: WordsKind = wantsNumber ? { kind: 'measure', alternative: 'text' } : { kind: 'text', alternative: 'measure' };
  if (counts.has(head)) return sure('measure');
  if (readings.has(head) && words.some((word) => numeric.has(word))) return asTheTarget;
  if (words.some((word) => perHead.has(word))) return { kind: 'measure', alternative: 'text' };
  const after = words.slice(words.indexOf(head) + 1);
  if (after.some((word) => means.has(word))) return { kind: 'measure', alternative: isAct(head) ? 'text' : null };
  if (isChange(head)) return { kind: 'text', alternative: 'measure' };
  const happened = after.slice(0, 5).some((word) => isParticiple(word) && isPlural(word));
  const separators = items.filter((item) => isSign(item, ',', ';')).length;
  if (separators > 0 && !happened && !isQuantityNoun(head)) return sure('text');
  if (remarks.has(head) || words.some((word) => modals.has(word))) return sure('text');
  if (unchanging.has(head) && happened) return sure('measure');
  if (isAct(head)) return { kind: 'text', alternative: parts.some((item) => isWord(item) && isCounting(item.text)) ? 'measure' : null };
  if (papers.has(head) && !happened) return asTheTarget;
  if (isQuantityNoun(head)) {
    return { kind: 'measure', alternative: !isPlural(head) || happened || amounts.has(head) ? null : 'text' };
  }
  if (isPlural(head) && happened) return sure('measure');
  if (isPlural(head) && !/(?:zioni|sioni|menti)$/.test(head)) return asTheTarget;
  return { kind: 'text', alternative: wantsNumber && source.length < 80 ? 'measure' : null };
}

const counts = list('conteggio conta');
const readings = list('rilevazione dato valore');
const numeric = list('numerico numerica numerici numeriche');
const perHead = list('capite procapite');
const means = list('medio media medi medie mediana');
const remarks = list('si vedi vedere cfr');
const modals = list('dovra dovranno deve devono viene vengono sara saranno verra verranno intende intendono occorre bisogna');
const unchanging = list(`
  report mail e file test sms newsletter post audit attivita video social meeting workshop tweet articoli citta app like follower followers
`);
const papers = list('verbali provvedimenti atti documenti determine determinazioni delibere contratti progetti fatture');
const amounts = list('giorni ore minuti spese costi entrate tempi importi giornate mesi');
const periods = list('triennio biennio anno anni nel periodo n.d. n.a. nd na nessuna nessuno n.');
const articles = list("il lo la i gli le l'");
const yesOrNo = list('si no s n n.');

function sure(kind: WordsKind['kind']): WordsKind {
  return { kind, alternative: null };
}

/** Nothing, signs only, or a bare year or period. */
function isEmpty(parts: readonly Item[]): boolean {
  return [...everyItem(parts)].every((item) =>
    item.kind === 'sign' || isGroup(item) ? true : item.kind === 'number' ? isYear(item.text) : isPeriodWord(item.text),
  );
}

function isPeriodWord(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || /^(?:19|20)\d\d[-/](?:\d\d|(?:19|20)\d\d)$/.test(text) || periods.has(text);
}

/** `Il n. di …`, `La % di …`. */
function countsSoon(parts: readonly Item[]): boolean {
  return articles.has(parts[0]?.text ?? '') && startsCounting(parts.slice(1));
}

function isYesNo(parts: readonly Item[]): boolean {
  const texts = parts.map((item) => item.text);
  return texts.some((text, at) => text === '/' && (texts[at + 1] === 'non' || [at - 1, at + 1].every((side) => yesOrNo.has(texts[side] ?? ''))));
}

/** `80% degli utenti` alone is a target in words; `20% della spesa 2009` is an amount. */
function isShare(draft: Draft | null): draft is Extract<Draft, { kind: 'binary' }> & { readonly right: Extract<Draft, { kind: 'operand' }> } {
  return draft?.kind === 'binary' && draft.operator === '*' && draft.left.kind === 'number' && draft.left.percent && draft.right.kind === 'operand';
}

/** Whether a tree computes on quantities, rather than joining acts or words by a slash or a dash. */
export function isComputation(draft: Draft | null, percent: boolean): boolean {
  let operators = 0;
  let hundred = percent;
  let quantities = 0;
  let acts = 0;
  let names = 0;
  let dates = 0;
  visit(draft, (node) => {
    if (node.kind === 'binary') operators += 1;
    if (node.kind === 'number') hundred ||= /^10{1,5}$/.test(node.value.toString());
    if (node.kind === 'operand') {
      names += 1;
      const words = node.operand.words;
      const head = headOf(words);
      if (head === 'data') dates += 1;
      if (startsCounting(words) || node.operand.value || isQuantityNoun(head) || isPlural(head) || words.some((word) => isYear(word.text))) quantities += 1;
      else if (isAct(head)) acts += 1;
    }
  });
  if (operators === 0 || names === 0) return false;
  if (operators === 1 && isShare(draft)) return !percent && draft.right.operand.words.some((word) => isYear(word.text));
  return hundred || quantities > 0 || acts < names || dates === names;
}
