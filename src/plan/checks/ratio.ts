import { planCheckFinding } from '../../outcome/index.js';
import { inputsOf, parseFormula, type Formula } from '../../formula/index.js';
import type { Indicator } from '../indicator.js';
import { partWord, wholeWord } from '../part-and-whole.js';
import { folded, indicatorsOf, type PlanRule } from './elements.js';

/**
 * A share with the whole above the line and the part below it (`[domande presentate] / [domande accolte] * 100`), or a change
 * with the earlier year above (`[segnalazioni 2015] / [segnalazioni 2016]`).
 */
export const ratioRule: PlanRule = (plan) =>
  indicatorsOf(plan).flatMap(({ at, element }) => {
    const { id, formula, target } = element;
    if (formula === undefined || target === undefined || !('unit' in target) || target.unit !== 'percent') return [];
    const parsed = parseFormula(formula);
    const ratio = parsed.ok ? plainRatio(parsed.value) : null;
    if (ratio === null) return [];
    const [above, below] = [wordsOf(element, ratio.above), wordsOf(element, ratio.below)];
    if (!isWholeOverPart(above, below) && !(target.kind === 'change' && isEarlierOverLater(above, below))) return [];
    return [planCheckFinding('plan/ratio-upside-down', { at: `${at}/formula` }, { indicator: id, formula, likely: `[${ratio.below}] / [${ratio.above}]` })];
  });

interface Ratio {
  readonly above: string;
  readonly below: string;
}

/** `[a] / [b]`, also times a number. */
function plainRatio(formula: Formula): Ratio | null {
  if (formula.node !== 'arithmetic') return null;
  if (formula.operator === '*' && formula.right.node === 'number') return plainRatio(formula.left);
  const [above, below] = inputsOf(formula);
  const isPlain = formula.operator === '/' && formula.left.node === 'input' && formula.right.node === 'input';
  return isPlain && above !== undefined && below !== undefined ? { above, below } : null;
}

function wordsOf({ inputs }: Indicator, key: string): readonly string[] {
  const label = inputs.find((input) => input.key === key)?.label ?? '';
  return folded(`${key} ${label}`).split(' ');
}

function isWholeOverPart(above: readonly string[], below: readonly string[]): boolean {
  const has = (words: readonly string[], pattern: RegExp) => words.some((word) => pattern.test(word));
  return has(above, wholeWord) && !has(above, partWord) && has(below, partWord) && !has(below, wholeWord);
}

function isEarlierOverLater(above: readonly string[], below: readonly string[]): boolean {
  const [over, under] = [above, below].map((words) => words.find((word) => /^(?:19|20)\d\d$/.test(word)));
  return over !== undefined && under !== undefined && over < under;
}
