import type { Samples } from './sample.js';

export const measurementSamples: Samples = {};
