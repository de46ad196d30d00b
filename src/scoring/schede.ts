import type { CivilDate } from '../values/numbers.js';
import { below, isGap, made, pointer, scoringFinding, type Diagnostic, type Outcome } from '../outcome/index.js';
import type { PlanMeasurement } from '../measurement/index.js';
import type { Appraisal, AppraisalSet } from './appraisal.js';
import { measuredBy } from './measured.js';
import type { OtherSchede } from './reached.js';
import { noScheda, schedaIn, surroundingsOf, type Scheda } from './scheda.js';
import type { Scheme } from './scheme.js';

/** What the schede of a list are scored with, beside their appraisals. */
export interface ScoringContext {
  /** The day for which the scheme is used: it must be in force. */
  readonly on: CivilDate;
  /** Achievement of the plan's elements, for objectives and `measured` factors without an input. */
  readonly measurement?: PlanMeasurement;
  /** Schede of other levels already scored: the ente, the director (for `carried`), the staff (for `staff`). */
  readonly schede?: readonly Scheda[];
}

/**
 * The schede of a list of people, in their order.
 *
 * A person that comes twice (with the same segment) is scored, without access, with a finding for each.
 *
 * @param appraisals a list, or the document of a group with what all share; an empty list is a finding
 * @returns one scheda for each appraisal; pointers of findings begin with the position in the list
 * @diagnostic scoring/person-twice, scoring/no-appraisals, scoring/other-scheme, scheme/not-in-force, and those of scoreScheda
 */
export function scoreSchede(
  scheme: Scheme,
  appraisals: readonly Appraisal[] | AppraisalSet,
  { on, measurement, schede = [] }: ScoringContext,
): Outcome<readonly Scheda[]> {
  const list = appraisalsOf(appraisals);
  const findings: Diagnostic[] = [...setFindings(scheme, appraisals, on)];
  if (list.length === 0) findings.push(scoringFinding('scoring/no-appraisals', {}, {}));
  const twice = repeated(list);
  const surroundings = surroundingsOf(scheme, indexOf(schede), measuredBy(measurement));
  const scored: Scheda[] = [];
  list.forEach((appraisal, index) => {
    const isTwice = twice.size > 0 && twice.has(keyOf(appraisal));
    if (isTwice) findings.push(scoringFinding('scoring/person-twice', { at: pointer(index) }, { person: appraisal.person }));
    const outcome = schedaIn(scheme, appraisal, surroundings, isTwice);
    for (const finding of outcome.findings) findings.push(below(pointer(index), finding));
    if (outcome.ok) scored.push(outcome.value);
  });
  return made(scored, findings);
}

/** The appraisals of a document, each with what all share. */
export function appraisalsOf(appraisals: readonly Appraisal[] | AppraisalSet): readonly Appraisal[] {
  if (isList(appraisals)) return appraisals;
  const { shared } = appraisals;
  return shared ? appraisals.appraisals.map((one) => ({ ...shared, ...one, ...joinedMaps(shared, one) })) : appraisals.appraisals;
}

/** What tells two appraisals apart. @internal */
export function keyOf({ person, segment }: { readonly person: string; readonly segment?: string | null }): string {
  return JSON.stringify([person, segment ?? null]);
}

const maps = ['inputs', 'gates', 'carries', 'groups', 'criteria'] as const;

function joinedMaps(shared: NonNullable<AppraisalSet['shared']>, one: Appraisal): Partial<Appraisal> {
  return Object.fromEntries(maps.flatMap((key) => (shared[key] && one[key] ? [[key, { ...shared[key], ...one[key] }]] : [])));
}

function setFindings(scheme: Scheme, appraisals: readonly Appraisal[] | AppraisalSet, on: CivilDate): readonly Diagnostic[] {
  const { from, to } = scheme.validity;
  return [
    ...(on < from || (to !== undefined && on > to) ? [scoringFinding('scheme/not-in-force', {}, { scheme: scheme.id, period: to === undefined ? `dal ${from} in poi` : `dal ${from} al ${to}`, on })] : []),
    ...(!isList(appraisals) && appraisals.scheme !== scheme.id
      ? [scoringFinding('scoring/other-scheme', { at: '/scheme' }, { found: appraisals.scheme, expected: scheme.id })]
      : []),
  ];
}

function repeated(list: readonly Appraisal[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  if (new Set(list.map(({ person }) => person)).size === list.length) return twice;
  for (const appraisal of list) {
    const key = keyOf(appraisal);
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return twice;
}

function indexOf(schede: readonly Scheda[]): OtherSchede {
  const people = new Map<string, Scheda>();
  const structures = new Map<string, Scheda[]>();
  for (const scheda of schede) {
    people.set(JSON.stringify([scheda.scheme, scheda.person]), scheda);
    if (scheda.structure === null) continue;
    const key = JSON.stringify([scheda.scheme, scheda.structure]);
    const before = structures.get(key);
    if (before) before.push(scheda);
    else structures.set(key, [scheda]);
  }
  return {
    points: (scheme, person, item) => {
      const scheda = people.get(JSON.stringify([scheme, person]));
      if (!scheda) return noScheda(person);
      return item === 'total' ? scheda.total : scheda.items.find(({ id }) => id === item)?.points;
    },
    staff: (scheme, structure) => {
      const staff = structures.get(JSON.stringify([scheme, structure]));
      if (!staff) return undefined;
      const evaluated = staff.filter(({ total }) => !isGap(total));
      return { heads: evaluated.length, fasce: new Set(evaluated.flatMap(({ fascia }) => fascia?.id ?? [])).size };
    },
  };
}

function isList(appraisals: readonly Appraisal[] | AppraisalSet): appraisals is readonly Appraisal[] {
  return Array.isArray(appraisals);
}
