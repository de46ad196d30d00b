import type { Samples } from './sample.js';

export const documentSamples: Samples = {};
