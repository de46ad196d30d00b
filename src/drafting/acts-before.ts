import type { Indicator, Phase } from '../plan/index.js';
import type { IndicatorFields, PhaseFields } from '../variation/index.js';
import { draftActMarkers } from './act-marker.js';

/** An element as it was before an act, and the fields that the act gave it. */
export interface Restored<T> {
  readonly element: T;
  readonly fields: object;
}

/** An indicator without what the marked cells say: their earlier words are not printed. */
export function indicatorBefore(indicator: Indicator): { readonly element: Indicator; readonly fields: IndicatorFields } {
  const { printed = {} } = indicator;
  const isTarget = isMarked(printed.target);
  const isFormula = isMarked(printed.formula);
  const { target, horizon, also, formula, formulaKind, scale, inputs, printed: _, ...rest } = indicator;
  const ofTarget = present({ target, horizon, also });
  const ofFormula = present({ formula, formulaKind, scale, inputs });
  const { target: targetCell, formula: formulaCell, name: nameCell, ...cells } = printed;
  const left = {
    ...present({ name: nameCell === undefined ? undefined : draftActMarkers(nameCell).text }),
    ...cells,
    ...(isFormula ? {} : present({ formula: formulaCell })),
    ...(isTarget ? {} : present({ target: targetCell })),
  };
  return {
    element: {
      ...rest,
      inputs: isFormula ? [] : inputs,
      ...(isFormula ? {} : ofFormula),
      ...(isTarget ? {} : ofTarget),
      ...(indicator.printed === undefined ? {} : { printed: left }),
    },
    fields: {
      ...(isMarked(nameCell) ? { name: indicator.name } : {}),
      ...(isFormula ? ofFormula : {}),
      ...(isTarget ? ofTarget : {}),
      ...(indicator.printed === undefined ? {} : { printed }),
    },
  };
}

/** A phase without the days that the markers say were changed (`Aggiornamento fine tempi`). */
export function phaseBefore(phase: Phase, markers: readonly string[]): { readonly element: Phase; readonly fields: PhaseFields } {
  const times = markers.filter((marker) => /temp/i.test(marker));
  const both = times.some((marker) => !/fin/i.test(marker) || /iniz/i.test(marker));
  const { from, to, months, ...rest } = phase;
  const isTimed = times.length > 0;
  const changed = present({ from: both ? from : undefined, to: isTimed ? to : undefined, months: isTimed ? months : undefined });
  const kept = present({ from: both ? undefined : from, to: isTimed ? undefined : to, months: isTimed ? undefined : months });
  return { element: { ...rest, ...kept }, fields: { ...changed, ...(isTimed ? {} : present({ text: phase.text })) } };
}

function isMarked(cell: string | undefined): boolean {
  return cell !== undefined && draftActMarkers(cell).marks.length > 0;
}

type Present<T> = { readonly [K in keyof T]?: NonNullable<T[K]> };

/** The fields that have a value. */
function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
