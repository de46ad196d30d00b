import type { Samples } from './sample.js';

export const lawSamples: Samples = {};
