import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { limitsCheck, splittingSigns, technicalIncentives, type ContractKind, type IncentiveQuestion, type Purchase } from 'municipal-performance/procurement';
import { civilDate } from 'municipal-performance/values';

const year = (text: string) => ({ from: civilDate(`${text}-01-01`), to: civilDate(`${text}-12-31`) });
const bought = (id: string, on: string, value: string, object = '90910000', kind: ContractKind = 'services'): Purchase => ({ id, on: civilDate(on), kind, object, value });

function signs(purchases: readonly Purchase[], during = year('2024')) {
  const outcome = splittingSigns(purchases, during);
  return outcome.ok ? outcome.value.map(({ object, sum, bound, above, article, purchases: group }) => [object, String(sum), String(bound), String(above), article, group.map(({ id }) => id).join('')]) : null;
}

describe('splittingSigns', () => {
  it('shows purchases of one object that together reach the bound of art. 50 c. 1 b), and not one cent less', () => {
    expect(signs([bought('B', '2024-05-01', '70000'), bought('A', '2024-02-01', '70000')]))
      .toEqual([['90910000', '140000', '140000', '0', 'art. 50 c. 1 e) D.Lgs. 36/2023', 'AB']]);
    expect(signs([bought('A', '2024-02-01', '70000'), bought('B', '2024-05-01', '69999.99')])).toEqual([]);
  });

  it('looks at one object, one kind and one period at a time', () => {
    expect(signs([bought('A', '2024-02-01', '70000'), bought('B', '2024-05-01', '70000', '90911000')])).toEqual([]);
    expect(signs([bought('A', '2024-02-01', '70000'), bought('B', '2024-05-01', '70000', '90910000', 'supplies')])).toEqual([]);
    expect(signs([bought('A', '2023-12-31', '70000'), bought('B', '2024-01-01', '70000')])).toEqual([]);
    expect(signs([])).toEqual([]);
  });

  it('is silent where one of them is over the bound alone, unless they reach a further one', () => {
    expect(signs([bought('A', '2024-02-01', '140000'), bought('B', '2024-05-01', '10000')])).toEqual([]);
    expect(signs([bought('A', '2024-02-01', '140000'), bought('B', '2024-05-01', '81000')])?.[0]?.slice(1, 4)).toEqual(['221000', '221000', '0']);
  });

  it('names the highest bound, where they reach several', () => {
    expect(signs([bought('A', '2024-02-01', '139999.99'), bought('B', '2024-05-01', '81000.01')])?.map((sign) => sign.slice(1, 5)))
      .toEqual([['221000', '221000', '0', 'art. 14 c. 1 D.Lgs. 36/2023; art. 70 D.Lgs. 36/2023']]);
  });

  it('looks at the last of three, and has nothing to say of one alone', () => {
    expect(signs([bought('A', '2021-02-01', '40000'), bought('B', '2021-05-01', '40000'), bought('C', '2021-06-01', '1')], year('2021'))).toEqual([]);
    expect(splittingSigns([bought('A', '2028-02-01', '1')], year('2028'))).toEqual({ ok: true, value: [], findings: [] });
  });

  it('keeps purchases of one day in the order given', () => {
    expect(signs([bought('A', '2024-02-01', '70000'), bought('C', '2024-03-01', '1'), bought('B', '2024-02-01', '70000')])?.[0]?.[5]).toBe('ABC');
  });

  it('looks at both ends of the period', () => {
    expect(signs([bought('A', '2024-01-01', '70000'), bought('B', '2024-12-31', '70000')])?.[0]?.[5]).toBe('AB');
    expect(signs([bought('A', '2024-01-01', '70000'), bought('B', '2025-01-01', '70000')])).toEqual([]);
  });

  it('takes the bound in force on the day of the last purchase: 75.000 to 31 May 2021, 139.000 after', () => {
    expect(signs([bought('A', '2021-02-01', '40000'), bought('B', '2021-05-31', '40000')], year('2021'))?.[0]?.[2]).toBe('75000');
    expect(signs([bought('A', '2021-02-01', '40000'), bought('B', '2021-06-01', '40000')], year('2021'))).toEqual([]);
  });

  it('repeats each sign as a warning, never as a verdict, and names what it cannot read', () => {
    const outcome = splittingSigns([bought('A', '2024-02-01', '70000'), bought('B', '2024-05-01', '70000')], year('2024'));
    expect(outcome.findings).toMatchObject([{ code: 'procurement/splitting-sign', severity: 'warning', values: { purchases: 'A, B' } }]);
    const bad = splittingSigns([bought('A', '2024-02-01', '-1'), { ...bought('B', '2024-02-01', '1'), kind: 'x' as ContractKind }], year('2024'));
    expect(bad.findings.map(({ code, at }) => `${code} ${at}`)).toEqual(['procurement/unknown-kind /1/kind', 'procurement/amount-negative /0/value']);
    expect(splittingSigns([{ ...bought('A', '2024-02-01', '1'), kind: 'x' as ContractKind }], year('2024')).ok).toBe(false);
    expect(splittingSigns([bought('A', '2024-02-01', '-1')], year('2024')).ok).toBe(false);
    expect(splittingSigns([bought('A', '2028-02-01', '1'), bought('B', '2028-02-02', '1')], year('2028')).findings.map(({ code }) => code)).toEqual(['law/outside-coverage']);
  });
});

describe('limitsCheck', () => {
  it('says who is within a ceiling and by how much (yearly caps of the DPCM 24/12/2015 in the guideline of Cremona 2016, l. 507-512)', () => {
    const outcome = limitsCheck([
      { name: 'Vigilanza armata', ceiling: '40000', amounts: ['25000', '15000'] },
      { name: 'Vigilanza armata', ceiling: '40000', amounts: ['25000', '15000.01'] },
      { name: 'Pulizia immobili', ceiling: '209000', amounts: [] },
      { name: 'sotto soglia', ceiling: '209000', inclusive: false, amounts: ['209000'] },
    ]);
    expect(outcome.ok && outcome.value.map(({ margin, isWithin }) => [String(margin), isWithin])).toEqual([['0', true], ['-0.01', false], ['209000', true], ['0', false]]);
    expect(outcome.findings.map(({ code, at }) => `${code} ${at}`)).toEqual(['procurement/limit-exceeded /1', 'procurement/limit-exceeded /3']);
  });

  it('names every amount it cannot read', () => {
    expect(limitsCheck([{ name: 'a', ceiling: '-1', amounts: ['1', '0.001'] }]).findings.map(({ code, at }) => `${code} ${at}`))
      .toEqual(['procurement/amount-negative /0/ceiling', 'procurement/amount-decimals /0/amounts/1']);
    expect(limitsCheck([])).toEqual({ ok: true, value: [], findings: [] });
    expect(limitsCheck([{ name: 'a', ceiling: '-1', amounts: ['1'] }])).toMatchObject({ ok: false, findings: [{ at: '/0/ceiling' }] });
    expect(limitsCheck([{ name: 'a', ceiling: '1', amounts: [] }, { name: 'b', ceiling: '1', amounts: ['-1'] }])).toMatchObject({ ok: false, findings: [{ at: '/1/amounts/0' }] });
  });
});

describe('technicalIncentives', () => {
  const ask = (question: Omit<IncentiveQuestion, 'on'> & { readonly on: string }) => {
    const outcome = technicalIncentives({ ...question, on: civilDate(question.on) });
    return outcome.ok ? [outcome.value.fund, outcome.value.staff, outcome.value.innovation, outcome.value.notDue].map(String) : outcome.findings.map(({ code }) => code);
  };

  it.each<[Omit<IncentiveQuestion, 'on'> & { readonly on: string }, readonly string[]]>([
    [{ on: '2024-03-01', kind: 'works', base: '150000' }, ['3000', '2400', '600', '0']],
    [{ on: '2024-03-01', kind: 'works', base: '150000', share: '1.5' }, ['2250', '1800', '450', '0']],
    [{ on: '2024-03-01', kind: 'works', base: '150000', isTied: true }, ['3000', '2400', '0', '600']],
    [{ on: '2024-03-01', kind: 'works', base: '0.25' }, ['0.01', '0.01', '0', '0']],
    [{ on: '2024-03-01', kind: 'works', base: '0' }, ['0', '0', '0', '0']],
    [{ on: '2024-03-01', kind: 'services', base: '500000', hasDec: true }, ['10000', '8000', '2000', '0']],
    [{ on: '2024-03-01', kind: 'services', base: '500000' }, ['procurement/incentive-not-due']],
    [{ on: '2016-05-01', kind: 'services', base: '500000', hasDec: true }, ['procurement/incentive-not-due']],
    [{ on: '2024-03-01', kind: 'works', base: '150000', share: '2' }, ['3000', '2400', '600', '0']],
    [{ on: '2024-03-01', kind: 'works', base: '150000', share: '0' }, ['0', '0', '0', '0']],
    [{ on: '2024-03-01', kind: 'lavori' as 'works', base: '1' }, ['procurement/unknown-kind']],
    [{ on: '2024-03-01', kind: 'works', base: '1', share: '2.001' }, ['procurement/incentive-share']],
    [{ on: '2024-03-01', kind: 'works', base: '1', share: '-1' }, ['procurement/incentive-share']],
    [{ on: '2015-12-31', kind: 'works', base: '1' }, ['law/outside-coverage']],
    [{ on: '2024-03-01', kind: 'works', base: '-1' }, ['procurement/amount-negative']],
  ])('%j', (question, expected) => {
    expect(ask(question)).toEqual(expected);
  });

  it('says which part of the question it cannot read', () => {
    const places = (question: Partial<IncentiveQuestion>) => technicalIncentives({ on: civilDate('2024-03-01'), kind: 'works', base: '1', ...question }).findings.map(({ at }) => at);
    expect([places({ kind: 'x' as ContractKind }), places({ base: '-1' })]).toEqual([['/kind'], ['/base']]);
  });

  it('always adds up to the fund, which is 2 % rounded to the cent half up', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.boolean(), (cents, isTied) => {
      const base = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
      const outcome = technicalIncentives({ on: civilDate('2024-03-01'), kind: 'works', base, isTied });
      if (!outcome.ok) throw new Error('expected a fund');
      const { fund, staff, innovation, notDue } = outcome.value;
      expect(fund.times(100).toNumber()).toBe(Math.floor((cents * 2 + 50) / 100));
      expect(staff.plus(innovation).plus(notDue).eq(fund)).toBe(true);
    }));
  });
});
