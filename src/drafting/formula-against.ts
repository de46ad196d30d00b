import { printFormula, type Formula } from '../formula/index.js';
import { partWord, wholeWord } from '../plan/index.js';
import { fold } from './fold.js';
import { contentWords } from './formula-context.js';
import { wordsOf } from './formula-names.js';
import { isYear, stem } from './formula-words.js';
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
  const ratio = plainRatio(left);
  const older = ratio && yearsApart(ratio.over, ratio.under);
  if (ratio && older && change !== '') {
    const [base, later] = older === 'old-over-new' ? [ratio.over, ratio.under] : [ratio.under, ratio.over];
    const alternative = `(${print(later)} - ${print(base)}) / ${print(base)}`;
    report.add('drafting/formula-change-as-ratio', left, { formula: printed, context: change, alternative });
  }
  if (ratio && (older === 'old-over-new' ? change !== '' : looksUpsideDown(ratio.over, ratio.under, asksPercent, wanted))) {
    report.add('drafting/formula-upside-down', left, { formula: printed, alternative: `${print(ratio.under)} / ${print(ratio.over)}` });
  }
  if (asksPercent && scale === 'ratio') {
    report.add('drafting/formula-hundred-missing', left, { target: target.slice(0, 80), formula: printed, alternative: printFormula(times100(formula)) });
  } else if (asksPercent && scale !== 'percent') {
    const difference = left.kind === 'binary' && left.operator === '-';
    const alternative = difference ? `(${print(left)}) / ${print(left.right)} * 100` : 'la variazione rispetto al valore di partenza, in percentuale';
    report.add('drafting/formula-target-unit', left, { target: target.slice(0, 80), unit: unitText[scale], alternative });
  }
  const growth = growthOf(left) ?? laterLessEarlier(left);
  if (growth && /(?<!\p{L})(?:riduzion|ridurre|diminu|risparmi|contenimento|calo)/u.test(wanted) && !/-\s*\d|\d ?% in meno/.test(target) && /\d/.test(target)) {
    report.add('drafting/formula-sign-against-target', left, { formula: printed, context: target.slice(0, 80), alternative: `(${print(growth.base)} - ${print(growth.later)}) / ${print(growth.base)}` });
  }
  if (growth?.overNew) {
    report.add('drafting/formula-growth-base', left, { name: print(growth.later), alternative: `(${print(growth.later)} - ${print(growth.base)}) / ${print(growth.base)}` });
  }
  reportFactors(left, print, report);
}

const unitText: Readonly<Record<Scale, string>> = {
  ratio: 'un rapporto', percent: 'una percentuale', count: 'un numero', money: 'un importo', days: 'un numero di giorni', other: 'una quantità',
};

/** Factors that are no 100, and quantities that stand above and below the line. */
function reportFactors(left: Draft, print: (draft: Draft) => string, report: Report): void {
  visit(left, (node) => {
    if (node.kind !== 'binary') return;
    if (node.operator === '*' && node.right.kind === 'number' && !/^10{1,5}$|^365$|^360$|^12$|^30$/.test(node.right.value.toString()) && node.left.kind === 'binary') {
      report.add('drafting/formula-constant-kept', node.right, { value: node.right.value.toString(), alternative: print(node.left) });
    }
    if (node.operator !== '/' || node.right.kind !== 'operand') return;
    const below = print(node.right);
    const over = node.left;
    if (over.kind === 'operand' && print(over) === below) report.add('drafting/formula-cancels', node, { name: below, alternative: '1' });
    if (over.kind !== 'binary' || over.operator !== '*') return;
    const [one, other] = [over.left, over.right];
    if (one.kind === 'operand' && print(one) === below) report.add('drafting/formula-cancels', node, { name: below, alternative: print(other) });
    else if (other.kind === 'operand' && print(other) === below) report.add('drafting/formula-cancels', node, { name: below, alternative: print(one) });
  });
}

/** `A / B` or `A / B * 100`. */
function plainRatio(draft: Draft): { readonly over: Draft; readonly under: Draft } | null {
  if (draft.kind !== 'binary') return null;
  if (draft.operator === '*' && draft.right.kind === 'number') return plainRatio(draft.left);
  if (draft.operator !== '/' || draft.left.kind !== 'operand' || draft.right.kind !== 'operand') return null;
  return { over: draft.left, under: draft.right };
}

function growthOf(draft: Draft): { readonly later: Draft; readonly base: Draft; readonly overNew: boolean } | null {
  if (draft.kind !== 'binary' || (draft.operator !== '*' && draft.operator !== '/')) return null;
  if (draft.operator === '*') return draft.right.kind === 'number' ? growthOf(draft.left) : null;
  const over = draft.left.kind === 'binary' && draft.left.operator === '*' && draft.left.right.kind === 'number' ? draft.left.left : draft.left;
  if (over.kind !== 'binary' || over.operator !== '-' || over.left.kind !== 'operand' || over.right.kind !== 'operand') return null;
  const apart = yearsApart(over.left, over.right);
  const [later, base] = apart === 'old-over-new' ? [over.right, over.left] : [over.left, over.right];
  if (apart === 'old-over-new') return null;
  const below = draft.right.kind === 'operand' ? wordsOf(draft.right.operand).join(' ') : '';
  const overLater = below !== '' && later.kind === 'operand' && below === wordsOf(later.operand).join(' ');
  if (overLater && apart === null) return null;
  return { later, base, overNew: overLater };
}

/** `A 2016 - A 2015`, not divided. */
function laterLessEarlier(draft: Draft): { readonly later: Draft; readonly base: Draft; readonly overNew: boolean } | null {
  if (draft.kind !== 'binary' || draft.operator !== '-' || yearsApart(draft.left, draft.right) !== 'new-over-old') return null;
  return { later: draft.left, base: draft.right, overNew: false };
}

function yearsApart(over: Draft, under: Draft): 'old-over-new' | 'new-over-old' | null {
  const [a, b] = [over, under].map((draft) => (draft.kind === 'operand' ? wordsOf(draft.operand).filter(isYear) : []));
  const [one = '', other = ''] = [a?.[0], b?.[0]];
  if (one === '' || other === '' || one === other) return null;
  return Number(one) < Number(other) ? 'old-over-new' : 'new-over-old';
}


/** The whole above and the part below, where a share is asked for. */
function looksUpsideDown(over: Draft, under: Draft, asksPercent: boolean, wanted: string): boolean {
  if (over.kind !== 'operand' || under.kind !== 'operand') return false;
  const share = asksPercent || /percentuale|%|grado|tasso|frequenza|quota|livello/.test(wanted);
  if (!share) return false;
  const [above, below] = [over.operand, under.operand].map((operand: Operand) => contentWords(operand.words));
  if (!above || !below) return false;
  const has = (words: readonly string[], pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  if (has(above, wholeWord) && has(below, partWord) && !has(below, wholeWord) && !has(above, partWord)) return true;
  const stems = below.map(stem);
  const isPart = above.length > 0 && above.length < below.length && above.every((word) => stems.includes(stem(word)));
  return isPart && has(below, partWord) && !has(below, wholeWord);
}
