export * from './telling.js';
export { parseTrace, writeTrace } from './trace.js';
export type { Trace } from './schema.js';
export type { Row } from './row-cells.js';
export { financeRows, readingRows, staffRows } from './rows.js';
export { appraisalRows, type AppraisalInput } from './rows-appraisals.js';
export { awardRows, fondoRows, schedaRows } from './rows-results.js';
