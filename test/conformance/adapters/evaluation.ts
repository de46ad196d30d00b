import type { Adapter } from './index.js';

export const evaluationAdapters: Readonly<Record<string, Adapter>> = {};
