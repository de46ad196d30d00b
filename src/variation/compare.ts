import type { Plan } from '../plan/index.js';
import { capitoloKey, type ElementKind } from './amended.js';
import { fieldChanges, type FieldChange } from './field-change.js';

/** How an element differs between two plans. */
export interface PlanDifference {
  readonly kind: ElementKind | 'plan';
  /** Id of the element; side and code for a capitolo; the ente for the plan itself. */
  readonly id: string;
  readonly difference: 'added' | 'removed' | 'changed';
  /** The fields that differ; for an added or removed element, all of them. Status of provenance counts as `status`. */
  readonly fields: readonly FieldChange[];
  /** The difference in one Italian line. */
  readonly text: string;
}

/**
 * How plan `b` differs from plan `a`: elements of one only, and fields that changed. Elements are told by their ids, so
 * their order does not count; marks of acts do not count, the status (in force, removed, postponed) does.
 *
 * @returns empty where the plans say the same
 * @example
 * ```ts
 * import { comparePlans, parsePlan } from 'municipal-performance';
 * const plan = (to) => parsePlan({
 *   format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2016,
 *   objectives: [{ id: 'O1', title: 'Strade', phases: [{ id: 'O1.F1', to }] }],
 * }).value;
 * comparePlans(plan('2016-10-31'), plan('2016-12-31')).map(({ text }) => text); //=> ['fase O1.F1: to da «2016-10-31» a «2016-12-31»']
 * ```
 */
export function comparePlans(a: Plan, b: Plan): readonly PlanDifference[] {
  const [left, right] = [elementsOf(a), elementsOf(b)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [before, after] = [left.get(key), right.get(key)];
    const { kind, id } = (after ?? before) as Listed;
    const fields = fieldChanges(before?.element, after?.element);
    if (before && after && fields.length === 0) return [];
    const difference = !before ? 'added' : !after ? 'removed' : 'changed';
    return [{ kind, id, difference, fields, text: lineOf(kind, id, difference, fields) }];
  });
}

interface Listed {
  readonly kind: PlanDifference['kind'];
  readonly id: string;
  readonly element: object;
}

function elementsOf(plan: Plan): ReadonlyMap<string, Listed> {
  const elements = new Map<string, Listed>();
  const list = (kind: Listed['kind'], id: string, element: object, key = id): void => {
    elements.set(`${kind} ${key}`, { kind, id, element });
  };
  const { objectives, capitoli, unread: _, ...head } = plan;
  list('plan', plan.ente, head, '');
  for (const objective of objectives) {
    list('objective', objective.id, withStatus(objective));
    for (const indicator of objective.indicators) list('indicator', indicator.id, { of: objective.id, ...withStatus(indicator) });
    for (const phase of objective.phases) list('phase', phase.id, { of: objective.id, ...withStatus(phase) });
  }
  for (const capitolo of capitoli) list('capitolo', capitoloKey(capitolo.side, capitolo.code), capitolo);
  return elements;
}

function withStatus<T extends { readonly provenance: { readonly status: string } }>(element: T): object {
  return { ...element, status: element.provenance.status };
}

const names: Readonly<Record<PlanDifference['kind'], string>> = {
  plan: 'piano', objective: 'obiettivo', indicator: 'indicatore', phase: 'fase', capitolo: 'capitolo',
};

function lineOf(kind: PlanDifference['kind'], id: string, difference: PlanDifference['difference'], fields: readonly FieldChange[]): string {
  const subject = `${names[kind]} ${id}`;
  if (difference === 'added') return `${subject}: solo nel secondo piano`;
  if (difference === 'removed') return `${subject}: solo nel primo piano`;
  return `${subject}: ${fields.map(({ field, before, after }) => `${field} da ${quoted(before)} a ${quoted(after)}`).join('; ')}`;
}

function quoted(text: string | null): string {
  return text === null ? 'nulla' : `«${text}»`;
}
