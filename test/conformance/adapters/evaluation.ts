import { eqComAdapters } from './evaluation-pay.js';
import { lawAdapters } from './evaluation-law.js';
import { directorAdapters } from './evaluation-directors.js';
import type { Adapter } from './index.js';

export const evaluationAdapters: Readonly<Record<string, Adapter>> = { ...directorAdapters, ...eqComAdapters, ...lawAdapters };
