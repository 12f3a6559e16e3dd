import type { Schedule, Session } from '@hyte/catalogue-format/generated/catalogue.js';
import { isDay, toLocalMoment, type LocalMoment } from '../../clean/clock.js';
import { minutesLater, minutesOfDuration } from '../../clean/duration.js';
import type { JsonObject } from '../../clean/json-fields.js';
import { readRrule } from '../../clean/recurrence-of-rrule.js';
import type { Note } from '../../pipeline/record.js';
import { isSeries } from './json-ld-nodes.js';
import { localName, valuesOf, wordOf, type NodeTexts } from './node-values.js';

/** Sessions of one event; who lists more should give a rule. */
const MOST_SESSIONS = 400;

const stamp = (moment: LocalMoment, end: boolean) => `${moment.day}T${moment.time ?? (end ? '23:59' : '00:00')}`;

function sessionOf(event: JsonObject): Session | undefined {
  const start = toLocalMoment(wordOf(event['startDate']));
  if (start === undefined) return undefined;
  const duration = minutesOfDuration(wordOf(event['duration']));
  const end =
    toLocalMoment(wordOf(event['endDate'])) ??
    (duration !== undefined && start.time !== undefined ? minutesLater(start, duration) : undefined);
  const begins = stamp(start, false);
  const ends = end === undefined ? undefined : stamp(end, true);
  return {
    start: begins,
    ...(ends !== undefined && ends > begins && { end: ends }),
    ...(start.time === undefined && { allDay: true }),
    ...(/^Event(?:Cancelled|Postponed)$/.test(localName(event['eventStatus'])) && { cancelled: true }),
  };
}

const DAYS: ReadonlyMap<string, string> = new Map(
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((day) => [
    day.toLowerCase(),
    day.slice(0, 2).toUpperCase(),
  ]),
);
const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['d', 'DAILY'],
  ['daily', 'DAILY'],
  ['w', 'WEEKLY'],
  ['weekly', 'WEEKLY'],
  ['m', 'MONTHLY'],
  ['monthly', 'MONTHLY'],
  ['y', 'YEARLY'],
  ['yearly', 'YEARLY'],
  ['annually', 'YEARLY'],
]);

/** Frequency and interval of `P1W`, `P2W`, `Weekly`. */
function repeatOf(value: string | undefined): string | undefined {
  const period = /^P(\d{1,3})([DWMY])$/i.exec(value ?? '');
  const frequency = FREQUENCIES.get((period?.[2] ?? localName(value)).toLowerCase());
  return frequency && `FREQ=${frequency}${Number(period?.[1] ?? 1) > 1 ? `;INTERVAL=${Number(period?.[1])}` : ''}`;
}

/** `BYDAY` of `https://schema.org/Tuesday`, `Tuesday`, `TU` or `2TU`; `undefined` when a day is none. */
function byDay(value: unknown): string[] | undefined {
  const days = valuesOf(value).flatMap((each) => localName(each).split(','));
  const read = days.map(
    (day) => DAYS.get(day.trim().toLowerCase()) ?? /^-?\d?(MO|TU|WE|TH|FR|SA|SU)$/.exec(day.trim())?.[0],
  );
  return read.every((day) => day !== undefined) ? read : undefined;
}

const numbers = (value: unknown): string =>
  valuesOf(value)
    .map(wordOf)
    .filter((each) => /^-?\d{1,3}$/.test(each ?? ''))
    .join(',');

/** A schema.org Schedule as a rule of iCalendar, which the catalogue reads. */
function ruleOf(schedule: JsonObject): string | undefined {
  const repeat = repeatOf(wordOf(schedule['repeatFrequency']) ?? (schedule['byDay'] === undefined ? undefined : 'P1W'));
  const days = byDay(schedule['byDay']);
  if (repeat === undefined || days === undefined) return undefined;
  const until = wordOf(schedule['endDate'])?.slice(0, 10);
  const count = numbers(schedule['repeatCount']);
  return [
    repeat,
    days.length > 0 ? `BYDAY=${days.join(',')}` : '',
    ...(
      [
        ['BYMONTHDAY', 'byMonthDay'],
        ['BYMONTH', 'byMonth'],
        ['BYSETPOS', 'byMonthWeek'],
      ] as const
    ).map(([part, field]) => (numbers(schedule[field]) === '' ? '' : `${part}=${numbers(schedule[field])}`)),
    until !== undefined && isDay(until) ? `UNTIL=${until.replaceAll('-', '')}` : count === '' ? '' : `COUNT=${count}`,
  ]
    .filter((part) => part !== '')
    .join(';');
}

function clockOf(value: unknown): string | undefined {
  return /^(?:\d{4}-\d\d-\d\dT)?(\d{2}:\d{2})/.exec(wordOf(value) ?? '')?.[1];
}

/** Reads one Schedule; a text when it cannot be. */
function scheduleOf(schedule: JsonObject, event: JsonObject, today: string): Schedule | string {
  const own = toLocalMoment(wordOf(event['startDate']));
  const rule = ruleOf(schedule);
  if (rule === undefined) return 'its repeatFrequency or byDay is not understood';
  const day = toLocalMoment(wordOf(schedule['startDate']))?.day ?? own?.day ?? today;
  const from = clockOf(schedule['startTime']) ?? clockOf(schedule['startDate']) ?? own?.time;
  const minutes = minutesOfDuration(wordOf(schedule['duration']));
  const last = clockOf(schedule['endTime']);
  const end =
    from === undefined
      ? undefined
      : last !== undefined
        ? { day: last > from ? day : minutesLater({ day, time: from }, 1440).day, time: last }
        : minutes === undefined
          ? undefined
          : minutesLater({ day, time: from }, minutes);
  const except = valuesOf(schedule['exceptDate'])
    .map(wordOf)
    .filter((each) => each !== undefined);
  const read = readRrule(
    {
      rrule: rule,
      start: from === undefined ? day : `${day}T${from}`,
      end: end && `${end.day}T${end.time}`,
      except,
    },
    today,
  );
  return read.kind === 'unreadable' ? read.message : read.schedule;
}

/**
 * When an event takes place: its Schedules, else its parts or instances, else itself.
 * @param today `YYYY-MM-DD` in Finland
 */
export function eventSchedule(
  event: JsonObject,
  texts: NodeTexts,
  today: string,
): { schedule: Schedule; notes: Note[] } {
  const notes: Note[] = [];
  const schedule: Schedule = {};
  const schedules = texts.nodesOf(event['eventSchedule'] ?? event['courseSchedule']);
  const instances = texts.nodesOf(event['hasCourseInstance'] ?? event['courseInstance']);
  schedules.push(...instances.flatMap((each) => texts.nodesOf(each['courseSchedule'] ?? each['eventSchedule'])));
  for (const each of schedules) {
    const read = scheduleOf(each, event, today);
    if (typeof read === 'string')
      notes.push({ code: 'not-understood', field: 'eventSchedule', message: `A schedule was left out: ${read}.` });
    else {
      if (read.recurrences) schedule.recurrences = [...(schedule.recurrences ?? []), ...read.recurrences];
      if (read.sessions) schedule.sessions = [...(schedule.sessions ?? []), ...read.sessions];
      if (read.exceptions) schedule.exceptions = [...(schedule.exceptions ?? []), ...read.exceptions];
    }
  }
  if (schedule.recurrences || schedule.sessions) return { schedule, notes };
  const parts = isSeries(event) ? [...texts.nodesOf(event['subEvent']), ...texts.nodesOf(event['subEvents'])] : [];
  const dated = [...parts, ...instances].map(sessionOf).filter((session) => session !== undefined);
  const own = sessionOf(event);
  const sessions = dated.length > 0 ? dated : own === undefined ? [] : [own];
  const distinct = new Map(sessions.map((session) => [`${session.start}\n${session.end}`, session]));
  const ordered = [...distinct.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
  return { schedule: { ...schedule, ...(ordered.length > 0 && { sessions: ordered.slice(0, MOST_SESSIONS) }) }, notes };
}
