import { dayOf, weekdayOf, yearOf, type DayNumber } from './calendar.js';

const SATURDAY = 6;

const byYear = new Map<number, readonly DayNumber[]>();

/** Most years kept; a schedule may name any. */
const MOST_YEARS = 100;

/**
 * True on Finnish public holidays. Church Act 652/2023 (Midsummer Day is the Saturday after 19 June, All Saints' Day
 * the Saturday after 30 October), Independence Day Act 388/1937, May Day Act 272/1944. Midsummer Eve and Christmas Eve
 * are not holidays by law, but what falls out on holidays falls out on them too, and an old person before a locked door
 * is the worse mistake.
 */
export function isPublicHoliday(day: DayNumber): boolean {
  const year = yearOf(day);
  let days = byYear.get(year);
  if (!days) {
    if (byYear.size >= MOST_YEARS) byYear.clear();
    byYear.set(year, (days = publicHolidaysOf(year)));
  }
  return days.includes(day);
}

/**
 * The holidays of a year, in the order of `PUBLIC_HOLIDAYS`, which has their names. Two may fall on one day: Ascension
 * Day on 1 May 2008.
 */
export function publicHolidaysOf(year: number): DayNumber[] {
  const easter = easterSunday(year);
  const midsummer = saturdayFrom(dayOf(year, 6, 20));
  const christmas = dayOf(year, 12, 25);
  return [
    dayOf(year, 1, 1),
    dayOf(year, 1, 6),
    easter - 2,
    easter,
    easter + 1,
    dayOf(year, 5, 1),
    easter + 39,
    easter + 49,
    midsummer - 1,
    midsummer,
    saturdayFrom(dayOf(year, 10, 31)),
    dayOf(year, 12, 6),
    christmas - 1,
    christmas,
    christmas + 1,
  ];
}

/** The first Saturday on or after a day. */
function saturdayFrom(day: DayNumber): DayNumber {
  return day + ((SATURDAY - weekdayOf(day) + 7) % 7);
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
