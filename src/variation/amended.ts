import type { CapitoloCode } from '../values/numbers.js';
import type { Capitolo, Indicator, Objective, Phase, Plan, Side } from '../plan/index.js';

/** Kinds of elements that acts touch. */
export type ElementKind = 'objective' | 'indicator' | 'phase' | 'capitolo';

/** The element of each kind. */
export interface ElementOf {
  readonly objective: Objective;
  readonly indicator: Indicator;
  readonly phase: Phase;
  readonly capitolo: Capitolo;
}

/** A plan while acts are applied to it: each element is found at once, and only what is touched is made anew. */
export class AmendedPlan {
  readonly #plan: Plan;
  readonly #objectives: Objective[];
  readonly #capitoli: Capitolo[];
  readonly #places: Readonly<Record<ElementKind, Map<string, readonly [number, number]>>>;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#objectives = [...plan.objectives];
    this.#capitoli = [...plan.capitoli];
    this.#places = { objective: new Map(), indicator: new Map(), phase: new Map(), capitolo: new Map() };
    plan.objectives.forEach((objective, index) => this.#note(objective, index));
    plan.capitoli.forEach((capitolo, index) => this.#place('capitolo', capitoloKey(capitolo.side, capitolo.code), index, 0));
  }

  /** The plan as it is now. */
  get plan(): Plan {
    return { ...this.#plan, objectives: [...this.#objectives], capitoli: [...this.#capitoli] };
  }

  find<K extends ElementKind>(kind: K, id: string): ElementOf[K] | undefined {
    const place = this.#places[kind].get(id);
    return place === undefined ? undefined : (this.#at(kind, place) as ElementOf[K] | undefined);
  }

  /** Puts a new version of an element that is there. */
  put<K extends ElementKind>(kind: K, id: string, element: ElementOf[K]): void {
    const [index, inner] = this.#places[kind].get(id) ?? [-1, -1];
    const objective = this.#objectives[index];
    if (kind === 'capitolo') this.#capitoli[index] = element as Capitolo;
    else if (kind === 'objective') this.#objectives[index] = element as Objective;
    else if (objective && kind === 'indicator') {
      this.#objectives[index] = { ...objective, indicators: replaced(objective.indicators, inner, element as Indicator) };
    } else if (objective) {
      this.#objectives[index] = { ...objective, phases: replaced(objective.phases, inner, element as Phase) };
    }
  }

  addObjective(objective: Objective): void {
    this.#objectives.push(objective);
    this.#note(objective, this.#objectives.length - 1);
  }

  addIndicator(to: string, indicator: Indicator): void {
    const [index] = this.#places.objective.get(to) ?? [-1];
    const objective = this.#objectives[index];
    if (!objective) return;
    this.#objectives[index] = { ...objective, indicators: [...objective.indicators, indicator] };
    this.#place('indicator', indicator.id, index, objective.indicators.length);
  }

  addPhase(to: string, phase: Phase): void {
    const [index] = this.#places.objective.get(to) ?? [-1];
    const objective = this.#objectives[index];
    if (!objective) return;
    this.#objectives[index] = { ...objective, phases: [...objective.phases, phase] };
    this.#place('phase', phase.id, index, objective.phases.length);
  }

  #note(objective: Objective, index: number): void {
    this.#place('objective', objective.id, index, 0);
    objective.indicators.forEach(({ id }, inner) => this.#place('indicator', id, index, inner));
    objective.phases.forEach(({ id }, inner) => this.#place('phase', id, index, inner));
  }

  #place(kind: ElementKind, id: string, index: number, inner: number): void {
    if (!this.#places[kind].has(id)) this.#places[kind].set(id, [index, inner]);
  }

  #at(kind: ElementKind, [index, inner]: readonly [number, number]): unknown {
    switch (kind) {
      case 'objective': return this.#objectives[index];
      case 'indicator': return this.#objectives[index]?.indicators[inner];
      case 'phase': return this.#objectives[index]?.phases[inner];
      case 'capitolo': return this.#capitoli[index];
    }
  }
}

/** A capitolo is told by side and code: entrate and uscite are numbered apart. */
export function capitoloKey(side: Side, code: CapitoloCode): string {
  return `${side} ${code}`;
}

function replaced<T>(list: readonly T[], index: number, element: T): readonly T[] {
  return list.map((one, at) => (at === index ? element : one));
}
