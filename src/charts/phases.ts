import type { CivilDate } from '../values/numbers.js';
import { addDays, dayOf, lastDayOfMonth } from '../values/days.js';
import { formatDay } from '../explain/telling.js';
import { palette } from './palette.js';
import { dayAxis, labelAxis, ownLabels, toldRows } from './rows.js';
import { chart, type ChartOptions, type SpecRow, type VegaLiteSpec } from './spec.js';

/** A phase as a chart needs it; a phase of a plan is one. */
export interface PhaseRow {
  /** Tells the same phase before and after an act. */
  readonly id: string;
  readonly text?: string;
  /** First and last day, both included; with the last alone it is a date to meet. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  /** Twelve marks, `x` where the phase runs; needs `year`. */
  readonly months?: string;
}

export interface PhasesChartOptions extends ChartOptions {
  /** The day that is looked from: an upright line. */
  readonly on: CivilDate;
  /** The phases as first planned, before any act. */
  readonly planned?: readonly PhaseRow[];
  /** Year of the marks of months. */
  readonly year?: number;
}

/**
 * The phases of objectives on a time line (Gantt): a bar for each as it stands, a thin one below as it was planned
 * first, an upright line on the day, a diamond for a date to meet. Phases without dates, or that end before they begin,
 * are counted, not drawn.
 *
 * @example
 * ```ts
 * import { phasesChart } from 'municipal-performance/charts';
 * import { civilDate } from 'municipal-performance/values';
 * phasesChart([{ id: 'F1', text: 'Avvio', to: civilDate('2016-10-31') }], { on: civilDate('2016-06-30') }).description; //=> 'Fasi. Al 30/06/2016: Avvio entro il 31/10/2016.'
 * ```
 */
export function phasesChart(
  phases: readonly PhaseRow[],
  { on, planned = [], year, title = 'Fasi' }: PhasesChartOptions,
): VegaLiteSpec {
  const before = new Map(planned.map((phase) => [phase.id, daysOf(phase, year)]));
  const drawn = phases.flatMap((phase) => {
    const days = daysOf(phase, year);
    return days ? [{ phase, days, planned: before.get(phase.id) ?? null }] : [];
  });
  const labels = ownLabels(drawn.map(({ phase }) => phase.text ?? phase.id));
  const rows = drawn.flatMap((row, index) => rowsOf(labels[index] ?? '', row.days, row.planned));
  const left = phases.length - drawn.length;
  const y = labelAxis(labels);
  return chart({
    title,
    subtitle: [
      `Linea tratteggiata: ${formatDay(on)}`,
      ...(left === 0 ? [] : [left === 1 ? 'Non disegnata 1 fase, senza date' : `Non disegnate ${left} fasi, senza date`]),
    ],
    description: `Al ${formatDay(on)}: ${toldRows(rows.filter(({ kind }) => kind === current).map(({ told }) => String(told)))}`,
    rows,
    plotHeight: 32 * drawn.length,
    frameHeight: 70,
    layers: [
      {
        mark: { type: 'bar' },
        encoding: {
          y, x: dayAxis('from', '%m/%Y'), x2: { field: 'after' },
          yOffset: { field: 'kind', type: 'nominal', scale: { domain: [current, first] } },
          color: { field: 'kind', type: 'nominal', title: null, scale: { domain: [current, first], range: [palette.blue, palette.orange] } },
          tooltip: { field: 'told', type: 'nominal' },
          description: { field: 'told', type: 'nominal' },
        },
      },
      ...(rows.some(({ milestone }) => milestone !== null)
        ? [{
            mark: { type: 'point', aria: false, shape: 'diamond', size: 60, filled: true, color: palette.black } as const,
            encoding: { y, x: dayAxis('milestone', '%m/%Y') },
          }]
        : []),
      {
        data: { values: [{ day: on }] },
        mark: { type: 'rule', aria: false, strokeDash: [4, 3], strokeWidth: 2, color: palette.vermillion },
        encoding: { x: dayAxis('day', '%m/%Y') },
      },
    ],
  });
}

const current = 'vigente';
const first = 'previsto all’inizio';

interface Days {
  /** Null for a date to meet. */
  readonly from: CivilDate | null;
  readonly to: CivilDate;
}

function daysOf({ from, to, months }: PhaseRow, year: number | undefined): Days | null {
  if (to !== undefined && (from === undefined || from <= to)) return { from: from ?? null, to };
  if (months === undefined || year === undefined) return null;
  const [start, end] = [months.indexOf('x'), months.lastIndexOf('x')];
  return start < 0 || end > 11 ? null : { from: dayOf(year, start + 1, 1), to: lastDayOfMonth(year, end + 1) };
}

function rowsOf(label: string, days: Days, planned: Days | null): SpecRow[] {
  const row = (kind: string, { from, to }: Days): SpecRow => ({
    label, kind,
    from: from ?? (kind === current ? null : to),
    after: from === null && kind === current ? null : addDays(to, 1),
    milestone: from === null && kind === current ? to : null,
    told: `${label} ${kind === current ? '' : `${kind} `}` + (from === null ? `entro il ${formatDay(to)}` : `dal ${formatDay(from)} al ${formatDay(to)}`),
  });
  return [row(current, days), ...(planned ? [row(first, planned)] : [])];
}
