import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays, easterSunday, isHoliday, isWorkingDay, publicHolidays, valueOn, workingDaysBetween,
} from 'municipal-performance/law';
import { addDays, civilDate, weekdayOf } from 'municipal-performance/values';

const day = civilDate;

describe('easterSunday', () => {
  it.each([
    // Dates of Easter as published for these years; 1954, 1981, 2049 and 2076 are the exceptions of the reckoning.
    [1818, '1818-03-22'], [1943, '1943-04-25'], [1954, '1954-04-18'], [1981, '1981-04-19'], [2000, '2000-04-23'], [2008, '2008-03-23'],
    [2011, '2011-04-24'], [2016, '2016-03-27'], [2020, '2020-04-12'], [2024, '2024-03-31'], [2025, '2025-04-20'], [2026, '2026-04-05'],
    [2038, '2038-04-25'], [2049, '2049-04-18'], [2076, '2076-04-19'],
  ])('%s', (year, expected) => expect(easterSunday(year)).toBe(expected));

  it('falls on a Sunday from 22 March to 25 April', () => {
    fc.assert(fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
      const easter = easterSunday(year);
      expect(weekdayOf(easter)).toBe(7);
      expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
    }));
  });

  it('refuses what is no year of the calendar', () => expect(() => easterSunday(1582)).toThrow('1583'));
});

describe('isHoliday', () => {
  it.each([
    ['Sunday', '2024-11-17', true], ['Saturday', '2024-11-16', false],
    ['Easter Monday', '2024-04-01', true], ['Easter Tuesday', '2024-04-02', false],
    ['2 June 2000 (L. 54/1977)', '2000-06-02', false], ['2 June 2001 (L. 336/2000)', '2001-06-02', true],
    ['17 March 2010', '2010-03-17', false], ['17 March 2011 (DL 5/2011)', '2011-03-17', true], ['17 March 2012', '2012-03-17', false],
    ['4 October 2025, a Saturday', '2025-10-04', false], ['4 October 2027 (L. 151/2025)', '2027-10-04', true],
    ['6 January 1977', '1977-01-06', true], ['19 March 1976', '1976-03-19', true], ['19 March 1977 (L. 54/1977 from 8 March)', '1977-03-19', false],
    ['6 January 1978', '1978-01-06', false], ['6 January 1986 (DPR 792/1985)', '1986-01-06', true],
    ['Ascension 1970, a Thursday', '1970-05-07', true], ['Corpus Domini 1970, a Thursday', '1970-05-28', true], ['4 November 1976', '1976-11-04', true],
  ])('%s', (_, on, expected) => expect(isHoliday(day(on))).toBe(expected));

  it('takes the patron each year, or on one day of one year', () => {
    expect(isHoliday(day('2024-11-13'), { patronSaint: '11-13' })).toBe(true);
    expect(isHoliday(day('2024-11-13'))).toBe(false);
    expect(isHoliday(day('2026-05-11'), { patronSaint: ['2026-05-11', '2027-05-10'] })).toBe(true);
    expect(isHoliday(day('2027-05-11'), { patronSaint: '2026-05-11' })).toBe(false);
    expect(isHoliday(day('2024-02-29'), { patronSaint: '02-29' })).toBe(true);
    expect(isHoliday(day('2023-03-01'), { patronSaint: '02-29' })).toBe(false);
  });

  it('refuses a feast that is no day, and a day before the law', () => {
    expect(() => isHoliday(day('2024-11-13'), { patronSaint: '13/11' })).toThrow('patron');
    expect(() => isHoliday(day('1949-05-31'))).toThrow('1949-06-01');
    expect(isHoliday(day('1949-06-02'))).toBe(true);
  });

  it('agrees with the table in force on the day', () => {
    const names = (on: string) => {
      const found = valueOn(publicHolidays, day(on));
      return found.ok ? found.value.value.map(({ name }) => name) : [];
    };
    expect(names('2025-12-31')).toHaveLength(11);
    expect(names('2026-01-01')).toHaveLength(12);
    expect(names('2026-01-01')).toContain('San Francesco d’Assisi, patrono d’Italia');
  });
});

describe('working days', () => {
  it.each([
    // From Good Friday 2026 to the Tuesday after Easter only the Tuesday works.
    ['2026-04-03', '2026-04-07', 1], ['2026-04-07', '2026-04-03', -1], ['2026-11-20', '2026-11-20', 0],
    // All of 2024: 262 Mondays to Fridays, 8 of the 11 holidays on them (6 January is a Saturday, 2 June and 8 December are Sundays).
    ['2023-12-31', '2024-12-31', 262 - 8],
  ])('from %s to %s', (from, to, expected) => expect(workingDaysBetween(day(from), day(to))).toBe(expected));

  it('counts Saturdays where the offices are open', () => {
    expect(workingDaysBetween(day('2024-11-15'), day('2024-11-18'), { saturdayIsWorking: true })).toBe(2);
    expect(workingDaysBetween(day('2024-11-15'), day('2024-11-18'))).toBe(1);
  });

  it('adds, stepping over the holidays and the patron', () => {
    expect(addWorkingDays(day('2026-12-23'), 2)).toBe('2026-12-28');
    expect(addWorkingDays(day('2024-11-12'), 1, { patronSaint: '11-13' })).toBe('2024-11-14');
    expect(addWorkingDays(day('2024-11-14'), -1, { patronSaint: '11-13' })).toBe('2024-11-12');
    expect(addWorkingDays(day('2024-11-17'), 0)).toBe('2024-11-17');
    expect(() => addWorkingDays(day('2024-11-17'), 0.5)).toThrow('whole');
  });

  const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(day('1990-01-01'), n));
  const options = fc.record({ saturdayIsWorking: fc.boolean(), patronSaint: fc.constantFrom('11-13', '12-07', '06-24', '02-29') });

  it('are what a walk through the calendar counts', () => {
    fc.assert(fc.property(days, fc.integer({ min: 0, max: 500 }), options, (from, length, option) => {
      let count = 0;
      for (let n = 1; n <= length; n += 1) {
        const on = addDays(from, n);
        if (weekdayOf(on) <= (option.saturdayIsWorking ? 6 : 5) && !isHoliday(on, option)) count += 1;
      }
      expect(workingDaysBetween(from, addDays(from, length), option)).toBe(count);
    }));
  });

  it('added and counted agree', () => {
    fc.assert(fc.property(days, fc.integer({ min: -300, max: 300 }), options, (from, n, option) => {
      const to = addWorkingDays(from, n, option);
      expect(n === 0 || isWorkingDay(to, option)).toBe(true);
      expect(workingDaysBetween(from, to, option)).toBe(n);
    }));
  });
});
