import { printFormula, type Formula } from '../formula/index.js';
import { partWord, wholeWord } from '../plan/index.js';
import { fold } from './fold.js';
import { contentWords } from './formula-context.js';
import { wordsOf } from './formula-names.js';
import { isYear, list, stem } from './formula-words.js';
import { times100, type Reading } from './formula-reading.js';
import { visit } from './formula-growth.js';
import type { Operand } from './formula-operand.js';
import type { Draft } from './formula-tree.js';
import type { Report } from './formula-report.js';
import type { Scale } from './formula-scale.js';

interface Context {
  readonly name: string;
  readonly target: string;
}

/** What a formula computes against what name and target ask: told, never mended. */
export function reportAgainst(reading: Reading, formula: Formula, scale: Scale, { name, target }: Context, print: (draft: Draft) => string, report: Report): void {
  const { left } = reading;
  const wanted = fold(`${name} ${target}`.slice(0, 600)).text;
  const asksPercent = /\d ?%/.test(target) || /\bper ?cento\b/.test(fold(target).text);
  const printed = printFormula(formula);
  const change = /(?<!\p{L})(?:aumento|increment|riduzion|ridurre|diminu|risparmi|in meno|in piu|calo|crescita|contenimento)/u.exec(wanted)?.[0] ?? '';
  const asked = target.slice(0, 80);
  const growthFrom = (base: Draft, later: Draft): string => `(${print(later)} - ${print(base)}) / ${print(base)}`;
  const ratio = plainRatio(left);
  if (ratio) {
    const { over, under } = ratio;
    const apart = yearsApart(over, under);
    if (apart && change !== '') {
      const alternative = apart === 'old-over-new' ? growthFrom(over, under) : growthFrom(under, over);
      report.add('drafting/formula-change-as-ratio', left, { formula: printed, context: change, alternative });
    }
    if (apart === 'old-over-new' ? change !== '' : looksUpsideDown(over.operand, under.operand, asksPercent, wanted)) {
      report.add('drafting/formula-upside-down', left, { formula: printed, alternative: `${print(under)} / ${print(over)}` });
    }
  }
  const unit = asksPercent && scale !== 'percent' ? scale : null;
  if (unit === 'ratio') {
    report.add('drafting/formula-hundred-missing', left, { target: asked, formula: printed, alternative: printFormula(times100(formula)) });
  } else if (unit) {
    const difference = left.kind === 'binary' && left.operator === '-';
    const alternative = difference ? `(${print(left)}) / ${print(left.right)} * 100` : 'la variazione rispetto al valore di partenza, in percentuale';
    report.add('drafting/formula-target-unit', left, { target: asked, unit: unitText[unit], alternative });
  }
  const growth = growthOf(left, print) ?? laterLessEarlier(left);
  if (growth && /(?<!\p{L})(?:riduzion|ridurre|diminu|risparmi|contenimento|calo)/u.test(wanted) && !/-\s*\d|\d ?% in meno/.test(target) && /\d/.test(target)) {
    report.add('drafting/formula-sign-against-target', left, { formula: printed, context: asked, alternative: `(${print(growth.base)} - ${print(growth.later)}) / ${print(growth.base)}` });
  }
  if (growth?.overNew) {
    report.add('drafting/formula-growth-base', left, { name: print(growth.later), alternative: growthFrom(growth.base, growth.later) });
  }
  reportFactors(left, print, report);
}

const unitText: Readonly<Record<Exclude<Scale, 'ratio' | 'percent'>, string>> = {
  count: 'un numero', money: 'un importo', days: 'un numero di giorni', other: 'una quantità',
};

const plainFactors = list('10 100 1000 10000 100000 12 30 360 365');

/** Factors that are no 100, and quantities that stand above and below the line. */
function reportFactors(left: Draft, print: (draft: Draft) => string, report: Report): void {
  visit(left, (node) => {
    if (node.kind !== 'binary') return;
    if (node.operator === '*' && node.right.kind === 'number' && !plainFactors.has(node.right.value.toString()) && node.left.kind === 'binary') {
      report.add('drafting/formula-constant-kept', node.right, { value: node.right.value.toString(), alternative: print(node.left) });
    }
    if (node.operator !== '/' || node.right.kind !== 'operand') return;
    const below = print(node.right);
    const over = node.left;
    if (print(over) === below) report.add('drafting/formula-cancels', node, { name: below, alternative: '1' });
    if (over.kind !== 'binary' || over.operator !== '*') return;
    for (const [part, rest] of [[over.left, over.right], [over.right, over.left]] as const) {
      if (print(part) === below) report.add('drafting/formula-cancels', node, { name: below, alternative: print(rest) });
    }
  });
}

type Named = Extract<Draft, { kind: 'operand' }>;

/** `A / B` or `A / B * 100`. */
function plainRatio(draft: Draft): { readonly over: Named; readonly under: Named } | null {
  if (draft.kind !== 'binary') return null;
  if (draft.operator === '*' && draft.right.kind === 'number') return plainRatio(draft.left);
  if (draft.operator !== '/' || draft.left.kind !== 'operand' || draft.right.kind !== 'operand') return null;
  return { over: draft.left, under: draft.right };
}

function growthOf(draft: Draft, print: (draft: Draft) => string): { readonly later: Draft; readonly base: Draft; readonly overNew: boolean } | null {
  if (draft.kind !== 'binary' || (draft.operator !== '*' && draft.operator !== '/')) return null;
  if (draft.operator === '*') return draft.right.kind === 'number' ? growthOf(draft.left, print) : null;
  const over = draft.left.kind === 'binary' && draft.left.operator === '*' && draft.left.right.kind === 'number' ? draft.left.left : draft.left;
  if (over.kind !== 'binary' || over.operator !== '-' || over.left.kind !== 'operand' || over.right.kind !== 'operand') return null;
  const apart = yearsApart(over.left, over.right);
  const overNew = print(draft.right) === print(over.left);
  return apart === 'old-over-new' || (overNew && apart === null) ? null : { later: over.left, base: over.right, overNew };
}

/** `A 2016 - A 2015`, not divided. */
function laterLessEarlier(draft: Draft): { readonly later: Draft; readonly base: Draft; readonly overNew: boolean } | null {
  if (draft.kind !== 'binary' || draft.operator !== '-' || yearsApart(draft.left, draft.right) !== 'new-over-old') return null;
  return { later: draft.left, base: draft.right, overNew: false };
}

function yearsApart(over: Draft, under: Draft): 'old-over-new' | 'new-over-old' | null {
  const [one, other] = [yearOf(over), yearOf(under)];
  if (!one || !other || one === other) return null;
  return one < other ? 'old-over-new' : 'new-over-old';
}

function yearOf(draft: Draft): string | undefined {
  return draft.kind === 'operand' ? wordsOf(draft.operand).find(isYear) : undefined;
}

/** The whole above and the part below, where a share is asked for. */
function looksUpsideDown(over: Operand, under: Operand, asksPercent: boolean, wanted: string): boolean {
  if (!asksPercent && !/percentuale|%|grado|tasso|frequenza|quota|livello/.test(wanted)) return false;
  const [above, below] = [contentWords(over.words), contentWords(under.words)];
  const has = (words: readonly string[], pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  if (has(above, wholeWord) && has(below, partWord) && !has(below, wholeWord) && !has(above, partWord)) return true;
  const stems = below.map(stem);
  const isPart = above.length > 0 && above.length < below.length && above.every((word) => stems.includes(stem(word)));
  return isPart && has(below, partWord) && !has(below, wholeWord);
}
