import { contentWords, headOf, isLetter, isOperandStart, leftRaw, rightOperand, sharesHead, startsCounting } from './formula-context.js';
import { isAct, isPerUnit, isPreposition, isQuantityNoun, isTax, isUnit, list } from './formula-words.js';
import { isGroup, isNumber, isSign, isWord, type Item } from './formula-items.js';

/** What a sign is taken for; `doubt` is an operator that could also be part of a name. */
export type Role = 'operator' | 'name' | 'break' | 'doubt';

const measuredHeads = list(`
  totale totali tot complessivo complessivi complessiva complessive importo importi valore ammontare costo costi spesa spese entrate entrata
  giorni gg ore popolazione abitanti residenti dipendenti mq km somma personale superficie fte media anni mesi
`);
const pairsThatName = list('e/o si/no no/si s/n a/r c/c c/o b/n 24/h h/g p/c');
const bothSides = list('saldo equilibrio confronto pareggio');
const times = list('anno semestre trimestre mese settimana giorno ora');
const fullScores = list('10 30 100 110 1000');

/** Role of each slash of one level, none where it stands idle; those that could be both are settled by the others of their chain. */
export function slashRoles(items: readonly Item[], countWanted: boolean): ReadonlyMap<number, Role | null> {
  const roles = new Map<number, Role | null>();
  const joins = countWanted && !items.some((item) => isSign(item, '*', '%'));
  let chain: { readonly at: number; readonly role: Role | 'open' | null }[] = [];
  const settle = (): void => {
    const alone = chain.filter(({ role }) => role === 'open' || role === 'operator').length === 1;
    for (const { at, role } of chain) roles.set(at, role !== 'open' ? role : alone && !joins && looksDivided(items, at) ? 'doubt' : 'name');
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

function slashRole(items: readonly Item[], at: number): Role | 'open' | null {
  const [before, after] = [items[at - 1], items[at + 1]];
  if (!before || !isOperandStart(after) || isSign(before, '*', '-', '=') || (isSign(before, '+') && before.spaced)) return null;
  const closeBy = !(items[at] as Item).spaced && !after.spaced;
  if (isNumber(before) && isNumber(after)) return numberSlash(items, at, closeBy);
  const pair = `${before.text}/${after.text}`;
  if (pairsThatName.has(pair)) return 'name';
  if (!isWord(before) || !isWord(after)) return 'operator';
  if (isLetter(before) && isLetter(after) && leftRaw(items, at).length === 1) return 'operator';
  if (after.text === 'non' || (before.text === 'c' && !isLetter(after))) return 'name';
  if (isFormat(before.text) && isFormat(after.text)) return 'name';
  if (isTax(before.text) && isTax(after.text)) return 'name';
  if (times.has(after.text) && rightOperand(items, at).length === 1) return 'name';
  if (!closeBy) return isUnit(before.text) && isPerUnit(after.text) && !isWord(items[at - 2]) ? 'name' : 'operator';
  const [left, right] = [leftRaw(items, at), rightOperand(items, at)];
  if (bothSides.has(headOf(left)) || (isUnit(before.text) && isPerUnit(after.text))) return 'name';
  if (startsCounting(right) || measuredHeads.has(headOf(right))) return 'operator';
  return sharesHead(left, right) ? 'operator' : 'open';
}

/** `A3`, `B2`: a format or a class. */
function isFormat(word: string): boolean {
  return /^[a-z]\d+$/.test(word);
}

/** `80/100` after a word and `1/3 delle pratiche` are names; else two numbers are divided. */
function numberSlash(items: readonly Item[], at: number, closeBy: boolean): Role {
  const [earlier, full, later] = [items[at - 2], items[at + 1] as Item, items[at + 2]];
  const part = earlier === undefined && isWord(later) && isPreposition(later.text);
  const score = isWord(earlier) && fullScores.has(full.text) && !isSign(later, '*', '=') && later?.text !== 'x';
  return closeBy && (part || score) ? 'name' : 'operator';
}

/** Whether the only slash of its chain divides: both sides say what they are, or one is several words. */
function looksDivided(items: readonly Item[], at: number): boolean {
  const [left, right] = [leftRaw(items, at), rightOperand(items, at)];
  if (items.slice(at + 1).some(isScaled) || isSign(items[0], '%')) return true;
  if (isAct(headOf(left)) && !startsCounting(left)) return false;
  if (contentWords(right).length > 1 || isQuantityNoun(headOf(right))) return true;
  const named = items[at - 2];
  const counts = startsCounting(left) || isQuantityNoun(headOf(left));
  return counts && contentWords(left).length > 1 && !(isWord(named) && isPreposition(named.text));
}

/** `* 100`, `%`, `(%)`. */
function isScaled(item: Item): boolean {
  return isSign(item, '*', '%') || (isGroup(item) && item.items.length === 1 && isSign(item.items[0], '%'));
}
