import * as fc from 'fast-check';
import { appraisalsFormat, parseAppraisals, type AppraisalSet, type PremiumStep, type Scheme } from '../index.js';
import { inputsJson } from './appraisal-inputs.js';
import { amountText, numberText, periodIn, readAs, recordOf } from './parts.js';

/** How many people are generated. */
export interface AppraisalsOptions {
  /** Most people; 8 when absent. */
  readonly people?: number;
  /** Year appraised; that of the scheme's first day when absent. */
  readonly year?: number;
}

/**
 * Valid appraisals for any scheme: an input for each leaf, within its bounds and on its grid, and the facts that gates, access
 * and premium steps ask for. Equal scores, nobody at all, people without access and unfinished months all come up.
 *
 * @returns each person once, in three structures
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * import { isGap, scoreSchede } from 'municipal-performance';
 * import { arbitraryAppraisals, arbitraryScheme } from 'municipal-performance/testing';
 * import { civilDate } from 'municipal-performance/values';
 * const scored = arbitraryScheme().chain((scheme) => arbitraryAppraisals(scheme).map((appraisals) =>
 *   scoreSchede(scheme, appraisals, { on: civilDate('2024-12-31') })));
 * const complete = fc.property(scored, (outcome) => outcome.ok && outcome.value.every(({ total }) => !isGap(total)));
 * fc.check(complete, { numRuns: 30 }).failed; //=> false
 * ```
 */
export function arbitraryAppraisals(scheme: Scheme, { people = 8, year = Number(scheme.validity.from.slice(0, 4)) }: AppraisalsOptions = {}): fc.Arbitrary<AppraisalSet> {
  return fc.array(factsJson(scheme, year), { maxLength: people })
    .map((list) => list.map((facts, index) => ({ person: `P${String(index + 1).padStart(3, '0')}`, ...facts })))
    .map((appraisals) => readAs(parseAppraisals, { format: appraisalsFormat, scheme: scheme.id, shared: { year }, appraisals }));
}

function factsJson(scheme: Scheme, year: number): fc.Arbitrary<object> {
  const gates = Object.fromEntries((scheme.gates ?? []).map(({ id }) => [id, gateJson()]));
  return recordOf({
    structure: fc.constantFrom('S1', 'S2', 'S3'),
    groups: groupsJson(scheme),
    inputs: inputsJson(scheme),
    gates: fc.record(gates, { noNullPrototype: true }),
    service: fc.oneof(
      { weight: 3, arbitrary: fc.constant({ periods: [{ from: `${year}-01-01`, to: `${year}-12-31` }] }) },
      { weight: 1, arbitrary: periodIn(year).map((period) => ({ periods: [period] })) },
    ),
    presence: presenceJson(scheme),
    criteria: fc.record({ 'media precedente': numberText(0, 100, 1) }, { noNullPrototype: true }),
  }, {
    partTime: fc.constantFrom('100', '83.33', '50'),
    sanctions: fc.array(fc.constantFrom(...sanctionsOf(scheme)), { maxLength: 2 }),
    incentives: fc.array(fc.record({ kind: fc.constantFrom(...incentivesOf(scheme)), amount: amountText(600_000) }), { maxLength: 2 }),
    interim: fc.array(fc.record({ base: amountText(100_000), percent: fc.constantFrom('15', '25'), days: fc.nat(90) }), { maxLength: 1 }),
  });
}

function gateJson(): fc.Arbitrary<object> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant({ reached: true }) },
    { weight: 1, arbitrary: fc.constantFrom({ reached: false }, { reached: false, exceptionClaimed: true, exceptionAct: 'Deliberazione G.C. n. 7' }) },
  );
}

function presenceJson(scheme: Scheme): fc.Arbitrary<object> {
  const days = fc.array(fc.integer({ min: 0, max: 22 }), { minLength: 12, maxLength: 12 });
  const kind = fc.constantFrom('ferie', ...(scheme.access?.presence?.neutral ?? []));
  return recordOf({ worked: days }, { absences: fc.array(fc.record({ kind, days: days.map((list) => list.map((one) => Math.min(one, 5))) }), { maxLength: 1 }) });
}

/** Keys that premium steps group people by, with the values that have a coefficient. */
function groupsJson(scheme: Scheme): fc.Arbitrary<object> {
  const groups = new Map<string, readonly string[]>();
  for (const step of scheme.premium?.steps ?? []) {
    if (step.step === 'split' && step.by !== 'structure' && !groups.has(step.by)) groups.set(step.by, ['C', 'D']);
    for (const weighing of weighingsOf(step)) if (typeof weighing === 'object' && 'group' in weighing) groups.set(weighing.group, Object.keys(weighing.coefficients));
  }
  return fc.record(Object.fromEntries([...groups].map(([key, names]) => [key, fc.constantFrom(...names)])), { noNullPrototype: true });
}

function weighingsOf(step: PremiumStep) {
  if (step.step === 'distribute' || step.step === 'split') return step.weights ?? [];
  if (step.step === 'scale') return step.keep;
  return step.step === 'redistribute' && typeof step.by === 'object' ? step.by : [];
}

function sanctionsOf(scheme: Scheme): readonly object[] {
  const rules = (scheme.premium?.steps ?? []).flatMap((step) => (step.step === 'discipline' ? step.sanctions : []));
  const known = rules.map(({ kind, days }) => {
    if (days === undefined) return { kind };
    const least = Number(String(days.from ?? days.above ?? 0));
    return { kind, days: Math.ceil(least) + (days.above === undefined ? 0 : 1) };
  });
  return [...known, ...(scheme.access?.excludingSanctions ?? []).map((kind) => ({ kind })), ...(known.length === 0 ? [{ kind: 'rimprovero verbale' }] : [])];
}

function incentivesOf(scheme: Scheme): readonly string[] {
  const kinds = (scheme.premium?.steps ?? []).flatMap((step) => (step.step === 'balance' ? [...step.groups.flatMap((group) => group.kinds), ...(step.leftOut ?? [])] : []));
  return kinds.length === 0 ? ['funzioni tecniche'] : kinds;
}
