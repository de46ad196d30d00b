import type { Span } from '../outcome/index.js';

/** Functions of the language; the list is closed. */
export type FunctionName = 'min' | 'max' | 'mean' | 'sum' | 'if' | 'abs' | 'round';

export type ArithmeticOperator = '+' | '-' | '*' | '/';
export type ComparisonOperator = '<' | '<=' | '>' | '>=' | '=' | '<>';

/** A node of a formula: plain JSON, each with its place in the text. */
export type Expression =
  | { readonly node: 'number'; readonly value: string; readonly span: Span }
  | { readonly node: 'input'; readonly name: string; readonly span: Span }
  | { readonly node: 'negate'; readonly operand: Expression; readonly span: Span }
  | {
      readonly node: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    }
  | {
      readonly node: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    }
  | { readonly node: 'call'; readonly name: FunctionName; readonly arguments: readonly Expression[]; readonly span: Span };

/** A formula of the strict language, as a tree. A comparison is computed as 1 (holds) or 0. */
export type Formula = Expression;
