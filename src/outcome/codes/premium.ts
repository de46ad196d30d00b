import { findingMaker } from '../catalogue.js';

export const premiumCodes = {} as const;

export const premiumFinding = /* @__PURE__ */ findingMaker(premiumCodes);
