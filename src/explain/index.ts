export { cleanMarkdown, cleanText } from './clean.js';
export { explain, type ExplainFormat, type ExplainOptions } from './explain.js';
export { explainFindings, type ExplainFindingsOptions } from './findings.js';
export { formatDay, formatEuro, formatFigure, formatNumber, formatPercent, type Digits } from './format.js';
export { sourcesOf } from './sources.js';
export { parseTrace, writeTrace } from './trace.js';
export type { Trace } from './schema.js';
