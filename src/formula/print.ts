import { longestFormula, type ArithmeticNode, type Expression, type Formula } from './ast.js';
import { unknownNode } from './operations.js';

/**
 * The canonical text of a formula: single spaces around operators and after commas, and no parentheses but those that
 * keep the tree. `parseFormula` of it gives the same tree (other spans). Where the spaces would make the text longer
 * than a formula may be, they are left out.
 *
 * @example
 * ```ts
 * import { parseFormula, printFormula } from 'municipal-performance/formula';
 * const outcome = parseFormula('(([a]-[b])/[b])*100.0');
 * outcome.ok && printFormula(outcome.value); //=> '([a] - [b]) / [b] * 100'
 * ```
 */
export function printFormula(formula: Formula): string {
  const text = written(formula, 1, ' ');
  return text.length > longestFormula ? written(formula, 1, '') : text;
}

/** A name in brackets, its own brackets doubled: `[a [[b]]]`. */
export function bracketed(name: string): string {
  return `[${/[[\]]/.test(name) ? name.replace(/[[\]]/g, '$&$&') : name}]`;
}

type Rank = 1 | 2 | 3 | 4;

/** An expression where one of at least `least` may stand without parentheses. */
function written(expression: Expression, least: Rank, space: string): string {
  const text = bare(expression, space);
  return rankOf(expression) < least ? `(${text})` : text;
}

function bare(expression: Expression, space: string): string {
  switch (expression.node) {
    case 'number':
      return expression.value;
    case 'input':
      return bracketed(expression.name);
    case 'negate':
      return `-${written(expression.operand, 4, space)}`;
    case 'arithmetic':
      return chain(expression, space);
    case 'comparison':
      return `${written(expression.left, 2, space)}${space}${expression.operator}${space}${written(expression.right, 2, space)}`;
    case 'call':
      return `${expression.name}(${expression.arguments.map((argument) => written(argument, 1, space)).join(`,${space}`)})`;
    default:
      return unknownNode(expression);
  }
}

/** Operators of one rank, from the left: a loop, as a sum of a thousand terms is a thousand nodes deep. */
function chain(expression: ArithmeticNode, space: string): string {
  const rank = rankOf(expression);
  const links: ArithmeticNode[] = [];
  let first: Expression = expression;
  while (first.node === 'arithmetic' && rankOf(first) === rank) {
    links.push(first);
    first = first.left;
  }
  let text = written(first, rank, space);
  for (const { operator, right } of links.reverse()) {
    text += `${space}${operator}${space}${written(right, rank === 2 ? 3 : 4, space)}`;
  }
  return text;
}

function rankOf(expression: Expression): Rank {
  if (expression.node === 'comparison') return 1;
  if (expression.node !== 'arithmetic') return 4;
  return expression.operator === '+' || expression.operator === '-' ? 2 : 3;
}
