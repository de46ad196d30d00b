import * as z from 'zod';
import {
  decimal, euro, euroText, isCapitoloCode, isCommitmentCode, isEuroText, isPdcCode, isPlainDecimal, percent,
  type CapitoloCode, type Citation, type CivilDate, type CommitmentCode, type Decimal, type Euro, type PdcCode, type Percent,
} from '../values/numbers.js';
import { isCivilDate } from '../values/days.js';

/** A field of text that is read into a value and written back. `expected` is named in the finding. */
export function textField<T>(
  accepts: (text: string) => boolean,
  decode: (text: string) => T,
  encode: (value: T) => string,
  expected: string,
  pattern: string,
) {
  return z.codec(z.string().meta({ description: expected, pattern }), z.custom<T>(), {
    decode: (text, context) => {
      if (accepts(text)) return decode(text);
      context.issues.push({ code: 'custom', input: text, message: expected, params: { expected } });
      return z.NEVER;
    },
    // zod asks the codec of an optional key for its text even where the key is absent, and then drops the answer
    encode: (value) => (value === undefined ? '' : encode(value)),
  });
}

/** An amount: `"1234.56"`, at most two decimals; written with two. */
export const euroField = /* @__PURE__ */ textField<Euro>(
  isEuroText, euro, euroText,
  'un importo come "1234.56", con il punto e al massimo due decimali', '^-?\\d+(\\.\\d{1,2})?$',
);

/** A number in plain notation: `"0.5"`. */
export const decimalField = /* @__PURE__ */ textField<Decimal>(
  isPlainDecimal, decimal, String,
  'un numero come "12.5", con il punto decimale e senza separatori', '^-?\\d+(\\.\\d+)?$',
);

/** A percentage on the scale 0–100 in plain notation: `"33"`. */
export const percentField = /* @__PURE__ */ textField<Percent>(
  isPlainDecimal, percent, String,
  'una percentuale come "12.5", sulla scala da 0 a 100', '^-?\\d+(\\.\\d+)?$',
);

/** A day: `"2016-11-30"`. */
export const dayField = /* @__PURE__ */ textField<CivilDate>(
  isCivilDate, (text) => text as CivilDate, String,
  'un giorno del calendario come "2016-11-30"', '^\\d{4}-\\d{2}-\\d{2}$',
);

/** A capitolo: `"9433/999"`. */
export const capitoloField = /* @__PURE__ */ textField<CapitoloCode>(
  isCapitoloCode, (text) => text as CapitoloCode, String,
  'un capitolo come "37116" o "9433/999"', '^\\d{1,9}(/\\d{1,6})?$',
);

/** An impegno or accertamento: `"2016/696"`. */
export const commitmentField = /* @__PURE__ */ textField<CommitmentCode>(
  isCommitmentCode, (text) => text as CommitmentCode, String,
  'un impegno o accertamento come "2016/696"', '^(19|20)\\d{2}/\\d{1,9}(/\\d{1,6})?$',
);

/** A fifth-level code of the piano dei conti: `"U.1.10.02.01.001"`. */
export const pdcField = /* @__PURE__ */ textField<PdcCode>(
  isPdcCode, (text) => text as PdcCode, String,
  'un codice del piano dei conti come "U.1.10.02.01.001"', '^[EU]\\.[1-9]\\.\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{3}$',
);

/** A weight, zero or positive, in plain notation: `"12.5"`. */
export const weightField = /* @__PURE__ */ textField<Decimal>(
  (text) => isPlainDecimal(text) && !text.startsWith('-'), decimal, String,
  'un peso come "12.5", zero o positivo', '^\\d+(\\.\\d+)?$',
);

/** A year of the civil calendar. */
export const yearField = /* @__PURE__ */ z.int().min(1900).max(2200);

/** The keys of a citation, for documents that add to them. */
export const citationShape = {
  act: z.string().min(1),
  article: z.string().exactOptional(),
  comma: z.string().exactOptional(),
  letter: z.string().exactOptional(),
  part: z.string().exactOptional(),
  url: z.string().exactOptional(),
  date: z.string().exactOptional(),
};

/** The place in an act that something rests on. */
export const citationField: z.ZodType<Citation> = /* @__PURE__ */ z.strictObject(citationShape);

/** The parts that a reader kept verbatim. */
export const unreadField = /* @__PURE__ */ z.array(z.strictObject({ at: z.string(), value: z.unknown() }));
