import { findingMaker } from '../catalogue.js';

export const formulaCodes = {} as const;

export const formulaFinding = /* @__PURE__ */ findingMaker(formulaCodes);
