import type { Target, TargetUnit } from '../plan/index.js';
import type { Diagnostic, Span } from '../outcome/index.js';
import { changeInFormula, directionIn, isSigned, nameReading, type Direction, type NameReading } from './sense.js';
import { unitByName } from './target-unit.js';
import { fold, printedAt, spanOf, without, type Folded } from './fold.js';
import { pattern } from './pattern.js';

/** What surrounds a target in its plan. */
export interface TargetContext {
  /** Name of the indicator. */
  readonly name?: string | undefined;
  /** Its formula, as printed. */
  readonly formula?: string | undefined;
  /** Year of the plan. */
  readonly year?: number | undefined;
}

/** The context as the readers of a target need it. */
export interface Surroundings {
  readonly name: string;
  readonly formula: string;
  readonly year?: number;
  /** What the head of the name says; of the formula where there is no name. */
  readonly head: NameReading;
  /** The quantity may lie below zero, so that a minus belongs to its level. */
  readonly signed: boolean;
  /** The unit of a number printed without one. */
  readonly unit: TargetUnit | null;
  /** Name or formula make the target a change. */
  readonly change: { readonly direction: Direction; readonly by: string } | null;
  /** `rispetto al 2015` in name or formula. */
  readonly baseline: string | null;
}

/** One reading of a cell or a part of it. */
export interface TargetReading {
  readonly target: Target;
  readonly also: readonly Target[];
  readonly findings: readonly Diagnostic[];
}

/** Whether a bare four-digit number is a year: near the plan's, or without a plan of these decades. */
export function isYearNear(year: number, planYear: number | undefined): boolean {
  return planYear === undefined ? year >= 2005 && year < 2050 : Math.abs(year - planYear) <= 10;
}

/** Reads name and formula once, before the cell. */
export function surroundingsOf({ name, formula, year }: TargetContext): Surroundings {
  const printedName = name ?? '';
  const printedFormula = formula ?? '';
  const head = nameReading(printedName.trim() === '' ? printedFormula : printedName);
  return {
    name: printedName,
    formula: printedFormula,
    ...(typeof year === 'number' && Number.isInteger(year) && year >= 1 && year <= 9999 ? { year } : {}),
    head,
    signed: isSigned(printedName),
    unit: unitByName(printedName, printedFormula, head),
    change: changeOf(head, printedFormula),
    baseline: baselineIn(fold(printedName))?.printed ?? baselineIn(fold(printedFormula))?.printed ?? null,
  };
}

/** The head of the name, then the formula; a growth of what is better when less is meant to be negative. */
function changeOf(head: NameReading, formula: string): Surroundings['change'] {
  if (head.change !== null) return { direction: head.change, by: head.word };
  const direction = changeInFormula(formula);
  return direction === null ? null : { direction: head.sense === 'less' ? 'decrease' : direction, by: wordOrFormula(formula) };
}

function wordOrFormula(formula: string): string {
  const opening = formula.slice(0, 30);
  return directionIn(fold(opening).text) === null ? 'formula' : opening;
}

export interface Baseline {
  /** `2015`, `triennio precedente`, as printed. */
  readonly printed: string;
  readonly span: Span;
  /** The cell without the words of the baseline. */
  readonly rest: Folded;
}

const comparison = /* @__PURE__ */ pattern(String.raw`
  (?<!\p{L})(?:(?:rispetto|(?:in )?(?:confronto|paragone)) (?:(?:allo|alla|agli|alle|al|ai|a|con il)(?: |(?=\d))
  |all' ?|con l')|in relazione al (?=(?:19|20)\d\d)|sul (?=(?:19|20)\d\d)|su base |dal (?=(?:19
  |20)\d\d)(?!\d{4} al)|vs\.? )([^.;:()]{1,80})
`);
const earlier = /* @__PURE__ */ pattern(String.raw`
  (?:19|20)\d\d|precedent|scors[oa]|attual|storic|inizial|partenza|consuntiv|stesso periodo|medi[ao] |medesimo
  |triennio|baseline|passato
`, '');

/** What a change is measured against: `rispetto al 2015`. `rispetto alle richieste` is a denominator and stays. */
export function baselineIn(cell: Folded): Baseline | null {
  const match = comparison.exec(cell.text);
  if (!match) return null;
  const compared = match[1] ?? '';
  const said = compared.replace(/ (?:(?:entro|(?:al|nel) (?:19|20)\d\d|almeno|non)(?!\p{L})|- |$).*|, .*/u, '');
  if (!earlier.test(said)) return null;
  const begin = match.index + match[0].length - compared.length;
  const end = begin + said.length;
  return {
    printed: printedAt(cell.source, spanOf(cell, begin, end)),
    span: spanOf(cell, match.index, end),
    rest: without(cell, [{ from: match.index, to: end }]),
  };
}
