import type { CivilDate } from '../values/numbers.js';
import { yearOf } from '../values/days.js';
import { doneOf, type ReadingIndex } from './standing.js';

/** What readings say about something that is done or not. */
export interface Completion {
  /** Whether it is done; null where nothing was read, or readings of one day disagree. */
  readonly done: boolean | null;
  /** First day of the last unbroken run of readings that say done. */
  readonly on: CivilDate | null;
  /** Days of a year on which it was done, for frequencies. */
  readonly timesIn: (year: number) => number;
}

/** Whether and when something was done, by the readings until a day. A later reading may take it back. */
export function completionOf(index: ReadingIndex, key: string, until: CivilDate): Completion {
  const byDay = new Map<CivilDate, { revision: number; done: boolean | null }>();
  for (const reading of index.all(key)) {
    const done = doneOf(reading);
    if (done === undefined || reading.on > until) continue;
    const { revision = 0 } = reading;
    const before = byDay.get(reading.on);
    if (!before || revision > before.revision) byDay.set(reading.on, { revision, done });
    else if (before.revision === revision && before.done !== done) byDay.set(reading.on, { revision, done: null });
  }
  let done: boolean | null = null;
  let on: CivilDate | null = null;
  for (const [day, said] of byDay) {
    on = said.done === true ? (done === true ? on : day) : null;
    done = said.done;
  }
  const timesIn = (year: number) => [...byDay].filter(([day, said]) => said.done === true && yearOf(day) === year).length;
  return { done, on, timesIn };
}
