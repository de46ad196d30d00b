import { addDays, dayOfMonth, type CivilDate } from '../values/days.js';
import type { Span } from '../outcome/index.js';
import type { Folded } from './fold.js';
import { pattern } from './pattern.js';

/** A day that stands before a date and shares its month: the 10 of `10 - 12 maggio 2016`. */
export interface EarlierDay {
  readonly day: CivilDate;
  readonly digits: string;
  /** `dal 10 al 12`, `tra il 10 e il 12`, `giorni 10-12` begin a period; `10 e 12` are two days; a dash leaves it open. */
  readonly link: 'period' | 'and' | 'dash';
  /** A dash with spaces around it. */
  readonly spaced: boolean;
  /** Its digits and what links them to the date. */
  readonly at: Span;
}

/** The day before a printed date, where it is the earlier one of the same month. */
export function earlierDay(cell: Folded, by: CivilDate, date: Span): EarlierDay | null {
  const match = dayBefore.exec(cell.text.slice(Math.max(0, date.from - 40), date.from));
  if (!match) return null;
  const [lead = '', digits = '', link = ''] = match.slice(1);
  const earlier = dayOfMonth(by) - Number(digits);
  if (Number(digits) < 1 || earlier < 1) return null;
  const period = link === 'al' || /tra|fra|dal|nei|nelle|giorni|gg/.test(lead);
  return {
    day: addDays(by, -earlier),
    digits,
    link: period ? 'period' : link.startsWith('e') ? 'and' : 'dash',
    spaced: /[-/] /.test(match[0]),
    at: { from: date.from - (match[0].length - lead.length), to: date.from },
  };
}

const dayBefore = /* @__PURE__ */ pattern(String.raw`
  (^[ .]*|[;:,(] ?|(?<!\p{L})(?:nei giorni|nelle giornate del|giorni|gg\.?|il|dal|tra il|fra il|tra|fra) ?)
  (\d{1,2})[°o^]? ?(-|/|al|ed?)(?: il)? ?$
`);
