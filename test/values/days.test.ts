import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays, addMonths, civilDate, dayOf, dayOfMonth, daysBetween, daysInMonth, daysInYear, includesDay, InvariantError, isCivilDate,
  lastDayOfMonth, lengthInDays, monthOf, monthPeriod, overlapOf, period, quarterPeriod, weekdayOf, wholeMonths, yearOf, yearPeriod, type CivilDate,
} from 'municipal-performance/values';

const day = (text: string) => civilDate(text);

describe('civilDate', () => {
  it.each(['2016-02-29', '2000-02-29', '0016-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(civilDate(text)).toBe(text);
  });

  it.each<unknown>([
    '2015-02-29', '1900-02-29', '2016-02-31', '2016-13-01', '2016-00-10', '2016-1-1', '0000-01-01', '30/11/2016', '2016-11-30T00:00',
    'x2016-11-30', '12016-11-30', '2016-11-301', '2016-01-00', '', new Date(0), 20161130, null, ['2016-11-30'],
  ])('refuses %j', (value) => {
    expect(isCivilDate(value)).toBe(false);
    expect(() => civilDate(value as string)).toThrow(InvariantError);
  });
});

describe('days', () => {
  it('counts without a time zone: 30 December 2011 exists, though not in Apia', () => {
    expect(addDays(day('2011-12-29'), 1)).toBe('2011-12-30');
    expect(daysBetween(day('2011-12-29'), day('2012-01-01'))).toBe(3);
  });

  it('counts over the change of summer time and over leap days', () => {
    expect(daysBetween(day('2024-03-30'), day('2024-04-01'))).toBe(2);
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
    expect(daysBetween(day('2024-03-01'), day('2024-02-28'))).toBe(-2);
    expect([daysInYear(2024), daysInYear(2025), daysInYear(1900), daysInYear(2000)]).toEqual([366, 365, 365, 366]);
  });

  it('adds months to the same day or the last of a shorter month', () => {
    expect(addMonths(day('2016-01-31'), 1)).toBe('2016-02-29');
    expect(addMonths(day('2016-03-31'), -1)).toBe('2016-02-29');
    expect(addMonths(day('2016-11-30'), 3)).toBe('2017-02-28');
  });

  it('has a year, a month and a day of the month', () => {
    expect([yearOf(day('0987-06-05')), monthOf(day('0987-06-05')), dayOfMonth(day('0987-06-05'))]).toEqual([987, 6, 5]);
    expect(dayOf(987, 6, 5)).toBe('0987-06-05');
    expect([lastDayOfMonth(2016, 2), lastDayOfMonth(2015, 2), lastDayOfMonth(2016, 11)]).toEqual(['2016-02-29', '2015-02-28', '2016-11-30']);
    expect([daysInMonth(2016, 0), daysInMonth(2016, 1), daysInMonth(2016, 12), daysInMonth(2016, 13)]).toEqual([0, 31, 31, 0]);
  });

  it('knows the days of the week (30 November 2016 was a Wednesday)', () => {
    expect(weekdayOf(day('2016-11-30'))).toBe(3);
    expect(weekdayOf(day('2016-12-04'))).toBe(7);
  });

  it('refuses half a day', () => {
    expect(() => addDays(day('2016-01-01'), 0.5)).toThrow(InvariantError);
    expect(() => addMonths(day('2016-01-01'), NaN)).toThrow(InvariantError);
  });

  const days = fc.integer({ min: 0, max: 3_000_000 }).map((n) => addDays(day('0001-01-01'), n));

  it('takes back what it added', () => {
    fc.assert(fc.property(days, fc.integer({ min: -300, max: 300 }), (on, n) => {
      fc.pre(on > '0002-01-01');
      expect(addDays(addDays(on, n), -n)).toBe(on);
      expect(daysBetween(on, addDays(on, n))).toBe(n);
    }));
  });

  it('orders days as text', () => {
    fc.assert(fc.property(days, days, (a, b) => {
      expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
    }));
  });
});

describe('period', () => {
  it('counts both ends', () => {
    expect(lengthInDays(yearPeriod(2024))).toBe(366);
    expect(lengthInDays(monthPeriod(2016, 2))).toBe(29);
    expect(quarterPeriod(2016, 4)).toEqual({ from: '2016-10-01', to: '2016-12-31' });
    expect(() => period(day('2016-02-01'), day('2016-01-31'))).toThrow(InvariantError);
    expect(lengthInDays(period(day('2016-02-01'), day('2016-02-01')))).toBe(1);
  });

  it('tells what lies in it and what two periods share', () => {
    const first = period(day('2016-01-01'), day('2016-06-30'));
    expect(['2015-12-31', '2016-01-01', '2016-06-30', '2016-07-01'].map((text) => includesDay(first, day(text)))).toEqual([false, true, true, false]);
    expect(overlapOf(first, period(day('2016-06-30'), day('2016-12-31')))).toEqual({ from: '2016-06-30', to: '2016-06-30' });
    expect(overlapOf(first, period(day('2016-07-01'), day('2016-12-31')))).toBeNull();
    const inner = period(day('2016-03-01'), day('2016-04-30'));
    expect(overlapOf(first, inner)).toEqual(inner);
    expect(overlapOf(inner, first)).toEqual(inner);
  });

  it.each([
    ['2024-09-01', '2024-12-31', 4],
    ['2024-09-02', '2024-12-31', 3],
    ['2024-01-01', '2024-12-31', 12],
    ['2024-02-01', '2024-02-29', 1],
    ['2024-02-01', '2024-02-28', 0],
  ])('counts complete months from %s to %s: %i (rule DIR-13 of the Relazione 2024)', (from, to, months) => {
    expect(wholeMonths({ from: from as CivilDate, to: to as CivilDate })).toBe(months);
  });
});
