import { describe, expect, it } from 'vitest';
import { checkPlan } from 'municipal-performance';
import { planCheckSamples } from '../diagnostics/plan-check.js';
import { planWith, type Edit } from './clean-plan.js';
import { planJson, readPlan } from './plans.js';

type Edits = readonly Edit[];

const codes = (...edits: Edits) => checkPlan(planWith(...edits)).map(({ code, at }) => `${code} ${at}`);
const first = '/objectives/0';
const second = '/objectives/1';
const removed = { status: 'removed', acts: [{ effect: 'removed' }] };

it('finds nothing in a clean plan', () => {
  expect(codes()).toEqual([]);
});

/** Codes that one defect gives together: a target in words also leaves the objective without a measure. */
const together: Readonly<Record<string, readonly string[]>> = {
  'plan/no-indicator': ['plan/no-indicator', 'plan/not-measurable', 'plan/not-comparable'],
  'plan/no-target': ['plan/no-target', 'plan/not-measurable', 'plan/not-comparable'],
  'plan/text-target': ['plan/text-target', 'plan/not-measurable', 'plan/not-comparable'],
  'plan/not-measurable': ['plan/text-target', 'plan/not-measurable', 'plan/not-comparable'],
  'plan/target-without-date': ['plan/text-target', 'plan/target-without-date', 'plan/not-measurable', 'plan/not-comparable'],
};

it.each(Object.entries(planCheckSamples))('finds %s in its smallest sample, and nothing else', (code, { findings }) => {
  expect(findings().map((finding) => finding.code)).toEqual(together[code] ?? [code]);
});

describe('weights', () => {
  it.each<[string, Edits, string[]]>([
    ['100.01', [[`${first}/weight`, '60.01']], ['plan/weight-sum /objectives']],
    ['99.99 of integers and hundredths beyond rounding', [[`${first}/weight`, '59.98']], ['plan/weight-sum /objectives']],
    ['shares of 1', [[`${first}/weight`, '0.6'], [`${second}/weight`, '0.4']], []],
    ['100 settore by settore', [[`${first}/weight`, '100'], [`${second}/weight`, '100'], [`${second}/settore`, 'Settore Due']], []],
    ['100 in one settore and 90 in the other', [[`${first}/weight`, '100'], [`${second}/weight`, '90'], [`${second}/settore`, 'Settore Due']], ['plan/weight-sum /objectives']],
  ])('that add up to %s', (_, edits, expected) => {
    expect(codes(...edits)).toEqual(expected);
  });

  it('takes three times 33.33 for 100, as far as two decimals can say it', () => {
    const phase = { from: '2024-01-01', to: '2024-06-30', weight: '33.33', provenance: { status: 'in-force', acts: [] } };
    const phases = (weight: string) => [{ id: 'A', ...phase }, { id: 'B', ...phase }, { id: 'C', ...phase, weight }];
    expect(codes([`${first}/phases`, phases('33.33')])).toEqual([]);
    expect(codes([`${first}/phases`, phases('33.31')])).toEqual(['plan/weight-sum /objectives/0/phases']);
  });
});

describe('days', () => {
  it.each<[string, Edits, string[]]>([
    ['a deadline on the last day of the horizon', [[`${second}/indicators/1/target/by`, '2026-12-31']], []],
    ['a deadline on the first day of the plan', [[`${second}/indicators/1/target/by`, '2024-01-01'], [`${second}/phases/0/to`, '2024-01-01']], []],
    ['a phase of one day', [[`${first}/phases/0/to`, '2024-01-01']], []],
    ['a phase to the last day of the horizon', [[`${first}/phases/0/to`, '2026-12-31']], []],
    ['a phase from the year before', [[`${first}/phases/0/from`, '2023-12-31']], ['plan/phase-outside-plan /objectives/0/phases/0']],
    ['a horizon before the plan', [[`${first}/indicators/0/horizon`, { to: 2023 }]], ['plan/target-year /objectives/0/indicators/0/horizon']],
    ['a further day beside the target, out of the plan', [[`${first}/indicators/0/also`, [{ kind: 'deadline', by: '2030-01-01' }]]], ['plan/deadline-after-horizon /objectives/0/indicators/0/also/0']],
  ])('%s', (_, edits, expected) => {
    expect(codes(...edits)).toEqual(expected);
  });

  it('names the likely year of a slip', () => {
    const found = checkPlan(planWith([`${first}/phases/0/to`, '0025-06-30'], [`${second}/phases/0/to`, '0099-06-30']));
    expect(found.map(({ values }) => [values.year, values.likely])).toEqual([['0025', '2025'], ['0099', 'quello del piano']]);
  });
});

it('does not check what an act removed', () => {
  expect(codes([`${first}/phases/0/to`, '0024-06-30'], [`${first}/phases/0/provenance`, removed], [`${first}/provenance`, removed], [`${second}/weight`, '100'])).toEqual([]);
});

it('sums a shared capitolo and names its objectives', () => {
  const [finding] = checkPlan(planWith([`${second}/finance/rows/0`, { side: 'U', capitolo: '3000/1', amount: '10.50' }]));
  expect(finding?.values).toEqual({ capitolo: 'U 3000/1', objectives: 'O1, O2', sum: '110.50' });
});

it('does not take the same capitolo of the other side for a shared one', () => {
  expect(codes([`${second}/finance/rows/0`, { side: 'E', capitolo: '3000/1', amount: '10.00' }])).toEqual([]);
});

it('knows a missione by its label without regard to articles, and by its code', () => {
  expect(codes([`${first}/missione`, { label: 'Sviluppo sostenibile e tutela territorio ed ambiente' }])).toEqual([]);
  expect(codes([`${first}/missione`, { code: '9' }])).toEqual([]);
});

it('takes a change with the earlier year above the line for upside down, and a level for what it is', () => {
  const inputs = ['segnalazioni 2015', 'segnalazioni 2016'].map((key) => ({ key, label: key }));
  const edits = (target: unknown): Edits => [
    [`${first}/indicators/0/formula`, '[segnalazioni 2015] / [segnalazioni 2016] * 100'],
    [`${first}/indicators/0/inputs`, inputs],
    [`${first}/indicators/0/target`, target],
  ];
  const change = { kind: 'change', direction: 'decrease', comparator: '>=', value: '5', unit: 'percent', baseline: null };
  expect(codes(...edits(change))).toEqual(['plan/ratio-upside-down /objectives/0/indicators/0/formula']);
  expect(codes(...edits({ kind: 'threshold', comparator: '>=', value: '5', unit: 'percent' }))).toEqual([]);
});

describe('a plan with very many defects', () => {
  /** Objectives that say nothing but a title of their own. */
  const bare = (count: number) => readPlan(planJson({}, { objectives: Array.from({ length: count }, (_, index) => ({ id: `O${index}`, title: `Servizio ${index}` })) }));
  const found = (count: number) => {
    const findings = checkPlan(bare(count));
    return { findings, more: findings.filter(({ code }) => code.startsWith('document/more-')) };
  };

  it('is told the first 1,000 of each code, and how many more, from both sides of the limit', () => {
    expect(found(1000).more).toEqual([]);
    const { findings, more } = found(1001);
    expect(more.map(({ code, severity, at, values }) => [code, severity, at, values.listed, values.count])).toEqual([
      ['document/more-errors', 'error', '', 'plan/no-indicator', '1'],
      ['document/more-errors', 'error', '', 'plan/not-measurable', '1'],
      ['document/more-warnings', 'warning', '', 'plan/not-time-bound', '1'],
      ['document/more-notes', 'note', '', 'plan/not-comparable', '1'],
      ['document/more-notes', 'note', '', 'plan/no-resources', '1'],
    ]);
    expect(findings.slice(-5)).toEqual(more);
    expect(findings.filter(({ code }) => code === 'plan/no-indicator').map(({ at }) => at)).toEqual(Array.from({ length: 1000 }, (_, index) => `/objectives/${index}`));
  });
});
