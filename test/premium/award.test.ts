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

describe('who a step counts', () => {
  const access = { minimum: { from: '30' }, excludingSanctions: ['multa'] };
  const people = [person('A', 50), person('B', 29), person('C', 50, { sanctions: [{ kind: 'multa' }] }), { person: 'D', structure: 'S1' }, person('E', 29, { sanctions: [{ kind: 'multa' }] })];
  it.each([['access', ['60.00', '0.00', '0.00', '0.00', '0.00']], ['present', ['30.00', '30.00', '0.00', '0.00', '0.00']], ['all', ['15.00', '15.00', '15.00', '0.00', '15.00']]])(
    '%s: those with access, also those under the minimum, or all who have a score', (over, paid) => {
      expect(awarded([{ ...equal, over }], people, fondo('60'), { access }).paid).toEqual(paid);
      expect(awarded([{ step: 'split', by: 'structure', over: 'all' }, { ...equal, over }], people, fondo('60'), { access }).paid).toEqual(paid);
    },
  );
  it('ranks for tiers, increases and interim assignments only those with access', () => {
    const tiers = [{ id: 'alta', people: '50', resources: '80' }, { id: 'bassa', people: '50', resources: '20' }];
    const some = [person('A', 40, { interim: [{ base: euro('366'), percent: percent('10'), days: 10 }] }), person('B', 10, { interim: [{ base: euro('366'), percent: percent('10'), days: 10 }] }), person('C', 50)];
    expect(awarded([{ step: 'tiers', tiers }, { ...equal, over: 'all' }], some, fondo('100'), { access }).paid).toEqual(['20.00', '0.00', '80.00']);
    expect(awarded([{ step: 'increase', percent: '100', top: { count: 2, scope: 'all' } }], some, fondo('100'), { access }).paid).toEqual(['50.00', '0.00', '50.00']);
    expect(awarded([{ step: 'interim' }], some, fondo('100'), { access }).paid).toEqual(['1.00', '0.00', '0.00']);
  });
});

describe('weights', () => {
  const time = (months: number, days?: number) => ({ service: { months, ...(days === undefined ? {} : { days }) } });
  const twoYears = { service: { periods: [period(civilDate('2023-01-01'), civilDate('2024-12-31'))] } };
  const shares = (weights: readonly unknown[], people: readonly Partial<Appraisal>[], amount = '366', parts: object = {}) =>
    awarded([{ step: 'distribute', weights }], people.map((one, index) => ({ person: `P${index}`, inputs: { p: '1' }, ...one })), fondo(amount), parts).paid;
  it.each<[string, readonly unknown[], readonly Partial<Appraisal>[], readonly string[]]>([
    ['months of the year', ['time-months'], [time(12), time(6), { ...twoYears, year: 2024 }], ['146.40', '73.20', '146.40']],
    ['months without a year, twelve at most', ['time-months'], [twoYears, time(12)], ['183.00', '183.00']],
    ['days of a leap year over 365', ['time-365'], [time(12, 366), time(12, 365)], ['183.00', '183.00']],
    ['days of a leap year over 366', ['time'], [{ ...time(12, 366), year: 2024 }, { ...time(12, 365), year: 2024 }], ['183.25', '182.75']],
    ['a number of JSON like its text', [{ input: 'ore' }], [{ inputs: { p: '1', ore: 36.5 } }, { inputs: { p: '1', ore: '36.5' } }], ['183.00', '183.00']],
    ['decimals to the last digit', [{ input: 'ore' }], [{ inputs: { p: '1', ore: '10.75' } }, { inputs: { p: '1', ore: '25.85' } }], ['107.50', '258.50']],
    ['full time where nothing is said of it', ['part-time'], [{ partTime: percent('83') }, {}], ['166.00', '200.00']],
    ['days of presence up to the whole', [{ presence: '240' }], [240, 241, 120].map((days) => ({ presence: { worked: [days] } })), ['146.40', '146.40', '73.20']],
    ['the product of the list', ['part-time', { input: 'ore' }], [{ partTime: percent('50'), inputs: { p: '1', ore: '4' } }, { inputs: { p: '1', ore: '1' } }], ['244.00', '122.00']],
  ])('%s', (_, weights, people, paid) => {
    expect(shares(weights, people)).toEqual(paid);
  });
  it('pays the score as a share of its maximum, where a fascia says so: 61 and 100 of 161', () => {
    expect(shares(['fascia'], [{ inputs: { p: '61' } }, { inputs: { p: '100' } }], '366', { fasce: [{ id: 'unica', percent: 'score' }] })).toEqual(['138.67', '227.33']);
  });
  it('pays a share of the clamp where the score is clamped: 45 of 90', () => {
    const rules = { fasce: [{ id: 'unica', percent: 'score' }], clamp: { max: '90' } };
    expect(awarded([{ step: 'distribute', weights: ['fascia'], amount: 'unit' }], [person('A', 45), person('B', 100)], fondo('1000', { unitAmount: euro('100') }), rules).paid).toEqual(['50.00', '100.00']);
  });
  it('keeps sixths and thirds exact: of 3 cents 1 ½, ½ and 1, the first of two equal halves has the cent', () => {
    expect(shares(['time-months'], [time(6), time(2), time(4)], '0.03')).toEqual(['0.02', '0.00', '0.01']);
    expect(shares(['time-months'], [time(2), time(6), time(4)], '0.03')).toEqual(['0.01', '0.01', '0.01']);
  });
  it('takes weights of many digits', () => {
    const input = (value: string) => ({ inputs: { p: '1', a: value, b: value, c: value } });
    const weights = [{ input: 'a' }, { input: 'b' }, { input: 'c' }];
    const long = '0.1234567890123456789012345678';
    expect(shares(weights, [input(long), input(long)])).toEqual(['183.00', '183.00']);
    expect(shares(weights, [input('12345678901234567890'), input('12345678901234567890')])).toEqual(['183.00', '183.00']);
  });
});

describe('where the money is in the end', () => {
  it('adds up what is paid by structure, people without one aside', () => {
    const { award: result } = awarded([equal], [person('A', 1), person('B', 1, { structure: 'S2' }), { person: 'C', inputs: { p: '1' } }, person('D', 1)], fondo('100'));
    expect(result.structures.map(({ structure, heads, paid }) => `${structure} ${heads} ${String(paid)}`)).toEqual(['S1 2 50', 'S2 1 25']);
  });
  it('goes to the sinks of the scheme, by their name where they have no label, and the rest where the scheme says', () => {
    const unit = { ...equal, amount: 'unit' };
    const sinksOf = (premium: object) => {
      const { award: result, codes } = awarded([unit], [person('A', 10)], fondo('100', { unitAmount: euro('60') }), { premium: { steps: [unit], ...premium } });
      return [result.sinks.map(({ id, label, amount }) => `${id} ${label} ${String(amount)}`), String(result.undistributed), codes];
    };
    const sinks = [{ id: 'welfare', label: 'Benessere' }, { id: 'fondo' }];
    expect(sinksOf({})).toEqual([[], '40', ['premium/undistributed']]);
    expect(sinksOf({ sinks })).toEqual([['welfare Benessere 0', 'fondo fondo 0'], '40', ['premium/undistributed']]);
    expect(sinksOf({ sinks, rest: 'fondo' })).toEqual([['welfare Benessere 0', 'fondo fondo 40'], '0', []]);
    expect(sinksOf({ sinks, rest: 'altrove' })).toEqual([['welfare Benessere 0', 'fondo fondo 0'], '40', ['premium/undistributed']]);
  });
  it('has cuts of two steps in one sink, and those of a pot that nobody pays out nowhere', () => {
    const steps = (to: string) => [{ ...equal, over: 'present' }, { step: 'forfeit', to }, { step: 'scale', keep: [{ input: 'keep' }], to }];
    const people = [person('A', 50, { inputs: { p: '50', keep: '0.9' } }), person('B', 10)];
    const where = (to: string) => {
      const { award: result } = awarded(steps(to), people, fondo('100'), { access: { minimum: { from: '30' } } });
      return [result.paid, result.sinks[0]?.amount, result.undistributed].map(String);
    };
    expect([where('welfare'), where('pot')]).toEqual([['45', '55', '0'], ['45', '0', '55']]);
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
  it('takes the mean of what is left, or rounds each step, where the scheme says so', () => {
    const figures = (more: object) => {
      const [stage] = awarded(increase({ count: 1 }, more), ten.slice(0, 3), fondo('100')).award.stages;
      return Object.fromEntries(Object.entries(stage?.figures ?? {}).map(([name, value]) => [name, value.toFixed(2)]));
    };
    expect(figures({})).toEqual({ heads: '3.00', places: '1.00', mean: '33.33', unit: '10.00', pool: '10.00', netFund: '90.00', netMean: '30.00' });
    // 100 ÷ (3 + 0.3) is 30.303…, 30 % of it 9.0909…; each to the cent: 33.33 × 30 % is 9.999, to the cent 10.00
    expect(figures({ base: 'net-mean' })).toEqual({ heads: '3.00', places: '1.00', mean: '30.30', unit: '9.09', pool: '9.09', netFund: '90.91', netMean: '30.30' });
    expect(figures({ rounding: 'each-step', percent: '33' })).toMatchObject({ mean: '33.33', unit: '11.00', pool: '11.00' });
    expect(figures({ rounding: 'each-step', percent: '10' })).toMatchObject({ mean: '33.33', unit: '3.33', pool: '3.33' });
  });
  it('counts the places of all scopes', () => {
    expect(awarded(increase({ percent: '20', scope: 'structure' }), ten, fondo('1000')).award.stages[0]?.figures.places?.toString()).toBe('2');
    expect(awarded([{ step: 'increase', percent: '30', top: { count: 1 } }, equal], ten, fondo('1000')).award.people.filter(({ increase: more }) => more.gt(0)).map(({ person: id }) => id)).toEqual(['P0', 'P5']);
  });
  it('leaves a pool without anybody with access alone', () => {
    const { award: result, codes } = awarded(increase({ count: 1 }), [person('A', 1)], fondo('100'), { access: { minimum: { from: '60' } } });
    expect([result.stages.map(({ step }) => step), codes]).toEqual([['distribute'], ['premium/undistributed']]);
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
  it('sanctions cut the increase too, or the premium only, and several count once or together up to the whole', () => {
    const rules = (more: object) => [{ step: 'increase', percent: '100', top: { count: 1, scope: 'all' } }, equal, { ...discipline, several: undefined, cuts: undefined, ...more }];
    const run = (more: object, count = 1) => {
      const { several, cuts, ...rest } = rules(more)[2] as Record<string, unknown>;
      const step = { ...rest, ...(several === undefined ? {} : { several }), ...(cuts === undefined ? {} : { cuts }) };
      const sanctions = [{ kind: 'rimprovero scritto' }, ...Array.from({ length: count - 1 }, () => ({ kind: 'sospensione', days: 5 }))];
      const { award: result } = awarded([...rules({}).slice(0, 2), step], [person('A', 50, { sanctions }), person('B', 40)], fondo('200'));
      return [result.people[0]?.premium, result.people[0]?.increase, result.sinks[0]?.amount].map(String);
    };
    expect([run({}), run({ cuts: 'all' }), run({ cuts: 'premium' })]).toEqual([['45', '90', '15'], ['45', '90', '15'], ['45', '100', '5']]);
    expect([run({}, 2), run({ several: 'highest' }, 2), run({ several: 'sum' }, 2), run({ several: 'sum' }, 6)]).toEqual([['40', '80', '30'], ['40', '80', '30'], ['35', '70', '45'], ['0', '0', '150']]);
  });
  it('pays out a pot by weights, to all with access or only to those who were not cut', () => {
    const steps = (rule: object) => [equal, { step: 'scale', keep: [{ input: 'keep' }], to: 'pot' }, { step: 'redistribute', from: 'pot', ...rule }];
    const people = [person('A', 1, { inputs: { p: '1', keep: '0.4' } }), person('B', 2, { inputs: { p: '2', keep: '1' } }), person('C', 3, { inputs: { p: '3', keep: '1' } })];
    const paid = (rule: object) => awarded(steps(rule), people, fondo('300')).paid;
    expect([paid({}), paid({ by: 'equal', among: 'access' }), paid({ by: ['score'] }), paid({ by: ['score'], among: 'access' })]).toEqual([
      ['40.00', '130.00', '130.00'], ['60.00', '120.00', '120.00'], ['40.00', '124.00', '136.00'], ['50.00', '120.00', '130.00'],
    ]);
    expect(awarded(steps({ scope: 'structure' }), [...people.slice(0, 1), person('B', 2, { structure: 'S2', inputs: { p: '2', keep: '1' } })], fondo('200')).award.undistributed.toString()).toBe('60');
  });
  it('a pot is paid out once, and what is cut later has to wait for the next step', () => {
    const cut = { step: 'scale', keep: [{ input: 'keep' }], to: 'pot' };
    const steps = [equal, cut, { step: 'redistribute', from: 'pot' }, { step: 'redistribute', from: 'pot' }];
    expect(awarded(steps, [person('A', 1, { inputs: { p: '1', keep: '0.5' } }), person('B', 1, { inputs: { p: '1', keep: '1' } })], fondo('100')).paid).toEqual(['25.00', '75.00']);
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

it('says in Italian figures why nothing is paid', () => {
  const { award: result } = awarded([byScore], [person('A', '59.5'), person('B', '60.5')], fondo('100'), { access: { minimum: { from: '60.5' } } });
  expect(result.people.map(({ reason }) => reason)).toEqual(['punteggio minimo: 59,5 (60,5 ≤ X)', null]);
});
