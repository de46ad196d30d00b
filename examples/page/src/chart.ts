import embed from 'vega-embed';
import type { VegaLiteSpec } from 'municipal-performance/charts';
import { el } from './elements.js';

/** A chart with its words. It is drawn without evaluating code (`ast`), so that the page may forbid it. */
export function figure(spec: VegaLiteSpec): HTMLElement {
  const drawing = el('div', { class: 'drawing' });
  void embed(drawing, structuredClone(spec) as never, { mode: 'vega-lite', renderer: 'svg', actions: false, ast: true })
    .catch(() => drawing.replaceChildren(el('p', { class: 'wrong' }, 'Il grafico non può essere disegnato; resta in parole qui sotto.')));
  return el('figure', {}, drawing, el('figcaption', {}, el('details', {}, el('summary', {}, 'Il grafico in parole'), el('p', {}, spec.description))));
}
