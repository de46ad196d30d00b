import type { DecimalInput } from '../values/numbers.js';
import { formatEuro } from '../explain/telling.js';
import { palette } from './palette.js';
import { labelAxis, ownLabels, plotted, toldRows } from './rows.js';
import { chart, type ChartOptions, type VegaLiteSpec } from './spec.js';

/** The premium of a person, in euro. */
export interface PremiumRow {
  /** A code or role, never a name. */
  readonly label: string;
  readonly amount: DecimalInput;
}

/**
 * The premiums paid, in euro, in the order given: a bar for each; of more than thirty people the distribution, as the
 * number of people in each class of amounts.
 *
 * @throws InvariantError for an amount that is no finite decimal
 * @example
 * ```ts
 * import { premiumChart } from 'municipal-performance/charts';
 * premiumChart([{ label: 'D01', amount: '7766.74' }]).description; //=> 'Premi. D01: 7.766,74 €.'
 * ```
 */
export function premiumChart(premiums: readonly PremiumRow[], { title = 'Premi' }: ChartOptions = {}): VegaLiteSpec {
  const labels = ownLabels(premiums.map(({ label }) => label));
  const rows = premiums.map(({ amount }, index) => {
    const [label, text] = [labels[index] ?? '', formatEuro(amount)];
    return { label, amount: plotted(amount), text, told: `${label}: ${text}` };
  });
  const description = toldRows(rows.map(({ told }) => told));
  return rows.length > mostBars ? distribution(title, description, rows) : bars(title, description, rows);
}

const mostBars = 30;

type Row = { readonly label: string; readonly amount: number; readonly text: string; readonly told: string };

function bars(title: string, description: string, rows: readonly Row[]): VegaLiteSpec {
  const y = labelAxis(rows.map(({ label }) => label));
  const x = {
    field: 'amount', type: 'quantitative', title: 'euro', axis: { format: ',d', tickCount: 4 },
    scale: { domain: [Math.min(0, ...rows.map(({ amount }) => amount)), Math.max(1, ...rows.map(({ amount }) => amount)) * 1.5] },
  };
  return chart({
    title, description, rows,
    plotHeight: 22 * rows.length,
    layers: [
      { mark: { type: 'bar', color: palette.skyBlue }, encoding: { y, x, description: { field: 'told', type: 'nominal' } } },
      { mark: { type: 'text', aria: false, align: 'left', dx: 4 }, encoding: { y, x, text: { field: 'text', type: 'nominal' } } },
    ],
  });
}

function distribution(title: string, description: string, rows: readonly Row[]): VegaLiteSpec {
  const x = { field: 'amount', type: 'quantitative', bin: { maxbins: 12 }, title: 'premio (euro)', axis: { format: ',d', labelOverlap: 'greedy' } };
  const y = { aggregate: 'count', type: 'quantitative', title: 'persone' };
  return chart({
    title, description, rows,
    plotHeight: 180,
    layers: [
      { mark: { type: 'bar', color: palette.skyBlue, stroke: palette.black, strokeWidth: 0.5 }, encoding: { x, y } },
      { mark: { type: 'text', aria: false, dy: -6 }, encoding: { x: { ...x, bandPosition: 0.5 }, y, text: { aggregate: 'count', type: 'quantitative' } } },
    ],
  });
}
