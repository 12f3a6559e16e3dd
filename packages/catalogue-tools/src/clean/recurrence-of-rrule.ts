import type { Recurrence, Schedule, Season, Session } from '@hyte/catalogue-format/generated/catalogue.js';
import { dateOfMonth, formatDay, parseDay } from '@hyte/search-core/schedule/calendar.js';
import { formatWallClock, instantOf, minutesOf, parseWallClock } from '@hyte/search-core/schedule/wall-clock.js';
import { RRuleTemporal } from 'rrule-temporal';
import { toLocalMoment } from './clock.js';

/**
 * A repeating event as iCalendar says it (RFC 5545, § 3.3.10). Moments are time stamps; without an offset they are
 * Finnish time.
 */
export interface RepeatingEvent {
  /** `FREQ=WEEKLY;BYDAY=TU`, with or without `RRULE:`. */
  readonly rrule: string;
  /** DTSTART. A bare date is an event whose time is not known. */
  readonly start: string;
  readonly end?: string | undefined;
  /** EXDATE: starts that fall out. */
  readonly except?: readonly string[];
  /** RDATE: starts besides the rule's. */
  readonly also?: readonly string[];
}

/** What became of a rule. */
export type RruleReading =
  | { readonly kind: 'rule'; readonly schedule: Schedule }
  /**
   * The catalogue cannot say this rule: its sessions of the twelve months from today, `more` when there are more than
   * can be listed.
   */
  | { readonly kind: 'sessions'; readonly schedule: Schedule; readonly more: boolean }
  | { readonly kind: 'unreadable'; readonly message: string };

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const AHEAD_DAYS = 366;
const MOST_SESSIONS = 400;
/** A rule by number that comes for longer than this from today is said without an end: nobody looks that far. */
const COUNTED_YEARS = 10;
/** A rule by number with more sessions than these, a hundred years of weeks, counts as having no more. */
const MOST_COUNTED = 5200;
/** Bounds for a rule that means harm, such as one every second. */
const MOST_STEPS = 20_000;

type Parts = ReadonlyMap<string, string>;

/** Moments of an event as Finnish wall clock. */
interface Times {
  readonly day: string;
  /** Missing when only the date is known. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Wall-clock minutes it lasts. */
  readonly length: number | undefined;
}

/**
 * Reads a repeating event: as a rule of the catalogue where the catalogue can say it, so that it stays short and
 * readable and goes on; else as dated sessions, reckoned by rrule-temporal. Never throws.
 *
 * @param today `YYYY-MM-DD` in Finland.
 */
export function readRrule(event: RepeatingEvent, today: string): RruleReading {
  try {
    const times = timesOf(event);
    if (!times) return { kind: 'unreadable', message: `The start “${event.start}” is no time.` };
    const parts = partsOf(event.rrule);
    const rule = times.from === undefined ? undefined : recurrenceOf(parts, times, times.from);
    if (!rule) return listed(event, parts, times, today);
    const last = lastDayOf(parts, times, today);
    const recurrence = { ...rule, validFrom: times.day, ...(last !== undefined && { validTo: last }) };
    const exceptions = momentsOf(event.except).map(({ day }) => ({ from: day, closed: true }));
    const sessions = momentsOf(event.also).map((moment) =>
      sessionAt(`${moment.day}T${moment.time ?? times.from}`, times),
    );
    return {
      kind: 'rule',
      schedule: {
        recurrences: [recurrence],
        ...(sessions.length > 0 && { sessions }),
        ...(exceptions.length > 0 && { exceptions }),
      },
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'unreadable', message: `The rule “${event.rrule}” cannot be read: ${message}` };
  }
}

function timesOf({ start, end }: RepeatingEvent): Times | undefined {
  const first = toLocalMoment(iso(start));
  if (!first) return undefined;
  const last = end === undefined ? undefined : toLocalMoment(iso(end));
  if (first.time === undefined || last?.time === undefined) {
    return { day: first.day, from: first.time, to: undefined, length: undefined };
  }
  const length = minutesAt(`${last.day}T${last.time}`) - minutesAt(`${first.day}T${first.time}`);
  // What lasts a day or longer has no time of the day at which it ends.
  return {
    day: first.day,
    from: first.time,
    to: length > 0 && length < 1440 ? last.time : undefined,
    length: length > 0 ? length : undefined,
  };
}

/** iCalendar's short form of a stamp, `20261122T130000Z`, as ISO 8601. */
function iso(stamp: string): string {
  return stamp
    .trim()
    .replace(/^(\d{4})(\d{2})(\d{2})/, '$1-$2-$3')
    .replace(
      /T(\d{2})(\d{2})(\d{2})?/,
      (_, hour: string, minute: string, second = '00') => `T${hour}:${minute}:${second}`,
    );
}

function minutesAt(local: string): number {
  const at = parseWallClock(local);
  return at ? minutesOf(at.day, at.minute) : NaN;
}

function momentsOf(stamps: readonly string[] | undefined): { day: string; time?: string }[] {
  return (stamps ?? []).flatMap((stamp) => toLocalMoment(iso(stamp)) ?? []);
}

function partsOf(rrule: string): Parts {
  const text = rrule
    .trim()
    .replace(/^RRULE:/i, '')
    .toUpperCase();
  const parts = new Map(
    text
      .split(';')
      .filter(Boolean)
      .map((part) => {
        const [name = '', value = ''] = part.split('=');
        return [name.trim(), value.trim()];
      }),
  );
  for (const name of ['COUNT', 'INTERVAL']) {
    const value = parts.get(name);
    if (value !== undefined && !/^0*[1-9]\d*$/.test(value))
      throw new TypeError(`its ${name} is “${value}”, not a whole number from 1 up.`);
  }
  const until = parts.get('UNTIL');
  if (until !== undefined && !toLocalMoment(iso(until))) throw new TypeError(`its end “${until}” is no time.`);
  return parts;
}

/** The rule as the catalogue says it, `undefined` when it cannot. */
function recurrenceOf(parts: Parts, times: Times, from: string): Recurrence | undefined {
  const frequency = FREQUENCIES.get(parts.get('FREQ') ?? '');
  const interval = Number(parts.get('INTERVAL') ?? 1);
  if (!frequency || interval > 52 || [...parts.keys()].some((name) => !SAYABLE.has(name))) return undefined;
  // Weeks that begin on another day than Monday are counted otherwise.
  if (frequency === 'weekly' && interval > 1 && (parts.get('WKST') ?? 'MO') !== 'MO') return undefined;
  const days = daysOf(parts, frequency);
  const monthDays = parts.get('BYMONTHDAY')?.split(',').map(Number);
  const season = seasonOf(parts, frequency, times.day);
  if (monthDays?.some((date) => !Number.isInteger(date) || date === 0 || Math.abs(date) > 31)) return undefined;
  if (!days || season === 'none' || (monthDays && frequency !== 'monthly' && frequency !== 'yearly')) return undefined;
  // A yearly rule of ours is in one month; without one in the rule, weekdays are counted over the year.
  if (frequency === 'yearly' && (days.weekdays.length > 0 || monthDays) && !parts.has('BYMONTH')) return undefined;
  return {
    frequency,
    ...(interval > 1 && { interval }),
    ...(days.weekdays.length > 0 && { days: days.weekdays }),
    ...(days.position !== undefined && { setPosition: days.position }),
    ...(monthDays && { monthDays }),
    from,
    ...(times.to !== undefined && { to: times.to }),
    ...(season && { season }),
  };
}

const FREQUENCIES: ReadonlyMap<string, Recurrence['frequency']> = new Map([
  ['DAILY', 'daily'],
  ['WEEKLY', 'weekly'],
  ['MONTHLY', 'monthly'],
  ['YEARLY', 'yearly'],
]);
const SAYABLE = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'UNTIL', 'COUNT', 'WKST']);

/**
 * Weekdays, and which of the month they are: `2TU`, or `TU` with `BYSETPOS=2`. `undefined` when they cannot be said.
 */
function daysOf(
  parts: Parts,
  frequency: Recurrence['frequency'],
): { weekdays: number[]; position: number | undefined } | undefined {
  const listed = (parts.get('BYDAY') ?? '').split(',').filter(Boolean);
  const weekdays = listed.map((each) => WEEKDAYS.indexOf(each.slice(-2)) + 1);
  const places = new Set(listed.map((each) => each.slice(0, -2)));
  if (weekdays.includes(0) || places.size > 1) return undefined;
  const byMonth = frequency === 'monthly' || frequency === 'yearly';
  const ordinal = Number([...places][0] ?? '');
  const set = parts.get('BYSETPOS');
  // The n-th of several weekdays together is another thing than the n-th of each.
  if (set !== undefined && (!byMonth || listed.length !== 1 || ordinal || parts.has('BYMONTHDAY'))) return undefined;
  const position = ordinal || Number(set ?? 0);
  if (
    !Number.isInteger(position) ||
    Math.abs(position) > 5 ||
    (position !== 0 && (!byMonth || parts.has('BYMONTHDAY')))
  )
    return undefined;
  return { weekdays: weekdays.sort((a, b) => a - b), position: position || undefined };
}

/** `BYMONTH` as a season when its months follow on each other; `none` when it cannot be said. */
function seasonOf(parts: Parts, frequency: Recurrence['frequency'], firstDay: string): Season | 'none' | undefined {
  const listed = parts.get('BYMONTH');
  if (listed === undefined) return undefined;
  const months = new Set(listed.split(',').map(Number));
  if ([...months].some((month) => !(month >= 1 && month <= 12))) return 'none';
  // A yearly rule is in the month of its first day anyway.
  if (frequency === 'yearly') return months.size === 1 && months.has(Number(firstDay.slice(5, 7))) ? undefined : 'none';
  if (months.size === 12) return undefined;
  const after = (month: number): number => (month % 12) + 1;
  const ends = [...months].filter((month) => !months.has(after(month)));
  const begins = [...months].filter((month) => !months.has(month === 1 ? 12 : month - 1));
  if (ends.length !== 1 || begins.length !== 1) return 'none';
  const [begin = 1, end = 12] = [begins[0], ends[0]];
  // A leap year has every month at its longest.
  const lastDate = dateOfMonth((parseDay(`2028-${two(after(end))}-01`) ?? 0) - 1);
  return { from: `${two(begin)}-01`, to: `${two(end)}-${two(lastDate)}` };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The last day of a rule with an end; a rule by number is reckoned out, as far as anybody looks. */
function lastDayOf(parts: Parts, times: Times, today: string): string | undefined {
  if (parts.has('COUNT')) {
    const horizon = Number(today.slice(0, 4)) + COUNTED_YEARS;
    let beyond = false;
    const counted = library(parts, times).all((at, index) => {
      beyond = at.year > horizon;
      return !beyond && index < MOST_COUNTED;
    });
    return beyond ? undefined : (counted.at(-1)?.toString().slice(0, 10) ?? times.day);
  }
  const until = parts.get('UNTIL');
  const end = until === undefined ? undefined : toLocalMoment(iso(until));
  if (!end) return undefined;
  // The rule may end on that day before the session begins.
  const over = end.time !== undefined && end.time < (times.from ?? '00:00');
  return over ? formatDay((parseDay(end.day) ?? 0) - 1) : end.day;
}

/** The library's rule, in Finnish time, its end in UTC as it wants it. */
function library(parts: Parts, { day, from }: Times): RRuleTemporal {
  const until = parts.get('UNTIL');
  const end = until === undefined ? undefined : toLocalMoment(iso(until));
  const rule = [...parts].map(([name, value]) =>
    name === 'UNTIL' && end ? `UNTIL=${utcStamp(minutesAt(`${end.day}T${end.time ?? '23:59'}`))}` : `${name}=${value}`,
  );
  const start = `${day.replaceAll('-', '')}T${(from ?? '00:00').replace(':', '')}00`;
  return new RRuleTemporal({
    rruleString: `DTSTART;TZID=Europe/Helsinki:${start}\nRRULE:${rule.join(';')}`,
    maxIterations: MOST_STEPS,
    maxCandidateEvaluations: MOST_STEPS * 10,
  });
}

function utcStamp(minutes: number): string {
  return `${instantOf(minutes).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** The sessions of the next twelve months, one by one. */
function listed(event: RepeatingEvent, parts: Parts, times: Times, today: string): RruleReading {
  if (!FREQUENCIES.has(parts.get('FREQ') ?? ''))
    throw new TypeError('It repeats more often than once a day, or not at all.');
  const first = parseDay(today) ?? 0;
  const [from, to] = [first, first + AHEAD_DAYS].map((day) => instantOf(minutesOf(day, 0)));
  const starts = library(parts, times)
    .between(from as Date, to as Date, true)
    .map((at) => at.toString().slice(0, 16));
  const fallOut = new Set(momentsOf(event.except).map(({ day, time }) => `${day}T${time ?? times.from ?? '00:00'}`));
  const also = momentsOf(event.also).map(({ day, time }) => `${day}T${time ?? times.from ?? '00:00'}`);
  const all = [...new Set([...starts.slice(0, MOST_SESSIONS), ...also])].filter((start) => !fallOut.has(start)).sort();
  const sessions = all.map((start) => sessionAt(start, times));
  return { kind: 'sessions', schedule: { sessions }, more: starts.length > MOST_SESSIONS };
}

function sessionAt(start: string, { from, length }: Times): Session {
  if (from === undefined) return { start: `${start.slice(0, 10)}T00:00`, allDay: true };
  if (length === undefined) return { start };
  return { start, end: formatWallClock(0, minutesAt(start) + length) };
}
