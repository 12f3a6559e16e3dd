import type { Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { parseDay, weekdayOf, type DayNumber } from './calendar.js';
import { isPublicHoliday } from './public-holidays.js';
import { readRecurrence } from './recurrence.js';
import { minutesOf, parseClock, parseWallClock } from './wall-clock.js';

/** One occurrence; moments are wall-clock minutes since 1970. */
export interface Slot {
  readonly start: number;
  readonly end: number | undefined;
  /** Only the day is known. */
  readonly allDay: boolean;
  /** Open hours rather than a session: one may come at any time of them. */
  readonly open: boolean;
}

/** A schedule read once, to be asked about days. */
export interface Timetable {
  /** False when the schedule is missing or does not tell its days: unknown is never closed. */
  readonly known: boolean;
  readonly alwaysOpen: boolean;
  /** First and last day on which anything may happen; infinite when the rules have no limit. */
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  /** Bits of the ISO weekdays on which anything may start; a day without its bit need not be asked about. */
  readonly weekdays: number;
  /** What starts on the day, soonest first. */
  readonly slotsOn: (day: DayNumber) => readonly Slot[];
}

const NOTHING: readonly Slot[] = [];
const EVERY_WEEKDAY = 0xff;

/** Day rules of one kind: recurrences and opening hours are the same to the calendar. */
interface DayRule {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly happensOn: (day: DayNumber) => boolean;
  readonly weekdays: number;
  readonly from: number;
  readonly to: number | undefined;
  readonly open: boolean;
}

/** Reads a schedule. A missing or empty one gives a timetable that is not `known`. */
export function readTimetable(schedule: Schedule | undefined): Timetable {
  const rules = readRules(schedule);
  const sessions = readSessions(schedule);
  const exceptions = readExceptions(schedule);
  const skipsHolidays = schedule?.skipsPublicHolidays === 'yes';
  const extraDays = exceptions.flatMap((exception) =>
    exception.opens === undefined ? [] : [exception.first, exception.last],
  );
  const sessionDays = [...sessions.keys()];
  const bitsOfRules = rules.reduce((bits, rule) => bits | rule.weekdays, 0);

  const slotsOn = (day: DayNumber): readonly Slot[] => {
    const dated = sessions.get(day);
    const exception = exceptions.find(({ first, last }) => day >= first && day <= last);
    if (exception?.closed || (skipsHolidays && !exception && isPublicHoliday(day))) return dated ?? NOTHING;
    const slots = ruleSlots(rules, day, exception);
    if (!dated) return slots;
    return [...slots, ...dated].sort((a, b) => a.start - b.start);
  };
  return {
    known: rules.length > 0 || sessions.size > 0 || schedule?.alwaysOpen === true,
    alwaysOpen: schedule?.alwaysOpen === true,
    firstDay: Math.min(...rules.map((rule) => rule.first), ...sessionDays, ...extraDays),
    lastDay: Math.max(...rules.map((rule) => rule.last), ...sessionDays, ...extraDays),
    weekdays: extraDays.length > 0 ? EVERY_WEEKDAY : weekdayBits(sessionDays.map(weekdayOf)) | bitsOfRules,
    slotsOn,
  };
}

function weekdayBits(weekdays: readonly number[]): number {
  return weekdays.reduce((bits, weekday) => bits | (1 << weekday), 0);
}

function ruleSlots(rules: readonly DayRule[], day: DayNumber, exception: Exception | undefined): readonly Slot[] {
  const slots: Slot[] = [];
  for (const rule of rules) {
    if (day < rule.first || day > rule.last || !rule.happensOn(day)) continue;
    slots.push(slotOf(day, exception?.opens ?? rule.from, exception?.closes ?? rule.to, rule.open));
    if (exception?.opens !== undefined) return slots;
  }
  // Opening on a day that is closed otherwise; only places have opening hours.
  if (slots.length === 0 && exception?.opens !== undefined && rules.some((rule) => rule.open)) {
    slots.push(slotOf(day, exception.opens, exception.closes, true));
  }
  return slots.length > 1 ? slots.sort((a, b) => a.start - b.start) : slots;
}

function slotOf(day: DayNumber, from: number, to: number | undefined, open: boolean): Slot {
  const start = minutesOf(day, from);
  // An end before the start is after midnight.
  const end = to === undefined ? undefined : minutesOf(to < from ? day + 1 : day, to);
  return { start, end, allDay: false, open };
}

function readRules(schedule: Schedule | undefined): DayRule[] {
  const rules: DayRule[] = [];
  for (const recurrence of schedule?.recurrences ?? []) {
    const rule = readRecurrence(recurrence);
    const from = parseClock(recurrence.from);
    if (rule && from !== undefined) {
      const weekdays = recurrence.days?.length ? weekdayBits(recurrence.days) : EVERY_WEEKDAY;
      rules.push({ ...rule, weekdays, from, to: parseClock(recurrence.to), open: false });
    }
  }
  for (const hours of schedule?.openingHours ?? []) {
    const from = parseClock(hours.from);
    const days = new Set<number>(hours.days);
    if (from === undefined) continue;
    rules.push({
      first: parseDay(hours.validFrom) ?? -Infinity,
      last: parseDay(hours.validTo) ?? Infinity,
      happensOn: (day) => days.has(weekdayOf(day)),
      weekdays: weekdayBits(hours.days),
      from,
      to: parseClock(hours.to),
      open: true,
    });
  }
  return rules;
}

function readSessions(schedule: Schedule | undefined): Map<DayNumber, Slot[]> {
  const byDay = new Map<DayNumber, Slot[]>();
  for (const session of schedule?.sessions ?? []) {
    const start = parseWallClock(session.start);
    if (!start) continue;
    const end = parseWallClock(session.end);
    const slots = byDay.get(start.day) ?? [];
    byDay.set(start.day, slots);
    if (session.cancelled) continue;
    slots.push({
      start: minutesOf(start.day, start.minute),
      end: end && minutesOf(end.day, end.minute),
      allDay: session.allDay === true,
      open: false,
    });
  }
  for (const slots of byDay.values()) slots.sort((a, b) => a.start - b.start);
  return byDay;
}

interface Exception {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly closed: boolean;
  readonly opens: number | undefined;
  readonly closes: number | undefined;
}

function readExceptions(schedule: Schedule | undefined): Exception[] {
  const exceptions: Exception[] = [];
  for (const exception of schedule?.exceptions ?? []) {
    const first = parseDay(exception.from);
    if (first === undefined) continue;
    exceptions.push({
      first,
      last: parseDay(exception.to) ?? first,
      closed: exception.closed === true,
      opens: parseClock(exception.opens),
      closes: parseClock(exception.closes),
    });
  }
  return exceptions;
}
