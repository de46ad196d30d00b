import { percentShares, type DecimalInput } from '../values/numbers.js';
import { formatNumber, formatPercent } from '../explain/telling.js';
import { palette } from './palette.js';
import { labelAxis, ownLabels, plotted, toldRows } from './rows.js';
import { chart, type ChartOptions, type VegaLiteSpec } from './spec.js';

/** How many people are in a fascia. */
export interface FasciaCount {
  readonly label: string;
  readonly count: DecimalInput;
}

export interface FasceChartOptions extends ChartOptions {
  /** The degree of differentiation as the ente measures it, in words: `Grado di differenziazione: 0,42`. */
  readonly differentiation?: string;
}

/**
 * How people are distributed over the fasce, in number and in percent (two decimals, adding up to 100), with the degree
 * of differentiation where it is given.
 *
 * @throws InvariantError for a count that is negative or no finite decimal
 * @example
 * ```ts
 * import { fasceChart } from 'municipal-performance/charts';
 * fasceChart([{ label: 'Alta', count: 2 }, { label: 'Bassa', count: 1 }]).description; //=> 'Distribuzione nelle fasce. Alta: 2 (66,67 %); Bassa: 1 (33,33 %).'
 * ```
 */
export function fasceChart(
  fasce: readonly FasciaCount[],
  { title = 'Distribuzione nelle fasce', differentiation }: FasceChartOptions = {},
): VegaLiteSpec {
  const labels = ownLabels(fasce.map(({ label }) => label));
  const distribution = percentShares(fasce.map(({ count }) => count), 2);
  const shares = Array.isArray(distribution) ? distribution : [];
  const rows = fasce.map(({ count }, index) => {
    const share = shares[index];
    const label = labels[index] ?? '';
    const text = formatNumber(count) + (share ? ` (${formatPercent(share)})` : '');
    return { label, count: plotted(count), text, told: `${label}: ${text}` };
  });
  const y = labelAxis(labels);
  const x = {
    field: 'count', type: 'quantitative', title: 'persone', axis: { format: 'd', tickMinStep: 1 },
    scale: { domain: [0, Math.max(1, ...rows.map(({ count }) => count)) * 1.5] },
  };
  return chart({
    title,
    ...(differentiation === undefined ? {} : { subtitle: [differentiation] }),
    description: [toldRows(rows.map(({ told }) => told)), differentiation ?? ''].join(' ').trim(),
    rows,
    plotHeight: 30 * rows.length,
    layers: [
      { mark: { type: 'bar', color: palette.skyBlue }, encoding: { y, x, description: { field: 'told', type: 'nominal' } } },
      { mark: { type: 'text', aria: false, align: 'left', dx: 4 }, encoding: { y, x, text: { field: 'text', type: 'nominal' } } },
    ],
  });
}
