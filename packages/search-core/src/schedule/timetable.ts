import type { Schedule, Ternary } from '@hyte/catalogue-format/generated/catalogue.js';
import type { DayNumber } from './calendar.js';
import { readDayRules, type DayRule } from './day-rules.js';
import { exceptionOn, readExceptions, type Exception, type Exceptions } from './exceptions.js';
import { isPublicHoliday } from './public-holidays.js';
import { nationwideSchoolHoliday, type SchoolCalendar, type SchoolHoliday } from './school-windows.js';
import { nextSessionDay, readSessions, sessionsOn, type Sessions } from './sessions.js';
import { isWholeDay, slotOf, type Doubt, type Slot } from './slot.js';

/** A schedule read once, to be asked about days. Makes nothing up, drops nothing it is not sure of and never throws. */
export interface Timetable {
  /** False when the schedule is missing or does not tell its days: unknown is never closed. */
  readonly known: boolean;
  readonly alwaysOpen: boolean;
  /** First and last day on which anything may start; infinite when the rules have no limit. */
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  /** The rules and the dated sessions themselves; `opens` when exceptions bring times of their own. */
  readonly rules: readonly DayRule[];
  readonly slots: readonly Slot[];
  readonly opens: boolean;
  /** Sessions that last for days: they are on long after the day they start. */
  readonly long: readonly Slot[];
  /** The first day on or after a day on which something may start; `Infinity` when there is none. */
  nextDay(from: DayNumber): DayNumber;
  /** What starts on the day, soonest first. */
  slotsOn(day: DayNumber): readonly Slot[];
  /** What a day is to the rules, whether they have it or not. */
  dayState(day: DayNumber): DayState;
  /** True when a rule has the day, before holidays and exceptions are looked at. */
  hasRuleOn(day: DayNumber): boolean;
  /** True when a dated session of the day was cancelled. */
  isCancelledOn(day: DayNumber): boolean;
}

/** As usual, held with other times, in doubt, or fallen out. */
export interface DayState {
  readonly exception?: Exception | undefined;
  readonly school?: SchoolHoliday | undefined;
  readonly doubt?: Doubt | undefined;
  readonly fallsOut?: boolean;
}

const AS_USUAL: DayState = {};
const NOTHING: readonly Slot[] = [];

/**
 * Reads a schedule. A missing or empty one gives a timetable that is not `known`.
 *
 * @param schoolCalendar `schoolHoliday` of `school-holidays.ts` where its tables can be had; without it days on which
 *   only some
 *   municipalities have their school holidays are in doubt.
 */
export function readTimetable(
  schedule: Schedule | undefined,
  schoolCalendar: SchoolCalendar = nationwideSchoolHoliday,
): Timetable {
  return new ScheduleTimetable(schedule, schoolCalendar);
}

class ScheduleTimetable implements Timetable {
  readonly known: boolean;
  readonly alwaysOpen: boolean;
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  readonly rules: readonly DayRule[];
  readonly #sessions: Sessions;
  readonly #exceptions: Exceptions;
  /** Days on which a place opens although it is closed otherwise; a group that meets then has a dated session. */
  readonly #opening: readonly Exception[];
  readonly #skipsPublic: Ternary;
  /** Missing when sessions do not fall out on school holidays. */
  readonly #schoolCalendar: SchoolCalendar | undefined;
  readonly #schoolArea: string | undefined;

  constructor(schedule: Schedule | undefined, schoolCalendar: SchoolCalendar) {
    const rules = readDayRules(schedule);
    const sessions = readSessions(schedule?.sessions);
    const { slots, cancelled } = sessions;
    this.rules = rules;
    this.#sessions = sessions;
    this.#exceptions = readExceptions(schedule?.exceptions);
    this.#opening = rules.some(({ open }) => open) ? this.#exceptions.opening : [];
    this.#skipsPublic = schedule?.skipsPublicHolidays ?? 'unknown';
    this.#schoolCalendar = schedule?.skipsSchoolHolidays === 'yes' ? schoolCalendar : undefined;
    this.#schoolArea = schedule?.schoolArea;
    this.alwaysOpen = schedule?.alwaysOpen === true;
    this.known = this.alwaysOpen || rules.length > 0 || slots.length > 0 || cancelled.length > 0;
    const dated = nextSessionDay(sessions, -Infinity);
    const lastSlot = slots.at(-1);
    let firstDay = dated;
    let lastDay = Math.max(lastSlot ? Math.floor(lastSlot.start / 1440) : -Infinity, cancelled.at(-1) ?? -Infinity);
    for (const { first, last } of [...rules.map(({ pattern }) => pattern), ...this.#opening]) {
      firstDay = Math.min(firstDay, first);
      lastDay = Math.max(lastDay, last);
    }
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  get slots(): readonly Slot[] {
    return this.#sessions.slots;
  }

  get opens(): boolean {
    return this.#exceptions.opening.length > 0;
  }

  get long(): readonly Slot[] {
    return this.#sessions.long;
  }

  nextDay(from: DayNumber): DayNumber {
    let next = nextSessionDay(this.#sessions, from);
    for (const { pattern } of this.rules) if (next > from) next = Math.min(next, pattern.nextDay(from));
    for (const { first, last } of this.#opening) if (last >= from) next = Math.min(next, Math.max(first, from));
    return next;
  }

  slotsOn(day: DayNumber): readonly Slot[] {
    const dated = sessionsOn(this.#sessions.slots, day);
    const slots = this.rules.length > 0 ? this.#ruleSlots(day, this.dayState(day)) : NOTHING;
    if (slots.length === 0) return dated;
    return dated.length > 0 || slots.length > 1 ? [...slots, ...dated].sort((a, b) => a.start - b.start) : slots;
  }

  /** What the record says of holidays holds; what it does not say is a doubt. */
  dayState(day: DayNumber): DayState {
    const exception = exceptionOn(this.#exceptions, day);
    // Whoever wrote about this day knew what day it is.
    if (exception) return { exception, fallsOut: exception.closed };
    const holiday = this.#skipsPublic !== 'no' && isPublicHoliday(day);
    if (holiday && this.#skipsPublic === 'yes') return { fallsOut: true };
    const school = this.#schoolCalendar?.(day, this.#schoolArea);
    if (school) return school.sure ? { school, fallsOut: true } : { school, doubt: 'school-holiday' };
    return holiday ? { doubt: 'public-holiday' } : AS_USUAL;
  }

  hasRuleOn(day: DayNumber): boolean {
    return this.#ruleSlots(day, AS_USUAL).length > 0;
  }

  isCancelledOn(day: DayNumber): boolean {
    return this.#sessions.cancelled.includes(day);
  }

  #ruleSlots(day: DayNumber, { exception, doubt, fallsOut }: DayState): readonly Slot[] {
    if (fallsOut) return NOTHING;
    const slots: Slot[] = [];
    const opens = exception?.opens;
    for (const { pattern, from, to, open } of this.rules) {
      if (day < pattern.first || day > pattern.last || !pattern.happensOn(day)) continue;
      const slot = slotOf(day, opens ?? from, exception?.closes ?? to, open);
      slots.push(doubt && !isWholeDay(slot) ? { ...slot, doubt } : slot);
      if (opens !== undefined) return slots;
    }
    const opensAnyway = opens !== undefined && this.rules.some(({ open }) => open);
    return opensAnyway ? [slotOf(day, opens, exception?.closes, true)] : slots;
  }
}
