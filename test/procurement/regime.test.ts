import { describe, expect, it } from 'vitest';
import { procurementRoute, type ContractKind, type ProcurementQuestion } from 'municipal-performance/procurement';
import { civilDate } from 'municipal-performance/values';

type Asked = Omit<ProcurementQuestion, 'on' | 'clock'> & { readonly on?: string; readonly notice?: string; readonly invitation?: string; readonly determina?: string };

function ask({ on, notice, invitation, determina, ...contract }: Asked) {
  const clock = Object.fromEntries(Object.entries({ notice, invitation, determina }).flatMap(([name, day]) => (day === undefined ? [] : [[name, civilDate(day)]])));
  const route = procurementRoute({ ...contract, on: civilDate(on ?? notice ?? invitation ?? determina ?? ''), clock });
  return {
    codes: route.findings.map(({ code }) => code),
    route: route.ok ? route.value : null,
    law: route.ok ? (route.value.law && [route.value.law.regime, route.value.law.procedure, route.value.law.minOperators]) : null,
    candidates: route.ok ? route.value.candidates.map(({ regime, procedure, minOperators }) => [regime, procedure, minOperators]) : [],
    findings: route.findings,
  };
}

const works = (value: string) => ({ kind: 'works' as ContractKind, value });
const services = (value: string) => ({ kind: 'services' as ContractKind, value });

describe('two norms in force: DL 32/2019 asks the open procedure from 200.000, c. 912 L. 145/2018 allows less to 350.000', () => {
  it.each([
    ['2019-04-18', '300000', ['R03', 'negoziata_senza_bando', 10]],
    ['2019-05-02', '199999.99', ['R04', 'negoziata_senza_bando', 3]],
    ['2019-05-02', '350000', ['R04', 'aperta', null]],
    ['2019-06-18', '300000', ['R05', 'negoziata_senza_bando', 10]],
  ] as const)('on %s for %s the law is settled', (notice, value, law) => {
    expect(ask({ notice, ...works(value) })).toMatchObject({ law, candidates: [] });
    expect(ask({ on: notice, ...works(value) })).toMatchObject({ law, candidates: [] });
  });

  it.each([['2019-04-19', '200000'], ['2019-05-02', '200000'], ['2019-05-02', '349999.99'], ['2019-06-17', '300000']])(
    'on %s for %s both are given and none is chosen', (notice, value) => {
      const { codes, law, candidates } = ask({ notice, ...works(value) });
      expect(codes).toEqual(['procurement/regime-unsettled']);
      expect(law).toBeNull();
      expect(candidates).toEqual([['R04', 'aperta', null], ['R03', 'negoziata_senza_bando', 10]]);
    });

  it('does not touch supplies and services', () => {
    expect(ask({ notice: '2019-05-02', ...services('200000') }).law).toEqual(['R04', 'negoziata_senza_bando', 5]);
  });
});

describe('19 April 2016, day of publication and of entry into force', () => {
  it.each([['works', '100000'], ['supplies', '30000'], ['engineering', '250000']] as const)('a notice published that day is under either code (%s %s)', (kind, value) => {
    const { codes, law, candidates } = ask({ notice: '2016-04-19', kind, value });
    expect(codes).toEqual(['procurement/regime-unsettled']);
    expect(law).toBeNull();
    expect(candidates.map(([regime]) => regime)).toEqual(['R01', 'R00']);
  });

  it('invitations sent that day are under the new code; with neither the question is asked back', () => {
    expect(ask({ invitation: '2016-04-19', ...works('100000') })).toMatchObject({ law: ['R01', 'negoziata_senza_bando', 5], codes: [] });
    expect(ask({ on: '2016-04-19', ...works('100000') })).toMatchObject({ law: ['R01', 'negoziata_senza_bando', 5], codes: ['procurement/notice-day'] });
  });

  it.each([['2016-04-18', 'R00'], ['2016-04-20', 'R01']])('a notice of %s is settled', (notice, regime) => {
    expect(ask({ notice, ...works('100000') }).law?.[0]).toBe(regime);
  });
});

describe('which day decides', () => {
  it('is the determina under DL 76/2020 and the invitations under D.Lgs. 36/2023: one before and one after leaves both', () => {
    const { law, candidates, findings } = ask({ determina: '2023-06-29', invitation: '2023-07-05', ...services('139500') });
    expect(law).toBeNull();
    expect(candidates).toEqual([['R08', 'negoziata_senza_bando', 5], ['R09', 'affidamento_diretto', 1]].reverse());
    expect(findings[0]).toMatchObject({ code: 'procurement/regime-unsettled', severity: 'error' });
    expect(findings[0]?.values.why).toContain('2023-06-29');
  });

  it.each([
    [{ determina: '2023-06-30', invitation: '2023-06-30' }, 'R08'],
    [{ determina: '2023-07-01', invitation: '2023-07-01' }, 'R09'],
    [{ determina: '2016-04-10', notice: '2016-04-25' }, 'R01'],
    [{ determina: '2020-09-10', invitation: '2020-09-20' }, 'R06'],
    [{ determina: '2020-09-15' }, 'R07'],
    [{ determina: '2021-06-01', invitation: '2021-06-10' }, 'R08'],
    [{ determina: '2024-12-20', notice: '2024-12-31' }, 'R10'],
  ])('%j is under %s', (clock, regime) => {
    expect(ask({ ...clock, ...works('120000') }).law?.[0]).toBe(regime);
  });

  it.each<[string, { readonly determina: string; readonly notice?: string; readonly invitation?: string }, readonly string[]]>([
    ['a determina before DL 76/2020, invitations under it', { determina: '2020-07-16', invitation: '2020-07-17' }, ['R06', 'R05']],
    ['a notice before DL 76/2020, a determina under it', { determina: '2020-07-17', notice: '2020-07-16' }, ['R05', 'R06']],
    ['a determina before DL 77/2021, invitations after', { determina: '2021-05-31', invitation: '2021-06-01' }, ['R08', 'R07']],
    ['a determina of DL 76/2020, a notice under the new code', { determina: '2023-06-30', notice: '2023-07-01' }, ['R09', 'R08']],
  ])('%s leaves both regimes', (_, clock, regimes) => {
    const { codes, law, candidates } = ask({ on: clock.invitation ?? clock.notice ?? '', ...clock, ...works('400000') });
    expect(codes).toEqual(['procurement/regime-unsettled']);
    expect(law).toBeNull();
    expect(candidates.map(([regime]) => regime)).toEqual(regimes);
  });

  it('leaves both where a determina comes after the invitations: neither act falls under one regime', () => {
    const { law, candidates } = ask({ on: '2023-07-05', determina: '2023-07-05', invitation: '2023-06-29', ...services('139500') });
    expect([law, candidates.map(([regime]) => regime)]).toEqual([null, ['R09', 'R08']]);
  });

  it('gives the answer of the one regime that has a band for the kind', () => {
    const { law, candidates, findings } = ask({ determina: '2023-06-29', invitation: '2023-07-05', kind: 'concession', value: '1000' });
    expect([law, candidates]).toEqual([null, [['R09', 'negoziata_senza_bando', 10]]]);
    expect(findings[0]?.values.regimes).toBe('D.Lgs. 36/2023 / DL 76/2020 modificato dal DL 77/2021');
  });

  it.each(['notice', 'invitation', 'determina'])('refuses a %s on a day that is none, as misuse', (name) => {
    expect(() => procurementRoute({ on: civilDate('2024-03-01'), clock: { [name]: '2024-02-30' }, ...works('1') })).toThrow('2024-02-30');
  });

  it('puts the regime in force on the day of the question first', () => {
    expect(ask({ on: '2023-06-29', determina: '2023-06-29', invitation: '2023-07-05', ...services('139500') }).candidates.map(([regime]) => regime)).toEqual(['R08', 'R09']);
  });
});

describe('PNRR', () => {
  it.each(['2023-07-01', '2025-03-01'])('keeps the rules of DL 77/2021 and DL 13/2023 from %s on (art. 225 c. 8)', (notice) => {
    const { codes, law, candidates } = ask({ notice, pnrr: true, ...services('150000') });
    expect(codes).toEqual(['procurement/regime-unsettled']);
    expect(law).toBeNull();
    expect(candidates.at(-1)).toEqual([null, null, null]);
    expect(candidates[0]?.[1]).toBe('negoziata_senza_bando');
  });

  it('before that day answers by the ordinary regime and says what it does not hold', () => {
    expect(ask({ notice: '2023-06-30', pnrr: true, ...works('150000') })).toMatchObject({ law: ['R08', 'negoziata_senza_bando', 5], codes: ['procurement/pnrr-not-covered'] });
    expect(ask({ notice: '2025-03-01', pnrr: false, ...services('150000') }).codes).toEqual([]);
  });
});

describe('cross-border interest', () => {
  it('asks the ordinary procedures at any amount under D.Lgs. 36/2023 (art. 48 c. 2)', () => {
    const { law, route } = ask({ on: '2024-03-01', crossBorderInterest: true, ...services('50000') });
    expect(law).toEqual(['R09', 'ordinaria_aperta_o_ristretta', null]);
    expect(route?.law?.article).toBe('art. 48 c. 2 D.Lgs. 36/2023');
  });

  it('asks them after the correttivo too, and changes nothing at the EU threshold', () => {
    expect(ask({ on: '2025-03-01', crossBorderInterest: true, ...services('50000') })).toMatchObject({ law: ['R10', 'ordinaria_aperta_o_ristretta', null], codes: [] });
    expect(ask({ on: '2025-03-01', crossBorderInterest: true, ...services('221000') }).route?.law?.article).toBe('art. 14 c. 1 D.Lgs. 36/2023; art. 70 D.Lgs. 36/2023');
  });

  it('is not in the tables before', () => {
    expect(ask({ on: '2022-03-01', crossBorderInterest: true, ...works('1000') }).codes).toEqual(['procurement/cross-border-not-covered']);
  });
});

describe('what the tables do not hold', () => {
  it.each([
    ['concession', '2023-06-30', '100'], ['social', '2016-05-01', '749999.99'], ['social', '2016-01-01', '750000'], ['concession', '2018-01-01', '5548000'],
  ] as const)('%s on %s for %s has no answer and a finding', (kind, on, value) => {
    expect(ask({ kind, on, value })).toMatchObject({ law: null, candidates: [], codes: ['procurement/kind-not-covered'] });
  });

  it('says that what social services below the threshold follow is debated', () => {
    const { law, codes, route } = ask({ kind: 'social', on: '2024-03-01', value: '749999.99' });
    expect(law).toEqual(['R09', 'regime_servizi_sociali', null]);
    expect(codes).toEqual(['procurement/debated']);
    expect(route?.law?.debated).toBe(true);
  });

  it('marks bands from knowledge, and days after the last look at the text', () => {
    expect(ask({ on: '2018-03-01', ...services('50000') }).codes).toEqual(['procurement/from-knowledge']);
    expect(ask({ on: '2018-03-01', ...services('10000') }).codes).toEqual([]);
    expect(ask({ on: '2026-10-31', ...services('10000') }).codes).toEqual([]);
    expect(ask({ on: '2026-11-01', ...services('10000') }).codes).toEqual(['procurement/checked-until']);
  });

  it.each(['2015-12-31', '2028-01-01'])('%s is outside the coverage: no answer, and both rule and day are named', (on) => {
    const { route, findings } = ask({ on, ...works('1') });
    expect(route).toBeNull();
    expect(findings).toMatchObject([{ code: 'law/outside-coverage', at: '/on', values: { on, rule: 'Regimi nazionali degli affidamenti' } }]);
  });

  it('a notice before the coverage is no guess either', () => {
    expect(ask({ on: '2016-01-10', notice: '2015-12-30', ...works('1') })).toMatchObject({ route: null, codes: ['law/outside-coverage'], findings: [{ at: '/clock', values: { on: '2015-12-30' } }] });
    expect(ask({ on: '2016-01-10', determina: '2015-12-29', notice: '2015-12-30', ...works('1') }).findings.map(({ at, values }) => `${at} ${values.on ?? ''}`)).toEqual(['/clock 2015-12-30', '/clock 2015-12-29']);
  });
});

describe('bad amounts', () => {
  it.each([
    [{ value: '-1' }, ['procurement/amount-negative']],
    [{ value: '1.005' }, ['procurement/amount-decimals']],
    [{ value: 0.1 + 0.2 }, ['procurement/amount-decimals']],
    [{ value: '1', options: '-0.01' }, ['procurement/amount-negative']],
    [{ value: '1', vat: 'unknown' as const }, ['procurement/vat']],
    [{ value: '1', vat: 'included' as const }, ['procurement/vat']],
    [{ value: '-1', options: '0.001', kind: 'lavori' as ContractKind }, ['procurement/unknown-kind', 'procurement/amount-negative', 'procurement/amount-decimals']],
  ])('%j gives findings and no route', (parts, codes) => {
    expect(ask({ on: '2024-03-01', kind: 'works', ...parts })).toMatchObject({ route: null, codes });
  });

  it('takes zero, minus zero and whole numbers', () => {
    for (const value of ['0', 0, -0, 40000, 40000n, '40000.50']) expect(ask({ on: '2024-03-01', kind: 'works', value }).law?.[1]).toBe('affidamento_diretto');
  });
});

describe('the trace', () => {
  const steps = (on: string, kind: ContractKind, value: string) => {
    const route = procurementRoute({ on: civilDate(on), kind, value });
    return route.ok ? route.value.step.steps : [];
  };

  it('names article, bounds, the bound that decided and the distance from it', () => {
    const [, , band] = steps('2024-03-01', 'services', '139999.99');
    expect(band).toMatchObject({ rule: 'procurement/regime-R09', result: 'affidamento_diretto', sources: [{ act: 'D.Lgs. 36/2023', article: '50', comma: '1', letter: 'b' }] });
    expect(band?.inputs).toEqual(expect.arrayContaining([
      { name: 'articolo', value: 'art. 50 c. 1 b) D.Lgs. 36/2023', unit: 'text' },
      { name: 'sotto', value: '140000', unit: 'euro' },
      { name: 'distanza dal limite superiore, che decide', value: '0.01', unit: 'euro' },
    ]));
  });

  it('takes the nearest bound, and never zero', () => {
    const decided = (value: string) => {
      const route = procurementRoute({ on: civilDate('2024-03-01'), kind: 'services', value });
      const bound = route.ok ? route.value.law?.decidedBy : undefined;
      return [bound?.side, String(bound?.amount), String(bound?.distance)];
    };
    expect(decided('0')).toEqual(['upper', '140000', '140000']);
    expect(decided('140000')).toEqual(['lower', '140000', '0']);
    expect(decided('220999.99')).toEqual(['upper', '221000', '0.01']);
    expect(decided('221000')).toEqual(['lower', '221000', '0']);
  });

  it('stands beside duties and terms among the parts of a route', () => {
    const { route } = ask({ on: '2024-03-01', ...works('1') });
    expect(Object.keys(route ?? {})).toEqual(['law', 'candidates', 'local', 'contract', 'threshold', 'duties', 'deadlines', 'step']);
  });

  it('is JSON, with law and candidates as they are', () => {
    const route = procurementRoute({ on: civilDate('2025-06-01'), kind: 'services', value: '100000', options: '45000' });
    const json = JSON.parse(JSON.stringify(route)) as { readonly value: { readonly law: unknown; readonly contract: unknown; readonly duties: unknown[] } };
    expect(json.value.law).toMatchObject({ regime: 'R10', procedure: 'negoziata_senza_bando', minOperators: 5, euThreshold: '221000' });
    expect(json.value.contract).toMatchObject({ value: '145000' });
    expect(json.value.duties.length).toBeGreaterThan(0);
  });
});
