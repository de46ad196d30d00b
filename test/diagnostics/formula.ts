import type { Samples } from './sample.js';

export const formulaSamples: Samples = {};
