import type { Schedule, Session } from '@hyte/catalogue-format/generated/catalogue.js';
import type { LocalMoment } from '../../clean/clock.js';
import { minutesLater, minutesOfDuration } from '../../clean/duration.js';
import { readRrule } from '../../clean/recurrence-of-rrule.js';
import type { Note } from '../../pipeline/record.js';
import type { EventValues } from './event-values.js';

const stamp = ({ day, time }: LocalMoment) => (time === undefined ? day : `${day}T${time}`);

/** End of an event: DTEND, else its start and DURATION. An all-day DTEND is the day after. */
function endOf(event: EventValues, start: LocalMoment): LocalMoment | undefined {
  const [end] = event.moments('dtend');
  if (end) return end;
  const minutes = minutesOfDuration(event.word('duration'));
  if (minutes === undefined) return undefined;
  const after = minutesLater(start, minutes);
  return start.time === undefined ? { day: after.day } : after;
}

/** The session of an event itself, whatever its rule. */
function sessionOf(event: EventValues): Session | undefined {
  const [start] = event.moments('dtstart');
  if (start === undefined) return undefined;
  const end = endOf(event, start);
  const cancelled = event.word('status')?.toUpperCase() === 'CANCELLED' ? { cancelled: true } : {};
  if (start.time === undefined) {
    const last = end && minutesLater({ day: end.day }, -1).day;
    const ends = last !== undefined && last > start.day ? { end: `${last}T23:59` } : {};
    return { start: `${start.day}T00:00`, ...ends, allDay: true, ...cancelled };
  }
  const ends = end?.time !== undefined && stamp(end) > stamp(start) ? { end: stamp(end) } : {};
  return { start: stamp(start), ...ends, ...cancelled };
}

/** What times there are, and what was not understood. */
export interface EventTimes {
  readonly schedule: Schedule;
  readonly notes: Note[];
}

/**
 * When an event and the sessions that were moved or called off take place.
 * @param event the event itself; missing when the calendar holds only single sessions of it
 * @param overrides events with the same UID and a RECURRENCE-ID
 * @param today `YYYY-MM-DD` in Finland
 */
export function eventTimes(
  event: EventValues | undefined,
  overrides: readonly EventValues[],
  today: string,
): EventTimes {
  const notes: Note[] = [];
  const note = (field: string, message: string) => void notes.push({ code: 'not-understood', field, message });
  for (const each of [...(event ? [event] : []), ...overrides]) {
    const moments = ['dtstart', 'dtend', 'exdate', 'rdate', 'recurrence-id'].flatMap((name) => each.moments(name));
    const zone = moments.find(({ unknownZone }) => unknownZone !== undefined)?.unknownZone;
    if (zone !== undefined) note('TZID', `The time zone “${zone}” is not known: its times were taken for Finnish.`);
    if (each.first('recurrence-id')?.parameters.get('range') !== undefined)
      note('RECURRENCE-ID', 'A change of all following sessions was taken for a change of one: check the dates.');
  }
  const moved = overrides.map(sessionOf).filter((session) => session !== undefined);
  const [start] = event?.moments('dtstart') ?? [];
  const rules = event?.all('rrule') ?? [];
  if (event === undefined || start === undefined) return { schedule: { sessions: inOrder(moved) }, notes };
  if (rules.length > 1) note('RRULE', 'Of several rules the first was taken.');
  if (event.first('exrule') !== undefined) note('EXRULE', 'EXRULE is not read: give the dates as EXDATE.');
  const own = sessionOf(event)!;
  const also = event.moments('rdate');
  const changed = new Set(overrides.flatMap((each) => each.moments('recurrence-id').map(stamp)));
  const except = [...event.moments('exdate').map(stamp), ...changed];
  const [rule] = rules;
  if (rule !== undefined) {
    const end = endOf(event, start);
    const read = readRrule(
      { rrule: rule.raw, start: stamp(start), end: end && stamp(end), except, also: also.map(stamp) },
      today,
    );
    if (read.kind !== 'unreadable') {
      if (read.kind === 'sessions' && read.more) note('RRULE', 'There are more sessions than can be listed.');
      const sessions = inOrder([...(read.schedule.sessions ?? []), ...moved]);
      const { sessions: _, ...rest } = read.schedule;
      return { schedule: { ...rest, ...(sessions.length > 0 && { sessions }) }, notes };
    }
    note('RRULE', `${read.message.slice(0, 200)} Only its first date was taken.`);
  }
  const length = minutesBetween(own);
  const others = also.map((moment): Session => {
    if (moment.time === undefined || own.allDay === true) return { start: `${moment.day}T00:00`, allDay: true };
    return { start: stamp(moment), ...(length > 0 && { end: stamp(minutesLater(moment, length)) }) };
  });
  const fallOut = new Set(except);
  const sessions = [own, ...others].filter(
    (session) => !fallOut.has(session.start) && !(session.allDay && fallOut.has(session.start.slice(0, 10))),
  );
  return { schedule: { sessions: inOrder([...sessions, ...moved]) }, notes };
}

function minutesBetween({ start, end }: Session): number {
  return end === undefined ? 0 : (Date.parse(`${end}:00Z`) - Date.parse(`${start}:00Z`)) / 60_000;
}

/** Sessions in order of time, each once. */
function inOrder(sessions: readonly Session[]): Session[] {
  const distinct = new Map(sessions.map((session) => [session.start, session]));
  return [...distinct.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
}
