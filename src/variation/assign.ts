import { variationFinding } from '../outcome/index.js';
import type { Provenance } from '../plan/index.js';
import { kindName, marked, type Amending, type Marking } from './amending.js';
import type { ElementKind } from './amended.js';
import { elementInForce } from './change.js';
import { fieldChanges } from './field-change.js';
import type { AssignIndicator, AssignObjective, AssignPhase, ElementRef } from './operation.js';

/** Puts a new objective at the end of the plan; its indicators and phases come with it and carry the mark too. */
export function assignObjective({ objective }: AssignObjective, amending: Amending, mark: Marking): void {
  if (isTaken('objective', objective.id, amending, mark)) return;
  const taken = [
    ...objective.indicators.filter(({ id }) => isTaken('indicator', id, amending, mark)),
    ...objective.phases.filter(({ id }) => isTaken('phase', id, amending, mark)),
  ];
  if (taken.length > 0) return;
  amending.plan.addObjective({
    ...objective,
    indicators: objective.indicators.map((indicator) => withMark(indicator, mark)),
    phases: objective.phases.map((phase) => withMark(phase, mark)),
    provenance: marked(objective.provenance, mark),
  });
  amending.record('objective', objective.id, mark, fieldChanges(undefined, objective));
  for (const indicator of objective.indicators) amending.record('indicator', indicator.id, mark, fieldChanges(undefined, indicator));
  for (const phase of objective.phases) amending.record('phase', phase.id, mark, fieldChanges(undefined, phase));
}

/** Puts a new indicator at the end of an objective. */
export function assignIndicator({ to, indicator }: AssignIndicator, amending: Amending, mark: Marking): void {
  if (!elementInForce('objective', to, amending, mark) || isTaken('indicator', indicator.id, amending, mark)) return;
  amending.plan.addIndicator(to, withMark(indicator, mark));
  amending.record('indicator', indicator.id, mark, fieldChanges(undefined, indicator));
}

/** Puts a new phase at the end of an objective. */
export function assignPhase({ to, phase }: AssignPhase, amending: Amending, mark: Marking): void {
  if (!elementInForce('objective', to, amending, mark) || isTaken('phase', phase.id, amending, mark)) return;
  amending.plan.addPhase(to, withMark(phase, mark));
  amending.record('phase', phase.id, mark, fieldChanges(undefined, phase));
}

/** Removes or postpones an element; what stands in an objective goes with it. */
export function withdraw({ kind, id }: ElementRef, status: 'removed' | 'postponed', amending: Amending, mark: Marking): void {
  const element = elementInForce(kind, id, amending, mark);
  if (!element) return;
  if (kind === 'objective') {
    const objective = amending.plan.find('objective', id);
    for (const indicator of objective?.indicators ?? []) {
      if (indicator.provenance.status !== 'removed') amending.amend('indicator', indicator.id, indicator, mark, status);
    }
    for (const phase of objective?.phases ?? []) {
      if (phase.provenance.status !== 'removed') amending.amend('phase', phase.id, phase, mark, status);
    }
  }
  const latest = amending.plan.find(kind, id);
  if (latest) amending.amend(kind, id, latest, mark, status);
}

function withMark<T extends { readonly provenance: Provenance }>(element: T, mark: Marking): T {
  return { ...element, provenance: marked(element.provenance, mark) };
}

function isTaken(kind: ElementKind, id: string, amending: Amending, { act, at }: Marking): boolean {
  if (amending.plan.find(kind, id) === undefined) return false;
  amending.findings.push(variationFinding('variation/already-assigned', { at }, { act: act.id, kind: kindName(kind), id }));
  return true;
}
