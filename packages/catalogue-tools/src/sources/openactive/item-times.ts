import type { OpeningHours, Recurrence, Schedule, Session } from '@hyte/catalogue-format/generated/catalogue.js';
import { isDay, toLocalMoment } from '../../clean/clock.js';
import { listOf, numberOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { readRrule } from '../../clean/recurrence-of-rrule.js';
import { oneOrMany } from './one-or-many.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['D', 'DAILY'],
  ['W', 'WEEKLY'],
  ['M', 'MONTHLY'],
  ['Y', 'YEARLY'],
]);

/** `https://schema.org/Tuesday`, `schema:Tuesday` or `Tuesday` as a number from 1; `undefined` for holidays and nonsense. */
function weekdayOf(value: unknown): number | undefined {
  const index = DAYS.indexOf(/(\w+)$/.exec(textOf(value) ?? '')?.[1] ?? '');
  return index < 0 ? undefined : index + 1;
}

const weekdaysOf = (value: unknown): number[] =>
  [...new Set((Array.isArray(value) ? listOf(value) : [value]).map(weekdayOf))]
    .filter((day) => day !== undefined)
    .sort((a, b) => a - b);

function clockOf(value: unknown): string | undefined {
  const match = /^(\d{2}):(\d{2})/.exec(textOf(value) ?? '');
  return match && Number(match[1]) < 24 && Number(match[2]) < 60 ? `${match[1]}:${match[2]}` : undefined;
}

/** `PT1H30M` in minutes, up to a day. */
function minutesOf(duration: unknown): number | undefined {
  const match = /^PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?(?:\d+S)?$/.exec(textOf(duration) ?? '');
  const minutes = match ? Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0) : 0;
  return minutes > 0 && minutes < 1440 ? minutes : undefined;
}

function later(clock: string, minutes: number): string {
  const total = (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) + minutes) % 1440;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** The session of an event or a scheduled session. */
export function sessionOf(event: JsonObject): Session | undefined {
  const start = toLocalMoment(event['startDate']);
  if (start === undefined) return undefined;
  const end = toLocalMoment(event['endDate']);
  const begins = `${start.day}T${start.time ?? '00:00'}`;
  const minutes = minutesOf(event['duration']);
  const reckoned =
    start.time !== undefined && minutes !== undefined ? `${start.day}T${later(start.time, minutes)}` : undefined;
  const ends = end === undefined ? reckoned : `${end.day}T${end.time ?? '23:59'}`;
  return {
    start: begins,
    ...(ends !== undefined && ends > begins && { end: ends }),
    ...(start.time === undefined && { allDay: true }),
    ...(/Cancelled$/.test(textOf(event['eventStatus']) ?? '') && { cancelled: true }),
  };
}

/** Rules of `eventSchedule`, or why one could not be read. */
interface Rules {
  readonly schedule: Schedule;
  readonly problem?: string;
}

function readSchedule(rule: JsonObject, today: string): Rules {
  const zone = textOf(rule['scheduleTimezone']);
  const period = /^P(\d{1,2})([DWMY])$/.exec(textOf(rule['repeatFrequency']) ?? '');
  const from = clockOf(rule['startTime']);
  const minutes = minutesOf(rule['duration']);
  const to =
    clockOf(rule['endTime']) ?? (from !== undefined && minutes !== undefined ? later(from, minutes) : undefined);
  const [first, last] = [rule['startDate'], rule['endDate']]
    .map((day) => textOf(day)?.slice(0, 10))
    .map((day) => (day !== undefined && isDay(day) ? day : undefined));
  if (zone !== undefined && zone !== 'Europe/Helsinki')
    return { schedule: {}, problem: `its clock times are of the zone ${zone.slice(0, 40)}` };
  if (!period || from === undefined) return { schedule: {}, problem: 'it has no period or no clock time' };
  const days = weekdaysOf(rule['byDay']);
  const interval = Number(period[1]);
  if (first === undefined) {
    if (period[2] !== 'W' || interval !== 1 || days.length === 0)
      return { schedule: {}, problem: 'it has no first day to count from' };
    const weekly: Recurrence = {
      frequency: 'weekly',
      days,
      from,
      ...(to !== undefined && { to }),
      ...(last !== undefined && { validTo: last }),
    };
    return { schedule: { recurrences: [weekly] } };
  }
  const count = numberOf(rule['repeatCount']);
  const numbers = (field: string) =>
    listOf(rule[field])
      .map(numberOf)
      .filter((each) => each !== undefined && Number.isInteger(each));
  const parts = [
    `FREQ=${FREQUENCIES.get(period[2]!)}`,
    `INTERVAL=${interval}`,
    days.length > 0 ? `BYDAY=${days.map((day) => DAYS[day - 1]!.slice(0, 2).toUpperCase()).join(',')}` : undefined,
    numbers('byMonth').length > 0 ? `BYMONTH=${numbers('byMonth').join(',')}` : undefined,
    numbers('byMonthDay').length > 0 ? `BYMONTHDAY=${numbers('byMonthDay').join(',')}` : undefined,
    last !== undefined ? `UNTIL=${last.replaceAll('-', '')}` : count !== undefined ? `COUNT=${count}` : undefined,
  ];
  const except = listOf(rule['exceptDate'])
    .map(textOf)
    .filter((stamp) => stamp !== undefined);
  const end = to !== undefined && to > from ? `${first}T${to}` : undefined;
  const read = readRrule(
    {
      rrule: parts.filter((part) => part !== undefined).join(';'),
      start: `${first}T${from}`,
      ...(end !== undefined && { end }),
      except,
    },
    today,
  );
  return read.kind === 'unreadable'
    ? { schedule: {}, problem: read.message.slice(0, 160) }
    : { schedule: read.schedule };
}

/** `OpeningHoursSpecification`s; one without weekdays is of its dates and no rule. */
export function openingHoursOf(value: unknown): OpeningHours[] {
  return oneOrMany(value).flatMap((hours) => {
    const days = weekdaysOf(hours['dayOfWeek']);
    const [from, to] = [clockOf(hours['opens']), clockOf(hours['closes'])];
    return days.length === 0 || from === undefined || to === undefined || from === to ? [] : [{ days, from, to }];
  });
}

/** The times of an item with the sessions that were read for it. */
export interface ItemTimes {
  readonly schedule: Schedule;
  /** True when it has had times and all are over. */
  readonly ended: boolean;
  readonly problems: readonly string[];
}

/**
 * Sessions that are told one by one go before rules: only they know what is cancelled. `now` is Finnish wall clock,
 * `YYYY-MM-DDTHH:MM`.
 */
export function itemTimes(data: JsonObject, sessions: readonly Session[], now: string): ItemTimes {
  const today = now.slice(0, 10);
  const distinct = [...new Map(sessions.map((session) => [`${session.start}\n${session.end}`, session])).values()];
  const coming = distinct
    .filter(({ start, end }) => (end ?? `${start.slice(0, 10)}T23:59`) >= now)
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  if (coming.length > 0) return { schedule: { sessions: coming }, ended: false, problems: [] };
  const rules = oneOrMany(data['eventSchedule']).map((rule) => readSchedule(rule, today));
  const all = rules.flatMap(({ schedule }) => schedule.recurrences ?? []);
  const recurrences = all.filter(({ validTo }) => validTo === undefined || validTo >= today);
  const reckoned = rules.flatMap(({ schedule }) => schedule.sessions ?? []).filter(({ start }) => start >= now);
  const exceptions = rules.flatMap(({ schedule }) => schedule.exceptions ?? []).filter(({ from }) => from >= today);
  const hours = openingHoursOf(data['hoursAvailable']);
  const over =
    oneOrMany(data['eventSchedule']).length > 0 &&
    oneOrMany(data['eventSchedule']).every((rule) => (textOf(rule['endDate']) ?? '9999').slice(0, 10) < today);
  return {
    schedule: {
      ...(recurrences.length > 0 && { recurrences }),
      ...(reckoned.length > 0 && { sessions: reckoned }),
      ...(hours.length > 0 && { openingHours: hours }),
      ...(exceptions.length > 0 && recurrences.length > 0 && { exceptions }),
    },
    ended:
      recurrences.length + reckoned.length + hours.length === 0 &&
      (all.length > 0 || over || (distinct.length > 0 && rules.length === 0)),
    problems: rules.flatMap(({ problem }) => problem ?? []),
  };
}
