import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGap, measure } from 'municipal-performance';
import { explain } from 'municipal-performance/explain';
import { arbitraryReadings } from 'municipal-performance/testing';
import { lastDay, ofPlan, safeJson, shuffled } from './generated.js';

const read = ofPlan((plan) => arbitraryReadings(plan).map(({ readings }) => readings));

describe('measure', () => {
  it('does not depend on the order of readings', () => {
    const reordered = read.chain(({ plan, of }) => shuffled(of).map((readings) => ({ plan, of, readings })));
    fc.assert(fc.property(reordered, ({ plan, of, readings }) => {
      const [first, second] = [measure(plan, of, lastDay), measure(plan, readings, lastDay)];
      expect(second.ok && JSON.stringify(second.value.objectives)).toBe(first.ok && JSON.stringify(first.value.objectives));
      expect(second.findings.map(({ code }) => code).sort()).toEqual(first.findings.map(({ code }) => code).sort());
    }));
  });

  it('gives a figure or a Gap with its reason for every indicator, safe in JSON, and told', () => {
    fc.assert(fc.property(read, ({ plan, of }) => {
      const outcome = measure(plan, of, lastDay);
      expect(outcome.ok).toBe(true);
      if (!outcome.ok) return;
      safeJson(outcome.value);
      for (const { value, step } of outcome.value.objectives.flatMap(({ indicators }) => indicators)) {
        if (isGap(value)) expect(value.reason).not.toBe('');
        expect(explain(step)).not.toMatch(/NaN|undefined|\[object/);
      }
    }));
  });

  it('knows nothing without readings but what the plan prints', () => {
    fc.assert(fc.property(read, ({ plan }) => {
      const outcome = measure(plan, [], lastDay);
      expect(outcome.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const { indicator, value } of outcome.ok ? outcome.value.objectives.flatMap(({ indicators }) => indicators) : []) {
        const { inputs = [], formula } = plan.objectives.flatMap(({ indicators }) => indicators).find(({ id }) => id === indicator) ?? {};
        if (formula === undefined || inputs.some(({ constant }) => constant === undefined)) expect(isGap(value) || formula !== undefined, indicator).toBe(true);
        if (formula === undefined) expect(isGap(value), indicator).toBe(true);
      }
    }));
  });
});
