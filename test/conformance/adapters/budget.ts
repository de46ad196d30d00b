import type { Adapter } from './index.js';

export const budgetAdapters: Readonly<Record<string, Adapter>> = {};
