import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { PUBLIC_HOLIDAYS, type PublicHolidayId } from '@hyte/catalogue-format/vocabularies/public-holidays.js';
import type { SchoolHolidayId } from '@hyte/catalogue-format/vocabularies/school-holidays.js';
import { yearOf, type DayNumber } from './calendar.js';
import { nextSlots } from './next-occurrences.js';
import { publicHolidaysOf } from './public-holidays.js';
import type { Slot } from './slot.js';
import type { Timetable } from './timetable.js';
import { wallClockOf } from './wall-clock.js';

/** A day on which something would be by the rules, and why it is not. */
export interface Gap {
  readonly day: DayNumber;
  readonly reason: 'public-holiday' | 'school-holiday' | 'exception' | 'cancelled';
  readonly publicHoliday?: PublicHolidayId;
  readonly schoolHoliday?: SchoolHolidayId;
  /** Words of the record, for an exception. */
  readonly text?: LocalizedText;
}

/** Occurrences and the days on which something falls out, in order of time. */
export interface Upcoming {
  readonly slots: readonly Slot[];
  /** Only those before the last of the slots, or all within the horizon when the slots are fewer than asked. */
  readonly gaps: readonly Gap[];
}

/**
 * The next occurrences together with the days that fall out between them: "no session on 6 December, Independence Day".
 */
export function upcoming(timetable: Timetable, now: number, count: number): Upcoming {
  const gaps: Gap[] = [];
  const today = wallClockOf(now).day;
  const slots = nextSlots(timetable, now, count, (day) => {
    const gap = day >= today ? gapOn(timetable, day) : undefined;
    if (gap) gaps.push(gap);
  });
  const end = slots.length === count ? wallClockOf(slots.at(-1)?.start ?? 0).day : Infinity;
  return { slots, gaps: gaps.filter(({ day }) => day <= end) };
}

/** Why a day's occurrences by the rules fall out; `undefined` when they do not, or there are none. */
export function gapOn(timetable: Timetable, day: DayNumber): Gap | undefined {
  if (!timetable.hasRuleOn(day)) {
    const cancelled = timetable.isCancelledOn(day) && timetable.slotsOn(day).length === 0;
    return cancelled ? { day, reason: 'cancelled' } : undefined;
  }
  const { fallsOut, exception, school } = timetable.dayState(day);
  if (!fallsOut) return undefined;
  if (exception) return { day, reason: 'exception', ...(exception.reason && { text: exception.reason }) };
  if (school) return { day, reason: 'school-holiday', schoolHoliday: school.id };
  const holiday = PUBLIC_HOLIDAYS[publicHolidaysOf(yearOf(day)).indexOf(day)];
  return { day, reason: 'public-holiday', ...(holiday && { publicHoliday: holiday.id }) };
}
