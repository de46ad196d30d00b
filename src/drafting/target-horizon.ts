import type { Horizon } from '../plan/index.js';
import { draftingFinding, type Diagnostic, type Span } from '../outcome/index.js';
import { fold, part, printedAt, spanOf, without, type Folded } from './fold.js';
import { pattern } from './pattern.js';

/** A stretch of a target with the horizon printed for it. */
export interface HorizonPart {
  readonly horizon: Horizon | null;
  /** The stretch without the words of the horizon. */
  readonly rest: Folded;
  /** The horizon is printed as one (`nel triennio 2017-2019`), not as part of a name (`bilancio 2017-2019`). */
  readonly firm: boolean;
  /** The horizon stood directly before the rest, so that a dash may separate them. */
  readonly leads: boolean;
  readonly findings: readonly Diagnostic[];
}

/** What a horizon without years (`nel triennio`) is looked up in. */
export interface HorizonContext {
  readonly name: string;
  readonly formula: string;
  readonly year?: number;
}

const year = String.raw`((?:19|20)\d\d)`;
const free = String.raw`(?<![\p{L}\d/.,-])`;
const done = String.raw`(?!\d|[/.,]\d)`;

/** `al 2019`, `entro il 2020`, `(2019)`, `2019: …`, `2019 50%`. */
const mark = /* @__PURE__ */ pattern(
  String.raw`
  ${free}(?:(?:(?:entro(?: e non oltre)?|a partire dal|a decorrere dal) (?:(?:il|la fine del|fine) )?|al |nel |per il |per l'anno
  |nell'anno |dell'anno |anno |annualita |a fine |fine |dal |per |esercizio |nel corso del |a tutto il )
  (?:l'anno |anno |fine )?${year}${done}
  |\((?:al |nel |anno )?${year}\)
  |${year}(?= ?(?:[:)]|=(?! ?(?:19|20)\d\d)))
  |(?<=(?:^|[;%,] ?))${year}(?= (?:[<>=€]|\d{1,3}(?:[.,]\d+)? ?%)))
`,
  'gu',
);

/** `2017-2019`, `nel triennio 2017/2019`, `a.s. 2016/17`. */
const period = /* @__PURE__ */ pattern(
  String.raw`
  ${free}(?:(?:nel(?:l'arco del)?|per il|del|al|nell'anno|negli anni|per gli anni|anni|il|la|nella) )?
  (?:(?:triennio|biennio|quadriennio|quinquennio|periodo|stagione|a\.s\.|anno scolastico|anno) )?
  (?:dal )?${year} ?(?:-|/| al | e |, ?20\d\d e ) ?((?:19|20)\d\d|\d\d(?= |$|\)))${done}
`,
  'gu',
);

/** `nel triennio`, without years. */
const unnamed = /* @__PURE__ */ pattern(
  String.raw`
  (?<![\p{L}])(?:(?:nel(?:l'arco del| corso del)?|per il|nell'intero|al termine del|entro il|a fine|fine) )?
  (triennio|biennio|quinquennio|mandato)(?! precedente)(?![\p{L}])
`,
  'gu',
);

const lengths: Readonly<Record<string, number>> = { biennio: 2, triennio: 3, quinquennio: 5 };

/**
 * A target cut at its horizons: most have one part; `Al 2017 50% - Al 2018 60%` has two. The first part is the target,
 * the others are kept beside it.
 */
export function horizonParts(cell: Folded, context: HorizonContext): readonly HorizonPart[] {
  const periods = periodsIn(cell);
  const marks = marksIn(cell);
  if (periods.length === 0 && new Set(marks.map(({ horizon }) => horizon.to)).size > 1) return cut(cell, marks);
  const found = periods[0] ?? marks[0];
  if (found) return [partOf(cell, [...periods, ...marks].filter(({ horizon }) => horizon.to === found.horizon.to), found.horizon, [])];
  return [withoutYears(cell, context)];
}

interface Mark extends Span {
  readonly firm: boolean;
  readonly horizon: Horizon;
}

function marksIn(cell: Folded): readonly Mark[] {
  const compared = /(?:[<>=]|(?<!\p{L})(?:superior[ei]|inferior[ei]|maggior[ei]|minor[ei]|ugual[ei]|pari)) ?$/u;
  const matches = [...cell.text.matchAll(mark)].filter(({ index }) => !compared.test(cell.text.slice(Math.max(0, index - 12), index)));
  return matches.map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    firm: true,
    horizon: { to: Number(match[1] ?? match[2] ?? match[3] ?? match[4]) },
  }));
}

function periodsIn(cell: Folded): readonly Mark[] {
  return [...cell.text.matchAll(period)].flatMap((match) => {
    const from = Number(match[1]);
    const last = match[2] ?? '';
    const to = last.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
    return to > from && to - from <= 10 ? [{ from: match.index, to: match.index + match[0].length, firm: /^\p{L}/u.test(match[0]), horizon: { from, to } }] : [];
  });
}

/** Each horizon takes what follows it where the cell begins with one, else what stands before it. */
function cut(cell: Folded, marks: readonly Mark[]): readonly HorizonPart[] {
  const leading = /^[ .:;,(-]*$/.test(cell.text.slice(0, marks[0]?.from ?? 0));
  const cuts = marks.map(({ from, to, horizon }, index) => {
    const stretch = leading
      ? part(cell, to, marks[index + 1]?.from ?? cell.text.length)
      : part(cell, marks[index - 1]?.to ?? 0, index === marks.length - 1 ? cell.text.length : to);
    const rest = leading ? stretch : without(stretch, [{ from: from - (marks[index - 1]?.to ?? 0), to: to - (marks[index - 1]?.to ?? 0) }]);
    return { horizon, rest: leading || index === 0 ? trimmed(rest) : trimmed(withoutSeparator(rest)), leads: leading, firm: true, findings: [] };
  });
  const stated = cuts.filter(({ rest }) => rest.text !== '' && rest.text !== 'e');
  const [first, ...others] = stated.length > 0 ? stated : cuts.slice(0, 1).map((one) => ({ ...one, rest: part(cell, 0, 0) }));
  if (!first) return [];
  const finding = draftingFinding('drafting/several-horizons', { span: spanOf(cell, 0, cell.text.length) }, {
    year: String(first.horizon.to), others: cuts.filter((one) => one !== first).map(({ horizon }) => horizon.to).join(', '),
  });
  return [{ ...first, findings: [finding] }, ...others];
}

/** The dash, comma or `e` between two parts. */
function withoutSeparator(rest: Folded): Folded {
  return part(rest, rest.text.length - rest.text.replace(/^(?: ?- ?|[ .:;,/]+(?:- )?)?(?:e |poi )?/, '').length, rest.text.length);
}

/** `nel triennio`: the years of the name or formula, else the plan's year and the following ones. */
function withoutYears(cell: Folded, context: HorizonContext): HorizonPart {
  const [match] = cell.text.matchAll(unnamed);
  if (!match) return yearOfNoun(cell, context);
  const at = { from: match.index, to: match.index + match[0].length };
  const span = spanOf(cell, at.from, at.to);
  const text = printedAt(cell.source, span);
  const named = periodsIn(fold(context.name))[0] ?? periodsIn(fold(context.formula))[0];
  const length = lengths[match[1] ?? ''];
  if (named) {
    return partOf(cell, [at], named.horizon, [
      draftingFinding('drafting/horizon-assumed', { span }, { text, from: String(named.horizon.from), to: String(named.horizon.to) }),
    ]);
  }
  if (context.year === undefined || length === undefined) {
    return partOf(cell, [at], null, [draftingFinding('drafting/horizon-open', { span }, { text })]);
  }
  const horizon = { from: context.year, to: context.year + length - 1 };
  return partOf(cell, [at], horizon, [
    draftingFinding('drafting/horizon-assumed', { span }, { text, from: String(horizon.from), to: String(horizon.to) }),
  ]);
}

/** `85% sentenze 2016 favorevoli`: the year of the thing that is counted, beside another number. */
function yearOfNoun(cell: Folded, context: HorizonContext): HorizonPart {
  const match = new RegExp(`(?<=[\\p{L}]{3} )${year}${done}(?! ?(?:%|€|euro))`, 'u').exec(cell.text);
  const none = { horizon: null, rest: trimmed(cell), leads: false, firm: false, findings: [] };
  const ahead = Number(match?.[1]) - (context.year ?? Number(match?.[1]));
  if (!match || ahead < 0 || ahead > 5) return none;
  const rest = without(cell, [{ from: match.index, to: match.index + 4 }]);
  if (!/\d/.test(rest.text) || /(?:almeno|minimo|massimo|max|oltre|per) $/.test(cell.text.slice(0, match.index))) return none;
  return { ...none, horizon: { to: Number(match[1]) }, rest: trimmed(rest) };
}

function partOf(cell: Folded, taken: readonly (Span & { readonly firm?: boolean })[], horizon: Horizon | null, findings: readonly Diagnostic[]): HorizonPart {
  const leads = taken.some(({ from }) => /^[ .:;,(-]*$/.test(cell.text.slice(0, from)));
  return { horizon, rest: trimmed(without(cell, taken)), leads, firm: leads || taken.some(({ firm }) => firm !== false), findings };
}

/** Without the spaces, separators and empty brackets that a taken stretch leaves. */
export function trimmed(cell: Folded): Folded {
  const emptied = without(cell, [...cell.text.matchAll(/[([] [)\]]/g)].map(({ index, 0: { length } }) => ({ from: index, to: index + length })));
  const start = emptied.text.length - emptied.text.replace(/^[ .:;,]+/, '').length;
  let end = emptied.text.length;
  while (end > start && ' ;,:'.includes(emptied.text.charAt(end - 1))) end -= 1;
  return part(emptied, start, end);
}
