import { Decimal } from 'decimal.js';
import { allocate, dinero, EUR } from 'dinero.js';
import { apportion } from 'municipal-performance/values';
import type { Comparison } from './measure.js';

const Exact = Decimal.clone({ precision: 34 });
const weights = Array.from({ length: 100_000 }, (_, index) => ((index * 7919) % 1000) + 1);

export const splitComparisons: readonly Comparison[] = [
  {
    name: 'split 513,597.36 by 100,000 weights',
    ways: {
      'ours, largest remainder': () => apportion('513597.36', weights, { digits: 2, remainder: 'largest-remainder' }),
      'dinero.js allocate (not largest remainder)': () => allocate(dinero({ amount: 51359736, currency: EUR }), weights),
      'largest remainder, naive decimal.js loop': () => naive('513597.36', weights),
    },
    goals: { 'dinero.js allocate (not largest remainder)': 1, 'largest remainder, naive decimal.js loop': 0.25 },
  },
];

function naive(total: string, parts: readonly number[]): Decimal[] {
  const whole = new Exact(total);
  const all = parts.reduce((sum, part) => sum.plus(part), new Exact(0));
  const exact = parts.map((part) => whole.times(part).dividedBy(all));
  const shares = exact.map((share) => share.toDecimalPlaces(2, Decimal.ROUND_DOWN));
  const left = whole.minus(shares.reduce((sum, share) => sum.plus(share), new Exact(0))).times(100).toNumber();
  const order = exact.map((share, index) => ({ rest: share.minus(shares[index] ?? 0), index })).sort((a, b) => b.rest.cmp(a.rest) || a.index - b.index);
  for (const { index } of order.slice(0, left)) shares[index] = (shares[index] ?? new Exact(0)).plus('0.01');
  return shares;
}
