import { dayOf, formatDay, type DayNumber } from '@hyte/search-core/schedule/calendar.js';
import { easterSunday, publicHolidaysOf } from '@hyte/search-core/schedule/public-holidays.js';

/** PTV's names of the holidays, in the order of `publicHolidaysOf`. */
const BY_LAW_AND_EVES = [
  'NewYearDay',
  'Epiphany',
  'GoodFriday',
  'EasterSunday',
  'EasterMonday',
  'MayDay',
  'AscensionDay',
  'WhitSunday',
  'MidsummerEve',
  'MidsummerDay',
  'AllSaintsDay',
  'IndependenceDay',
  'ChristmasEve',
  'ChristmasDay',
  'SecondDayOfChristmas',
];

/** PTV's further ones, which are no holidays by law. */
const OTHERS: ReadonlyMap<string, (year: number) => DayNumber> = new Map([
  ['NewYearEve', (year: number) => dayOf(year, 12, 31)],
  ['MaundyThursday', (year: number) => easterSunday(year) - 3],
  ['MayDayEve', (year: number) => dayOf(year, 4, 30)],
]);

/** The day of a holiday that PTV names, `YYYY-MM-DD`; `undefined` for a name that is not known. */
export function holidayDate(name: string, year: number): string | undefined {
  const index = BY_LAW_AND_EVES.indexOf(name);
  const day = index >= 0 ? publicHolidaysOf(year)[index] : OTHERS.get(name)?.(year);
  return day === undefined ? undefined : formatDay(day);
}
