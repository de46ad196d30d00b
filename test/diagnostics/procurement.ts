import type { Samples } from './sample.js';

export const procurementSamples: Samples = {};
