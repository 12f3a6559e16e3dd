import { dayOf, weekdayOf, yearOf, type DayNumber } from './calendar.js';

const SATURDAY = 6;
const FRIDAY = 5;

const byYear = new Map<number, ReadonlySet<DayNumber>>();

/**
 * True for Finnish public holidays, and for Midsummer Eve and Christmas Eve: they are not holidays by law, but what
 * falls out on holidays falls out on them too, and an old person before a locked door is the worse mistake.
 */
export function isPublicHoliday(day: DayNumber): boolean {
  const year = yearOf(day);
  let holidays = byYear.get(year);
  if (!holidays) byYear.set(year, (holidays = publicHolidays(year)));
  return holidays.has(day);
}

function publicHolidays(year: number): Set<DayNumber> {
  const easter = easterSunday(year);
  return new Set([
    dayOf(year, 1, 1), // New Year
    dayOf(year, 1, 6), // Epiphany
    easter - 2, // Good Friday
    easter,
    easter + 1, // Easter Monday
    dayOf(year, 5, 1), // May Day
    easter + 39, // Ascension Day
    easter + 49, // Whit Sunday
    firstWeekday(FRIDAY, dayOf(year, 6, 19)), // Midsummer Eve
    firstWeekday(SATURDAY, dayOf(year, 6, 20)), // Midsummer Day
    firstWeekday(SATURDAY, dayOf(year, 10, 31)), // All Saints' Day
    dayOf(year, 12, 6), // Independence Day
    dayOf(year, 12, 24), // Christmas Eve
    dayOf(year, 12, 25), // Christmas Day
    dayOf(year, 12, 26), // Boxing Day
  ]);
}

function firstWeekday(weekday: number, from: DayNumber): DayNumber {
  return from + ((weekday - weekdayOf(from) + 7) % 7);
}

/** Easter Sunday of the Gregorian calendar (the "anonymous" computus). */
export function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
