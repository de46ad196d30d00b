import type { Adapter } from './index.js';

export const procurementAdapters: Readonly<Record<string, Adapter>> = {};
