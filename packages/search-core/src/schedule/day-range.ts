import type { Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import type { DayNumber } from './calendar.js';
import { lastMinute } from './slot.js';
import { readTimetable, type Timetable } from './timetable.js';
import { wallClockOf } from './wall-clock.js';

/** First and last day on which something happens, as `RecordColumns` keeps them: days since 1970-01-01 in 16 bits. */
export interface DayRange {
  /** 0 without beginning. */
  readonly firstDay: DayNumber;
  /** 65535 without end. Both are 0 when times are not known. */
  readonly lastDay: DayNumber;
}

const MOST = 0xffff;

/** Days between which everything of a schedule lies; exact for dated sessions, the limits of the rules otherwise. */
export function dayRange(schedule: Schedule | undefined): DayRange {
  return dayRangeOf(readTimetable(schedule));
}

/**
 * The same of a schedule that has been read. The day on which the last occurrence ends is the last, also after
 * midnight.
 */
export function dayRangeOf(timetable: Timetable): DayRange {
  const { known, alwaysOpen, firstDay, lastDay, long } = timetable;
  if (!known) return { firstDay: 0, lastDay: 0 };
  if (alwaysOpen) return { firstDay: 0, lastDay: MOST };
  let last = lastDay;
  const ofLastDay = Number.isFinite(lastDay) ? timetable.slotsOn(lastDay) : [];
  for (const slot of [...ofLastDay, ...long]) last = Math.max(last, wallClockOf(lastMinute(slot)).day);
  return { firstDay: within(firstDay), lastDay: Math.max(1, within(last)) };
}

function within(day: DayNumber): DayNumber {
  return Math.min(Math.max(day, 0), MOST);
}
