import type { CivilDate, Decimal } from '../values/numbers.js';
import { inputName } from '../formula/index.js';
import { measurementFinding, type Diagnostic } from '../outcome/index.js';
import type { Reading } from './reading.js';

/** A reading with its place among those given. */
export interface PlacedReading {
  readonly reading: Reading;
  readonly at: string;
}

/** What stands on a day: one figure, or several that disagree. */
export interface Standing<T> {
  readonly on: CivilDate;
  /** Null where readings of the day disagree. */
  readonly value: T | null;
  readonly reading: Reading;
}

/** Readings by what they are of, each list in order of time. Built once; the order in which they came does not count. */
export class ReadingIndex {
  readonly #lists = new Map<string, PlacedReading[]>();

  constructor(readings: readonly PlacedReading[]) {
    for (const placed of readings) {
      const key = keyOf(placed.reading);
      const list = this.#lists.get(key);
      if (list) list.push(placed);
      else this.#lists.set(key, [placed]);
    }
    for (const list of this.#lists.values()) if (list.length > 1) list.sort(inOrderOfTime);
  }

  /** All readings of a subject, the superseded ones too. */
  all(key: string): readonly Reading[] {
    return (this.#lists.get(key) ?? []).map(({ reading }) => reading);
  }

  /** Days on which a subject was read, ascending. */
  days(key: string): readonly CivilDate[] {
    return [...new Set((this.#lists.get(key) ?? []).map(({ reading }) => reading.on))];
  }

  has(key: string): boolean {
    return this.#lists.has(key);
  }

  /** What stands on a day: of the last day with a reading that says it, the highest revision. */
  standing<T>(key: string, until: CivilDate, read: (reading: Reading) => T | undefined, same: (a: T, b: T) => boolean): Standing<T> | null {
    const list = this.#lists.get(key) ?? [];
    for (let last = list.length - 1; last >= 0; last -= 1) {
      const { reading } = list[last] as PlacedReading;
      const value = reading.on <= until ? read(reading) : undefined;
      if (value === undefined) continue;
      const rival = disagreeing(list, last, read, (other) => !same(value, other));
      return { on: reading.on, value: rival ? null : value, reading };
    }
    return null;
  }

  /** Each run of readings of one day that disagree. */
  conflicts(): readonly Diagnostic[] {
    return [...this.#lists].flatMap(([key, list]) => (sharesADay(list) ? conflictsIn(key, list) : []));
  }
}

/** Whether another reading of the same day and revision says something else. */
function disagreeing<T>(
  list: readonly PlacedReading[], last: number, read: (reading: Reading) => T | undefined, differs: (value: T) => boolean,
): boolean {
  const { on, revision = 0 } = (list[last] as PlacedReading).reading;
  for (let index = last - 1; index >= 0; index -= 1) {
    const { reading } = list[index] as PlacedReading;
    if (reading.on !== on || (reading.revision ?? 0) !== revision) return false;
    const value = read(reading);
    if (value !== undefined && differs(value)) return true;
  }
  return false;
}

/** Whether two neighbours in time are of one day. */
function sharesADay(list: readonly PlacedReading[]): boolean {
  return list.some(({ reading }, index) => index > 0 && list[index - 1]?.reading.on === reading.on);
}

function conflictsIn(key: string, list: readonly PlacedReading[]): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const days = new Map<CivilDate, PlacedReading[]>();
  for (const placed of list) {
    const { on, revision = 0 } = placed.reading;
    const before = days.get(on);
    if (before && (before[0]?.reading.revision ?? 0) === revision) before.push(placed);
    else days.set(on, [placed]);
  }
  for (const placed of days.values()) {
    const values = new Set(placed.flatMap(({ reading }) => spoken(reading)));
    const [first] = placed;
    const kinds = new Set([...values].map((value) => value === 'true' || value === 'false'));
    if (!first || values.size < 2 || (kinds.size === 2 && values.size === 2)) continue;
    findings.push(measurementFinding('measurement/two-values-on-a-day', { at: first.at }, {
      on: first.reading.on, of: key.slice(key.indexOf(' ') + 1).trim(), values: [...values].sort().join('; '),
    }));
  }
  return findings;
}

function spoken(reading: Reading): readonly string[] {
  if (reading.of === 'phase') return [String(reading.progress)];
  if (reading.of !== 'indicator') return [String(reading.value)];
  return [...(reading.value === undefined ? [] : [String(reading.value)]), ...(reading.done === undefined ? [] : [String(reading.done)])];
}

function inOrderOfTime({ reading: a }: PlacedReading, { reading: b }: PlacedReading): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return (a.revision ?? 0) - (b.revision ?? 0) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}

function keyOf(reading: Reading): string {
  switch (reading.of) {
    case 'input': return inputKey(reading.input, reading.indicator);
    case 'indicator': return indicatorKey(reading.indicator);
    case 'baseline': return baselineKey(reading.indicator);
    case 'phase': return phaseKey(reading.phase);
  }
}

export function inputKey(input: string, indicator = ''): string {
  return `input ${indicator} ${inputName(input)}`;
}

export function indicatorKey(id: string): string {
  return `indicator ${id}`;
}

export function baselineKey(id: string): string {
  return `baseline ${id}`;
}

export function phaseKey(id: string): string {
  return `phase ${id}`;
}

/** The figure of a reading. */
export function valueOf(reading: Reading): Decimal | undefined {
  return reading.of === 'phase' ? reading.progress : reading.value;
}

/** Whether a reading says that something was done. */
export function doneOf(reading: Reading): boolean | undefined {
  return reading.of === 'indicator' ? reading.done : undefined;
}

export function sameDecimal(a: Decimal, b: Decimal): boolean {
  return a.eq(b);
}

export function sameFlag(a: boolean, b: boolean): boolean {
  return a === b;
}
