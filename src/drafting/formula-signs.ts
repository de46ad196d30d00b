import { isAct, isCompoundStart, isCounting, isPerUnit, isPreposition, isQuantityNoun, isTax, isUnit, isYear, bare, stem } from './formula-words.js';
import { isGroup, isNumber, isSign, isWord, type Group, type Item } from './formula-items.js';
import { operatorWordAt } from './formula-operator-words.js';
import type { Token } from './formula-tokens.js';

/** A sign or word read as an operator, or as the end of the formula (`break`). */
export interface Operator {
  readonly kind: 'operator';
  readonly operator: '+' | '-' | '*' | '/' | '=' | '<' | '>' | '<=' | '>=' | '<>' | 'break';
  readonly from: number;
  readonly to: number;
  /** How it was read: by its sign, by a word, by a sign that may mean something else. */
  readonly by: 'sign' | 'word' | 'doubt';
}

export type Settled = Token | Group | Operator;

/** What a sign was taken for, for the findings. */
export interface SignChoice {
  readonly sign: string;
  readonly from: number;
  readonly to: number;
  readonly taken: 'name' | 'operator' | 'break';
  readonly operator: string;
}

export type Role = 'operator' | 'name' | 'break' | 'drop' | 'doubt';

/** Tells the signs that compute from those inside a name and those that only separate, on one level of brackets. */
export function settledSigns(items: readonly Item[], top: boolean): { readonly items: readonly Settled[]; readonly choices: readonly SignChoice[] } {
  const out: Settled[] = [];
  const choices: SignChoice[] = [];
  const slashes = slashRoles(items);
  let operators = 0;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (isSign(item, 'minus')) {
      out.push({ kind: 'operator', operator: '-', from: item.from, to: item.to, by: 'sign' });
      operators += 1;
      continue;
    }
    const word = operatorWordAt(items, at, leftOperand(out));
    if (word) {
      out.push({ kind: 'operator', operator: word.operator, from: item.from, to: items[at + word.length - 1]?.to ?? item.to, by: 'word' });
      at += word.length - 1;
      operators += 1;
      continue;
    }
    if (item.kind !== 'sign') {
      const explains = operators > 0 && isWord(item) && /^(?:dove|ove|laddove)$/.test(item.text);
      out.push(explains ? { kind: 'operator', operator: 'break', from: item.from, to: item.to, by: 'sign' } : item);
      continue;
    }
    const role = item.text === '/' ? (slashes.get(at) ?? 'drop') : roleOf(items, at, out, { top, operators });
    const operator = operatorOf(item.text);
    if (role === 'operator' || role === 'doubt') {
      out.push({ kind: 'operator', operator, from: item.from, to: item.to, by: role === 'doubt' || item.text !== operator ? 'doubt' : 'sign' });
      operators += 1;
      if (role === 'doubt' || !['+', '-', '*', '/', '=', '<', '>', '<=', '>=', '<>'].includes(item.text)) choices.push(choice(item, 'operator', operator));
    } else if (role === 'break') {
      out.push({ kind: 'operator', operator: 'break', from: item.from, to: item.to, by: 'sign' });
      if (item.text === '-') choices.push(choice(item, 'break', operator));
    } else if (role === 'name') {
      out.push({ kind: 'word', text: item.text, from: item.from, to: item.to, spaced: item.spaced, number: null });
      if (['/', '-', '+', '<', '>', '<=', '>='].includes(item.text)) choices.push(choice(item, 'name', operator));
    }
  }
  return { items: out, choices };
}

function choice({ text, from, to }: Token, taken: SignChoice['taken'], operator: string): SignChoice {
  return { sign: text, from, to, taken, operator };
}

function operatorOf(sign: string): Exclude<Operator['operator'], 'break'> {
  if (sign === '#') return '-';
  if (sign === ':' || sign === 'bar') return '/';
  return (['+', '-', '*', '/', '=', '<', '>', '<=', '>=', '<>'] as const).find((known) => known === sign) ?? '-';
}

interface Context {
  readonly top: boolean;
  /** Operators before the sign. */
  readonly operators: number;
}

function roleOf(items: readonly Item[], at: number, out: readonly Settled[], context: Context): Role {
  const item = items[at] as Token;
  const [before, after] = [out.at(-1), items[at + 1]];
  switch (item.text) {
    case '*':
      return before && isOperandEnd(before) && isOperandStart(after) ? 'operator' : 'drop';
    case '-':
      return dashRole(items, at, leftOperand(out), context);
    case '+':
      return plusRole(items, at);
    case 'bar':
      return before && isWordLike(before) && isOperandStart(after) ? 'operator' : 'break';
    case '#':
      return isOperandEnd(before) && isOperandStart(after) && (isNumber(before as Item) || !isNumber(after)) && item.spaced && after?.spaced ? 'doubt' : 'drop';
    case ':':
      return colonRole(items, at, context);
    case '=':
      return 'operator';
    case '<': case '>': case '<=': case '>=': case '<>':
      return compares(items, at, leftOperand(out)) ? 'operator' : 'name';
    case '->': case '=>': case ';': case '|':
      return 'break';
    case ',':
      return isWord(after) && /^(?:dove|ove|laddove|in cui|oppure|ovvero|escluso|esclusi)$/.test(after.text) ? 'break' : 'drop';
    case '.':
      return context.operators > 0 && after !== undefined && after.spaced ? 'break' : 'drop';
    case '%':
      return 'name';
    default:
      return 'drop';
  }
}

/** `giorni < 30`, `spesa 2017 <= spesa 2016` compare; `popolazione > 65 anni / …`, `giudizio >= buono / …` are names. */
function compares(items: readonly Item[], at: number, left: readonly Item[]): boolean {
  const rest = items.slice(at + 1);
  const right = rightOperand(items, at);
  if (sharesHead(left, right) || startsCounting(right) && !isNumber(right[1])) return true;
  const goesOn = rest.length > right.length && rest.some((item) => isSign(item, '/', '*', '+') || (isWord(item) && item.text === 'x'));
  const first = right.find((item) => !isWord(item) || !isPreposition(item.text));
  if (isNumber(first) || isSign(rest[0], '€', '-')) return !goesOn && !right.some((item) => isWord(item) && /^(?:anni|mesi)$/.test(item.text));
  return isQuantityNoun(headOf(right));
}

/** The words and brackets since the last operator. */
export function leftOperand(out: readonly Settled[]): readonly Item[] {
  const left: Item[] = [];
  for (let at = out.length - 1; at >= 0 && left.length < 60; at -= 1) {
    const item = out[at] as Settled;
    if (item.kind === 'operator') break;
    left.unshift(item);
  }
  return left;
}

/** The words and brackets up to the next sign. */
export function rightOperand(items: readonly Item[], at: number): readonly Item[] {
  const right: Item[] = [];
  for (let next = at + 1; next < items.length && right.length < 60; next += 1) {
    const item = items[next] as Item;
    if (item.kind === 'sign' && !['%', '"', ',', '€'].includes(item.text)) break;
    right.push(item);
  }
  return right;
}

function isOperandEnd(item: Settled | undefined): boolean {
  return item !== undefined && item.kind !== 'operator';
}

function isWordLike(item: Settled): boolean {
  return item.kind === 'word' || item.kind === 'number' || item.kind === 'group';
}

function isOperandStart(item: Item | undefined): boolean {
  return item !== undefined && (item.kind !== 'sign' || ['-', '€', '#', '"', '%'].includes(item.text));
}

/** Content words of an operand, without what counts them and without little words. */
export function contentWords(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => (isWord(item) && /[\p{L}]/u.test(item.text) && !isCounting(item.text) && !isPreposition(item.text) ? [bare(item.text)] : []));
}

/** The first word that says what is counted or measured. */
export function headOf(items: readonly Item[]): string {
  return contentWords(items).find((word) => !/^(?:il|lo|la|i|gli|le|l|un|una|uno|altro|altri|nuovi|nuove|nuovo|nuova|singoli|singole)$/.test(word)) ?? '';
}

export function startsCounting(items: readonly Item[]): boolean {
  const [first] = items;
  return (isWord(first) && isCounting(first.text)) || isSign(first, '%');
}

/** Whether the right operand begins with a word of the left one: `progetti avviati/progetti programmati`. */
export function sharesHead(left: readonly Item[], right: readonly Item[]): boolean {
  const head = stem(headOf(right));
  return head !== '' && contentWords(left).some((word) => stem(word) === head);
}

const measuredHeads = /^(?:totale|totali|tot|complessiv[oiae]|importo|importi|valore|ammontare|costo|costi|spesa|spese|entrate|entrata|giorni|gg|ore|popolazione|abitanti|residenti|dipendenti|utenti|mq|km|somma|numero|personale|superficie|fte|media|anni|mesi)$/;

/** Role of each slash of one level; those that could be both are settled by the others of their chain. */
function slashRoles(items: readonly Item[]): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  let chain: { readonly at: number; readonly role: Role | 'open' }[] = [];
  const settle = (): void => {
    const divides = chain.some(({ role }) => role === 'operator');
    const open = chain.filter(({ role }) => role === 'open');
    for (const { at, role } of chain) {
      const single = open.length === 1 && !divides && looksDivided(items, at);
      roles.set(at, role !== 'open' ? role : single ? 'doubt' : 'name');
    }
    chain = [];
  };
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (isSign(item, '/')) chain.push({ at, role: slashRole(items, at) });
    else if (isSign(item, '+', '=', ';', '->', '=>') || (isSign(item, '-') && item?.spaced)) settle();
  }
  settle();
  return roles;
}

function slashRole(items: readonly Item[], at: number): Role | 'open' {
  const [before, after, slash] = [items[at - 1], items[at + 1], items[at]];
  if (before === undefined || after === undefined) return 'drop';
  if (isGroup(before) || isGroup(after)) return 'operator';
  if (isSign(before, '+') && !before.spaced && isWord(items[at - 2])) return 'operator';
  if (!isOperandStart(after) || isSign(before, '/', '*', '+', '-', '=')) return 'drop';
  const closeBy = !(slash?.spaced ?? false) && !after.spaced;
  if (isNumber(before) && isNumber(after)) return numberSlash(items, at, closeBy);
  if (!isWord(before) || !isWord(after)) return 'operator';
  if (isLetter(before) && isLetter(after) && !/^(?:a\/r|c\/c|c\/o|b\/n|s\/n|h\/g|p\/c)$/.test(`${before.text}/${after.text}`)) return 'operator';
  const pair = `${before.text}/${after.text}`;
  if (/^(?:e\/o|si\/no|no\/si|s\/n|a\/r|c\/c|c\/o|b\/n|24\/h)$/.test(pair)) return 'name';
  if (after.text === 'non') return 'name';
  if (!closeBy) return 'operator';
  if (isSign(items[at + 2], '-') && isWord(items[at + 3]) && items[at + 3]?.text === before.text) return 'name';
  if (/^(?:saldo|equilibrio|confronto|pareggio)$/.test(headOf(leftRaw(items, at)))) return 'name';
  if (isUnit(before.text) && isPerUnit(after.text) && !measuredTwice(items, at)) return 'name';
  if (isTax(before.text) && isTax(after.text)) return 'name';
  const [left, right] = [leftRaw(items, at), rightOperand(items, at)];
  if (startsCounting(right) || measuredHeads.test(headOf(right))) return 'operator';
  return sharesHead(left, right) ? 'operator' : 'open';
}

/** A letter that stands for a quantity: `(A - B) / B`. */
function isLetter(item: Item | undefined): boolean {
  return isWord(item) && /^[a-z]\d?$/.test(item.text) && item.text !== 'e';
}

/** `ore/giorni` beside a left operand that has words of its own is no unit. */
function measuredTwice(items: readonly Item[], at: number): boolean {
  return isWord(items[at - 1]) && /^n/.test(items[at - 1]?.text ?? '') && isCounting(items[at - 1]?.text ?? '') && !isPerUnit(items[at + 1]?.text ?? '');
}

/** `80/100` after a word, `D.Lgs. 150/2009` and `n. 45/2016` are names; else two numbers are divided. */
function numberSlash(items: readonly Item[], at: number, closeBy: boolean): Role {
  const [earlier, before, after, later] = [items[at - 2], items[at - 1], items[at + 1], items[at + 2]];
  if (!closeBy) return 'operator';
  const [first, second] = [before?.text ?? '', after?.text ?? ''];
  if (isYear(first) && isYear(second)) return 'operator';
  const law = /^(?:d\.?lgs\.?|l\.?r?\.?|legge|dpr|d\.p\.r\.?|dl|d\.l\.?|dm|d\.m\.?|reg\.?|regolamento|direttiva|delibera|determina|atto|art\.?|prot\.?|g\.c\.?|c\.c\.?|decreto|ue|ce)$/;
  const named = (item: Item | undefined): boolean => isWord(item) && law.test(item.text);
  if (isYear(second) && (named(earlier) || (isWord(earlier) && isCounting(earlier.text) && named(items[at - 3])))) return 'name';
  const score = isWord(earlier) && /^(?:10|30|100|110|1000)$/.test(second) && !isSign(later, '*', '=') && !(isWord(later) && later.text === 'x');
  return score ? 'name' : 'operator';
}

/** Whether the only slash of its chain divides: both sides say what they are, or one is several words. */
function looksDivided(items: readonly Item[], at: number): boolean {
  const [left, right] = [leftRaw(items, at), rightOperand(items, at)];
  const counts = startsCounting(left) || isQuantityNoun(headOf(left));
  if (isAct(headOf(left)) && !counts) return items.slice(at).some((item) => isSign(item, '*', '%'));
  const rightWords = contentWords(right).length;
  const afterPreposition = isWord(items[at - 2]) && isPreposition(items[at - 2]?.text ?? '');
  if (items.slice(at + 1).some((item) => isSign(item, '*', '%')) || isSign(items[0], '%')) return true;
  if (afterPreposition && rightWords === 1) return isQuantityNoun(headOf(right));
  return rightWords > 1 || isQuantityNoun(headOf(right)) || (counts && contentWords(left).length > 1);
}

/** The words before a sign, back to the last sign that may compute. */
function leftRaw(items: readonly Item[], at: number): readonly Item[] {
  const left: Item[] = [];
  for (let back = at - 1; back >= 0 && left.length < 60; back -= 1) {
    const item = items[back] as Item;
    const inName = isSign(item, '/', '-') && !item.spaced && !(items[back + 1]?.spaced ?? true) && !isNumber(items[back - 1]);
    if (item.kind === 'sign' && !inName && !['%', '"', ',', '.'].includes(item.text)) break;
    left.unshift(item);
  }
  return left;
}

const money = /^(?:entrate|spese|costi|ricavi|proventi|accertamenti|impegni|importo|incassi|pagamenti|crediti|debiti|uscite|valore)$/;
const notes = /^(?:campione|dato|dati|fonte|target|nota|rilevazione|vedi|calcolato|escluso|esclusi|escluse|anno|periodo|triennio|circa|valutazione|scala|base|note|report|media|riferimento|come|almeno|entro|max)$/;

function dashRole(items: readonly Item[], at: number, left: readonly Item[], { top }: Context): Role {
  const [before, after, dash] = [items[at - 1], items[at + 1], items[at] as Token];
  if (after === undefined) return 'drop';
  if (before === undefined || left.length === 0) return isNumber(after) || isGroup(after) ? 'operator' : 'drop';
  const right = rightOperand(items, at);
  const [open, close] = [dash.spaced, after.spaced];
  if (isGroup(after) || isNumber(after)) return numberAfterDash(items, at, { open, close });
  if (isGroup(before) && !open && !close) return 'operator';
  if (isLetter(before) && isLetter(after) && left.length === 1) return 'operator';
  if (!open && !close && isWord(before) && isCompoundStart(before.text) && !startsCounting(right)) return 'name';
  if (!open && !close && isWord(before)) return startsCounting(right) || sharesHead(left, right) || (money.test(bare(before.text)) && money.test(headOf(right))) ? 'doubt' : 'name';
  if (open && !close && isWord(before) && isCompoundStart(before.text)) return 'name';
  if (open !== close && isWord(before) && isCompoundStart(before.text)) return 'name';
  if (subtracts(left, right)) return 'operator';
  return top ? 'break' : 'doubt';
}

function numberAfterDash(items: readonly Item[], at: number, space: { readonly open: boolean; readonly close: boolean }): Role {
  const [earlier, before, after, later] = [items[at - 2], items[at - 1], items[at + 1], items[at + 2]];
  if (isGroup(after)) return 'operator';
  if (space.open || space.close) return isNumber(after) && isWord(later) && isWord(before) && !isYear(after.text) && !/^n/.test(later.text) && isAct(bare(later.text)) ? 'break' : 'operator';
  if (isWord(before)) return isLetter(before) ? 'operator' : 'name';
  const isRange = isNumber(before) && Number(before.text) < Number(after?.text) && (isWord(earlier) || (isWord(later) && !/^[x]$/.test(later.text)));
  return isRange ? 'name' : 'operator';
}

/** Whether a dash between two groups of words can be a minus: both are quantities of a kind. */
function subtracts(left: readonly Item[], right: readonly Item[]): boolean {
  const [from, what] = [headOf(left), headOf(right)];
  const counted = startsCounting(right);
  if (from === 'data' && what === 'data') return true;
  if (isAct(from) && !startsCounting(left)) return counted && left.some(isNumber);
  if (isAct(what) && !counted) return false;
  if (notes.test(what) && !sharesHead(left, right)) return false;
  if (counted || sharesHead(left, right)) return true;
  return isQuantityNoun(what) || (right.length === 1 && isNumber(right[0]));
}

function plusRole(items: readonly Item[], at: number): Role {
  const [before, after, plus] = [items[at - 1], items[at + 1], items[at] as Token];
  if (before === undefined) return 'drop';
  const mark = !plus.spaced && (after === undefined || after.spaced || after.kind === 'sign') && (isWord(before) || isNumber(before)) && before.text.length <= 3;
  if (mark) return 'name';
  if (after === undefined || !isOperandStart(after)) return 'name';
  const inWord = !plus.spaced && !after.spaced && isWord(before) && isWord(after) && !isLetter(before);
  return !inWord || startsCounting(rightOperand(items, at)) || isQuantityNoun(headOf(rightOperand(items, at))) ? 'operator' : 'name';
}

/** `A : B` divides where nothing else does; after a label (`Formula:`) and before notes the colon only separates. */
function colonRole(items: readonly Item[], at: number, { operators }: Context): Role {
  const colon = items[at] as Token;
  const [left, right] = [leftRaw(items, at), rightOperand(items, at)];
  const others = items.some((item, index) => index !== at && isSign(item, '/', '*', '='));
  const hundred = items.some((item, index) => index > at && isSign(item, '*'));
  const quantities = (startsCounting(left) || isQuantityNoun(headOf(left)) || isGroup(left[0])) && (startsCounting(right) || isQuantityNoun(headOf(right)) || isGroup(right[0]) || sharesHead(left, right));
  if (operators === 0 && colon.spaced && (!others || hundred) && quantities) return 'doubt';
  return 'break';
}
