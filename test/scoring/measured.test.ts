import { describe, expect, it } from 'vitest';
import { measure, parsePlan, parseReadings, scoreSchede, type PlanMeasurement } from 'municipal-performance';
import { civilDate } from 'municipal-performance/values';
import { schemeOf } from './scheme.js';

const on = civilDate('2024-12-31');
const target = { kind: 'threshold', comparator: '>=', value: '80', unit: 'percent' };
const indicator = (id: string, more: object = {}) => ({ id, name: id, role: 'result', target, ...more });

/** What a day's measurement of these objectives says, by these readings. */
function measured(objectives: readonly object[], readings: readonly object[]): PlanMeasurement {
  const plan = parsePlan({ format: 'municipal-performance/plan@1', ente: 'E', year: 2024, objectives });
  const read = parseReadings({ format: 'municipal-performance/readings@1', ente: 'E', year: 2024, readings: readings.map((one) => ({ on: '2024-12-31', ...one })) });
  const outcome = plan.ok && read.ok && measure(plan.value, read.value.readings, on);
  if (!outcome || !outcome.ok) throw new Error(JSON.stringify([plan.findings, read.findings]));
  return outcome.value;
}

const value = (of: string, figure: string) => ({ of: 'indicator', indicator: of, value: figure });
const progress = (phase: string, figure: string, day = '2024-12-31') => ({ of: 'phase', phase, progress: figure, on: day });

/** The total of a scheda whose one factor is an element of the plan, or what is missing. */
function figureOf(measurement: PlanMeasurement | undefined, element: string, as?: string): string {
  const scheme = schemeOf({ score: { kind: 'measured', id: 'm', element, max: '1000', ...(as ? { as } : {}) } });
  const outcome = scoreSchede(scheme, [{ person: 'A' }], { on, ...(measurement ? { measurement } : {}) });
  const total = outcome.ok ? outcome.value[0]?.total : undefined;
  return total && 'gap' in total ? `manca ${(total.missing ?? []).join(', ')}` : String(total);
}

describe('an indicator', () => {
  const facts = measured([{ id: 'O', title: 'O', indicators: [indicator('I'), indicator('J'), { id: 'K', name: 'K', role: 'result' }] }], [value('I', '60'), value('J', '90'), value('K', '7')]);
  it('is its share of the target, all or nothing, or its value as it is', () => {
    expect([figureOf(facts, 'I'), figureOf(facts, 'I', 'linear-to-target'), figureOf(facts, 'I', 'on-off'), figureOf(facts, 'I', 'value')]).toEqual(['75', '75', '0', '60']);
    expect([figureOf(facts, 'J', 'on-off'), figureOf(facts, 'J', 'value'), figureOf(facts, 'K', 'value')]).toEqual(['100', '90', '7']);
  });
  it('has no progress, and no share without a target', () => {
    expect([figureOf(facts, 'I', 'progress'), figureOf(facts, 'K'), figureOf(facts, 'K', 'on-off')]).toEqual(['manca m', 'manca m', 'manca m']);
  });
});

describe('an objective', () => {
  const of = (weights: readonly (string | null)[], figures: readonly (string | null)[]) => measured(
    [{ id: 'O', title: 'O', indicators: weights.map((weight, index) => indicator(`I${index}`, weight === null ? {} : { weight })) }],
    figures.flatMap((figure, index) => (figure === null ? [] : [value(`I${index}`, figure)])),
  );
  it('is the mean of its indicators by their weights, equal where they are all zero or one is missing', () => {
    expect([figureOf(of(['3', '1'], ['80', '40']), 'O'), figureOf(of(['3', '1'], ['80', '40']), 'O', 'on-off')]).toEqual(['87.5', '75']);
    expect([figureOf(of(['0', '0'], ['80', '40']), 'O'), figureOf(of(['3', null], ['80', '40']), 'O')]).toEqual(['75', '75']);
  });
  it('lacks what one of its indicators lacks, and is no value of its own', () => {
    const facts = of(['3', '1', '1'], ['80', null, null]);
    expect([figureOf(facts, 'O'), figureOf(facts, 'I0'), figureOf(facts, 'I1'), figureOf(of(['3'], ['80']), 'O', 'value'), figureOf(of([], []), 'O')]).toEqual(['manca m', '100', 'manca m', 'manca m', 'manca m']);
  });
  it('counts only the indicators in force', () => {
    const facts = of(['1', '1'], ['80', '40']);
    const removed = { ...facts, objectives: facts.objectives.map((objective) => ({ ...objective, indicators: objective.indicators.map((one, index) => (index === 1 ? { ...one, status: 'removed' as const } : one)) })) };
    expect([figureOf(facts, 'O'), figureOf(removed, 'O')]).toEqual(['75', '100']);
  });
  it('has the progress of its phases', () => {
    const phases = [{ id: 'F1', from: '2024-01-01', to: '2024-06-30', weight: '3' }, { id: 'F2', from: '2024-01-01', to: '2024-12-31', weight: '1' }];
    const facts = measured([{ id: 'O', title: 'O', indicators: [indicator('I')], phases }], [progress('F1', '100'), progress('F2', '60'), value('I', '80')]);
    expect([figureOf(facts, 'O', 'progress'), figureOf(facts, 'O')]).toEqual(['90', '100']);
  });
});

describe('a phase', () => {
  const phases = [{ id: 'F1', from: '2024-01-01', to: '2024-06-30' }, { id: 'F2', from: '2024-01-01', to: '2024-06-30' }, { id: 'F3', from: '2024-01-01', to: '2024-06-30' }, { id: 'F4' }, { id: 'F5' }];
  const facts = measured([{ id: 'O', title: 'O', phases }], [progress('F1', '100', '2024-06-30'), progress('F2', '100', '2024-07-01'), progress('F3', '60'), progress('F4', '100'), progress('F5', '99.9')]);
  it('is done by its last day or not at all, or as far as it has come', () => {
    expect(['F1', 'F2', 'F3', 'F4', 'F5'].map((id) => [figureOf(facts, id, 'on-off'), figureOf(facts, id, 'progress'), figureOf(facts, id, 'linear-to-target')])).toEqual([
      ['100', '100', '100'], ['0', '100', '100'], ['0', '60', '60'], ['100', '100', '100'], ['0', '99.9', '99.9'],
    ]);
  });
  it('has no value', () => {
    expect(figureOf(facts, 'F1', 'value')).toBe('manca m');
  });
});

it('says in the trace why there is no figure', () => {
  const facts = measured([{ id: 'O', title: 'O', indicators: [indicator('I'), { id: 'K', name: 'K', role: 'result' }], phases: [{ id: 'F', from: '2024-01-01', to: '2024-06-30' }] }, { id: 'P', title: 'P' }], [value('K', '7')]);
  const reason = (element: string, as: string) => {
    const outcome = scoreSchede(schemeOf({ score: { kind: 'measured', id: 'm', element, as } }), [{ person: 'A' }], { on, measurement: facts });
    const step = outcome.ok ? outcome.value[0]?.step.steps[0] : undefined;
    return step?.inputs.map(({ name, value: text, unit }) => `${name} = ${text} ${unit}`).slice(1);
  };
  expect([reason('O', 'value'), reason('O', 'on-off'), reason('I', 'progress'), reason('K', 'on-off'), reason('F', 'value'), reason('P', 'on-off'), reason('X', 'value')]).toEqual([
    ['motivo = l\'obiettivo «O» non ha un valore suo: ce l\'hanno i suoi indicatori text'], ['motivo = manca la misura di «O»: I, K text'], ['motivo = l\'indicatore «I» non ha un avanzamento text'],
    ['motivo = l\'indicatore «K» non ha un valore atteso text'], ['motivo = la fase «F» non ha un valore text'], ['motivo = l\'obiettivo «P» non ha indicatori in vigore text'], [],
  ]);
});

it('what is not in the plan, or was not measured at all, is missing', () => {
  const facts = measured([{ id: 'O', title: 'O', indicators: [indicator('I')] }], [value('I', '80')]);
  expect([figureOf(facts, 'O'), figureOf(facts, 'X'), figureOf(undefined, 'O')]).toEqual(['100', 'manca m', 'manca m']);
});

describe('the objectives of a person', () => {
  const facts = measured([{ id: 'O', title: 'O', indicators: [indicator('I')] }], [value('I', '60')]);
  const total = (objectives: readonly object[]) => {
    const scheme = schemeOf({ score: { kind: 'objectives', id: 'o' } });
    const outcome = scoreSchede(scheme, [{ person: 'A', inputs: { o: objectives as [] } }], { on, measurement: facts });
    const found = outcome.ok ? outcome.value[0]?.total : undefined;
    return found && 'gap' in found ? `manca ${(found.missing ?? []).join(', ')}` : String(found);
  };
  it('are as measured where the appraisal does not say', () => {
    expect([total([{ objective: 'O', weight: '1' }]), total([{ objective: 'O', weight: '1', achieved: '90' }]), total([{ objective: 'X', weight: '1' }])]).toEqual(['75', '90', 'manca o/X']);
  });
});
