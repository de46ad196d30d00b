import { describe, expect, it } from 'vitest';
import {
  accountingDeadlines, corteDeiContiAmount, debtInterestLimit, deficitBounds, dueOn, equilibriTest, fcdeMinimumShare, fcdeWeights,
  guaranteeFundRule, hiringClasses, hiringGrowth, reserveFundBounds, serviceCoverageMinimum, treasuryAdvanceTwelfths, valueOn,
  variazioneTerms, type Dated,
} from 'municipal-performance/law';
import { parseGuidelines } from 'municipal-performance/budget';
import { cremona2016Guidelines } from 'municipal-performance/samples';
import { civilDate, decimal, type Decimal } from 'municipal-performance/values';

const tables: readonly Dated<unknown>[] = [
  corteDeiContiAmount, debtInterestLimit, deficitBounds, equilibriTest, fcdeMinimumShare, fcdeWeights, guaranteeFundRule, hiringClasses,
  hiringGrowth, reserveFundBounds, serviceCoverageMinimum, treasuryAdvanceTwelfths, variazioneTerms,
];

const at = <T>(table: Dated<T>, day: string) => {
  const found = valueOn(table, civilDate(day));
  return found.ok ? found.value.value : found.findings[0]?.code;
};

describe.each(tables.map((table) => [table.rule, table] as const))('%s', (_, { versions, label }) => {
  it('has versions in order of time, each with its source', () => {
    expect(label).not.toBe('');
    expect(versions.map(({ from }) => from)).toEqual(versions.map(({ from }) => from).sort());
    for (const { source } of versions) expect(source.act).not.toBe('');
  });
});

describe('dated values', () => {
  it.each([['2015-06-30', '36'], ['2016-01-01', '55'], ['2017-12-31', '70'], ['2018-01-01', '75'], ['2019-01-01', '85'], ['2020-12-31', '95'], ['2021-01-01', '100']])('FCDE on %s: %s %%', (day, share) => {
    expect(String(at(fcdeMinimumShare, day))).toBe(share);
  });

  it('tests W1 to 2024 and W2 from 2025', () => {
    expect([at(equilibriTest, '2018-12-31'), at(equilibriTest, '2024-12-31'), at(equilibriTest, '2025-01-01')]).toEqual(['law/outside-coverage', 'W1', 'W2']);
  });

  it('allows 5 twelfths in 2020–2022, 3 after', () => {
    expect([at(treasuryAdvanceTwelfths, '2020-01-01'), at(treasuryAdvanceTwelfths, '2022-12-31'), at(treasuryAdvanceTwelfths, '2023-01-01')]).toEqual([5, 5, 3]);
  });

  it('ends Tabella 2 of DM 17/3/2020 with 2024', () => {
    const inYear = (day: string) => JSON.parse(JSON.stringify(at(hiringGrowth, day))) as unknown;
    expect(inYear('2020-12-31')).toMatchObject({ a: '23', g: '7', i: '1.5' });
    expect(inYear('2024-12-31')).toMatchObject({ a: '35', g: '16', i: '5' });
    expect(inYear('2025-01-01')).toBe('law/not-in-force');
  });

  it('has Tabella 3 four points above Tabella 1 in every class', () => {
    const classes = at(hiringClasses, '2025-01-01');
    if (!Array.isArray(classes)) throw new Error('expected classes');
    expect(classes).toHaveLength(9);
    for (const { table1, table3 } of classes as { table1: unknown; table3: unknown }[]) expect(decimal(table3 as never).minus(decimal(table1 as never)).toString()).toBe('4');
  });

  it('weighs five years with a sum of 1', () => {
    const weights = at(fcdeWeights, '2024-01-01');
    if (!Array.isArray(weights)) throw new Error('expected weights');
    expect((weights as unknown[]).reduce<Decimal>((sum, weight) => sum.plus(decimal(String(weight))), decimal(0)).toString()).toBe('1');
  });
});

describe('deadlines', () => {
  const local = parseGuidelines(cremona2016Guidelines);
  const rule = (id: string) => {
    const found = local.ok ? local.value.deadlines.find((one) => one.id === id) : undefined;
    if (!found) throw new Error('expected a deadline');
    return found.due;
  };
  const day = (text: string) => ({ day: civilDate(text) });

  it.each([
    ['sollecito', day('2016-05-31'), '2016-06-15'],
    ['sollecito', day('2016-12-20'), '2017-01-04'],
    ['contributi', day('2016-03-04'), '2016-03-14'],
    ['contributi', day('2016-02-20'), '2016-03-01'],
    ['trimestrale', { year: 2016, quarter: 2 as const }, '2016-07-10'],
    ['trimestrale', { year: 2016, quarter: 4 as const }, '2017-01-10'],
    ['finale', { year: 2016 }, '2017-01-31'],
    ['residui', { year: 2016 }, '2016-10-31'],
    ['incarichi-corte-dei-conti', { year: 2016, quarter: 1 as const }, '2016-04-30'],
    ['co-co-co', day('2016-12-05'), '2017-01-20'],
  ])('Cremona 2016, %s after %j: %s', (id, event, expected) => {
    expect(dueOn(rule(id), event)).toBe(expected);
  });

  it('of the law: ITP by the 30th after the quarter and 31 January, FGDC by 28 February', () => {
    expect(dueOn(accountingDeadlines.itpQuarter.due, { year: 2024, quarter: 1 })).toBe('2024-04-30');
    expect(dueOn(accountingDeadlines.itpYear.due, { year: 2024 })).toBe('2025-01-31');
    expect(dueOn(accountingDeadlines.guaranteeFund.due, { year: 2024 })).toBe('2024-02-28');
  });

  it('in working days pass over Sundays and holidays', () => {
    expect(dueOn({ after: 'day', days: 1, counting: 'working' }, day('2016-12-23'))).toBe('2016-12-27');
  });

  it('want an event of their own kind', () => {
    expect(() => dueOn(rule('sollecito'), { year: 2016 })).toThrow(/expected the day/);
    expect(() => dueOn(rule('trimestrale'), { year: 2016 })).toThrow(/expected the quarter/);
    expect(() => dueOn(rule('finale'), { year: 2016, quarter: 1 })).toThrow(/expected the year/);
  });
});
