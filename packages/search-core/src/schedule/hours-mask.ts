import { TIMES_OF_DAY, type TimeOfDay } from '../search-query.js';
import { weekdayOf } from './calendar.js';
import type { DayRule } from './day-rules.js';
import { slotOf, type Slot } from './slot.js';
import type { Timetable } from './timetable.js';
import { minutesOf, wallClockOf } from './wall-clock.js';

// One bit for each weekday and part of the day, in which something of a schedule may take place: 7 times morning, day,
// evening and whenever else. One comparison then tells most schedules that do not fit from those whose days have to be
// looked at.

/** Every weekday and part of the day. */
const ANY_HOURS = 0xfffffff;

const OTHER = TIMES_OF_DAY.length;
const BITS = OTHER + 1;

/** First and last minute of each part of the day, the last not included. */
const PARTS: Readonly<Record<TimeOfDay, readonly [from: number, to: number]>> = {
  morning: [5 * 60, 11 * 60],
  day: [11 * 60, 16 * 60],
  evening: [16 * 60, 22 * 60],
};

/** Bits of what is asked: any of the weekdays and any of the parts of the day; all of a kind when none is asked. */
export function askedHours(weekdays: readonly number[], times: readonly TimeOfDay[]): number {
  const parts = TIMES_OF_DAY.reduce((bits, time, part) => bits | (times.includes(time) ? 1 << part : 0), 0);
  const days = weekdays.length > 0 ? weekdays : [1, 2, 3, 4, 5, 6, 7];
  return days.reduce((bits, weekday) => bits | ((parts || 0b1111) << ((weekday - 1) * BITS)), 0);
}

/**
 * Bits of an occurrence: a session is in the part it starts in, open hours in all they reach into, a day without times
 * in all.
 */
export function hoursOfSlot(slot: Slot): number {
  const { day, minute } = wallClockOf(slot.start);
  return partsOf(slot, minutesOf(day, 0), minute) << ((weekdayOf(day) - 1) * BITS);
}

const kept = new WeakMap<Timetable, number>();

/** Bits of the weekdays and parts of the day that anything of a timetable may be in; sessions that last for days apart. */
export function hoursOf(timetable: Timetable): number {
  let hours = kept.get(timetable);
  if (hours === undefined) kept.set(timetable, (hours = readHours(timetable)));
  return hours;
}

function readHours({ rules, slots, opens }: Timetable): number {
  if (opens) return ANY_HOURS;
  let hours = 0;
  for (const rule of rules) hours |= hoursOfRule(rule);
  for (const slot of slots) hours |= hoursOfSlot(slot);
  return hours;
}

/** Bits of a rule, on every weekday it may have. */
function hoursOfRule({ pattern: { weekdays }, from, to, open }: DayRule): number {
  const parts = partsOf(slotOf(0, from, to, open), 0, from);
  let bits = 0;
  for (let weekday = 1; weekday <= 7; weekday++) if (weekdays & (1 << weekday)) bits |= parts << ((weekday - 1) * BITS);
  return bits;
}

function partsOf({ start, end, open, allDay }: Slot, midnight: number, minute: number): number {
  if (allDay) return 0b1111;
  const until = end === undefined ? 1440 : end - midnight;
  let bits = 0;
  TIMES_OF_DAY.forEach((time, part) => {
    const [from, to] = PARTS[time];
    if ((minute >= from && minute < to) || (open && start - midnight < from && until > from)) bits |= 1 << part;
  });
  return bits || 1 << OTHER;
}
