import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure, parsePlan, parseReadings, scoreSchede, type AppraisalSet } from 'municipal-performance';
import { civilDate } from 'municipal-performance/values';
import { schedaOf, schemeOf, totalOf } from './scheme.js';

const given = (id: string, max = '100', more: object = {}) => ({ kind: 'given', id, max, ...more });

describe('leaves', () => {
  const counts = { kind: 'counts', id: 'c', weights: { miglioramento: '1', invarianza: '1', peggioramento: '0' }, leftOut: ['nonValutabile'] };
  const outcomes = { miglioramento: 441, invarianza: 156, peggioramento: 118, nonValutabile: 20 };
  const objectives = (more: object = {}) => ({ kind: 'objectives', id: 'o', ...more });
  const two = (a: string, b: string, weights = ['50', '50']) => [{ weight: weights[0] ?? '', achieved: a }, { weight: weights[1] ?? '', achieved: b }];

  it.each<[string, object, Parameters<typeof totalOf>[1], string]>([
    ['given', given('p', '2.5'), { p: '2.5' }, '2.5'],
    ['a number of JSON', given('p'), { p: 8.5 }, '8.5'],
    ['level', { kind: 'level', id: 'p', levels: { buono: '7', eccellente: '10' } }, { p: 'buono' }, '7'],
    ['the best of two rankings, l. 455', { kind: 'list', id: 'r', take: 'lowest' }, { r: [5, 25] }, '5'],
    ['a ranking that was not published is left out', { kind: 'list', id: 'r', take: 'lowest' }, { r: [null, 30] }, '30'],
    ['a mean', { kind: 'list', id: 'r', take: 'mean' }, { r: ['1', '2', '6'] }, '3'],
    ['a sum', { kind: 'list', id: 'r', take: 'sum' }, { r: ['0.1', '0.2'] }, '0.3'],
    ['the survey, l. 758-817', { kind: 'survey', id: 's', scale: ['1', '5'] }, { s: { means: ['3.46', '3.38', '3.45', '3.43', '3.47', '3.60', '3.59', '3.51'] } }, '3.48625'],
    ['outcomes to 10 points, l. 714', { kind: 'round', to: { digits: 2, mode: 'half-up' }, of: { kind: 'line', through: [['0', '0'], ['1', '10']], of: counts } }, { c: outcomes }, '8.35'],
    ['objectives', objectives(), { o: two('100', '80', ['60', '40']) }, '92'],
    ['a shared objective counts by its share', objectives(), { o: [{ weight: '50', achieved: '100', share: '50' }, { weight: '50', achieved: '40' }] }, '60'],
    ['objectives whose weights are all 0, PEG 2016', objectives(), { o: ['100', '80', '50', '100'].map((achieved) => ({ weight: '0', achieved })) }, '82.5'],
    ['above 100 % counts 100', objectives(), { o: two('120', '80') }, '90'],
    ['above 100 % counts all where the scheme says so', objectives({ beyond: 'keep' }), { o: two('120', '80') }, '100'],
    ['all or nothing', objectives({ partial: 'all-or-nothing' }), { o: two('99.99', '100') }, '50'],
    ['a checklist', { kind: 'checklist', id: 'k', items: [{ id: 'a', points: '2' }, { id: 'b', points: '3' }] }, { k: ['b'] }, '3'],
    ['a checklist where nothing applies', { kind: 'checklist', id: 'k', items: [{ id: 'a', points: '2' }] }, { k: [] }, '0'],
    ['a checklist with a cap', { kind: 'checklist', id: 'k', max: '4', items: [{ id: 'a', points: '2' }, { id: 'b', points: '3' }] }, { k: ['a', 'b'] }, '4'],
  ])('%s', (_, score, inputs, expected) => {
    expect(totalOf(score, inputs)).toBe(expected);
  });

  it.each<[string, object, Parameters<typeof schedaOf>[1]['inputs'], string]>([
    ['a value above its maximum', given('p', '2.5'), { p: '2.6' }, 'scoring/above-maximum'],
    ['a behaviour below the scale', given('p', '5', { min: '1', step: '1' }), { p: '0' }, 'scoring/below-minimum'],
    ['half a point on a whole scale', given('p', '5', { min: '1', step: '1' }), { p: '1.5' }, 'scoring/off-step'],
    ['a comma', given('p'), { p: '8,5' }, 'scoring/input-shape'],
    ['a class that the scheme does not name', counts, { c: { migliorato: 3 } }, 'scoring/input-shape'],
    ['a negative count', counts, { c: { miglioramento: -3 } }, 'scoring/input-shape'],
    ['an answer outside the scale', { kind: 'survey', id: 's', scale: ['1', '5'] }, { s: { means: ['5.1'] } }, 'scoring/input-shape'],
    ['a negative weight', objectives(), { o: two('1', '1', ['-1', '2']) }, 'scoring/input-shape'],
    ['an item that the checklist does not have', { kind: 'checklist', id: 'k', items: [{ id: 'a', points: '2' }] }, { k: ['z'] }, 'scoring/input-shape'],
    ['an item twice', { kind: 'checklist', id: 'k', items: [{ id: 'a', points: '2' }] }, { k: ['a', 'a'] }, 'scoring/input-shape'],
  ])('refuse %s, and give no total', (_, score, inputs, code) => {
    const { total, access, codes } = schedaOf({ score }, { inputs: inputs ?? {} });
    expect([codes, 'gap' in total, access]).toEqual([[code], true, false]);
  });

  it('gives no value below the least number of answers', () => {
    const survey = { kind: 'survey', id: 's', scale: ['1', '5'], minimumAnswers: 5 };
    expect(totalOf(survey, { s: { means: ['3'], answers: 4 } })).toBe('manca s');
    expect(totalOf(survey, { s: { means: ['3'], answers: 5 } })).toBe('3');
  });
});

describe('conversions', () => {
  const threshold = (when: object) => ({ kind: 'threshold', when, points: '5', of: given('p', '1000', { min: '-1000' }) });
  it.each([
    [{ from: '42' }, '41.996', '0'], [{ from: '42' }, '42', '5'], [{ to: '30' }, '30', '5'], [{ to: '30' }, '31', '0'], [{ to: '0' }, '0.01', '0'], [{ to: '0' }, '-12.64', '5'],
  ])('threshold %j at %s gives %s', (when, value, points) => {
    expect(totalOf(threshold(when), { p: value })).toBe(points);
  });

  it('compares the shown figure only where the scheme says so', () => {
    expect(totalOf({ ...threshold({ from: '42' }), compare: { digits: 2, mode: 'half-up' } }, { p: '41.996' })).toBe('5');
  });

  const line = { kind: 'line', through: [['50', '0'], ['80', '10'], ['100', '30']], of: given('p') };
  it.each([['0', '0'], ['50', '0'], ['65', '5'], ['80', '10'], ['90', '20'], ['100', '30']])('line at %s gives %s', (value, points) => {
    expect(totalOf(line, { p: value })).toBe(points);
  });

  // the report prints no graduation of the payment times (DIR-08): an ente's own table, here an invented one, is written as steps
  const late = given('p', '3650', { min: '-3650' });
  it.each([['-12.64', '30'], ['0', '30'], ['0.01', '20'], ['5', '20'], ['5.01', '10'], ['15', '10'], ['15.01', '0']])('a delay of %s days graduated by steps gives %s', (delay, points) => {
    const steps = [{ to: '0', points: '30' }, { above: '0', to: '5', points: '20' }, { above: '5', to: '15', points: '10' }, { above: '15', points: '0' }];
    expect(totalOf({ kind: 'steps', steps, of: late }, { p: delay })).toBe(points);
  });

  it('says once what is in no row of a table, and that nothing else is missing', () => {
    const table = { kind: 'table', id: 't', label: 'Tabella', points: [['1']], rows: { of: given('n'), ranges: [{ to: '10' }] } };
    const { total, codes } = schedaOf({ score: { kind: 'sum', of: [table, given('a')] } }, { inputs: { n: '11' } });
    expect([codes, total]).toEqual([['scoring/no-row', 'scoring/missing-input'], { gap: 'not-measured', reason: 'manca «a»; è rifiutato il valore di «t»', missing: ['t', 'a'] }]);
  });

  it('keeps thirds exact: 30 × (100 + 100 + 50) ÷ 3 ÷ 100 is 25, which reaches 25', () => {
    const score = { kind: 'threshold', when: { from: '25' }, points: '1', of: { kind: 'line', through: [['0', '0'], ['100', '30']], of: { kind: 'objectives', id: 'o' } } };
    expect(totalOf(score, { o: ['100', '100', '50'].map((achieved) => ({ weight: '1', achieved })) })).toBe('1');
  });

  it.each([['20', '1', '5'], ['20', '2', '2'], ['21', '2', '3'], ['40', '2', '3'], ['41', '2', '4'], ['41', '3', '3'], ['41', '4', '0'], ['1', '1', '5']])(
    'the penalty of l. 881-889 for %s people in %s fasce is %s', (staff, used, points) => {
      const table = {
        kind: 'table', id: 't', points: [['5', '2', '0', '0'], ['5', '3', '0', '0'], ['5', '4', '3', '0']],
        rows: { of: given('staff', '1000'), ranges: [{ to: '20' }, { from: '21', to: '40' }, { from: '41' }] },
        columns: { of: given('used', '10'), ranges: [{ to: '1' }, { from: '2', to: '2' }, { from: '3', to: '3' }, { from: '4' }] },
      };
      expect(totalOf(table, { staff, used })).toBe(points);
      expect(totalOf({ ...table, exemptBelow: '2' }, { staff, used })).toBe(staff === '1' ? '0' : points);
    },
  );
});

describe('joins', () => {
  const of = [given('a', '10', { weight: '3' }), given('b', '10', { weight: '1' })];
  it.each([['sum', '14'], ['weighted-mean', '8.5'], ['product', '40'], ['min', '4'], ['max', '10'], ['first', '10']])('%s', (kind, expected) => {
    expect(totalOf({ kind, of }, { a: '10', b: '4' })).toBe(expected);
  });

  it('names all that is missing at once', () => {
    expect(totalOf({ kind: 'sum', of }, {})).toBe('manca a, b');
    expect(schedaOf({ score: { kind: 'sum', of } }, {}).codes).toEqual(['scoring/missing-input', 'scoring/missing-input']);
  });

  it('scales the others up for a factor that may be missing, and says so', () => {
    const score = { kind: 'sum', of: [given('a', '15'), given('b', '25', { missing: 'rescale' }), given('c', '10')] };
    const { total, codes } = schedaOf({ score }, { inputs: { a: '12', c: '8' } });
    expect([String(total), codes]).toEqual(['40', ['scoring/missing-taken']]);
  });

  it('names what is missing where nothing is left to scale, or a maximum is not known', () => {
    const rescaled = [given('a', '15', { missing: 'rescale' }), given('b', '25', { missing: 'rescale' })];
    expect(totalOf({ kind: 'sum', of: rescaled }, {})).toBe('manca a, b');
    expect(totalOf({ kind: 'sum', of: [{ kind: 'list', id: 'l', take: 'sum' }, ...rescaled] }, { l: ['1'] })).toBe('manca a, b');
  });

  it('never takes a wrong input for a missing one', () => {
    expect(totalOf({ kind: 'sum', of: [given('a', '15'), given('b', '25', { missing: 'zero' })] }, { a: '12', b: '26' })).toBe('manca b');
  });

  it('refuses a sum above the maximum it declares', () => {
    expect(schedaOf({ score: { kind: 'sum', id: 's', max: '15', of } }, { inputs: { a: '10', b: '10' } }).codes).toContain('scoring/above-maximum');
  });

  it('is monotone: more points in a factor never give a lower sum, mean, minimum or maximum', () => {
    fc.assert(fc.property(fc.constantFrom('sum', 'weighted-mean', 'min', 'max', 'product'), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 100 }), (kind, a, b) => {
      const at = (value: number) => Number(totalOf({ kind, of }, { a: (value / 10).toString(), b: (b / 10).toString() }));
      expect(at(a + 1)).toBeGreaterThanOrEqual(at(a));
    }), { numRuns: 60 });
  });
});

describe('other schede', () => {
  const on = civilDate('2024-12-31');
  const director = schemeOf({
    id: 'dir',
    score: { kind: 'sum', of: [given('ente', '10'), { kind: 'sum', id: 'settore', of: [given('b', '30'), given('c', '10')] }] },
    penalties: [{
      kind: 'table', id: 'differenziazione', points: [['5', '2', '0']],
      rows: { of: { kind: 'staff', id: 'n', count: 'heads', scheme: 'staff' }, ranges: [{ from: '0' }] },
      columns: { of: { kind: 'staff', id: 'used', count: 'fasce', scheme: 'staff' }, ranges: [{ to: '1' }, { from: '2', to: '2' }, { from: '3' }] },
    }],
  });
  const staff = schemeOf({ id: 'staff', fasce: [{ id: 'bassa', to: '70' }, { id: 'alta', above: '70' }] });
  const eq = schemeOf({
    id: 'eq',
    score: {
      kind: 'sum',
      of: [
        { kind: 'line', through: [['0', '0'], ['10', '5']], of: { kind: 'carried', id: 'e', max: '10', scheme: 'dir', item: 'ente' } },
        { kind: 'line', through: [['0', '0'], ['40', '5']], of: { kind: 'carried', id: 'bc', max: '40', scheme: 'dir', item: 'settore' } },
      ],
    },
  });
  const score = (scheme: Parameters<typeof scoreSchede>[0], people: Parameters<typeof scoreSchede>[1], schede: Parameters<typeof scoreSchede>[2]['schede'] = []) => {
    const outcome = scoreSchede(scheme, people, { on, schede });
    if (!outcome.ok) throw new Error('expected schede');
    return outcome;
  };
  const workers = score(staff, [{ person: 'W1', structure: 'S1', inputs: { p: '60' } }, { person: 'W2', structure: 'S1', inputs: { p: '90' } }]).value;
  const directors = score(director, [{ person: 'D1', structure: 'S1', inputs: { ente: '10', b: '27', c: '8' } }], workers).value;

  it('the fasce used for the staff give the penalty of who heads it', () => {
    expect(String(directors[0]?.total)).toBe('43');
  });

  it('the points of the director are taken over in proportion: 10 of 10 and 35 of 40 are 5 and 4.375 (l. 917-923)', () => {
    const [scheda] = score(eq, [{ person: 'E1', structure: 'S1', carries: { e: 'D1', bc: 'D1' } }], directors).value;
    expect(String(scheda?.total)).toBe('9.375');
  });

  it('a scheda that is not there is a missing input', () => {
    const outcome = score(eq, [{ person: 'E1', carries: { e: 'D9', bc: 'D1' } }], directors);
    expect(outcome.findings.map(({ code, at }) => `${code} ${at}`)).toEqual(['scoring/missing-input /0/inputs/e']);
  });

  it('achievement comes from the measurement where the appraisal gives none, as the scheme says', () => {
    const indicator = (id: string, weight: string) => ({ id, name: id, role: 'result', weight, target: { kind: 'threshold', comparator: '>=', value: '80', unit: 'percent' } });
    const plan = parsePlan({
      format: 'municipal-performance/plan@1', ente: 'E', year: 2024,
      objectives: [{ id: 'OB-1', title: 'O', indicators: [indicator('I-1', '3'), indicator('I-2', '1')] }],
    });
    const readings = parseReadings({
      format: 'municipal-performance/readings@1', ente: 'E', year: 2024,
      readings: [{ of: 'indicator', indicator: 'I-1', value: '80', on: '2024-12-31' }, { of: 'indicator', indicator: 'I-2', value: '60', on: '2024-12-31' }],
    });
    const measurement = plan.ok && readings.ok && measure(plan.value, readings.value.readings, on);
    if (!measurement || !measurement.ok) throw new Error(JSON.stringify([plan.findings, readings.findings]));
    const total = (as: string) => {
      const scheme = schemeOf({ score: { kind: 'objectives', id: 'o', as } });
      const scored = scoreSchede(scheme, [{ person: 'A', inputs: { o: [{ objective: 'OB-1', weight: '1' }] } }], { on, measurement: measurement.value });
      return scored.ok && String(scored.value[0]?.score);
    };
    expect([total('linear-to-target'), total('on-off')]).toEqual(['93.75', '75']);
    const value = schemeOf({ score: { kind: 'measured', id: 'm', element: 'I-2', as: 'value', max: '100' } });
    const scored = scoreSchede(value, [{ person: 'A' }], { on, measurement: measurement.value });
    expect(scored.ok && String(scored.value[0]?.total)).toBe('60');
  });

  it('what all share stands once, and the own value of a person wins', () => {
    const set: AppraisalSet = { format: 'municipal-performance/appraisals@1', scheme: 's', shared: { year: 2024, inputs: { a: '10', b: '1' } }, appraisals: [{ person: 'A', inputs: { b: '2' } }, { person: 'B' }] };
    const { value } = score(schemeOf({ score: { kind: 'sum', of: [given('a'), given('b')] } }), set);
    expect(value.map(({ total }) => String(total))).toEqual(['12', '11']);
  });
});
