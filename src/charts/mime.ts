import { cleanMarkdown, explain, explainFindings } from '../explain/telling.js';
import type { Diagnostic, Step } from '../outcome/index.js';
import { vegaLiteSchema, type VegaLiteSpec } from './spec.js';

/** The same thing in several forms, by MIME type, as a notebook takes it. */
export interface MimeBundle {
  readonly 'application/vnd.vegalite.v5+json'?: VegaLiteSpec;
  readonly 'text/markdown': string;
  readonly 'text/plain': string;
}

/** What can be shown: a chart, a trace, findings, an outcome, or any result with its trace. */
export type Showable =
  | VegaLiteSpec
  | Step
  | readonly Diagnostic[]
  | { readonly findings: readonly Diagnostic[]; readonly value?: unknown }
  | { readonly step: Step };

export interface ShowOptions {
  /** A chart of the result. */
  readonly chart?: VegaLiteSpec;
  /** How many levels of its trace are told; 1 when absent. */
  readonly depth?: number;
}

/**
 * A result as plain text, as Markdown and, where there is a chart, as Vega-Lite 5. Of an outcome the value is told and
 * then the findings.
 *
 * @example
 * ```ts
 * import { barometerChart, toMimeBundle } from 'municipal-performance/charts';
 * const bundle = toMimeBundle(barometerChart({ rossa: 0, gialla: 0, verde: 100 }));
 * bundle['text/plain']; //=> 'Barometro. Zona rossa: 0 %; Zona gialla: 0 %; Zona verde: 100 %.'
 * ```
 */
export function toMimeBundle(result: Showable, { chart, depth = 1 }: ShowOptions = {}): MimeBundle {
  const spec = isSpec(result) ? result : chart;
  return {
    ...(spec ? { 'application/vnd.vegalite.v5+json': spec } : {}),
    'text/markdown': told(result, 'markdown', depth),
    'text/plain': told(result, 'text', depth),
  };
}

/**
 * The result in a form that notebooks of Deno show by themselves (`Symbol.for("Jupyter.display")`): a copy with the same
 * properties and one more that is not listed; the result stays as it is, and no trace is made before it is shown.
 *
 * @example
 * ```ts
 * import { displayable } from 'municipal-performance/charts';
 * import { parseFormula } from 'municipal-performance/formula';
 * const cell = displayable(parseFormula('').findings);
 * Object.keys(cell); //=> ['0']
 * ```
 */
export function displayable<T extends Showable>(result: T, options: ShowOptions = {}): T {
  const copy: object = Array.isArray(result) ? [] : {};
  Object.defineProperties(copy, Object.getOwnPropertyDescriptors(result));
  Object.defineProperty(copy, Symbol.for('Jupyter.display'), { enumerable: false, value: () => toMimeBundle(result, options) });
  return copy as T;
}

function told(result: unknown, format: 'text' | 'markdown', depth: number): string {
  if (isFindings(result)) return explainFindings(result, { format });
  if (isSpec(result)) return format === 'text' ? result.description : cleanMarkdown(result.description);
  if (isStep(result)) return explain(result, { format, depth });
  if (!isObject(result)) return format === 'text' ? String(result) : cleanMarkdown(String(result));
  if ('step' in result && isStep(result.step)) return explain(result.step, { format, depth });
  if ('findings' in result && isFindings(result.findings)) {
    const value = 'value' in result ? [told(result.value, format, depth)] : [];
    return [...value, explainFindings(result.findings, { format })].join('\n\n');
  }
  const json = JSON.stringify(result, null, 2);
  return format === 'text' ? json : `\`\`\`json\n${json.replaceAll('`', '\\u0060')}\n\`\`\``;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isSpec(value: unknown): value is VegaLiteSpec {
  return isObject(value) && '$schema' in value && value.$schema === vegaLiteSchema;
}

function isStep(value: unknown): value is Step {
  return isObject(value) && 'rule' in value && 'inputs' in value && 'steps' in value && Array.isArray(value.steps);
}

function isFindings(value: unknown): value is readonly Diagnostic[] {
  return Array.isArray(value) && value.every((one) => isObject(one) && 'code' in one && 'severity' in one);
}
