import type { DayNumber } from './calendar.js';
import { minutesOf, wallClockOf } from './wall-clock.js';

/** Why an occurrence may not take place after all: say "check" instead of dropping it. */
export type Doubt = 'public-holiday' | 'school-holiday';

/** One occurrence; moments are wall-clock minutes since 1970. */
export interface Slot {
  readonly start: number;
  readonly end: number | undefined;
  /** Only the day is known. */
  readonly allDay: boolean;
  /** Open hours rather than a session: one may come at any time of them. */
  readonly open: boolean;
  /** It falls on a holiday, and the record does not say whether it is held then. */
  readonly doubt?: Doubt;
}

const DAY_MINUTES = 1440;

/**
 * The occurrence of a rule on a day. An end before the start is after midnight; open hours that end when they begin
 * last a day.
 */
export function slotOf(day: DayNumber, from: number, to: number | undefined, open: boolean): Slot {
  const start = minutesOf(day, from);
  if (to === undefined || (to === from && !open)) return { start, end: undefined, allDay: false, open };
  return { start, end: minutesOf(to <= from ? day + 1 : day, to), allDay: false, open };
}

/** The last minute at which it makes sense to offer the occurrence. */
export function lastMinute(slot: Slot): number {
  if (slot.end !== undefined && slot.end > slot.start) return slot.end - 1;
  if (slot.allDay) return minutesOf(wallClockOf(slot.start).day + 1, 0) - 1;
  return slot.start;
}

/** True for hours from midnight to midnight: a place nobody locks. */
export function isWholeDay({ start, end, open }: Slot): boolean {
  return open && end !== undefined && end - start >= DAY_MINUTES;
}
