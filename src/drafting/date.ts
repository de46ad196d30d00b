import { civilDate, daysInMonth, type CivilDate } from '../values/days.js';
import { draftingFinding, made, unmade, type Diagnostic, type Outcome, type Span } from '../outcome/index.js';
import { earlierDay } from './date-earlier.js';
import { dateShapes, type DateParts } from './date-shapes.js';
import { fold, printedAt, spanOf, type Folded } from './fold.js';

/** A date found in printed text: a day, or the last day of a month or a part of the year. */
export interface PrintedDate {
  readonly span: Span;
  /** The same stretch in the folded text. */
  readonly folded: Span;
  /** Null where the calendar has no such day, or where no year is known. */
  readonly by: CivilDate | null;
  readonly precision: 'day' | 'month' | 'part' | 'year';
  /** What the reading assumed or could not do. */
  readonly findings: readonly Diagnostic[];
}

/** What is known about the plan that a text stands in. */
export interface DateContext {
  /** Year of the plan, taken for dates printed without one. */
  readonly year?: number;
}

/**
 * The day that printed text names: `31/12/2016`, `30.6.16`, `1° luglio 2016`, `giugno` (its last day), `primo semestre`,
 * `fine anno`.
 *
 * @param text One printed date; words around it (`entro il`) are allowed.
 * @param context `year`: the plan's year, for dates without one.
 * @returns The day, the last one of a month or part of the year; no value when the text names none, or several.
 * @throws InvariantError when `text` is no text.
 * @diagnostic drafting/no-date where the text names no day, or several
 * @diagnostic drafting/impossible-date `31/02/2016`
 * @diagnostic drafting/no-year a date without a year, where no plan's year was given
 * @diagnostic drafting/year-assumed a date without a year
 * @diagnostic drafting/short-year `16` read as 2016
 * @diagnostic drafting/day-assumed `metà giugno` read as the fifteenth
 * @example
 * ```ts
 * import { draftDate } from 'municipal-performance/drafting';
 * const day = draftDate('entro il 15 ottobre', { year: 2016 });
 * day.ok && day.value; //=> '2016-10-15'
 * day.findings[0]?.code; //=> 'drafting/year-assumed'
 * ```
 */
export function draftDate(text: string, context: DateContext = {}): Outcome<CivilDate> {
  const folded = fold(text);
  const [date, ...others] = datesIn(folded, context);
  const alone = date ?? yearAlone(folded);
  const shared = date?.by && date.precision === 'day' ? earlierDay(folded, date.by, date.folded) : null;
  if (!alone || others.length > 0 || shared) {
    return unmade(draftingFinding('drafting/no-date', { span: { from: 0, to: text.length } }, { text: text.slice(0, 80) }));
  }
  return alone.by === null ? { ok: false, findings: alone.findings } : made(alone.by, alone.findings);
}

/**
 * The dates of a printed text in order; of two that overlap, the one that begins first. `30 giugno e 31 dicembre 2016`
 * share their year; of `marzo-giugno 2016` the end counts.
 */
export function datesIn(folded: Folded, context: DateContext): readonly PrintedDate[] {
  const found = dateShapes.flatMap(({ shape, partsOf }) =>
    [...folded.text.matchAll(shape)].flatMap((match) => {
      const parts = partsOf(match);
      return parts ? [{ from: match.index, to: match.index + match[0].length, parts }] : [];
    }),
  );
  found.sort((a, b) => a.from - b.from);
  let end = 0;
  const kept = found.filter(({ from, to }) => {
    const apart = from >= end;
    if (apart) end = to;
    return apart;
  });
  return kept.flatMap(({ from, to, parts }, index) => {
    const next = kept[index + 1];
    const link = next ? folded.text.slice(to, next.from) : '';
    if (parts.precision === 'month' && next?.parts.precision === 'month' && /^ ?[-/] ?$/.test(link)) return [];
    const year = parts.year ?? (/^ ?(?:ed?|[,;-]|al?) ?(?:il )?$/.test(link) ? (next?.parts.year ?? null) : null);
    return [dated(folded, { from, to }, { ...parts, year }, context)];
  });
}

/** A year and nothing else beside `al`, `entro`, `anno`: its last day. */
export function yearAlone(folded: Folded): PrintedDate | null {
  const match = /^[ .]?(?:(?:al|entro|nel|per|fine|il|la|anno|l'anno|nell'anno|dell'anno|del|a) ){0,4}((?:19|20)\d\d)[ .]?$/.exec(folded.text);
  if (!match) return null;
  const from = folded.text.indexOf(match[1] ?? '');
  const span = spanOf(folded, from, from + 4);
  const bare = match[0].trim().length <= 5;
  const by = civilDate(`${match[1]}-12-31`);
  return {
    span, folded: { from, to: from + 4 }, by, precision: 'year',
    findings: bare ? [draftingFinding('drafting/day-assumed', { span }, { text: match[1] ?? '', day: by })] : [],
  };
}

function dated(folded: Folded, at: Span, parts: DateParts, context: DateContext): PrintedDate {
  const span = spanOf(folded, at.from, at.to);
  const text = printedAt(folded.source, span);
  const base = { span, folded: at, precision: parts.precision };
  const year = parts.year ?? context.year;
  if (year === undefined) return { ...base, by: null, findings: [draftingFinding('drafting/no-year', { span }, { text })] };
  const last = year >= 1 && year <= 9999 ? daysInMonth(year, parts.month) : 0;
  const day = parts.day ?? last;
  if (day < 1 || day > last) {
    return { ...base, by: null, findings: [draftingFinding('drafting/impossible-date', { span }, { text, likely: likely(year, parts.month, last) })] };
  }
  const by = isoDay(year, parts.month, day);
  const findings: Diagnostic[] = [];
  if (parts.year === null) findings.push(draftingFinding('drafting/year-assumed', { span }, { text, day: by }));
  if (parts.shortYear) findings.push(draftingFinding('drafting/short-year', { span }, { text, day: by, alternative: String(year - 100) }));
  if (parts.about) findings.push(draftingFinding('drafting/day-assumed', { span }, { text, day: by }));
  return { ...base, by, findings };
}

/** The last day of the month, where only the day is wrong. */
function likely(year: number, month: number, last: number): string {
  return last > 0 ? isoDay(year, month, last) : '–';
}

function isoDay(year: number, month: number, day: number): CivilDate {
  return civilDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
