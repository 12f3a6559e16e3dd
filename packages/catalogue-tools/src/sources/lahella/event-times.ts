import type { Recurrence, Session } from '@hyte/catalogue-format/generated/catalogue.js';
import { toLocalMoment, type LocalMoment } from '../../clean/clock.js';
import { listOf, numberOf, objectOf, objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';

/** The times of one `event` of a channel. */
export interface EventTimes {
  readonly rules: readonly Recurrence[];
  readonly sessions: readonly Session[];
  /** Days on which the rules do not hold, `YYYY-MM-DD`. */
  readonly excluded: readonly string[];
  /** What could not be read, as the end of a sentence. */
  readonly problem?: string;
}

/** A period in weeks, days or months: `P2W`. */
const PERIOD = /^P(\d{1,2})([DWM])$/;
const FREQUENCIES = { D: 'daily', W: 'weekly', M: 'monthly' } as const;

/** Milliseconds since 1970, or a time stamp, as wall clock in Finland. */
function momentOf(value: unknown): LocalMoment | undefined {
  const time = typeof value === 'number' ? value : undefined;
  if (time === undefined) return toLocalMoment(value);
  if (!(Math.abs(time) < 8.64e15)) return undefined;
  const iso = new Date(time).toISOString();
  const moment = toLocalMoment(iso);
  // A bare date is written as midnight, of Finland or of UTC.
  return moment && (moment.time === '00:00' || iso.includes('T00:00:00.000')) ? { day: moment.day } : moment;
}

function clockOf(value: unknown): string | undefined {
  const match = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(textOf(value) ?? '');
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return undefined;
  return `${match[1]!.padStart(2, '0')}:${match[2]}`;
}

const weekdayOf = (day: string) => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

function excludedDays(recurrence: JsonObject): string[] {
  const days = listOf(recurrence['exclude']).map((item) => {
    const object = objectOf(item);
    return momentOf(object['date'] ?? object['start'] ?? item)?.day;
  });
  return [...new Set(days)].filter((day) => day !== undefined).sort();
}

/** Weekdays that share their clock times. */
interface TimeOfDays {
  readonly from: string;
  readonly to: string | undefined;
  readonly days: number[];
}

/** `daySpecificTimes`, grouped by clock times; without them, the time and weekday of the first occurrence. */
function timesOfDays(recurrence: JsonObject, start: LocalMoment, end: LocalMoment | undefined): TimeOfDays[] {
  const groups = new Map<string, TimeOfDays>();
  for (const each of objectsOf(recurrence['daySpecificTimes'])) {
    const from = clockOf(each['startTime']);
    const weekday = numberOf(each['weekday']);
    if (from === undefined || weekday === undefined || ![1, 2, 3, 4, 5, 6, 7].includes(weekday)) continue;
    const until = clockOf(each['endTime']);
    const to = until === from ? undefined : until;
    const group = groups.get(`${from}-${to}`) ?? { from, to, days: [] };
    if (!group.days.includes(weekday)) group.days.push(weekday);
    groups.set(`${from}-${to}`, group);
  }
  if (groups.size > 0)
    return [...groups.values()].map((group) => ({ ...group, days: group.days.sort((a, b) => a - b) }));
  if (start.time === undefined) return [];
  const to = end?.time !== undefined && end.time !== start.time && end.day === start.day ? end.time : undefined;
  return [{ from: start.time, to, days: [weekdayOf(start.day)] }];
}

/** Period and gap as frequency and interval: `P1W` with the gap `P2W` is every other week. */
function rhythmOf(recurrence: JsonObject): Pick<Recurrence, 'frequency' | 'interval'> | undefined {
  const period = PERIOD.exec(textOf(recurrence['period']) ?? '');
  const gap = PERIOD.exec(textOf(recurrence['gap']) ?? '');
  if (!period || (recurrence['gap'] !== undefined && recurrence['gap'] !== null && !gap)) return undefined;
  if (gap && gap[2] !== period[2]) return undefined;
  const interval = Math.max(Number(period[1]), Number(gap?.[1] ?? 1));
  const frequency = FREQUENCIES[period[2] as 'D' | 'W' | 'M'];
  return interval < 1 || interval > 52 ? undefined : { frequency, ...(interval > 1 && { interval }) };
}

/** The first day from `day` on that is one of the weekdays. */
function firstOf(days: readonly number[], day: string): string {
  const ahead = Math.min(...days.map((weekday) => (weekday - weekdayOf(day) + 7) % 7));
  return new Date(Date.parse(`${day}T00:00:00Z`) + ahead * 86_400_000).toISOString().slice(0, 10);
}

/** Which weekday of its month a day is; the fifth is the last. */
function positionOf(day: string): number {
  const position = Math.ceil(Number(day.slice(8)) / 7);
  return position === 5 ? -1 : position;
}

/**
 * Reads an event: 1 a single one, 2 and 4 repeating on weekdays with their own times, 3 a range of days. The number is
 * not trusted further than the fields go.
 */
export function eventTimes(event: JsonObject): EventTimes {
  const none = { rules: [], sessions: [], excluded: [] };
  const recurrence = objectOf(event['recurrence']);
  const start = momentOf(event['start']);
  const end = momentOf(event['end']);
  if (start === undefined) return { ...none, problem: 'it has no start' };
  const zone = textOf(event['timeZone']);
  if (zone !== undefined && zone !== 'Europe/Helsinki' && listOf(recurrence['daySpecificTimes']).length > 0)
    return { ...none, problem: `its clock times are of the zone ${zone.slice(0, 40)}` };
  const last = momentOf(recurrence['end'])?.day;
  if (textOf(recurrence['period']) === undefined) return { ...none, sessions: [singleSession(start, end)] };

  const rhythm = rhythmOf(recurrence);
  if (!rhythm) return { ...none, problem: 'its period or gap is not known' };
  const excluded = excludedDays(recurrence);
  const times = timesOfDays(recurrence, start, end);
  if (times.length === 0) {
    if (rhythm.frequency !== 'daily' || last === undefined) return { ...none, problem: 'it has no clock times' };
    const range: Session = { start: `${start.day}T00:00`, allDay: true };
    return { rules: [], sessions: [last > start.day ? { ...range, end: `${last}T23:59` } : range], excluded };
  }
  const validity = { validFrom: start.day, ...(last !== undefined && last >= start.day && { validTo: last }) };
  const weekly = listOf(recurrence['daySpecificTimes']).length > 0;
  const rules = times.flatMap(({ from, to, days }): Recurrence[] => {
    const clock = { from, ...(to !== undefined && { to }), ...validity };
    if (rhythm.frequency === 'monthly' && !weekly)
      return [{ ...rhythm, monthDays: [Number(start.day.slice(8))], ...clock }];
    if (rhythm.frequency === 'monthly')
      return days.map((day) => ({
        ...rhythm,
        days: [day],
        setPosition: positionOf(firstOf([day], start.day)),
        ...clock,
      }));
    // Daily with times for some weekdays is weekly on those.
    if (rhythm.frequency === 'daily' && weekly) return [{ frequency: 'weekly', days, ...clock }];
    return [{ ...rhythm, ...(rhythm.frequency === 'weekly' && { days }), ...clock }];
  });
  return { rules, sessions: [], excluded };
}

function singleSession(start: LocalMoment, end: LocalMoment | undefined): Session {
  const begins = `${start.day}T${start.time ?? '00:00'}`;
  const ends = end && `${end.day}T${end.time ?? '23:59'}`;
  return {
    start: begins,
    ...(ends !== undefined && ends > begins && { end: ends }),
    ...(start.time === undefined && { allDay: true }),
  };
}
