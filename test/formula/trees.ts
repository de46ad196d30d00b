import fc from 'fast-check';
import {
  inputName, parseFormula, type ArithmeticOperator, type ComparisonOperator, type Expression, type Formula,
} from 'municipal-performance/formula';

/** The tree of a text that is a formula. */
export function treeOf(text: string): Formula {
  const outcome = parseFormula(text);
  if (!outcome.ok) throw new Error(outcome.findings.map(({ message }) => message).join('\n'));
  return outcome.value;
}

/** The tree without places, to compare trees of different texts. */
export function bare(formula: Formula): unknown {
  return JSON.parse(JSON.stringify(formula, (key, value: unknown) => (key === 'span' ? undefined : value)));
}

const span = { from: 0, to: 0 };

const names = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'corsi 2016', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'n. ore (Ici/Imu) [nota]'),
  fc.string({ minLength: 1, unit: 'grapheme' }).map(inputName).filter((name) => name !== ''),
);

/** Any tree that a text of the language can give. */
export const trees: fc.Arbitrary<Formula> = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'formula' },
    fc.record({ node: fc.constant('input' as const), name: names, span: fc.constant(span) }),
    fc.integer({ min: 0, max: 1_000_000 }).map((n) => ({ node: 'number' as const, value: String(n / 100), span })),
    fc.record({ node: fc.constant('negate' as const), operand: tie('tree'), span: fc.constant(span) }),
    fc.record({
      node: fc.constant('arithmetic' as const),
      operator: fc.constantFrom<ArithmeticOperator>('+', '-', '*', '/'),
      left: tie('tree'),
      right: tie('tree'),
      span: fc.constant(span),
    }),
    fc.record({
      node: fc.constant('comparison' as const),
      operator: fc.constantFrom<ComparisonOperator>('<', '<=', '>', '>=', '=', '<>'),
      left: tie('tree'),
      right: tie('tree'),
      span: fc.constant(span),
    }),
    fc.record({
      node: fc.constant('call' as const),
      name: fc.constantFrom('min' as const, 'max' as const, 'mean' as const, 'sum' as const),
      arguments: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      span: fc.constant(span),
    }),
    fc.record({
      node: fc.constant('call' as const),
      name: fc.constant('if' as const),
      arguments: fc.array(tie('tree'), { minLength: 3, maxLength: 3 }),
      span: fc.constant(span),
    }),
    fc.tuple(tie('tree'), fc.integer({ min: 0, max: 30 })).map(([operand, digits]) => ({
      node: 'call' as const,
      name: 'round' as const,
      arguments: [operand, { node: 'number' as const, value: String(digits), span }],
      span,
    })),
  ),
})).tree;
