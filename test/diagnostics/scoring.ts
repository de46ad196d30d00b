import type { Samples } from './sample.js';

export const scoringSamples: Samples = {};
