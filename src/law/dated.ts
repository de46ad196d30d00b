import { citationText, type Citation, type CivilDate } from '../values/numbers.js';
import { addDays } from '../values/days.js';
import { lawFinding, made, unmade, type Outcome, type Source, type Unit } from '../outcome/index.js';

/** A value as it holds from one day on, with its source. `null` ends the rule. */
export interface Version<T> {
  /** First day on which it holds. */
  readonly from: CivilDate;
  readonly value: T | null;
  readonly source: Citation;
  /** The day on which a person read it in the source; null: from knowledge, to be confirmed by a jurist. */
  readonly verifiedOn: CivilDate | null;
  readonly note?: string;
}

/**
 * A legal value over time. Each version holds until the next one begins, so an overlap cannot be written.
 * Nothing is known outside the coverage: asking there is a finding.
 */
export interface Dated<T> {
  /** Id of the rule: `procurement/eu-thresholds`. */
  readonly rule: string;
  /** What it is, in Italian. */
  readonly label: string;
  readonly unit: Unit;
  /** In ascending order of `from`; the first begins with the coverage. */
  readonly versions: readonly Version<T>[];
  /** Last day that was looked at; null: until the law changes. */
  readonly until: CivilDate | null;
}

/** A legal value in force on a day. */
export interface InForce<T> extends Version<T> {
  readonly value: T;
  /** Last day on which it holds, null while no end is known. */
  readonly to: CivilDate | null;
}

/**
 * The version of a legal value that is in force on a day.
 *
 * @diagnostic law/outside-coverage before the first version or after the last day that was looked at
 * @diagnostic law/not-in-force where the rule was ended
 */
export function valueOn<T>(dated: Dated<T>, on: CivilDate): Outcome<InForce<T>> {
  const index = lastStarted(dated.versions, on);
  const version = dated.versions[index];
  if (!version || (dated.until !== null && on > dated.until)) {
    const coverage = `dal ${dated.versions[0]?.from ?? '–'} ${dated.until === null ? 'in poi' : `al ${dated.until}`}`;
    return unmade(lawFinding('law/outside-coverage', {}, { rule: dated.label, on, coverage }));
  }
  if (version.value === null) {
    return unmade(lawFinding('law/not-in-force', {}, { rule: dated.label, on, source: citationText(version.source) }));
  }
  return made({ ...version, value: version.value, to: lastDay(dated, index) });
}

/** What a step cites for a legal value in force: its act, since when it holds and when it was verified. */
export function sourceOf({ source, from, verifiedOn }: Version<unknown>): Source {
  return { ...source, inForceFrom: from, verifiedOn };
}

function lastStarted<T>(versions: readonly Version<T>[], on: CivilDate): number {
  let index = versions.length - 1;
  while (index >= 0 && (versions[index] as Version<T>).from > on) index -= 1;
  return index;
}

function lastDay<T>(dated: Dated<T>, index: number): CivilDate | null {
  const next = dated.versions[index + 1];
  return next ? addDays(next.from, -1) : dated.until;
}
