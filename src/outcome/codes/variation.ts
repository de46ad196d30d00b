import { findingMaker } from '../catalogue.js';

export const variationCodes = {} as const;

export const variationFinding = /* @__PURE__ */ findingMaker(variationCodes);
