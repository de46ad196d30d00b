import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { done, input, json, measuredIndicator, value } from './made.js';

const threshold = (comparator: string, level: string, unit = 'percent') => ({ kind: 'threshold', comparator, value: level, unit });

describe('threshold', () => {
  it.each([
    ['>=', '75', '75', true, '0'], ['>=', '75', '74.99', false, '-0.01'], ['>', '75', '75', false, '0'], ['>', '75', '75.01', true, '0.01'],
    ['<=', '3', '3', true, '0'], ['<=', '3', '3.01', false, '-0.01'], ['<', '3', '3', false, '0'], ['=', '100', '100', true, '0'], ['=', '100', '100.5', false, '-0.5'],
  ])('%s %s against %s', (comparator, level, actual, reached, distance) => {
    expect(json(measuredIndicator({ target: threshold(comparator, level) }, [value(actual)]).target)).toMatchObject({ reached, distance });
  });

  it('says both the exact and the printed comparison: 74.96 % meets 75 % only at whole percent', () => {
    const { target } = measuredIndicator({ target: threshold('>=', '75'), printed: { target: '>= 75%' } }, [value('74.96')]);
    expect(json(target)).toMatchObject({ reached: false, asPrinted: { digits: 0, actual: '75', reached: true } });
    const printed = measuredIndicator({ target: threshold('>=', '75'), printed: { target: '>= 75,00%' } }, [value('74.96')]);
    expect(json(printed.target)).toMatchObject({ reached: false, asPrinted: { digits: 2, actual: '74.96', reached: false } });
  });

  it('is never capped', () => {
    expect(json(measuredIndicator({ target: threshold('>=', '75') }, [value('1000000')]).target)).toMatchObject({ reached: true, distance: '999925' });
  });

  it('takes a ratio to percent beside a target in percent, and only then', () => {
    const ratio = { formula: '[a] / [b]', scale: 'ratio' };
    const readings = [input('a', '3'), input('b', '4')];
    expect(json(measuredIndicator({ ...ratio, target: threshold('>=', '75') }, readings).target)).toMatchObject({ actual: '75', reached: true });
    expect(json(measuredIndicator({ ...ratio, target: threshold('>=', '0.8', 'other') }, readings).target)).toMatchObject({ actual: '0.75', reached: false });
  });

  it('is equal within a tolerance, its bound included', () => {
    const measured = (tolerance: string) => measuredIndicator({ target: threshold('=', '100') }, [value('100.5')], '2016-12-31', { tolerance }).target?.reached;
    expect([measured('0.49'), measured('0.5')]).toEqual([false, true]);
  });
});

describe('change', () => {
  const change = (direction: string, level: string, unit = 'percent') => ({ kind: 'change', direction, comparator: '>=', value: level, unit, baseline: '2015' });
  const growth = '([2016] - [2015]) / [2015] * 100';

  it.each([
    ['increase', growth, '120', '100', '20', true], ['increase', growth, '119.9', '100', '19.9', false], ['decrease', growth, '80', '100', '20', true],
    ['decrease', growth, '120', '100', '-20', false], ['decrease', '([2015] - [2016]) / [2015] * 100', '80', '100', '20', true],
  ])('%s of 20 %% by %s on %s against %s is %s', (direction, formula, after, before, actual, reached) => {
    const { target } = measuredIndicator({ formula, scale: 'percent', target: change(direction, '20') }, [input('2016', after), input('2015', before)]);
    expect(json(target)).toMatchObject({ actual, reached });
  });

  it('is measured against a baseline that was read', () => {
    const baseline = { of: 'baseline', indicator: 'R1', value: '200', on: '2015-12-31' };
    expect(json(measuredIndicator({ scale: 'count', target: change('decrease', '5') }, [value('190'), baseline]).target)).toMatchObject({ actual: '5', reached: true });
    expect(json(measuredIndicator({ scale: 'count', target: change('increase', '10', 'count') }, [value('209'), baseline]).target)).toMatchObject({ actual: '9', reached: false, distance: '-1' });
    expect(json(measuredIndicator({ scale: 'count', target: change('increase', '5') }, [value('10'), { ...baseline, value: '0' }]).target)).toMatchObject({ actual: { gap: 'undefined-operation' } });
  });

  it('asks for the baseline where neither formula nor reading gives it', () => {
    expect(json(measuredIndicator({ scale: 'count', target: change('increase', '5') }, [value('10')]).target)).toMatchObject({
      reached: { gap: 'not-measured', reason: 'manca il valore di partenza (2015) di R1', missing: ['R1: valore di partenza'] },
    });
  });
});

describe('deadline', () => {
  const target = { kind: 'deadline', by: '2016-10-31' };
  it.each([
    ['done on the day', [done('2016-10-31')], '2016-12-31', true, 0, '0'],
    ['done a day late', [done('2016-11-01')], '2016-12-31', false, 1, '-1'],
    ['done early', [done('2016-10-01')], '2016-10-15', true, -30, '30'],
    ['known not to be done', [done('2016-10-15', false)], '2016-11-10', false, 10, '-10'],
    ['done, said again later', [done('2016-10-20'), done('2016-11-30')], '2016-12-31', true, -11, '11'],
    ['done, taken back, done again', [done('2016-10-20'), done('2016-11-05', false), done('2016-11-30')], '2016-12-31', false, 30, '-30'],
  ])('%s', (_, readings, on, reached, daysLate, distance) => {
    expect(json(measuredIndicator({ target }, readings, on).target)).toMatchObject({ reached, distance, deadline: { by: '2016-10-31', daysLate } });
  });

  it('is not due before its day, and not measured after it', () => {
    expect(json(measuredIndicator({ target }, [], '2016-10-31').target)).toMatchObject({ reached: { gap: 'not-due' }, isDue: true });
    expect(json(measuredIndicator({ target }, [], '2016-11-01').target)).toMatchObject({ reached: { gap: 'not-measured', missing: ['R1'] } });
  });

  it('beside a level counts from the first day on which the level stayed reached', () => {
    const indicator = { target: threshold('>=', '80'), also: [target] };
    const readings = [value('85', '2016-05-31'), value('79', '2016-09-30'), value('80', '2016-10-15'), value('90', '2016-12-31')];
    const measured = measuredIndicator(indicator, readings);
    expect(measured.reachedOn).toBe('2016-10-15');
    expect(json(measured.also)).toMatchObject([{ reached: true, deadline: { completedOn: '2016-10-15', daysLate: -16 } }]);
    expect(json(measuredIndicator(indicator, readings.slice(0, 2)).also)).toMatchObject([{ reached: false, deadline: { completedOn: null, daysLate: 61 } }]);
  });
});

describe('frequency', () => {
  const target = { kind: 'frequency', timesPerYear: 4 };
  const three = [done('2016-03-31'), done('2016-06-30'), done('2016-09-30')];
  it.each([
    ['2016-03-30', [], 0, { gap: 'not-measured' }], ['2016-03-31', three, 1, true], ['2016-06-29', three, 1, true], ['2016-09-30', three.slice(0, 2), 3, false],
  ])('on %s', (on, readings, due, onTrack) => {
    expect(json(measuredIndicator({ target }, readings, on).target)).toMatchObject({ frequency: { due, onTrack, perYear: 4 } });
  });

  it('is missed only at the end of the year', () => {
    expect(json(measuredIndicator({ target }, three, '2016-12-30').target)).toMatchObject({ reached: { gap: 'not-due' } });
    expect(json(measuredIndicator({ target }, three, '2016-12-31').target)).toMatchObject({ reached: false, distance: '-1' });
    expect(json(measuredIndicator({ target }, [...three, done('2016-12-31')], '2017-06-30').target)).toMatchObject({ reached: true, distance: '0' });
  });
});

describe('other kinds', () => {
  it('yes, rank, between and words', () => {
    expect(measuredIndicator({ target: { kind: 'yes' } }, [done('2016-05-01')]).target?.reached).toBe(true);
    expect(measuredIndicator({ target: { kind: 'yes' } }, [done('2016-05-01'), done('2016-06-01', false)]).target?.reached).toBe(false);
    expect(json(measuredIndicator({ target: { kind: 'yes' } }, [value('2')]).target)).toMatchObject({ reached: { gap: 'undefined-operation' } });
    expect(json(measuredIndicator({ target: { kind: 'rank', atMost: 22 } }, [value('22')]).target)).toMatchObject({ reached: true, distance: '0' });
    expect(json(measuredIndicator({ target: { kind: 'rank', atMost: 22 } }, [value('23')]).target)).toMatchObject({ reached: false, distance: '-1' });
    const between = { kind: 'between', from: '10', to: '20', unit: 'count' };
    expect(['10', '20', '9.9', '20.1', '14'].map((one) => json(measuredIndicator({ target: between }, [value(one)]).target))).toMatchObject([
      { reached: true, distance: '0' }, { reached: true, distance: '0' }, { reached: false, distance: '-0.1', asPrinted: { reached: true } },
      { reached: false, distance: '-0.1' }, { reached: true, distance: '4' },
    ]);
    expect(json(measuredIndicator({ target: { kind: 'text', text: 'migliorare' } }, [value('1')]).target)).toMatchObject({ reached: { gap: 'not-applicable' } });
    expect(measuredIndicator({}, [value('1')]).target).toBeNull();
  });

  it('equality compares two quantities, and names all that is missing', () => {
    const target = { kind: 'equality', left: 'spesa 2016', comparator: '<=', right: 'spesa 2015' };
    const indicator = { target, inputs: [{ key: 'spesa 2016', label: 's' }, { key: 'spesa 2015', label: 's' }] };
    expect(json(measuredIndicator(indicator, [input('spesa 2016', '90'), input('spesa 2015', '100')]).target)).toMatchObject({ reached: true, distance: '10' });
    expect(json(measuredIndicator(indicator, []).target)).toMatchObject({ reached: { gap: 'not-measured', missing: ['spesa 2016', 'spesa 2015'] } });
    const formula = { ...indicator, inputs: [], formula: '[spesa 2016] <= [spesa 2015]' };
    expect(json(measuredIndicator(formula, [input('spesa 2016', '101'), input('spesa 2015', '100')]))).toMatchObject({ value: '0', target: { reached: false, distance: '-1' } });
  });
});

describe('horizon', () => {
  it('follows the straight line from the baseline to the end of the triennium', () => {
    const indicator = { target: threshold('>=', '80'), horizon: { from: 2016, to: 2018 } };
    const baseline = { of: 'baseline', indicator: 'R1', value: '50', on: '2015-12-31' };
    // 366 of 1,096 days have passed: 50 + 30 × 366 ÷ 1096
    expect(json(measuredIndicator(indicator, [value('61'), baseline]).target)).toMatchObject({
      reached: false, isDue: false, dueOn: '2018-12-31', path: { expected: '60.01824817518248175182481751824818', distance: '0.98175182481751824817518248175182' },
    });
    expect(json(measuredIndicator(indicator, [value('61')]).target)).toMatchObject({ path: { expected: { gap: 'not-measured' } } });
    expect(json(measuredIndicator({ target: threshold('>=', '80') }, [value('61')]).target)).toMatchObject({ path: null, dueOn: '2016-12-31', isDue: true });
  });
});

describe('properties', () => {
  const level = fc.integer({ min: -10_000, max: 10_000 }).map((n) => String(n / 100));

  it('better readings never bring a target further away', () => {
    fc.assert(fc.property(fc.constantFrom('>=', '>', '<=', '<'), level, level, level, (comparator, bound, a, b) => {
      const better = comparator.startsWith('>') ? Number(a) >= Number(b) : Number(a) <= Number(b);
      const [good, bad] = better ? [a, b] : [b, a];
      const of = (actual: string) => measuredIndicator({ target: threshold(comparator, bound) }, [value(actual)]).target;
      expect(Number(of(good)?.reached)).toBeGreaterThanOrEqual(Number(of(bad)?.reached));
      expect(Number(of(good)?.distance)).toBeGreaterThanOrEqual(Number(of(bad)?.distance));
    }));
  });

  it('mirrored directions agree', () => {
    fc.assert(fc.property(fc.constantFrom(['>=', '<='], ['>', '<']), level, level, ([up, down], bound, actual) => {
      const negated = (text: string) => (text === '0' ? '0' : text.startsWith('-') ? text.slice(1) : `-${text}`);
      const one = json(measuredIndicator({ target: threshold(up as string, bound) }, [value(actual)]).target) as { reached: boolean; distance: string };
      const other = json(measuredIndicator({ target: threshold(down as string, negated(bound)) }, [value(negated(actual))]).target) as { reached: boolean; distance: string };
      expect([other.reached, other.distance]).toEqual([one.reached, one.distance]);
    }));
  });
});
