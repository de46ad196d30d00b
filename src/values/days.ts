export {
  addDays, addMonths, civilDate, dayOf, dayOfMonth, daysBetween, daysInMonth, daysInYear, isCivilDate, isLeapYear,
  lastDayOfMonth, monthOf, weekdayOf, yearOf, type CivilDate, type Weekday,
} from './civil-date.js';
export {
  includesDay, lengthInDays, monthPeriod, overlapOf, period, quarterPeriod, wholeMonths, yearPeriod, type Period,
} from './period.js';
