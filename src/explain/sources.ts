import type { Source, Step } from '../outcome/index.js';

/**
 * The distinct sources that a result rests on, those of all steps below it too, in order of first appearance.
 * A legal value of two dates is two sources.
 *
 * @example
 * ```ts
 * import { sourcesOf } from 'municipal-performance/explain';
 * import type { Step } from 'municipal-performance';
 * const leaf: Step = { rule: 'a', label: 'A', inputs: [], result: '1', unit: 'number', sources: [{ act: 'DL 66/2014', article: '9' }], steps: [] };
 * sourcesOf({ ...leaf, steps: [leaf] }); //=> [{ act: 'DL 66/2014', article: '9' }]
 * ```
 */
export function sourcesOf(step: Step): readonly Source[] {
  const found = new Map<string, Source>();
  const waiting = [step];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const source of next.sources) {
      const key = JSON.stringify(parts.map((part) => source[part] ?? (source[part] === null ? null : '')));
      if (!found.has(key)) found.set(key, source);
    }
    waiting.push(...[...next.steps].reverse());
  }
  return [...found.values()];
}

const parts = ['act', 'article', 'comma', 'letter', 'part', 'url', 'date', 'inForceFrom', 'verifiedOn'] as const;
