import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitoloBalances, isGap, rollUp, type CapitoloBalance, type Movement, type Plan, type RollUpBy } from 'municipal-performance';
import { explain } from 'municipal-performance/explain';
import { arbitraryMovements } from 'municipal-performance/testing';
import { sum, zero, type Decimal } from 'municipal-performance/values';
import { lastDay, ofPlan, safeJson, shuffled } from './generated.js';

const moved = ofPlan((plan) => arbitraryMovements(plan).map(({ movements }) => movements));
const groupings: readonly RollUpBy[] = ['settore', 'missione', 'programma', 'titolo', 'macroaggregato', 'cdr'];

describe('capitoloBalances', () => {
  it('does not depend on the order of movements', () => {
    const reordered = moved.chain(({ plan, of }) => shuffled(of).map((movements) => ({ plan, of, movements })));
    fc.assert(fc.property(reordered, ({ plan, of, movements }) => {
      const byKey = (list: readonly CapitoloBalance[]) => [...list].map((one) => JSON.stringify(one)).sort();
      expect(byKey(balances(plan, movements))).toEqual(byKey(balances(plan, of)));
    }));
  });

  it('conserves the money of the year: what was committed on all capitoli is what the movements say', () => {
    fc.assert(fc.property(moved, ({ plan, of }) => {
      const committed = sum(of.filter(({ year }) => year === plan.year).map(({ kind, amount }) => (kind === 'impegno' ? amount : kind === 'disimpegno' ? amount.negated() : zero)));
      const total = sum(balances(plan, of).map((one) => (one.side === 'U' ? one.impegnato : zero)));
      expect(total.toString()).toBe(committed.toString());
    }));
  });

  it('gives results and traces that are safe in JSON, and told', () => {
    fc.assert(fc.property(moved, ({ plan, of }) => {
      for (const balance of balances(plan, of)) {
        safeJson(balance);
        safeJson(balance.step);
        expect(explain(balance.step)).not.toMatch(/NaN|undefined|\[object/);
      }
    }));
  });
});

describe('rollUp', () => {
  it('conserves every sum under every grouping', () => {
    fc.assert(fc.property(moved, fc.constantFrom(...groupings), ({ plan, of }, by) => {
      const { groups, total, shared } = rollUp(balances(plan, of), by);
      expect(shared).toEqual([]);
      for (const side of ['spesa', 'entrata'] as const) {
        for (const [name, figure] of Object.entries(total[side])) {
          const figures = groups.map((group) => (group[side] as Readonly<Record<string, typeof figure>>)[name]);
          if (isGap(figure)) expect(figures.some((one) => isGap(one)), name).toBe(true);
          else expect(sum(figures as Decimal[]).toString(), name).toBe(figure.toString());
        }
      }
    }));
  });
});

function balances(plan: Plan, movements: readonly Movement[]): readonly CapitoloBalance[] {
  const outcome = capitoloBalances(plan, movements, lastDay);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}
