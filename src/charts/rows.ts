import { decimal, type DecimalInput } from '../values/numbers.js';
import { cleanText } from '../explain/telling.js';
import type { ChannelSpec } from './spec.js';

/** A figure as a place on an axis; the exact figure is in the label beside it. */
export function plotted(figure: DecimalInput): number {
  return Number(decimal(figure).toString());
}

/** Labels as text of one line, each its own: the second of two equal ones gets ` (2)`. */
export function ownLabels(labels: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  const taken = new Set<string>();
  return labels.map((label) => {
    const clean = noKeyOfObjects(cleanText(label) || '–');
    let own = clean;
    while (taken.has(own)) {
      const time = (times.get(clean) ?? 1) + 1;
      times.set(clean, time);
      own = `${clean} (${time})`;
    }
    taken.add(own);
    return own;
  });
}

/** Vega keeps categories as keys of plain objects: a label like `constructor` gets a word joiner, which is not seen. */
function noKeyOfObjects(label: string): string {
  return label in Object.prototype ? `\u2060${label}` : label;
}

/** The axis of labels in their order, each in two lines where it is long. */
export function labelAxis(labels: readonly string[]): ChannelSpec {
  return { field: 'label', type: 'nominal', title: null, scale: { domain: labels }, axis: { labelLimit: 180, labelExpr: inTwoLines } };
}

const inTwoLines = "length(datum.label) <= 20 || indexof(datum.label, ' ') < 1 || indexof(datum.label, ' ') > 20 ? datum.label : "
  + "[slice(datum.label, 0, lastindexof(slice(datum.label, 0, 21), ' ')), slice(datum.label, lastindexof(slice(datum.label, 0, 21), ' ') + 1)]";

/** An axis of days, in UTC so that a day is the same on every machine, written in figures. */
export function dayAxis(field: string, format: '%m/%Y' | '%Y'): ChannelSpec {
  return {
    field, type: 'temporal', title: null, scale: { type: 'utc' },
    axis: { labelExpr: `utcFormat(datum.value, '${format}')`, labelOverlap: 'greedy', tickCount: format === '%Y' ? 'year' : 6 },
  };
}

const mostTold = 30;

/** Rows in words: all, or the first thirty and how many there are. */
export function toldRows(sentences: readonly string[]): string {
  const told = sentences.slice(0, mostTold).join('; ');
  return sentences.length > mostTold ? `${told}; e altre ${sentences.length - mostTold} righe.` : `${told}.`;
}
