declare const code: unique symbol;
type Code<Name extends string> = string & { readonly [code]: Name };

/** A capitolo, with its articolo where it has one: `9433/999`, `37116`. */
export type CapitoloCode = Code<'capitolo'>;
/** An impegno or accertamento: year and number, `2016/696`. */
export type CommitmentCode = Code<'commitment'>;
/** A code of the piano dei conti finanziario, five levels: `U.1.10.02.01.001`. */
export type PdcCode = Code<'pdc'>;

const capitoloShape = /^\d{1,9}(?:\/\d{1,6})?$/;
const commitmentShape = /^(?:19|20)\d{2}\/\d{1,9}(?:\/\d{1,6})?$/;
const pdcShape = /^[EU]\.[1-9]\.\d{2}\.\d{2}\.\d{2}\.\d{3}$/;

/** Whether text has the shape of a capitolo: digits, and after a slash the articolo. */
export function isCapitoloCode(text: string): text is CapitoloCode {
  return capitoloShape.test(text);
}

/** Whether text has the shape of an impegno or accertamento: year, slash, number (and sub-number). */
export function isCommitmentCode(text: string): text is CommitmentCode {
  return commitmentShape.test(text);
}

/**
 * Whether text has the shape of a fifth-level code of the piano dei conti.
 *
 * @example
 * ```ts
 * import { isPdcCode } from 'municipal-performance/values';
 * isPdcCode('U.1.10.02.01.001'); //=> true
 * isPdcCode('U.1.10.2.01.001'); //=> false
 * ```
 */
export function isPdcCode(text: string): text is PdcCode {
  return pdcShape.test(text);
}

/** The parts of a capitolo: number and articolo (null where it has none). */
export function capitoloParts(capitolo: CapitoloCode): { readonly number: string; readonly articolo: string | null } {
  const [number, articolo = null] = capitolo.split('/') as [string, string?];
  return { number, articolo };
}
