import type { Phase } from '../plan/index.js';
import type { Path } from '../document/index.js';
import { dayOf, keep, present, textOf, weightOf, type Reading } from './plan-cells.js';
import { markedCell, markersOf, provenanceOf } from './plan-provenance.js';
import type { PrintedPhase } from './plan-printed.js';

/** Reads a printed phase: its days or the months marked, and what the acts did to it. */
export function draftPhase(reading: Reading, path: Path, id: string, printed: PrintedPhase): Phase {
  const text = markedCell(reading, [...path, 'text'], textOf(printed.text) ?? '');
  const from = dayOf(reading, [...path, 'from'], printed.from);
  const to = dayOf(reading, [...path, 'to'], printed.to);
  const months = monthsOf(reading, [...path, 'months'], textOf(printed.months));
  const asPrinted = present({
    text: text.marks.length > 0 ? textOf(printed.text) : undefined,
    from: from === printed.from ? undefined : textOf(printed.from),
    to: to === printed.to ? undefined : textOf(printed.to),
    months: months === printed.months ? undefined : textOf(printed.months),
  });
  return {
    id,
    ...present({
      n: printed.n ?? undefined,
      text: textOf(text.text),
      from,
      to,
      months,
      weight: weightOf(reading, [...path, 'peso'], printed.peso),
      owner: textOf(printed.owner),
      note: textOf(printed.note),
    }),
    ...(Object.keys(asPrinted).length === 0 ? {} : { printed: asPrinted }),
    provenance: provenanceOf([...text.marks, ...markersOf(reading, [...path, 'markers'], printed.markers ?? [])]),
  };
}

/** Twelve marks: a point, a dash or an underscore for a month off, any other sign for a month on. */
function monthsOf(reading: Reading, path: Path, cell: string | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const marks = [...cell.replace(/\s/g, '')];
  return marks.length === 12
    ? marks.map((mark) => (/[.\-–_]/.test(mark) ? '.' : 'x')).join('')
    : keep(reading, path, cell, 'dodici segni, uno per mese');
}
