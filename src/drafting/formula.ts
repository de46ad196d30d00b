import type { Diagnostic } from '../outcome/index.js';
import { longestFormula, printFormula, type Formula } from '../formula/index.js';
import { invariant, shown } from '../values/numbers.js';
import { draftActMarkers } from './act-marker.js';
import { fold, type Folded } from './fold.js';
import { reportAgainst } from './formula-against.js';
import { withoutBetween } from './formula-between.js';
import { boundExamples, drawnExamples, ownExample, type FormulaExample } from './formula-examples.js';
import { inputsOfNames, measured, reportBrackets, type FormulaInput } from './formula-inputs.js';
import { withLabelledValues } from './formula-labelled.js';
import { named } from './formula-legend.js';
import { isGroup, isMark, isNumber, isSign, nested, stretch, trimmed, type Item } from './formula-items.js';
import { isComputation, kindOfWords } from './formula-kind.js';
import { operandsOf } from './formula-names.js';
import { expressionOf, prints100, readingOf, reportAside, reportOperatorWords, reportReading, reportSigns, times100, type Reading } from './formula-reading.js';
import { reportOn, type Report } from './formula-report.js';
import { divides, scaleOf, type Scale } from './formula-scale.js';
import { splitExamples, type Split } from './formula-split.js';
import { withNamingPairs } from './formula-pairs.js';
import { formulaTokens } from './formula-tokens.js';
import type { Draft } from './formula-tree.js';
import { numbersIn } from './number.js';

export type { FormulaExample } from './formula-examples.js';
export type { FormulaInput } from './formula-inputs.js';

/** What stands beside a formula: it settles doubts and shows what does not fit. */
export interface FormulaContext {
  /** Name of the indicator. */
  readonly name?: string | undefined;
  /** Its target, as printed. */
  readonly target?: string | undefined;
}

/** The printed formula of an indicator as it was read. */
export interface FormulaDraft {
  /**
   * `arithmetic`: a computation; `equality`: a condition `A = B`; `measure`: one quantity that is counted or measured;
   * `text`: an act, a document, an action; `none`: empty, or a bare period.
   */
  readonly kind: 'arithmetic' | 'equality' | 'measure' | 'text' | 'none';
  /** The intended reading in the strict language; spans are places in the printed text. Null for text and none. */
  readonly formula: Formula | null;
  /** The quantities in order of first appearance. */
  readonly inputs: readonly FormulaInput[];
  /** Of the result: `percent` where times 100 or % is part of the reading. */
  readonly scale: Scale;
  readonly examples: readonly FormulaExample[];
  /** Each assumption with its place in the text and the other reading. */
  readonly findings: readonly Diagnostic[];
}

/**
 * The formula of an indicator as an Italian plan prints it, read as its author computes it. Growth without its
 * parentheses is read as growth, signs inside names and dashes before notes are told from operators, names that mean one
 * quantity are merged, a worked example is computed and held against the formula. Nothing is mended in substance: a
 * missing `* 100` or an upside-down ratio stays, and is told.
 *
 * @param text The cell as printed; an empty one is of kind `none`.
 * @param context Name and target of the indicator, as printed.
 * @returns The reading; each step that is not plain reading is among the findings, with its span and the alternative.
 * @throws InvariantError when `text` is no string
 * @diagnostic drafting/formula-growth and the other codes that begin with `drafting/formula-`
 * @interpretation docs/decisions/013-printed-formulas.md
 * @example
 * ```ts
 * import { printFormula } from 'municipal-performance/formula';
 * import { draftFormula } from 'municipal-performance/drafting';
 * const draft = draftFormula('n. eventi 2016 - n. eventi 2015 / n. eventi 2015 x 100 = (12 - 10)/10 x 100 = 20%');
 * draft.kind; //=> 'arithmetic'
 * draft.formula && printFormula(draft.formula); //=> '([eventi 2016] - [eventi 2015]) / [eventi 2015] * 100'
 * draft.inputs.map(({ label }) => label); //=> ['n. eventi 2016', 'n. eventi 2015']
 * draft.examples[0]?.result; //=> '20'
 * draft.examples[0]?.agrees; //=> true
 * draft.findings.map(({ code }) => code); //=> ['drafting/formula-growth']
 * ```
 */
export function draftFormula(text: string, context: FormulaContext = {}): FormulaDraft {
  invariant(typeof text === 'string', () => `expected the text of a formula, found ${shown(text)}`);
  const name = context.name ?? '';
  const target = context.target ?? '';
  const folded = fold(text.length > longestFormula ? '' : withoutMarkers(text));
  const report = reportOn(folded);
  if (text.length > longestFormula) {
    report.add('drafting/formula-too-long', { from: 0, to: 0 }, { length: String(text.length), limit: String(longestFormula) });
    return wordsOnly('text', report);
  }
  const tokens = withNamingPairs(formulaTokens(folded));
  if (tokens.length > mostTokens || tokens.filter(({ kind }) => kind === 'sign').length > mostSigns) {
    report.add('drafting/formula-unread', { from: 0, to: folded.text.length }, { text: report.shown({ from: 0, to: folded.text.length }) });
    return wordsOnly('text', report);
  }
  const { items, unpaired } = nested(tokens);
  for (const bracket of unpaired) {
    report.add('drafting/formula-unpaired-bracket', bracket, { text: bracket.text, reading: bracket.text === '(' ? 'si chiudesse alla fine' : 'non ci fosse' });
  }
  if (isSign(items[0], '=') && items.length > 1) report.add('drafting/formula-leading-equals', items[0] as Item, {});
  for (const item of idleSigns(items)) report.add('drafting/formula-sign-left-out', item, { text: item.text });
  const between = withoutBetween(withLabelledValues(unwrapped(withoutCaption(items, report))));
  const split = splitExamples(between.items);
  if (split.separator && isSign(split.separator, '-')) {
    report.add('drafting/formula-dash-separates', split.separator, { after: report.shown(stretch(split.examples.flat())) });
  }
  const reading = readingOf(trimmed(split.main), name, isCount(target));
  const draft = reading && computed(reading, split, { name, target, between: between.words }, folded, report);
  return draft ?? inWords(split, reading, between.items, { name, target }, folded, report);
}

/** Beyond these a text is no formula of an indicator. */
const mostSigns = 400;
const mostTokens = 2000;

interface Context {
  readonly name: string;
  readonly target: string;
}

interface WithBetween extends Context {
  readonly between: ReturnType<typeof withoutBetween>['words'];
}

/** A computation or a condition; null where the text is neither. */
function computed(reading: Reading, split: Split, context: WithBetween, folded: Folded, report: Report): FormulaDraft | null {
  const print = (draft: Draft): string => printFormula(expressionOf(draft, reading.names, folded));
  if (reading.comparator !== null && reading.right !== null) {
    if (operandsOf(reading.right).length === 0) return null;
    const left = expressionOf(reading.left, reading.names, folded);
    const right = expressionOf(reading.right, reading.names, folded);
    const span = { from: left.span.from, to: right.span.to };
    reportReading(reading, folded, report);
    reportBrackets(reading.names, folded, report);
    const formula: Formula = { node: 'comparison', operator: reading.comparator, left, right, span };
    const own = scaleOf(reading.left);
    return finished('equality', formula, { scale: own, examples: [] }, reading, split, folded, report);
  }
  const percentAt = reading.percentAt ?? (context.between?.percent ? context.between : null);
  if (!isComputation(reading.left, percentAt !== null)) return null;
  const bound = boundExamples(split.examples, reading);
  const adding = bound.find(({ binding }) => binding?.adds100)?.example ?? bound.find(({ example }) => example.printed?.percent)?.example ?? null;
  const because = percentAt ?? adding;
  const assumed = !prints100(reading.left) && because !== null && divides(reading.left);
  const plain = expressionOf(reading.left, reading.names, folded);
  const formula = assumed ? times100(plain) : plain;
  const scale: Scale = assumed || prints100(reading.left) || percentAt !== null ? 'percent' : scaleOf(reading.left);
  if (context.between) report.add('drafting/formula-operator-in-words', context.between, { text: report.shown(context.between), operator: context.between.operator });
  reportReading(reading, folded, report);
  reportBrackets(reading.names, folded, report);
  if (assumed) report.add('drafting/formula-hundred-assumed', because, { because: report.shown(because), alternative: printFormula(plain) });
  reportAside(reading, folded, report);
  reportAgainst(reading, formula, scale, context, print, report);
  const drawn = drawnExamples(bound, reading, formula, assumed, folded, report);
  const own = bound.length === 0 ? ownExample(reading, formula, folded, report) : null;
  return finished('arithmetic', formula, { scale, examples: own ? [own] : drawn }, reading, split, folded, report);
}

function finished(
  kind: FormulaDraft['kind'],
  formula: Formula,
  { scale, examples }: { readonly scale: Scale; readonly examples: readonly FormulaExample[] },
  reading: Reading,
  split: Split,
  folded: Folded,
  report: Report,
): FormulaDraft {
  reportTail(reading, split, report);
  const end = reading.right?.to ?? reading.left.to;
  const inputs = named(inputsOfNames(reading.names, report), { from: end, to: folded.text.length }, folded.text, report);
  return { kind, formula, inputs, scale, examples, findings: inOrder(report) };
}

/** A quantity that is counted or measured, or words. */
function inWords(split: Split, reading: Reading | null, items: readonly Item[], { target }: Context, folded: Folded, report: Report): FormulaDraft {
  const end = reading?.tree.tail[0]?.from ?? folded.text.length;
  const start = reading?.tree.label?.to ?? 0;
  const main = (split.main.length > 0 ? split.main : items).filter((item) => item.from < end && item.from >= start);
  const { kind, alternative } = kindOfWords(main, folded.source, target);
  if (kind === 'none') return wordsOnly('none', report);
  if (reading) reportSigns(reading, folded, report);
  const place = stretch(main);
  const quantity = kind === 'measure' && reading ? measured(reading, folded, report) : null;
  const rejected = reading !== null && (reading.left.kind === 'binary' || isGroup(main[0]));
  const compared = kind === 'measure' && main.find((item) => item.kind === 'word' && item.text === 'rispetto');
  if (compared) report.add('drafting/formula-kind-doubtful', place, { text: report.shown(place), kind: kindText.measure, alternative: 'un rapporto o una variazione' });
  if (alternative !== null || rejected || (kind === 'measure' && !quantity)) {
    const [taken, other] = quantity ? ['measure', 'text'] as const : ['text', 'measure'] as const;
    report.add('drafting/formula-kind-doubtful', place, { text: report.shown(place), kind: kindText[taken], alternative: rejected ? 'un calcolo' : kindText[other] });
  }
  if (!quantity || !reading) return wordsOnly('text', report);
  if (reading.aside) reportOperatorWords(reading, folded, report);
  reportAside(reading, folded, report);
  if (/\d ?%/.test(target) && quantity.scale !== 'percent' && quantity.scale !== 'other') {
    report.add('drafting/formula-target-unit', place, {
      target: target.slice(0, 80), unit: 'una quantità', alternative: 'la variazione rispetto al valore di partenza, in percentuale',
    });
  }
  for (const example of split.examples) report.add('drafting/formula-example-unread', stretch(example), { text: report.shown(stretch(example)) });
  reportTail(reading, split, report);
  return { kind: 'measure', formula: quantity.formula, inputs: [quantity.input], scale: quantity.scale, examples: [], findings: inOrder(report) };
}

const kindText = { measure: 'una quantità da misurare', text: 'testo' } as const;

function wordsOnly(kind: 'text' | 'none', report: Report): FormulaDraft {
  return { kind, formula: null, inputs: [], scale: 'other', examples: [], findings: inOrder(report) };
}

function inOrder({ findings }: Report): readonly Diagnostic[] {
  return [...findings].sort((a, b) => (a.span?.from ?? 0) - (b.span?.from ?? 0));
}

function reportTail(reading: Reading, split: Split, report: Report): void {
  const { tail, idle } = reading.tree;
  for (const words of idle) report.add('drafting/formula-tail', words, { text: report.shown(words) });
  const [first] = tail;
  if (first) report.add('drafting/formula-tail', { from: first.from, to: tail.at(-1)?.to ?? first.to }, { text: report.shown({ from: first.from, to: tail.at(-1)?.to ?? first.to }) });
  if (split.tail.length > 0) report.add('drafting/formula-tail', stretch(split.tail), { text: report.shown(stretch(split.tail)) });
}

/** Operators and comparisons before all else, and operators after it, have but one side. */
function idleSigns(items: readonly Item[]): readonly Item[] {
  const last = items.length - 1;
  const [, second] = items;
  const negative = isSign(items[0], '-') && isNumber(second) && !second.spaced;
  return items.filter((item, at) => last > 0 && ((at === 0 && (negative || isSign(item, '*', '/', '<', '>', '<=', '>=', '<>'))) || (at === last && isSign(item, '*', '/', '+', '-') && !isMark(items, at))));
}

/** `Formula di calcolo: …`: a caption that says nothing of the quantity. */
function withoutCaption(items: readonly Item[], report: Report): readonly Item[] {
  const at = items.slice(0, 4).findIndex((item) => isSign(item, ':'));
  const [first] = items;
  if (at < 1 || !first || !/^(?:formula|calcolo|modalita|metodo|indicatore|descrizione)$/.test(first.text)) return items;
  report.add('drafting/formula-label', stretch(items.slice(0, at)), { text: report.shown(stretch(items.slice(0, at))) });
  return items.slice(at + 1);
}

/** Parentheses around the whole are nothing. */
function unwrapped(items: readonly Item[]): readonly Item[] {
  const parts = trimmed(items);
  const [only] = parts;
  return parts.length === 1 && isGroup(only) ? unwrapped(only.items) : parts;
}

/** Whether a target is a whole number of things, two or more, and no percentage. */
function isCount(target: string): boolean {
  if (target.includes('%')) return false;
  const [first] = numbersIn(target.slice(0, 200)).filter(({ value }) => !/^(?:19|20)\d\d$/.test(value.toString()));
  return first !== undefined && first.value.isInteger() && first.value.gte(2) && !/entro/i.test(target);
}

/** The text with blanks in the place of the markers of amending acts, so that places stay. */
function withoutMarkers(text: string): string {
  let plain = text;
  for (const { span } of draftActMarkers(text).marks) plain = plain.slice(0, span.from) + ' '.repeat(span.to - span.from) + plain.slice(span.to);
  return plain;
}
