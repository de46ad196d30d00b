import { findingMaker } from '../catalogue.js';

export const measurementCodes = {} as const;

export const measurementFinding = /* @__PURE__ */ findingMaker(measurementCodes);
