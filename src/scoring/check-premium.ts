import { hundred, sum, type Decimal } from '../values/numbers.js';
import { pointer, scoringFinding, type Diagnostic } from '../outcome/index.js';
import { checkRows } from './check-rows.js';
import { openOption } from './open-option.js';
import { premiumDefaults, type PremiumStep, type TopShareRules, type Weighing } from './premium-rules.js';
import type { Scheme } from './scheme.js';

/** What can be said of the way from score to money before anybody is paid. */
export function checkPremium(scheme: Scheme): readonly Diagnostic[] {
  const { premium } = scheme;
  if (!premium) return [];
  return [
    ...premium.steps.flatMap((one, index) => checkStep(scheme, one, pointer('premium', 'steps', index))),
    ...checkDestinations(premium.steps, (premium.sinks ?? []).map(({ id }) => id), premium.rest),
    ...(premium.steps.some(({ step }) => step === 'distribute') ? [] : [scoringFinding('scheme/nothing-distributed', { at: '/premium/steps' }, {})]),
  ];
}

function checkStep(scheme: Scheme, one: PremiumStep, at: string): readonly Diagnostic[] {
  switch (one.step) {
    case 'split': return [
      ...checkWeights(scheme, one.weights ?? [], 'split', at),
      ...percents(Object.values(one.percents ?? {}), 'split', at),
      ...sumOf(Object.values(one.percents ?? {}), 'risorse', at, (total) => total.lte(hundred), 'al massimo 100', 'split'),
    ];
    case 'distribute': return checkWeights(scheme, one.weights, 'distribute', at);
    case 'scale': return checkWeights(scheme, one.keep, 'scale', at);
    case 'redistribute': return [
      ...(Array.isArray(one.by) ? checkWeights(scheme, one.by as readonly Weighing[], 'redistribute', at) : []),
      ...(one.by === undefined ? [openOption(at, 'redistribute.by')] : []),
      ...(one.among === undefined ? [openOption(at, 'redistribute.among')] : []),
    ];
    case 'tiers': return [
      ...percents(one.tiers.flatMap(({ people, resources }) => [people, resources]), 'tiers', at),
      ...sumOf(one.tiers.map(({ people }) => people), 'persone', at, (total) => total.eq(hundred), '100'),
      ...sumOf(one.tiers.map(({ resources }) => resources), 'risorse', at, (total) => total.lte(hundred), 'al massimo 100'),
    ];
    case 'increase': return [
      ...(one.percent.lt(0) ? [scoringFinding('scheme/negative', { at }, { factor: 'increase', what: 'la percentuale', found: String(one.percent) })] : []),
      ...(one.base === undefined ? [openOption(at, 'increase.base')] : []),
      ...checkTop(one.top, `${at}/top`),
    ];
    case 'balance': return [
      ...checkRows(one.keep, { table: 'Perequazione', at: `${at}/keep`, choice: one.gaps ?? premiumDefaults.balanceGaps }),
      ...percents(one.keep.map(({ percent }) => percent), 'Perequazione', at),
      ...(one.sum === undefined && one.groups.length > 1 ? [openOption(at, 'balance.sum')] : []),
    ];
    case 'discipline': return [
      ...percents(one.sanctions.map(({ percent }) => percent), 'Sanzioni', at),
      ...(one.several === undefined ? [openOption(at, 'discipline.several')] : []),
      ...(one.cuts === undefined ? [openOption(at, 'discipline.cuts')] : []),
    ];
    default: return [];
  }
}

function checkWeights(scheme: Scheme, weights: readonly Weighing[], step: string, at: string): readonly Diagnostic[] {
  const coefficients = weights.flatMap((weighing) => (typeof weighing === 'object' && 'coefficients' in weighing ? Object.values(weighing.coefficients) : []));
  const problem = !weights.includes('fascia')
    ? null
    : !scheme.fasce
      ? 'lo schema non ha fasce'
      : scheme.fasce.some(({ percent }) => percent === undefined)
        ? `le fasce ${scheme.fasce.filter(({ percent }) => percent === undefined).map(({ id }) => id).join(', ')} non hanno percentuale`
        : null;
  return [
    ...(problem === null ? [] : [scoringFinding('scheme/score-from-table', { at }, { step, problem })]),
    ...coefficients.filter((value) => value.lt(0)).map((value) => scoringFinding('scheme/negative', { at }, { factor: step, what: 'un coefficiente', found: String(value) })),
  ];
}

function checkTop(top: TopShareRules, at: string): readonly Diagnostic[] {
  return [
    ...(top.percent === undefined ? [] : percents([top.percent], 'Quota dei migliori', at)),
    ...(top.rounding === undefined && top.percent !== undefined ? [openOption(at, 'top.rounding')] : []),
    ...(top.scope === undefined ? [openOption(at, 'top.scope')] : []),
    ...(top.ties === undefined ? [openOption(at, 'top.ties')] : []),
  ];
}

function checkDestinations(steps: readonly PremiumStep[], sinks: readonly string[], rest: string | undefined): readonly Diagnostic[] {
  const filled = new Set<string>();
  const findings: Diagnostic[] = [];
  steps.forEach((one, index) => {
    const at = pointer('premium', 'steps', index);
    if (one.step === 'redistribute' && !filled.has(one.from)) findings.push(scoringFinding('scheme/source-of-pot', { at: `${at}/from` }, { from: one.from }));
    if (!('to' in one)) return;
    filled.add(one.to);
    const redistributed = steps.slice(index + 1).some((later) => later.step === 'redistribute' && later.from === one.to);
    if (!redistributed && !sinks.includes(one.to)) findings.push(scoringFinding('scheme/destination', { at: `${at}/to` }, { to: one.to }));
  });
  if (rest !== undefined && !sinks.includes(rest)) findings.push(scoringFinding('scheme/destination', { at: '/premium/rest' }, { to: rest }));
  return findings;
}

function percents(values: readonly Decimal[], where: string, at: string): readonly Diagnostic[] {
  return values.flatMap((value) => [
    ...(value.gt(hundred) ? [scoringFinding('scheme/percent-over-100', { at }, { where, found: String(value) })] : []),
    ...(value.lt(0) ? [scoringFinding('scheme/negative', { at }, { factor: where, what: 'la percentuale', found: String(value) })] : []),
  ]);
}

function sumOf(values: readonly Decimal[], what: string, at: string, holds: (total: Decimal) => boolean, expected: string, where = 'tiers'): readonly Diagnostic[] {
  const total = sum(values);
  return holds(total) ? [] : [scoringFinding('scheme/unit-sum', { at }, { where, what, found: String(total), expected })];
}
