/** The door for charts: what tells a figure in words, without the readers of documents, so that a chart does not pull zod. */
export { cleanMarkdown, cleanText } from './clean.js';
export { explain, type ExplainFormat, type ExplainOptions } from './explain.js';
export { explainFindings, type ExplainFindingsOptions } from './findings.js';
export { formatDay, formatEuro, formatFigure, formatNumber, formatPercent, type Digits } from './format.js';
export { sourcesOf } from './sources.js';
