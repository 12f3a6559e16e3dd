/** A day as a number: days since 1 January 1970. Days are counted, so clock changes cannot disturb them. */
export type DayNumber = number;

const DAY_MS = 86_400_000;

/** Day of `YYYY-MM-DD` (a longer text is cut); `undefined` when it names no day. */
export function parseDay(text: string | undefined): DayNumber | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = dayOf(year, month, date);
  // 30 February would become 2 March, and the years 0 to 99 those of the last century.
  return monthNumber(day) === year * 12 + month - 1 ? day : undefined;
}

/** `YYYY-MM-DD` of a day. */
export function formatDay(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** ISO weekday, 1 Monday to 7 Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Monday of the day's week. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayOf(day) + 1;
}

/** ISO 8601 week number: the week belongs to the year of its Thursday. */
export function isoWeek(day: DayNumber): number {
  const thursday = mondayOf(day) + 3;
  const firstDay = dayOf(yearOf(thursday), 1, 1);
  return Math.floor((thursday - firstDay) / 7) + 1;
}

/** Day number of a date; months 1 to 12. */
export function dayOf(year: number, month: number, date: number): DayNumber {
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

/**
 * Month of a day counted from year 0, times 32, plus the day of the month. Whole-number arithmetic on years that begin
 * in March (so that the leap day is the last), many times faster than a `Date`: schedules ask this for every day they
 * look at.
 */
function civil(day: DayNumber): number {
  const sinceYear0 = day + 719_468;
  const era = Math.floor(sinceYear0 / 146_097);
  const ofEra = sinceYear0 - era * 146_097;
  const leapDays = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const yearOfEra = Math.floor((ofEra - leapDays) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return ((yearOfEra + era * 400) * 12 + fromMarch + 2) * 32 + date;
}

/** Year of a day. */
export function yearOf(day: DayNumber): number {
  return Math.floor(monthNumber(day) / 12);
}

/** Month of a day counted from year 0, so that months can be subtracted. */
export function monthNumber(day: DayNumber): number {
  return Math.floor(civil(day) / 32);
}

/** First day of a month counted from year 0. */
export function monthStart(month: number): DayNumber {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** Day of the month, 1 to 31. */
export function dateOfMonth(day: DayNumber): number {
  return civil(day) % 32;
}

/** Number of days in the day's month. */
export function daysInMonth(day: DayNumber): number {
  const month = monthNumber(day);
  return monthStart(month + 1) - monthStart(month);
}
