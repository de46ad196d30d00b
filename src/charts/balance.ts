import { decimal, type DecimalInput } from '../values/numbers.js';
import { formatEuro } from '../explain/telling.js';
import { palette } from './palette.js';
import { labelAxis, ownLabels, plotted, toldRows } from './rows.js';
import { chart, type ChartOptions, type VegaLiteSpec } from './spec.js';

/** Entrate and uscite of a settore, an objective or a capitolo, in euro. */
export interface BalanceRow {
  readonly label: string;
  readonly entrate: DecimalInput;
  readonly uscite: DecimalInput;
}

/**
 * Entrate, uscite and their differenza by settore or capitolo, in euro. The differenza is positive, with the side that
 * is larger.
 *
 * @throws InvariantError for an amount that is no finite decimal
 * @example
 * ```ts
 * import { balanceChart } from 'municipal-performance/charts';
 * balanceChart([{ label: 'Cultura', entrate: '100.50', uscite: '350' }]).description; //=> 'Entrate e uscite. Cultura: entrate 100,50 €, uscite 350,00 €, differenza 249,50 € (U).'
 * ```
 */
export function balanceChart(balances: readonly BalanceRow[], { title = 'Entrate e uscite' }: ChartOptions = {}): VegaLiteSpec {
  const labels = ownLabels(balances.map(({ label }) => label));
  const told = balances.map((row, index) => {
    const [entrate, uscite, differenza] = words(row);
    return `${labels[index] ?? ''}: entrate ${entrate}, uscite ${uscite}, differenza ${differenza}`;
  });
  const rows = balances.flatMap((row, index) => {
    const label = labels[index] ?? '';
    const [entrate, uscite, differenza] = words(row);
    return [
      { label, side: sides[0], amount: plotted(row.entrate), textAt: plotted(row.entrate), text: `E ${entrate}`, told: `${label}: entrate ${entrate}` },
      { label, side: sides[1], amount: plotted(row.uscite), textAt: plotted(row.uscite), text: `U ${uscite}`, told: `${label}: uscite ${uscite}` },
      { label, side: sides[2], amount: 0, textAt: 0, text: `Differenza ${differenza}`, told: `${label}: differenza ${differenza}` },
    ];
  });
  const low = Math.min(0, ...rows.map(({ amount }) => amount));
  const high = Math.max(1, ...rows.map(({ amount }) => amount));
  const y = labelAxis(labels);
  const yOffset = { field: 'side', type: 'nominal', scale: { domain: sides } };
  const scale = { domain: [low, high + (high - low) * 0.9] };
  return chart({
    title,
    description: toldRows(told),
    rows,
    plotHeight: 66 * balances.length,
    frameHeight: 70,
    layers: [
      {
        mark: { type: 'bar' },
        encoding: {
          y, yOffset,
          x: { field: 'amount', type: 'quantitative', title: 'euro', scale, axis: { format: ',d', tickCount: 3, labelBound: true, labelOverlap: 'greedy' } },
          description: { field: 'told', type: 'nominal' },
          color: { field: 'side', type: 'nominal', title: null, scale: { domain: sides.slice(0, 2), range: [palette.skyBlue, palette.orange] } },
        },
      },
      {
        mark: { type: 'text', aria: false, align: 'left', dx: 4 },
        encoding: { y, yOffset, x: { field: 'textAt', type: 'quantitative', scale }, text: { field: 'text', type: 'nominal' } },
      },
    ],
  });
}

const sides = ['Entrate', 'Uscite', 'Differenza'] as const;

function words({ entrate, uscite }: BalanceRow): readonly [entrate: string, uscite: string, differenza: string] {
  const difference = decimal(entrate).minus(decimal(uscite));
  const side = difference.isNegative() ? ' (U)' : difference.isZero() ? '' : ' (E)';
  return [formatEuro(entrate), formatEuro(uscite), formatEuro(difference.abs()) + side];
}
