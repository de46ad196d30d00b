import { isCounting, isParticiple, isPlural, isQuantityNoun, bare } from './formula-words.js';
import { isWord } from './formula-items.js';
import { headOf, startsCounting } from './formula-context.js';
import { visit } from './formula-growth.js';
import type { Operand } from './formula-operand.js';
import type { Draft } from './formula-tree.js';

/** Scale of a result. */
export type Scale = 'ratio' | 'percent' | 'count' | 'money' | 'days' | 'other';

const money = /^(?:importo|importi|spesa|spese|costo|costi|entrata|entrate|incasso|incassi|incassat[oaie]|riscosso|accertato|accertamenti|impegni|impegnato|pagato|liquidato|oneri|introiti?o?|proventi?o?|ricav[oi]|ammontare|stanziament[oi]|finanziament[oi]|contribut[oi]|credit[oi]|debit[oi]|fatturato|valore|valori|risparmio|risparmi|euro|somme|residui|budget|quota|quote|utile|saldo)$/;
const days = /^(?:data|giorni|giorno|gg|giornate)$/;
const others = /^(?:ore|ora|minuti|mesi|anni|tempo|tempi|durata|livello|livelli|tasso|tassi|indice|indici|grado|media|km|mq|m2|m²|mc|m3|kwh|kw|mwh|kg|ton|tonnellate|quintali|litri|superficie|superfici|punteggio|punteggi|voto|voti|gradimento|soddisfazione|consumo|consumi|emissione|emissioni|incidenza|frequenza|volume|volumi|peso|massa|rifiuti|energia|acqua|carta|co2|tco2)$/;

/** What one quantity is measured in, as far as its words say. */
export function scaleOfOperand({ words, notes }: Operand): Scale {
  const first = words.find(({ text }) => !/^(?:il|la|le|i)$/.test(text));
  if (first && /^(?:%|percentuale|percentuali|perc\.?)$/.test(first.text)) return 'percent';
  const head = headOf(words);
  const inner = /^(?:totale|totali|tot|somma|media|numero|complessiv[oiae])$/.test(head) ? (words.map((word) => bare(word.text)).find((word) => money.test(word) || days.test(word) || others.test(word)) ?? head) : head;
  if (days.test(inner) || notes.some(({ items: [unit, ...others] }) => isWord(unit) && /^(?:gg\.?|giorni)$/.test(unit.text) && others.length === 0)) return 'days';
  if (others.test(inner) && !(first && isCounting(first.text) && !/^(?:ore|minuti|mesi|anni|km|mq|m2|kwh|kg|ton)$/.test(inner))) return 'other';
  if (startsCounting(words) && !money.test(inner)) return 'count';
  if (money.test(inner)) return 'money';
  const happened = words.slice(1, 6).some(({ text }) => isParticiple(text) && isPlural(text));
  return isPlural(head) || isQuantityNoun(head) || happened ? 'count' : 'other';
}

/** What a formula gives, without its `* 100`. */
export function scaleOf(draft: Draft): Scale {
  if (draft.kind === 'operand') return scaleOfOperand(draft.operand);
  if (draft.kind === 'number') return 'other';
  if (draft.kind === 'negate') return scaleOf(draft.inner);
  const { left, right, operator } = draft;
  if (left.kind === 'number' && right.kind !== 'number') return operator === '/' ? 'ratio' : scaleOf(right);
  if (right.kind === 'number') return scaleOf(left);
  const [over, under] = [scaleOf(left), scaleOf(right)];
  if (operator === '+' || operator === '-') return over === 'other' ? under : over;
  if (operator === '*') return over === 'count' ? under : under === 'count' ? over : over === under ? over : 'other';
  if (over === under || over === 'other' || over === 'ratio' || over === 'percent') return 'ratio';
  return (over === 'money' || over === 'days') && under === 'count' && isCounted(right) ? over : 'ratio';
}

/** Whether a divisor is plainly a number of things: `n. pasti`, `abitanti`. */
function isCounted(draft: Draft): boolean {
  if (draft.kind !== 'operand') return false;
  const { words } = draft.operand;
  return startsCounting(words) || /^(?:abitanti|residenti|dipendenti|utenti|cittadini|alunni|studenti|bambini|iscritti|partecipanti|pasti|popolazione|persone)$/.test(headOf(words));
}

/** Whether a quantity is divided. */
export function divides(draft: Draft): boolean {
  let found = false;
  visit(draft, (node) => {
    if (node.kind === 'binary' && node.operator === '/') found = true;
  });
  return found;
}
