import type { TargetUnit } from '../plan/index.js';
import { decimal } from '../values/numbers.js';
import { draftingFinding, type Diagnostic, type Span } from '../outcome/index.js';
import { printedAt, spanOf, type Folded } from './fold.js';
import { inWholeUnits, numberFindings, numbersIn, type PrintedNumber } from './number.js';
import type { Surroundings } from './target-context.js';
import { unitBeside, unitByName } from './target-unit.js';
import { numeralIn } from './target-words.js';

/** A number of a cell with what stands around it, as the rules of level and change look at it. */
export interface Quantity {
  readonly number: PrintedNumber;
  readonly unit: TargetUnit;
  /** The unit is printed beside the number. */
  readonly unitPrinted: boolean;
  /** The cell from the number before to this one, folded. */
  readonly before: string;
  /** The cell from the unit to the next number, folded. */
  readonly after: string;
  readonly span: Span;
  /** The printed cell. */
  readonly source: string;
  /** A horizon stood directly before the cell. */
  readonly followsHorizon: boolean;
  readonly findings: readonly Diagnostic[];
}

/** The quantities of a cell in order; without digits, the first number in words. */
export function quantitiesIn(cell: Folded, around: Surroundings, leads: boolean): readonly Quantity[] {
  const numbers = numbersIn(cell).filter(({ folded }) => !isLabel(cell.text, folded));
  const all = numbers.length > 0 ? numbers.map((number) => ({ number, word: false })) : inWords(cell);
  let end = 0;
  return all.map(({ number, word }, index) => {
    const before = cell.text.slice(end, number.folded.from);
    const following = cell.text.slice(number.folded.to, all[index + 1]?.number.folded.from ?? cell.text.length);
    const printed = unitBeside(before, following);
    const unitEnd = number.folded.to + (printed?.length ?? 0);
    const findings: Diagnostic[] = [];
    const sized = printed?.unit === 'euro' || /^ ?(?:kwh|mwh|utenti|abitanti|persone)/.test(following) ? inWholeUnits(number) : number;
    findings.push(...numberFindings(cell.source, sized));
    if (word) findings.push(draftingFinding('drafting/number-in-words', { span: number.span }, { text: printedAt(cell.source, number.span), value: number.value.toString() }));
    if (printed?.lost) findings.push(draftingFinding('drafting/lost-sign', { span: number.span }, { text: printedAt(cell.source, number.span), unit: 'euro' }));
    const assumed = printed || isCounted(before, following) ? null : isAmount(cell.source, number) ? 'euro' : unitByName(around.name, around.formula, around.head);
    const unit = printed?.unit ?? assumed ?? 'count';
    if (assumed) findings.push(draftingFinding('drafting/unit-assumed', { span: number.span }, { text: printedAt(cell.source, number.span), unit: unitNames[assumed] }));
    end = unitEnd;
    return {
      number: sized, unit, unitPrinted: printed !== null, before, after: cell.text.slice(unitEnd, all[index + 1]?.number.folded.from ?? cell.text.length),
      span: spanOf(cell, number.folded.from, unitEnd), source: cell.source, followsHorizon: leads && index === 0, findings,
    };
  });
}

const unitNames: Readonly<Record<TargetUnit, string>> = {
  percent: 'percentuale', euro: 'euro', count: 'numero', days: 'giorni', hours: 'ore', other: 'altro',
};

/** Numbers that name a thing (`1° lotto`, `2)`, `ISO 9001`) are no values. */
function isLabel(text: string, { from, to }: Span): boolean {
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 24);
  if (/^(?:°|\^|ª|o(?!\p{L})|a(?!\p{L})|ma(?!\p{L})|esim[ao]) ?/u.test(after)) return true;
  if (/(?:^|[ ;:,.(])$/.test(before) && /^\) ?[\p{L}"']/u.test(after) && !/\([^)]*$/.test(before)) return true;
  return /(?<!\p{L})(?:iso|art|artt|articolo|comma|lett|fase|lotto|allegato|stralcio|punto|capitolo|missione|programma|linea|zona|asse|misura|scheda|obiettivo|piano|via|civico|classe|categoria|cat|tab|tabella|fascia|sub|reg|regolamento|legge|prot|en|uni|anni|eta|ore) ?(?:n?[.°]{0,2}) ?$/u.test(before)
    && !/(?:ore|anni|eta|piano) ?$/u.test(before);
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

/** `n. 3`, `10 utenti`: counted by what is printed, whatever the name says. */
function isCounted(before: string, following: string): boolean {
  if (/(?<!\p{L})(?:n[.°]{0,2}|nr\.?|num\.?|numero) ?$/u.test(before)) return true;
  return /^ ?(?!(?:entro|nel|nella|nell|per|rispetto|sul|sulla|con|dal|dopo|ogni|oltre|piu|almeno|minimo|massimo|circa)(?!\p{L}))\p{L}{3,}/u.test(following);
}

function isAmount(source: string, number: PrintedNumber): boolean {
  return /\d\.\d{3},\d\d$/.test(printedAt(source, number.span));
}
