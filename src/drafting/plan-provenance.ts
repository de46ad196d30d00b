import { draftPlanFinding } from '../outcome/index.js';
import type { ActEffect, ActMark, Provenance } from '../plan/index.js';
import { draftActMarkers } from './act-marker.js';
import type { Path } from '../document/index.js';
import { dayOrKept, present, report, type Reading } from './plan-cells.js';
import type { PrintedObjective } from './plan-printed.js';

/** A cell without its act markers, and the marks. */
export interface MarkedCell {
  readonly text: string;
  readonly marks: readonly ActMark[];
}

/** Reads the act markers of a cell. */
export function markedCell(reading: Reading, path: Path, cell: string): MarkedCell {
  const { text, marks, findings } = draftActMarkers(cell);
  report(reading, path, findings);
  return { text, marks: marks.map(({ span: _, ...mark }) => mark) };
}

/** The marks of markers that stand in a list of their own; one that cannot be read counts as a change. */
export function markersOf(reading: Reading, path: Path, markers: readonly string[]): readonly ActMark[] {
  return markers.flatMap((marker, index) => {
    const { marks } = markedCell(reading, [...path, index], marker);
    if (marks.length > 0) return marks;
    report(reading, [...path, index], [draftPlanFinding('drafting/act-unknown', {}, { text: marker })]);
    return [{ effect: 'changed' as const, printed: marker }];
  });
}

const variationKinds: Readonly<Record<string, ActEffect>> = {
  variazione: 'changed',
  assegnazione: 'assigned',
  rimozione: 'removed',
};

/** The mark of the word that a plan prints over an objective which an act varied. */
export function variationOf(reading: Reading, path: Path, variation: PrintedObjective['variation']): readonly ActMark[] {
  if (!variation) return [];
  const effect = Object.entries(variationKinds).find(([word]) => variation.kind.toLowerCase().startsWith(word))?.[1];
  if (effect === undefined) report(reading, [...path, 'kind'], [draftPlanFinding('drafting/act-unknown', {}, { text: variation.kind })]);
  const date = dayOrKept(reading, [...path, 'date'], variation.date);
  return [{ effect: effect ?? 'changed', ...present({ date }), printed: variation.kind }];
}

/** The provenance that marks in printed order amount to: once each, by day. */
export function provenanceOf(marks: readonly ActMark[]): Provenance {
  const once = [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()];
  const acts = once.sort(({ date: a = '' }, { date: b = '' }) => (a < b ? -1 : Number(a > b)));
  const has = (effect: ActEffect): boolean => acts.some((mark) => mark.effect === effect);
  return { status: has('removed') ? 'removed' : has('postponed') ? 'postponed' : 'in-force', acts };
}
