import { findingMaker } from '../catalogue.js';

export const budgetCodes = {} as const;

export const budgetFinding = /* @__PURE__ */ findingMaker(budgetCodes);
