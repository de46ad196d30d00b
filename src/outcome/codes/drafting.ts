import { findingMaker } from '../catalogue.js';

export const draftingCodes = {} as const;

export const draftingFinding = /* @__PURE__ */ findingMaker(draftingCodes);
