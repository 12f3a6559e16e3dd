/** A day as a number: days since 1 January 1970. Days are counted, so clock changes cannot disturb them. */
export type DayNumber = number;

const DAY_MS = 86_400_000;

/** Day of `YYYY-MM-DD` (a longer text is cut); `undefined` when it names no day. */
export function parseDay(text: string | undefined): DayNumber | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  if (!match) return undefined;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  // 30 February would become 2 March, and the years 0 to 99 those of the last century.
  const valid = date.getUTCDate() === Number(match[3]) && date.getUTCFullYear() === Number(match[1]);
  return valid ? date.getTime() / DAY_MS : undefined;
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

/** Year of a day. */
export function yearOf(day: DayNumber): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** Month of a day counted from year 0, so that months can be subtracted. */
export function monthNumber(day: DayNumber): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Day of the month, 1 to 31. */
export function dateOfMonth(day: DayNumber): number {
  return new Date(day * DAY_MS).getUTCDate();
}

/** Number of days in the day's month. */
export function daysInMonth(day: DayNumber): number {
  const date = new Date(day * DAY_MS);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}
