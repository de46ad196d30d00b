import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  againstStandard, barometer, distribution, isGap, meanOfRatios, measureSurvey, parseSurvey, ratioOfSums, standardDistribution, surveyPoints,
  weightedDelay, writeSurvey, type StandardClass,
} from 'municipal-performance';
import { decimal, round, type Decimal } from 'municipal-performance/values';
import { json } from './made.js';

const d = decimal;
const two = (value: Decimal | { readonly gap: string }) => ('gap' in value ? value.gap : String(round(value, 2)));

describe('ratio of sums and mean of ratios', () => {
  // Relazione 2024 of Cremona: reversali and accertamenti of the residui of titles 1–4; printed 49,34 %
  const titles = [
    { numerator: '11666146.58', denominator: '17823035.16' }, { numerator: '4188239.34', denominator: '10473394.19' },
    { numerator: '7577601.91', denominator: '13828552.50' }, { numerator: '4954860.81', denominator: '15404940.46' },
  ];

  it('are two figures: 49.34 and 48.10', () => {
    expect([two(ratioOfSums(titles).percent), two(meanOfRatios(titles).percent)]).toEqual(['49.34', '48.1']);
    expect(ratioOfSums(titles).rows.map(two)).toEqual(['65.46', '39.99', '54.8', '32.16']);
    expect(json([ratioOfSums(titles).numerator, ratioOfSums(titles).denominator])).toEqual(['28386848.64', '57529922.31']);
  });

  it('say where they are not defined', () => {
    expect(ratioOfSums([]).percent).toMatchObject({ gap: 'undefined-operation' });
    expect(meanOfRatios([]).percent).toMatchObject({ gap: 'undefined-operation' });
    const zero = [{ numerator: 1, denominator: 0 }, { numerator: 1, denominator: 2 }];
    expect([two(ratioOfSums(zero).percent), meanOfRatios(zero).percent]).toMatchObject(['100', { gap: 'undefined-operation' }]);
  });

  it('agree where all denominators are equal', () => {
    fc.assert(fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 999 }), (numerators, denominator) => {
      const rows = numerators.map((numerator) => ({ numerator, denominator }));
      expect(json(meanOfRatios(rows).percent)).toBe(json(ratioOfSums(rows).percent));
    }));
  });
});

describe('weighted delay', () => {
  it('weighs days by amounts', () => {
    const payments = [{ net: '1000.00', daysFromDue: -20 }, { net: '9000.00', daysFromDue: -10 }, { net: '500.00', daysFromDue: 30 }];
    const { weighted, simple, step } = weightedDelay(payments);
    expect([two(weighted), two(simple)]).toEqual(['-9.05', '0']);
    expect(step).toMatchObject({ rule: 'measurement/weighted-delay', unit: 'days' });
  });

  it('is a Gap for no payment, and for amounts that add up to nothing', () => {
    expect([weightedDelay([]).weighted, weightedDelay([]).simple]).toMatchObject([{ gap: 'undefined-operation' }, { gap: 'undefined-operation' }]);
    expect(weightedDelay([{ net: '10.00', daysFromDue: 1 }, { net: '-10.00', daysFromDue: 3 }])).toMatchObject({ weighted: { gap: 'undefined-operation' } });
  });
});

describe('distribution', () => {
  // Relazione 2024 of Cremona: 735 indicators
  const counts = { miglioramento: 441, invarianza: 156, peggioramento: 118, nonValutabile: 20 };

  it('adds up to 100 by largest remainder, and not where each is rounded alone', () => {
    expect(json(distribution(counts, { digits: 2 }))).toMatchObject({ shares: { miglioramento: '60', invarianza: '21.23', peggioramento: '16.05', nonValutabile: '2.72' }, sum: '100' });
    expect(json(distribution(counts, { digits: 2, rounding: 'independent' }))).toMatchObject({ shares: { invarianza: '21.22' }, sum: '99.99' });
    expect(json(distribution(counts, { digits: 2, rounding: { byDifference: 'invarianza' } }))).toMatchObject({ shares: { invarianza: '21.23' }, sum: '100' });
  });

  it('says where there is nothing to distribute, and where a class is misnamed', () => {
    for (const rounding of ['largest-remainder', 'independent'] as const) {
      expect(distribution({ a: 0, b: 0 }, { digits: 2, rounding })).toMatchObject({ gap: 'undefined-operation' });
    }
    expect(distribution({}, { digits: 2 })).toMatchObject({ gap: 'undefined-operation' });
    expect(() => distribution(counts, { digits: 2, rounding: { byDifference: 'invariato' } })).toThrow('invariato');
  });

  it('always adds up', () => {
    fc.assert(fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 9 }), fc.nat(6), fc.boolean(), (list, digits, difference) => {
      const named = Object.fromEntries(list.map((count, index) => [`c${index}`, count]));
      const found = distribution(named, { digits, rounding: difference ? { byDifference: 'c0' } : 'largest-remainder' });
      if (isGap(found)) expect(list.every((count) => count === 0)).toBe(true);
      else expect(String(found.sum)).toBe('100');
    }));
  });
});

describe('service standards', () => {
  const of = (result: string | null, standard: string | null, options: object = {}) => againstStandard({ result, standard, better: 'less', ...options }).outcome;

  it.each([
    ['30.4', '30', {}, 'invarianza'], ['30.5', '30', {}, 'peggioramento'], ['29.5', '30', {}, 'invarianza'], ['29.4', '30', {}, 'miglioramento'],
    ['30.4', '30', { digits: 'exact' }, 'peggioramento'], ['30.4', '30.0', {}, 'peggioramento'], ['30.4', '30', { digits: 1 }, 'peggioramento'],
    ['31', '30', { tolerance: 1 }, 'invarianza'], ['32', '30', { tolerance: 1 }, 'peggioramento'], ['33', '30', { tolerancePercent: 10 }, 'invarianza'], ['34', '30', { tolerancePercent: 10 }, 'peggioramento'],
    ['31', '30', { better: 'more' }, 'miglioramento'], [null, '30', {}, 'nonValutabile'], ['30', null, {}, 'nonValutabile'], ['0', '0', {}, 'invarianza'],
  ] as const)('%s against %s %j is %s', (result, standard, options, outcome) => expect(of(result, standard, options)).toBe(outcome));

  it('mirrored directions agree', () => {
    const classes: Readonly<Record<StandardClass, StandardClass>> = { miglioramento: 'peggioramento', peggioramento: 'miglioramento', invarianza: 'invarianza', nonValutabile: 'nonValutabile' };
    fc.assert(fc.property(fc.nat(1000), fc.nat(1000), fc.nat(20), (result, standard, tolerance) => {
      expect(of(String(result / 10), String(standard / 10), { tolerance, better: 'more' })).toBe(classes[of(String(result / 10), String(standard / 10), { tolerance }) as StandardClass]);
    }));
  });

  it('are distributed as the Relazione 2024 prints them', () => {
    const outcomes = (['miglioramento', 'invarianza', 'peggioramento', 'nonValutabile'] as const).flatMap((one, index) => Array.from({ length: [441, 156, 118, 20][index] ?? 0 }, () => one));
    const { counts, distribution: shares } = standardDistribution(outcomes);
    expect(counts.miglioramento).toBe(441);
    expect(json(shares)).toMatchObject({ shares: { miglioramento: '60', invarianza: '21.23', peggioramento: '16.05', nonValutabile: '2.72' }, sum: '100' });
  });
});

describe('barometer', () => {
  const bands = [{ name: 'rossa', below: d(50) }, { name: 'gialla', from: d(50), upTo: d(90) }, { name: 'verde', above: d(90) }];
  const entries = (values: readonly string[]) => values.map((value, index) => ({ name: `I${index}`, value: d(value) }));

  it('gives 4.4 / 0.7 / 94.9 for 6, 1 and 129 of 136 indicators', () => {
    const values = [...Array.from({ length: 6 }, () => '10'), '60', ...Array.from({ length: 129 }, () => '100')];
    const found = barometer(entries(values), bands);
    expect(json(found.ok && found.value)).toMatchObject({ counts: { rossa: 6, gialla: 1, verde: 129 }, distribution: { shares: { rossa: '4.4', gialla: '0.7', verde: '94.9' }, sum: '100' } });
  });

  it('keeps bounds as they are given, and leaves out what has no value or no one colour', () => {
    const found = barometer([...entries(['49.99', '50', '90', '90.01']), { name: 'G', value: { gap: 'not-due', reason: 'x' } }], bands);
    expect(found.ok && found.value.colours.map(({ colour }) => colour)).toEqual(['rossa', 'gialla', 'gialla', 'verde', null]);
    expect(found.ok && found.value.withoutValue).toEqual([{ name: 'G', gap: { gap: 'not-due', reason: 'x' } }]);
    const holed = barometer(entries(['95', '50']), [{ name: 'rossa', below: d(50) }, { name: 'verde', above: d(50) }, { name: 'oro', above: d(94) }]);
    expect(holed.findings.map(({ code, at, values }) => [code, at, values.count])).toEqual([['measurement/outside-bands', '/0', '2'], ['measurement/outside-bands', '/1', '0']]);
  });
});

describe('survey', () => {
  const document = (sheets: readonly object[], more: object = {}) => ({
    format: 'municipal-performance/survey@1', ente: 'Comune di Esempio', title: 'Clima', scale: { lowest: '1', highest: '5' },
    questions: [{ id: 'D1' }, { id: 'D2' }], sheets, ...more,
  });
  const survey = (sheets: readonly object[], more: object = {}, minimumAnswers = 1) => {
    const read = parseSurvey(document(sheets, more));
    const found = read.ok ? measureSurvey(read.value, { minimumAnswers }) : read;
    if (!found.ok) throw new Error(JSON.stringify(found.findings));
    return { ...found.value, codes: found.findings.map(({ code, at }) => `${code} ${at}`) };
  };
  const sheet = (d1: string | null, d2: string | null, group?: string) => ({ ...(group ? { group } : {}), answers: { D1: d1, D2: d2 } });

  it('tells the mean of all answers from the mean of the questions where some were skipped', () => {
    const found = survey([sheet('5', '1'), sheet('5', null), sheet('5', null)], { invited: 4 });
    expect(json(found)).toMatchObject({ questions: [{ answers: 3, mean: '5' }, { answers: 1, mean: '1' }], meanOfAnswers: '4', meanOfQuestions: '3', participation: '75' });
  });

  it('hides what fewer than the minimum answered, whole and by group', () => {
    const found = survey([sheet('5', '1', 'A'), sheet('5', '3', 'A'), sheet('1', null, 'B')], { groups: [{ id: 'A', invited: 4 }, { id: 'B' }] }, 2);
    expect(json(found)).toMatchObject({
      meanOfAnswers: '3', groups: [{ id: 'A', meanOfAnswers: '3.5', participation: '50' }, { id: 'B', meanOfAnswers: { gap: 'not-applicable' }, participation: { gap: 'not-measured' } }],
    });
    expect(json(survey([sheet('5', '1'), sheet('4', '2')], {}, 3).questions)).toMatchObject([{ mean: { gap: 'not-applicable' } }, { mean: { gap: 'not-applicable' } }]);
  });

  it('does not count wrong answers, and says so', () => {
    const found = survey([sheet('5', '6'), { answers: { D3: '1' }, group: 'X' }], { invited: 1 });
    expect(found.codes).toEqual([
      'measurement/answer-off-scale /sheets/0/answers/D2', 'measurement/unknown-group /sheets/1/group', 'measurement/unknown-question /sheets/1/answers/D3',
      'measurement/more-sheets-than-invited /sheets',
    ]);
    expect(json(found)).toMatchObject({ sheets: 1, meanOfAnswers: '5', meanOfQuestions: { gap: 'not-measured' } });
  });

  it('is refused where a part cannot be read, and written back as it was read', () => {
    expect(parseSurvey(document([{ answers: { D1: 4 } }])).ok).toBe(false);
    const read = parseSurvey(document([sheet('4', null)]));
    expect(read.ok && writeSurvey(read.value)).toEqual(document([sheet('4', null)]));
  });

  it('converts to points by identity or from the lowest answer', () => {
    // Relazione 2024 of Cremona: eight means, 3,48625 of 1–5, at most 5 points
    const scale = { lowest: d(1), highest: d(5) };
    expect([surveyPoints(d('3.48625'), scale, d(5), 'identity'), surveyPoints(d('3.48625'), scale, d(5), 'affine-from-minimum')].map(json)).toEqual(['3.48625', '3.1078125']);
    expect(surveyPoints(d(1), { lowest: d(5), highest: d(5) }, d(5), 'affine-from-minimum')).toMatchObject({ gap: 'undefined-operation' });
    expect(surveyPoints([], scale, d(5), 'identity')).toMatchObject({ gap: 'undefined-operation' });
  });

  it('rounds nothing before the points where the means of the questions are given', () => {
    // (3,25 ÷ 3 − 0) × 9 ÷ 10 = 0,975, though the mean, 1,08333…, has no end
    const means = [d('1.08'), d('1.08'), d('1.09')];
    expect(json(surveyPoints(means, { lowest: d(0), highest: d(10) }, d(9), 'affine-from-minimum'))).toBe('0.975');
  });

  it('takes the mean of the questions from their exact means', () => {
    // three questions of mean 13 ÷ 3 and one of mean 2,02: (13 + 2,02) ÷ 4 = 3,755
    const sheets = Array.from({ length: 50 }, (_, index) => {
      const shared = index < 3 ? (index === 0 ? '5' : '4') : null;
      return { answers: { D1: shared, D2: shared, D3: shared, D4: index === 0 ? '3' : '2' } };
    });
    expect(json(survey(sheets, { questions: ['D1', 'D2', 'D3', 'D4'].map((id) => ({ id })) }).meanOfQuestions)).toBe('3.755');
  });
});
