import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversionFacts, convert, meets, pointsFor, rankReached, type Conversion, type ConversionFacts } from 'municipal-performance';
import { decimal, type Decimal } from 'municipal-performance/values';
import { json, measuredIndicator, value } from './made.js';

const d = decimal;
const facts = (actual: string, target: string, better: 'more' | 'less' = 'more'): ConversionFacts => ({ actual: d(actual), target: d(target), better });
const percent = (conversion: Conversion, of: ConversionFacts) => json(convert(conversion, of).value);
const linear: Conversion = { kind: 'linear-to-target' };

describe('linear to target', () => {
  it.each([
    // 79,99 of 80: Piano 2020 of Chieve, "almeno 80 %"
    ['79.99', '80', 'more', '99.9875'], ['120', '100', 'more', '120'], ['0', '100', 'more', '0'], ['-10', '100', 'more', '-10'],
    ['80', '100', 'less', '120'], ['120', '100', 'less', '80'], ['100', '100', 'less', '100'], ['250', '100', 'less', '-50'],
    ['-5', '-10', 'more', '150'], ['-20', '-10', 'more', '0'],
  ] as const)('%s against %s, %s is better: %s', (actual, target, better, expected) => expect(percent(linear, facts(actual, target, better))).toBe(expected));
});

describe('between, last year, bands, gaps', () => {
  const between: Conversion = { kind: 'linear-between', minimum: d(60), excellent: { value: d(90), percent: d(120) } };
  it.each([['60', '0'], ['70', '50'], ['80', '100'], ['85', '110'], ['90', '120'], ['95', '130'], ['50', '-50']])('%s between 60, 80 and 90 gives %s', (actual, expected) => {
    expect(percent(between, facts(actual, '80'))).toBe(expected);
  });

  it('mirrors where less is better', () => {
    const less: Conversion = { kind: 'linear-between', minimum: d(40), excellent: { value: d(10), percent: d(120) } };
    expect(['40', '30', '20', '15', '10'].map((actual) => percent(less, facts(actual, '20', 'less')))).toEqual(['0', '50', '100', '110', '120']);
  });

  it('refuses a minimum or an excellent value on the wrong side', () => {
    expect(percent({ kind: 'linear-between', minimum: d(80) }, facts('70', '80'))).toMatchObject({ gap: 'undefined-operation' });
    expect(percent({ ...between, minimum: d(60), excellent: { value: d(80), percent: d(120) } }, facts('85', '80'))).toMatchObject({ gap: 'undefined-operation' });
  });

  it('goes from last year to the target, in both directions', () => {
    const from: Conversion = { kind: 'from-last-year' };
    expect(percent(from, { ...facts('75', '80'), lastYear: d(70) })).toBe('50');
    // The field's known mistake: less is better, last year 100, target 80: 120 must not score more than 90.
    expect(percent(from, { ...facts('90', '80', 'less'), lastYear: d(100) })).toBe('50');
    expect(percent(from, { ...facts('120', '80', 'less'), lastYear: d(100) })).toBe('-100');
    expect(percent(from, { ...facts('75', '80'), lastYear: d(80) })).toMatchObject({ gap: 'undefined-operation' });
    expect(percent(from, facts('75', '80'))).toMatchObject({ gap: 'not-measured', missing: ['lastYear'] });
  });

  it('finds the one band, with its bounds', () => {
    const bands: Conversion = { kind: 'bands', of: 'linear-to-target', bands: [{ upTo: d(60), percent: d(0) }, { above: d(60), below: d(90), percent: d(50) }, { from: d(90), percent: d(100) }] };
    expect(['48', '48.01', '71.99', '72'].map((actual) => percent(bands, facts(actual, '80')))).toEqual(['0', '50', '50', '100']);
    const gappy: Conversion = { kind: 'bands', of: 'actual', bands: [{ below: d(10), percent: d(0) }, { above: d(10), percent: d(100) }, { above: d(20), percent: d(120) }] };
    expect([percent(gappy, facts('10', '1')), percent(gappy, facts('21', '1'))]).toMatchObject([{ gap: 'undefined-operation' }, { gap: 'undefined-operation' }]);
  });

  it('gives gaps with the sign of the good side', () => {
    expect([percent({ kind: 'absolute-gap' }, facts('70', '80')), percent({ kind: 'absolute-gap' }, facts('70', '80', 'less'))]).toEqual(['-10', '10']);
    expect(percent({ kind: 'percent-gap' }, facts('70', '80'))).toBe('-12.5');
  });
});

describe('policies', () => {
  it('a target of zero is a Gap unless the scheme says all or nothing', () => {
    expect(percent(linear, facts('5', '0'))).toMatchObject({ gap: 'undefined-operation' });
    const policy: Conversion = { ...linear, targetZero: 'all-or-nothing' };
    expect([percent(policy, facts('5', '0')), percent(policy, facts('0', '0', 'less')), percent(policy, facts('1', '0', 'less'))]).toEqual(['100', '100', '0']);
  });

  it('no target and no result are Gaps unless the scheme says otherwise; a result of zero is a result', () => {
    const none = { ...facts('5', '1'), target: null };
    expect(percent(linear, none)).toMatchObject({ gap: 'not-applicable' });
    expect([percent({ ...linear, noTarget: 'zero' }, none), percent({ ...linear, noTarget: 'full' }, none)]).toEqual(['0', '100']);
    const missing = { ...facts('5', '1'), actual: { gap: 'not-measured' as const, reason: 'manca', missing: ['a'] } };
    expect(percent(linear, missing)).toMatchObject({ missing: ['a'] });
    expect(percent({ ...linear, noResult: 'zero' }, missing)).toBe('0');
    expect(percent({ ...linear, noResult: 'zero' }, facts('0', '1'))).toBe('0');
  });

  it('caps and floors only where they are set, and shows its choices', () => {
    expect(percent({ ...linear, cap: d(100), floor: d(0) }, facts('300', '100'))).toBe('100');
    expect(percent({ ...linear, cap: d(100), floor: d(0) }, facts('-1', '100'))).toBe('0');
    expect(convert(linear, facts('80', '100')).step).toMatchObject({ rule: 'measurement/linear-to-target', result: '80', unit: 'percent' });
  });
});

describe('of a measured target', () => {
  it('takes direction and level from the target', () => {
    const target = { kind: 'threshold', comparator: '<=', value: '3', unit: 'percent' };
    const measured = measuredIndicator({ target }, [value('4')]).target;
    expect(measured && percent(linear, conversionFacts(measured))).toBe('66.66666666666666666666666666666667');
    const yes = measuredIndicator({ target: { kind: 'yes' } }, [{ of: 'indicator', indicator: 'R1', done: true, on: '2016-05-01' }]).target;
    expect(yes && [percent({ kind: 'on-off' }, conversionFacts(yes)), percent(linear, conversionFacts(yes))]).toMatchObject(['100', { gap: 'not-applicable' }]);
  });

  it('gives points of a percentage, and keeps the Gap', () => {
    expect(json(pointsFor(d(80), d(60)))).toBe('48');
    expect(pointsFor({ gap: 'not-due', reason: 'x' }, d(60))).toEqual({ gap: 'not-due', reason: 'x' });
  });
});

describe('ranks', () => {
  it.each([
    // Relazione 2024 of Cremona: 5th and 25th place, "entro il 30°"
    [[5, 25], {}, true], [[31, 30], {}, true], [[31, 31], {}, false], [[31, null], { tolerance: 1 }, true], [[5, null], { missing: 'fail' as const }, false], [[], {}, false],
  ])('%j %j', (places, options, reached) => expect(rankReached(places, { atMost: 30, ...options }).reached).toBe(reached));
});

describe('properties', () => {
  const level = fc.integer({ min: -1000, max: 1000 }).map((n) => d(n).dividedBy(10));
  const conversions = fc.constantFrom<Conversion>(linear, { kind: 'on-off' }, { kind: 'percent-gap' }, { kind: 'absolute-gap' }, { kind: 'from-last-year' });
  const number = (of: Decimal | { readonly gap: string }) => ('gap' in of ? null : of);

  it('a better result never converts to less', () => {
    fc.assert(fc.property(conversions, level, level, level, level, fc.constantFrom('more', 'less'), (conversion, target, lastYear, a, b, better) => {
      const [good, bad] = (better === 'more' ? a.gte(b) : a.lte(b)) ? [a, b] : [b, a];
      const of = (actual: Decimal) => number(convert(conversion, { actual, target, lastYear, better: better as 'more' | 'less' }).value);
      const [high, low] = [of(good), of(bad)];
      expect(high === null).toBe(low === null);
      if (high && low) expect(high.gte(low)).toBe(true);
    }));
  });

  it('mirrored directions agree: as far above where more is better as below where less is', () => {
    fc.assert(fc.property(conversions, level, level, level, (conversion, target, lastYear, beyond) => {
      const more = convert(conversion, { actual: target.plus(beyond), target, lastYear: target.plus(lastYear), better: 'more' }).value;
      const less = convert(conversion, { actual: target.minus(beyond), target, lastYear: target.minus(lastYear), better: 'less' }).value;
      expect(json(less)).toEqual(json(more));
    }));
  });

  it('on/off agrees with the comparison', () => {
    fc.assert(fc.property(level, level, (actual, target) => {
      expect(json(convert({ kind: 'on-off' }, { actual, target, better: 'more' }).value)).toBe(meets(actual, '>=', target) ? '100' : '0');
    }));
  });
});
