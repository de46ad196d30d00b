import { contentWords, headOf, isLetter, isOperandStart, leftRaw, rightOperand, sharesHead, startsCounting } from './formula-context.js';
import { isAct, isCounting, isPerUnit, isPreposition, isQuantityNoun, isTax, isUnit, isYear } from './formula-words.js';
import { isGroup, isNumber, isSign, isWord, type Item } from './formula-items.js';

/** What a sign is taken for; `doubt` is an operator that could also be part of a name. */
export type Role = 'operator' | 'name' | 'break' | 'drop' | 'doubt';

const measuredHeads = /^(?:totale|totali|tot|complessiv[oiae]|importo|importi|valore|ammontare|costo|costi|spesa|spese|entrate|entrata|giorni|gg|ore|popolazione|abitanti|residenti|dipendenti|mq|km|somma|numero|personale|superficie|fte|media|anni|mesi)$/;

/** Role of each slash of one level; those that could be both are settled by the others of their chain. */
export function slashRoles(items: readonly Item[], countWanted: boolean): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  let chain: { readonly at: number; readonly role: Role | 'open' }[] = [];
  const settle = (): void => {
    const divides = chain.some(({ role }) => role === 'operator');
    const open = chain.filter(({ role }) => role === 'open');
    for (const { at, role } of chain) {
      const single = open.length === 1 && !divides && looksDivided(items, at) && !(countWanted && !items.some((item) => isSign(item, '*', '%')));
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
  if (isSign(before, '+') && !before.spaced && (isWord(items[at - 2]) || isNumber(items[at - 2]))) return 'operator';
  if (isSign(before, '/') && isOperandStart(after) && items[at - 2] !== undefined) return 'operator';
  if (!isOperandStart(after) || isSign(before, '/', '*', '+', '-', '=')) return 'drop';
  const closeBy = !(slash?.spaced ?? false) && !after.spaced;
  if (isNumber(before) && isNumber(after)) return numberSlash(items, at, closeBy);
  const pair = `${before.text}/${after.text}`;
  if (/^(?:e\/o|si\/no|no\/si|s\/n|a\/r|c\/c|c\/o|b\/n|24\/h)$/.test(pair)) return 'name';
  if (!isWord(before) || !isWord(after)) return 'operator';
  if (isLetter(before) && isLetter(after) && leftRaw(items, at).length === 1 && !/^(?:h\/g|p\/c)$/.test(pair)) return 'operator';
  if (after.text === 'non' || (before.text === 'c' && !isLetter(after))) return 'name';
  if (isFormat(before.text) && isFormat(after.text) && leftRaw(items, at).length > 1) return 'name';
  if (isTax(before.text) && isTax(after.text)) return 'name';
  if (isTime(after.text) && rightOperand(items, at).length === 1) return 'name';
  if (!closeBy) return isUnit(before.text) && isPerUnit(after.text) && !isWord(items[at - 2]) && !measuredTwice(items, at) ? 'name' : 'operator';
  if (isSign(items[at + 2], '-') && isWord(items[at + 3]) && items[at + 3]?.text === before.text) return 'name';
  if (/^(?:saldo|equilibrio|confronto|pareggio)$/.test(headOf(leftRaw(items, at)))) return 'name';
  if (isUnit(before.text) && isPerUnit(after.text) && !measuredTwice(items, at)) return 'name';
  const [left, right] = [leftRaw(items, at), rightOperand(items, at)];
  if (startsCounting(right) || measuredHeads.test(headOf(right))) return 'operator';
  return sharesHead(left, right) ? 'operator' : 'open';
}

/** `n. sopralluoghi / settimana`: a rate, no quantity that is called week. */
function isTime(word: string): boolean {
  return /^(?:anno|semestre|trimestre|mese|settimana|giorno|ora)$/.test(word);
}

/** `A3`, `B2`: a format or a class. */
function isFormat(word: string): boolean {
  return /^[a-z]\d{1,2}$/.test(word);
}

/** `ore/giorni` beside a left operand that has words of its own is no unit. */
function measuredTwice(items: readonly Item[], at: number): boolean {
  return isWord(items[at - 1]) && /^n/.test(items[at - 1]?.text ?? '') && isCounting(items[at - 1]?.text ?? '') && !isPerUnit(items[at + 1]?.text ?? '');
}

/** `80/100` after a word and `1/3 delle pratiche` are names; else two numbers are divided. */
function numberSlash(items: readonly Item[], at: number, closeBy: boolean): Role {
  const [earlier, before, after, later] = [items[at - 2], items[at - 1], items[at + 1], items[at + 2]];
  if (!closeBy) return 'operator';
  const [first, second] = [before?.text ?? '', after?.text ?? ''];
  if (isYear(first) && isYear(second)) return 'operator';
  if (earlier === undefined && isWord(later) && /^(?:di|del|dei|degli|della|delle|dell'.*)$/.test(later.text)) return 'name';
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
  if (items.slice(at + 1).some(isScaled) || isSign(items[0], '%')) return true;
  if (afterPreposition && rightWords === 1) return isQuantityNoun(headOf(right));
  return rightWords > 1 || isQuantityNoun(headOf(right)) || (counts && contentWords(left).length > 1);
}

/** `* 100`, `%`, `(%)`. */
function isScaled(item: Item): boolean {
  return isSign(item, '*', '%') || (isGroup(item) && item.items.length === 1 && isSign(item.items[0], '%'));
}
