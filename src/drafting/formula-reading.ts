import { printFormula, type Expression, type Formula } from '../formula/index.js';
import { hundred, type Decimal } from '../values/numbers.js';
import { genitives, isLittle, isYear, list } from './formula-words.js';
import { stretch, type Item } from './formula-items.js';
import { isOpenProduct, mixedPrecedence, repeatsOf, siblingsOf, visit, withGrowth } from './formula-growth.js';
import { isYearOnly, namesOf, operandsOf, wordsOf, type Names, type Quantity } from './formula-names.js';
import type { Operand } from './formula-operand.js';
import { draftTree, type Comparator, type Draft, type DraftTree } from './formula-tree.js';
import { divides } from './formula-scale.js';
import type { Report } from './formula-report.js';
import type { Token } from './formula-tokens.js';
import { spanOf, type Folded } from './fold.js';
import { numberFindings } from './number.js';

/** A formula with its names told apart and its growth in parentheses. */
export interface Reading {
  readonly left: Draft;
  readonly comparator: Comparator | null;
  readonly right: Draft | null;
  readonly names: Names;
  readonly tree: DraftTree;
  /** What says that the result is a percentage, apart from a printed 100. */
  readonly percentAt: { readonly from: number; readonly to: number } | null;
  /** The tree as printed, where growth stood without parentheses. */
  readonly literal: Draft | null;
  /** A number that the formula is compared with: its target. */
  readonly aside: Draft | null;
}

/** The reading of a formula without its worked examples; null where nothing can be read. */
export function readingOf(items: readonly Item[], name: string, countWanted: boolean): Reading | null {
  const tree = draftTree(items, { countWanted });
  const sides = chosenSides(tree);
  if (!sides.left) return null;
  const stripped = withoutPercentWords(sides.left, tree.percentAt);
  const both = [stripped.draft, sides.right];
  const operands = both.flatMap((side) => operandsOf(side));
  const names = namesOf(operands, both.flatMap((side) => repeatsOf(side)), both.flatMap((side) => siblingsOf(side)), name);
  const same = (a: Draft, b: Draft): boolean =>
    a.kind === 'operand' && b.kind === 'operand' && names.quantityOf(a.operand) !== null && names.quantityOf(a.operand) === names.quantityOf(b.operand);
  const grown = withGrowth(stripped.draft, same);
  return {
    left: grown.draft,
    comparator: sides.comparator,
    right: sides.right,
    names,
    tree: { ...tree, label: sides.label ?? tree.label },
    percentAt: stripped.percentAt,
    literal: grown.changed.length > 0 ? stripped.draft : null,
    aside: sides.aside ?? null,
  };
}

interface Sides {
  readonly left: Draft | null;
  readonly comparator: Comparator | null;
  readonly right: Draft | null;
  readonly label: { readonly from: number; readonly to: number } | null;
  readonly aside?: Draft;
}

const results = list('saldo differenza risultato avanzo disavanzo percentuale tasso indice valore variazione incremento risparmio');
const percents = list('percentuale percentuali perc perc. %');

/** Which side of `=` is the formula: `Costo medio = costo / pasti` names it, `spesa 2016 = spesa 2015` is a condition. */
function chosenSides({ left, comparator, right }: DraftTree): Sides {
  const alone = { comparator: null, right: null, label: null };
  if (left === null || comparator === null || right === null) return { left: left ?? right, ...alone };
  if (operandsOf(right).length === 0 && operandsOf(left).length > 0) return { left, ...alone, aside: right };
  if (comparator === '=' && left.kind === 'operand' && right.kind === 'binary' && !namedAlike(left.operand, operandsOf(right))) return { ...alone, left: right, label: left };
  if (comparator === '=' && left.kind === 'binary' && right.kind === 'operand' && !isYearOnly(right.operand)) {
    const isName = left.operator === '/' || left.operator === '*' || results.has(wordsOf(right.operand)[0]);
    if (isName && !namedAlike(right.operand, operandsOf(left))) return { ...alone, left, label: right };
  }
  return { left, comparator, right, label: null };
}

/** Whether an operand is the same quantity as one of the others in another year. */
function namedAlike(operand: Operand, others: readonly Operand[]): boolean {
  const years = (of: Operand): string => wordsOf(of).filter(isYear).join(' ');
  const plain = (of: Operand): string => wordsOf(of).filter((word) => !isYear(word) && !isLittle(word)).join(' ');
  return years(operand) !== '' && others.some((other) => plain(other) === plain(operand) && years(other) !== years(operand));
}

/** `Percentuale di pratiche evase / pratiche`: the first words say what the result is, and name no quantity. */
function withoutPercentWords(draft: Draft, percentAt: Reading['percentAt']): { readonly draft: Draft; readonly percentAt: Reading['percentAt'] } {
  const [first, ...others] = operandsOf(draft);
  const lead = first ? percentWords(first.words) : 0;
  const words = first?.words.slice(lead) ?? [];
  if (!first || lead === 0 || words.length === 0 || others.some((other) => percentWords(other.words) > 0) || !divides(draft)) return { draft, percentAt };
  const shorter: Operand = { ...first, words, from: stretch(words).from };
  const replaced = (node: Draft): Draft => {
    if (node.kind === 'operand') return node.operand === first ? { ...node, operand: shorter, from: shorter.from } : node;
    if (node.kind === 'negate') return { ...node, inner: replaced(node.inner) };
    return node.kind === 'binary' ? { ...node, left: replaced(node.left), right: replaced(node.right) } : node;
  };
  return { draft: replaced(draft), percentAt: percentAt ?? stretch(first.words.slice(0, lead)) };
}

/** How many words before a name say that the result is a percentage. */
function percentWords([first, link]: readonly Token[]): number {
  if (!percents.has(first?.text)) return 0;
  return genitives.has(link?.text) ? 2 : 1;
}

/** Whether the formula itself multiplies by 100. */
export function prints100(draft: Draft): boolean {
  const is100 = (node: Draft): boolean => node.kind === 'number' && node.value.eq(hundred);
  let found = false;
  visit(draft, (node) => {
    if (node.kind !== 'binary') return;
    const { operator, left, right } = node;
    found ||= operator === '*' ? is100(left) || is100(right) : operator === '/' && is100(left);
  });
  return found;
}

/** The strict tree of a draft; spans are those of the printed text. */
export function expressionOf(draft: Draft, names: Names, folded: Folded): Expression {
  const span = spanOf(folded, draft.from, draft.to);
  switch (draft.kind) {
    case 'number':
      return { node: 'number', value: draft.value.toString(), span };
    case 'operand': {
      const quantity = names.quantityOf(draft.operand);
      if (quantity) return { node: 'input', name: quantity.key, span };
      return { node: 'number', value: (names.numberOf(draft.operand) ?? hundred).toString(), span };
    }
    case 'negate':
      return { node: 'negate', operand: expressionOf(draft.inner, names, folded), span };
    case 'binary':
      return { node: 'arithmetic', operator: draft.operator, left: expressionOf(draft.left, names, folded), right: expressionOf(draft.right, names, folded), span };
  }
}

/** `[a] / [b]` times 100. */
export function times100(formula: Formula): Formula {
  return { node: 'arithmetic', operator: '*', left: formula, right: { node: 'number', value: '100', span: formula.span }, span: formula.span };
}

/** Findings about the signs that may mean several things. */
export function reportSigns({ tree }: Reading, folded: Folded, report: Report): void {
  for (const { sign, from, to, taken, operator } of tree.choices) {
    const text = sign === 'bar' ? '---' : sign;
    const around = { from: Math.max(0, from - 20), to: Math.min(folded.text.length, to + 20) };
    if (taken === 'name') report.add('drafting/formula-sign-in-name', { from, to }, { text, name: report.shown(around) });
    else if (taken === 'drop') report.add('drafting/formula-sign-left-out', { from, to }, { text });
    else if (taken === 'break') report.add('drafting/formula-dash-separates', { from, to }, { after: report.shown({ from: to, to: Math.min(folded.text.length, to + 80) }) });
    else report.add('drafting/formula-sign-assumed', { from, to }, { text, operator });
  }
  if (tree.label) report.add('drafting/formula-label', tree.label, { text: report.shown(tree.label) });
}

/** Findings about the numbers of a formula: doubtful points, percentages. */
function reportNumbers(draft: Draft, { names }: Reading, folded: Folded, report: Report): void {
  const shares = new Set<Draft>();
  visit(draft, (node) => {
    if (node.kind === 'binary' && node.operator === '*' && node.right.kind === 'operand') shares.add(node.left);
    if (node.kind === 'operand' && names.numberOf(node.operand)) report.add('drafting/formula-year-as-number', node, { text: report.shown(node) });
    if (node.kind !== 'number') return;
    report.findings.push(...numberFindings(folded.source, node.number));
    if (!node.percent || node.value.eq(hundred)) return;
    const printed = node.number.value.dividedBy(hundred);
    const plain = shares.has(node) ? 'parte di un nome' : 'la percentuale di una quantità della formula';
    report.add('drafting/formula-percent-number', node, {
      text: report.shown(node), reading: `il fattore ${node.value.toString()}`,
      alternative: node.value.eq(printed) ? plain : `il numero ${printed.toString()}`,
    });
  });
}

/** Findings about a number that the formula is compared with. */
export function reportAside({ aside }: Reading, folded: Folded, report: Report): void {
  if (aside === null) return;
  report.add('drafting/formula-target-inside', aside, { text: report.shown(aside) });
  if (aside.kind === 'number') report.findings.push(...numberFindings(folded.source, aside.number));
}

/** Findings about the words that were read as operators. */
export function reportOperatorWords({ tree }: Reading, folded: Folded, report: Report): void {
  for (const operator of tree.operators) {
    const plain = operator.sign === 'x' && /^ *10{2,}/.test(folded.text.slice(operator.to, operator.to + 12));
    if (plain) continue;
    report.add('drafting/formula-operator-in-words', operator, { text: report.shown(operator), operator: operator.operator });
  }
}

/** Findings about how signs, names and precedence were read. */
export function reportReading(reading: Reading, folded: Folded, report: Report): void {
  const { names, left, literal } = reading;
  const printed = (draft: Draft): string => printFormula(expressionOf(draft, names, folded));
  reportSigns(reading, folded, report);
  for (const side of [left, reading.right]) if (side) reportNumbers(side, reading, folded, report);
  reportOperatorWords(reading, folded, report);
  if (literal) report.add('drafting/formula-growth', left, { formula: printed(left), alternative: printed(literal) });
  for (const node of mixedPrecedence(left)) {
    if (node.kind === 'binary') report.add('drafting/formula-precedence', node, { formula: printed(node), alternative: printed(regrouped(node)) });
  }
  visit(left, (node) => {
    if (node.kind !== 'binary' || node.operator !== '*') return;
    const { left: ratio, right: factor } = node;
    if (ratio.kind !== 'binary' || ratio.operator !== '/' || ratio.enclosed || isScaling(factor)) return;
    const other: Draft = { ...ratio, right: { ...node, left: ratio.right, right: factor, enclosed: true } };
    report.add('drafting/formula-precedence', node, { formula: printed(node), alternative: printed(other) });
  });
  for (const { mention, into, why } of names.merges) {
    const code = why === 'year' ? 'drafting/formula-year-as-name' : 'drafting/formula-merged-names';
    report.add(code, mention, { text: report.shown(mention), name: labelOf(into, report) });
  }
  for (const quantity of names.years) {
    report.add('drafting/formula-year-as-name', quantity.first, { text: report.shown(quantity.first), name: labelOf(quantity, report) });
  }
}

/** A factor that only changes the unit or lessens the whole: 100, 0.5. */
function isScaling(factor: Draft): boolean {
  return factor.kind === 'number' && (factor.value.lt(1) || /^10{1,5}$/.test(factor.value.toString()));
}

/** The other grouping: `(A + B) / C` for `A + B / C`, `A / (B + C)` for `A / B + C`. */
function regrouped(node: Extract<Draft, { kind: 'binary' }>): Draft {
  const { left, right } = node;
  if (!isOpenProduct(right)) return isOpenProduct(left) ? { ...left, right: { ...node, left: left.right, enclosed: true } } : node;
  let first: Draft = right;
  while (isOpenProduct(first)) first = first.left;
  const regroup = (part: Draft): Draft => {
    if (part === first) return { ...node, right: first, enclosed: true };
    return part.kind === 'binary' ? { ...part, left: regroup(part.left) } : part;
  };
  return regroup(right);
}

/** The label of a quantity: its first mention as printed, or the words carried over to its year. */
export function labelOf(quantity: Quantity, report: Report): string {
  return quantity.carried ?? labelText(quantity.first, report);
}

export function labelText(operand: Operand, report: Report): string {
  return operand.words.map((word, index) => (index > 0 && word.spaced ? ' ' : '') + report.shown(word)).join('');
}

/** Each quantity with the number that an operand prints for it. */
export function printedValues(names: Names): ReadonlyMap<string, Decimal> {
  const values = new Map<string, Decimal>();
  for (const { key, mentions } of names.quantities) {
    const value = mentions.map((mention) => (mention.value ?? mention.constant)?.value).find((found) => found !== undefined);
    if (value) values.set(key, value);
  }
  return values;
}
