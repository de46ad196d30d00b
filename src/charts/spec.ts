/** JSON data of a specification. */
export type SpecValue = null | boolean | number | string | readonly SpecValue[] | { readonly [key: string]: SpecValue };

/** A row of the data that stands in the specification: plotted figures are numbers, labels are exact text. */
export type SpecRow = Readonly<Record<string, string | number | null>>;

export interface MarkSpec {
  readonly type: 'bar' | 'text' | 'rule' | 'tick' | 'rect' | 'point';
  readonly [option: string]: SpecValue;
}

export type ChannelSpec = { readonly [option: string]: SpecValue };

/** One layer of a chart: a mark and what its channels show. */
export interface LayerSpec {
  readonly data?: { readonly values: readonly SpecRow[] };
  readonly mark: MarkSpec;
  readonly encoding: Readonly<Record<string, ChannelSpec>>;
}

/** A specification of Vega-Lite 5 as plain JSON, its data inline. Any renderer of Vega-Lite draws it. */
export interface VegaLiteSpec {
  readonly $schema: typeof vegaLiteSchema;
  readonly title: { readonly text: string; readonly subtitle?: string | readonly string[] };
  /** The chart in words, for a screen reader. */
  readonly description: string;
  readonly background: string;
  readonly width: number;
  readonly height: number;
  readonly autosize: { readonly type: 'fit'; readonly contains: 'padding' };
  readonly data: { readonly values: readonly SpecRow[] };
  readonly layer: readonly LayerSpec[];
  readonly resolve?: ChannelSpec;
  readonly config: ChannelSpec;
}

/** What every chart may be told. */
export interface ChartOptions {
  /** Heading of the chart; each has its own by default. */
  readonly title?: string;
}

export const vegaLiteSchema = 'https://vega.github.io/schema/vega-lite/v5.json';

/** Parts of a chart that differ from one to the next. */
export interface ChartParts {
  readonly title: string;
  readonly subtitle?: readonly string[];
  readonly description: string;
  readonly rows: readonly SpecRow[];
  /** Height without title, axes and legend, in pixels. */
  readonly plotHeight: number;
  /** Height of axes and legend, in pixels. */
  readonly frameHeight?: number;
  readonly layers: readonly LayerSpec[];
}

/** A chart 400 pixels wide; without rows it says that there is nothing to show. */
export function chart({ title, subtitle = [], description, rows, plotHeight, frameHeight = 50, layers }: ChartParts): VegaLiteSpec {
  const isEmpty = rows.length === 0;
  return {
    $schema: vegaLiteSchema,
    title: { text: title, ...(subtitle.length === 0 ? {} : { subtitle }) },
    description: `${title}. ${isEmpty ? nothing : description}`,
    background: 'white',
    width: 400,
    height: (isEmpty ? 40 : plotHeight + frameHeight) + 40 + 14 * subtitle.length,
    autosize: { type: 'fit', contains: 'padding' },
    data: { values: isEmpty ? [{ text: nothing }] : rows },
    layer: isEmpty ? [{ mark: { type: 'text', fontSize: 12 }, encoding: { text: { field: 'text', type: 'nominal' } } }] : layers,
    config: italian,
  };
}

const nothing = 'Nessun dato da mostrare';

/** Look of all charts, and Italian figures and months on the axes. */
const italian: ChannelSpec = {
  view: { stroke: null },
  title: { anchor: 'start', frame: 'bounds', fontSize: 14, subtitleFontSize: 11, limit: 390 },
  axis: { labelFontSize: 11, titleFontSize: 11, labelLimit: 150, grid: false },
  legend: { orient: 'bottom', columns: 2, labelFontSize: 11, titleFontSize: 11, labelLimit: 180 },
  text: { fontSize: 11 },
  locale: {
    number: { decimal: ',', thousands: '.', grouping: [3], currency: ['', ' €'] },
    time: {
      dateTime: '%d/%m/%Y, %H:%M:%S', date: '%d/%m/%Y', time: '%H:%M:%S', periods: ['', ''],
      days: ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'],
      shortDays: ['dom', 'lun', 'mar', 'mer', 'gio', 'ven', 'sab'],
      months: [
        'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre',
      ],
      shortMonths: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
    },
  },
};
