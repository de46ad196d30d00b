import type { CivilDate } from '../../values/numbers.js';
import { andThen, made, type Outcome } from '../../outcome/index.js';
import { valueOn } from '../dated.js';
import { missioni, type Missione, type Programma } from './missioni.js';

/**
 * The missione that a code or a label names on a day.
 *
 * A code wins over the words after it (`08 Aspetto del territorio` is missione 08). Labels are compared without regard to
 * capitals, accents, punctuation, articles and prepositions: `beni e attività` and `beni e delle attività` are the same.
 *
 * @param labelOrCode `01`, `1`, `Missione 01 - Servizi istituzionali`, or the label
 * @param on the day whose classification holds, the first of the esercizio
 * @returns the missione; null where none has that code or label
 * @diagnostic law/outside-coverage before the esercizio 2012
 * @example
 * ```ts
 * import { findMissione } from 'municipal-performance/law';
 * import { civilDate } from 'municipal-performance/values';
 * const found = findMissione('Tutela e valorizzazione dei beni e delle attività culturali', civilDate('2016-01-01'));
 * found.ok && found.value?.code; //=> '05'
 * ```
 */
export function findMissione(labelOrCode: string, on: CivilDate): Outcome<Missione | null> {
  return andThen(valueOn(missioni, on), ({ value }) => {
    const { digits, words } = partsOf(labelOrCode);
    if (digits === '') return made(value.find((one) => named(one, words)) ?? null);
    return made(value.find(({ code }) => code === digits.padStart(2, '0')) ?? null);
  });
}

/**
 * The programma that a code or a label names on a day.
 *
 * @param labelOrCode `0106`, `01.06`, `6` (with its missione), or the label
 * @param on the day whose classification holds
 * @param missione code of the missione to look in (`01`); without it all are searched, and a label that several missioni
 * share finds none
 * @returns the programma; null where none has that code or label
 * @diagnostic law/outside-coverage before the esercizio 2012
 * @example
 * ```ts
 * import { findProgramma } from 'municipal-performance/law';
 * import { civilDate } from 'municipal-performance/values';
 * const found = findProgramma('Ufficio tecnico', civilDate('2016-01-01'));
 * found.ok && found.value?.code; //=> '0106'
 * const nursery = findProgramma('1211', civilDate('2025-12-31'));
 * nursery.ok && nursery.value; //=> null
 * ```
 */
export function findProgramma(labelOrCode: string, on: CivilDate, missione?: string): Outcome<Programma | null> {
  return andThen(valueOn(missioni, on), ({ value }) => {
    const programmi = value.flatMap((one) => (missione === undefined || one.code === missione ? one.programmi : []));
    const { digits, words } = partsOf(labelOrCode);
    const found = digits === ''
      ? programmi.filter(({ label }) => sameLabel(label, words))
      : programmi.filter(({ code }) => code === programmaCode(digits, missione));
    return made(found.length === 1 ? (found[0] ?? null) : null);
  });
}

/**
 * Whether two labels say the same but for capitals, accents, punctuation, articles and prepositions.
 *
 * @example
 * ```ts
 * import { sameLabel } from 'municipal-performance/law';
 * sameLabel('beni e attività culturali', 'Beni e delle attività culturali'); //=> true
 * sameLabel('Assetto del territorio', 'Aspetto del territorio'); //=> false
 * ```
 */
export function sameLabel(a: string, b: string): boolean {
  return significant(a) === significant(b);
}

/** A code before the words (`Missione 01 - Servizi …`) and the words themselves. */
function partsOf(text: string): { readonly digits: string; readonly words: string } {
  const match = /^\s*(?:missione|programma)?\s*(\d{1,2}(?:[./ -]?\d{1,2})?)(?=$|[^\d])(.*)$/is.exec(text.slice(0, longestLabel));
  if (!match) return { digits: '', words: text.slice(0, longestLabel).replace(/^\s*(?:missione|programma)\b\s*[:–-]?/i, '') };
  return { digits: codeDigits(match[1] ?? ''), words: match[2] ?? '' };
}

const longestLabel = 500;

/** `1.6` and `01/06` as `0106`; `0106`, `6` as they are. */
function codeDigits(code: string): string {
  const [missione = '', programma] = code.split(/[./ -]/);
  return programma === undefined ? missione : missione.padStart(2, '0') + programma.padStart(2, '0');
}

function programmaCode(digits: string, missione: string | undefined): string {
  return digits.length > 2 ? digits.padStart(4, '0') : (missione ?? '') + digits.padStart(2, '0');
}

function named({ label, otherLabels }: Missione, words: string): boolean {
  return [label, ...otherLabels].some((one) => sameLabel(one, words));
}

const passedOver = new Set([
  'a', 'al', 'alla', 'alle', 'agli', 'ai', 'all', 'd', 'da', 'dal', 'dalla', 'dalle', 'dei', 'degli', 'del', 'della', 'delle',
  'dell', 'di', 'e', 'ed', 'gli', 'i', 'il', 'in', 'l', 'la', 'le', 'lo', 'nel', 'nella', 'per', 'un', 'una',
]);

function significant(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !passedOver.has(word))
    .join(' ');
}
