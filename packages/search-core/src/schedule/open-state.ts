import { goingOn } from './going-on.js';
import { nextSlots } from './next-occurrences.js';
import type { Doubt, Slot } from './slot.js';
import type { Timetable } from './timetable.js';

/**
 * Whether a place is open, or a group on, at a moment. Moments are wall-clock minutes. `unknown` is never closed: the
 * hours are not known, or it is a holiday the record says nothing about, or something began today and nobody said when
 * it ends.
 */
export type OpenState =
  | { readonly state: 'open'; /** Missing when it does not close within a week. */ readonly closesAt?: number }
  | {
      readonly state: 'closed';
      /** Missing when nothing more is known. */
      readonly opensAt?: number;
      /** The opening itself is in doubt. */
      readonly doubt?: Doubt;
    }
  | { readonly state: 'unknown'; readonly doubt?: Doubt };

const WEEK_MINUTES = 7 * 1440;
/** Most occurrences that one may follow on another without a break before it counts as always open. */
const MOST_JOINED = 60;

/** Tells whether it is open at `now`, until when, or when it opens. */
export function openState(timetable: Timetable, now: number): OpenState {
  if (timetable.alwaysOpen) return { state: 'open' };
  if (!timetable.known) return { state: 'unknown' };
  const { sure, unsure } = goingOn(timetable, now);
  if (sure) return openUntil(sure, nextSlots(timetable, now, MOST_JOINED), now);
  if (unsure) return { state: 'unknown', ...(unsure.doubt && { doubt: unsure.doubt }) };
  const [next] = nextSlots(timetable, now, 1);
  if (!next) return { state: 'closed' };
  return { state: 'closed', opensAt: next.start, ...(next.doubt && { doubt: next.doubt }) };
}

/** Hours that follow on each other without a break are one: a place open until midnight and from midnight on. */
function openUntil(current: Slot, slots: readonly Slot[], now: number): OpenState {
  let end = current.end ?? now;
  for (const { start, end: next, doubt, allDay } of slots) {
    if (start > end) break;
    if (next !== undefined && next > end && !doubt && !allDay) end = next;
  }
  return end - now > WEEK_MINUTES ? { state: 'open' } : { state: 'open', closesAt: end };
}
