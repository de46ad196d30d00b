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
  /** Whether it still stands; in force when absent. */
  readonly provenance?: { readonly status: 'in-force' | 'removed' | 'postponed' };
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
 * first, an upright line on the day, a diamond for a date to meet. A phase that an act removed or postponed is grey and
 * says so. Phases without dates, or that end before they begin, are counted, not drawn.
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
  const labels = ownLabels(drawn.map(({ phase }) => `${phase.text ?? phase.id}${fates[phase.provenance?.status ?? 'in-force']}`));
  const rows = drawn.flatMap(({ phase, days, planned }, index) => rowsOf(labels[index] ?? '', isGone(phase) ? gone : current, days, planned));
  const shown = kinds.filter(({ kind }) => rows.some((row) => row.kind === kind));
  const left = phases.length - drawn.length;
  const y = labelAxis(labels);
  return chart({
    title,
    subtitle: [
      `Linea tratteggiata: ${formatDay(on)}`,
      ...(left === 0 ? [] : [left === 1 ? 'Non disegnata 1 fase, senza date' : `Non disegnate ${left} fasi, senza date`]),
    ],
    description: `Al ${formatDay(on)}: ${toldRows(rows.filter(({ kind }) => kind !== first).map(({ told }) => String(told)))}`,
    rows,
    plotHeight: 32 * drawn.length,
    frameHeight: 70,
    layers: [
      {
        mark: { type: 'bar' },
        encoding: {
          y, x: dayAxis('from', '%m/%Y'), x2: { field: 'after' },
          yOffset: { field: 'slot', type: 'nominal', scale: { domain: [0, 1] } },
          color: {
            field: 'kind', type: 'nominal', title: null,
            scale: { domain: shown.map(({ kind }) => kind), range: shown.map(({ colour }) => colour) },
          },
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
const gone = 'non più in vigore';
const first = 'previsto all’inizio';
const kinds = [{ kind: current, colour: palette.blue }, { kind: gone, colour: palette.grey }, { kind: first, colour: palette.orange }];
const fates = { 'in-force': '', removed: ' (eliminata)', postponed: ' (rinviata)' };

function isGone({ provenance }: PhaseRow): boolean {
  return provenance !== undefined && provenance.status !== 'in-force';
}

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

function rowsOf(label: string, state: string, days: Days, planned: Days | null): SpecRow[] {
  const row = (kind: string, { from, to }: Days): SpecRow => ({
    label, kind,
    slot: kind === first ? 1 : 0,
    from: from ?? (kind === first ? to : null),
    after: from === null && kind !== first ? null : addDays(to, 1),
    milestone: from === null && kind !== first ? to : null,
    told: `${label} ${kind === first ? `${kind} ` : ''}` + (from === null ? `entro il ${formatDay(to)}` : `dal ${formatDay(from)} al ${formatDay(to)}`),
  });
  return [row(state, days), ...(planned ? [row(first, planned)] : [])];
}
