import type { DecimalInput } from '../values/numbers.js';
import { formatFigure } from '../explain/telling.js';
import { isGap, type Gap, type Unit } from '../outcome/index.js';
import { decimal } from '../values/numbers.js';
import { palette } from './palette.js';
import { labelAxis, ownLabels, plotted, toldRows } from './rows.js';
import { chart, type ChartOptions, type SpecRow, type VegaLiteSpec } from './spec.js';

/** A target and what came of it. */
export interface TargetRow {
  readonly label: string;
  /** The value measured, or why there is none. */
  readonly actual: DecimalInput | Gap;
  readonly target: DecimalInput;
  /** How the value is to compare with the target; `>=` when absent. Only shown: `attained` decides. */
  readonly comparator?: '>=' | '>' | '<=' | '<' | '=';
  readonly baseline?: DecimalInput;
  /** Whether the target is attained; null where it cannot be said. */
  readonly attained: boolean | null;
  /** Unit of the three figures; `number` when absent. */
  readonly unit?: Unit;
}

/**
 * Targets against results (bullet chart): a bar for the value, an upright line for the target, a ring for the baseline,
 * and a sign that says whether it is attained. Each row has a scale of its own, as units differ.
 *
 * @throws InvariantError for a figure that is no finite decimal
 * @example
 * ```ts
 * import { targetsChart } from 'municipal-performance/charts';
 * targetsChart([{ label: 'Giorni', actual: 42, target: 30, comparator: '<=', unit: 'days', attained: false }]).description; //=> 'Risultati e target. Giorni: 42 giorni, atteso ≤ 30 giorni, non raggiunto.'
 * ```
 */
export function targetsChart(targets: readonly TargetRow[], { title = 'Risultati e target' }: ChartOptions = {}): VegaLiteSpec {
  const labels = ownLabels(targets.map(({ label }) => label));
  const rows = targets.map((row, index) => rowOf(row, labels[index] ?? ''));
  const y = labelAxis(labels);
  const at = (field: string) => ({ field, type: 'quantitative', title: null, axis: null, scale: { domain: [0, 1] } });
  return chart({
    title,
    subtitle: ['Barra: risultato. Linea: target.', 'Cerchio: valore di partenza.', 'Ogni riga ha la sua scala.'],
    description: toldRows(rows.map(({ told }) => told)),
    rows,
    plotHeight: 44 * rows.length,
    layers: [
      {
        mark: { type: 'bar', height: 12, yOffset: -8 },
        encoding: {
          y, x: at('zero'), x2: { field: 'actual' },
          description: { field: 'told', type: 'nominal' },
          color: {
            field: 'state', type: 'nominal', title: null, legend: { columns: 1 },
            scale: { domain: states.map(({ word }) => word), range: states.map(({ colour }) => colour) },
          },
        },
      },
      { mark: { type: 'tick', aria: false, thickness: 3, size: 20, yOffset: -8, color: palette.black }, encoding: { y, x: at('target') } },
      { mark: { type: 'point', aria: false, shape: 'circle', size: 40, yOffset: -8, color: palette.black, filled: false }, encoding: { y, x: at('baseline') } },
      { mark: { type: 'text', aria: false, align: 'left', dx: 3, dy: 10 }, encoding: { y, x: { value: 0 }, text: { field: 'text', type: 'nominal' } } },
    ],
    frameHeight: 60,
  });
}

const states = [
  { is: true, word: '✓ raggiunto', sign: '✓', colour: palette.skyBlue },
  { is: false, word: '✗ non raggiunto', sign: '✗', colour: palette.vermillion },
  { is: null, word: '– non valutabile', sign: '–', colour: palette.grey },
] as const;

function rowOf({ actual, target, baseline, comparator = '>=', attained, unit = 'number' }: TargetRow, label: string): SpecRow & { readonly told: string } {
  const measured = isGap(actual) ? null : plotted(actual);
  const figures = [0, plotted(target), ...(measured === null ? [] : [measured]), ...(baseline === undefined ? [] : [plotted(baseline)])];
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const place = (figure: number): number => (high === low ? 0 : (figure - low) / (high - low));
  const { word, sign } = states.find(({ is }) => is === attained) ?? states[2];
  const shown = isGap(actual) ? 'non misurato' : figureText(actual, unit);
  const wanted = `${signs[comparator]} ${figureText(target, unit)}`;
  return {
    label,
    zero: place(0),
    actual: measured === null ? place(0) : place(measured),
    target: place(plotted(target)),
    baseline: baseline === undefined ? null : place(plotted(baseline)),
    state: word,
    text: `${sign} ${shown} (${wanted})`,
    told: `${label}: ${shown}, atteso ${wanted}, ${word.slice(2)}`,
  };
}

const signs = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' } as const;

function figureText(figure: DecimalInput, unit: Unit): string {
  return formatFigure(decimal(figure).toString(), unit);
}
