import type { Samples } from './sample.js';

export const budgetSamples: Samples = {};
