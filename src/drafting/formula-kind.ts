import { articles, isAct, isChange, isCounting, isParticiple, isPlural, isQuantityNoun, isYear, list, bare } from './formula-words.js';
import { everyItem, isNumber, isSign, isWord, trimmed, type Item } from './formula-items.js';
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
  if (isEmpty(parts)) return none;
  if (parts.length === 1 && parts[0]?.text === 'no') return text;
  if (startsCounting(parts) || countsSoon(parts)) return measure;
  const head = headOf(parts);
  const words = contentWords(parts);
  if (isNumber(parts[0])) return isQuantityNoun(bare(parts[1]?.text ?? '')) ? textRather : text;
  if (isYesNo(parts) || head === '') return text;
  const wantsNumber = /^\D{0,24}\d/.test(target) && !/entro|\d[/.]\d/i.test(target);
  const asTheTarget = wantsNumber ? measureRather : textRather;
  if (counts.has(head)) return measure;
  if (readings.has(head) && words.some((word) => numeric.has(word))) return asTheTarget;
  if (words.some((word) => perHead.has(word))) return measureRather;
  const after = words.slice(words.indexOf(head) + 1);
  if (after.some((word) => means.has(word))) return isAct(head) ? measureRather : measure;
  if (isChange(head)) return textRather;
  const happened = after.slice(0, 5).some((word) => isParticiple(word) && isPlural(word));
  if (items.some((item) => isSign(item, ',')) && !happened && !isQuantityNoun(head)) return text;
  if (remarks.has(head) || words.some((word) => modals.has(word))) return text;
  if (unchanging.has(head) && happened) return measure;
  if (isAct(head)) return parts.some((item) => isWord(item) && isCounting(item.text)) ? textRather : text;
  if (papers.has(head) && !happened) return asTheTarget;
  if (isQuantityNoun(head)) {
    return !isPlural(head) || happened || amounts.has(head) ? measure : measureRather;
  }
  if (isPlural(head) && happened) return measure;
  if (isPlural(head) && !/(?:zioni|sioni|menti)$/.test(head)) return asTheTarget;
  return wantsNumber && source.length < 80 ? textRather : text;
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
const yesOrNo = list('si no s n n.');

const none: WordsKind = { kind: 'none', alternative: null };
const text: WordsKind = { kind: 'text', alternative: null };
const measure: WordsKind = { kind: 'measure', alternative: null };
const textRather: WordsKind = { kind: 'text', alternative: 'measure' };
const measureRather: WordsKind = { kind: 'measure', alternative: 'text' };

/** Nothing, signs only, or a bare year or period. */
function isEmpty(parts: readonly Item[]): boolean {
  return [...everyItem(parts)].every((item) =>
    item.kind === 'number' ? isYear(item.text) : item.kind === 'sign' || isPeriodWord(item.text),
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
  return draft?.kind === 'binary' && draft.left.kind === 'number' && draft.left.percent && draft.right.kind === 'operand';
}

/** Whether a tree computes on quantities, rather than joining acts or words by a slash or a dash. */
export function isComputation(draft: Draft | null, percent: boolean): boolean {
  let operators = 0;
  let hundred = percent;
  let quantity = false;
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
      if (startsCounting(words) || node.operand.value || isQuantityNoun(head) || isPlural(head) || words.some((word) => isYear(word.text))) quantity = true;
      else if (isAct(head)) acts += 1;
    }
  });
  if (operators === 0 || names === 0) return false;
  if (operators === 1 && isShare(draft)) return !percent && draft.right.operand.words.some((word) => isYear(word.text));
  return hundred || quantity || acts < names || dates === names;
}
