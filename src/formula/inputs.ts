import type { Expression, Formula } from './ast.js';
import { unknownNode } from './operations.js';

/**
 * The names of a formula's inputs, each once, in order of first appearance.
 *
 * @example
 * ```ts
 * import { inputsOf, parseFormula } from 'municipal-performance/formula';
 * const outcome = parseFormula('([b] - [a]) / [a]');
 * outcome.ok && inputsOf(outcome.value); //=> ['b', 'a']
 * ```
 */
export function inputsOf(formula: Formula): readonly string[] {
  const names = new Set<string>();
  walk(formula, (expression) => {
    if (expression.node === 'input') names.add(expression.name);
  });
  return [...names];
}

/** Visits every expression in the order of the text, each before its parts. */
export function walk(formula: Formula, visit: (expression: Expression) => void): void {
  const waiting: Expression[] = [formula];
  for (let expression = waiting.pop(); expression; expression = waiting.pop()) {
    visit(expression);
    waiting.push(...partsOf(expression).reverse());
  }
}

function partsOf(expression: Expression): Expression[] {
  switch (expression.node) {
    case 'number':
    case 'input':
      return [];
    case 'negate':
      return [expression.operand];
    case 'arithmetic':
    case 'comparison':
      return [expression.left, expression.right];
    case 'call':
      return [...expression.arguments];
    default:
      return unknownNode(expression);
  }
}
