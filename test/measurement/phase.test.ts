import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPhaseCalendar, parsePlan, phasePeriods, type MeasureOptions } from 'municipal-performance';
import { addDays, civilDate } from 'municipal-performance/values';
import { json, measuredPlan, planOf } from './made.js';

const progress = (phase: string, percent: string, on: string) => ({ of: 'phase', phase, progress: percent, on });

function measured(phases: readonly object[], readings: readonly object[], on: string, options?: MeasureOptions) {
  const [objective] = measuredPlan(planOf({ phases }), readings, on, options).objectives;
  if (!objective) throw new Error('no objective');
  return objective;
}

const half = { id: 'F1', from: '2016-07-01', to: '2016-12-31' };

describe('the status of a phase', () => {
  it.each([
    ['before its first day', '2016-06-30', [], { status: 'to-start', expected: '0', actual: { gap: 'not-due' }, daysLate: { gap: 'not-due' } }],
    ['on its first day', '2016-07-01', [], { status: 'under-way', actual: { gap: 'not-measured', missing: ['F1'] } }],
    ['begun early', '2016-06-30', [progress('F1', '10', '2016-06-30')], { status: 'under-way', actual: '10', ahead: '10' }],
    // 92 of 184 days: July to September
    ['half way', '2016-09-30', [progress('F1', '40', '2016-09-30')], { status: 'under-way', expected: '50', actual: '40', ahead: '-10' }],
    ['on its last day', '2016-12-31', [progress('F1', '99.99', '2016-12-31')], { status: 'under-way', expected: '100', daysLate: { gap: 'not-due' } }],
    ['late, without any reading', '2017-01-10', [], { status: 'late', daysLate: 10, expected: '100' }],
    ['done early', '2017-01-10', [progress('F1', '100', '2016-12-01')], { status: 'done', completedOn: '2016-12-01', daysLate: -30 }],
    ['done late', '2017-03-01', [progress('F1', '80', '2016-12-31'), progress('F1', '100', '2017-02-10')], { status: 'done', completedOn: '2017-02-10', daysLate: 41 }],
    ['done, then found not to be', '2017-01-10', [progress('F1', '100', '2016-12-01'), progress('F1', '90', '2017-01-05')], { status: 'late', completedOn: null, actual: '90' }],
    ['not looked at again', '2017-01-10', [progress('F1', '100', '2016-12-01'), progress('F1', '100', '2017-01-05')], { completedOn: '2016-12-01' }],
  ])('%s', (_, on, readings, expected) => {
    expect(json(measured([half], readings, on).phases[0])).toMatchObject(expected);
  });

  it('is removed or postponed where an act says so, alone or with its objective', () => {
    const phases = [{ ...half, provenance: { status: 'removed' } }, { ...half, id: 'F2', provenance: { status: 'postponed' } }];
    expect(measured(phases, [], '2017-01-10').phases.map(({ status }) => status)).toEqual(['removed', 'postponed']);
    const plan = planOf({ phases: [half], provenance: { status: 'removed' } });
    expect(measuredPlan(plan, [], '2017-01-10').objectives[0]?.phases[0]?.status).toBe('removed');
  });

  it('says so where the days are missing or the wrong way round', () => {
    expect(json(measured([{ id: 'F1' }], [], '2016-06-30').phases[0])).toMatchObject({ status: 'unscheduled', expected: { gap: 'not-applicable' }, length: 0 });
    expect(json(measured([{ id: 'F1', from: '2016-12-31', to: '2016-01-01' }], [], '2016-06-30').phases[0])).toMatchObject({ expected: { gap: 'not-applicable' } });
    const old = { id: 'F1', from: '0016-01-01', to: '0016-12-31' };
    expect(json(measured([old], [], '2016-06-30').phases[0])).toMatchObject({ status: 'late', daysLate: 730_301, workingDaysLate: { gap: 'not-applicable' } });
  });

  it('counts working days without the holidays of law and the patron', () => {
    // 7 to 13 November 2016: five working days; the 13th is a Sunday. 14 November is the next.
    const week = { id: 'F1', from: '2016-11-07', to: '2016-11-11' };
    expect(json(measured([week], [], '2016-11-09').phases[0])).toMatchObject({ expected: '60', expectedWorking: '60' });
    expect(json(measured([week], [], '2016-11-14', { patronSaint: '11-14' }).phases[0])).toMatchObject({ daysLate: 3, workingDaysLate: 0 });
    expect(json(measured([week], [], '2016-11-14').phases[0])).toMatchObject({ daysLate: 3, workingDaysLate: 1 });
    expect(json(measured([{ id: 'F1', from: '2016-12-24', to: '2016-12-26' }], [], '2016-12-25').phases[0])).toMatchObject({ expectedWorking: { gap: 'undefined-operation' } });
  });
});

describe('months marked', () => {
  it('join neighbours and know February', () => {
    expect(phasePeriods({ months: 'xx..........' }, 2016)).toEqual([{ from: '2016-01-01', to: '2016-02-29' }]);
    expect(phasePeriods({ months: 'x.x.........' }, 2015)).toEqual([{ from: '2015-01-01', to: '2015-01-31' }, { from: '2015-03-01', to: '2015-03-31' }]);
    expect(phasePeriods({ months: '............' }, 2016)).toEqual([]);
    expect(phasePeriods({ months: 'x' }, 2016)).toEqual([]);
    expect(phasePeriods({ months: 'xxxxxxxxxxxx', from: civilDate('2016-03-01'), to: civilDate('2016-03-02') }, 2016)).toEqual([{ from: '2016-03-01', to: '2016-03-02' }]);
  });

  it('count only their own days', () => {
    const split = { id: 'F1', months: 'x..........x' };
    expect(json(['2016-01-31', '2016-06-30', '2016-12-31'].map((on) => measured([split], [], on).phases[0]?.expected))).toEqual(['50', '50', '100']);
  });
});

describe('the progress of an objective', () => {
  const quarter = { id: 'F2', from: '2016-10-01', to: '2016-12-31' };
  const read = [progress('F1', '50', '2016-09-30')];

  it('weighs phases by their weights, else by their length', () => {
    const weighted = measured([{ ...half, weight: '1' }, { ...quarter, weight: '3' }], read, '2016-09-30');
    // 50 × 1 + 0 × 3 over 4: the second phase has not begun
    expect(json(weighted.progress)).toMatchObject({ by: 'weight', expected: '12.5', actual: '12.5', ahead: '0' });
    // 184 and 92 days
    expect(json(measured([half, quarter], read, '2016-09-30').progress)).toMatchObject({ by: 'length', actual: '33.33333333333333333333333333333333' });
    expect(json(measured([{ ...half, weight: '0' }, { ...quarter, weight: '0' }], read, '2016-09-30').progress)).toMatchObject({ by: 'length' });
  });

  it('names the phases that nobody read, and leaves removed ones out', () => {
    expect(json(measured([half, quarter], [], '2016-12-31').progress.actual)).toMatchObject({ gap: 'not-measured', missing: ['F1', 'F2'] });
    const removed = { ...quarter, provenance: { status: 'removed' } };
    expect(json(measured([half, removed], read, '2016-12-31').progress.actual)).toBe('50');
    expect(json(measured([removed], read.slice(1), '2016-12-31').progress.actual)).toMatchObject({ gap: 'not-applicable' });
  });
});

describe('checkPhaseCalendar', () => {
  const check = (...phases: readonly object[]) => checkPhaseCalendar(planOf({ phases })).map(({ code, at }) => `${code} ${at}`);
  const days = (id: string, from: string, to: string) => ({ id, from, to });

  it.each([
    ['one day shared', ['2016-01-01', '2016-06-30'], ['2016-06-30', '2016-12-31'], ['measurement/phases-overlap /objectives/0/phases/1']],
    ['end to end', ['2016-01-01', '2016-06-30'], ['2016-07-01', '2016-12-31'], []],
    ['one day between', ['2016-01-01', '2016-06-30'], ['2016-07-02', '2016-12-31'], ['measurement/phases-gap /objectives/0/phases/1']],
    ['in the other order', ['2016-07-02', '2016-12-31'], ['2016-01-01', '2016-06-30'], ['measurement/phases-gap /objectives/0/phases/0']],
  ])('%s', (_, [from = '', to = ''], [from2 = '', to2 = ''], expected) => {
    expect(check(days('F1', from, to), days('F2', from2, to2))).toEqual(expected);
  });

  it('sees a gap behind a long phase that covers it, and skips removed phases', () => {
    expect(check(days('F1', '2016-01-01', '2016-10-31'), days('F2', '2016-02-01', '2016-02-28'), days('F3', '2016-11-01', '2016-12-31'))).toEqual(['measurement/phases-overlap /objectives/0/phases/1']);
    expect(check(days('F1', '2016-01-01', '2016-06-30'), { ...days('F2', '2016-03-01', '2016-04-30'), provenance: { status: 'removed' } })).toEqual([]);
  });
});

it('never gives a number that is none, whatever the days', () => {
  const day = fc.option(fc.integer({ min: 0, max: 800 }).map((n) => addDays(civilDate('2015-06-01'), n)), { nil: undefined });
  const phase = fc.record({ from: day, to: day, months: fc.option(fc.constantFrom('......xxxxxx', 'x.x.x.x.x.x.', '............'), { nil: undefined }) });
  fc.assert(fc.property(fc.array(phase, { maxLength: 4 }), fc.nat(100), fc.integer({ min: 0, max: 800 }), (phases, percent, n) => {
    const json1 = { format: 'municipal-performance/plan@1', ente: 'E', year: 2016, objectives: [{ id: 'O1', title: 'O', phases: phases.map((one, index) => ({ id: `F${index}`, ...one })) }] };
    const read = parsePlan(JSON.parse(JSON.stringify(json1)));
    if (!read.ok) throw new Error('a plan');
    const on = addDays(civilDate('2015-06-01'), n);
    const readings = phases.length > 0 ? [progress('F0', String(percent), on)] : [];
    const text = JSON.stringify(measuredPlan(read.value, readings, on));
    expect(text).not.toMatch(/NaN|Infinity|"undefined"/);
  }));
});
