import { findingMaker } from '../catalogue.js';

export const planCodes = {} as const;

export const planFinding = /* @__PURE__ */ findingMaker(planCodes);
