import type { ActMark, Indicator, Phase } from '../plan/index.js';
import { draftActMarkers } from './act-marker.js';
import { present } from './plan-cells.js';

/** An element as it was before an act, and the fields that the act gave it. */
export interface Restored<T> {
  readonly element: T;
  readonly fields: object;
}

/** An indicator without what the marked cells say: their earlier words are not printed. */
export function indicatorBefore(indicator: Indicator): Restored<Indicator> {
  const { target, horizon, also, formula, formulaKind, scale, inputs, printed = {}, ...rest } = indicator;
  const [isName, isFormula, isTarget] = [isMarked(printed.name), isMarked(printed.formula), isMarked(printed.target)];
  if (!isName && !isFormula && !isTarget) return { element: indicator, fields: {} };
  const ofTarget = present({ target, horizon, also });
  const ofFormula = present({ formula, formulaKind, scale });
  return {
    element: {
      ...rest,
      ...(isFormula ? { inputs: [] } : { ...ofFormula, inputs }),
      ...(isTarget ? {} : ofTarget),
      printed: present({
        ...printed,
        name: isName ? indicator.name : printed.name,
        formula: isFormula ? undefined : printed.formula,
        target: isTarget ? undefined : printed.target,
      }),
    },
    fields: {
      ...(isName ? { name: indicator.name } : {}),
      ...(isFormula ? { ...ofFormula, inputs } : {}),
      ...(isTarget ? ofTarget : {}),
      printed,
    },
  };
}

/** A phase without the days that the markers say were changed (`Aggiornamento fine tempi`); its text stays as it came out. */
export function phaseBefore(phase: Phase, changes: readonly ActMark[]): Restored<Phase> {
  const times = changes.flatMap(({ printed = '' }) => (/temp/i.test(printed) ? [printed] : []));
  if (times.length === 0) return { element: phase, fields: {} };
  const { from, to, months, ...rest } = phase;
  const isStart = times.some((marker) => !/fin/i.test(marker) || /iniz/i.test(marker));
  return { element: { ...rest, ...present({ from: isStart ? undefined : from }) }, fields: present({ from: isStart ? from : undefined, to, months }) };
}

function isMarked(cell = ''): boolean {
  return draftActMarkers(cell).marks.length > 0;
}
