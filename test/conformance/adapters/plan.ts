import type { Adapter } from './index.js';

export const planAdapters: Readonly<Record<string, Adapter>> = {};
