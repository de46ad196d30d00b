import type { Samples } from './sample.js';

export const planSamples: Samples = {};
