import { cremonaDirigenti2024 } from 'municipal-performance/samples';
import { fasciaPremium, fondoUse, minimumShare, splitFondo, timeInPost } from 'municipal-performance';
import { civilDate, decimal, percent, period, sum } from 'municipal-performance/values';
import { pointsOf, schedaOf, shown, sumOf } from './evaluation-scheme.js';
import type { Adapter, Inputs } from './index.js';

const roundings: Inputs = {
  display2: { digits: 2, mode: 'half-up' }, display2HalfEven: { digits: 2, mode: 'half-even' }, integerHalfUp: { digits: 0, mode: 'half-up' }, exact: 'exact',
};

/** The parts of the scheme of the dirigenti that turn a score into a fascia, with the options of a case. */
function banding(options: Inputs): Inputs {
  const { fasce, access: { minimum }, clamp } = cremonaDirigenti2024;
  return {
    fasce, clamp,
    access: { minimum, minimumConflict: options.minScoreConflict === 'minInclusive' ? 'minimum' : 'table' },
    rounding: roundings[String(options.scoreRounding ?? 'display2')],
  };
}

const anyScore = { kind: 'given', id: 'score', min: '-100000' };

/** Band and amount of a score. */
function banded(score: unknown, firstBandAmount: unknown, options: Inputs) {
  const { fascia } = schedaOf({ score: anyScore, ...banding(options) }, { inputs: { score: String(score) } });
  return {
    band: fascia?.id ?? null,
    percent: fascia?.percent === undefined ? null : String(fascia.percent),
    amount: shown(fasciaPremium(fascia, String(firstBandAmount))),
  };
}

const penaltyFactors = (names: readonly string[]) => names.map((id) => ({ kind: 'given', id, max: '100' }));

export const directorAdapters: Readonly<Record<string, Adapter>> = {
  'GATE-01': ({ reached, exceptionClaimed, exceptionFormallyRecorded, score, firstBandAmount }, options) => {
    const { gates } = cremonaDirigenti2024;
    const scheda = schedaOf({ score: anyScore, gates, ...banding(options) }, {
      inputs: { score: String(score) },
      gates: { equilibri: { reached: reached === true, exceptionClaimed: exceptionClaimed === true, exceptionAct: exceptionFormallyRecorded === true ? 'atto' : '' } },
    });
    const open = scheda.gates.every((gate) => gate.open);
    return { gate: open ? 'open' : 'closed', amount: shown(fasciaPremium(open ? scheda.fascia : null, String(firstBandAmount))) };
  },

  'DIR-00': ({ factors, max, penalties, firstBandAmount }, options) => {
    const [points, most, off] = [factors, max, penalties] as readonly Readonly<Record<string, string>>[];
    const scheda = schedaOf({
      ...banding(options),
      score: { kind: 'sum', of: Object.keys(points ?? {}).map((id) => ({ kind: 'given', id, max: most?.[id] })) },
      penalties: penaltyFactors(Object.keys(off ?? {})),
    }, { inputs: { ...points, ...off } });
    return {
      sum: shown(scheda.sum), net: shown(scheda.score), band: scheda.fascia?.id ?? null,
      amount: shown(fasciaPremium(scheda.fascia, String(firstBandAmount))),
    };
  },

  'DIR-01': ({ ranks, threshold, points }, options) => ({
    points: shown(pointsOf({
      kind: 'threshold', when: { to: String(decimal(String(threshold)).plus(String(options.tolerance ?? 0))) }, points, missing: 'zero',
      of: { kind: 'list', id: 'ranks', take: 'lowest', nulls: options.missingRanking === 'fail' ? 'refuse' : 'ignore' },
    }, { ranks: ranks as readonly (number | null)[] })),
  }),

  'DIR-03': ({ values, maxEach }) => {
    const list = values as readonly string[];
    const { score, inputs } = sumOf(list, list.map(() => maxEach));
    const points = pointsOf(score, inputs);
    return points === null ? { refused: true } : { points: shown(points) };
  },

  'DIR-06': ({ counts, weights, maxPoints }, options) => {
    const counted = options.notAssessable === 'counted';
    const classes = { ...(weights as object), ...(counted ? { nonValutabile: '0' } : {}) };
    return {
      points: shown(pointsOf({
        kind: 'line', through: [['0', '0'], ['1', String(maxPoints)]],
        of: { kind: 'counts', id: 'outcomes', weights: classes, ...(counted ? {} : { leftOut: ['nonValutabile'] }) },
      }, { outcomes: counts as Readonly<Record<string, number>> })),
    };
  },

  'DIR-09': ({ values, max }) => {
    const { score, inputs } = sumOf(values as readonly string[], max as readonly string[]);
    const { total, items } = schedaOf({ score: { ...score, id: 'presidio' } }, { inputs });
    return { points: shown(total), maxPoints: shown(items.find(({ id }) => id === 'presidio')?.max) };
  },

  'DIR-12': ({ staff, bandsUsed, sumOfFactors, penalties, firstBandAmount }, options) => {
    if (sumOfFactors === undefined) {
      const table = { ...cremonaDirigenti2024.penalties[1], ...(options.smallSectorExempt ? { exemptBelow: String(options.smallSectorExempt) } : {}) };
      const points = pointsOf(table, { personale: Number(staff), 'fasce-usate': Number(bandsUsed) });
      return { penalty: points === null ? null : String(points) };
    }
    const off = penalties as readonly string[];
    const scheda = schedaOf({ score: anyScore, ...banding(options), penalties: penaltyFactors(off.map((_, index) => `p${index}`)) }, {
      inputs: { score: String(sumOfFactors), ...Object.fromEntries(off.map((points, index) => [`p${index}`, String(points)])) },
    });
    return { netScore: shown(scheda.score), band: scheda.fascia?.id ?? null, amount: shown(fasciaPremium(scheda.fascia, String(firstBandAmount))) };
  },

  'DIR-13': ({ from, to, minimumMonths }, options) => {
    const counts: Inputs = { calendarMonths: 'calendar', days120: 'days', monthIf15days: 'month-if-15-days' };
    const scheda = schedaOf({ score: anyScore, access: { months: { atLeast: minimumMonths, count: counts[String(options.monthCount ?? 'calendarMonths')] } } }, {
      inputs: { score: '100' }, service: { periods: [period(civilDate(String(from)), civilDate(String(to)))] },
    });
    const time = timeInPost([period(civilDate(String(from)), civilDate(String(to)))]);
    return { days: time.days, wholeMonths: time.wholeMonths, eligible: scheda.access };
  },

  'DIR-14': ({ score, firstBandAmount }, options) => banded(score, firstBandAmount, options),

  'DIR-15': ({ firstBandAmount, percent: share, days, divisor, months, divisorMonths }) => {
    const time = days === undefined ? { part: Number(months), of: Number(divisorMonths) } : { part: Number(days), of: Number(divisor) };
    return { amount: shown(fasciaPremium({ percent: percent(String(share)) }, String(firstBandAmount), time)) };
  },

  'DIR-18': (inputs) => {
    if (inputs.total !== undefined) {
      const { first, second, firstExact, secondExact } = splitFondo(String(inputs.total), String(inputs.positionPercent));
      return { position: shown(first), result: shown(second), positionExact: shown(firstExact), resultExact: shown(secondExact) };
    }
    const [position, result, positionPaid, resultPaid, increases, interim] =
      [inputs.position, inputs.result, inputs.positionPaid, inputs.resultPaid, inputs.increases, inputs.interim].map((value) => decimal(String(value ?? 0)));
    if (!position || !result || !positionPaid || !resultPaid || !increases || !interim) return null;
    const [forPosition, forResult] = [fondoUse(position, [positionPaid]), fondoUse(result, [resultPaid])];
    const both = fondoUse(sum([position, result]), [positionPaid, resultPaid]);
    return {
      positionOver: shown(forPosition.residue.negated()), resultResidue: shown(forResult.residue), resultPaidPercent: shown(forResult.paidPercent),
      basePremiums: shown(fondoUse(resultPaid, [increases, interim]).residue), totalPaid: shown(both.paid), totalResidue: shown(both.residue),
      resultMinimum15: minimumShare(result, [position], 15).holds,
    };
  },
};
