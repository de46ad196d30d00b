import type { Comparator } from '../plan/index.js';
import { draftingFinding } from '../outcome/index.js';
import { comparatorsIn, type PrintedComparator } from './comparator.js';
import { part, printedAt, spanOf, type Folded } from './fold.js';
import { isYearNear, type Baseline, type Surroundings, type TargetReading } from './target-context.js';
import { pattern } from './pattern.js';

/** What another quantity is named by: a year after its noun, or the state before. */
const quantity = /* @__PURE__ */ pattern(String.raw`
  \p{L}{3,} (?:(?:dell'anno|del|nel|anno|al|dal) )?(?:19|20)\d\d(?!\d)|precedent|scors[oa]|attual|previst
  |programmat|storic|stanziat|assestat|iniziale|soglia|media (?:de|re|na)
`);
const bareYear = /^ ?(?:al |a |all'anno |all' |del |nel )?((?:19|20)\d\d) ?$/;
const steady = /* @__PURE__ */ pattern(String.raw`
  ^ ?(?:invarian\p{L}*|invariat\p{L}*|mantenimento|mantenere|conferma|confermare|stabil\p{L}*|costant\p{L}*
  |stess[oaie] |uguale|medesim\p{L}*)
`);

/** `= o < alla spesa 2016`, `spesa 2016 = spesa 2015`: two quantities compared, where no other number is printed. */
export function equalityOf(cell: Folded, around: Surroundings, baseline: Baseline | null): TargetReading | null {
  if (/\d/.test(cell.text.replace(/(?<!\d)(?:19|20)\d\d(?![\d.,]?\d)/g, ''))) return null;
  const sign = comparatorsIn(cell.text.slice(0, 400)).find(({ from, to }) => {
    const right = cell.text.slice(to);
    const bound = /entro|fino|sino|massim|limite|tetto/.test(cell.text.slice(from, to));
    return !bound && (quantity.test(right) || isYearNear(Number(bareYear.exec(right)?.[1]), around.year));
  });
  if (sign) return compared(cell, sign, around, baseline);
  const same = steady.exec(cell.text)?.[0];
  if (same === undefined || (baseline === null && !quantity.test(cell.text))) return null;
  const right = baseline?.printed ?? words(cell, after(cell.text, same.length), cell.text.length);
  const comparator: Comparator = /^(?:mante|conferma)/.test(cell.text) ? '>=' : '=';
  return named(cell, around.name, comparator, right);
}

function compared(cell: Folded, sign: PrintedComparator, around: Surroundings, baseline: Baseline | null): TargetReading {
  const right = /^ ?rispetto /.test(cell.text.slice(sign.to)) && baseline ? baseline.printed : words(cell, after(cell.text, sign.to), cell.text.length);
  const left = words(cell, 0, sign.from);
  if (left !== '') return { target: { kind: 'equality', left, comparator: sign.comparator, right }, also: [], findings: [] };
  return named(cell, around.name, sign.comparator, right);
}

function named(cell: Folded, name: string, comparator: Comparator, right: string): TargetReading {
  const span = spanOf(cell, 0, cell.text.length);
  return {
    target: { kind: 'equality', left: name, comparator, right },
    also: [],
    findings: [draftingFinding('drafting/equality-by-name', { span }, { right, left: name })],
  };
}

/** Where the words after a preposition or an article begin. */
function after(text: string, from: number): number {
  return from + (article.exec(text.slice(from))?.[0].length ?? 0);
}

const article = /^ ?(?:(?:allo|alla|agli|alle|al|ai|a|del|dello|della|dei|degli|delle|di|lo|la|il|gli|i)(?= |$)|all'|dell'|l')/;

function words(cell: Folded, from: number, to: number): string {
  const stretch = part(cell, from, to);
  return printedAt(cell.source, spanOf(stretch, 0, stretch.text.length)).trim();
}
