import type { TargetUnit } from '../plan/index.js';
import { decimal } from '../values/numbers.js';
import { draftingFinding, type Diagnostic, type Span } from '../outcome/index.js';
import { printedAt, spanOf, type Folded } from './fold.js';
import { inWholeUnits, numberFindings, numbersIn, type PrintedNumber } from './number.js';
import { isYearNear, type Surroundings } from './target-context.js';
import { unitBeside } from './target-unit.js';
import { numeralIn } from './target-words.js';
import { pattern } from './pattern.js';

/** A number of a cell with what stands around it, as the rules of level and change look at it. */
export interface Quantity {
  readonly number: PrintedNumber;
  readonly unit: TargetUnit;
  /** The unit is printed beside the number. */
  readonly unitPrinted: boolean;
  /** The cell from the number before to this one, folded. */
  readonly before: string;
  /** The cell from the unit to the first digit of the next number, folded. */
  readonly after: string;
  readonly span: Span;
  /** The printed cell. */
  readonly source: string;
  /** No other number stands before it. */
  readonly first: boolean;
  /** A horizon stood directly before the cell. */
  readonly followsHorizon: boolean;
  readonly findings: readonly Diagnostic[];
}

/** The quantities of a cell in order; without digits, the first number in words. */
export function quantitiesIn(cell: Folded, around: Surroundings, leads: boolean): readonly Quantity[] {
  const numbers = numbersIn(cell).filter(({ folded }) => !isLabel(cell.text, folded) && !isYear(cell.text, folded, around.year));
  const all = numbers.length > 0 ? numbers.map((number) => ({ number, word: false })) : inWords(cell);
  let end = 0;
  return all.map(({ number, word }, index) => {
    const before = cell.text.slice(end, number.folded.from);
    const next = all[index + 1]?.number.folded.from ?? cell.text.length;
    const following = cell.text.slice(number.folded.to, next);
    const beside = unitBeside(before, following);
    const stray = beside?.lost === true && !/\d{3}|,\d\d/.test(cell.text.slice(number.folded.from, number.folded.to));
    const printed = stray ? null : beside;
    const unitEnd = number.folded.to + (beside?.length ?? 0);
    const sized = isWhole(printed?.unit, following) ? inWholeUnits(number) : number;
    const assumed = printed || isCounted(before, following) ? null : isAmount(cell.text, number) ? 'euro' : around.unit;
    const unit = printed?.unit ?? assumed ?? 'count';
    const place = { span: number.span };
    const text = printedAt(cell.source, number.span);
    const findings = [
      ...numberFindings(cell.source, sized),
      ...(stray ? [draftingFinding('drafting/stray-sign', place, { text: '#' })] : []),
      ...(word ? [draftingFinding('drafting/number-in-words', place, { text, value: number.value.toString() })] : []),
      ...(printed?.lost ? [draftingFinding('drafting/lost-sign', place, { text, unit: 'euro' })] : []),
      ...(isAbout(before, cell.text.slice(unitEnd, next)) ? [draftingFinding('drafting/about-number', place, { text })] : []),
      ...(assumed ? [draftingFinding('drafting/unit-assumed', place, { text, unit: unitNames[assumed] })] : []),
    ];
    end = unitEnd;
    return {
      number: sized, unit, unitPrinted: printed !== null, before, after: cell.text.slice(unitEnd, next + 1),
      span: spanOf(cell, number.folded.from, unitEnd), source: cell.source, first: index === 0, followsHorizon: leads && index === 0, findings,
    };
  });
}

const unitNames: Readonly<Record<TargetUnit, string>> = {
  percent: 'percentuale', euro: 'euro', count: 'numero', days: 'giorni', hours: 'ore', other: 'altro',
};

/** `circa 500`, `500 circa`. */
function isAbout(before: string, after: string): boolean {
  return /(?<!\p{L})(?:circa|ca\.?|indicativamente|approssimativamente)(?: n\.?| euro| €)? ?$/u.test(before) || /^(?: \p{L}+)? ?(?:circa|ca\.)(?!\p{L}| $)/u.test(after);
}

/** Numbers that name a thing (`1° lotto`, `2)`, `ISO 9001`) are no values. */
function isLabel(text: string, { from, to }: Span): boolean {
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 24);
  if (/^ (?:del|di ogni|di ciascun) mese/.test(after) || /(?<!\p{L})giorno $/u.test(before)) return true;
  if (/^(?:°(?!c(?!\p{L}))|\^|ª|o(?!\p{L})|a(?!\p{L})|ma(?!\p{L})|esim[ao])/u.test(after)) return true;
  if (/(?:^|[ ;:,.])$/.test(before) && /^\) ?\S/.test(after) && !/\([^)]*$/.test(before)) return true;
  return label.test(before);
}

const label = /* @__PURE__ */ pattern(String.raw`
  (?<!\p{L})(?:iso|art|artt|articolo|comma|lett|fase|lotto|allegato|stralcio|punto|capitolo|missione|programma|linea
  |zona|asse|misura|scheda|obiettivo|via|civico|classe|categoria|cat|tab|tabella|fascia|sub|reg|regolamento|legge
  |prot|en|uni|le ore|alle ore|agenda|industria) ?(?:n?[.°]{0,2}) ?$
`);

/** The years of a cell that are no values: `100% del 2015`. */
export function yearsIn(cell: Folded, around: Surroundings): readonly Span[] {
  return numbersIn(cell).filter(({ folded }) => isYear(cell.text, folded, around.year)).map(({ span }) => span);
}

/** `l'estate 2016`: a year near the plan's that counts nothing. */
function isYear(text: string, { from, to }: Span, planYear: number | undefined): boolean {
  const digits = text.slice(from, to);
  if (!/^(?:19|20)\d\d$/.test(digits) || !isYearNear(Number(digits), planYear)) return false;
  const before = text.slice(Math.max(0, from - 16), from);
  const following = text.slice(to, to + 24);
  if (unitBeside(before, following) || isCounted(before, following) || !/\p{L} ?$/u.test(before)) return false;
  return !/(?<!\p{L})(?:almeno|minimo|massimo|max|superiore a|inferiore a|oltre|piu di|meno di) $/u.test(before);
}

function inWords(cell: Folded): readonly { readonly number: PrintedNumber; readonly word: boolean }[] {
  const found = numeralIn(cell.text);
  if (!found) return [];
  const folded = { from: found.from, to: found.to };
  return [{
    number: { span: spanOf(cell, found.from, found.to), folded, value: decimal(found.value), alternative: null, fractionDigits: 0, assumption: null },
    word: true,
  }];
}

/** Counted in whole units, so that a comma before three digits separates thousands. */
function isWhole(unit: TargetUnit | undefined, following: string): boolean {
  return unit === 'euro' || /^ ?(?:kwh|mwh|utenti|abitanti|persone)(?!\p{L})/u.test(following);
}

/** `n. 3`, `10 utenti`: counted by what is printed, whatever the name says. */
function isCounted(before: string, following: string): boolean {
  if (/(?<!\p{L})(?:n[.°]{0,2}|nr\.?|num\.?|numero) ?$/u.test(before)) return true;
  return /^ ?(?!(?:entro|d[ae]ll?[aeo]?|d[ae]i|degli|dagli|all[aeo]?|agli|nel|nella|nell|per|rispetto|sul|sulla|con|dopo|ogni|oltre|piu|almeno|minimo|massimo|circa)(?!\p{L}))\p{L}{3,}/u.test(following);
}

function isAmount(text: string, { folded }: PrintedNumber): boolean {
  return /\d\.\d{3},\d\d$/.test(text.slice(folded.from, folded.to));
}
