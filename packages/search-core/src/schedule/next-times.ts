import { HORIZON_DAYS, nextSlots } from './next-occurrences.js';
import { lastMinute } from './slot.js';
import type { Timetable } from './timetable.js';
import { wallClockOf } from './wall-clock.js';

/** The next occurrence of every activity, kept until it is over. */
export class NextTimes {
  readonly #starts: Float64Array;
  /** The answer of an activity holds from the first moment to the last one here. */
  readonly #askedAt: Float64Array;
  readonly #holdsTo: Float64Array;

  constructor(readonly timetables: readonly Timetable[]) {
    this.#starts = new Float64Array(timetables.length);
    this.#askedAt = new Float64Array(timetables.length).fill(Infinity);
    this.#holdsTo = new Float64Array(timetables.length);
  }

  /** Wall-clock minutes of the next start, `now` for what is always open, `Infinity` when none is known. */
  startAfter(activity: number, now: number): number {
    const timetable = this.timetables[activity];
    if (!timetable?.known) return Infinity;
    if (timetable.alwaysOpen) return now;
    if (now >= (this.#askedAt[activity] ?? 0) && now <= (this.#holdsTo[activity] ?? 0)) {
      return this.#starts[activity] ?? Infinity;
    }
    const [slot] = nextSlots(timetable, now, 1);
    const start = slot?.start ?? Infinity;
    this.#starts[activity] = start;
    this.#askedAt[activity] = now;
    this.#holdsTo[activity] = slot ? lastMinute(slot) : (wallClockOf(now).day + 1) * 1440 - 1;
    return start;
  }

  /** True when the schedule is known and nothing of it is still to come; what lies beyond the horizon is. */
  isOver(activity: number, now: number): boolean {
    const timetable = this.timetables[activity];
    if (!timetable?.known || timetable.alwaysOpen) return false;
    if (!(timetable.lastDay <= wallClockOf(now).day + HORIZON_DAYS)) return false;
    return this.startAfter(activity, now) === Infinity;
  }
}
