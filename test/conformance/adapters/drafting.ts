import type { Adapter } from './index.js';

export const draftingAdapters: Readonly<Record<string, Adapter>> = {};
