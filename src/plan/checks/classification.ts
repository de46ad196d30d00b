import { dayOf } from '../../values/days.js';
import type { CivilDate } from '../../values/numbers.js';
import { planCheckFinding, type Diagnostic } from '../../outcome/index.js';
import { findMissione, findProgramma, missioni, valueOn, type Missione, type Programma } from '../../law/index.js';
import type { Labelled, Objective } from '../objective.js';
import { objectivesOf, type PlanRule } from './elements.js';

/** Missioni and programmi that the bilancio of the plan's year does not know, or that do not belong together. */
export const classificationRule: PlanRule = (plan) => {
  const on = dayOf(plan.year, 1, 1);
  const known = valueOn(missioni, on);
  if (!known.ok) return [];
  return objectivesOf(plan).flatMap(({ at, objective }) => {
    const missione = objective.missione ? missioneOf(objective.missione, on) : null;
    return [...checkMissione(at, objective, missione, plan.year), ...checkProgramma(at, objective, missione, known.value.value, on)];
  });
};

function checkMissione(at: string, { id, missione }: Objective, found: Missione | null, year: number): readonly Diagnostic[] {
  if (!missione || found) return [];
  return [planCheckFinding('plan/missione-unknown', { at: `${at}/missione` }, { objective: id, missione: wordsOf(missione), year: String(year) })];
}

function checkProgramma(
  at: string,
  { id, programma }: Objective,
  missione: Missione | null,
  all: readonly Missione[],
  on: CivilDate,
): readonly Diagnostic[] {
  if (!programma) return [];
  const place = { at: `${at}/programma` };
  const owners = all.filter((one) => programmaOf(programma, on, one.code) !== null);
  if (owners.length === 0) {
    return [planCheckFinding('plan/programma-unknown', place, { objective: id, programma: wordsOf(programma), year: on.slice(0, 4) })];
  }
  if (missione === null || owners.includes(missione)) return [];
  return [planCheckFinding('plan/programma-of-other-missione', place, {
    objective: id, programma: wordsOf(programma), missione: nameOf(missione), owners: owners.map(nameOf).join(' oppure '),
  })];
}

function missioneOf(named: Labelled, on: CivilDate): Missione | null {
  return firstOf(named, (text) => {
    const found = findMissione(text, on);
    return found.ok ? found.value : null;
  });
}

function programmaOf(named: Labelled, on: CivilDate, missione: string): Programma | null {
  return firstOf(named, (text) => {
    const found = findProgramma(text, on, missione);
    return found.ok ? found.value : null;
  });
}

/** By code, then by label. */
function firstOf<Found>({ code, label }: Labelled, find: (text: string) => Found | null): Found | null {
  return (code === undefined ? null : find(code)) ?? (label === undefined ? null : find(label));
}

function wordsOf({ code, label }: Labelled): string {
  return [code, label].filter((part) => part !== undefined).join(' ');
}

function nameOf({ code, label }: Missione): string {
  return `${code} ${label}`;
}
