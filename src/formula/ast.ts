import type { Span } from '../outcome/index.js';
import type { FunctionName } from './functions.js';

export type ArithmeticOperator = '+' | '-' | '*' | '/';
export type ComparisonOperator = '<' | '<=' | '>' | '>=' | '=' | '<>';

/** A number as it stands in a formula: zero or positive, plain notation without idle zeros (`"7.5"`), at most 34 digits. */
export interface NumberNode {
  readonly node: 'number';
  readonly value: string;
  readonly span: Span;
}

/** A quantity that is given when the formula is computed. */
export interface InputNode {
  readonly node: 'input';
  /** Without brackets; white space as {@link inputName} leaves it. */
  readonly name: string;
  readonly span: Span;
}

/** The opposite of its operand: `-[a]`. */
export interface NegateNode {
  readonly node: 'negate';
  readonly operand: Expression;
  readonly span: Span;
}

export interface ArithmeticNode {
  readonly node: 'arithmetic';
  readonly operator: ArithmeticOperator;
  readonly left: Expression;
  readonly right: Expression;
  readonly span: Span;
}

/** Computed as 1 where it holds, else 0. */
export interface ComparisonNode {
  readonly node: 'comparison';
  readonly operator: ComparisonOperator;
  readonly left: Expression;
  readonly right: Expression;
  readonly span: Span;
}

export interface CallNode {
  readonly node: 'call';
  readonly name: FunctionName;
  readonly arguments: readonly Expression[];
  readonly span: Span;
}

/** A node of a formula: plain JSON, each with its place in the text (the parentheses around it included). */
export type Expression = NumberNode | InputNode | NegateNode | ArithmeticNode | ComparisonNode | CallNode;

/** A formula of the strict language, as a tree. Documents keep its text: a sum of a thousand terms is a thousand nodes deep. */
export type Formula = Expression;

/** Longest text of a formula, in UTF-16 units. */
export const longestFormula = 10_000;
/** Deepest nesting of parentheses, calls and minus signs. */
export const deepestFormula = 100;

/**
 * A name as it stands in a tree: white space is trimmed, and a stretch of it inside is one space. Case, accents and
 * punctuation tell names apart.
 *
 * @example
 * ```ts
 * import { inputName } from 'municipal-performance/formula';
 * inputName('  corsi\n 2016 '); //=> 'corsi 2016'
 * ```
 */
export function inputName(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * An operation as a chain from the left: what comes first, and each operator with what stands right of it. Those who follow a chain
 * need no recursion, as a sum of a thousand terms is a thousand nodes deep.
 */
export function chainOf(expression: ArithmeticNode): { readonly first: Expression; readonly links: readonly ArithmeticNode[] } {
  const links: ArithmeticNode[] = [];
  let first: Expression = expression;
  while (first.node === 'arithmetic') {
    links.push(first);
    first = first.left;
  }
  return { first, links: links.reverse() };
}
