import type { Samples } from './sample.js';

export const draftingSamples: Samples = {};
