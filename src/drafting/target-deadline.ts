import type { DeadlineTarget } from '../plan/index.js';
import { addDays, isCivilDate } from '../values/days.js';
import { draftingFinding, type Diagnostic, type Span } from '../outcome/index.js';
import { datesIn, yearAlone } from './date.js';
import { spanOf, without, type Folded } from './fold.js';
import { isYearNear, type Surroundings, type TargetReading } from './target-context.js';
import { dayBefore } from './target-days.js';
import type { HorizonPart } from './target-horizon.js';

/** The dates of a cell, and the cell without them. */
export interface CellDates {
  readonly deadlines: readonly DeadlineTarget[];
  readonly rest: Folded;
  readonly cell: Folded;
  readonly findings: readonly Diagnostic[];
}

/** Takes the dates out of a cell; one that the calendar does not have leaves its finding. */
export function cutDates(cell: Folded, around: Surroundings): CellDates {
  const dates = datesIn(cell, around.year === undefined ? {} : { year: around.year }).map((date) => ({
    ...date, before: cell.text.slice(Math.max(0, date.folded.from - 32), date.folded.from), earlier: dayBefore(cell, date, around),
  }));
  const starts = dates.filter(({ before }) => startWords.test(before));
  return {
    deadlines: dates.filter((date) => !starts.includes(date)).flatMap(({ by, before, earlier }): DeadlineTarget[] => {
      if (by === null) return [];
      const also = earlier?.role === 'deadline' ? [{ kind: 'deadline', by: earlier.day } as const] : [];
      return [...also, { kind: 'deadline', by: excluding.test(before) ? addDays(by, -1) : by }];
    }),
    rest: without(cell, dates.flatMap(({ folded, earlier }) => [...(earlier && earlier.role !== 'value' ? [earlier.at] : []), withPreposition(cell.text, folded)])),
    cell,
    findings: [
      ...dates.flatMap(({ findings, earlier }) => [...(earlier?.findings ?? []), ...findings]),
      ...starts.flatMap(({ by, folded }) => (by === null ? [] : [draftingFinding('drafting/start-date', { span: spanOf(cell, folded.from, folded.to) }, { day: by })])),
    ],
  };
}

/** `a partire dal 1/9/2016`: the day on which something begins. */
const startWords = /(?<!\p{L})(?:dal|dall'|da|tra(?: il)?|fra(?: il)?|(?<!non )dopo(?: il)?|non prima (?:del|dell'|di)|non anteriore al) ?$/u;

/** `prima del 1/9/2016`: the day itself is too late. */
const excluding = /(?<!\p{L})(?<!non )prima (?:del|dell'|di) ?$/u;

/** The date with the `entro il` before it, which would otherwise go to the next number. */
function withPreposition(text: string, { from, to }: Span): Span {
  const before = /(?<!\p{L})entro(?: e non oltre)?(?: (?:il|la|l'|fine|la fine di|la fine del|la data del|il giorno|il mese di))? ?$/u.exec(text.slice(Math.max(0, from - 32), from));
  return { from: from - (before?.[0].length ?? 0), to };
}

/** The deadline of a cell without other values: its date, or the first of several. */
export function deadlineOf({ deadlines, cell }: CellDates): TargetReading | null {
  const [first, ...others] = deadlines;
  if (!first) return null;
  const findings = others.length === 0 ? [] : [
    draftingFinding('drafting/several-deadlines', { span: spanOf(cell, 0, cell.text.length) }, {
      day: first.by, others: others.map(({ by }) => by).join(', '),
    }),
  ];
  return { target: first, also: others, findings };
}

/** `al 2019`, `entro 2017`: a year and nothing else is a deadline at its last day. */
export function yearAsDeadline(cell: Folded, { horizon, rest, findings }: HorizonPart, around: Surroundings): TargetReading | null {
  const alone = yearAlone(cell);
  const isNumber = alone?.findings.length === 1 && !isYearNear(Number(alone.by?.slice(0, 4)), around.year);
  if (alone?.by && !isNumber) return { target: { kind: 'deadline', by: alone.by }, also: [], findings: alone.findings };
  if (horizon === null || !(onlyYearWords.test(rest.text) || (byYear.test(cell.text) && !/\d/.test(rest.text)))) return null;
  const by = `${String(horizon.to).padStart(4, '0')}-12-31`;
  return isCivilDate(by) ? { target: { kind: 'deadline', by }, also: [], findings } : null;
}

const byYear = /(?<!\p{L})entro (?:e non oltre )?(?:il |la fine del |fine |l'anno )?(?:19|20)\d\d(?!\d)/u;

const onlyYearWords = /^(?:(?:entro|il|la|fine|anno|l'|dell'|previsto|prevista|da realizzare|da attuare|[.,()-])(?: |$)){0,6}$/;
