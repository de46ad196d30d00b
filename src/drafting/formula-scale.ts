import { bare, isCounting, isParticiple, isPlural, isQuantityNoun, list } from './formula-words.js';
import { headOf, startsCounting } from './formula-context.js';
import { visit } from './formula-growth.js';
import type { Operand } from './formula-operand.js';
import type { Draft } from './formula-tree.js';

/** Scale of a result. */
export type Scale = 'ratio' | 'percent' | 'count' | 'money' | 'days' | 'other';

const money = list(`
  importo importi spesa spese costo costi entrata entrate incasso incassi incassato incassata incassati incassate riscosso accertato accertamenti
  impegni impegnato pagato liquidato oneri introito introiti provento proventi ricavo ricavi ammontare stanziamento stanziamenti finanziamento
  finanziamenti contributo contributi credito crediti debito debiti fatturato valore valori risparmio risparmi euro somme residui budget quota quote
  utile saldo
`);
const days = list('data giorni giorno gg giornate');
const others = list(`
  ore ora minuti mesi anni tempo tempi durata livello livelli tasso tassi indice indici grado media km mq m2 m² mc m3 kwh kw mwh kg ton tonnellate
  quintali litri superficie superfici punteggio punteggi voto voti gradimento soddisfazione consumo consumi emissione emissioni incidenza frequenza
  volume volumi peso massa rifiuti energia acqua carta co2 tco2
`);
/** Counted in units of their own: `n. ore` is no number of things. */
const unitsOfMeasure = list('ore minuti mesi anni km mq m2 kwh kg ton');
const totals = list('totale totali tot somma media complessivo complessivi complessiva complessive');
const percents = list('% percentuale percentuali perc perc.');
const articles = list('il la le i');
const heads = list('abitanti residenti dipendenti utenti cittadini alunni studenti bambini iscritti partecipanti pasti popolazione persone');

/** What one quantity is measured in, as far as its words say. */
export function scaleOfOperand({ words, notes }: Operand): Scale {
  const texts = words.map(({ text }) => text).filter((text) => !articles.has(text));
  if (texts.slice(0, 1).some((first) => percents.has(first))) return 'percent';
  const head = headOf(words);
  const inner = (totals.has(head) && texts.map(bare).find((word) => word !== head && (money.has(word) || days.has(word) || others.has(word)))) || head;
  if (days.has(inner) || notes.some(({ items }) => items.length === 1 && /^(?:gg\.?|giorni)$/.test(items[0]?.text ?? ''))) return 'days';
  const counted = texts.slice(0, 1).some(isCounting);
  if (others.has(inner) && (!counted || unitsOfMeasure.has(inner))) return 'other';
  if (money.has(inner)) return 'money';
  const happened = words.slice(1, 6).some(({ text }) => isParticiple(text) && isPlural(text));
  return counted || isPlural(head) || isQuantityNoun(head) || happened ? 'count' : 'other';
}

/** What a formula gives, without its `* 100`. */
export function scaleOf(draft: Draft): Scale {
  if (draft.kind === 'operand') return scaleOfOperand(draft.operand);
  if (draft.kind === 'number') return 'other';
  if (draft.kind === 'negate') return scaleOf(draft.inner);
  const { left, right, operator } = draft;
  if (right.kind === 'number') return scaleOf(left);
  if (left.kind === 'number') return operator === '/' ? 'ratio' : scaleOf(right);
  const [over, under] = [scaleOf(left), scaleOf(right)];
  if (operator === '+' || operator === '-') return over === 'other' ? under : over;
  if (operator === '*') return over === 'count' ? under : under === 'count' || over === under ? over : 'other';
  return (over === 'money' || over === 'days') && under === 'count' && isCounted(right) ? over : 'ratio';
}

/** Whether a divisor is plainly a number of things: `n. pasti`, `abitanti`. */
function isCounted(draft: Draft): boolean {
  return draft.kind === 'operand' && (startsCounting(draft.operand.words) || heads.has(headOf(draft.operand.words)));
}

/** Whether a quantity is divided. */
export function divides(draft: Draft): boolean {
  let found = false;
  visit(draft, (node) => {
    if (node.kind === 'binary' && node.operator === '/') found = true;
  });
  return found;
}
