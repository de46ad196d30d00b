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
  const found = markersIn(folded);
  return {
    text: found.length === 0 ? text : withoutSpans(text, found.flatMap(({ cuts }) => cuts).map(({ from, to }) => spanOf(folded, from, to))),
    marks: found.map(({ mark }) => mark),
    findings: found.flatMap(({ mark: { date, span }, cuts: [, ...signs] }) => [
      ...(date === undefined ? [draftingFinding('drafting/act-without-date', { span }, { text: printedAt(text, span) })] : []),
      ...signs.map(({ from, to }) => draftingFinding('drafting/stray-sign', { span: spanOf(folded, from, to) }, { text: '#' })),
    ]),
  };
}

/** A folded cell without its markers. */
export function withoutActMarkers(folded: Folded): Folded {
  return without(folded, markersIn(folded).flatMap(({ cuts }) => cuts));
}

interface Found {
  readonly mark: PrintedMark;
  /** Stretches of the folded text: the marker, and the `#` between it and words. */
  readonly cuts: readonly Span[];
}

function markersIn(folded: Folded): readonly Found[] {
  return [...folded.text.matchAll(bracket)].flatMap((match) => {
    const to = match.index + match[0].length;
    const mark = markOf(folded, { from: match.index, to });
    return mark === null ? [] : [{ mark, cuts: [{ from: match.index, to }, ...straySign(folded, to)] }];
  });
}

/** Brackets of plans are short; a longer one is prose. */
const bracket = /[([][^()[\]]{1,200}[)\]]/g;

/** A `#` between a marker and words; before a number it may be a lost sign and stays. */
function straySign({ text }: Folded, from: number): readonly Span[] {
  const sign = /^ ?#(?! ?\d)/.exec(text.slice(from, from + 4));
  return sign ? [{ from: from + sign[0].length - 1, to: from + sign[0].length }] : [];
}

const element = /(?:fase|indicatore|obiettivo|target) /;

/** By the first word, the element apart. In order of precedence: `Eliminata fase con aggiornamento` removes. */
const effects: readonly { readonly word: RegExp; readonly effect: ActEffect }[] = [
  { word: /^(?:elimina|rimo[sz]|cancella|soppress|stralci|annulla|abroga|depenna)/, effect: 'removed' },
  { word: /^(?:rinvi|posticip|differi|slitta|spostat|prorog)/, effect: 'postponed' },
  { word: /^sostitu/, effect: 'replaced' },
  { word: /^(?:assegna|attribu)/, effect: 'assigned' },
  { word: /^(?:nuov|inseri|aggiun|introd|integra|istitu)/, effect: 'written' },
  { word: /^(?:testo |tempi )?(?:aggiorna|modific|rettific|varia|rimodula|riformula|revision)/, effect: 'changed' },
];

function markOf(folded: Folded, at: Span): PrintedMark | null {
  const inside = part(folded, at.from + 1, at.to);
  const words = inside.text.trimStart().replace(element, '');
  const effect = effects.find(({ word }) => word.test(words))?.effect;
  if (effect === undefined) return null;
  const act = actName(inside.text);
  const day = datesIn(inside, {}).find(({ precision, folded: { from } }) => precision === 'day' && !term.test(inside.text.slice(0, from)));
  const moved = effect === 'postponed' ? nextYear.exec(words) : null;
  if (act === null && day === undefined && !document.test(inside.text) && !(moved && plainYear.test(words))) return null;
  const span = spanOf(folded, at.from, at.to);
  const date = day?.by ?? null;
  const isWithinYear = date !== null && moved?.[1] === date.slice(0, 4);
  return {
    effect: isWithinYear ? 'changed' : effect,
    ...(act === null ? {} : { act: { act: date === null ? act : `${act} ${italianDay(date)}`, ...(date === null ? {} : { date }) } }),
    ...(date === null ? {} : { date }),
    printed: printedAt(folded.source, span),
    ...(moved && !isWithinYear ? { toYear: Number(moved[1]) } : {}),
    span,
  };
}

/** Before a date: a term or the day of the data, not the day of an act. */
const term = /\b(?:al|entro|entro il) $/;

/** `Rinviata al 2017`, `Prorogata al 30/06/2017`, `Slittata a giugno 2017`. */
const nextYear = / (?:al?|all'anno|nel) (?:[a-z]+ |[\d/.-]+[/.-])?(20\d\d)/;
const plainYear = /^[a-z]+ (?:al|all'anno|nel) 20\d\d/;

const document = /\b(?:p\.?d\.?o|peg|piao|con atto)\b/;

const organs: readonly (readonly [RegExp, string])[] = [
  [/\b(?:g[. ]*[cm]|d[. ]*g|giunta)\b/, 'Deliberazione G.C.'],
  [/\b(?:[cd][. ]*c|consiglio)\b/, 'Deliberazione C.C.'],
  [/determina(?:zione)?\b/, 'Determinazione'],
  [/delibera/, 'Deliberazione'],
  [/decreto/, 'Decreto'],
];

function actName(text: string): string | null {
  const name = organs.find(([word]) => word.test(text))?.[1];
  if (name === undefined) return null;
  const number = /\bn(?:r|um)?[.°]+ ?(\d+)/.exec(text)?.[1];
  return number === undefined ? name : `${name} n. ${number}`;
}

function italianDay(date: string): string {
  return date.split('-').reverse().join('/');
}

/** The text without some stretches; the spaces around each become one. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  return [0, ...spans.map(({ to }) => to)]
    .map((start, index) => text.slice(start, spans[index]?.from).trim())
    .filter((rest) => rest !== '')
    .join(' ');
}
