import type { Comparator, ThresholdTarget } from '../plan/index.js';
import { hundred } from '../values/numbers.js';
import { draftingFinding, type Diagnostic } from '../outcome/index.js';
import { comparatorAfter, comparatorBefore, levelWord, turned } from './comparator.js';
import { printedAt } from './fold.js';
import { nameReading } from './sense.js';
import { minusBefore, reversed, type QuantityReading } from './target-change.js';
import type { Surroundings } from './target-context.js';
import type { Quantity } from './quantity.js';

/** The level that a quantity states, with the comparator printed beside it or, without one, by sense. */
export function levelOf(quantity: Quantity, around: Surroundings): QuantityReading<ThresholdTarget> {
  const { comparator, findings } = comparatorOf(quantity, around);
  const below = around.signed && minusBefore.test(quantity.before);
  const value = below ? quantity.number.value.negated() : quantity.number.value;
  const text = printedAt(quantity.source, quantity.span);
  const minus = draftingFinding('drafting/level-below-zero', { span: quantity.span }, { text, value: value.toString() });
  const dash = below ? [minus] : dashFindings(quantity);
  return { target: { kind: 'threshold', comparator, value, unit: quantity.unit }, findings: [...dash, ...findings] };
}

interface Bound {
  readonly comparator: Comparator;
  readonly findings: readonly Diagnostic[];
}

function comparatorOf(quantity: Quantity, around: Surroundings): Bound {
  const printed = comparatorBefore(quantity.before);
  const text = printedAt(quantity.source, quantity.span);
  const onLevel = printed !== null && levelWord.test(printed.between);
  if (printed && onLevel) {
    return { comparator: '>=', findings: [draftingFinding('drafting/comparator-on-level', { span: quantity.span }, { text, comparator: printed.comparator })] };
  }
  const near = printed !== null && printed.between.split(' ').length <= 4 ? printed : null;
  const none = near !== null && near.comparator.startsWith('>') && /(?<!\p{L})(?:nessun|(?:senza|mai)(?!\p{L}))/u.test(quantity.before);
  if (none) return { comparator: '<=', findings: [bySenseFinding(quantity, '<=', 'nessuno')] };
  const comparator = near?.firm ? near.comparator : comparatorAfter(quantity.after);
  if (comparator) {
    const findings = [...(near?.reversed ? [reversed(quantity)] : []), ...againstSense(quantity, around, comparator)];
    return { comparator, findings };
  }
  const less = wantsLess(quantity, around);
  if (near) {
    const bySense: Comparator = less || (near.comparator === '<=' && quantity.unit !== 'percent') ? '<=' : '>=';
    return { comparator: bySense, findings: [bySenseFinding(quantity, bySense, near.comparator === '=' ? 'pari a' : 'fino a')] };
  }
  if (less) return { comparator: '<=', findings: [bySenseFinding(quantity, '<=', senseWord(quantity, around))] };
  return { comparator: '>=', findings: [] };
}

/** Less is better by the words of the cell or the head of the name, or the number is a time to be done in. */
function wantsLess(quantity: Quantity, around: Surroundings): boolean {
  if (quantity.unit === 'percent' && quantity.number.value.gte(hundred)) return false;
  if (quantity.number.value.isZero() || directionWords(quantity)) return true;
  if (around.head.sense === 'less') return true;
  const within = quantity.unit === 'days' || (quantity.unit !== 'percent' && quantity.unit !== 'euro' && /(?<!\p{L})in $/u.test(quantity.before));
  const time = within && quantity.unitPrinted && !amountOfTime.test(quantity.after);
  return time && !['giorni', 'giornate', 'gg'].includes(around.head.word);
}

/** `20 giorni di apertura`, `3 giorni a settimana`: an amount of time, not a time to be done in. */
const amountOfTime = /^ (?:d'|l'anno|all'anno|(?:di|del|per|su|a settimana|alla settimana|settimanali|al mese)(?!\p{L}))/u;

function directionWords({ before }: Quantity): boolean {
  return nameReading(before).change === 'decrease';
}

function senseWord(quantity: Quantity, around: Surroundings): string {
  return around.head.sense === 'less' ? around.head.word : printedAt(quantity.source, quantity.span);
}

function againstSense(quantity: Quantity, around: Surroundings, comparator: Comparator): readonly Diagnostic[] {
  if (quantity.unit === 'days' || quantity.unit === 'hours') return [];
  const own = nameReading(quantity.before);
  const sense = own.sense === 'less' ? 'less' : around.head.sense;
  const against = (sense === 'more' && comparator.startsWith('<')) || (sense === 'less' && comparator.startsWith('>'));
  if (!against || around.name.trim() === '') return [];
  return [
    draftingFinding('drafting/comparator-against-sense', { span: quantity.span }, {
      text: printedAt(quantity.source, quantity.span), comparator, alternative: turned(comparator), word: around.head.word,
    }),
  ];
}

function bySenseFinding(quantity: Quantity, comparator: Comparator, word: string): Diagnostic {
  return draftingFinding('drafting/comparator-by-sense', { span: quantity.span }, {
    text: printedAt(quantity.source, quantity.span), comparator, alternative: turned(comparator), word,
  });
}

/** A dash before the number that was not read as a minus. */
function dashFindings(quantity: Quantity): readonly Diagnostic[] {
  if (!/(?:^|[ )])- ?(?:€|euro|#)? ?$/.test(quantity.before)) return [];
  return [draftingFinding('drafting/dash-as-separator', { span: quantity.span }, { text: printedAt(quantity.source, quantity.span) })];
}
