import { describe, expect, it } from 'vitest';
import {
  award, bandLimits, checkPremiumLaw, realCut, increaseChain, increaseLaw, itemGains, meritTiers, nextFascia, redistributeCuts, scoreScheda,
  scoreSchede, splitFondo, topLimit, topPlaces, topShare, whatIf, type PlaceRules,
} from 'municipal-performance';
import { cremonaDirigenti2024 } from 'municipal-performance/samples';
import { civilDate, euro } from 'municipal-performance/values';
import { findingLines } from '../scoring/lines.js';
import { schemeOf } from '../scoring/scheme.js';
import { fondo, person } from './award.js';

const text = (values: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));

describe('increaseChain', () => {
  const question = { fund: '531354.00', heads: 553, percent: 33, increaseHeads: 56 };
  it('rounds each step where asked: 17756.48', () => {
    expect(text({ ...increaseChain({ ...question, rounding: 'each-step' }) })).toMatchObject({ baseMean: '960.86', increaseUnit: '317.08', increasePool: '17756.48', netFund: '513597.52' });
  });
  it('needs one person at least', () => {
    expect(() => increaseChain({ ...question, heads: 0 })).toThrow('expected at least one person evaluated positively');
    expect(text({ ...increaseChain({ fund: '100', heads: 1, percent: 50, increaseHeads: 1 }) })).toEqual({ baseMean: '100', increaseUnit: '50', increasePool: '50', netFund: '50', netMean: '50', meanWithIncrease: '100' });
  });
  it('takes the percent of the mean of what is left: 929.79, 306.83, 17182.44', () => {
    const chain = increaseChain({ ...question, base: 'net-mean' });
    expect(text({ ...chain })).toMatchObject({ baseMean: '929.79', increaseUnit: '306.83', increasePool: '17182.44', netFund: '514171.56', netMean: '929.79' });
  });
});

describe('splitFondo', () => {
  it('rounds the whole euro from the exact share and gives the rest to the other part (l. 895)', () => {
    expect(text({ ...splitFondo('649343.00', 77) })).toEqual({ firstExact: '499994.11', secondExact: '149348.89', first: '499994', second: '149349' });
    expect(text({ ...splitFondo('1001.00', 50) })).toMatchObject({ first: '501', second: '500' });
    // 77 % of 1004.54 is 773.4958: it shows half a euro and lies under it
    expect(text({ ...splitFondo('1004.54', 77) })).toMatchObject({ firstExact: '773.5', first: '773', second: '231.54' });
  });
  it('rounds the first part to the decimals asked for, two at most', () => {
    expect([0, 1, 2].map((digits) => String(splitFondo('10.05', 50, digits).first))).toEqual(['5', '5', '5.03']);
    expect(String(splitFondo('10.5', 50, 1).first)).toBe('5.3');
    for (const digits of [3, 0.5]) expect(() => splitFondo('10', 50, digits)).toThrow('expected at most two decimals');
  });
  it('shows each exact part to the cent by itself: 50.005 and 50.005', () => {
    expect(text({ ...splitFondo('100.01', 50) })).toEqual({ firstExact: '50.01', secondExact: '50.01', first: '50', second: '50.01' });
  });
});

describe('topShare, three of twelve at the cut (l. 1040)', () => {
  const people = [
    { id: 'A', score: 50, criteria: { prevMean: 47 } }, { id: 'B', score: 50, criteria: { prevMean: 49 } }, { id: 'C', score: 49, criteria: { prevMean: 50 } },
    ...Array.from({ length: 9 }, (_, index) => ({ id: `P${index}`, score: 45, criteria: { prevMean: 45 } })),
  ];
  it.each([
    [{ criteria: ['prevMean'] }, ['B'], []], [{ ties: 'exclude-all' as const }, [], ['premium/tie-at-the-cut']], [{ ties: 'include-all' as const }, ['A', 'B'], ['premium/quota-exceeded']],
  ])('%j', (rules, chosen, codes) => {
    const share = topShare(people, { percent: '10', ...rules });
    expect([share.places, share.chosen, share.findings.map(({ code }) => code)]).toEqual([1, chosen, codes]);
  });
  it('names few of many equals', () => {
    const crowd = Array.from({ length: 500 }, (_, index) => ({ id: `P${index}`, score: 50 }));
    expect(topShare(crowd, { percent: '10' }).findings[0]?.values.people).toBe('P0, P1, P2, P3, P4, P5, P6, P7, P8, P9 e altri 490');
  });
  it('gives one place at least where the rules say so, never more than there are people', () => {
    const places = (heads: number, rules: PlaceRules) => topPlaces(heads, rules);
    expect([places(9, { percent: '10' }), places(9, { percent: '10', atLeastOne: true }), places(20, { percent: '10', atLeastOne: true }), places(0, { percent: '10', atLeastOne: true })]).toEqual([0, 1, 2, 0]);
    expect([places(2, { count: 3 }), places(3, { count: 3 }), places(0, { count: 3 })]).toEqual([2, 3, 0]);
    expect(() => places(9, {})).toThrow('expected a percent or a count of places');
  });
  it('takes equals at the last place where they all fit, better scores before them', () => {
    const [a, b, c] = [{ id: 'A', score: 49 }, { id: 'B', score: 50 }, { id: 'C', score: 49 }];
    expect(topShare([a, b, c], { count: 3 })).toEqual({ places: 3, chosen: ['B', 'A', 'C'], findings: [] });
    expect([topShare([a, b, c], { count: 2 }).chosen, topShare([a, b, c], { count: 2, ties: 'include-all' }).chosen]).toEqual([['B'], ['B', 'A', 'C']]);
  });
  it('ranks by the criteria in their order, and by those that are known first', () => {
    const of = (id: string, criteria?: Readonly<Record<string, number>>) => ({ id, score: 50, ...(criteria ? { criteria } : {}) });
    expect(topShare([of('A', { x: 1, y: 9 }), of('B', { x: 2, y: 1 })], { count: 1, criteria: ['x', 'y'] }).chosen).toEqual(['B']);
    expect(topShare([of('A', { x: 1, y: 1 }), of('B', { x: 1, y: 2 })], { count: 1, criteria: ['x', 'y'] }).chosen).toEqual(['B']);
    for (const people of [[of('A', { x: 0 }), of('B')], [of('B'), of('A', { x: 0 })]]) expect(topShare(people, { count: 1, criteria: ['x'] }).chosen).toEqual(['A']);
    expect(topShare([of('A'), of('B')], { count: 1, criteria: ['toString'] }).findings.map(({ code }) => code)).toEqual(['premium/tie-at-the-cut']);
  });
  it('has no place and no finding for nobody', () => {
    expect(topShare([], { percent: '10', rounding: 'ceil', atLeastOne: true })).toEqual({ places: 0, chosen: [], findings: [] });
  });
  it('puts a person without the criterion after those who have it', () => {
    expect(topShare([{ id: 'A', score: 50 }, { id: 'B', score: 50, criteria: { prevMean: 0 } }], { count: 1, criteria: ['prevMean'] }).chosen).toEqual(['B']);
  });
});

describe('redistributeCuts (l. 1027)', () => {
  const premiums = [['A', '900', 100], ['B', '950', 50], ['C', '1000', 100], ['D', '980', 0]].map(([id, premium, keptPercent]) => ({ id: String(id), premium: String(premium), keptPercent: Number(keptPercent) }));
  it.each([['proportional', ['1589.21', '475', '1765.79', '0']], ['equal', ['1627.5', '475', '1727.5', '0']]] as const)('%s', (by, paid) => {
    const result = redistributeCuts(premiums, { by });
    expect([String(result.pool), result.paid.map(({ amount }) => String(amount)), String(result.undistributed)]).toEqual(['1455', paid, '0']);
  });
  it('pays all where the rule says so, and by default those who were not cut, by their premium', () => {
    const two = [{ id: 'A', premium: '300', keptPercent: 100 }, { id: 'B', premium: '100', keptPercent: 0 }, { id: 'C', premium: '100', keptPercent: 100 }];
    const paid = (options?: Parameters<typeof redistributeCuts>[1]) => redistributeCuts(two, options).paid.map(({ amount }) => String(amount));
    expect([paid(), paid({ by: 'proportional', among: 'not-cut' }), paid({ among: 'all' }), paid({ by: 'equal' })]).toEqual([['375', '0', '125'], ['375', '0', '125'], ['360', '20', '120'], ['350', '0', '150']]);
  });
  it('leaves the pool where everybody was cut', () => {
    expect(String(redistributeCuts([{ id: 'A', premium: '100', keptPercent: 50 }]).undistributed)).toBe('50');
  });
});

describe('the real cut of a goal (DL 13/2023 art. 4-bis)', () => {
  const { fasce, clamp } = cremonaDirigenti2024;
  const scheme = schemeOf({ fasce, clamp });
  it.each([
    ['70', '9708.43', '6795.9', '30', true], ['65', '8737.59', '6795.9', '22.22', false], ['60', '7766.74', '0', '100', true], ['80', '9708.43', '7281.32', '25', false],
  ])('others %s: %s against %s is %s %%', (others, met, missed, cut, reaches) => {
    const result = realCut(scheme, { others, objective: '30', fullPremium: '9708.43' });
    expect([...[result.ifMet, result.ifMissed, result.cutPercent].map(String), result.reaches]).toEqual([met, missed, cut, reaches]);
  });
  it('is undefined where nothing is paid either way', () => {
    expect(realCut(scheme, { others: '20', objective: '30', fullPremium: '9708.43' })).toMatchObject({ cutPercent: { gap: 'undefined-operation', reason: 'anche con l\'obiettivo raggiunto non c\'è premio' }, reaches: false });
    expect(realCut(schemeOf({ fasce: [{ id: 'a' }] }), { others: '70', objective: '30', fullPremium: '1' }).cutPercent).toMatchObject({ gap: 'undefined-operation' });
    expect(realCut(schemeOf({ fasce: [{ id: 'a', to: '60', percent: '100' }] }), { others: '70', objective: '30', fullPremium: '1' }).cutPercent).toMatchObject({ gap: 'undefined-operation' });
    expect(realCut(schemeOf({ score: { kind: 'list', id: 'x', take: 'sum' } }), { others: '70', objective: '30', fullPremium: '1' }).cutPercent).toMatchObject({ gap: 'undefined-operation' });
  });
  it('counts no points above the most there are, and none under the minimum', () => {
    const cut = (parts: object, others: string) => {
      const { ifMet, ifMissed, cutPercent } = realCut(schemeOf(parts), { others, objective: '30', fullPremium: '1000' });
      return [ifMet, ifMissed, cutPercent].map(String);
    };
    expect([cut({}, '80'), cut({ clamp: { max: '90' } }, '80'), cut({ clamp: { max: '90' } }, '99')]).toEqual([['1000', '800', '20'], ['1000', '888.89', '11.11'], ['1000', '1000', '0']]);
    expect([cut({ access: { minimum: { from: '60' } } }, '60'), cut({ access: { minimum: { from: '60' } } }, '59.99')]).toEqual([['900', '600', '33.33'], ['899.9', '0', '100']]);
    expect(cut({ rounding: { digits: 0, mode: 'half-up' }, access: { minimum: { from: '60' } } }, '59.5')).toEqual(['900', '600', '33.33']);
    expect(cut({ fasce: [{ id: 'a', to: '60', percent: '50' }, { id: 'b', above: '60', percent: 'score' }] }, '45')).toEqual(['750', '500', '33.33']);
  });
  it('shows half a cent and half a hundredth of a percent upwards', () => {
    const { ifMet, ifMissed, cutPercent } = realCut(schemeOf({}), { others: '49.9995', objective: '50.0005', fullPremium: '0.01' });
    expect([ifMet, ifMissed, cutPercent].map(String)).toEqual(['0.01', '0', '50']);
    expect(String(realCut(schemeOf({}), { others: '69.995', objective: '30.005', fullPremium: '1' }).cutPercent)).toBe('30.01');
  });
  it('takes a score that the penalties turn negative for no premium', () => {
    const result = realCut(schemeOf({}), { others: '-10', objective: '30', fullPremium: '1000' });
    expect([result.ifMet, result.ifMissed, result.cutPercent].map(String)).toEqual(['200', '0', '100']);
  });
  it('follows the score where the scheme has no fasce', () => {
    expect(String(realCut(schemeOf({}), { others: '70', objective: '30', fullPremium: '1000' }).cutPercent)).toBe('30');
  });
});

describe('limits of law', () => {
  it('tiers of art. 19: 7 people are 2, 3, 2', () => {
    const tiers = [{ id: 'a', people: 25, resources: 50 }, { id: 'm', people: 50, resources: 50 }, { id: 'b', people: 25, resources: 0 }];
    expect(meritTiers(7, '20000', tiers).map(({ heads, each }) => [heads, String(each)])).toEqual([[2, '5000'], [3, '3333.33'], [2, '0']]);
    expect(meritTiers(0, '20000', tiers)[0]).toMatchObject({ heads: 0, each: { gap: 'undefined-operation' } });
  });
  it('DPCM 15/6/2016: 70 and 30 are within, 80 and 20 are not', () => {
    expect([bandLimits([4, 3, 2, 1], 70, 30).compliant, bandLimits([4, 4, 1, 1], 70, 30).compliant, bandLimits([0, 0, 0, 0], 70, 30).topTwo]).toMatchObject([true, false, { gap: 'undefined-operation' }]);
  });
  it('A.C. 2511: 553 people, 165 at the top, 33 of them excellent', () => {
    expect(topLimit(553, 30, 20)).toEqual({ topMax: 165, excellenceMax: 33 });
  });
  it.each([
    ['2026-02-22', 8, false, '30'], ['2026-02-23', 5, false, 'null'], ['2026-02-23', 6, false, '25'], ['2026-02-23', 10, false, '25'], ['2026-02-23', 11, false, '30'],
    ['2026-02-23', 553, true, '20'], ['2026-02-23', 8, true, '20'], ['2022-11-15', 553, true, '30'], ['2022-11-16', 553, true, '20'],
  ])('the least increase on %s for %s employees (tied to the ente: %s) is %s', (on, employees, linkedToEnteObjectives, minimum) => {
    const law = increaseLaw({ on: civilDate(on), staff: 'comparto', employees, linkedToEnteObjectives });
    expect(law.ok && String(law.value.minimumPercent)).toBe(minimum);
  });
  it('the least increase is the ordinary one where nothing is said of the ente, and that of the dirigenti has its own contract', () => {
    const law = (staff: 'comparto' | 'dirigenti', employees: number) => {
      const outcome = increaseLaw({ on: civilDate('2024-12-31'), staff, employees });
      return outcome.ok && [outcome.value.applies, String(outcome.value.minimumPercent), outcome.value.law.source.act];
    };
    expect(law('comparto', 1)).toEqual([true, '30', 'CCNL Funzioni locali 16/11/2022']);
    expect([law('dirigenti', 5), law('dirigenti', 6)]).toEqual([[false, 'null', 'CCNL Area Funzioni locali 17/12/2020'], [true, '30', 'CCNL Area Funzioni locali 17/12/2020']]);
  });
  it('says where the contracts are not known', () => {
    expect(increaseLaw({ on: civilDate('2018-05-20'), staff: 'comparto', employees: 10 }).findings.map(({ code }) => code)).toEqual(['law/outside-coverage']);
  });
  it('judges a year by its own law, each check with figure and source', () => {
    const findings = checkPremiumLaw({
      on: civilDate('2024-12-31'), dirigenti: { position: '499994', result: '149349' }, variable: { individual: '531354', others: '169850' },
      increase: { staff: 'comparto', percent: '29.99', employees: 553 }, meritBill: { staff: 553, top: 166 },
    });
    expect(findings.map(({ code, values }) => `${code} ${values.found}`)).toEqual(['premium/law-holds 23', 'premium/law-holds 75.78', 'premium/law-share 29.99', 'premium/law-share 30.02']);
    expect(findings[3]?.values.check).toContain('non in vigore');
  });
  it.each([
    ['the result of the Elevate Qualificazioni, 15 %', { eq: { position: '85000', result: '15000' } }, { eq: { position: '85001', result: '14999' } }, 'Risultato delle Elevate Qualificazioni', 'almeno 15', 'CCNL Funzioni locali 16/11/2022'],
    ['the result of the dirigenti, 15 %', { dirigenti: { position: '85000', result: '15000' } }, { dirigenti: { position: '85001', result: '14999' } }, 'Risultato dei dirigenti', 'almeno 15', 'CCNL Area Funzioni locali 17/12/2020'],
    ['the individual premiums, 30 %', { variable: { individual: '30', others: '70' } }, { variable: { individual: '29.99', others: '70.01' } }, 'Performance individuale sulla parte variabile', 'almeno 30', 'CCNL Funzioni locali 16/11/2022'],
    ['the increase, 30 %', { increase: { staff: 'comparto', percent: '30', employees: 1 } }, { increase: { staff: 'comparto', percent: '29.99', employees: 1 } }, 'Maggiorazione', 'almeno 30', 'CCNL Funzioni locali 16/11/2022'],
    ['the increase tied to the ente, 20 %', { increase: { staff: 'comparto', percent: '20', employees: 1, linkedToEnteObjectives: true } }, { increase: { staff: 'comparto', percent: '19.99', employees: 1, linkedToEnteObjectives: true } }, 'Maggiorazione', 'almeno 20', 'CCNL Funzioni locali 16/11/2022'],
    ['the increase of the dirigenti, 30 %', { increase: { staff: 'dirigenti', percent: '30', employees: 6 } }, { increase: { staff: 'dirigenti', percent: '29.99', employees: 6 } }, 'Maggiorazione', 'almeno 30', 'CCNL Area Funzioni locali 17/12/2020'],
    ['the bill, 165 of 553', { meritBill: { staff: 553, top: 165 } }, { meritBill: { staff: 553, top: 166 } }, 'Punteggi apicali (disegno di legge, non in vigore)', 'al massimo 30', 'A.C. 2511 (disegno di legge)'],
  ] as const)('%s: held at its bound, not beyond', (_, at, beyond, check, required, act) => {
    const [holds, broken] = [at, beyond].map((facts) => checkPremiumLaw({ on: civilDate('2024-12-31'), ...facts }));
    for (const [findings, code] of [[holds, 'premium/law-holds'], [broken, 'premium/law-share']] as const) {
      expect(findings?.map((finding) => [finding.code, finding.values.check, finding.values.required])).toEqual([[code, check, required]]);
      expect(findings?.[0]?.values.source).toContain(act);
    }
  });
  it('asks nothing of facts that are not given, nor an increase where the contract asks none', () => {
    expect(checkPremiumLaw({ on: civilDate('2024-12-31') })).toEqual([]);
    expect(checkPremiumLaw({ on: civilDate('2024-12-31'), increase: { staff: 'dirigenti', percent: '0', employees: 5 } })).toEqual([]);
    expect(checkPremiumLaw({ on: civilDate('2018-05-20'), eq: { position: '1', result: '1' }, increase: { staff: 'comparto', percent: '1', employees: 1 } }).map(({ code }) => code)).toEqual(['law/outside-coverage', 'law/outside-coverage']);
  });
  it('names the people whose real cut is too small, and the item (DL 13/2023 art. 4-bis)', () => {
    const scheme = schemeOf({
      score: { kind: 'sum', of: [{ kind: 'given', id: 'altri', max: '70' }, { kind: 'given', id: 'tempi', max: '30' }, { kind: 'list', id: 'x', take: 'sum', missing: 'zero' }] },
      clamp: { max: '100' }, fasce: cremonaDirigenti2024.fasce,
    });
    const schede = ['60', '65', '65.01', '70'].map((altri, index) => {
      const outcome = scoreScheda(scheme, { person: `D${index}`, inputs: { altri, tempi: index === 3 ? '0' : '30' } });
      if (!outcome.ok) throw new Error('expected a scheda');
      return outcome.value;
    });
    const unscored = scoreScheda(scheme, { person: 'D4', inputs: { altri: '65' } });
    const checked = (item: string) => checkPremiumLaw({ on: civilDate('2024-12-31'), paymentTimes: { scheme, schede: unscored.ok ? [...schede, unscored.value] : schede, item } });
    // 65 + 30 is the second fascia (90 %), 65 the fifth (70 %): 20 of 90; 65.01 + 30 is the first: 30 of 100
    expect(findingLines(checked('tempi'))).toEqual(['premium/real-cut  | person: D1; item: tempi; cut: 22.22; required: 30; source: DL 13/2023 art. 4-bis c. 2']);
    expect(checked('x')).toEqual([]);
    expect(() => checked('assente')).toThrow('expected an item of the scheme, found assente');
  });
  it('warns where all are in one fascia (D.Lgs. 150/2009 art. 18), of two people or more', () => {
    const scheme = schemeOf({ fasce: [{ id: 'bassa', to: '60' }, { id: 'alta', above: '60', to: '90' }] });
    const checked = (...points: readonly string[]) => {
      const schede = scoreSchede(scheme, points.map((p, index) => person(`P${index}`, p)), { on: civilDate('2024-12-31') });
      return schede.ok && findingLines(checkPremiumLaw({ on: civilDate('2024-12-31'), differentiation: schede.value }));
    };
    expect([checked(), checked('70'), checked('95'), checked('50', '70'), checked('70', '50', '50')]).toEqual([[], [], [], [], []]);
    expect([checked('70', '80'), checked('70', '80', '95')]).toEqual([['premium/not-differentiated  | heads: 2; fascia: alta'], ['premium/not-differentiated  | heads: 2; fascia: alta']]);
  });
  it('says no figure for a fund of nothing', () => {
    const findings = checkPremiumLaw({ on: civilDate('2024-12-31'), eq: { position: '0', result: '0' }, meritBill: { staff: 0, top: 0 } });
    expect(findings.map(({ code, values }) => `${code} ${values.found}`)).toEqual(['premium/law-share –', 'premium/law-holds –']);
  });
});

describe('what if', () => {
  const scheme = schemeOf({
    score: { kind: 'sum', of: [{ kind: 'given', id: 'a', max: '60' }, { kind: 'given', id: 'b', max: '40' }] }, rounding: { digits: 2, mode: 'half-up' },
    fasce: [{ id: 'bassa', to: '80' }, { id: 'alta', above: '80' }],
  });
  const appraisal = { person: 'A', inputs: { a: '45', b: '30' } };
  const scheda = scoreScheda(scheme, appraisal);
  if (!scheda.ok) throw new Error('expected a scheda');
  it('says how far the next fascia is and which factor alone is enough', () => {
    const next = nextFascia(scheme, scheda.value);
    expect('points' in next && [next.fascia.id, String(next.points), next.enough]).toEqual(['alta', '5.01', true]);
    expect(itemGains(scheme, scheda.value).map(({ item, missing, lifts }) => [item.id, String(missing), lifts])).toEqual([['a', '15', true], ['b', '10', true]]);
  });
  it('never takes the figure under a conversion for points', () => {
    const parts = {
      score: { kind: 'sum', of: [{ kind: 'given', id: 'a', max: '90' }, { kind: 'threshold', points: '5', when: { to: '0' }, of: { kind: 'given', id: 'giorni', max: '100' } }, { kind: 'threshold', id: 'soglia', points: '5', when: { from: '1' }, of: { kind: 'given', id: 'x', max: '1' } }] },
      fasce: [{ id: 'bassa', to: '80' }, { id: 'alta', above: '80' }],
    };
    const outcome = scoreScheda(schemeOf(parts), { person: 'A', inputs: { a: '78', giorni: '50', x: '0' } });
    expect(outcome.ok && itemGains(schemeOf(parts), outcome.value).map(({ item, missing, lifts }) => [item.id, String(missing), lifts])).toEqual([
      ['giorni', '50', false], ['a', '12', true], ['soglia', '5', true], ['x', '1', false],
    ]);
  });
  it('compares before and after', () => {
    const changed = whatIf(scheme, appraisal, { b: '35.01' });
    expect(changed.ok && [changed.value.before.fascia?.id, changed.value.after.fascia?.id, String(changed.value.difference)]).toEqual(['bassa', 'alta', '5.01']);
    const impossible = whatIf(scheme, appraisal, { b: '41' });
    expect(impossible.ok && impossible.value.difference).toMatchObject({ gap: 'not-measured' });
  });
});

describe('one premium explained', () => {
  it('from the fund to the cent', () => {
    const scheme = schemeOf({ premium: { steps: [{ step: 'distribute', weights: ['score'] }] } });
    const schede = scoreSchede(scheme, [person('A', 60), person('B', 40)], { on: civilDate('2024-12-31') });
    const paid = schede.ok && award(schede.value, { ...fondo('100'), source: { act: 'CCI 2024' }, amount: euro('100.00') }, scheme);
    const step = paid && paid.ok && paid.value.people[0]?.step;
    if (!step) throw new Error('expected a trace');
    expect([step.result, step.sources, step.steps.map(({ rule, result }) => `${rule} ${String(result)}`)]).toEqual(['60', [{ act: 'CCI 2024' }], ['scoring/scheda 60', 'premium/distribute 60']]);
    expect(step.steps[1]?.inputs.map(({ name, value }) => `${name}: ${value}`)).toEqual(['da dividere: 100', 'somma dei pesi: 100', 'peso (score): 60', 'euro per unità di peso: 1']);
  });
});
