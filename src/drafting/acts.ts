import type { Citation, CivilDate } from '../values/numbers.js';
import { draftActsFinding, made, pointer, type Diagnostic, type Outcome } from '../outcome/index.js';
import type { ActMark, Indicator, Objective, Phase, Plan, Provenance } from '../plan/index.js';
import type { Operation, VariationAct } from '../variation/index.js';
import { indicatorBefore, phaseBefore, type Restored } from './acts-before.js';

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
  const days = new Days(plan.source);
  const findings: Diagnostic[] = [];
  const objectives = plan.objectives.flatMap((objective, index) => objectiveBefore(objective, pointer('objectives', index), days, findings));
  return made({ before: { ...plan, objectives }, acts: days.acts }, findings);
}

/** Operations by the day of their act. */
class Days {
  readonly #byDay = new Map<CivilDate, { citation: Citation | undefined; readonly operations: Operation[] }>();
  readonly #source: Citation | undefined;

  constructor(source: Citation | undefined) {
    this.#source = source;
  }

  add({ date, act }: DatedMark, operation: Operation): void {
    const day = this.#byDay.get(date) ?? { citation: undefined, operations: [] };
    this.#byDay.set(date, { citation: day.citation ?? act, operations: day.operations });
    day.operations.push(operation);
  }

  get acts(): readonly VariationAct[] {
    return [...this.#byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, { citation, operations }]) => {
      const cited = citation ?? (this.#source?.date === date ? this.#source : undefined);
      return {
        id: `atto-${date}`, kind: kindOf(cited), date, inForceFrom: date, ...(cited === undefined ? {} : { citation: cited }), operations,
      };
    });
  }
}

function kindOf(citation: Citation | undefined): VariationAct['kind'] {
  const words = citation?.act.toLowerCase() ?? '';
  return (['determinazione', 'decreto'] as const).find((kind) => words.startsWith(kind)) ?? 'deliberazione';
}

type DatedMark = ActMark & { readonly date: CivilDate };

function isDated(mark: ActMark): mark is DatedMark {
  return mark.date !== undefined;
}

/** The objective before its acts; none where an act assigned it. */
function objectiveBefore(objective: Objective, at: string, days: Days, findings: Diagnostic[]): readonly Objective[] {
  const { dated, provenance } = split(objective.id, objective.provenance, at, findings);
  const assigned = dated.find(({ effect }) => effect === 'assigned' || effect === 'written');
  if (assigned) {
    days.add(assigned, { op: 'assign-objective', objective: { ...objective, provenance }, ...printedOf(assigned) });
    return [];
  }
  for (const mark of dated) {
    if (isWithdrawal(mark)) continue;
    days.add(mark, { op: 'change-objective', id: objective.id, fields: {}, ...effectOf(mark), ...printedOf(mark) });
  }
  const before = {
    ...objective,
    indicators: objective.indicators.flatMap((indicator, index) => indicatorOf(indicator, objective.id, at + pointer('indicators', index), days, findings)),
    phases: objective.phases.flatMap((phase, index) => phaseOf(phase, objective.id, at + pointer('phases', index), days, findings)),
    provenance,
  };
  for (const mark of dated.filter(isWithdrawal)) withdraw('objective', objective.id, mark, days);
  return [before];
}

function indicatorOf(indicator: Indicator, to: string, at: string, days: Days, findings: Diagnostic[]): readonly Indicator[] {
  const { dated, provenance } = split(indicator.id, indicator.provenance, at, findings);
  const assigned = dated.find(({ effect }) => effect === 'assigned' || effect === 'written');
  if (assigned) {
    days.add(assigned, { op: 'assign-indicator', to, indicator: { ...indicator, provenance }, ...printedOf(assigned) });
    return [];
  }
  const changes = dated.filter((mark) => !isWithdrawal(mark));
  const { element, fields } = changes.length === 0 ? unchanged(indicator) : indicatorBefore(indicator);
  changes.forEach((mark, index) => {
    days.add(mark, { op: 'change-indicator', id: indicator.id, fields: index === 0 ? fields : {}, ...effectOf(mark), ...printedOf(mark) });
  });
  tell(indicator.id, changes[0], fields, at, findings);
  onlyOnce(dated.filter(isWithdrawal)).forEach((mark) => withdraw('indicator', indicator.id, mark, days));
  return [{ ...element, provenance }];
}

function phaseOf(phase: Phase, to: string, at: string, days: Days, findings: Diagnostic[]): readonly Phase[] {
  const { dated, provenance } = split(phase.id, phase.provenance, at, findings);
  const assigned = dated.find(({ effect }) => effect === 'assigned' || effect === 'written');
  if (assigned) {
    days.add(assigned, { op: 'assign-phase', to, phase: { ...phase, provenance }, ...printedOf(assigned) });
    return [];
  }
  const changes = dated.filter((mark) => !isWithdrawal(mark));
  const { element, fields } = changes.length === 0 ? unchanged(phase) : phaseBefore(phase, changes.flatMap(({ printed }) => printed ?? []));
  changes.forEach((mark, index) => {
    days.add(mark, { op: 'change-phase', id: phase.id, fields: index === 0 ? fields : {}, ...effectOf(mark), ...printedOf(mark) });
  });
  tell(phase.id, changes[0], fields, at, findings);
  onlyOnce(dated.filter(isWithdrawal)).forEach((mark) => withdraw('phase', phase.id, mark, days));
  return [{ ...element, provenance }];
}

function unchanged<T>(element: T): Restored<T> {
  return { element, fields: {} };
}

/** The marks with a day, and the provenance that is left without them. */
function split(id: string, { status, acts }: Provenance, at: string, findings: Diagnostic[]): { readonly dated: readonly DatedMark[]; readonly provenance: Provenance } {
  const dated = acts.filter(isDated);
  const undated = acts.filter((mark) => !isDated(mark));
  for (const { printed = '', effect } of undated) {
    findings.push(draftActsFinding('drafting/act-undated', { at: at + pointer('provenance') }, { id, printed: printed === '' ? effect : printed }));
  }
  const stays = undated.some(({ effect }) => effect === 'removed' || effect === 'postponed');
  return { dated, provenance: { status: stays ? status : 'in-force', acts: undated } };
}

function isWithdrawal({ effect }: ActMark): boolean {
  return effect === 'removed' || effect === 'postponed';
}

/** An element is removed once, however many of its cells say so. */
function onlyOnce(marks: readonly DatedMark[]): readonly DatedMark[] {
  const removal = marks.find(({ effect }) => effect === 'removed');
  return removal ? [...marks.filter(({ effect, date }) => effect === 'postponed' && date < removal.date), removal] : marks;
}

function withdraw(kind: 'objective' | 'indicator' | 'phase', id: string, mark: DatedMark, days: Days): void {
  const element = { kind, id };
  if (mark.effect === 'removed') days.add(mark, { op: 'remove', element, ...printedOf(mark) });
  else days.add(mark, { op: 'postpone', element, toYear: mark.toYear ?? Number(mark.date.slice(0, 4)) + 1, ...printedOf(mark) });
}

function effectOf({ effect }: ActMark): { readonly effect?: 'replaced' } {
  return effect === 'replaced' ? { effect } : {};
}

function printedOf({ printed }: ActMark): { readonly printed?: string } {
  return printed === undefined ? {} : { printed };
}

function tell(id: string, mark: DatedMark | undefined, fields: object, at: string, findings: Diagnostic[]): void {
  if (!mark) return;
  const names = Object.keys(fields).filter((name) => name !== 'printed');
  findings.push(draftActsFinding('drafting/act-earlier-unknown', { at }, { id, date: mark.date, fields: names.length === 0 ? 'testo' : names.join(', ') }));
}
