import * as fc from 'fast-check';
import { actsFormat, parseActs, type Plan, type VariationActs } from '../index.js';
import { indicatorJson, targetJson } from './indicator.js';
import { objectiveJson, phaseJson } from './objective.js';
import { centsText, citation, dayIn, numberText, periodIn, readAs, recordOf, words } from './parts.js';

/**
 * Valid acts that amend a plan: their operations name its elements, or assign new ones. Several acts may touch one element on
 * one day, and an act may touch what an earlier one removed; `planOn` says so in its findings.
 *
 * @returns at most four acts of the plan's year, in any order
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { planOn } from 'municipal-performance';
 * import { arbitraryActs, arbitraryPlan } from 'municipal-performance/testing';
 * import { civilDate } from 'municipal-performance/values';
 * const amended = arbitraryPlan().chain((plan) => arbitraryActs(plan).map(({ acts }) => ({ plan, acts })));
 * const nothingIsLost = fc.property(amended, ({ plan, acts }) => {
 *   const after = planOn(plan, acts, civilDate('2024-12-31'));
 *   return after.ok && after.value.objectives.length >= plan.objectives.length;
 * });
 * fc.check(nothingIsLost, { numRuns: 20 }).failed; //=> false
 * ```
 */
export function arbitraryActs(plan: Plan): fc.Arbitrary<VariationActs> {
  return fc.integer({ min: 0, max: 4 })
    .chain((length) => fc.tuple(...Array.from({ length }, (_, index) => actJson(plan, index + 1))))
    .map((acts) => readAs(parseActs, { format: actsFormat, ente: plan.ente, acts }));
}

function actJson(plan: Plan, number: number): fc.Arbitrary<object> {
  const { year } = plan;
  return fc.tuple(
    periodIn(year),
    recordOf({
      kind: fc.constantFrom('deliberazione', 'determinazione', 'decreto'),
      operations: fc.array(operationJson(plan, number), { maxLength: 4 }),
    }, { body: fc.constantFrom('Giunta Comunale', 'Dirigente'), number: fc.constant(String(number)), note: words(), citation: citation(year) }),
  ).map(([{ from, to }, act]) => ({ id: `A${number}`, date: from, inForceFrom: to, ...act }));
}

function operationJson(plan: Plan, act: number): fc.Arbitrary<object> {
  const { year, objectives } = plan;
  const ids = {
    objective: objectives.map(({ id }) => id),
    indicator: objectives.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
    phase: objectives.flatMap(({ phases }) => phases.map(({ id }) => id)),
  };
  const fresh = fc.integer({ min: 1, max: 99 }).map((n) => `A${act}.${n}`);
  const assigned = fresh.chain((id) => objectiveJson(id, year)).map((objective) => ({ op: 'assign-objective', objective }));
  const elements = (['objective', 'indicator', 'phase'] as const).flatMap((kind) => ids[kind].map((id) => ({ kind, id })));
  const operations: fc.Arbitrary<object>[] = [assigned];
  if (elements.length > 0) {
    const element = fc.constantFrom(...elements);
    operations.push(
      fc.record({ op: fc.constant('remove'), element }),
      fc.record({ op: fc.constant('postpone'), element, toYear: fc.integer({ min: year + 1, max: year + 2 }) }),
    );
  }
  if (ids.objective.length > 0) operations.push(...onObjective(fc.constantFrom(...ids.objective), fresh, year));
  if (ids.indicator.length > 0) operations.push(...onIndicator(fc.constantFrom(...ids.indicator), year));
  if (ids.phase.length > 0) operations.push(...onPhase(fc.constantFrom(...ids.phase), year));
  const shift = shiftJson(plan);
  if (shift) operations.push(shift);
  return fc.oneof(...operations);
}

function onObjective(id: fc.Arbitrary<string>, fresh: fc.Arbitrary<string>, year: number): readonly fc.Arbitrary<object>[] {
  return [
    fc.record({ op: fc.constant('change-objective'), id, fields: recordOf({}, { title: words(), weight: numberText(0, 100), note: words() }) }),
    fc.record({ op: fc.constant('assign-indicator'), to: id, indicator: fresh.chain((name) => indicatorJson(name, year)) }),
    fc.record({ op: fc.constant('assign-phase'), to: id, phase: fresh.chain((name) => phaseJson(name, year)) }),
  ];
}

function onIndicator(id: fc.Arbitrary<string>, year: number): readonly fc.Arbitrary<object>[] {
  return [
    fc.record({ op: fc.constant('set-target'), id, target: targetJson(year) }),
    recordOf(
      { op: fc.constant('change-indicator'), id, fields: recordOf({}, { name: words(), weight: numberText(0, 100), target: targetJson(year) }) },
      { clear: fc.constant(['note']), effect: fc.constantFrom('changed', 'replaced') },
    ),
  ];
}

function onPhase(id: fc.Arbitrary<string>, year: number): readonly fc.Arbitrary<object>[] {
  return [
    recordOf({ op: fc.constant('move-phase'), id }, { from: dayIn(year), to: dayIn(year, year + 1) }),
    fc.record({ op: fc.constant('change-phase'), id, fields: recordOf({}, { text: words(), note: words(), owner: words() }) }),
  ];
}

/** A storno between two capitoli of one side, which closes whatever its amount. */
function shiftJson({ capitoli }: Plan): fc.Arbitrary<object> | null {
  const pairs = capitoli.flatMap((first, index) => capitoli.slice(index + 1).filter(({ side }) => side === first.side).map((second) => ({ first, second })));
  if (pairs.length === 0) return null;
  return fc.tuple(fc.constantFrom(...pairs), fc.integer({ min: 1, max: 1_000_000 })).map(([{ first, second }, cents]) => ({
    op: 'shift',
    rows: [
      { side: first.side, capitolo: first.code, change: centsText(-cents) },
      { side: second.side, capitolo: second.code, change: centsText(cents) },
    ],
  }));
}
