import { lastMinute, type Slot } from './slot.js';
import type { Timetable } from './timetable.js';
import { wallClockOf } from './wall-clock.js';

/** What goes on at a moment, for certain or perhaps; neither when nothing does. */
export interface GoingOn {
  readonly sure?: Slot | undefined;
  /** It is in doubt, or nobody has said when it ends, or only its day is known. */
  readonly unsure?: Slot | undefined;
}

/**
 * Finds what a timetable has going on at `now`, in wall-clock minutes. What began today and has no known end may go on.
 */
export function goingOn(timetable: Timetable, now: number): GoingOn {
  const { day } = wallClockOf(now);
  const slots = [...timetable.long, ...timetable.slotsOn(day - 1), ...timetable.slotsOn(day)].filter(
    (slot) =>
      slot.start <= now && (lastMinute(slot) >= now || (slot.end === undefined && wallClockOf(slot.start).day === day)),
  );
  const isSure = ({ end, doubt, allDay }: Slot): boolean => end !== undefined && !doubt && !allDay;
  return { sure: slots.find(isSure), unsure: slots.find((slot) => !isSure(slot)) };
}
