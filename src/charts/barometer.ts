import type { DecimalInput } from '../values/numbers.js';
import { formatPercent } from '../explain/telling.js';
import { palette } from './palette.js';
import { labelAxis, plotted, toldRows } from './rows.js';
import { chart, type ChartOptions, type VegaLiteSpec } from './spec.js';

/** Shares of the objectives or indicators in each zone, as percentages (0–100). */
export interface BarometerShares {
  readonly rossa: DecimalInput;
  readonly gialla: DecimalInput;
  readonly verde: DecimalInput;
}

/**
 * The barometer of a plan: how much of it lies in the red, the yellow and the green zone.
 *
 * @throws InvariantError for a share that is no finite decimal
 * @example
 * ```ts
 * import { barometerChart } from 'municipal-performance/charts';
 * barometerChart({ rossa: '4.4', gialla: '0.7', verde: '94.9' }).description; //=> 'Barometro. Zona rossa: 4,4 %; Zona gialla: 0,7 %; Zona verde: 94,9 %.'
 * ```
 */
export function barometerChart(shares: BarometerShares, { title = 'Barometro' }: ChartOptions = {}): VegaLiteSpec {
  const rows = zones.map(({ key, label }) => ({ label, share: plotted(shares[key]), text: formatPercent(shares[key]), told: `${label}: ${formatPercent(shares[key])}` }));
  const y = labelAxis(rows.map(({ label }) => label));
  const x = {
    field: 'share', type: 'quantitative', title: 'Quota (%)',
    scale: { domain: [0, Math.max(125, ...rows.map(({ share }) => share * 1.25))] }, axis: { values: [0, 25, 50, 75, 100] },
  };
  return chart({
    title,
    description: toldRows(rows.map(({ told }) => told)),
    rows,
    plotHeight: 96,
    layers: [
      {
        mark: { type: 'bar', stroke: palette.black, strokeWidth: 0.5 },
        encoding: {
          y, x,
          description: { field: 'told', type: 'nominal' },
          color: {
            field: 'label', type: 'nominal', legend: null,
            scale: { domain: zones.map(({ label }) => label), range: zones.map(({ colour }) => colour) },
          },
        },
      },
      { mark: { type: 'text', aria: false, align: 'left', dx: 4, fontWeight: 'bold' }, encoding: { y, x, text: { field: 'text', type: 'nominal' } } },
    ],
  });
}

const zones = [
  { key: 'rossa', label: 'Zona rossa', colour: palette.vermillion },
  { key: 'gialla', label: 'Zona gialla', colour: palette.yellow },
  { key: 'verde', label: 'Zona verde', colour: palette.green },
] as const;
