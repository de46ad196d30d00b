import { pattern } from './pattern.js';

/** What a printed date says. */
export interface DateParts {
  /** Null where none is printed. */
  readonly year: number | null;
  readonly month: number;
  /** Null for the last day of the month. */
  readonly day: number | null;
  readonly precision: 'day' | 'month' | 'part' | 'year';
  /** Printed with two digits. */
  readonly shortYear: boolean;
  /** The day is about right only: `metà giugno`. */
  readonly about: boolean;
}

interface DateShape {
  readonly shape: RegExp;
  readonly partsOf: (match: RegExpExecArray) => DateParts | null;
}

const months = [
  'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre',
  'dicembre',
] as const;
const monthName = months.join('|');
const shortMonth = 'gen|genn|feb|febb|mar|apr|mag|giu|lug|ago|set|sett|ott|nov|dic';
/** `7-giu-17`, `dic-16`, as a spreadsheet prints them; not `giugno-20%`. */
const sheetYear = '(?<=\\p{L}[-/])\\d\\d(?! ?[%\\p{L}])';
const yearAfter = `(?: ?(?:dell'anno |del |di |anno |-|/)?((?:19|20)\\d\\d|'\\d\\d|${sheetYear})(?!\\d))?`;
const ordinal = '(primo|prima|secondo|seconda|terzo|terza|quarto|quarta|quinto|sesto|ultimo|ultima|iv|vi|v|i{1,3}|[1-6])';
const before = "(?<![\\p{L}\\d])";
const after = '(?![\\p{L}\\d])';

const monthAlone = /* @__PURE__ */ pattern(
  String.raw`
  ${before}(?:(inizio|inizi|primi|meta|fine|prima quindicina|prima meta|seconda quindicina) (?:di |del |d')?)?
  (?:mese di )?(${monthName})${after}${yearAfter}
`,
  'gu',
);
const yearEnd = /* @__PURE__ */ pattern(
  String.raw`
  ${before}(?:(?:la )?(?:fine|conclusione|termine|chiusura) (?:del |di )?(?:dell'|d'|l')?(?:anno|esercizio)
  (?: (?:in corso|corrente|finanziario))?
  |(?<=entro )(?:l'|il corrente |la fine del corrente )(?:anno|esercizio)(?: (?:in corso|corrente))?
  |(?:nel )?corso d(?:'|ell')anno)${after}${yearAfter}
`,
  'gu',
);

/** The shapes in which plans print dates. Each stretch is bounded, so that reading takes linear time. */
export const dateShapes: readonly DateShape[] = [
  {
    shape: /(?<![\d./]|(?<![/.]\d{2,4}|\D),|(?<!(?:^|[ (])\d{1,2}|[/.]\d{2,4})-)(\d{1,2})(?: ?\/ ?|\.|-)(\d{1,2})(?: ?\/ ?|\.|-| (?=(?:19|20)\d\d))(\d{4}|\d{2})(?!\d|[./]\d|,\d(?!\d?\/))/gu,
    partsOf: ([, day, month, year]) => parts({ ...yearOf(year), month: Number(month), day: Number(day) }),
  },
  {
    shape: /(?<!\d)((?:19|20)\d\d)-(\d{2})-(\d{2})(?!\d)/gu,
    partsOf: ([, year, month, day]) => parts({ ...yearOf(year), month: Number(month), day: Number(day) }),
  },
  {
    shape: new RegExp(`(?<!\\d|\\d[.,]|(?<!(?:^|[ (])\\d{1,2})/)(?:(\\d{1,2}) ?[°o^]?|${before}(primo))[ /-]?(?:di )?(?:(${monthName})(?!\\p{L})|(${shortMonth})(?!\\p{L})\\.?)${yearAfter}`, 'gu'),
    partsOf: ([, day, , name, short, year]) =>
      short === 'set' && year === undefined
        ? null
        : parts({ ...yearOf(year), month: monthOf(name ?? short), day: day === undefined ? 1 : Number(day) }),
  },
  {
    shape: monthAlone,
    partsOf: ([, when, name, year]) => parts({ ...yearOf(year), month: monthOf(name), ...dayWithin(when), precision: 'month' }),
  },
  {
    shape: new RegExp(`${before}(?:mese di )?(${shortMonth})(?:\\.? |\\.|[-/])((?:19|20)\\d\\d|'\\d\\d|${sheetYear})(?!\\d)`, 'gu'),
    partsOf: ([, name, year]) => parts({ ...yearOf(year), month: monthOf(name), precision: 'month' }),
  },
  {
    shape: /(?<=(?<!\p{L})(?:entro|il|al|a|mese|fine) |^ ?)(\d{1,2})[/.-]((?:19|20)\d\d)(?!\d|[/.,-]\d)/gu,
    partsOf: ([, month, year]) => parts({ ...yearOf(year), month: Number(month), precision: 'month' }),
  },
  {
    shape: new RegExp(`${before}${ordinal}(?:°|\\^|o|ª|a)? ?(semestre|quadrimestre|trimestre|bimestre)${after}${yearAfter}`, 'gu'),
    partsOf: ([, which, length, year]) => partOfYear(which ?? '', length ?? '', year),
  },
  {
    shape: yearEnd,
    partsOf: ([, year]) => parts({ ...yearOf(year), month: 12, day: 31, precision: 'year' }),
  },
  {
    shape: /(?<=(?<!\p{L})(?:entro|al|il|del|e) |\d\/(?:0?[1-9]|1[0-2]) ?[,;-] ?)(\d{1,2}) ?\/ ?(\d{1,2})(?![\d%]| ?[/.,]\d| ?%)/gu,
    partsOf: ([, day, month]) => dayAndMonth(day, month),
  },
  {
    shape: /(?<![\d/.,])(\d{1,2})\/(0?[1-9]|1[0-2])(?= ?(?:e|,|;|-) ?(?:il |al )?\d{1,2}\/\d{1,2}(?!\d))/gu,
    partsOf: ([, day, month]) => dayAndMonth(day, month),
  },
  {
    shape: /^ ?(\d{2})\/(\d{2}) ?$/gu,
    partsOf: ([, day = '', month = '']) => (day > month || month < '10' ? dayAndMonth(day, month) : null),
  },
];

function parts(said: Partial<DateParts> & { readonly month: number }): DateParts {
  return { year: null, day: null, precision: 'day', shortYear: false, about: false, ...said };
}

function yearOf(printed: string | undefined): { readonly year: number | null; readonly shortYear: boolean } {
  if (printed === undefined) return { year: null, shortYear: false };
  const digits = printed.replace("'", '');
  const shortYear = digits.length === 2 || digits.startsWith('00');
  return { year: Number(digits) + (shortYear ? 2000 : 0), shortYear };
}

function monthOf(name: string | undefined): number {
  return months.findIndex((month) => month.startsWith(name ?? '')) + 1;
}

function dayWithin(when: string | undefined): { readonly day: number | null; readonly about: boolean } {
  if (when === undefined || when === 'fine' || when === 'seconda quindicina') return { day: null, about: false };
  return { day: /ini|primi/.test(when) ? 10 : 15, about: !when.startsWith('prima') };
}

function dayAndMonth(day: string | undefined, month: string | undefined): DateParts | null {
  const [d, m] = [Number(day), Number(month)];
  return d >= 1 && d <= 31 && m >= 1 && m <= 12 ? parts({ month: m, day: d }) : null;
}

const monthsIn: Readonly<Record<string, number>> = { semestre: 6, quadrimestre: 4, trimestre: 3, bimestre: 2 };
const places: Readonly<Record<string, number>> = {
  pri: 1, sec: 2, ter: 3, qua: 4, qui: 5, ses: 6, i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6,
};

function partOfYear(which: string, length: string, year: string | undefined): DateParts | null {
  const size = monthsIn[length] ?? 12;
  const place = which.startsWith('ult') ? 12 / size : (places[which] ?? places[which.slice(0, 3)] ?? Number(which));
  return place * size <= 12 ? parts({ ...yearOf(year), month: place * size, precision: 'part' }) : null;
}
