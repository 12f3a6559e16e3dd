import type { Occurrence } from '../search-engine.js';
import type { DayNumber } from './calendar.js';
import { lastMinute, type Slot } from './slot.js';
import type { Timetable } from './timetable.js';
import { formatWallClock, wallClockOf } from './wall-clock.js';

/** How far ahead is looked, in days: four years, so that 29 February is found. */
export const HORIZON_DAYS = 1470;
/** Most days looked at: an every-day rule that is closed for longer counts as having nothing more. */
const MOST_DAYS = 800;

/** Occurrences that are not over at `now` (wall-clock minutes), soonest first, at most `count`. */
export function nextSlots(
  timetable: Timetable,
  now: number,
  count: number,
  /** Told of every day looked at, one without occurrences too. */
  visit?: (day: DayNumber) => void,
): Slot[] {
  const today = wallClockOf(now).day;
  // Yesterday's may last past midnight; what lasts longer is kept apart.
  const yesterday = today - 1;
  const found = timetable.long.filter((slot) => wallClockOf(slot.start).day < yesterday && lastMinute(slot) >= now);
  const last = Math.min(today + HORIZON_DAYS, timetable.lastDay);
  let day = timetable.nextDay(yesterday);
  for (let looked = 0; day <= last && looked < MOST_DAYS && found.length < count; looked++) {
    visit?.(day);
    for (const slot of timetable.slotsOn(day)) if (lastMinute(slot) >= now) found.push(slot);
    day = timetable.nextDay(day + 1);
  }
  return found.slice(0, count);
}

/** The occurrence as the result shows it. */
export function toOccurrence(slot: Slot): Occurrence {
  const start = wallClockOf(slot.start);
  const end = slot.end === undefined ? undefined : wallClockOf(slot.end);
  return {
    start: formatWallClock(start.day, start.minute),
    ...(end && { end: formatWallClock(end.day, end.minute) }),
    ...(slot.allDay && { allDay: true }),
    ...(slot.doubt && { doubt: slot.doubt }),
  };
}
