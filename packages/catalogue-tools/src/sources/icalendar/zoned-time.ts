import { toLocalMoment, type LocalMoment } from '../../clean/clock.js';
import type { CalendarProperty } from './read-calendar.js';

/** Names Windows gives time zones, where calendars of Finnish offices use them. */
const WINDOWS_ZONES: ReadonlyMap<string, string> = new Map([
  ['fle standard time', 'Europe/Helsinki'],
  ['gtb standard time', 'Europe/Helsinki'],
  ['e. europe standard time', 'Europe/Helsinki'],
  ['w. europe standard time', 'Europe/Stockholm'],
  ['central europe standard time', 'Europe/Stockholm'],
  ['central european standard time', 'Europe/Stockholm'],
  ['romance standard time', 'Europe/Paris'],
  ['gmt standard time', 'Europe/London'],
  ['greenwich standard time', 'UTC'],
  ['utc', 'UTC'],
  ['russian standard time', 'Europe/Moscow'],
]);

/** A moment of a calendar in Finland. */
export interface CalendarMoment extends LocalMoment {
  /** The zone that was named and is not known; the time was then taken for Finnish. */
  readonly unknownZone?: string;
}

/** IANA name of a zone: of Windows names, and of names with a path before them (`/citadel.org/…/Europe/Helsinki`). */
function zoneName(tzid: string): string | undefined {
  const windows = WINDOWS_ZONES.get(tzid.trim().toLowerCase());
  const name = windows ?? /([A-Za-z_]+\/[A-Za-z_+-]+|UTC|GMT)$/.exec(tzid.trim())?.[0];
  try {
    return name && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** The wall clock of a zone at a moment, as if it were UTC. */
function wallClock(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const part = new Map(parts.map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
}

/**
 * One value of DTSTART, EXDATE and the like as wall clock in Finland: UTC and other zones are converted, floating times
 * are Finnish. `undefined` when it is no time.
 */
export function calendarMoment(value: unknown, parameters: CalendarProperty['parameters']): CalendarMoment | undefined {
  // A period is given by its start.
  const stamp = Array.isArray(value) ? String(value[0]) : typeof value === 'string' ? value.split('/')[0]! : '';
  const moment = toLocalMoment(stamp);
  const tzid = parameters.get('tzid');
  if (moment?.time === undefined || tzid === undefined || stamp.endsWith('Z')) return moment;
  const zone = zoneName(tzid);
  if (zone === undefined) return { ...moment, unknownZone: tzid.slice(0, 60) };
  if (zone === 'Europe/Helsinki' || zone === 'Europe/Mariehamn') return moment;
  const wanted = Date.parse(`${moment.day}T${moment.time}:00Z`);
  // The offset at the guess is that at the moment, but for the hour of a change of the clock.
  const guess = wanted - (wallClock(zone, wanted) - wanted);
  const at = wanted - (wallClock(zone, guess) - guess);
  return toLocalMoment(new Date(at).toISOString());
}
