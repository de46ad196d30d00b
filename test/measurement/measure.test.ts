import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure, type Reading } from 'municipal-performance';
import { chieve2020, cremona2016 } from 'municipal-performance/samples';
import { addDays, civilDate } from 'municipal-performance/values';
import { input, json, measuredIndicator, measuredPlan, planOf, readingsOf, value } from './made.js';

const share = { id: 'R1', role: 'result', name: 'Quota', scale: 'percent', formula: '[fatti] / [previsti] * 100', inputs: [{ key: 'fatti', label: 'fatti', aliases: ['fatte'] }, { key: 'previsti', label: 'previsti', constant: '200' }] };
const plan = planOf({ indicators: [share], phases: [{ id: 'F1', from: '2016-01-01', to: '2016-06-30' }] });

describe('the value of an indicator', () => {
  it('is its formula on what was read and what the plan prints', () => {
    const measured = measuredIndicator(share, [input('fatti', '150', '2016-09-30')]);
    expect(json(measured)).toMatchObject({
      value: '75', from: 'formula', measuredOn: '2016-09-30',
      inputs: [{ key: 'fatti', value: '150', on: '2016-09-30', from: 'reading' }, { key: 'previsti', value: '200', on: null, from: 'plan' }],
    });
    expect(measuredIndicator(share, [input('fatte', '150')]).value.toString()).toBe('75');
    expect(measuredIndicator(share, [input('fatti', '150'), { ...input('fatti', '160'), indicator: 'R1' }]).value.toString()).toBe('80');
  });

  it('names all inputs that are missing at once, and falls back on a value read as a whole', () => {
    const bare = { ...share, inputs: [] };
    expect(json(measuredIndicator(bare, []).value)).toEqual({ gap: 'not-measured', reason: expect.stringContaining('fatti') as string, missing: ['fatti', 'previsti'] });
    expect(json(measuredIndicator(bare, [value('70')]))).toMatchObject({ value: '70', from: 'reading' });
    expect(json(measuredIndicator({ ...bare, formula: undefined }, []).value)).toMatchObject({ missing: ['R1'] });
  });

  it('is not measured by what the plan prints alone', () => {
    // Cremona 2016, O046.I1: the formula is printed with the figures hoped for, 40 projects in 2019 against 20 in 2015
    const printed = { formula: '([2019] - [2015]) / [2015] * 100', inputs: [{ key: '2019', label: '2019', constant: '40' }, { key: '2015', label: '2015', constant: '20' }] };
    expect(json(measuredIndicator(printed, []).value)).toMatchObject({ gap: 'not-measured', missing: ['2019', '2015'] });
    expect(json(measuredIndicator(printed, [input('2019', '30')]).value)).toBe('50');
  });

  it('is not applicable where the indicator is only done or not', () => {
    const done = measuredIndicator({ target: { kind: 'yes' } }, [{ of: 'indicator', indicator: 'R1', done: true, on: '2016-05-01' }]);
    expect(json(done)).toMatchObject({ value: { gap: 'not-applicable' }, measuredOn: '2016-05-01', reachedOn: '2016-05-01', target: { reached: true, atDue: null } });
  });

  it('is a Gap where the formula divides by zero, never a number', () => {
    expect(json(measuredIndicator(share, [input('fatti', '1'), input('previsti', '0')]).value)).toMatchObject({ gap: 'undefined-operation' });
  });

  it('takes the last reading until the day, and keeps the superseded ones', () => {
    const readings = [input('fatti', '190', '2016-12-31'), input('fatti', '50', '2016-05-31'), input('fatti', '120', '2016-09-30')];
    expect(measuredIndicator(share, readings, '2016-09-30').value.toString()).toBe('60');
    expect(measuredIndicator(share, readings, '2016-09-29').value.toString()).toBe('25');
    expect(json(measuredIndicator(share, readings).readings)).toMatchObject([{ value: '50' }, { value: '120' }, { value: '190' }]);
    expect(json(measuredPlan(plan, readings, '2016-09-30').later)).toMatchObject([{ value: '190' }]);
  });

  it('makes its trace only when it is read, with the formula inside', () => {
    const { step } = measuredIndicator({ ...share, target: { kind: 'threshold', comparator: '>=', value: '80', unit: 'percent' } }, [input('fatti', '150')]);
    expect(step).toMatchObject({ rule: 'measurement/indicator', result: '75', expression: share.formula });
    expect(step.steps.map(({ rule }) => rule)).toContain('measurement/target-threshold');
    expect(JSON.parse(JSON.stringify(step))).toEqual(step);
  });
});

describe('bad input', () => {
  it.each([
    ['two values on a day', [input('fatti', '1'), input('fatti', '2')], 'measurement/two-values-on-a-day /readings/0', { gap: 'not-measured' }],
    ['the same value twice', [input('fatti', '1'), input('fatti', '1.0')], null, '0.5'],
    ['two values, the second revised', [input('fatti', '1'), { ...input('fatti', '2'), revision: 1 }], null, '1'],
    ['two values, superseded later', [input('fatti', '1', '2016-05-31'), input('fatti', '2', '2016-05-31'), input('fatti', '100')], 'measurement/two-values-on-a-day /readings/0', '50'],
    ['before the plan', [input('fatti', '100', '2015-12-31')], 'measurement/before-plan /readings/0', '50'],
    ['after its end', [input('fatti', '100', '2017-01-01')], 'measurement/after-plan /readings/0', '50'],
    ['a share above 100', [input('fatti', '201')], 'measurement/share-above-100 /objectives/0/indicators/0', '100.5'],
  ])('%s', (_, readings, code, expected) => {
    const found = measuredPlan(plan, readings, '2017-12-31');
    expect(found.codes).toEqual(code === null ? [] : [code]);
    expect(json(found.objectives[0]?.indicators[0])).toMatchObject({ value: expected });
    expect(found.objectives[0]?.indicators[0]?.readings).toHaveLength(readings.length);
  });

  it('keeps what concerns nothing in the plan', () => {
    const readings = [input('fati', '1'), value('1'), { of: 'phase', phase: 'F9', progress: '1', on: '2016-06-30' }, { of: 'phase', phase: 'F1', progress: '-1', on: '2016-06-30' }, { ...input('fatti', '1'), indicator: 'R9' }];
    const found = measuredPlan(plan, readings, '2016-12-31');
    expect(found.codes).toEqual([
      'measurement/unknown-input /readings/0', 'measurement/unknown-element /readings/2', 'measurement/progress-out-of-range /readings/3/progress',
      'measurement/unknown-element /readings/4',
    ]);
    expect(found.unused).toHaveLength(4);
  });

  it('refuses a day that is none', () => {
    expect(() => measure(plan, [], '2016-02-30' as never)).toThrow('2016-02-30');
    expect(() => measure(plan, [], civilDate('2016-02-29'), { tolerance: '-1' })).toThrow('tolerance');
  });
});

describe('properties', () => {
  const days = fc.integer({ min: 0, max: 400 }).map((n) => addDays(civilDate('2015-12-15'), n));
  const reading = fc.oneof(
    fc.record({ of: fc.constant('input'), input: fc.constantFrom('fatti', 'fatte', 'previsti', 'altro'), value: fc.nat(300).map(String), on: days, revision: fc.nat(1) }),
    fc.record({ of: fc.constant('indicator'), indicator: fc.constant('R1'), value: fc.nat(120).map(String), on: days }),
    fc.record({ of: fc.constant('indicator'), indicator: fc.constant('R1'), done: fc.boolean(), on: days }),
    fc.record({ of: fc.constant('phase'), phase: fc.constant('F1'), progress: fc.nat(110).map(String), on: days }),
  );
  const target = { target: { kind: 'threshold', comparator: '>=', value: '80', unit: 'percent' }, also: [{ kind: 'deadline', by: '2016-06-30' }, { kind: 'frequency', timesPerYear: 6 }] };
  const whole = planOf({ indicators: [{ ...share, ...target }], phases: [{ id: 'F1', months: '......xxxxxx' }] });

  it('measurement does not depend on the order of readings', () => {
    const lists = fc.array(reading, { maxLength: 12 }).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(fc.property(lists, days, ([list, shuffled], on) => {
      const of = (readings: readonly object[]) => {
        const { objectives, codes, unused, later } = measuredPlan(whole, readings, on);
        return [json(objectives), codes.map((code) => code.split(' ')[0]).sort(), unused.length, later.length];
      };
      expect(of(shuffled)).toEqual(of(list));
    }));
  });

  it('no reading is lost: each is of an element, unused, or later', () => {
    fc.assert(fc.property(fc.array(reading, { maxLength: 12 }), days, (list, on) => {
      const { objectives, unused, later } = measuredPlan(whole, list, on);
      const kept = new Set<Reading>([...unused, ...later, ...objectives.flatMap(({ indicators, phases }) => [...indicators, ...phases].flatMap(({ readings }) => readings))]);
      expect(kept.size).toBe(list.length);
    }));
  });

  it('a later day never changes what earlier readings said on an earlier day', () => {
    fc.assert(fc.property(fc.array(reading, { maxLength: 12 }), days, (list, on) => {
      const early = list.filter((one) => one.on <= on);
      expect(json(measuredPlan(whole, early, on).objectives)).toEqual(json(measuredPlan(whole, list, on).objectives));
    }));
  });
});

describe('Chieve 2020', () => {
  // Targets and months of the Piano della Performance 2020 of Chieve; the readings are invented.
  const drafted = chieve2020.plan();
  if (!drafted.ok) throw new Error('the sample is a plan');
  const activities = drafted.value.objectives.filter(({ level }) => level === 'operativo');
  const readings = readingsOf([
    ...activities.map(({ indicators: [indicator] }, index) => ({
      of: 'indicator', indicator: indicator?.id, value: ['79.99', '85', '100', '50', '100', '100'][index], on: ['2020-12-31', '2020-11-30', '2020-10-15', '2020-12-31', '2021-01-15', '2020-07-31'][index],
    })),
    { of: 'phase', phase: activities[1]?.phases[0]?.id, progress: '100', on: '2020-11-30' },
  ]);
  const measured = measure(drafted.value, readings, civilDate('2020-12-31'));
  const found = measured.ok ? measured.value.objectives.slice(-activities.length) : [];

  it('reaches at least 80 % and 100 % or not, and says when', () => {
    expect(found.map(({ indicators: [one] }) => json([one?.target?.reached, one?.reachedOn ?? null]))).toEqual([
      [false, null], [true, '2020-11-30'], [true, '2020-10-15'], [false, null],
      [{ gap: 'not-measured', reason: expect.any(String) as string, missing: [expect.any(String)] }, null], [true, '2020-07-31'],
    ]);
    expect(json(found[0]?.indicators[0]?.target)).toMatchObject({ distance: '-0.01', asPrinted: { digits: 0, actual: '80', reached: true } });
  });

  it('compares them on the day on which they are surveyed', () => {
    expect(found.map(({ indicators: [one] }) => one?.target?.dueOn)).toEqual(['2020-12-31', '2020-12-31', '2020-12-31', '2020-12-31', '2020-12-31', '2020-08-31']);
  });

  it('keeps what held on the day of the survey apart from what came later', () => {
    const spring = measure(drafted.value, readings, civilDate('2021-01-31'));
    const fifth = spring.ok ? spring.value.objectives.slice(-activities.length)[4]?.indicators[0] : undefined;
    expect(json(fifth?.target)).toMatchObject({ reached: true, atDue: { reached: { gap: 'not-measured' } }, dueOn: '2020-12-31' });
    expect(fifth?.reachedOn).toBe('2021-01-15');
    const summer = measure(drafted.value, readings, civilDate('2020-08-30'));
    expect(summer.ok && summer.value.objectives.slice(-1)[0]?.indicators[0]?.target?.atDue).toBeNull();
  });

  it('expects progress in the months marked', () => {
    expect(json(found[1]?.phases[0])).toMatchObject({ from: '2020-07-01', to: '2020-12-31', length: 184, status: 'done', completedOn: '2020-11-30', daysLate: -31 });
    expect(json(found[5]?.phases[0])).toMatchObject({ from: '2020-05-01', to: '2020-07-31', length: 92, status: 'late', expected: '100' });
    const middle = measure(drafted.value, [], civilDate('2020-09-30'));
    // 92 of 184 days from July to December
    expect(json(middle.ok && middle.value.objectives.find(({ objective }) => objective === activities[0]?.id)?.phases[0]?.expected)).toBe('50');
  });
});

describe('real plans', () => {
  it.each([['Cremona 2016', cremona2016], ['Chieve 2020', chieve2020]] as const)('%s without a reading: a reason for each figure, on any day', (_, sample) => {
    const read = sample.plan();
    if (!read.ok) throw new Error('the sample is a plan');
    for (const on of ['2015-12-31', '2016-02-29', '2016-12-31', '2020-12-31', '2026-11-21']) {
      const measured = measure(read.value, [], civilDate(on), { patronSaint: '11-13' });
      if (!measured.ok) throw new Error('measure always gives a value');
      expect(measured.value.objectives).toHaveLength(read.value.objectives.length);
      for (const { target, also, value: found } of measured.value.objectives.flatMap(({ indicators }) => indicators)) {
        expect(target === null || typeof target.reached !== 'boolean').toBe(true);
        expect(also.filter(({ reached }) => typeof reached === 'boolean')).toEqual([]);
        expect(found).toHaveProperty('reason');
      }
      expect(JSON.stringify(measured)).not.toMatch(/NaN|Infinity/);
    }
  });
});
