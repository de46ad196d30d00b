import { draftTarget } from 'municipal-performance/drafting';
import type { Adapter } from './index.js';

export const draftingAdapters: Readonly<Record<string, Adapter>> = {
  'draft-target': ({ text, name, formula, year }) =>
    draftTarget(text as string, {
      name: (name ?? undefined) as string | undefined,
      formula: (formula ?? undefined) as string | undefined,
      year: (year ?? undefined) as number | undefined,
    }),
};
