import type { Samples } from './sample.js';

export const premiumSamples: Samples = {};
