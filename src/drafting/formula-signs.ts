import { headOf, isLetter, isOperandStart, leftOperand, leftRaw, rightOperand, sharesHead, startsCounting, type Operator, type Settled } from './formula-context.js';
import { operatorWordAt } from './formula-operator-words.js';
import { slashRoles, type Role } from './formula-slash.js';
import { isAct, isCompoundStart, isCounting, isPreposition, isQuantityNoun, list, bare } from './formula-words.js';
import { isGroup, isNumber, isSign, isWord, type Item } from './formula-items.js';
import type { Token } from './formula-tokens.js';

/** What a sign was taken for, for the findings. */
export interface SignChoice {
  readonly sign: string;
  readonly from: number;
  readonly to: number;
  readonly taken: 'name' | 'operator' | 'break' | 'drop';
  readonly operator: string;
}

/** Which brackets the signs stand in, and what the target wants. */
export interface Level {
  /** Outside all brackets. */
  readonly top: boolean;
  /** The target is a plain number, so that a doubtful slash joins two nouns rather than dividing. */
  readonly countWanted: boolean;
}


/** Tells the signs that compute from those inside a name and those that only separate, on one level of brackets. */
export function settledSigns(items: readonly Item[], { top, countWanted }: Level): { readonly items: readonly Settled[]; readonly choices: readonly SignChoice[] } {
  const out: Settled[] = [];
  const choices: SignChoice[] = [];
  const slashes = slashRoles(items, countWanted);
  let computes = false;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item;
    const word = operatorWordAt(items, at, leftOperand(out));
    const end = at + (word?.length ?? 1) - 1;
    const printed = { kind: 'operator', from: item.from, to: (items[end] as Item).to, by: word ? 'word' : 'sign', sign: item.text } as const;
    if (word || isSign(item, 'minus')) {
      out.push({ ...printed, operator: word?.operator ?? '-' });
      at = end;
      computes = true;
      continue;
    }
    if (item.kind !== 'sign') {
      const pair = isWord(item) ? /^\d{1,4}([-/])\d+$/.exec(item.text)?.[1] : undefined;
      if (pair) choices.push({ sign: pair, from: item.from, to: item.to, taken: 'name', operator: pair });
      const explains = computes && isWord(item) && explaining.has(item.text);
      out.push(explains ? { ...printed, operator: 'break' } : item);
      continue;
    }
    const role = item.text === '/' ? slashes.get(at) : roleOf(items, at, out, { top, computes });
    const operator = meant[item.text] ?? (item.text as Operator['operator']);
    const choice = { sign: item.text, from: item.from, to: item.to, operator };
    if (role === 'operator' && item.text === '-' && out.at(-1)?.kind === 'operator') {
      const signed = items.slice(at, isSign(items[at + 2], '%') ? at + 3 : at + 2);
      out.push({ kind: 'group', text: '(', items: signed, from: item.from, to: (signed.at(-1) as Item).to, spaced: true });
      at += signed.length - 1;
    } else if (role === 'operator' || role === 'doubt') {
      out.push({ ...printed, operator });
      computes = true;
      if (comparators.has(operator) && isLink(items[at + 1]) && isNumber(items[at + 2])) at += 1;
      if (role === 'doubt') choices.push({ ...choice, taken: 'operator' });
    } else if (role === 'break') {
      out.push({ ...printed, operator: 'break' });
      if (item.text === '-') choices.push({ ...choice, taken: 'break' });
    } else if (role === 'name') {
      out.push({ ...item, kind: 'word' });
      if (item.text !== '%') choices.push({ ...choice, taken: 'name' });
    } else if (item.text !== '~' && /[-*/#\p{Sm}]/u.test(item.text)) choices.push({ ...choice, taken: 'drop' });
  }
  return { items: out, choices };
}

const comparators = list('< > <= >=');

function isLink(item: Item | undefined): boolean {
  return isWord(item) && isPreposition(item.text);
}

/** Signs that stand for another one. */
const meant: Readonly<Record<string, Operator['operator']>> = { '#': '-', ':': '/', bar: '/', '=>': '>=' };

interface Context {
  readonly top: boolean;
  /** An operator stands before the sign. */
  readonly computes: boolean;
}

/** What a sign is taken for; null where it stands idle. */
function roleOf(items: readonly Item[], at: number, out: readonly Settled[], context: Context): Role | null {
  const item = items[at] as Token;
  const [before, after] = [out.at(-1), items[at + 1]];
  switch (item.text) {
    case '*':
      return before && isOperandStart(after) ? 'operator' : null;
    case '-':
      return dashRole(items, at, leftOperand(out), context);
    case '+':
      return plusRole(items, at);
    case 'bar':
      return before && isOperandStart(after) ? 'doubt' : 'break';
    case '#':
      return before && isOperandStart(after) && (isNumber(before as Item) || !isNumber(after)) && item.spaced && after.spaced ? 'doubt' : null;
    case ':':
      return colonRole(items, at, context);
    case '=':
      return 'operator';
    case '<': case '>': case '<=': case '>=': case '<>':
      return compares(items, at, leftOperand(out)) ? 'operator' : 'name';
    case '=>':
      return sharesHead(leftOperand(out), rightOperand(items, at)) ? 'doubt' : 'break';
    case '->': case ';': case '|':
      return 'break';
    case ',':
      if (context.top && !context.computes && startsCounting(rightOperand(items, at)) && !items.some((other) => isSign(other, '/', '*', ':'))) return 'break';
      return isWord(after) && excepting.has(after.text) ? 'break' : null;
    case '.':
      return context.computes && after?.spaced && (isLetter(items[at - 1]) || (items[at - 1]?.text.length ?? 0) > 4) ? 'break' : null;
    case '%':
      return 'name';
    default:
      return null;
  }
}

/** `giorni < 30`, `spesa 2017 <= spesa 2016` compare; `popolazione > 65 anni / …`, `giudizio >= buono / …` are names. */
function compares(items: readonly Item[], at: number, left: readonly Item[]): boolean {
  const [rest, right] = [items.slice(at + 1), rightOperand(items, at)];
  if (sharesHead(left, right)) return true;
  const goesOn = rest.some((item) => isSign(item, '/', '*', '+') || item.text === 'x');
  const first = right.find((item) => !isWord(item) || !(isPreposition(item.text) || isCounting(item.text)));
  if (isNumber(first) || isSign(rest[0], '€', '-')) return !goesOn && !right.some((item) => item.text === 'anni' || item.text === 'mesi');
  return startsCounting(right) || isQuantityNoun(headOf(right));
}

const explaining = list('dove ove laddove');
const excepting = list('dove ove laddove oppure ovvero escluso esclusi');
const money = list('entrate spese costi ricavi proventi accertamenti impegni importo incassi pagamenti crediti debiti uscite valore');
const notes = list(`
  campione dato dati fonte target nota rilevazione vedi calcolato escluso esclusi escluse anno periodo triennio circa valutazione scala
  base note report media riferimento come almeno entro max
`);

function dashRole(items: readonly Item[], at: number, left: readonly Item[], { top }: Context): Role | null {
  const [before, after, dash] = [items[at - 1], items[at + 1], items[at] as Token];
  if (after === undefined) return null;
  if (left.length === 0) return isNumber(after) || isGroup(after) ? 'operator' : null;
  const right = rightOperand(items, at);
  const [open, close] = [dash.spaced, after.spaced];
  if (isGroup(after)) return 'operator';
  if (isNumber(after)) return numberAfterDash(items, at, left, open || close);
  if (isGroup(before) && !open && !close) return 'operator';
  if (isLetter(before) && isLetter(after) && left.length === 1) return 'operator';
  if (isWord(before) && isCompoundStart(before.text) && !(open && close) && !startsCounting(right)) return 'name';
  if (isWord(before) && !open && !close) return startsCounting(right) || sharesHead(left, right) || (money.has(bare(before.text)) && money.has(headOf(right))) ? 'doubt' : 'name';
  if (subtracts(left, right)) return 'operator';
  return top ? 'break' : 'doubt';
}

function numberAfterDash(items: readonly Item[], at: number, left: readonly Item[], spaced: boolean): Role {
  const [earlier, before, after, later] = [items[at - 2], items[at - 1], items[at + 1], items[at + 2]];
  if (spaced) return isWord(later) && isWord(before) && (isAct(bare(later.text)) || isAct(headOf(left))) ? 'break' : 'operator';
  if (isWord(before)) return isLetter(before) ? 'operator' : 'name';
  const isRange = isNumber(before) && Number(before.text) < Number(after?.text) && (isWord(earlier) || (isWord(later) && later.text !== 'x'));
  return isRange ? 'name' : 'operator';
}

/** Whether a dash between two groups of words can be a minus: both are quantities of a kind. */
function subtracts(left: readonly Item[], right: readonly Item[]): boolean {
  const [from, what] = [headOf(left), headOf(right)];
  const counted = startsCounting(right);
  if (from === 'data' && what === 'data') return true;
  if (isAct(from) && !startsCounting(left)) return counted && left.some(isNumber);
  if (notes.has(what) && !sharesHead(left, right)) return false;
  return counted || sharesHead(left, right) || isQuantityNoun(what);
}

function plusRole(items: readonly Item[], at: number): Role | null {
  const [before, after, plus] = [items[at - 1], items[at + 1], items[at] as Token];
  if (before === undefined) return null;
  if (!isOperandStart(after)) return 'name';
  if (!plus.spaced && after.spaced && !isGroup(before) && before.text.length <= 3) return 'name';
  const ownMark = !plus.spaced && after.spaced && isWord(before) && isWord(after) && !startsCounting(rightOperand(items, at)) && !isQuantityNoun(headOf(rightOperand(items, at))) && !sharesHead(leftRaw(items, at), rightOperand(items, at));
  if (ownMark) return 'name';
  const inWord = !plus.spaced && !after.spaced && isWord(before) && isWord(after) && !isLetter(before);
  return !inWord || startsCounting(rightOperand(items, at)) || isQuantityNoun(headOf(rightOperand(items, at))) ? 'operator' : 'name';
}

/** `A : B` divides where nothing else does; after a label (`Formula:`) and before notes the colon only separates. */
function colonRole(items: readonly Item[], at: number, { computes }: Context): Role {
  if (!(items[at] as Token).spaced) return 'break';
  const [left, right] = [leftRaw(items, at), rightOperand(items, at)];
  const isDivided = (): boolean => items.some((item) => isSign(item, '/'));
  const hasTimes = (): boolean => items.some((item, index) => index > at && isSign(item, '*'));
  if (items[at - 1]?.text === '100' && startsCounting(right) && !isDivided()) return 'doubt';
  const quantities = sharesHead(left, right) || [left, right].every((side) => startsCounting(side) || isQuantityNoun(headOf(side)) || isGroup(side[0]));
  if (!computes && quantities && (!isDivided() || hasTimes())) return 'doubt';
  return 'break';
}
