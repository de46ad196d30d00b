import type { Citation, CivilDate } from '../values/numbers.js';
import type { ActEffect, Plan } from '../plan/index.js';
import { citationOf, type VariationAct } from './act.js';
import type { ElementKind } from './amended.js';
import type { FieldChange } from './field-change.js';
import { amend } from './plan-on.js';

/** What one act did to an element. */
export interface HistoryEntry {
  /** Day from which it holds. */
  readonly on: CivilDate;
  readonly actId: string;
  readonly act: Citation;
  readonly effect: ActEffect;
  /** The marker as printed. */
  readonly printed?: string;
  /** What changed; empty for a removal or a postponement. */
  readonly fields: readonly FieldChange[];
}

/** The life of an element through the acts. */
export interface ElementHistory {
  readonly kind: ElementKind;
  /** Id of the element; side and code for a capitolo: `U 1210`. */
  readonly id: string;
  /** In the order of application. */
  readonly entries: readonly HistoryEntry[];
}

/**
 * What changed in each element that an act touched, when, and by which act.
 *
 * @param acts in any order; all of them are applied
 * @returns elements in the order in which they were first touched; empty where no act does anything. What an act could
 * not do is among the findings of {@link planOn}
 * @example
 * ```ts
 * import { history, parseActs, parsePlan } from 'municipal-performance';
 * const plan = parsePlan({
 *   format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2016,
 *   capitoli: [{ code: '1210', side: 'U', stanziamento: '1000.00' }, { code: '1300', side: 'U', stanziamento: '0.00' }],
 * });
 * const acts = parseActs({
 *   format: 'municipal-performance/variation-acts@1', ente: 'Comune di Esempio',
 *   acts: [{
 *     id: 'GC-201', kind: 'deliberazione', date: '2016-11-30', inForceFrom: '2016-11-30',
 *     operations: [{ op: 'shift', rows: [{ side: 'U', capitolo: '1210', change: '-200.00' }, { side: 'U', capitolo: '1300', change: '200.00' }] }],
 *   }],
 * });
 * const [first] = history(plan.value, acts.value.acts);
 * first.id; //=> 'U 1210'
 * first.entries[0].fields; //=> [{ field: 'stanziamento', before: '1000', after: '800' }]
 * ```
 */
export function history(plan: Plan, acts: readonly VariationAct[]): readonly ElementHistory[] {
  const elements = new Map<string, { readonly kind: ElementKind; readonly id: string; readonly entries: HistoryEntry[] }>();
  for (const { kind, id, act, effect, printed, fields } of amend(plan, acts, null).amendments) {
    const key = `${kind} ${id}`;
    const element = elements.get(key) ?? { kind, id, entries: [] };
    elements.set(key, element);
    element.entries.push({
      on: act.inForceFrom, actId: act.id, act: citationOf(act), effect, ...(printed === undefined ? {} : { printed }), fields,
    });
  }
  return [...elements.values()];
}
