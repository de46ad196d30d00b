import { eqComAdapters } from './evaluation-pay.js';
import { lawAdapters } from './evaluation-law.js';
import { directorAdapters } from './evaluation-directors.js';
import { Refused } from './evaluation-scheme.js';
import type { Adapter } from './index.js';

export const evaluationAdapters: Readonly<Record<string, Adapter>> = Object.fromEntries(
  Object.entries({ ...directorAdapters, ...eqComAdapters, ...lawAdapters }).map(([rule, adapter]) => [rule, orRefused(adapter)]),
);

function orRefused(adapter: Adapter): Adapter {
  return (inputs, options) => {
    try {
      return adapter(inputs, options);
    } catch (error) {
      if (error instanceof Refused) return { refused: true };
      throw error;
    }
  };
}
