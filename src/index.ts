export { apportion, percentShares } from './values/numbers.js';
export type { Decimal, DecimalInput, CivilDate, Citation } from './values/numbers.js';
export { isGap, traceFormat, type Diagnostic, type Gap, type Outcome, type Severity, type Span, type Step } from './outcome/index.js';
export * from './plan/index.js';
export * from './variation/index.js';
export * from './measurement/index.js';
export * from './scoring/index.js';
export * from './premium/index.js';
