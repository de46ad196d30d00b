import {
  compareFractions, fractionToDecimal, roundFraction, subtractFractions, sumFractions, type Decimal, type Fraction,
} from '../values/numbers.js';
import {
  gap, isGap, made, pointer, scoringFinding, step, withStep, type Diagnostic, type Gap, type Outcome, type Step, type StepChoice,
} from '../outcome/index.js';
import { accessConditions, conditionName, gateResults, type Condition, type GateResult } from './access.js';
import type { Appraisal } from './appraisal.js';
import { fasciaOfRounded } from './fascia.js';
import { rangeText } from './range.js';
import { itemOf, reach } from './reach.js';
import { isLack, joined, shownValue, traced, type ItemScore, type Lack, type Measured, type OtherSchede, type Reached, type Sight } from './reached.js';
import { numberOfScheme, stepOf } from './input.js';
import { leavesOf } from './leaves.js';
import { schemeDefaults, type Fascia, type Scheme } from './scheme.js';

/** The evaluation sheet of one person: from the items to the fascia, with every reason. */
export interface Scheda {
  /** Id of the scheme. */
  readonly scheme: string;
  readonly person: string;
  readonly segment: string | null;
  readonly structure: string | null;
  /** Every factor that has an id, each after the factor that holds it. */
  readonly items: readonly ItemScore[];
  /** Points before the penalties, exact. */
  readonly sum: Decimal | Gap;
  /** Points taken off, in order; positive. */
  readonly penalties: readonly ItemScore[];
  /** Points after penalties and clamp, exact. */
  readonly score: Decimal | Gap;
  /** The score rounded as the scheme says: what access and fascia look at. A Gap names all that is missing. */
  readonly total: Decimal | Gap;
  readonly gates: readonly GateResult[];
  /** Every condition holds and every gate is open. */
  readonly access: boolean;
  /** Every condition of access, for and against. */
  readonly conditions: readonly Condition[];
  /** Null where the scheme has no fasce, the score is in none, or there is no score. */
  readonly fascia: Fascia | null;
  readonly appraisal: Appraisal;
  readonly step: Step;
}

/** Where figures outside the appraisal come from. @internal */
export interface Surroundings {
  readonly others: OtherSchede;
  readonly measured: Measured;
  /** One for all schede: a closure for each would keep several times the memory of the scheda. */
  readonly trace: (scheda: Omit<Scheda, 'step'>) => Step;
}

/** What all schede of a list have around them. @internal */
export function surroundingsOf(scheme: Scheme, others: OtherSchede, measured: Measured): Surroundings {
  return { others, measured, trace: (scheda) => traceOf(scheme, scheda, others, measured) };
}

const noOthers: OtherSchede = { points: () => undefined, staff: () => undefined };

/**
 * The scheda of one person: items, penalties in order, clamp, rounding, gates, access with its reasons, fascia.
 *
 * A missing or wrong input leaves the total a Gap that names it, without access: nobody is scored by a silent default.
 * Figures of other schede and of the measurement are looked up by `scoreSchede`; here they come in as inputs.
 *
 * @param appraisal inputs by factor id; amounts, points and percents as text in plain notation
 * @returns a scheda always; errors about its parts are findings beside it
 * @diagnostic scoring/missing-input, scoring/above-maximum, scoring/input-shape, scoring/gate-unknown, scoring/no-fascia and others
 */
export function scoreScheda(scheme: Scheme, appraisal: Appraisal): Outcome<Scheda> {
  return schedaIn(scheme, appraisal, surroundingsOf(scheme, noOthers, () => undefined));
}

/** The scheda of one person among others. @internal */
export function schedaIn(scheme: Scheme, appraisal: Appraisal, { others, measured, trace }: Surroundings, twice = false): Outcome<Scheda> {
  const findings: Diagnostic[] = [];
  const sight: Sight = { appraisal, findings, items: [], others, measured };
  const root = reach(scheme.score, sight);
  const penalties = (scheme.penalties ?? []).map((factor) => reach(factor, { appraisal, findings, items: [], others, measured }));
  const net = clamped(scheme, netOf(root, penalties), appraisal.person, findings);
  const shownRoot = scheme.score.id === undefined ? shownValue(root.value) : (sight.items[0] as ItemScore).points;
  const score = net === root.value ? shownRoot : shownValue(net);
  const total = isLack(net) ? net.lack : rounded(scheme, net, score as Decimal);
  if (isLack(net)) reportMissing(net, appraisal, findings);
  reportUnknown(scheme, appraisal, findings);
  const gates = gateResults(scheme.gates ?? [], appraisal, findings);
  const banded = isGap(total) ? null : fasciaOfRounded(scheme, total, appraisal.person);
  if (banded) findings.push(...banded.findings);
  const conditions = accessConditions(scheme, appraisal, total, gates, findings);
  if (twice) conditions.unshift({ rule: 'person', holds: false, required: 'una valutazione', found: 'più di una' });
  const scheda = {
    scheme: scheme.id,
    person: appraisal.person,
    segment: appraisal.segment ?? null,
    structure: appraisal.structure ?? null,
    items: sight.items.slice(),
    sum: shownRoot,
    penalties: (scheme.penalties ?? []).map((factor, index) => itemOf(factor, penalties[index] as Reached, null)),
    score,
    total,
    gates,
    access: conditions.every(({ holds }) => holds),
    conditions,
    fascia: banded?.fascia ?? null,
    appraisal,
  };
  return made(withStep(scheda, trace), findings);
}

function netOf(root: Reached, penalties: readonly Reached[]): Fraction | Lack {
  const all = [root, ...penalties].map(({ value }) => value);
  const lacks = all.filter(isLack);
  if (lacks.length > 0) return joined(lacks);
  const [sum, ...taken] = all as [Fraction, ...Fraction[]];
  const off = sumFractions(taken);
  return off.n === 0n ? sum : subtractFractions(sum, off);
}

function clamped({ clamp }: Scheme, net: Fraction | Lack, person: string, findings: Diagnostic[]): Fraction | Lack {
  if (isLack(net) || !clamp) return net;
  const [low, high] = [clamp.min && numberOfScheme(clamp.min), clamp.max && numberOfScheme(clamp.max)];
  const bound = low && compareFractions(net, low) < 0 ? low : high && compareFractions(net, high) > 0 ? high : null;
  if (!bound) return net;
  findings.push(scoringFinding('scoring/clamped', {}, { person, found: String(fractionToDecimal(net)), bound: String(fractionToDecimal(bound)) }));
  return bound;
}

function rounded({ rounding = schemeDefaults.rounding }: Scheme, net: Fraction, shown: Decimal): Decimal {
  return rounding === 'exact' ? shown : roundFraction(net, rounding);
}

function reportMissing({ lack, refused }: Lack, { person }: Appraisal, findings: Diagnostic[]): void {
  for (const factor of lack.missing ?? []) {
    if (!refused.includes(factor)) findings.push(scoringFinding('scoring/missing-input', { at: pointer('inputs', factor) }, { person, factor }));
  }
}

function reportUnknown(scheme: Scheme, { inputs = {}, person }: Appraisal, findings: Diagnostic[]): void {
  const known = leavesOf(scheme);
  for (const input of Object.keys(inputs)) {
    if (!known.has(input)) findings.push(scoringFinding('scoring/unknown-input', { at: pointer('inputs', input) }, { person, input }));
  }
}

/** The factors are reached once more: keeping the trace of each would cost all who never read it. */
function traceOf(scheme: Scheme, scheda: Omit<Scheda, 'step'>, others: OtherSchede, measured: Measured): Step {
  const { score, total, fascia, conditions } = scheda;
  const sight: Sight = { appraisal: scheda.appraisal, findings: [], items: [], others, measured };
  const root = reach(scheme.score, sight);
  const penalties = (scheme.penalties ?? []).map((factor) => reach(factor, sight));
  const rounding = scheme.rounding ?? schemeDefaults.rounding;
  return step({
    rule: 'scoring/scheda',
    label: `Punteggio di ${scheda.person}`,
    inputs: [
      { ...traced('somma dei fattori', shownText(root.value), 'points'), from: `scoring/${scheme.score.kind}` },
      ...penalties.map(({ value }, index) => traced(`penalità: ${(scheda.penalties[index] as ItemScore).label}`, shownText(value), 'points')),
      ...(isGap(score) ? [] : [traced('dopo penalità e limiti', score, 'points')]),
      ...(fascia ? [traced('fascia', `${fascia.label ?? fascia.id} (${rangeText(fascia)})`, 'text')] : []),
      ...conditions.map(({ rule, holds, required, found }) => traced(`accesso: ${conditionName(rule)}`, [holds ? 'sì' : 'no', required, ...(rule === 'score' ? [] : [found])].join('; '), 'text')),
    ],
    result: isGap(total) ? total : String(total),
    unit: 'points',
    expression: 'somma − penalità, nei limiti, arrotondata',
    ...(rounding === 'exact' ? {} : { rounding }),
    choices: choicesOf(scheme),
    sources: [scheme.source],
    steps: [root, ...penalties].map(stepOf),
  });
}

function shownText(value: Fraction | Lack): string {
  return isLack(value) ? value.lack.reason : String(fractionToDecimal(value));
}

function choicesOf({ rounding, access, fasceGaps, fasce }: Scheme): readonly StepChoice[] {
  const chosen = rounding ?? schemeDefaults.rounding;
  return [
    { option: 'rounding', value: chosen === 'exact' ? 'exact' : `${chosen.digits} ${chosen.mode}`, isDefault: rounding === undefined },
    ...(fasce && access?.minimum ? [{ option: 'minimumConflict', value: access.minimumConflict ?? schemeDefaults.minimumConflict, isDefault: access.minimumConflict === undefined }] : []),
    ...(fasce ? [{ option: 'fasceGaps', value: fasceGaps ?? schemeDefaults.fasceGaps, isDefault: fasceGaps === undefined }] : []),
  ];
}

/** The Gap of a scheda that is not there. @internal */
export function noScheda(person: string): Gap {
  return gap('not-measured', `manca la scheda di «${person}»`, [person]);
}
