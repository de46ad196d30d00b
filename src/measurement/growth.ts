import type { Expression, Formula } from '../formula/index.js';

/** What kind of figure a formula gives, as far as its shape tells. */
export type FormulaShape = 'growth' | 'reduction' | 'share' | 'level';

/**
 * Whether a formula gives a change and of which sign, a part of a whole, or a level: `(a − b) ÷ b × 100` is a growth,
 * `(b − a) ÷ b × 100` a reduction, `a − b` a growth, `a ÷ b × 100` a share.
 *
 * @interpretation in `(a − b) ÷ b` the divisor is what the change is measured against, whatever the names say; in a bare
 * difference it is what is taken away
 */
export function shapeOf(formula: Formula): FormulaShape {
  const core = withoutFactor(formula);
  if (core.node !== 'arithmetic') return 'level';
  if (core.operator === '-') return 'growth';
  if (core.operator !== '/') return 'level';
  const { left, right } = core;
  if (left.node === 'arithmetic' && left.operator === '-') {
    if (sameText(left.right, right)) return 'growth';
    return sameText(left.left, right) ? 'reduction' : 'level';
  }
  return left.node === 'input' && right.node === 'input' ? 'share' : 'level';
}

/** The formula without a constant factor: `… * 100`, `100 * …`. */
function withoutFactor(formula: Formula): Expression {
  if (formula.node !== 'arithmetic' || formula.operator !== '*') return formula;
  if (formula.right.node === 'number') return formula.left;
  return formula.left.node === 'number' ? formula.right : formula;
}

/** Whether two expressions are the same but for their places in the text. */
function sameText(a: Expression, b: Expression): boolean {
  return plain(a) === plain(b);
}

function plain(expression: Expression): string {
  return JSON.stringify(expression, (key, value: unknown) => (key === 'span' ? undefined : value));
}
