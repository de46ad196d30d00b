import { findingMaker } from '../catalogue.js';

export const scoringCodes = {} as const;

export const scoringFinding = /* @__PURE__ */ findingMaker(scoringCodes);
