import { invariant, shown } from '../values/numbers.js';
import { addDays, civilDate, dayOf, daysBetween, isCivilDate, isLeapYear, weekdayOf, yearOf, type CivilDate } from '../values/days.js';
import type { Dated } from './dated.js';

/** A public holiday of the law, besides Sundays. */
export interface Holiday {
  /** As the law names it. */
  readonly name: string;
  /** `MM-DD` each year, or days after Easter Sunday (Easter Monday is 1). */
  readonly falls: string | { readonly daysAfterEaster: number };
}

/** What besides the law makes a day free. */
export interface HolidayOptions {
  /**
   * The feast of the municipality's patron saint: `"11-13"` each year, or a whole day (`"2026-05-11"`, that year only)
   * where the feast moves. Several are several feasts. None when absent.
   */
  readonly patronSaint?: string | readonly string[];
}

/** How days of work are counted. */
export interface WorkingDayOptions extends HolidayOptions {
  /** Whether Saturday is a day of work. @interpretation `false`: the offices work five days, as working days in Regulation 1182/71. */
  readonly saturdayIsWorking?: boolean;
}

const newYear: Holiday = { name: 'primo giorno dell’anno', falls: '01-01' };
const epiphany: Holiday = { name: 'Epifania', falls: '01-06' };
const joseph: Holiday = { name: 'San Giuseppe', falls: '03-19' };
const unification: Holiday = { name: '150° anniversario dell’Unità d’Italia', falls: '03-17' };
const liberation: Holiday = { name: 'anniversario della Liberazione', falls: '04-25' };
const easterMonday: Holiday = { name: 'lunedì dopo Pasqua', falls: { daysAfterEaster: 1 } };
const ascension: Holiday = { name: 'Ascensione', falls: { daysAfterEaster: 39 } };
const corpusDomini: Holiday = { name: 'Corpus Domini', falls: { daysAfterEaster: 60 } };
const labour: Holiday = { name: 'festa del lavoro', falls: '05-01' };
const republic: Holiday = { name: 'festa nazionale della Repubblica', falls: '06-02' };
const peterAndPaul: Holiday = { name: 'Santi Pietro e Paolo', falls: '06-29' };
const assumption: Holiday = { name: 'Assunzione della Beata Vergine Maria', falls: '08-15' };
const francis: Holiday = { name: 'San Francesco d’Assisi, patrono d’Italia', falls: '10-04' };
const allSaints: Holiday = { name: 'Ognissanti', falls: '11-01' };
const unity: Holiday = { name: 'giorno dell’unità nazionale', falls: '11-04' };
const immaculate: Holiday = { name: 'Immacolata Concezione', falls: '12-08' };
const christmas: Holiday = { name: 'Natale', falls: '12-25' };
const stephen: Holiday = { name: '26 dicembre', falls: '12-26' };

const of1949 = [
  newYear, epiphany, joseph, liberation, easterMonday, ascension, corpusDomini, labour, republic, peterAndPaul, assumption,
  allSaints, unity, immaculate, christmas, stephen,
];
const of1977 = [newYear, liberation, easterMonday, labour, assumption, allSaints, immaculate, christmas, stephen];
const of1986 = [newYear, epiphany, liberation, easterMonday, labour, assumption, allSaints, immaculate, christmas, stephen];
const of2001 = [newYear, epiphany, liberation, easterMonday, labour, republic, assumption, allSaints, immaculate, christmas, stephen];
const of2011 = [newYear, epiphany, unification, ...of2001.slice(2)];
const of2026 = [...of2001.slice(0, 7), francis, ...of2001.slice(7)];

const verified = civilDate('2026-11-21');

/**
 * The public holidays of Italy over time, Sundays apart.
 *
 * @source L. 260/1949 art. 2; L. 54/1977 art. 1; DPR 792/1985; L. 336/2000; DL 5/2011 art. 1; L. 151/2025 art. 1
 */
export const publicHolidays: Dated<readonly Holiday[]> = {
  rule: 'law/public-holidays',
  label: 'Giorni festivi',
  unit: 'text',
  versions: [
    { from: civilDate('1949-06-01'), value: of1949, source: { act: 'L. 260/1949', article: '2', date: '1949-05-27' }, verifiedOn: verified },
    { from: civilDate('1977-03-08'), value: of1977, source: { act: 'L. 54/1977', article: '1', date: '1977-03-05' }, verifiedOn: verified },
    { from: civilDate('1986-01-01'), value: of1986, source: { act: 'DPR 792/1985', article: '1', date: '1985-12-28' }, verifiedOn: null, note: 'ripristina l’Epifania' },
    { from: civilDate('2001-01-01'), value: of2001, source: { act: 'L. 336/2000', article: '1', date: '2000-11-20' }, verifiedOn: null, note: 'ripristina il 2 giugno' },
    { from: civilDate('2011-01-01'), value: of2011, source: { act: 'DL 5/2011', article: '1', date: '2011-02-22' }, verifiedOn: null, note: 'il 17 marzo è festa nazionale per il solo 2011' },
    { from: civilDate('2012-01-01'), value: of2001, source: { act: 'L. 336/2000', article: '1', date: '2000-11-20' }, verifiedOn: null },
    { from: civilDate('2026-01-01'), value: of2026, source: { act: 'L. 151/2025', article: '1', comma: '2', date: '2025-10-08', url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2025-10-08;151' }, verifiedOn: verified, note: 'aggiunge il 4 ottobre' },
  ],
  until: null,
};

/**
 * Whether a day is a public holiday: a Sunday, a holiday of the law in force on that day, or the patron's feast.
 *
 * @param day from 1949-06-01 on
 * @throws InvariantError for a day before the coverage of {@link publicHolidays}, or a patron's feast that is no day
 * @source L. 260/1949 art. 2: Sundays are giorni festivi too
 * @example
 * ```ts
 * import { isHoliday } from 'municipal-performance/law';
 * import { civilDate } from 'municipal-performance/values';
 * isHoliday(civilDate('2027-10-04')); //=> true
 * isHoliday(civilDate('2025-10-04')); //=> false
 * isHoliday(civilDate('2024-11-13'), { patronSaint: '11-13' }); //=> true
 * ```
 */
export function isHoliday(day: CivilDate, options: HolidayOptions = {}): boolean {
  const feasts = feastsBetween(day, day, options);
  return weekdayOf(day) === 7 || feasts.length > 0;
}

/**
 * Working days from one day to another: the first is not counted, the last is; negative when `to` is earlier, 0 on the
 * same day. Holidays, Sundays and (unless an option says otherwise) Saturdays do not count.
 *
 * @returns a whole number, so that `addWorkingDays(from, n)` is `to` where `to` is a working day after `from`
 * @throws InvariantError for days before the coverage of {@link publicHolidays}
 * @example
 * ```ts
 * import { workingDaysBetween } from 'municipal-performance/law';
 * import { civilDate } from 'municipal-performance/values';
 * workingDaysBetween(civilDate('2026-04-03'), civilDate('2026-04-07')); //=> 1
 * ```
 */
export function workingDaysBetween(from: CivilDate, to: CivilDate, options: WorkingDayOptions = {}): number {
  if (from === to) return 0;
  if (to < from) return -workingDaysIn(to, addDays(from, -1), options);
  return workingDaysIn(addDays(from, 1), to, options);
}

/**
 * The working day that is `n` working days after a day (before, when negative). The first day is not counted; with 0 it is
 * the day itself, working or not.
 *
 * @param n a whole number
 * @throws InvariantError for days before the coverage of {@link publicHolidays}
 * @example
 * ```ts
 * import { addWorkingDays } from 'municipal-performance/law';
 * import { civilDate } from 'municipal-performance/values';
 * addWorkingDays(civilDate('2026-12-23'), 2); //=> '2026-12-28'
 * addWorkingDays(civilDate('2024-11-12'), 1, { patronSaint: '11-13' }); //=> '2024-11-14'
 * ```
 */
export function addWorkingDays(on: CivilDate, n: number, options: WorkingDayOptions = {}): CivilDate {
  invariant(Number.isInteger(n), () => `expected a whole number of days, found ${shown(n)}`);
  const step = n < 0 ? -1 : 1;
  let day = on;
  let left = Math.abs(n);
  while (left > 0) {
    const reach = addDays(day, step * left);
    left -= step > 0 ? workingDaysIn(addDays(day, 1), reach, options) : workingDaysIn(reach, addDays(day, -1), options);
    day = reach;
  }
  return day;
}

/** Whether a day is a day of work: no holiday, no Sunday, and no Saturday unless an option says otherwise. */
export function isWorkingDay(day: CivilDate, options: WorkingDayOptions = {}): boolean {
  return workingDaysIn(day, day, options) === 1;
}

/** Easter Sunday of a year of the Gregorian calendar (1583 on). */
export function easterSunday(year: number): CivilDate {
  invariant(Number.isInteger(year) && year >= 1583 && year <= 9999, () => `expected a year from 1583 to 9999, found ${shown(year)}`);
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const fullMoon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(dayOf(year, 3, 28), fullMoon - weekday);
}

/** Working days of a period, both ends included. */
function workingDaysIn(from: CivilDate, to: CivilDate, options: WorkingDayOptions): number {
  const lastWeekday = options.saturdayIsWorking ? 6 : 5;
  const free = feastsBetween(from, to, options).filter((day) => weekdayOf(day) <= lastWeekday).length;
  return weekdaysIn(from, to, lastWeekday) - free;
}

/** Days of a period that fall on Monday to `lastWeekday`, without walking through it. */
function weekdaysIn(from: CivilDate, to: CivilDate, lastWeekday: number): number {
  const length = daysBetween(from, to) + 1;
  const first = weekdayOf(from);
  let count = Math.floor(length / 7) * lastWeekday;
  for (let day = 0; day < length % 7; day += 1) if (((first - 1 + day) % 7) + 1 <= lastWeekday) count += 1;
  return count;
}

/** The feasts of law and of the patron from one day to another, each day once. */
function feastsBetween(from: CivilDate, to: CivilDate, { patronSaint = [] }: HolidayOptions): readonly CivilDate[] {
  const patrons = (typeof patronSaint === 'string' ? [patronSaint] : patronSaint).map(checkedFeast);
  const days = new Set<CivilDate>();
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    for (const day of lawfulFeasts(year, from)) days.add(day);
    for (const feast of patrons) for (const day of feastIn(year, feast)) days.add(day);
  }
  return [...days].filter((day) => from <= day && day <= to);
}

/** The holidays of a year by the version in force on each of them. */
function lawfulFeasts(year: number, from: CivilDate): readonly CivilDate[] {
  const first = publicHolidays.versions[0]?.from ?? from;
  invariant(from >= first, () => `expected a day from ${first} on, where the public holidays are known, found ${from}`);
  return publicHolidays.versions.flatMap((version, index) => {
    const next = publicHolidays.versions[index + 1]?.from;
    if (yearOf(version.from) > year || (next !== undefined && yearOf(next) < year)) return [];
    return (version.value ?? [])
      .map(({ falls }) => (typeof falls === 'string' ? civilDate(`${yearText(year)}-${falls}`) : addDays(easterSunday(year), falls.daysAfterEaster)))
      .filter((day) => day >= version.from && (next === undefined || day < next));
  });
}

function feastIn(year: number, feast: string): readonly CivilDate[] {
  if (isCivilDate(feast)) return yearOf(feast) === year ? [feast] : [];
  return feast === '02-29' && !isLeapYear(year) ? [] : [civilDate(`${yearText(year)}-${feast}`)];
}

function checkedFeast(feast: string): string {
  invariant(
    isCivilDate(feast) || (typeof feast === 'string' && isCivilDate(`2000-${feast}`)),
    () => `expected the patron's feast as "MM-DD" or "yyyy-mm-dd", found ${shown(feast)}`,
  );
  return feast;
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
