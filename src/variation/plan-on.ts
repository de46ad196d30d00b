import type { CivilDate } from '../values/numbers.js';
import { civilDate } from '../values/days.js';
import { made, variationFinding, type Outcome } from '../outcome/index.js';
import type { ActEffect, Plan } from '../plan/index.js';
import type { VariationAct } from './act.js';
import { AmendedPlan } from './amended.js';
import { Amending, placeOf, type Marking } from './amending.js';
import { assignIndicator, assignObjective, assignPhase, withdraw } from './assign.js';
import { changeFields, movePhase, setTarget } from './change.js';
import type { Operation } from './operation.js';
import { actsInForce } from './order.js';
import { shift } from './shift.js';

/**
 * The plan in force on a day: the acts in force by then are applied one after another. Plan in, plan out: later stages
 * need not know whether a plan was amended. Each element that an act touched carries the mark of the act; removed and
 * postponed elements stay, marked.
 *
 * @param plan the plan as approved, or as amended so far; it is not changed
 * @param acts in any order (day of effect, of adoption, number and id decide); an empty list changes nothing
 * @param on acts that take effect later are left out
 * @throws InvariantError for a day that is none
 * @returns always a plan; an operation that cannot be applied is a finding and changes nothing
 * @diagnostic variation/unknown-element, variation/removed-element, variation/already-assigned the plan does not allow it
 * @diagnostic variation/conflict two acts of one day give a field two values: the later by adoption and number prevails
 * @diagnostic variation/shift-not-closed, variation/stanziamento-unknown, variation/stanziamento-negative no row is applied
 * @diagnostic variation/nothing-changed, variation/required-field, variation/period-inverted, variation/unknown-operation
 * @diagnostic variation/duplicate-act, variation/in-force-before-adoption
 * @source D.Lgs. 150/2009 art. 6: the monitoring of performance may call for corrections during the year; TUEL art. 175 c. 9 for the PEG
 * @interpretation an element that leaves an objective (removed, postponed) takes its indicators and phases with it
 * @example
 * ```ts
 * import { parsePlan, parseActs, planOn } from 'municipal-performance';
 * import { civilDate } from 'municipal-performance/values';
 * const plan = parsePlan({
 *   format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2016,
 *   objectives: [{ id: 'O1', title: 'Strade', phases: [{ id: 'O1.F1', to: '2016-10-31' }] }],
 * });
 * const acts = parseActs({
 *   format: 'municipal-performance/variation-acts@1', ente: 'Comune di Esempio',
 *   acts: [{
 *     id: 'GC-201', kind: 'deliberazione', date: '2016-11-30', inForceFrom: '2016-11-30',
 *     operations: [{ op: 'move-phase', id: 'O1.F1', to: '2016-12-31' }],
 *   }],
 * });
 * const end = (on) => plan.ok && acts.ok && planOn(plan.value, acts.value.acts, civilDate(on)).value.objectives[0].phases[0].to;
 * end('2016-11-29'); //=> '2016-10-31'
 * end('2016-11-30'); //=> '2016-12-31'
 * ```
 */
export function planOn(plan: Plan, acts: readonly VariationAct[], on: CivilDate): Outcome<Plan> {
  const amending = amend(plan, acts, civilDate(on));
  return made(amending.amendments.length === 0 ? plan : amending.plan.plan, amending.findings);
}

/** All that the acts do to a plan until a day; null: until the last act. */
export function amend(plan: Plan, acts: readonly VariationAct[], on: CivilDate | null): Amending {
  const { ordered, findings } = actsInForce(acts, on);
  const amending = new Amending(new AmendedPlan(plan));
  amending.findings.push(...findings);
  for (const placed of ordered) {
    placed.act.operations.forEach((operation, index) => {
      apply(operation, amending, { act: placed.act, operation, at: placeOf(placed, index), effect: effectOf(operation) });
    });
  }
  return amending;
}

function apply(operation: Operation, amending: Amending, mark: Marking): void {
  switch (operation.op) {
    case 'assign-objective': return assignObjective(operation, amending, mark);
    case 'assign-indicator': return assignIndicator(operation, amending, mark);
    case 'assign-phase': return assignPhase(operation, amending, mark);
    case 'change-objective': return changeFields('objective', operation, amending, mark);
    case 'change-indicator': return changeFields('indicator', operation, amending, mark);
    case 'change-phase': return changeFields('phase', operation, amending, mark);
    case 'set-target': return setTarget(operation, amending, mark);
    case 'move-phase': return movePhase(operation, amending, mark);
    case 'postpone': return withdraw(operation.element, 'postponed', amending, { ...mark, toYear: operation.toYear });
    case 'remove': return withdraw(operation.element, 'removed', amending, mark);
    case 'shift': return shift(operation, amending, mark);
    default: {
      const { op } = operation as { readonly op?: unknown };
      amending.findings.push(variationFinding('variation/unknown-operation', { at: mark.at }, { act: mark.act.id, op: String(op) }));
    }
  }
}

function effectOf({ op }: Operation): ActEffect {
  if (op === 'postpone') return 'postponed';
  if (op === 'remove') return 'removed';
  return op.startsWith('assign') ? 'assigned' : 'changed';
}
