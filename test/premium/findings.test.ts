import { describe, expect, it } from 'vitest';
import {
  award, balancingFactor, checkProjects, disciplinePercent, parseFondo, scoreSchede, topShare, writeFondo, type Appraisal,
  type Fondo, type Scheda,
} from 'municipal-performance';
import { civilDate, decimal, euro, percent } from 'municipal-performance/values';
import { findingLines } from '../scoring/lines.js';
import { schemeOf } from '../scoring/scheme.js';
import { fondo, person } from './award.js';

const equal = { step: 'distribute', weights: [] };
const on = civilDate('2024-12-31');

function schedeOf(people: readonly Appraisal[], more: object = {}): { readonly scheme: ReturnType<typeof schemeOf>; readonly schede: readonly Scheda[] } {
  const scheme = schemeOf(more);
  const outcome = scoreSchede(scheme, people, { on });
  if (!outcome.ok) throw new Error('expected schede');
  return { scheme, schede: outcome.value };
}

/** What an award finds, by these steps. */
function found(steps: readonly object[], people: readonly Appraisal[], money: Fondo = fondo('100'), more: object = {}): readonly string[] {
  const { scheme, schede } = schedeOf(people, { premium: { steps }, ...more });
  return findingLines(award(schede, money, scheme).findings);
}

describe('what refuses an award', () => {
  const { scheme, schede } = schedeOf([person('A', 1)], { premium: { steps: [equal] } });
  const refused = (money: Fondo) => {
    const outcome = award(schede, money, scheme);
    return outcome.ok ? ['paid'] : findingLines(outcome.findings);
  };
  const exact = (amount: string) => decimal(amount) as Fondo['amount'];

  it('amounts of the fund that are negative or have three decimals, each with its place', () => {
    expect(refused({ ...fondo('0'), amount: exact('-0.01'), unitAmount: exact('-1'), pools: [{ id: 'S1', amount: exact('1') }, { id: 'S2', amount: exact('-2') }] })).toEqual([
      'premium/negative-fund /amount | fondo: f; amount: -0.01', 'premium/negative-fund /unitAmount | fondo: f; amount: -1', 'premium/negative-fund /pools/1/amount | fondo: f; amount: -2',
    ]);
    expect(refused({ ...fondo('0'), amount: exact('0.001') })).toEqual(['premium/fund-decimals /amount | fondo: f; amount: 0.001']);
    expect(refused({ ...fondo('0'), amount: exact('-0.001') })).toEqual(['premium/negative-fund /amount | fondo: f; amount: -0.001', 'premium/fund-decimals /amount | fondo: f; amount: -0.001']);
    expect([refused(fondo('0')), refused(fondo('-0')), refused(fondo('0.01'))]).toEqual([['paid'], ['paid'], ['paid']]);
  });
  it('a scheme without rules, beside the rest that is wrong', () => {
    const none = schemeOf({});
    const outcome = award(schede, { ...fondo('0'), amount: exact('-1') }, none);
    expect([outcome.ok, findingLines(outcome.findings)]).toEqual([false, ['premium/negative-fund /amount | fondo: f; amount: -1', 'premium/no-rules /premium | scheme: s']]);
  });
  it('schede of another scheme, of which the first is named', () => {
    const other = schedeOf([person('B', 1), person('C', 1)], { id: 'altro' }).schede;
    const outcome = award([...schede, ...other], fondo('1'), scheme);
    expect([outcome.ok, findingLines(outcome.findings)]).toEqual([false, ['premium/other-scheme /1 | person: B; found: altro; expected: s']]);
  });
  it('takes the amounts as a caller without types writes them', () => {
    const steps = [{ step: 'split', by: 'structure', amounts: 'fondo' }, { ...equal, amount: 'unit' }];
    const rules = schedeOf([person('A', 1)], { premium: { steps } });
    const outcome = award(rules.schede, { id: 'f', year: 2024, amount: 100, unitAmount: '33.33', pools: [{ id: 'S1', amount: 50 }] } as unknown as Fondo, rules.scheme);
    expect(outcome.ok && [outcome.value.fondo, outcome.value.paid, outcome.value.undistributed].map((amount) => amount.toFixed(2))).toEqual(['100.00', '33.33', '66.67']);
  });
});

describe('the document of a fund', () => {
  it('is written back as it was read, with its format', () => {
    const document = { format: 'municipal-performance/fondo@1', id: 'f', title: 'Fondo', year: 2024, amount: '100.50', unitAmount: '10.00', pools: [{ id: 'S1', amount: '50.00' }], source: { act: 'CCI 2024' } };
    const read = parseFondo(document);
    expect(read.ok && writeFondo(read.value)).toEqual(document);
    expect(writeFondo(fondo('1'))).toEqual({ format: 'municipal-performance/fondo@1', id: 'f', year: 2024, amount: '1.00' });
  });
  it('is refused with negative budgets', () => {
    const read = parseFondo({ format: 'municipal-performance/fondo@1', id: 'f', year: 2024, amount: '1', pools: [{ id: 'S1', amount: '-0.01' }] });
    expect([read.ok, findingLines(read.findings)]).toEqual([false, ['premium/negative-fund /pools/0/amount | fondo: f; amount: -0.01']]);
  });
});

describe('people that cannot be paid', () => {
  it('names nobody, no score, a scheda twice and what is left', () => {
    expect(found([equal], [])).toEqual(['premium/no-people  | fondo: f', 'premium/undistributed  | fondo: f; amount: 100']);
    expect(found([equal], [person('A', 1), { person: 'B' }])).toEqual(['premium/not-scored /1 | person: B; reason: manca «p»']);
    const { scheme, schede } = schedeOf([person('A', 1), person('B', 1)], { premium: { steps: [equal] } });
    const twice = award([...schede, ...schede.slice(1)], fondo('100'), scheme);
    expect(findingLines(twice.findings)).toEqual(['premium/person-twice /2 | person: B']);
    const failing = schedeOf([person('A', 1), person('B', 9)], { access: { minimum: { from: '5' } }, premium: { steps: [equal] } });
    const again = award([...failing.schede, ...failing.schede], fondo('100'), failing.scheme);
    expect(findingLines(again.findings).slice(0, 2), 'whatever other condition holds or fails').toEqual(['premium/person-twice /2 | person: A', 'premium/person-twice /3 | person: B']);
  });

  const more = { score: { kind: 'list', id: 'p', take: 'sum' }, fasce: [{ id: 'bassa', to: '10', percent: '0' }, { id: 'alta', above: '10', to: '20', percent: 'score' }] };
  const listed = (points: string, rest: Partial<Appraisal> = {}): Appraisal => ({ person: 'A', year: 2024, inputs: { p: [points] }, ...rest });
  it.each<[string, readonly unknown[], Appraisal, object, string]>([
    ['no fascia', ['fascia'], listed('21'), more, 'la fascia'],
    ['a percent by the score without a maximum', ['fascia'], listed('11'), more, 'il massimo del punteggio'],
    ['no service', ['time'], listed('1'), more, 'il periodo di servizio (service)'],
    ['a service without its length', ['time-months'], listed('1', { service: {} }), more, 'il periodo di servizio (service)'],
    ['days without the year', ['time'], { person: 'A', inputs: { p: ['1'] }, service: { days: 10 } }, more, 'l\'anno (year)'],
    ['no number', [{ input: 'ore' }], listed('1'), more, 'il numero «ore»'],
    ['a comma', [{ input: 'ore' }], listed('1', { inputs: { p: ['1'], ore: '3,5' } }), more, 'il numero «ore»'],
    ['words', [{ input: 'ore' }], listed('1', { inputs: { p: ['1'], ore: '36 ore' } }), more, 'il numero «ore»'],
    ['a list', [{ input: 'ore' }], listed('1', { inputs: { p: ['1'], ore: ['36'] } }), more, 'il numero «ore»'],
    ['more digits than can be kept', [{ input: 'ore' }], listed('1', { inputs: { p: ['1'], ore: `0.${'1'.repeat(35)}` } }), more, 'il numero «ore»'],
    ['a key of every object', [{ input: 'constructor' }], listed('1'), more, 'il numero «constructor»'],
    ['a negative number', [{ input: 'ore' }], listed('1', { inputs: { p: ['1'], ore: '-36' } }), more, 'un peso di zero o più'],
    ['two negative numbers', [{ input: 'ore' }, { input: 'ore' }], listed('1', { inputs: { p: ['1'], ore: '-36' } }), more, 'un peso di zero o più'],
    ['a negative score', ['score'], listed('-1'), {}, 'un peso di zero o più'],
    ['more than full time', ['part-time'], listed('1', { partTime: percent('100.01') }), more, 'una percentuale di tempo pieno fino a 100'],
    ['less than no time', ['part-time'], listed('1', { partTime: percent('-1') }), more, 'un peso di zero o più'],
    ['no presence', [{ presence: '240' }], listed('1'), more, 'la presenza'],
    ['a whole of no days', [{ presence: '0' }], listed('1', { presence: { worked: Array<number>(12).fill(20) } }), more, 'la presenza'],
    ['no group', [{ group: 'cat', coefficients: { B: '1' } }], listed('1'), more, 'il coefficiente di «cat»'],
    ['a group without a coefficient', [{ group: 'cat', coefficients: { B: '1' } }], listed('1', { groups: { cat: 'toString' } }), more, 'il coefficiente di «cat»'],
  ])('%s', (_, weights, appraisal, parts, fact) => {
    expect(found([{ step: 'distribute', weights }], [appraisal, { ...appraisal, person: 'B' }], fondo('100'), { score: more.score, ...parts }).filter((line) => line.startsWith('premium/missing-fact'))).toEqual([
      `premium/missing-fact  | person: A; fact: ${fact}`, `premium/missing-fact  | person: B; fact: ${fact}`,
    ]);
  });

  it('names a fascia without a percent, where the scheme was not read from a document', () => {
    const { scheme, schede } = schedeOf([person('A', 5)], { fasce: [{ id: 'bassa', to: '10', percent: '0' }], premium: { steps: [{ step: 'distribute', weights: ['fascia'] }] } });
    const sorting = { ...scheme, fasce: [{ id: 'bassa', to: '10' }] };
    const scored = schede.map((scheda) => ({ ...scheda, fascia: sorting.fasce[0] ?? null }));
    expect(findingLines(award(scored, fondo('100'), sorting).findings)[0]).toBe('premium/missing-fact  | person: A; fact: la percentuale della fascia bassa');
  });

  it('names a group that is not stated, for a budget and for a ranking', () => {
    const nowhere: Appraisal = { person: 'B', inputs: { p: '1' } };
    expect(found([{ step: 'split', by: 'structure' }, equal], [person('A', 1), nowhere])).toEqual(['premium/missing-group  | person: B; group: structure']);
    const increase = { step: 'increase', percent: '10', top: { count: 1, scope: 'unità' } };
    expect(found([increase, equal], [person('A', 1, { groups: { 'unità': 'U' } }), nowhere])).toEqual(['premium/missing-group  | person: B; group: unità']);
    expect(found([{ step: 'interim' }, equal], [person('A', 1), { ...nowhere, interim: [{ base: euro('10'), percent: percent(10), days: 1 }] }])).toEqual(['premium/missing-fact  | person: B; fact: l\'anno (year)']);
    expect(found([{ step: 'interim' }, equal], [person('A', 1), person('B', 1, { interim: [{ base: euro('-3660'), percent: percent(10), days: 1 }] })])).toEqual(['premium/missing-fact  | person: B; fact: un incarico ad interim di zero o più']);
  });
});

describe('money that is not there', () => {
  it('names the budget that the fund does not state, and budgets above it', () => {
    const steps = [{ step: 'split', by: 'structure', amounts: 'fondo' }, equal];
    const people = [person('A', 1), person('B', 1, { structure: 'S2' })];
    expect(found(steps, people, fondo('100', { pools: [{ id: 'S2', amount: euro('100') }] }))).toEqual(['premium/pool-missing /pools | group: S1']);
    expect(found(steps, people)).toEqual(['premium/pool-missing /pools | group: S1', 'premium/pool-missing /pools | group: S2', 'premium/undistributed  | fondo: f; amount: 100']);
    expect(found(steps, people, fondo('100', { pools: [{ id: 'S1', amount: euro('50') }, { id: 'S2', amount: euro('50.01') }] }))).toEqual(['premium/pools-exceed /pools | found: 100.01; available: 100']);
    expect(found(steps, people, fondo('100', { pools: [{ id: 'S1', amount: euro('50') }, { id: 'S2', amount: euro('50') }] }))).toEqual([]);
  });
  it('names a unit that is missing, or that the fund cannot pay', () => {
    const unit = { ...equal, amount: 'unit' };
    expect(found([unit], [person('A', 1)])).toEqual(['premium/unit-missing /unitAmount | fondo: f']);
    expect(found([unit], [person('A', 1)], fondo('100', { unitAmount: euro('100.01') }))).toEqual(['premium/fund-exceeded /amount | step: distribute; needed: 100.01; available: 100']);
    expect(found([{ ...unit, label: 'Premio' }], [person('A', 1)], fondo('100', { unitAmount: euro('100.01') }))).toEqual(['premium/fund-exceeded /amount | step: Premio; needed: 100.01; available: 100']);
    expect(found([unit], [person('A', 1)], fondo('100', { unitAmount: euro('100') }))).toEqual([]);
  });
  it('names increases above the fund, and interim assignments', () => {
    const increase = (percentage: string, more: object = {}) => [{ step: 'increase', percent: percentage, top: { count: 1, scope: 'all' }, ...more }, equal];
    expect(found(increase('100'), [person('A', 1)])).toEqual([]);
    expect(found(increase('101'), [person('A', 1)])).toEqual(['premium/fund-exceeded /amount | step: increase; needed: 101; available: 100']);
    expect(found(increase('101', { label: 'Ai migliori' }), [person('A', 1)])).toEqual(['premium/fund-exceeded /amount | step: Ai migliori; needed: 101; available: 100']);
    const held = (base: string) => person('A', 1, { interim: [{ base: euro(base), percent: percent(100), days: 366 }] });
    expect(found([{ step: 'interim' }, equal], [held('100')])).toEqual([]);
    expect(found([{ step: 'interim' }, equal], [held('100.01')])).toEqual(['premium/fund-exceeded /amount | step: interim; needed: 100.01; available: 100']);
    expect(found([{ step: 'interim', label: 'Reggenze' }, equal], [held('100.01')])).toEqual(['premium/fund-exceeded /amount | step: Reggenze; needed: 100.01; available: 100']);
  });
});

describe('the best', () => {
  const increase = (top: object) => [{ step: 'increase', percent: '10', top }, equal];
  const crowd = (count: number, structure: string) => Array.from({ length: count }, (_, index) => person(`${structure}-${index}`, 50 + index, { structure }));
  it('names the scopes without a place and those with more than the share: 10 % of 9 and 10, or 1 of 9', () => {
    const people = [...crowd(9, 'S1'), ...crowd(10, 'S2')];
    expect(found(increase({ percent: '10' }), people)).toEqual(['premium/no-place  | scope: S1; heads: 9; percent: 10']);
    expect(found(increase({ percent: '10', rounding: 'ceil' }), people)).toEqual(['premium/share-above-quota  | scope: S1; heads: 9; percent: 10; places: 1; share: 11.11']);
    expect(found(increase({ count: 1 }), people)).toEqual([]);
  });
  it('names equals by person, not more than ten', () => {
    const equals = (count: number) => Array.from({ length: count }, (_, index) => person(`P${index + 1}`, 50));
    const ten = 'P1, P2, P3, P4, P5, P6, P7, P8, P9, P10';
    expect(found(increase({ count: 1 }), equals(10))).toEqual([`premium/tie-at-the-cut  | places: 1; scope: S1; people: ${ten}`]);
    expect(found(increase({ count: 2, ties: 'include-all', scope: 'all' }), equals(11))).toEqual([`premium/quota-exceeded  | places: 2; scope: tutti; people: ${ten} e altri 1; chosen: 11`]);
    expect(findingLines(topShare([{ id: 'A', score: 1 }, { id: 'B', score: 1 }], { count: 1 }).findings)).toEqual(['premium/tie-at-the-cut  | places: 1; scope: tutti; people: A, B']);
  });
  it('names equals at the border of two tiers, and where they go', () => {
    const tiers = (ties?: string) => [{ step: 'tiers', ...(ties ? { ties } : {}), tiers: [{ id: 'alta', people: '25', resources: '50' }, { id: 'media', people: '50', resources: '50' }, { id: 'bassa', people: '25', resources: '0' }] }, equal];
    const people = [person('A', 7), person('B', 9), person('C', 7), person('D', 8)];
    expect(found(tiers(), people)).toEqual(['premium/tie-between-tiers  | upper: media; lower: bassa; people: A, C; choice: media']);
    expect(found(tiers('lower'), people)).toEqual(['premium/tie-between-tiers  | upper: media; lower: bassa; people: A, C; choice: bassa']);
  });
});

describe('sanctions and other incentives', () => {
  const suspension = { kind: 'sospensione', days: { to: decimal(10) }, percent: percent(20) };
  it('names a sanction that is not in the table, with its days and the person where one is given', () => {
    expect(findingLines(disciplinePercent({ sanctions: [suspension] }, [{ kind: 'censura' }, { kind: 'sospensione', days: 11 }, { kind: 'sospensione', days: 10 }], 'A').findings)).toEqual([
      'premium/unknown-sanction /sanctions | person: A; sanction: censura', 'premium/unknown-sanction /sanctions | person: A; sanction: sospensione (11 giorni)',
    ]);
    expect(findingLines(disciplinePercent({ sanctions: [suspension] }, [{ kind: 'censura' }]).findings)).toEqual(['premium/unknown-sanction /sanctions | person: ; sanction: censura']);
  });
  it('names an incentive of no group, an amount in a hole and one beyond the table', () => {
    const rule = { groups: [{ id: 'g', kinds: ['tecniche'] }], leftOut: ['ente'], keep: [{ to: decimal(1000), percent: percent(100) }, { from: decimal(1001), to: decimal(1500), percent: percent(50) }] };
    const of = (amount: string, more: object = {}, ...who: readonly string[]) => balancingFactor({ ...rule, ...more }, [{ kind: 'tecniche', amount: euro(amount) }, { kind: 'ente', amount: euro('9000') }], ...who);
    expect([of('1000').findings, of('1001').findings, of('1500').findings]).toEqual([[], [], []]);
    expect(findingLines(balancingFactor(rule, [{ kind: 'IMU', amount: euro('9000') }], 'A').findings)).toEqual(['premium/unknown-incentive /incentives | person: A; kind: IMU']);
    const hole = (choice: string, effect: string) => `scheme/gap /incentives | table: Perequazione di A; between: il valore 1000.50; choice: ${choice}; effect: ${effect}`;
    expect([String(of('1000.50', {}, 'A').percent), findingLines(of('1000.50', {}, 'A').findings)[0]?.replace(/; effect.*/, '')]).toEqual(['100', hole('lower', '').replace(/; effect.*/, '')]);
    expect([String(of('1000.50', { gaps: 'upper' }, 'A').percent), of('1000.50', { gaps: 'refuse' }, 'A').percent]).toEqual(['50', null]);
    expect(findingLines(of('1000.50', { gaps: 'refuse' }).findings).map((line) => line.replace(/; choice.*/, ''))).toEqual([
      'scheme/gap /incentives | table: Perequazione; between: il valore 1000.50', 'premium/balancing-unclear /incentives | person: ; amount: 1000.50',
    ]);
    expect([of('1500.01', {}, 'A').percent, findingLines(of('1500.01', {}, 'A').findings)]).toEqual([null, ['premium/balancing-unclear /incentives | person: A; amount: 1500.01']]);
  });
  it('is not asked of who has no premium', () => {
    const people = [person('A', 1, { sanctions: [{ kind: 'censura' }], incentives: [{ kind: 'IMU', amount: euro('1') }] })];
    const steps = [
      { step: 'balance', to: 'w', groups: [{ id: 'g', kinds: ['x'] }], keep: [{ percent: '100' }] }, { step: 'scale', keep: [{ input: 'k' }], to: 'w' },
      { step: 'discipline', to: 'w', sanctions: [{ kind: 'multa', percent: '10' }] }, equal,
    ];
    expect(found(steps.filter(({ step }) => step !== 'discipline'), people, fondo('100'))).toEqual([]);
    const { scheme, schede } = schedeOf(people, { premium: { steps } });
    expect(findingLines(award([...schede, ...schede], fondo('100'), scheme).findings)).toEqual(['premium/person-twice /1 | person: A', 'premium/undistributed  | fondo: f; amount: 100']);
  });
});

describe('projects (Relazione 2024 l. 1051-1225)', () => {
  const row = { id: '3', heads: 9, max: '3200', min: '300', destined: '8000' };
  it('names what a row cannot have paid, from both sides, and what is above its fund', () => {
    const of = (paid: string, more: object = {}) => findingLines(checkProjects([{ ...row, paid: '8000' }, { ...row, paid, ...more }]));
    const impossible = (reported: string) => `premium/project-infeasible /1 | row: 3; reported: ${reported}; heads: 9; min: 300.00; max: 3200.00; low: 5600.00; high: 25900.00`;
    expect([of('5600'), of('5599.99')]).toEqual([[], [impossible('5599.99')]]);
    expect([of('25900', { destined: '30000' }), of('25900.01', { destined: '30000' })]).toEqual([[], [impossible('25900.01')]]);
    expect([of('8000'), of('8000.01')]).toEqual([[], ['premium/project-overspent /1 | row: 3; reported: 8000.01; destined: 8000.00']]);
  });
  it('takes a project of nobody to pay nothing', () => {
    const nobody = { id: '0', heads: 0, max: '100', min: '100', destined: '100' };
    expect([checkProjects([{ ...nobody, paid: '0' }]), checkProjects([{ ...nobody, paid: '100' }]).map(({ code }) => code)]).toEqual([[], ['premium/project-infeasible']]);
  });
});
