import { pointer, variationFinding, type Diagnostic } from '../outcome/index.js';
import type { ActEffect, ActMark, Provenance } from '../plan/index.js';
import { citationOf, type VariationAct } from './act.js';
import type { AmendedPlan, ElementKind, ElementOf } from './amended.js';
import { fieldChanges, type FieldChange } from './field-change.js';
import type { Operation } from './operation.js';
import type { PlacedAct } from './order.js';

/** What one operation did to one element. */
export interface Amendment {
  readonly kind: ElementKind;
  readonly id: string;
  readonly act: VariationAct;
  readonly effect: ActEffect;
  readonly printed?: string;
  readonly fields: readonly FieldChange[];
}

/** A plan under amendment, with what was done and found so far. */
export class Amending {
  readonly plan: AmendedPlan;
  readonly amendments: Amendment[] = [];
  readonly findings: Diagnostic[] = [];
  /** Who last touched an element, and each field of it, to find two acts of one day that disagree. */
  readonly #touched = new Map<string, VariationAct>();
  readonly #last = new Map<string, { readonly act: VariationAct; readonly after: string | null }>();

  constructor(plan: AmendedPlan) {
    this.plan = plan;
  }

  /** Puts a new version of an element, with the mark of the act; says so where nothing changed or where two acts disagree. */
  amend<K extends 'objective' | 'indicator' | 'phase'>(
    kind: K, id: string, after: ElementOf[K], mark: Marking, status?: Provenance['status'],
  ): void {
    const before = this.plan.find(kind, id);
    const fields = fieldChanges(before, after);
    this.#checkConflict(kind, id, fields, mark, status);
    if (before && fields.length === 0 && status === undefined && !isBareMark(mark.operation)) {
      this.findings.push(variationFinding('variation/nothing-changed', { at: mark.at }, { act: mark.act.id, kind: kindName(kind), id }));
    }
    const provenance = marked(after.provenance, mark, status);
    if (before) this.plan.put(kind, id, { ...after, provenance });
    this.record(kind, id, mark, fields);
  }

  record(kind: ElementKind, id: string, mark: Marking, fields: readonly FieldChange[]): void {
    const { printed } = mark.operation;
    this.amendments.push({ kind, id, act: mark.act, effect: mark.effect, fields, ...(printed === undefined ? {} : { printed }) });
  }

  #checkConflict(kind: ElementKind, id: string, fields: readonly FieldChange[], { act, at }: Marking, status: Provenance['status'] | undefined): void {
    const all = status === undefined ? fields : [...fields, { field: 'status', after: status }];
    const touched = this.#touched.get(`${kind} ${id}`);
    if (status === 'removed' && touched && touched !== act && touched.inForceFrom === act.inForceFrom) {
      this.#conflict(kind, id, 'status', touched, { act, at });
    }
    this.#touched.set(`${kind} ${id}`, act);
    for (const { field, after } of all) {
      const key = `${kind} ${id} ${field}`;
      const before = this.#last.get(key);
      if (before && before.act !== act && before.act.inForceFrom === act.inForceFrom && before.after !== after) {
        this.#conflict(kind, id, field, before.act, { act, at });
      }
      this.#last.set(key, { act, after });
    }
  }

  #conflict(kind: ElementKind, id: string, field: string, first: VariationAct, { act, at }: Pick<Marking, 'act' | 'at'>): void {
    this.findings.push(variationFinding('variation/conflict', { at }, {
      first: first.id, second: act.id, on: act.inForceFrom, field, kind: kindName(kind), id,
    }));
  }
}

/** A change that names no field: the act says only that it varied the element. */
function isBareMark(operation: Operation): boolean {
  return 'fields' in operation && Object.keys(operation.fields).length === 0 && (operation.clear ?? []).length === 0;
}

/** Which act and operation leave a mark, and of what kind. */
export interface Marking {
  readonly act: VariationAct;
  readonly operation: Operation;
  /** JSON pointer of the operation. */
  readonly at: string;
  readonly effect: ActEffect;
  readonly toYear?: number;
}

/** The mark that an operation leaves in the provenance of an element. */
export function markOf({ act, operation: { printed }, effect, toYear }: Marking): ActMark {
  return {
    effect,
    act: citationOf(act),
    date: act.date,
    ...(printed === undefined ? {} : { printed }),
    ...(toYear === undefined ? {} : { toYear }),
  };
}

/** A provenance with one mark more. */
export function marked({ status, acts }: Provenance, mark: Marking, next: Provenance['status'] = status): Provenance {
  return { status: next, acts: [...acts, markOf(mark)] };
}

/** The Italian name of a kind of element, for findings. */
export function kindName(kind: ElementKind): string {
  return { objective: 'l’obiettivo', indicator: 'l’indicatore', phase: 'la fase', capitolo: 'il capitolo' }[kind];
}

/** The place of an operation. */
export function placeOf({ at }: PlacedAct, index: number): string {
  return at + pointer('operations', index);
}
