import fc from 'fast-check';
import { expect, it } from 'vitest';
import { computeFormula, inputsOf, type ComparisonOperator, type Expression } from 'municipal-performance/formula';
import { decimal } from 'municipal-performance/values';
import { trees } from './trees.js';

/** An exact fraction in lowest terms: the library computes in decimals, the oracle in whole numbers. */
type Fraction = readonly [above: bigint, below: bigint];

/** Null is a division by zero; `inexact` where a decimal of 34 digits does not hold the value. */
type Exact = Fraction | null | 'inexact';

function exact(tree: Expression): Exact {
  switch (tree.node) {
    case 'number': {
      const [whole = '0', digits = ''] = tree.value.split('.');
      return lowest(BigInt(whole + digits), 10n ** BigInt(digits.length));
    }
    case 'input':
      return [7n, 2n];
    case 'negate':
      return joined([tree.operand], ([[a, b] = [0n, 1n]]) => [-a, b]);
    case 'comparison':
      return joined([tree.left, tree.right], ([[a, b] = [0n, 1n], [c, d] = [0n, 1n]]) => [holds(tree.operator, a * d - c * b) ? 1n : 0n, 1n]);
    case 'arithmetic':
      return joined([tree.left, tree.right], ([[a, b] = [0n, 1n], [c, d] = [0n, 1n]]) => {
        if (tree.operator === '+') return [a * d + c * b, b * d];
        if (tree.operator === '-') return [a * d - c * b, b * d];
        if (tree.operator === '*') return [a * c, b * d];
        return c === 0n ? null : [a * d, b * c];
      });
    case 'call': {
      const { name, arguments: args } = tree;
      if (name === 'if') {
        const [condition, then, otherwise] = args as [Expression, Expression, Expression];
        const value = exact(condition);
        return value === null || value === 'inexact' ? value : exact(value[0] === 0n ? otherwise : then);
      }
      if (name === 'abs' || name === 'round') return 'inexact';
      return joined(args, (parts) => {
        const order = [...parts].sort(([a, b], [c, d]) => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0));
        if (name === 'min') return order[0] ?? null;
        if (name === 'max') return order.at(-1) ?? null;
        const total = parts.reduce<Fraction | 'inexact'>((sum, [c, d]) => (sum === 'inexact' ? sum : lowest(sum[0] * d + c * sum[1], sum[1] * d)), [0n, 1n]);
        return total === 'inexact' || name === 'sum' ? total : [total[0], total[1] * BigInt(parts.length)];
      });
    }
  }
}

function joined(parts: readonly Expression[], join: (values: readonly Fraction[]) => Exact): Exact {
  const values = parts.map(exact);
  if (values.includes('inexact')) return 'inexact';
  const value = values.includes(null) ? null : join(values as readonly Fraction[]);
  return value === null || value === 'inexact' ? value : lowest(...value);
}

function lowest(above: bigint, below: bigint): Fraction | 'inexact' {
  let [a, b] = [above < 0n ? -above : above, below < 0n ? -below : below];
  while (b > 0n) [a, b] = [b, a % b];
  const sign = below < 0n ? -1n : 1n;
  const [up, down] = [(sign * above) / (a || 1n), (sign * below) / (a || 1n)];
  const units = (up * 10n ** 60n) / down;
  const isHeld = (up * 10n ** 60n) % down === 0n && String(units).replace(/^-|0+$/g, '').replace(/0+$/, '').length <= 34;
  return isHeld ? [up, down] : 'inexact';
}

function holds(operator: ComparisonOperator, order: bigint): boolean {
  return { '<': order < 0n, '<=': order <= 0n, '>': order > 0n, '>=': order >= 0n, '=': order === 0n, '<>': order !== 0n }[operator];
}

it('computes what exact fractions give, wherever 34 digits hold each step', () => {
  let [values, gaps] = [0, 0];
  fc.assert(fc.property(trees, (tree) => {
    const expected = exact(tree);
    if (expected === 'inexact') return;
    const { value } = computeFormula(tree, Object.fromEntries(inputsOf(tree).map((name) => [name, '3.5'])));
    if (expected === null) {
      gaps += 1;
      expect(value).toMatchObject({ gap: 'undefined-operation' });
    } else {
      values += 1;
      expect(String(value)).toBe(decimal(expected[0]).dividedBy(decimal(expected[1])).toString());
    }
  }), { numRuns: 2000 });
  expect(values).toBeGreaterThan(200);
  expect(gaps).toBeGreaterThan(0);
});
