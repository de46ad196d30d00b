import type { CivilDate } from '../values/numbers.js';
import { addDays } from '../values/days.js';
import type { Dated, InForce } from '../law/index.js';

/** The versions of a table with their last days, in order of time, without those that only end the rule. */
export function stretchesOf<T>({ versions, until }: Dated<T>): readonly InForce<T>[] {
  return versions.flatMap((version, index) => {
    const next = versions[index + 1];
    return version.value === null ? [] : [{ ...version, value: version.value, to: next ? addDays(next.from, -1) : until }];
  });
}

/** The stretch that holds a day. */
export function stretchOn<T>(stretches: readonly InForce<T>[], day: CivilDate): InForce<T> | undefined {
  for (let index = stretches.length - 1; index >= 0; index -= 1) {
    const stretch = stretches[index] as InForce<T>;
    if (stretch.from <= day) return stretch.to === null || day <= stretch.to ? stretch : undefined;
  }
  return undefined;
}
