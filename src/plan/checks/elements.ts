import { pointer, type Diagnostic } from '../../outcome/index.js';
import type { FinanceRow } from '../capitolo.js';
import type { Indicator } from '../indicator.js';
import type { Objective } from '../objective.js';
import type { Phase } from '../phase.js';
import type { Plan } from '../plan.js';

/** A rule of the linter: what is wrong with a plan in one respect, however the plan came in. */
export type PlanRule = (plan: Plan) => readonly Diagnostic[];

/** An element of a plan with its place. */
export interface Placed<Element> {
  readonly at: string;
  readonly element: Element;
  readonly objective: Objective;
}

/** The objectives that stand. */
export function objectivesOf({ objectives }: Plan): readonly Placed<Objective>[] {
  return objectives.flatMap((objective, index) =>
    stands(objective) ? [{ at: pointer('objectives', index), element: objective, objective }] : [],
  );
}

/** The indicators that stand, of objectives that stand. */
export function indicatorsOf(plan: Plan): readonly Placed<Indicator>[] {
  return partsOf(plan, 'indicators', ({ indicators }) => indicators);
}

/** The phases that stand, of objectives that stand. */
export function phasesOf(plan: Plan): readonly Placed<Phase>[] {
  return partsOf(plan, 'phases', ({ phases }) => phases);
}

/** The rows of the Risorse finanziarie of objectives that stand. */
export function financeRowsOf(plan: Plan): readonly Placed<FinanceRow>[] {
  return objectivesOf(plan).flatMap(({ at, objective }) =>
    objective.finance.rows.map((element, index) => ({ at: at + pointer('finance', 'rows', index), element, objective })),
  );
}

/** Whether an element was neither removed nor postponed to another year. */
export function stands({ provenance }: { readonly provenance: { readonly status: string } }): boolean {
  return provenance.status === 'in-force';
}

/** Last year of the plan: of its triennium where it has one. */
export function lastYearOf({ year, horizon }: Plan): number {
  return horizon?.to ?? year;
}

function partsOf<Part extends Indicator | Phase>(
  plan: Plan,
  key: 'indicators' | 'phases',
  parts: (objective: Objective) => readonly Part[],
): readonly Placed<Part>[] {
  return objectivesOf(plan).flatMap(({ at, objective }) =>
    parts(objective).flatMap((element, index) => (stands(element) ? [{ at: at + pointer(key, index), element, objective }] : [])),
  );
}

/** Elements by key, keys in order of first appearance. */
export function groupedBy<Element>(elements: readonly Element[], key: (element: Element) => string): ReadonlyMap<string, readonly Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const group = groups.get(key(element));
    if (group) group.push(element);
    else groups.set(key(element), [element]);
  }
  return groups;
}

/** Text without differences of capitals, accents, punctuation and spaces. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
