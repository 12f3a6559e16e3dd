import type { Occurrence } from '../search-engine.js';
import type { Slot, Timetable } from './timetable.js';
import { formatWallClock, minutesOf, wallClockOf } from './wall-clock.js';

/** How far ahead is looked, in days: a year and a week, so that a yearly event is found. */
const HORIZON_DAYS = 372;

/** Occurrences that are not over at `now` (wall-clock minutes), soonest first, at most `count`. */
export function nextSlots(timetable: Timetable, now: number, count: number): Slot[] {
  const found: Slot[] = [];
  const today = wallClockOf(now).day;
  // Yesterday's may last past midnight.
  const first = Math.max(today - 1, timetable.firstDay);
  const last = Math.min(today + HORIZON_DAYS, timetable.lastDay);
  for (let day = first; day <= last; day++) {
    for (const slot of timetable.slotsOn(day)) {
      if (lastMinute(slot) < now) continue;
      found.push(slot);
      if (found.length === count) return found;
    }
  }
  return found;
}

/** The last minute at which it makes sense to offer the occurrence. */
export function lastMinute(slot: Slot): number {
  if (slot.end !== undefined && slot.end > slot.start) return slot.end - 1;
  if (slot.allDay) return minutesOf(wallClockOf(slot.start).day + 1, 0) - 1;
  return slot.start;
}

/** The occurrence as the result shows it. */
export function toOccurrence(slot: Slot): Occurrence {
  const start = wallClockOf(slot.start);
  const end = slot.end === undefined ? undefined : wallClockOf(slot.end);
  return {
    start: formatWallClock(start.day, start.minute),
    ...(end && { end: formatWallClock(end.day, end.minute) }),
    ...(slot.allDay && { allDay: true }),
  };
}
