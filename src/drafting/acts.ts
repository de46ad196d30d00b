import type { Citation, CivilDate } from '../values/numbers.js';
import { draftActsFinding, made, pointer, type Diagnostic, type Outcome } from '../outcome/index.js';
import type { ActMark, Objective, Plan, Provenance } from '../plan/index.js';
import type { ElementRef, Operation, VariationAct } from '../variation/index.js';
import { indicatorBefore, phaseBefore, type Restored } from './acts-before.js';
import { present } from './plan-cells.js';

/** A printed plan taken apart: as it was, and the acts that made it what it is. */
export interface DraftedActs {
  /** The plan before the first act, as far as the print tells it: what an act changed and nobody printed is left out. */
  readonly before: Plan;
  /** In order of their days. Applied to `before`, they give the plan back. */
  readonly acts: readonly VariationAct[];
}

/**
 * The acts that the markers of a plan tell of (`Aggiornamento`, `Eliminata`, `Rinviata al 2017`, `assegnazione`), and the
 * plan before them. A removed or postponed element was in force before; an assigned objective was not there; of a changed
 * one the print shows only what came out, so the changed fields are unknown before.
 *
 * @param plan a plan as `draftPlan` gives it, with the marks of acts in its provenance
 * @returns the acts, one a day; none where no act touched the plan
 * @diagnostic drafting/act-earlier-unknown a changed element whose earlier fields are not printed
 * @diagnostic drafting/act-undated a mark without a day: the element stays as it is
 * @source Piano dettagliato degli obiettivi 2016-2018 of Cremona: 117 of 144 objectives carry markers of the act of 30/11/2016
 * @interpretation the acts of one day are taken for one act
 * @example
 * ```ts
 * import { planOn } from 'municipal-performance';
 * import { draftActs, draftPlan } from 'municipal-performance/drafting';
 * import { civilDate } from 'municipal-performance/values';
 * const plan = draftPlan({ ente: 'Comune di Esempio', year: 2016, objectives: [{ id: 'O1', title: 'Mercato', phases: [
 *   { n: 1, from: '2016-03-01', to: '2016-06-30', markers: ['(Eliminata fase con aggiornamento G.C. del 30/11/2016)'] },
 * ] }] }).value;
 * const { before, acts } = draftActs(plan).value;
 * acts.map(({ id }) => id); //=> ['atto-2016-11-30']
 * before.objectives[0].phases[0].provenance.status; //=> 'in-force'
 * planOn(before, acts, civilDate('2016-11-30')).value.objectives[0].phases[0].provenance.status; //=> 'removed'
 * ```
 */
export function draftActs(plan: Plan): Outcome<DraftedActs> {
  const drafting: Drafting = { days: new Days(plan.source), findings: [] };
  const objectives = plan.objectives.flatMap((objective, index) => objectiveBefore(objective, pointer('objectives', index), drafting));
  return made({ before: { ...plan, objectives }, acts: drafting.days.acts }, drafting.findings);
}

interface Drafting {
  readonly days: Days;
  readonly findings: Diagnostic[];
}

/** Operations by the day of their act. */
class Days {
  readonly #byDay = new Map<CivilDate, { citation: Citation | undefined; readonly operations: Operation[] }>();
  readonly #source: Citation | undefined;

  constructor(source: Citation | undefined) {
    this.#source = source;
  }

  add({ date, act, printed }: DatedMark, operation: Operation): void {
    const day = this.#byDay.get(date) ?? { citation: undefined, operations: [] };
    this.#byDay.set(date, { citation: day.citation ?? act, operations: day.operations });
    day.operations.push({ ...operation, ...present({ printed }) });
  }

  get acts(): readonly VariationAct[] {
    return [...this.#byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, { citation, operations }]) => {
      const cited = citation ?? (this.#source?.date === date ? this.#source : undefined);
      return { id: `atto-${date}`, kind: kindOf(cited), date, inForceFrom: date, ...present({ citation: cited }), operations };
    });
  }
}

function kindOf(citation: Citation | undefined): VariationAct['kind'] {
  const kinds = ['determinazione', 'decreto'] as const;
  return kinds.find((kind) => citation?.act.toLowerCase().startsWith(kind)) ?? 'deliberazione';
}

type DatedMark = ActMark & { readonly date: CivilDate };

interface Marked {
  readonly id: string;
  readonly provenance: Provenance;
}

interface Kind<T> {
  readonly name: ElementRef['kind'];
  readonly assign: (element: T) => Operation;
  readonly before: (element: T, changes: readonly DatedMark[]) => Restored<T>;
  /** What stands in the element, before the acts that came after a day. */
  readonly inside: (element: T, since: string) => T;
}

function objectiveBefore(objective: Objective, at: string, drafting: Drafting): readonly Objective[] {
  const { id } = objective;
  return elementBefore(objective, at, '', drafting, {
    name: 'objective',
    assign: (assigned) => ({ op: 'assign-objective', objective: assigned }),
    before: unchanged,
    inside: (restored, since) => ({
      ...restored,
      indicators: restored.indicators.flatMap((indicator, index) => elementBefore(indicator, at + pointer('indicators', index), since, drafting, {
        name: 'indicator', assign: (assigned) => ({ op: 'assign-indicator', to: id, indicator: assigned }), before: indicatorBefore, inside: itself,
      })),
      phases: restored.phases.flatMap((phase, index) => elementBefore(phase, at + pointer('phases', index), since, drafting, {
        name: 'phase', assign: (assigned) => ({ op: 'assign-phase', to: id, phase: assigned }), before: phaseBefore, inside: itself,
      })),
    }),
  });
}

/** An element before the acts after a day; none where one of them assigned it: then it comes with that act, as it was then. */
function elementBefore<T extends Marked>(element: T, at: string, since: string, { days, findings }: Drafting, kind: Kind<T>): readonly T[] {
  const { id } = element;
  const { dated, provenance } = split(element, at, since, findings);
  const assigned = dated.find(({ effect }) => effect === 'assigned' || effect === 'written');
  const later = assigned ? dated.filter((mark) => mark.date > assigned.date || isWithdrawal(mark)) : dated;
  const changes = later.filter((mark) => !isWithdrawal(mark));
  const { element: restored, fields } = changes.length === 0 ? unchanged(element) : kind.before(element, changes);
  changes.forEach((mark, index) => {
    days.add(mark, { op: `change-${kind.name}`, id, fields: index === 0 ? fields : {}, ...(mark.effect === 'replaced' ? { effect: mark.effect } : {}) } as Operation);
  });
  if (kind.name !== 'objective') tell(id, changes[0], fields, at, findings);
  const before = kind.inside({ ...restored, provenance }, assigned?.date ?? since);
  if (assigned) days.add(assigned, kind.assign(before));
  for (const mark of untilRemoved(later.filter(isWithdrawal))) days.add(mark, withdrawal({ kind: kind.name, id }, mark));
  return assigned ? [] : [before];
}

function unchanged<T>(element: T): Restored<T> {
  return { element, fields: {} };
}

function itself<T>(element: T): T {
  return element;
}

/** The marks of a later day, and the provenance that is left without them. */
function split({ id, provenance: { status, acts } }: Marked, at: string, since: string, findings: Diagnostic[]): { readonly dated: readonly DatedMark[]; readonly provenance: Provenance } {
  const isLater = (mark: ActMark): mark is DatedMark => mark.date !== undefined && mark.date > since;
  const rest = acts.filter((mark) => !isLater(mark));
  for (const { printed, effect, date } of rest) {
    if (date === undefined) findings.push(draftActsFinding('drafting/act-undated', { at: at + pointer('provenance') }, { id, printed: printed || effect }));
  }
  return { dated: acts.filter(isLater), provenance: { status: rest.some(isWithdrawal) ? status : 'in-force', acts: rest } };
}

function isWithdrawal({ effect }: ActMark): boolean {
  return effect === 'removed' || effect === 'postponed';
}

/** An element is removed once, however many of its cells say so. */
function untilRemoved(marks: readonly DatedMark[]): readonly DatedMark[] {
  const removal = marks.findIndex(({ effect }) => effect === 'removed');
  return removal < 0 ? marks : marks.slice(0, removal + 1);
}

function withdrawal(element: ElementRef, { effect, date, toYear }: DatedMark): Operation {
  return effect === 'removed' ? { op: 'remove', element } : { op: 'postpone', element, toYear: toYear ?? Number(date.slice(0, 4)) + 1 };
}

function tell(id: string, mark: DatedMark | undefined, fields: object, at: string, findings: Diagnostic[]): void {
  if (!mark) return;
  const names = Object.keys(fields).filter((name) => name !== 'printed');
  findings.push(draftActsFinding('drafting/act-earlier-unknown', { at }, { id, date: mark.date, fields: names.join(', ') || 'testo' }));
}
