import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from 'municipal-performance/explain';
import { procurementRoute, type ProcurementQuestion, type Route } from 'municipal-performance/procurement';
import { arbitraryProcurementQuestion } from 'municipal-performance/testing';
import { decimal, type DecimalInput } from 'municipal-performance/values';
import { safeJson } from './generated.js';

describe('procurementRoute', () => {
  it('answers every kind, day and amount: with the law, or with a finding that says why not', () => {
    fc.assert(fc.property(arbitraryProcurementQuestion(), (question) => {
      const outcome = procurementRoute(question);
      expect(outcome.ok, JSON.stringify(outcome.findings)).toBe(true);
      if (!outcome.ok) return;
      const { law, candidates, contract } = outcome.value;
      if (law === null) expect(outcome.findings.map(({ code }) => code).some((code) => /regime-unsettled|kind-not-covered/.test(code))).toBe(true);
      else expect(candidates).toEqual([]);
      for (const answer of [law, ...candidates]) {
        if (answer === null || answer.regime === null) continue;
        const { lower, upper } = answer;
        expect(contract.value.gt(lower.amount) || (lower.inclusive && contract.value.eq(lower.amount))).toBe(true);
        expect(upper === null || contract.value.lt(upper.amount) || (upper.inclusive && contract.value.eq(upper.amount))).toBe(true);
      }
    }), { numRuns: 400 });
  });

  it('is above the EU threshold from the threshold on, and never again below', () => {
    fc.assert(fc.property(arbitraryProcurementQuestion(), fc.nat(1_000_000_000), ({ options: _, otherLots: __, mixedWith: ___, ...question }, cents) => {
      const [lower, higher] = [above(question), above({ ...question, value: decimal(question.value as DecimalInput).plus(cents / 100) })];
      if (lower === true) expect(higher).not.toBe(false);
      const { threshold } = routeOf(question);
      expect(above({ ...question, value: threshold.amount })).not.toBe(false);
      expect(above({ ...question, value: threshold.amount.minus('0.01') })).not.toBe(true);
    }));
  });

  it('splits nothing: options and lots weigh as the value itself', () => {
    fc.assert(fc.property(arbitraryProcurementQuestion(), ({ mixedWith: _, ...question }) => {
      const { value, options = 0, otherLots = [], ...rest } = question;
      const whole = [options, ...otherLots].reduce<ReturnType<typeof decimal>>((total, part) => total.plus(decimal(part)), decimal(value as DecimalInput));
      const [parts, one] = [routeOf(question), routeOf({ ...rest, value: whole })];
      expect(parts.law?.procedure ?? null).toBe(one.law?.procedure ?? null);
      expect(parts.threshold.amount.toString()).toBe(one.threshold.amount.toString());
    }));
  });

  it('gives results and traces that are safe in JSON, and told', () => {
    fc.assert(fc.property(arbitraryProcurementQuestion(), (question) => {
      const route = routeOf(question);
      safeJson(route);
      expect(explain(route.step)).not.toMatch(/NaN|undefined|\[object/);
      expect(explain(route.step, { format: 'markdown' })).not.toMatch(/NaN|undefined|\[object/);
    }));
  });
});

function routeOf(question: ProcurementQuestion): Route {
  const outcome = procurementRoute(question);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

/** Whether the law puts a contract above the EU threshold; null where it is not settled. */
function above(question: ProcurementQuestion): boolean | null {
  const { law } = routeOf(question);
  return law && law.regime !== null ? law.aboveThreshold : null;
}
