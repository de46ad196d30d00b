import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan, comparePlans, history, parsePlan, planOn, writePlan, type Plan, type VariationAct } from 'municipal-performance';
import { arbitraryActs } from 'municipal-performance/testing';
import { addDays, civilDate, type CivilDate } from 'municipal-performance/values';
import { lastDay, ofPlan, safeJson, shuffled } from './generated.js';

const amended = ofPlan((plan) => arbitraryActs(plan).map(({ acts }) => acts));
const anyDay = fc.integer({ min: 0, max: 365 }).map((days) => addDays(civilDate('2024-01-01'), days));
const text = (plan: Plan) => JSON.stringify(writePlan(plan));

describe('planOn', () => {
  it('is a fold over time: to a day and on to the last is the same as at once', () => {
    fc.assert(fc.property(amended, anyDay, ({ plan, of: acts }, middle) => {
      const later = acts.filter(({ inForceFrom }) => inForceFrom > middle);
      expect(text(on(on(plan, acts, middle), later, lastDay))).toBe(text(on(plan, acts, lastDay)));
    }));
  });

  it('takes acts in any order', () => {
    const reordered = amended.chain(({ plan, of }) => shuffled(of).map((acts) => ({ plan, of, acts })));
    fc.assert(fc.property(reordered, ({ plan, of, acts }) => {
      expect(text(on(plan, acts, lastDay))).toBe(text(on(plan, of, lastDay)));
    }));
  });

  it('applies acts on different elements alike in either order of their days', () => {
    fc.assert(fc.property(amended, ({ plan, of: acts }) => {
      const [first, second] = acts;
      if (!first || !second || overlap(plan, first, second)) return;
      const swapped = [{ ...first, date: second.date, inForceFrom: second.inForceFrom }, { ...second, date: first.date, inForceFrom: first.inForceFrom }];
      expect(undated(on(plan, swapped, lastDay))).toEqual(undated(on(plan, [first, second], lastDay)));
    }));
  });

  it('gives a plan that can be read again, loses no element, and leaves the first plan as it was', () => {
    fc.assert(fc.property(amended, ({ plan, of: acts }) => {
      const before = text(plan);
      const after = on(plan, acts, lastDay);
      expect(text(plan)).toBe(before);
      expect(parsePlan(JSON.parse(text(after))).findings).toEqual([]);
      const ids = (one: Plan) => one.objectives.flatMap(({ id, indicators, phases }) => [id, ...indicators.map((item) => item.id), ...phases.map((item) => item.id)]);
      expect(ids(after)).toEqual(expect.arrayContaining(ids(plan)));
      safeJson(checkPlan(after));
      safeJson(history(plan, acts));
    }));
  });

  it('differs from the plan in nothing that no act touched', () => {
    fc.assert(fc.property(amended, ({ plan, of: acts }) => {
      const touched = new Set(history(plan, acts).map(({ kind, id }) => `${kind} ${id}`));
      for (const { kind, id } of comparePlans(plan, on(plan, acts, lastDay))) expect(touched).toContain(`${kind} ${id}`);
    }));
  });
});

function on(plan: Plan, acts: readonly VariationAct[], day: CivilDate): Plan {
  const outcome = planOn(plan, acts, day);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

/** Whether two acts reach the same element, or one stands in the other. */
function overlap(plan: Plan, first: VariationAct, second: VariationAct): boolean {
  const [a, b] = [rootsOf(plan, first), rootsOf(plan, second)];
  return [...a].some((root) => b.has(root));
}

/** The objectives and capitoli that the operations of an act reach; new objectives count as one, for their place in the plan. */
function rootsOf({ objectives }: Plan, { operations }: VariationAct): ReadonlySet<string> {
  const owner = new Map(objectives.flatMap(({ id, indicators, phases }) => [id, ...indicators.map((one) => one.id), ...phases.map((one) => one.id)].map((name) => [name, id])));
  return new Set(operations.flatMap((operation) => {
    if (operation.op === 'shift') return operation.rows.map(({ side, capitolo }) => `${side} ${capitolo}`);
    if (operation.op === 'assign-objective') return ['new'];
    const id = 'element' in operation ? operation.element.id : 'to' in operation && operation.op !== 'move-phase' ? operation.to : 'id' in operation ? operation.id : '';
    return [owner.get(id) ?? id];
  }));
}

/** The plan without the days of its marks. */
function undated(plan: Plan): unknown {
  return JSON.parse(JSON.stringify(plan.objectives.concat(), (key, value: unknown) => (key === 'acts' ? undefined : value))) as unknown;
}
