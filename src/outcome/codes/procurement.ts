import { findingMaker } from '../catalogue.js';

export const procurementCodes = {} as const;

export const procurementFinding = /* @__PURE__ */ findingMaker(procurementCodes);
