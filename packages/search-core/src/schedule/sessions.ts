import type { Session } from '@hyte/catalogue-format/generated/catalogue.js';
import type { DayNumber } from './calendar.js';
import { listOf } from './list-of.js';
import type { Slot } from './slot.js';
import { minutesOf, parseWallClock, wallClockOf } from './wall-clock.js';

/** The dated sessions of a schedule. */
export interface Sessions {
  /** Those that are held, in order of time. */
  readonly slots: readonly Slot[];
  /** Days of which a session was cancelled, in order. */
  readonly cancelled: readonly DayNumber[];
  /** Those that last beyond the day after their first: an exhibition, a camp. */
  readonly long: readonly Slot[];
}

const NOTHING: readonly never[] = [];
const NO_SESSIONS: Sessions = { slots: NOTHING, cancelled: NOTHING, long: NOTHING };

/** Reads dated sessions; one without a start that can be read tells nothing. */
export function readSessions(sessions: readonly Session[] | undefined): Sessions {
  if (!sessions) return NO_SESSIONS;
  const slots: Slot[] = [];
  const cancelled: DayNumber[] = [];
  for (const session of listOf(sessions)) {
    const start = parseWallClock(session.start);
    if (start && session.cancelled) cancelled.push(start.day);
    if (!start || session.cancelled) continue;
    const end = parseWallClock(session.end);
    slots.push({
      start: minutesOf(start.day, start.minute),
      end: end && minutesOf(end.day, end.minute),
      allDay: session.allDay === true,
      open: false,
    });
  }
  slots.sort((a, b) => a.start - b.start);
  const long = slots.filter(
    ({ start, end }) => end !== undefined && wallClockOf(end - 1).day > wallClockOf(start).day + 1,
  );
  return { slots, cancelled: cancelled.sort((a, b) => a - b), long: long.length > 0 ? long : NOTHING };
}

/** What starts on a day. */
export function sessionsOn(slots: readonly Slot[], day: DayNumber): readonly Slot[] {
  const first = firstFrom(slots, minutesOf(day, 0), startOf);
  let end = first;
  while ((slots[end]?.start ?? Infinity) < minutesOf(day + 1, 0)) end++;
  return first === end ? NOTHING : slots.slice(first, end);
}

/** The first day on or after a day with a session, a cancelled one too; `Infinity` when there is none. */
export function nextSessionDay({ slots, cancelled }: Sessions, from: DayNumber): DayNumber {
  const slot = slots[firstFrom(slots, minutesOf(from, 0), startOf)];
  const day = slot ? wallClockOf(slot.start).day : Infinity;
  return Math.min(day, cancelled[firstFrom(cancelled, from, (each) => each)] ?? Infinity);
}

const startOf = ({ start }: Slot): number => start;

/** Place of the first of an ascending list that is not below `least`. */
function firstFrom<T>(list: readonly T[], least: number, valueOf: (each: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueOf(list[middle] as T) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
