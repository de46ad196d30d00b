import type { ActEffect, ActMark } from '../plan/index.js';
import { draftingFinding, type Diagnostic, type Span } from '../outcome/index.js';
import { datesIn } from './date.js';
import { fold, part, printedAt, spanOf, without, type Folded } from './fold.js';

/** What the acts that amended a plan left in one of its printed cells. */
export interface ActMarkers {
  /** The cell without its markers. */
  readonly text: string;
  readonly marks: readonly PrintedMark[];
  readonly findings: readonly Diagnostic[];
}

/** A marker with its place in the cell as printed. */
export interface PrintedMark extends ActMark {
  readonly span: Span;
}

/**
 * The markers of amending acts in a printed cell, `(Aggiornamento G.C. del 30/11/2016)`, and the cell without them. A
 * marker is a bracket that names what was done (`aggiornamento`, `eliminata`, `sostituita`, `rinviata al 2017` …) with
 * an organ or a date; other brackets belong to the text.
 *
 * @param text One printed cell: a name, a target, the text of a phase.
 * @returns The marks in printed order; an empty list when no act touched the cell.
 * @throws InvariantError when `text` is no text.
 * @diagnostic drafting/act-without-date a marker that names no day
 * @diagnostic drafting/stray-sign a `#` left between a marker and the text
 * @example
 * ```ts
 * import { draftActMarkers } from 'municipal-performance/drafting';
 * const { text, marks } = draftActMarkers('(Rinviata al 2017 con G.C del 30/11/2016) Collaudo');
 * text; //=> 'Collaudo'
 * marks.map(({ effect, date, toYear }) => ({ effect, date, toYear })); //=> [{ effect: 'postponed', date: '2016-11-30', toYear: 2017 }]
 * ```
 */
export function draftActMarkers(text: string): ActMarkers {
  const folded = fold(text);
  const marks = marksIn(folded);
  const stray = marks.length === 0 ? [] : straySigns(folded);
  return {
    text: marks.length === 0 ? text : withoutSpans(text, [...marks, ...stray].map(({ span }) => span).sort((a, b) => a.from - b.from)),
    marks: marks.map(({ mark }) => mark),
    findings: [
      ...marks
        .filter(({ mark }) => mark.date === undefined)
        .map(({ span }) => draftingFinding('drafting/act-without-date', { span }, { text: printedAt(text, span) })),
      ...stray.map(({ span }) => draftingFinding('drafting/stray-sign', { span }, { text: printedAt(text, span) })),
    ],
  };
}

/** A folded cell without its markers. */
export function withoutActMarkers(folded: Folded): Folded {
  const marks = marksIn(folded);
  return marks.length === 0 ? folded : without(folded, [...marks, ...straySigns(folded)].map((one) => one.folded));
}

interface Found {
  readonly folded: Span;
  readonly span: Span;
}

/** A `#` between a marker and words; before a number it may be a lost sign and stays. */
function straySigns(folded: Folded): readonly Found[] {
  return [...folded.text.matchAll(/(?<=[)\]] ?)#(?! ?[\d#])/g)].map(({ index }) => ({
    folded: { from: index, to: index + 1 },
    span: spanOf(folded, index, index + 1),
  }));
}

function marksIn(folded: Folded): readonly (Found & { readonly mark: PrintedMark })[] {
  return [...folded.text.matchAll(bracket)].flatMap((match) => {
    const effect = effects.find(({ word }) => word.test(match[0]))?.effect;
    if (effect === undefined || !(organ.test(match[0]) || day.test(match[0]) || postponed.test(match[0]))) return [];
    const at = { from: match.index, to: match.index + match[0].length };
    const mark = markOf(folded, at, effect);
    return [{ folded: at, span: mark.span, mark }];
  });
}

/** Brackets of plans are short; a longer one is prose. */
const bracket = /[([][^()[\]]{3,200}[)\]]/g;

/** In order of precedence: `Eliminata fase con aggiornamento` removes. */
const effects: readonly { readonly word: RegExp; readonly effect: ActEffect }[] = [
  { word: /^[([] ?(?:fase |indicatore |obiettivo |target )?(?:eliminat|rimoss|cancella|soppress|stralcia|annullat|abrogat|depennat)/, effect: 'removed' },
  { word: /^[([] ?(?:fase |indicatore |obiettivo |target )?(?:rinvi|posticip|differi|slitta|spostat|prorog)/, effect: 'postponed' },
  { word: /^[([] ?(?:fase |indicatore |obiettivo |target )?sostitui/, effect: 'replaced' },
  { word: /^[([] ?(?:fase |indicatore |obiettivo |target )?(?:assegnat|attribui)/, effect: 'assigned' },
  { word: /^[([] ?(?:nuov|inserit|aggiunt|introdott|integra|istitui)/, effect: 'written' },
  { word: /^[([] ?(?:fase |indicatore |obiettivo |target |testo |tempi )?(?:aggiorna|modifica|rettific|variazione|variat|varat|rimodula|riformula|revision)/, effect: 'changed' },
];

const organ = /\b(?:g ?\. ?c|c ?\. ?c|g\.?m|giunta|consiglio|delibera\w*|determina\w*|d ?\. ?g|d ?\. ?c|p\.?d\.?o|peg|piao|con atto|decreto)\b/;
const day = /\d{1,2}[./-]\d{1,2}[./-]\d{2}/;
const postponed = /^[([] ?(?:fase )?(?:rinvi|posticip|differi|prorog)[a-z]* (?:al|all'anno|a|nel) (?:anno )?20\d\d/;

function markOf(folded: Folded, at: Span, effect: ActEffect): PrintedMark {
  const inside = part(folded, at.from, at.to);
  const date = datesIn(inside, {}).find(({ by, precision }) => by !== null && precision === 'day')?.by ?? null;
  const year = effect === 'postponed' ? /(?:al|all'anno|a|nel) (?:anno )?(20\d\d)/.exec(inside.text)?.[1] : undefined;
  const act = actName(inside.text);
  const span = spanOf(folded, at.from, at.to);
  return {
    effect,
    ...(act === null ? {} : { act: { act: date === null ? act : `${act} ${italianDay(date)}`, ...(date === null ? {} : { date }) } }),
    ...(date === null ? {} : { date }),
    printed: printedAt(folded.source, span),
    ...(year === undefined ? {} : { toYear: Number(year) }),
    span,
  };
}

const organs: readonly (readonly [RegExp, string])[] = [
  [/\bg ?\. ?c\b|\bg\.?m\b|giunta|\bd ?\. ?g/, 'Deliberazione G.C.'],
  [/\bc ?\. ?c\b|consiglio|\bd ?\. ?c/, 'Deliberazione C.C.'],
  [/determina/, 'Determinazione'],
  [/delibera/, 'Deliberazione'],
];

function actName(text: string): string | null {
  const name = organs.find(([word]) => word.test(text))?.[1];
  if (name === undefined) return null;
  const number = /\b(?:n|nr|num)[.°]{1,2} ?(\d{1,5})\b/.exec(text)?.[1];
  return number === undefined ? name : `${name} n. ${number}`;
}

function italianDay(date: string): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** The text without some stretches; the spaces around each become one. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of spans) {
    rest = `${rest}${text.slice(at, from)}`.trimEnd();
    at = to;
    const after = text.slice(at).length - text.slice(at).trimStart().length;
    at += after;
    if (rest !== '' && at < text.length) rest += ' ';
  }
  return (rest + text.slice(at)).trimEnd();
}
