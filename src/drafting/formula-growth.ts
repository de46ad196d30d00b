import type { Operand } from './formula-operand.js';
import type { Draft } from './formula-tree.js';
import type { Repeat } from './formula-names.js';

/** A factor of a product, as it is printed. */
interface Factor {
  readonly operator: '*' | '/';
  readonly node: Draft;
}

/** The places where a difference is divided by what may be its own subtrahend: `(A - B) / C`, `A - B / C`. */
export function repeatsOf(draft: Draft | null): readonly Repeat[] {
  const found: Repeat[] = [];
  visit(draft, (node) => {
    if (node.kind !== 'binary') return;
    if (isProduct(node)) {
      const factors = factorsOf(node);
      const difference = factors.find(({ operator, node: part }) => operator === '*' && part.kind === 'binary' && part.operator === '-')?.node;
      if (difference?.kind === 'binary') found.push(...pairs(difference.left, difference.right, factors));
    }
    if (node.operator === '-' && isOpenProduct(node.right)) {
      const [first, ...rest] = factorsOf(node.right);
      if (first) found.push(...pairs(node.left, first.node, rest));
    }
  });
  return found;
}

function pairs(minuend: Draft, subtrahend: Draft, factors: readonly Factor[]): Repeat[] {
  if (subtrahend.kind !== 'operand') return [];
  const first = minuend.kind === 'operand' ? minuend.operand : null;
  return factors.flatMap(({ operator, node }) =>
    operator === '/' && node.kind === 'operand' ? [{ minuend: first, subtrahend: subtrahend.operand, denominator: node.operand }] : [],
  );
}

/** The two sides of each division, subtraction or sum of two quantities. */
export function siblingsOf(draft: Draft | null): readonly (readonly [Operand, Operand])[] {
  const found: (readonly [Operand, Operand])[] = [];
  visit(draft, (node) => {
    if (node.kind === 'binary' && node.left.kind === 'operand' && node.right.kind === 'operand') found.push([node.left.operand, node.right.operand]);
  });
  return found;
}

/**
 * The tree with growth that lacks its parentheses read as growth: `A - B / B * 100` becomes `(A - B) / B * 100`. Only
 * where the denominator is one of the two: the subtrahend, or in a saving the minuend (`A - B / A`).
 */
export function withGrowth(draft: Draft, same: (a: Draft, b: Draft) => boolean): { readonly draft: Draft; readonly changed: readonly Draft[] } {
  const changed: Draft[] = [];
  const rewrite = (node: Draft): Draft => {
    if (node.kind === 'negate') return { ...node, inner: rewrite(node.inner) };
    if (node.kind !== 'binary') return node;
    if (node.operator === '-' && isOpenProduct(node.right)) {
      const [first, ...rest] = factorsOf(node.right);
      const minuend = node.left;
      const repeats = (divisor: Draft): boolean => first !== undefined && (same(first.node, divisor) || same(minuend, divisor));
      if (first && rest.some(({ operator, node: divisor }) => operator === '/' && repeats(divisor))) {
        changed.push(node);
        const left = rewrite(node.left);
        let grown: Draft = { kind: 'binary', operator: '-', left, right: first.node, from: left.from, to: first.node.to, enclosed: true };
        for (const { operator, node: factor } of rest) {
          grown = { kind: 'binary', operator, left: grown, right: rewrite(factor), from: left.from, to: factor.to, enclosed: false };
        }
        return { ...grown, enclosed: node.enclosed };
      }
    }
    return { ...node, left: rewrite(node.left), right: rewrite(node.right) };
  };
  return { draft: rewrite(draft), changed };
}

/** Sums whose product or quotient stands without parentheses, where that changes the result: `A + B / C`. */
export function mixedPrecedence(draft: Draft | null): readonly Draft[] {
  const found: Draft[] = [];
  visit(draft, (node) => {
    if (node.kind !== 'binary' || isProduct(node)) return;
    if (node.left.kind === 'number' || node.right.kind === 'number') return;
    if ([node.left, node.right].some((part) => part.kind === 'binary' && !part.enclosed && factorsOf(part).some(({ operator, node: factor }) => operator === '/' && factor.kind === 'operand'))) found.push(node);
  });
  return found;
}

function isProduct(node: Draft): boolean {
  return node.kind === 'binary' && (node.operator === '*' || node.operator === '/');
}

export function isOpenProduct(node: Draft): node is Extract<Draft, { kind: 'binary' }> {
  return isProduct(node) && !node.enclosed;
}

function factorsOf(node: Draft): readonly Factor[] {
  const factors: Factor[] = [];
  let rest = node;
  while (rest.kind === 'binary' && isProduct(rest) && (rest === node || !rest.enclosed)) {
    factors.unshift({ operator: rest.operator === '/' ? '/' : '*', node: rest.right });
    rest = rest.left;
  }
  factors.unshift({ operator: '*', node: rest });
  return factors;
}

export function visit(draft: Draft | null, see: (node: Draft) => void): void {
  if (draft === null) return;
  see(draft);
  if (draft.kind === 'negate') visit(draft.inner, see);
  if (draft.kind === 'binary') {
    visit(draft.left, see);
    visit(draft.right, see);
  }
}
