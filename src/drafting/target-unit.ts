import type { TargetUnit } from '../plan/index.js';
import { isSigned, type NameReading } from './sense.js';
import { fold } from './fold.js';

/** The unit printed beside a number. */
export interface PrintedUnit {
  readonly unit: TargetUnit;
  /** Characters it takes after the number. */
  readonly length: number;
  /** A `#` stands in its place. */
  readonly lost: boolean;
}

const after: readonly (readonly [RegExp, TargetUnit])[] = [
  [/^ ?(?:%|per cento(?!\p{L})|percent\p{L}*|p\.p\.|punt[oi] percentual[ei])/u, 'percent'],
  [/^ ?(?:di )?(?:€|euro(?!\p{L})|eur(?!\p{L}))(?: ?\/ ?\p{L}+)?/u, 'euro'],
  [/^ ?(?:gg?(?!\p{L})\.?|giorn[oi](?!\p{L}))/u, 'days'],
  [/^ ?(?:ore(?!\p{L})|ora(?!\p{L})|h(?!\p{L})\.?|hh)/u, 'hours'],
  [/^ ?(?:minut[oi]|min\.?|second[oi]|settiman[ae]|mes[ei]|ann[oi]|kwh|mwh|mq|m2|m²|mc|m3|km|kg|tonnellate|ton|t|litri|punt[oi]|metri|ettari|ha|lux|db|gradi|°c)(?!\p{L})/u, 'other'],
  [/^ ?‰/u, 'other'],
];

/** The unit that stands after a number, or before it. */
export function unitBeside(before: string, following: string): PrintedUnit | null {
  for (const [shape, unit] of after) {
    const match = shape.exec(following);
    if (match) return { unit, length: match[0].length, lost: false };
  }
  if (/(?:€|(?<!\p{L})euro?)[.:]? ?$/u.test(before)) return { unit: 'euro', length: 0, lost: false };
  if (/% ?$/.test(before)) return { unit: 'percent', length: 0, lost: false };
  if (/(?<!\p{L})ore:? ?$/u.test(before)) return { unit: 'hours', length: 0, lost: false };
  if (/(?<!\p{L})(?:km|mq|mc|kg|kwh|minuti|mesi|settimane)[.:]? ?$/u.test(before)) return { unit: 'other', length: 0, lost: false };
  if (/(?<!\p{L})(?:gg?\.?|giorni:?) ?$/u.test(before)) return { unit: 'days', length: 0, lost: false };
  const sign = /^ ?#/.exec(following);
  if (sign) return { unit: 'euro', length: sign[0].length, lost: true };
  if (/# ?$/.test(before)) return { unit: 'euro', length: 0, lost: true };
  return null;
}

/** The unit of a number that stands alone, as name or formula say it; null where they leave a count. */
export function unitByName(name: string, formula: string, { word }: NameReading): TargetUnit | null {
  const text = fold(name.slice(0, 300)).text;
  const rule = fold(formula.slice(0, 600)).text;
  if (isSigned(name) || /^(?:temp[oi]|durata|giorni|gg)/.test(word) || /^ ?(?:giorni|gg\.?|n\. (?:giorni|gg)|numero giorni) /.test(rule)) return 'days';
  if (word === 'ore') return 'hours';
  if (/^ ?(?:n\.|n°|nr|num)/.test(text)) return null;
  if (/^ ?(?:%|percentual|tasso|quota)/.test(text)) return 'percent';
  if (/^ ?(?:importo|ammontare|entrate|entrata|introit|somma|spesa|costo|oneri|risparmio|incass|gettito|valore economico|contribut[oi] )/.test(text)) return 'euro';
  if (/^ ?(?:somma degli importi|importo|ammontare|totale importi|totale incass)/.test(rule)) return 'euro';
  if (/\/[^/]{1,200}(?:\*|x|×) ?100(?!\d)/.test(rule) || /^ ?(?:%|percentuale)/.test(rule)) return 'percent';
  return null;
}
