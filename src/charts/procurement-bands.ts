import type { CivilDate, DecimalInput } from '../values/numbers.js';
import { addDays, daysBetween } from '../values/days.js';
import { formatDay, formatEuro } from '../explain/telling.js';
import { classColours, palette } from './palette.js';
import { dayAxis, ownLabels, plotted, toldRows } from './rows.js';
import { chart, type ChartOptions, type VegaLiteSpec } from './spec.js';

/** A band of amounts that asks for a procedure over a stretch of time. */
export interface ProcurementBand {
  /** First and last day, both included; null while no end is known. */
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  /** Amounts in euro net of VAT, from the lower to the upper bound; null without an upper bound. */
  readonly lower: DecimalInput;
  readonly upper: DecimalInput | null;
  /** The procedure, in words: `affidamento diretto`. */
  readonly procedure: string;
}

export interface ProcurementBandsOptions extends ChartOptions {
  /** Last day of the time line, on which bands without an end are cut. */
  readonly until: CivilDate;
  /** A case to mark: its day and amount. */
  readonly mark?: { readonly on: CivilDate; readonly value: DecimalInput };
}

/**
 * Which procedure an amount asks for, over time: a field for each band, with the number of its procedure in it. Amounts
 * are on a logarithmic scale from 10,000 euro.
 *
 * @throws InvariantError for an amount that is no finite decimal
 * @example
 * ```ts
 * import { procurementBandsChart } from 'municipal-performance/charts';
 * import { civilDate } from 'municipal-performance/values';
 * const band = { from: civilDate('2023-07-01'), to: null, lower: 0, upper: 150000, procedure: 'affidamento diretto' };
 * procurementBandsChart([band], { until: civilDate('2027-12-31') }).title; //=> { text: 'Procedure di affidamento nel tempo' }
 * ```
 */
export function procurementBandsChart(
  bands: readonly ProcurementBand[],
  { until, mark, title = 'Procedure di affidamento nel tempo' }: ProcurementBandsOptions,
): VegaLiteSpec {
  const drawn = bands.filter(({ from }) => from <= until);
  const procedures = [...new Set(drawn.map(({ procedure }) => procedure))];
  const names = ownLabels(procedures).map((name, index) => `${index + 1} ${name}`);
  const bounds = [...new Set(drawn.flatMap(({ lower, upper }) => [lower, upper ?? lower]).map(plotted))].filter((bound) => bound > floor);
  const top = 2 * Math.max(floor, ...bounds, ...(mark ? [plotted(mark.value)] : []));
  const rows = drawn.map(({ from, to, lower, upper, procedure }) => {
    const end = to === null || to > until ? until : to;
    const index = procedures.indexOf(procedure);
    return {
      from,
      after: addDays(end, 1),
      low: Math.max(floor, plotted(lower)),
      high: Math.max(floor, upper === null ? top : plotted(upper)),
      procedure: names[index] ?? '',
      number: String(index + 1),
      told: `${names[index]?.slice(`${index + 1} `.length) ?? ''}, da ${formatEuro(lower)} ${upper === null ? 'in su' : `a ${formatEuro(upper)}`}, dal ${formatDay(from)} ${to === null ? 'in poi' : `al ${formatDay(to)}`}`,
    };
  });
  const y = (field: string) => ({
    field, type: 'quantitative', title: 'importo (euro)', scale: { type: 'log', domain: [floor, top], nice: false },
    axis: { values: [floor, ...bounds].sort((a, b) => a - b), format: ',d', labelOverlap: 'greedy' },
  });
  return chart({
    title,
    ...(mark ? { subtitle: [`✚ ${formatEuro(mark.value)} il ${formatDay(mark.on)}`] } : {}),
    description: toldRows(rows.map(({ told }) => told)),
    rows: rows.map((row) => ({ ...row, centre: centreOf(row.from, row.after), level: Math.sqrt(row.low * row.high) })),
    plotHeight: 240,
    frameHeight: 40 + 16 * names.length,
    layers: [
      {
        mark: { type: 'rect', stroke: palette.black, strokeWidth: 0.5, opacity: 0.8 },
        encoding: {
          x: dayAxis('from', '%Y'), x2: { field: 'after' }, y: y('low'), y2: { field: 'high' },
          color: {
            field: 'procedure', type: 'nominal', title: null, legend: { columns: 1, labelLimit: 370 },
            scale: { domain: names, range: names.map((_, index) => classColours[index % classColours.length] ?? palette.grey) },
          },
          tooltip: { field: 'told', type: 'nominal' },
          description: { field: 'told', type: 'nominal' },
        },
      },
      { mark: { type: 'text', aria: false, fontWeight: 'bold' }, encoding: { x: dayAxis('centre', '%Y'), y: y('level'), text: { field: 'number', type: 'nominal' } } },
      ...(mark
        ? [{
            data: { values: [{ day: mark.on, value: Math.max(floor, plotted(mark.value)) }] },
            mark: { type: 'point', aria: false, shape: 'cross', size: 120, filled: true, color: palette.black } as const,
            encoding: { x: dayAxis('day', '%Y'), y: y('value') },
          }]
        : []),
    ],
  });
}

/** Lowest amount of the scale, in euro. */
const floor = 10_000;

function centreOf(from: CivilDate, after: CivilDate): CivilDate {
  return addDays(from, Math.floor(daysBetween(from, after) / 2));
}
