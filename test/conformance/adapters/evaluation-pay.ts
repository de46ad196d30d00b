import { cremonaComparto2024, cremonaEq2024 } from 'municipal-performance/samples';
import {
  balancingFactor, disciplineCut, disciplinePercent, fondoUse, increaseChain, keepPercent, minimumShare, projectBounds, projectSplit, projectTotals,
  redistributeCuts, topQuota, topShare, type AwardEntry, type Award, type BalanceStep, type DisciplineStep, type PlaceRules, type ProjectRow, type Sanction,
} from 'municipal-performance';
import { apportion, euro, fixed, sum, type Decimal } from 'municipal-performance/values';
import { awardOf, pointsOf, schedaOf, schemeOf, shown } from './evaluation-scheme.js';
import type { Adapter, Inputs } from './index.js';

const residues: Readonly<Record<string, 'largest-remainder' | 'last' | 'none'>> = {
  largestRemainder: 'largest-remainder', lastTakesDifference: 'last', keepUndistributed: 'none',
};
const bases: Readonly<Record<string, 'gross-mean' | 'net-mean'>> = { grossMean: 'gross-mean', netSelfConsistent: 'net-mean' };
const roundings: Readonly<Record<string, 'floor' | 'ceil' | 'half-up'>> = { floor: 'floor', ceil: 'ceil', halfUp: 'half-up' };

function cents(total: unknown, weights: readonly unknown[], residue: unknown = 'largestRemainder') {
  return apportion(String(total), weights.map(String), { digits: 2, remainder: residues[String(residue)] ?? 'largest-remainder' }).shares;
}

const texts = (values: readonly Decimal[]) => values.map((value) => fixed(value, 2));

/** The steps of the scheme of the staff, as its document is read. */
const comparto = () => schemeOf({ ...cremonaComparto2024 }).premium?.steps ?? [];

export const eqComAdapters: Readonly<Record<string, Adapter>> = {
  'GEN-02': ({ fund, weights, heads }, { residue }) => {
    const shares = cents(fund, weights === undefined ? Array.from({ length: Number(heads) }, () => 1) : (weights as readonly unknown[]), residue);
    if (weights !== undefined) return { amounts: texts(shares), sum: shown(sum(shares)) };
    const counts: Record<string, number> = {};
    for (const share of texts(shares)) counts[share] = (counts[share] ?? 0) + 1;
    return { ...counts, sum: shown(sum(shares)) };
  },

  'EQ-01': ({ ente, enteMax, enteWeight, settoreB, settoreC, settoreMax, settoreWeight }) => {
    const scheda = schedaOf({
      score: {
        kind: 'sum',
        of: [
          { kind: 'line', id: 'ente', through: [['0', '0'], [String(enteMax), String(enteWeight)]], of: { kind: 'given', id: 'e', max: String(enteMax) } },
          {
            kind: 'line', id: 'settore', through: [['0', '0'], [String(settoreMax), String(settoreWeight)]],
            of: { kind: 'sum', of: [{ kind: 'given', id: 'b' }, { kind: 'given', id: 'c' }] },
          },
        ],
      },
    }, { inputs: { e: String(ente), b: String(settoreB), c: String(settoreC) } });
    const item = (id: string) => shown(scheda.items.find((one) => one.id === id)?.points, 4);
    return { ente: item('ente'), settore: item('settore'), points: shown(scheda.total, 4) };
  },

  'EQ-03': ({ values, scale }) => {
    const [low, high] = scale as readonly number[];
    const list = values as readonly unknown[];
    const of = list.map((_, index) => ({ kind: 'given', id: `b${index}`, min: String(low), max: String(high), step: '1' }));
    const { total, items } = schedaOf({ score: { kind: 'sum', id: 'behaviours', of } }, {
      inputs: Object.fromEntries(list.map((value, index) => [`b${index}`, String(value)])),
    });
    return 'gap' in total ? { refused: true } : { points: String(total), max: String(items.find(({ id }) => id === 'behaviours')?.max) };
  },

  'EQ-05': ({ fund, people, minScore, minMonths }, { minScoreInclusive = true }) => {
    const list = people as readonly Readonly<Record<string, string | number>>[];
    const { award } = awardOf({
      score: { kind: 'given', id: 'score' },
      access: { minimum: { [minScoreInclusive === false ? 'above' : 'from']: String(minScore) }, months: { atLeast: minMonths, count: 'calendar' } },
      premium: cremonaEq2024.premium,
    }, list.map(({ id, score, months, days, daysInYear }) => ({
      person: String(id), year: Number(daysInYear) === 366 ? 2024 : 2023, inputs: { score: String(score) }, service: { months: Number(months), days: Number(days) },
    })), { amount: String(fund) });
    return {
      coefficientPerPoint8: shown(award.stages[0]?.figures.coefficient, 8),
      amounts: Object.fromEntries(award.people.map(({ person, paid }) => [person, shown(paid)])),
      sum: shown(award.paid),
    };
  },

  'EQ-06': ({ position, result }) => {
    const shares = [2, 4].map((digits) => minimumShare(String(result), [String(position)], 15, digits));
    return { total: shown(shares[0]?.total), resultPercent: shown(shares[0]?.percent), resultPercentExact4: shown(shares[1]?.percent, 4), minimum15: shares[0]?.holds };
  },

  'COM-00': ({ fund, increasePercent, topQuota, people }, { redistribution = 'proportional', belowMinimumInDenominator = true }) => {
    const quota = topQuota as Readonly<Record<string, unknown>>;
    const over = belowMinimumInDenominator === false ? 'access' : 'present';
    const changes: Readonly<Record<string, Inputs>> = {
      increase: { percent: String(increasePercent), top: { percent: String(quota.percent), rounding: roundings[String(quota.rounding)], scope: quota.scope === 'global' ? 'all' : 'structure' } },
      split: { over }, distribute: { over }, redistribute: { by: redistribution },
    };
    const steps = cremonaComparto2024.premium.steps.map((step) => ({ ...step, ...changes[step.step] }));
    const list = people as readonly Readonly<Record<string, string>>[];
    const { schede, award } = awardOf({
      score: { kind: 'given', id: 'score', max: cremonaComparto2024.score.max },
      access: { minimum: cremonaComparto2024.access.minimum },
      premium: { ...cremonaComparto2024.premium, steps },
    }, list.map(({ id, sector, score, otherIncentives, sanction, days }) => ({
      person: String(id), structure: String(sector), inputs: { score: String(score) },
      ...(otherIncentives === undefined ? {} : { incentives: [{ kind: 'altri', amount: euro(otherIncentives) }] }),
      ...(sanction === undefined ? {} : { sanctions: [sanctionOf(sanction, days)] }),
    })), { amount: String(fund) });
    const [increase, budgets] = [figuresOf(award, 'increase'), figuresOf(award, 'split')];
    const access = new Set(schede.filter((scheda) => scheda.access).map(({ person }) => person));
    return {
      grossMean: shown(increase.mean), increaseUnit: shown(increase.unit), netFund: shown(increase.netFund),
      sectorBudgets: Object.fromEntries(Object.entries(budgets).map(([sector, amount]) => [sector, shown(amount)])),
      allocated: entriesOf(award, 'distribute'), balancingCut: entriesOf(award, 'balance'), redistribution: entriesOf(award, 'redistribute'),
      disciplineCut: entriesOf(award, 'discipline'), increase: entriesOf(award, 'increase'),
      paid: Object.fromEntries(award.people.filter(({ person }) => access.has(person)).map(({ person, paid }) => [person, shown(paid)])),
      paidSum: shown(award.paid), welfareSink: shown(award.sinks[0]?.amount),
      controlSum: shown(sum([award.paid, award.undistributed, ...award.sinks.map(({ amount }) => amount)])),
    };
  },

  'COM-02': ({ individual, group, behaviours, individualMax, groupMax, behavioursMax }) => {
    const parts = { individual, group, behaviours } as Readonly<Record<string, readonly string[]>>;
    const maxima = { individual: individualMax, group: groupMax, behaviours: behavioursMax } as Readonly<Record<string, string>>;
    const lists = Object.entries(parts).map(([name, values]) => {
      const of = values.map((_, index) => ({ kind: 'given', id: `${name}${index}` }));
      return { node: { kind: 'sum', id: name, max: maxima[name], of }, inputs: values.map((value, index) => [`${name}${index}`, String(value)]) };
    });
    const scheda = schedaOf({ score: { kind: 'sum', of: lists.map(({ node }) => node) } }, { inputs: Object.fromEntries(lists.flatMap(({ inputs }) => inputs)) });
    const sums = Object.keys(parts).map((name) => [name, shown(scheda.items.find(({ id }) => id === name)?.points)]);
    return { ...Object.fromEntries(sums), total: shown(scheda.total) };
  },

  'COM-03': ({ presenceDaysByMonth, minimumDays, minimumMonths }) => {
    const { access, conditions } = schedaOf({ score: { kind: 'given', id: 's' }, access: { presence: { days: minimumDays, months: minimumMonths } } }, {
      inputs: { s: '1' }, presence: { worked: presenceDaysByMonth as readonly number[] },
    });
    return { countedMonths: Number.parseInt(conditions.find(({ rule }) => rule === 'presence')?.found ?? '', 10), eligible: access };
  },

  'COM-04': ({ score, minimum }) => ({
    eligible: schedaOf({ score: { kind: 'given', id: 's' }, access: { minimum: { from: String(minimum) } } }, { inputs: { s: String(score) } }).access,
  }),

  'COM-05': ({ fund, heads, fte }, { partTimeCounts = '1' }) => {
    const budgets = cents(fund, (partTimeCounts === 'fte' ? fte : heads) as readonly unknown[]);
    return { budgets: texts(budgets), sum: shown(sum(budgets)) };
  },

  'COM-06': ({ sanction, sanctions, days, premium }, { severalSanctions = 'highest' }) => {
    const rule = comparto().find(({ step }) => step === 'discipline') as DisciplineStep;
    const list = sanctions === undefined ? [sanctionOf(sanction, days)] : (sanctions as readonly unknown[]).map((one) => sanctionOf(one, days));
    const found = disciplinePercent({ ...rule, several: severalSanctions === 'sum' ? 'sum' : 'highest' }, list);
    if (found.percent === null) return { refused: true };
    const { kept, cut } = disciplineCut(String(premium), found.percent);
    return { percent: String(found.percent), paid: shown(kept), cut: shown(cut) };
  },

  'COM-07': ({ eligible, percent: share, people }, { topQuotaRounding = 'floor', ties = 'excludeAll' }) => {
    const [option, criterion] = String(ties).split(':');
    const rules: PlaceRules = {
      percent: String(share), rounding: roundings[String(topQuotaRounding)] ?? 'floor',
      ties: option === 'includeAll' ? 'include-all' : 'exclude-all', ...(criterion === undefined ? {} : { criteria: [criterion] }),
    };
    if (people === undefined) {
      const { places, share: found, within } = topQuota(Number(eligible), { ...rules, percent: String(share) });
      return { heads: places, sharePercent: shown(found), withinNotMoreThan10: within };
    }
    const list = people as readonly Readonly<Record<string, string>>[];
    const { places, chosen, findings } = topShare(list.map(({ id, score, prevMean }) => ({ id: String(id), score: String(score), criteria: { prevMean: String(prevMean) } })), rules);
    return { places, chosen, findings: findings.map(({ code }) => code) };
  },

  'COM-08': ({ fund, positivelyEvaluated, increasePercent, increaseHeads, maxWith, maxWithout }, { increaseBase = 'grossMean', chainRounding }) => {
    if (maxWith !== undefined) return { difference: shown(fondoUse(String(maxWith), [String(maxWithout)]).residue) };
    const base = bases[String(increaseBase)];
    if (!base) throw new Error(`the library has no increase base ${String(increaseBase)}`);
    const chain = increaseChain({
      fund: String(fund), heads: Number(positivelyEvaluated), percent: String(increasePercent), increaseHeads: Number(increaseHeads),
      base, rounding: chainRounding === 'eachStep' ? 'each-step' : 'unrounded',
    });
    const { baseMean, ...rest } = Object.fromEntries(Object.entries(chain).map(([key, value]) => [key, shown(value)]));
    return increaseBase === 'netSelfConsistent' ? { baseMean, ...rest } : { grossMean: baseMean, ...rest };
  },

  'COM-09': ({ organisationalPremium, enteProjectPremium, otherIncentives, individualPremium }, { balancingGaps, balancingSum }) => {
    const rule = comparto().find(({ step }) => step === 'balance') as BalanceStep;
    const { percent: factor, findings } = balancingFactor(
      { ...rule, gaps: balancingGaps === 'strict' ? 'refuse' : 'lower', sum: balancingSum === 'joint' ? 'joint' : 'separate' },
      [
        { kind: 'organizzativa', amount: euro(String(organisationalPremium)) }, { kind: 'progetto di ente', amount: euro(String(enteProjectPremium)) },
        { kind: 'altri', amount: euro(String(otherIncentives)) },
      ],
    );
    if (factor === null) return { refused: true };
    const { kept, cut } = keepPercent(String(individualPremium), factor);
    return { factorPercent: String(factor), paid: shown(kept), cut: shown(cut), findings: [...new Set(findings.map(({ code }) => code))] };
  },

  'COM-10': ({ premiums, factors }, { redistribution = 'proportional', recipients = 'notBalanced' }) => {
    const [euros, kept] = [premiums, factors] as readonly Readonly<Record<string, string>>[];
    const people = Object.entries(euros ?? {}).map(([id, premium]) => ({ id, premium, keptPercent: kept?.[id] ?? '100' }));
    const { pool, shares, paid } = redistributeCuts(people, {
      by: redistribution === 'equal' ? 'equal' : 'proportional', among: recipients === 'allEligible' ? 'all' : 'not-cut',
    });
    const map = (list: typeof shares) => Object.fromEntries(list.map(({ id, amount }) => [id, shown(amount)]));
    return { pool: shown(pool), shares: map(shares), paid: map(paid), sum: shown(sum(paid.map(({ amount }) => amount))) };
  },

  'ORG-01': ({ rows }) => {
    const { destined, paid, residue, paidPercent, heads, ownFunds, thirdParty } = projectTotals(projects(rows));
    return {
      destined: shown(destined), reported: shown(paid), residue: shown(residue), reportedPercent: shown(paidPercent), heads,
      ownFunds: shown(ownFunds), thirdParty: shown(thirdParty),
    };
  },

  'ORG-02': ({ rows }) => {
    const bounds = projects(rows).map(projectBounds);
    return { bounds: bounds.map(({ low, high }) => [shown(low), shown(high)]), feasible: bounds.map(({ feasible }) => feasible) };
  },

  'ORG-03': ({ fund, weights }) => {
    const { amounts, payRatioPercent } = projectSplit(String(fund), (weights as readonly unknown[]).map(String));
    return { amounts: texts(amounts), sum: shown(sum(amounts)), payRatioPercent5: shown(payRatioPercent, 5) };
  },

  'PEG-01': ({ weights, achieved }, { zeroWeights = 'equal' }) => {
    const objectives = (weights as readonly string[]).map((weight, index) => ({ weight: String(weight), achieved: String((achieved as readonly string[])[index]) }));
    const points = pointsOf({ kind: 'objectives', id: 'o', beyond: 'keep', zeroWeights }, { o: objectives });
    return points === null ? { refused: true } : { percent: shown(points) };
  },

  'PO-01': ({ achievedPercent, objectivePoints, otherPoints, otherMax }, { partialAchievement = 'linear' }) => {
    const scheda = schedaOf({
      score: {
        kind: 'sum',
        of: [
          {
            kind: 'line', id: 'objective', through: [['0', '0'], ['100', String(objectivePoints)]],
            of: { kind: 'objectives', id: 'o', partial: partialAchievement === 'allOrNothing' ? 'all-or-nothing' : 'linear' },
          },
          { kind: 'given', id: 'other', max: String(otherMax) },
        ],
      },
    }, { inputs: { o: [{ weight: '1', achieved: String(achievedPercent) }], other: String(otherPoints) } });
    return { objective: shown(scheda.items.find(({ id }) => id === 'objective')?.points), total: shown(scheda.total) };
  },
};

function sanctionOf(kind: unknown, days: unknown): Sanction {
  return { kind: String(kind), ...(days === null || days === undefined ? {} : { days: Number(days) }) };
}

function figuresOf({ stages }: Award, step: string): Readonly<Record<string, Decimal>> {
  return stages.find((stage) => stage.step === step)?.figures ?? {};
}

/** The amounts of one step by person, without their sign. */
function entriesOf({ people }: Award, step: AwardEntry['step']): Readonly<Record<string, string | null>> {
  return Object.fromEntries(people.flatMap(({ person, entries }) => {
    const own = entries.filter((entry) => entry.step === step);
    return own.length === 0 ? [] : [[person, shown(sum(own.map(({ amount }) => amount)).abs())]];
  }));
}

/** Rows 1–7 are paid by the ente, rows 8–10 by others: a fact of the Relazione 2024 that the cases do not carry. */
function projects(rows: unknown): readonly ProjectRow[] {
  return (rows as readonly Readonly<Record<string, string | number>>[]).map(({ n, heads, max, min, destined, reported }) => ({
    id: String(n), funding: Number(n) <= 7 ? 'own' : 'third-party', heads: Number(heads), max: String(max), min: String(min), destined: String(destined), paid: String(reported),
  }));
}
