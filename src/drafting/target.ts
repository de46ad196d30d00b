import type { Horizon, Target } from '../plan/index.js';
import { draftingFinding, type Diagnostic } from '../outcome/index.js';
import { withoutActMarkers } from './act-marker.js';
import { fold, type Folded } from './fold.js';
import { withoutReferences } from './reference.js';
import { baselineIn, surroundingsOf, type Baseline, type Surroundings, type TargetContext, type TargetReading } from './target-context.js';
import { cutDates, deadlineOf, yearAsDeadline, type CellDates } from './target-deadline.js';
import { equalityOf } from './target-equality.js';
import { frequencyOf, frequencyBeside, rateOf } from './target-frequency.js';
import { horizonParts, trimmed, type HorizonPart } from './target-horizon.js';
import { readNumbers } from './target-number.js';
import { rankOf } from './target-rank.js';
import { emptyTarget, inWords, wordsOf } from './target-text.js';
import { isYes } from './target-words.js';

/** The reading of a printed target. */
export interface TargetDraft {
  /** What the indicator is to reach; kind `text` where no rule can decide, with a finding that says why. */
  readonly target: Target;
  /** The years in which it is to be reached, where the cell says so. */
  readonly horizon: Horizon | null;
  /** Other targets of the same cell: the dates beside a number, the values of later years. */
  readonly also: readonly Target[];
  /** Each assumption of the reading, with its place and the other reading. */
  readonly findings: readonly Diagnostic[];
}

/**
 * The target that a printed cell states: a level (`non < 70%`), a change (`+20%`), a deadline, a frequency, a rank, yes,
 * a comparison of two quantities, or text.
 *
 * @param text The cell as printed; markers of acts are passed over.
 * @param context Name and formula of the indicator, which tell a change from a level and a maximum from a minimum, and
 * the year of the plan, for dates without one. Without it the cell is read alone.
 * @returns The reading; it is made for any text. Percentages are on the scale 0–100.
 * @throws InvariantError when `text` is no text.
 * @diagnostic drafting/comparator-by-sense a bare number read as a maximum, `fino a`, `pari a`
 * @diagnostic drafting/comparator-against-sense a printed comparator that the name contradicts; it is kept
 * @diagnostic drafting/comparator-on-level `> livello buono 70%`
 * @diagnostic drafting/reversed-comparator `=> 5`
 * @diagnostic drafting/change-by-context only name or formula make it a change
 * @diagnostic drafting/direction-assumed a change whose direction the cell does not say
 * @diagnostic drafting/dash-as-minus `- 4%`
 * @diagnostic drafting/dash-as-separator `al 2019 - 15 corsi`
 * @diagnostic drafting/level-below-zero `-5` days of delay
 * @diagnostic drafting/value-passed-over a number that only explains: `1 per ogni quartiere N° 10`
 * @diagnostic drafting/range-assumed `5-10 giorni`
 * @diagnostic drafting/unit-assumed a number without a unit, which the name gives
 * @diagnostic drafting/lost-sign `# 40.000,00`
 * @diagnostic drafting/number-in-words `almeno due`
 * @diagnostic drafting/several-values more than one number
 * @diagnostic drafting/several-horizons more than one year
 * @diagnostic drafting/several-deadlines more than one date
 * @diagnostic drafting/about-number `circa 500`
 * @diagnostic drafting/start-date `a partire dal 1/9/2016`
 * @diagnostic drafting/days-or-value `10 - 12 maggio 2016`
 * @diagnostic drafting/horizon-assumed `nel triennio` without years
 * @diagnostic drafting/horizon-open the same, where no year is known
 * @diagnostic drafting/equality-by-name `= o < 2015`
 * @diagnostic drafting/frequency-by-rate `2 volte al mese`
 * @diagnostic drafting/state-as-yes `Approvazione del regolamento`
 * @diagnostic drafting/empty-target nothing printed
 * @diagnostic drafting/no-deadline `entro` without a day
 * @diagnostic drafting/change-without-size `riduzione rispetto al 2015`
 * @diagnostic drafting/target-too-long more than 100,000 characters
 * @diagnostic drafting/target-in-words all other text
 * @example
 * ```ts
 * import { draftTarget } from 'municipal-performance/drafting';
 * draftTarget('Al 2019 > o = 3').target; //=> { kind: 'threshold', comparator: '>=', value: '3', unit: 'count' }
 * draftTarget('Al 2019 > o = 3').horizon; //=> { to: 2019 }
 * const share = draftTarget('8%', { name: 'Tasso di assenza' });
 * share.target; //=> { kind: 'threshold', comparator: '<=', value: '8', unit: 'percent' }
 * share.findings.map(({ code }) => code); //=> ['drafting/comparator-by-sense']
 * ```
 */
export function draftTarget(text: string, context: TargetContext = {}): TargetDraft {
  if (typeof text === 'string' && text.length > longestTarget) return tooLong(text);
  const around = surroundingsOf(context);
  const printed = withoutActMarkers(fold(text));
  const cell = trimmed(withoutReferences(printed));
  if (!legible.test(printed.text)) return emptyTarget(text);
  if (!legible.test(cell.text)) return { ...inWords(printed), horizon: null };
  const baseline = baselineIn(cell);
  const dates = cutDates(baseline?.rest ?? cell, around);
  const parts = horizonParts(dates.rest, around);
  const [first, ...others] = parts.map((part) => readPart({ cell: parts.length > 1 ? part.rest : cell, part, dates, baseline, around }));
  if (!first) return emptyTarget(text);
  return {
    target: first.target,
    horizon: first.horizon,
    also: [...first.also, ...others.flatMap(({ target, also }) => [target, ...also])],
    findings: [dates, first, ...others].flatMap(({ findings }) => findings),
  };
}

/** Beyond this a cell is no target. */
const longestTarget = 100_000;

function tooLong(text: string): TargetDraft {
  const finding = draftingFinding('drafting/target-too-long', { span: { from: 0, to: 0 } }, { length: String(text.length), limit: String(longestTarget) });
  return { target: { kind: 'text', text }, horizon: null, also: [], findings: [finding] };
}

const legible = /[\p{L}\p{N}%<>=]/u;

interface CellPart {
  readonly cell: Folded;
  readonly part: HorizonPart;
  readonly dates: CellDates;
  readonly baseline: Baseline | null;
  readonly around: Surroundings;
}

/** `≠ 5`, `diverso da zero`: no comparator of a target says so. */
const unlike = /<>|(?<!\p{L})divers[oaie] d(?:a|al|allo|alla|ai|agli|alle|all')(?!\p{L})/u;

/** One part of a cell: what compares or ranks, then numbers, then dates, then words. */
function readPart({ cell, part, dates, baseline, around }: CellPart): TargetReading & { readonly horizon: Horizon | null } {
  const { rest, horizon, leads, firm, findings } = part;
  const year = yearAsDeadline(cell, part, around);
  if (year) return { ...year, horizon: null };
  if (isYes(rest.text) && dates.deadlines.length === 0) return { target: { kind: 'yes' }, also: [], horizon, findings };
  const differs = unlike.test(rest.text);
  const equality = differs ? null : equalityOf(leads || dates.deadlines.length > 0 ? rest : cell, around, baseline);
  if (equality) return { ...equality, also: dates.deadlines, horizon: leads ? horizon : null, findings: [...findings, ...equality.findings] };
  const value = differs ? null : rankOf(rest) ?? rateOf(rest) ?? readNumbers(rest, around, leads, baseline?.printed ?? null);
  if (value) {
    const also = [...value.also, ...dates.deadlines, ...frequencyBeside(value.target, rest)];
    return { target: value.target, horizon, also, findings: [...findings, ...value.findings] };
  }
  const dated = deadlineOf(dates);
  if (dated) return { ...dated, horizon: leads ? horizon : null, also: [...dated.also, ...frequencyBeside(dated.target, rest)], findings: [...findings, ...dated.findings] };
  const words = frequencyOf(rest) ?? wordsOf({ cell, rest, baseline, unread: dates.findings.length > 0 });
  return { ...words, horizon: firm ? horizon : null, findings: [...findings, ...words.findings] };
}
