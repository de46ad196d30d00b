import { draftingFinding, type Diagnostic, type Span } from '../outcome/index.js';
import type { CivilDate } from '../values/days.js';
import type { PrintedDate } from './date.js';
import { earlierDay } from './date-earlier.js';
import { spanOf, type Folded } from './fold.js';
import type { Surroundings } from './target-context.js';

/** What a day before the date of a cell is. */
export interface DayBefore {
  readonly day: CivilDate;
  /** The first day of a period, a deadline of its own, or a number that is no day. */
  readonly role: 'start' | 'deadline' | 'value';
  readonly at: Span;
  readonly findings: readonly Diagnostic[];
}

/**
 * `dal 10 al 12 maggio` is a period, `10 e 12 maggio` are two deadlines. `10 - 12 maggio` may be a period, or a value and
 * its deadline: the second where the indicator counts, or where the date is printed in figures after a spaced dash.
 */
export function dayBefore(cell: Folded, { by, precision, folded }: PrintedDate, { name, formula }: Surroundings): DayBefore | null {
  const earlier = by === null || precision !== 'day' ? null : earlierDay(cell, by, folded);
  if (!earlier || by === null) return null;
  const { day, digits, link, spaced, at } = earlier;
  if (link === 'and') return { day, role: 'deadline', at, findings: [] };
  if (link === 'period') {
    return { day, role: 'start', at, findings: [draftingFinding('drafting/start-date', { span: spanOf(cell, at.from, at.from + digits.length) }, { day })] };
  }
  const inFigures = /^\d+ ?[/.-]/.test(cell.text.slice(folded.from, folded.to));
  const isValue = counts.test(name === '' ? formula : name) || (inFigures && spaced);
  const finding = draftingFinding('drafting/days-or-value', { span: spanOf(cell, at.from, folded.to) }, {
    value: digits, from: day, to: by, reading: isValue ? 'un valore' : 'un periodo',
  });
  return { day, role: isValue ? 'value' : 'start', at, findings: [finding] };
}

/** `N. di incontri`: a number beside a date is the count. */
const counts = /^\s*(?:n\.|n°|nr|num|%|percentual)/i;
