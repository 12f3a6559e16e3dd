import { TIMES_OF_DAY, type TimeOfDay, type WhenFilter } from '../search-query.js';
import { parseDay, weekdayOf, type DayNumber } from './calendar.js';
import type { Slot, Timetable } from './timetable.js';
import { minutesOf, wallClockOf } from './wall-clock.js';

/** First and last minute of each part of the day, the last not included. */
const PARTS: Readonly<Record<TimeOfDay, readonly [from: number, to: number]>> = {
  morning: [5 * 60, 11 * 60],
  day: [11 * 60, 16 * 60],
  evening: [16 * 60, 22 * 60],
};

/** How far ahead an occurrence is looked for when no last day is asked, in days. */
const HORIZON_DAYS = 366;

/** Answer for one timetable: does an occurrence fit? */
export type WhenAnswer = 'yes' | 'no' | 'unknown';

/** True when the filter asks for anything. */
export function asksWhen(when: WhenFilter | undefined): when is WhenFilter {
  return Boolean(when?.weekdays?.length || when?.times?.length || when?.from || when?.to);
}

/** Makes the test whether one occurrence of a timetable, from today on, fits all that is asked. */
export function whenTest(when: WhenFilter, today: DayNumber): (timetable: Timetable) => WhenAnswer {
  const first = Math.max(today, parseDay(when.from) ?? today);
  const last = parseDay(when.to) ?? first + HORIZON_DAYS;
  const weekdays =
    Array.isArray(when.weekdays) && when.weekdays.length > 0 ? new Set<number>(when.weekdays) : undefined;
  const times: readonly TimeOfDay[] = Array.isArray(when.times) ? when.times : [];
  const parts = TIMES_OF_DAY.filter((time) => times.includes(time)).map((time) => PARTS[time]);

  const fits = (slot: Slot, day: DayNumber): boolean =>
    parts.length === 0 ||
    slot.allDay ||
    parts.some(([from, to]) => touches(slot, minutesOf(day, from), minutesOf(day, to)));

  return (timetable) => {
    if (!timetable.known) return 'unknown';
    if (timetable.alwaysOpen) return 'yes';
    const end = Math.min(last, timetable.lastDay);
    for (let day = Math.max(first, timetable.firstDay); day <= end; day++) {
      const weekday = weekdayOf(day);
      if (!(timetable.weekdays & (1 << weekday)) || (weekdays && !weekdays.has(weekday))) continue;
      if (timetable.slotsOn(day).some((slot) => fits(slot, day))) return 'yes';
    }
    return 'no';
  };
}

/** A session belongs to the part it starts in; a place is open in every part its hours reach into. */
function touches(slot: Slot, from: number, to: number): boolean {
  if (slot.start >= from && slot.start < to) return true;
  const end = slot.end ?? wallClockOf(slot.start).day * 1440 + 1440;
  return slot.open && slot.start < from && end > from;
}
