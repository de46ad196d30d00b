import { variationFinding } from '../outcome/index.js';
import type { Phase } from '../plan/index.js';
import { kindName, type Amending, type Marking } from './amending.js';
import type { ElementKind, ElementOf } from './amended.js';
import type { ChangeIndicator, ChangeObjective, ChangePhase, MovePhase, SetTarget } from './operation.js';

type Kind = 'objective' | 'indicator' | 'phase';

/** Fields that an element must have; a change may replace them and not empty them. */
const required: Readonly<Record<Kind, readonly string[]>> = {
  objective: ['id', 'title', 'otherSettori', 'delegates', 'indicators', 'phases', 'finance', 'provenance'],
  indicator: ['id', 'role', 'name', 'inputs', 'provenance'],
  phase: ['id', 'provenance'],
};

/** Fields that no change reaches: identity, elements of their own, and the marks of acts. */
const untouchable = ['id', 'indicators', 'phases', 'provenance'];

/** Replaces and empties fields of an element. */
export function changeFields<K extends Kind>(
  kind: K, operation: ChangeObjective | ChangeIndicator | ChangePhase, amending: Amending, mark: Marking,
): void {
  const element = elementInForce(kind, operation.id, amending, mark);
  if (!element) return;
  const fields = Object.entries(operation.fields).filter(([field, value]) => value !== undefined && !untouchable.includes(field));
  const emptied = new Set<string>();
  for (const field of operation.clear ?? []) {
    if (!required[kind].includes(field) && Object.hasOwn(element, field)) emptied.add(field);
    else if (required[kind].includes(field)) {
      amending.findings.push(variationFinding('variation/required-field', { at: mark.at }, {
        act: mark.act.id, field, kind: kindName(kind), id: operation.id,
      }));
    }
  }
  const kept = Object.entries(element).filter(([field]) => !emptied.has(field));
  amending.amend(kind, operation.id, Object.fromEntries([...kept, ...fields]) as unknown as ElementOf[K], { ...mark, effect: operation.effect ?? 'changed' });
  if (kind === 'phase') checkPeriod(operation.id, amending, mark);
}

/** Gives an indicator another target, horizon and further targets. */
export function setTarget({ id, target, horizon, also }: SetTarget, amending: Amending, mark: Marking): void {
  const indicator = elementInForce('indicator', id, amending, mark);
  if (!indicator) return;
  const { target: _, horizon: __, also: ___, ...rest } = indicator;
  const next = { ...rest, target, ...(horizon === undefined ? {} : { horizon }), ...(also === undefined ? {} : { also }) };
  amending.amend('indicator', id, next, mark);
}

/** Moves a phase in time. */
export function movePhase({ id, from, to, months }: MovePhase, amending: Amending, mark: Marking): void {
  const phase = elementInForce('phase', id, amending, mark);
  if (!phase) return;
  const next: Phase = {
    ...phase,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(months === undefined ? {} : { months }),
  };
  amending.amend('phase', id, next, mark, phase.provenance.status === 'postponed' ? 'in-force' : undefined);
  checkPeriod(id, amending, mark);
}

/** The element that an operation means; a finding where the plan has none, or has removed it. */
export function elementInForce<K extends Kind>(kind: K, id: string, amending: Amending, mark: Marking): ElementOf[K] | null {
  const element = amending.plan.find(kind, id);
  if (element === undefined) {
    unknownElement(kind, id, amending, mark);
    return null;
  }
  if (element.provenance.status === 'removed') {
    amending.findings.push(variationFinding('variation/removed-element', { at: mark.at }, { act: mark.act.id, kind: kindName(kind), id }));
    return null;
  }
  return element;
}

/** Says that the plan does not hold an element. */
export function unknownElement(kind: ElementKind, id: string, amending: Amending, { act, at }: Marking): void {
  amending.findings.push(variationFinding('variation/unknown-element', { at }, { act: act.id, kind: kindName(kind), id, on: act.inForceFrom }));
}

function checkPeriod(id: string, amending: Amending, { act, at }: Marking): void {
  const { from, to } = amending.plan.find('phase', id) ?? {};
  if (from !== undefined && to !== undefined && to < from) {
    amending.findings.push(variationFinding('variation/period-inverted', { at }, { act: act.id, id, from, to }));
  }
}
