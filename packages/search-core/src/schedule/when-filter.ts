import type { TimeOfDay, WhenFilter } from '../search-query.js';
import { parseDay, weekdayOf, type DayNumber } from './calendar.js';
import { askedHours, hoursOf, hoursOfSlot } from './hours-mask.js';
import { goingOn } from './going-on.js';
import { lastMinute, type Slot } from './slot.js';
import type { Timetable } from './timetable.js';
import { minutesOf, wallClockOf } from './wall-clock.js';

/** How far ahead an occurrence is looked for when no last day is asked, in days. */
const HORIZON_DAYS = 366;

/** Answer for one timetable: does an occurrence fit? */
export type WhenAnswer = 'yes' | 'no' | 'unknown';

/**
 * Makes the test whether one occurrence of a timetable, from today on, fits all that is asked.
 *
 * @param now wall-clock minutes; what is over by then does not fit. Midnight when missing: then everything of today is
 *   still to come.
 */
export function whenTest(
  when: WhenFilter,
  today: DayNumber,
  now = minutesOf(today, 0),
): (timetable: Timetable) => WhenAnswer {
  const first = Math.max(today, parseDay(when.from) ?? today);
  const last = Math.min(parseDay(when.to) ?? Infinity, first + HORIZON_DAYS);
  const weekdays: readonly number[] = Array.isArray(when.weekdays) ? when.weekdays : [];
  const times: readonly TimeOfDay[] = Array.isArray(when.times) ? when.times : [];
  const asked = askedHours(weekdays, times);
  const fits = (slot: Slot): boolean => (hoursOfSlot(slot) & asked) !== 0 && lastMinute(slot) >= now;
  const isAsked = (day: DayNumber): boolean => weekdays.length === 0 || weekdays.includes(weekdayOf(day));

  const byDays = (timetable: Timetable): WhenAnswer => {
    const end = hoursOf(timetable) & asked ? Math.min(last, timetable.lastDay) : -Infinity;
    for (let day = first; day <= end; day++) {
      day = timetable.nextDay(day);
      if (day <= end && isAsked(day) && timetable.slotsOn(day).some(fits)) return 'yes';
    }
    return timetable.long.some((slot) => isOnWithin(slot, first, last, isAsked)) ? 'yes' : 'no';
  };
  return (timetable) => {
    if (!timetable.known) return 'unknown';
    if (timetable.alwaysOpen) return 'yes';
    const byNow = when.openNow ? isOpen(timetable, now) : 'yes';
    return byNow === 'yes' ? byDays(timetable) : byNow;
  };
}

function isOpen(timetable: Timetable, now: number): WhenAnswer {
  const { sure, unsure } = goingOn(timetable, now);
  if (sure) return 'yes';
  return unsure ? 'unknown' : 'no';
}

/** A session of many days is on on each of them; at what time of the day nobody has said. */
function isOnWithin(slot: Slot, first: DayNumber, last: DayNumber, isAsked: (day: DayNumber) => boolean): boolean {
  const from = Math.max(first, wallClockOf(slot.start).day);
  const to = Math.min(last, wallClockOf(lastMinute(slot)).day);
  // After a week the weekdays come again.
  for (let day = from; day <= Math.min(to, from + 6); day++) if (isAsked(day)) return true;
  return false;
}
