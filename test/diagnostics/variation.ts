import type { Samples } from './sample.js';

export const variationSamples: Samples = {};
