import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { award, parseFondo, scoreSchede, type Appraisal } from 'municipal-performance';
import { civilDate, decimal, euro, period, percent } from 'municipal-performance/values';
import { schemeOf } from '../scoring/scheme.js';
import { accounted, awarded, fondo, person, refusedAward } from './award.js';

const byScore = { step: 'distribute', weights: ['score'] };
const equal = { step: 'distribute', weights: [] };
const fasce = [{ id: 'nessuna', to: '60', percent: '0' }, { id: 'seconda', above: '60', to: '90', percent: '80' }, { id: 'prima', above: '90', percent: '100' }];

describe('distribute', () => {
  it('spends the fund by points, cents by largest remainder', () => {
    const { paid, award: result } = awarded([byScore], [person('A', 50), person('B', 30), person('C', 20)], fondo('100.01'));
    expect(paid).toEqual(['50.01', '30.00', '20.00']);
    expect(String(result.undistributed)).toBe('0');
  });
  it('by points and days in a leap year, EQ-05 (l. 961-965)', () => {
    const served = (months: number, days: number) => ({ service: { months, days } });
    const people = [
      person('A', '99.38', served(12, 366)), person('B', '96.45', served(12, 366)), person('C', '85.94', served(6, 184)),
      person('D', '59.99', served(12, 366)), person('E', '90', served(3, 92)), person('F', '60', served(4, 122)),
    ];
    const { paid } = awarded([{ step: 'distribute', weights: ['score', 'time'] }], people, fondo('10000'), { access: { minimum: { from: '60' }, months: { atLeast: 4, count: 'calendar' } } });
    expect(paid).toEqual(['3836.55', '3723.44', '1667.91', '0.00', '0.00', '772.10']);
  });
  it('pays a full premium given in the fund by fascia and time, rounded once (l. 901-907; 154 of 366 days)', () => {
    const half = { service: { periods: [period(civilDate('2024-07-31'), civilDate('2024-12-31'))] } };
    const whole = { service: { periods: [period(civilDate('2024-01-01'), civilDate('2024-12-31'))] } };
    const { paid, award: result, codes } = awarded(
      [{ step: 'distribute', weights: ['fascia', 'time'], amount: 'unit' }], [person('A', 95, whole), person('B', 80, whole), person('C', 50, whole), person('D', 80, half)],
      fondo('30000', { unitAmount: euro('9708.43') }), { fasce },
    );
    expect(paid).toEqual(['9708.43', '7766.74', '0.00', '3267.97']);
    expect([String(result.undistributed), codes]).toEqual(['9256.86', ['premium/undistributed']]);
  });
  it('pays nobody where the full premiums exceed the fund', () => {
    expect(refusedAward([{ ...equal, amount: 'unit' }], [person('A', 50), person('B', 50)], fondo('199.99', { unitAmount: euro('100') }))).toEqual(['premium/fund-exceeded']);
  });
  it.each([
    ['part-time', ['part-time'], { partTime: percent('50') }], ['hours', [{ input: 'ore' }], { inputs: { p: '1', ore: '18' } }],
    ['category', [{ group: 'cat', coefficients: { B: '1', C: '2' } }], { groups: { cat: 'B' } }],
    ['days worked', [{ presence: '240' }], { presence: { worked: Array<number>(12).fill(10) } }],
  ])('weights by %s: half of the other person', (_, weights, half) => {
    const whole = { partTime: percent('100'), inputs: { p: '1', ore: '36' }, groups: { cat: 'C' }, presence: { worked: Array<number>(12).fill(25) } };
    expect(awarded([{ step: 'distribute', weights }], [person('A', 1, half), person('B', 1, whole)], fondo('300')).paid).toEqual(['100.00', '200.00']);
  });
  it('takes the absences that the scheme calls neutral for presence (D.Lgs. 150/2009 art. 9 c. 3), and no more than a whole year', () => {
    const months = (days: number) => Array<number>(12).fill(days);
    const people = ([['maternità', 10], ['aspettativa', 10], ['maternità', 31]] as const).map(([kind, days], index) => person(`P${index}`, 1, { presence: { worked: months(10), absences: [{ kind, days: months(days) }] } }));
    const { paid } = awarded([{ step: 'distribute', weights: [{ presence: '240' }] }], people, fondo('500'), { access: { presence: { days: 1, months: 1, neutral: ['maternità'] } } });
    expect(paid).toEqual(['200.00', '100.00', '200.00']);
  });
  it('does not pay a person of whom a fact is missing, and says which', () => {
    const { paid, codes } = awarded([{ step: 'distribute', weights: [{ input: 'ore' }] }], [person('A', 1), person('B', 1, { inputs: { p: '1', ore: '3' } })], fondo('100'));
    expect([paid, codes]).toEqual([['0.00', '100.00'], ['premium/missing-fact']]);
  });
  it('leaves the fund undistributed where nobody has access, or all weights are zero', () => {
    expect(awarded([byScore], [person('A', 0), person('B', 0)], fondo('100')).award.undistributed.toString()).toBe('100');
    expect(awarded([byScore], [person('A', 10)], fondo('100'), { access: { minimum: { from: '60' } } }).paid).toEqual(['0.00']);
    expect(awarded([byScore], [], fondo('100')).codes).toEqual(['premium/no-people', 'premium/undistributed']);
  });
});

describe('split', () => {
  const people = [person('A', 50), person('B', 50), person('C', 50), person('D', 50, { structure: 'S2', partTime: percent('50') }), person('E', 10, { structure: 'S2' })];
  it('divides by heads, full-time equivalents, or amounts of the fund', () => {
    const budgets = (split: object, more: object = {}) => awarded([{ step: 'split', by: 'structure', ...split }, equal], people, fondo('1000', more)).award.stages[0]?.figures;
    expect(budgets({})).toEqual({ S1: decimal(600), S2: decimal(400) });
    expect(budgets({ weights: ['part-time'] })).toEqual({ S1: decimal('666.67'), S2: decimal('333.33') });
    expect(budgets({ amounts: 'fondo' }, { pools: [{ id: 'S2', amount: euro('300') }, { id: 'S1', amount: euro('500') }] })).toEqual({ S1: decimal(500), S2: decimal(300) });
  });
  it('counts those under the minimum only where the scheme says so (COM-11, l. 1029)', () => {
    const run = (over: string) => awarded([{ step: 'split', by: 'structure', over }, { ...byScore, over }, { step: 'forfeit', to: 'welfare' }], people, fondo('1000'), { access: { minimum: { from: '30' } } });
    expect(run('present').award.sinks[0]?.amount.toString()).toBe('66.67');
    expect(run('access').award.sinks[0]?.amount.toString()).toBe('0');
  });
  it('gives each fascia a part of the fund, and nobody the part of an empty one', () => {
    const steps = [{ step: 'split', by: 'fascia', percents: { prima: '50', seconda: '30', terza: '20' } }, equal];
    const { paid, award: result } = awarded(steps, [person('A', 95), person('B', 80), person('C', 70)], fondo('1000.01'), { fasce: [...fasce.slice(1), { id: 'terza', to: '60' }] });
    expect([paid, String(result.undistributed)]).toEqual([['500.01', '150.00', '150.00'], '200']);
  });
  it('goes down a hierarchy', () => {
    const { award: result } = awarded([{ step: 'split', by: 'structure' }, { step: 'split', by: 'evaluator' }, equal], [
      person('A', 1, { groups: { evaluator: 'V1' } }), person('B', 1, { groups: { evaluator: 'V2' } }), person('C', 1, { structure: 'S2', groups: { evaluator: 'V1' } }),
    ], fondo('90'));
    expect(result.pools.map(({ path, paid }) => [path.join('/'), String(paid)])).toEqual([['S1/V1', '30'], ['S1/V2', '30'], ['S2/V1', '30']]);
  });
  it('gives the art. 19 tiers of D.Lgs. 150/2009 to 20 people: 5 × 2000, 10 × 1000, 5 × 0', () => {
    const tiers = [{ id: 'alta', people: '25', resources: '50' }, { id: 'media', people: '50', resources: '50' }, { id: 'bassa', people: '25', resources: '0' }];
    const { paid } = awarded([{ step: 'tiers', tiers }, equal], Array.from({ length: 20 }, (_, index) => person(`P${index}`, 100 - index)), fondo('20000'));
    expect([...new Set(paid)].map((amount) => [amount, paid.filter((one) => one === amount).length])).toEqual([['2000.00', 5], ['1000.00', 10], ['0.00', 5]]);
  });
  it('does not part equals at the border of a tier', () => {
    const tiers = (ties: string) => [{ step: 'tiers', ties, tiers: [{ id: 'alta', people: '50', resources: '80' }, { id: 'bassa', people: '50', resources: '20' }] }, equal];
    const people = [person('A', 9), person('B', 8), person('C', 8), person('D', 7)];
    expect(awarded(tiers('upper'), people, fondo('120')).paid).toEqual(['32.00', '32.00', '32.00', '24.00']);
    expect(awarded(tiers('lower'), people, fondo('120')).paid).toEqual(['96.00', '8.00', '8.00', '8.00']);
  });
});

describe('increase', () => {
  const increase = (top: object, more: object = {}) => [{ step: 'increase', percent: '30', base: 'gross-mean', top: { ties: 'exclude-all', rounding: 'floor', scope: 'all', ...top }, ...more }, equal];
  const ten = Array.from({ length: 10 }, (_, index) => person(`P${index}`, 100 - index, { structure: index < 5 ? 'S1' : 'S2' }));
  it('is a percent of the mean, set aside first', () => {
    const { award: result } = awarded(increase({ percent: '10' }), ten, fondo('1000'));
    expect(result.people.slice(0, 2).map(({ premium, increase: more, paid }) => [premium, more, paid].map(String))).toEqual([['97', '30', '127'], ['97', '0', '97']]);
  });
  it('has places in each structure, or none where they are too few', () => {
    expect(awarded(increase({ percent: '20', scope: 'structure' }), ten, fondo('1000')).award.people.filter(({ increase: more }) => more.gt(0)).map(({ person: id }) => id)).toEqual(['P0', 'P5']);
    expect(awarded(increase({ percent: '10', scope: 'structure' }), ten, fondo('1000')).codes).toEqual(['premium/no-place', 'premium/no-place']);
    expect(awarded(increase({ percent: '10', scope: 'structure', atLeastOne: true }), ten, fondo('1000')).award.people.filter(({ increase: more }) => more.gt(0))).toHaveLength(2);
  });
  it('ranks equals by a criterion, or leaves the place empty and its money to all', () => {
    const two = [person('A', 50, { criteria: { prev: decimal(47) } }), person('B', 50, { criteria: { prev: decimal(49) } })];
    const amounts = (top: object) => awarded(increase({ count: 1, ...top }), two, fondo('200')).paid;
    expect([amounts({ criteria: ['prev'] }), amounts({}), amounts({ ties: 'include-all' })]).toEqual([['85.00', '115.00'], ['100.00', '100.00'], ['100.00', '100.00']]);
  });
  it('never pays more than the fund where the unit is rounded up', () => {
    const { award: result } = awarded(increase({ count: 3 }), ten.slice(0, 3), fondo('0.05'));
    expect(accounted(result)).toBe('0.05');
  });
});

describe('cuts and where they go', () => {
  const discipline = { step: 'discipline', to: 'welfare', several: 'highest', cuts: 'all', sanctions: [{ kind: 'rimprovero scritto', percent: '10' }, { kind: 'sospensione', days: { to: '10' }, percent: '20' }, { kind: 'sospensione', days: { above: '10' }, percent: '25' }] };
  it.each([
    [[{ kind: 'rimprovero scritto' }], '835.88', '92.87'], [[{ kind: 'sospensione', days: 10 }], '743.00', '185.75'], [[{ kind: 'sospensione', days: 11 }], '696.56', '232.19'],
    [[{ kind: 'rimprovero scritto' }, { kind: 'sospensione', days: 10 }], '743.00', '185.75'],
  ])('sanctions %j of 928.75 (l. 1005-1011)', (sanctions, kept, cut) => {
    const { paid, award: result } = awarded([equal, discipline], [person('A', 50, { sanctions })], fondo('928.75'));
    expect([paid, result.sinks.map(({ amount }) => amount.toFixed(2))]).toEqual([[kept], [cut]]);
  });
  it.each([[[{ kind: 'censura' }]], [[{ kind: 'sospensione' }]]])('a sanction that the scheme does not know, %j, holds the premium back', (sanctions) => {
    const { paid, award: result, codes } = awarded([equal, discipline], [person('A', 50, { sanctions }), person('B', 50)], fondo('200'));
    expect([paid, String(result.undistributed), codes]).toEqual([['0.00', '100.00'], '100', ['premium/unknown-sanction', 'premium/undistributed']]);
    expect(result.people[0]?.reason).toBe('sanzione non prevista dallo schema');
  });
  it('what is cut stays in its group where the scheme says so', () => {
    const steps = [equal, { step: 'scale', keep: [{ input: 'keep' }], to: 'pot' }, { step: 'redistribute', from: 'pot', by: 'equal', among: 'access', scope: 'structure' }];
    const keeps = (id: string, keep: string, structure: string) => person(id, 1, { structure, inputs: { p: '1', keep } });
    expect(awarded(steps, [keeps('A', '0.5', 'S1'), keeps('B', '1', 'S1'), keeps('C', '1', 'S2')], fondo('300')).paid).toEqual(['75.00', '125.00', '100.00']);
  });
  it('what is not known of a part to keep holds the premium back, also of who has no access', () => {
    const steps = [{ ...equal, over: 'present' }, { step: 'scale', keep: [{ input: 'keep' }], to: 'welfare' }];
    const { paid, award: result, codes } = awarded(steps, [person('A', 50), person('B', 10)], fondo('100'), { access: { minimum: { from: '30' } } });
    expect([paid, String(result.undistributed), codes]).toEqual([['0.00', '0.00'], '100', ['premium/missing-fact', 'premium/missing-fact', 'premium/undistributed']]);
    expect(result.people.map(({ reason }) => reason)).toEqual(['manca il numero «keep»', 'manca il numero «keep»']);
  });
  it('a pot that nobody may have stays undistributed', () => {
    const steps = [equal, { step: 'scale', keep: [{ input: 'keep' }], to: 'pot' }, { step: 'redistribute', from: 'pot', by: 'proportional', among: 'not-cut' }];
    const { award: result } = awarded(steps, [person('A', 1, { inputs: { p: '1', keep: '0.5' } })], fondo('100'));
    expect([String(result.paid), String(result.undistributed)]).toEqual(['50', '50']);
  });
  it('interim assignments are paid from the fund first', () => {
    const { award: result } = awarded([{ step: 'interim' }, equal], [person('A', 1, { interim: [{ base: euro('3660'), percent: percent('20'), days: 100 }] }), person('B', 1)], fondo('1000'));
    expect(result.people.map(({ interim, premium }) => [String(interim), String(premium)])).toEqual([['200', '400'], ['0', '400']]);
  });
});

describe('what comes in', () => {
  it('refuses a fund that is negative or has three decimals', () => {
    const document = { format: 'municipal-performance/fondo@1', id: 'f', year: 2024, amount: '-0.01' };
    expect(parseFondo(document).findings.map(({ code }) => code)).toEqual(['premium/negative-fund']);
    expect(parseFondo({ ...document, amount: '0.001' }).findings.map(({ code, at }) => `${code} ${at}`)).toEqual(['document/shape /amount']);
  });
  it('pays neither of two schede of one person, and names the person', () => {
    const scheme = schemeOf({ premium: { steps: [equal] } });
    const schede = scoreSchede(scheme, [person('A', 1), person('B', 1)], { on: civilDate('2024-12-31') });
    const outcome = schede.ok && award([...schede.value, ...schede.value.slice(0, 1)], fondo('100'), scheme);
    expect(outcome && outcome.ok && outcome.value.people.map(({ paid }) => String(paid))).toEqual(['0', '100', '0']);
    expect(outcome && outcome.findings.map(({ code, values }) => `${code} ${values.person}`)).toEqual(['premium/person-twice A']);
  });
  it('pays no person twice by a step over all, whoever found the second scheda', () => {
    const { award: result, codes } = awarded([{ ...equal, over: 'all' }], [person('A', 1), person('B', 1), person('A', 2)], fondo('100'));
    expect([result.people.map(({ paid, reason }) => `${String(paid)} ${String(reason)}`), codes]).toEqual([['0 più di una scheda', '100 null', '0 più di una scheda'], []]);
  });
  it('does not pay who is in no group of a split, and keeps the first reason of who was not paid before', () => {
    const steps = [{ step: 'distribute', weights: [{ input: 'ore' }] }, { step: 'split', by: 'unità' }];
    const { award: result, codes } = awarded(steps, [person('A', 1), { person: 'B' }, person('C', 1, { inputs: { p: '1', ore: '36' } })], fondo('100'));
    expect(result.people.map(({ paid, reason }) => `${String(paid)} ${String(reason)}`)).toEqual([
      '0 manca il numero «ore»', '0 punteggio: manca «p» (punteggio completo)', '0 manca unità',
    ]);
    expect(codes).toEqual(['premium/not-scored', 'premium/missing-fact', 'premium/missing-group', 'premium/undistributed']);
  });
  it('does not pay who has no score, and says why', () => {
    const { award: result, codes } = awarded([equal], [{ person: 'A' }, person('B', 1)], fondo('100'));
    expect([result.people.map(({ paid }) => String(paid)), codes]).toEqual([['0', '100'], ['premium/not-scored']]);
    expect(result.people[0]?.reason).toContain('manca «p»');
  });
});

describe('properties', () => {
  const people = fc.array(fc.record({
    points: fc.integer({ min: 0, max: 10000 }), group: fc.constantFrom('S1', 'S2', 'S3'), incentives: fc.option(fc.integer({ min: 0, max: 2000 }), { nil: undefined }),
    sanction: fc.option(fc.constantFrom('multa', 'sconosciuta'), { nil: undefined }), keep: fc.integer({ min: 0, max: 100 }),
  }), { maxLength: 12 });
  const step = fc.constantFrom<object>(
    { step: 'split', by: 'structure', over: 'present' }, { step: 'distribute', weights: ['score'], over: 'present' }, { step: 'distribute', weights: [] },
    { step: 'increase', percent: '33', top: { percent: '30', rounding: 'ceil', scope: 'all', ties: 'include-all' } }, { step: 'increase', percent: '20', base: 'net-mean', top: { count: 1 } },
    { step: 'forfeit', to: 'welfare' }, { step: 'scale', keep: [{ input: 'keep' }], to: 'welfare' },
    { step: 'balance', to: 'welfare', groups: [{ id: 'g', kinds: ['x'] }], keep: [{ to: '1000', percent: '100' }, { from: '1001', to: '1499', percent: '50' }, { from: '1500', percent: '0' }] },
    { step: 'discipline', to: 'welfare', sanctions: [{ kind: 'multa', percent: '15' }] },
    { step: 'tiers', tiers: [{ id: 'a', people: '50', resources: '60' }, { id: 'b', people: '50', resources: '30' }] },
  );
  const toAppraisals = (list: readonly { points: number; group: string; incentives: number | undefined; sanction: string | undefined; keep: number }[]): Appraisal[] =>
    list.map(({ points, group, incentives, sanction, keep }, index) => person(`P${index}`, decimal(points).dividedBy(100).toString(), {
      structure: group, inputs: { p: decimal(points).dividedBy(100).toString(), keep: decimal(keep).dividedBy(100).toString() },
      ...(incentives === undefined ? {} : { incentives: [{ kind: 'x', amount: euro(incentives) }] }), ...(sanction === undefined ? {} : { sanctions: [{ kind: sanction }] }),
    }));

  it('paid + sinks + undistributed is the fund, whatever the steps and the people; nobody is paid a negative amount', () => {
    fc.assert(fc.property(people, fc.array(step, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 10_000_000 }), (list, steps, cents) => {
      const amount = decimal(cents).dividedBy(100).toFixed(2);
      const redistributed = [...steps, { step: 'balance', to: 'pot', groups: [{ id: 'g', kinds: ['x'] }], keep: [{ percent: '90' }] }, { step: 'redistribute', from: 'pot' }];
      const { award: result } = awarded(redistributed, toAppraisals(list), fondo(amount), { access: { minimum: { from: '30' } } });
      expect(accounted(result)).toBe(amount);
      for (const { paid, premium, increase } of result.people) expect([paid, premium, increase].some((one) => one.isNegative() && !one.isZero())).toBe(false);
    }), { numRuns: 150 });
  });

  it('by points, a higher score is never paid less, beyond the cent of a remainder', () => {
    fc.assert(fc.property(people.filter((list) => list.length > 1), (list) => {
      const { award: result } = awarded([byScore], toAppraisals(list), fondo('1234.57'));
      const sorted = list.map(({ points }, index) => ({ points, paid: result.people[index]?.paid ?? decimal(0) })).sort((a, b) => a.points - b.points);
      sorted.forEach(({ paid }, index) => expect(paid.gte((sorted[index - 1]?.paid ?? decimal(0)).minus('0.01'))).toBe(true));
    }), { numRuns: 60 });
  });

  it('the order of people changes nothing but the cents of equal remainders', () => {
    fc.assert(fc.property(people, (list) => {
      const appraisals = toAppraisals(list);
      const steps = [{ step: 'split', by: 'structure' }, byScore];
      const [forward, backward] = [appraisals, [...appraisals].reverse()].map((some) => new Map(awarded(steps, some, fondo('999.99')).award.people.map(({ person: id, paid }) => [id, paid])));
      for (const [id, paid] of forward ?? []) expect(paid.minus(backward?.get(id) ?? -1).abs().lte('0.02')).toBe(true);
    }), { numRuns: 60 });
  });
});
