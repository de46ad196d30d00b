import { longestFormula, type ArithmeticNode, type Expression, type Formula } from './ast.js';

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
  const text = printed(formula, ' ');
  return text.length > longestFormula ? printed(formula, '') : text;
}

/** A name in brackets, its own brackets doubled: `[a [[b]]]`. */
export function bracketed(name: string): string {
  return `[${name.replace(/[[\]]/g, '$&$&')}]`;
}

type Rank = 1 | 2 | 3 | 4;

function printed(formula: Expression, space: string): string {
  const out: string[] = [];
  write(formula, 1, space, out);
  return out.join('');
}

/** Writes an expression where one of at least `least` may stand without parentheses. */
function write(expression: Expression, least: Rank, space: string, out: string[]): void {
  const enclosed = rankOf(expression) < least;
  if (enclosed) out.push('(');
  switch (expression.node) {
    case 'number':
      out.push(expression.value);
      break;
    case 'input':
      out.push(bracketed(expression.name));
      break;
    case 'negate':
      out.push('-');
      write(expression.operand, 4, space, out);
      break;
    case 'arithmetic':
      writeChain(expression, space, out);
      break;
    case 'comparison':
      write(expression.left, 2, space, out);
      out.push(space, expression.operator, space);
      write(expression.right, 2, space, out);
      break;
    case 'call':
      out.push(expression.name, '(');
      expression.arguments.forEach((argument, index) => {
        if (index > 0) out.push(',', space);
        write(argument, 1, space, out);
      });
      out.push(')');
  }
  if (enclosed) out.push(')');
}

/** Operators of one rank, from the left: a loop, as a sum of a thousand terms is a thousand nodes deep. */
function writeChain(expression: ArithmeticNode, space: string, out: string[]): void {
  const rank = rankOf(expression);
  const chain: ArithmeticNode[] = [];
  let first: Expression = expression;
  while (first.node === 'arithmetic' && rankOf(first) === rank) {
    chain.push(first);
    first = first.left;
  }
  write(first, rank, space, out);
  for (const { operator, right } of chain.reverse()) {
    out.push(space, operator, space);
    write(right, rank === 2 ? 3 : 4, space, out);
  }
}

function rankOf(expression: Expression): Rank {
  if (expression.node === 'comparison') return 1;
  if (expression.node !== 'arithmetic') return 4;
  return expression.operator === '+' || expression.operator === '-' ? 2 : 3;
}
