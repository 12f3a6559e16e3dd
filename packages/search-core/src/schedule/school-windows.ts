import type { SchoolHolidayId } from '@hyte/catalogue-format/vocabularies/school-holidays.js';
import { dayOf, isoWeek, yearOf, type DayNumber } from './calendar.js';

/** A school holiday that a day belongs to, or may belong to. */
export interface SchoolHoliday {
  readonly id: SchoolHolidayId;
  /**
   * False when the day is a holiday in some municipalities only and it is not known whether in this one: say "check".
   */
  readonly sure: boolean;
}

/**
 * Tells the school holiday on a day, `undefined` on a school day, for a municipality (three digits) or a wellbeing
 * services county (two digits).
 */
export type SchoolCalendar = (day: DayNumber, area?: string) => SchoolHoliday | undefined;

/**
 * The school holidays of the whole country: the windows in which every municipality has its own. What is certain
 * everywhere on the mainland: from 24 December to 1 January, and from the Sunday after the school year's last day (the
 * Saturday of week 22, decree 852/1998 § 7) to 31 July (the school year begins on 1 August, Basic Education Act
 * 628/1998 § 23). The rest is unsure; the tables that know more are in `school-holidays.ts`, apart from this, because
 * few pages need them at once.
 */
export const nationwideSchoolHoliday: SchoolCalendar = (day) => {
  const year = yearOf(day);
  const isFrom = (month: number, date: number): boolean => day >= dayOf(year, month, date);
  const newYear = !isFrom(1, 2);
  if (!isFrom(1, 8) || isFrom(12, 19)) return { id: 'christmas', sure: newYear || isFrom(12, 24) };
  // The Sunday of week 22 is after the school year's last day, its Saturday.
  const week = isoWeek(day + 1);
  if (week > 22 && !isFrom(8, 17)) return { id: 'summer', sure: !isFrom(8, 1) };
  const ownWeek = isoWeek(day);
  if (ownWeek === 42 || ownWeek === 43) return { id: 'autumn', sure: false };
  return ownWeek >= 8 && ownWeek <= 10 ? { id: 'winter', sure: false } : undefined;
};
