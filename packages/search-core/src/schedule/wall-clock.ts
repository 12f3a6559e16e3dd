import { parseDay, type DayNumber } from './calendar.js';

/** A wall-clock moment in Finland: a day and minutes from its midnight (1440 and more reach into the next day). */
export interface WallClock {
  readonly day: DayNumber;
  readonly minute: number;
}

const DAY_MINUTES = 1440;
const MINUTE_MS = 60_000;

const HELSINKI = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The minute last asked about and what clocks showed then: at every key it is the same. */
let asked = NaN;
let shown: WallClock;

/** What the clocks in Finland show at an instant. */
export function wallClockAt(instant: Date): WallClock {
  const minuteAsked = Math.floor(+instant / MINUTE_MS);
  if (minuteAsked === asked) return shown;
  const parts = new Map(HELSINKI.formatToParts(instant).map((part) => [part.type, part.value]));
  const day = parseDay(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`) ?? 0;
  asked = minuteAsked;
  return (shown = { day, minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) });
}

/** Minutes of `HH:MM`, 0 to 1440; `undefined` when it is no time. */
export function parseClock(text: string | undefined): number | undefined {
  const match = /^(\d\d):(\d\d)/.exec(text ?? '');
  if (!match) return undefined;
  const minute = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && minute <= DAY_MINUTES ? minute : undefined;
}

/** Moment of `YYYY-MM-DDTHH:MM`; midnight when there is no time. */
export function parseWallClock(text: string | undefined): WallClock | undefined {
  const day = parseDay(text);
  if (day === undefined) return undefined;
  return { day, minute: parseClock(text?.slice(11)) ?? 0 };
}

/** `YYYY-MM-DDTHH:MM`. */
export function formatWallClock(day: DayNumber, minute: number): string {
  return new Date(minutesOf(day, minute) * MINUTE_MS).toISOString().slice(0, 16);
}

/** Minutes since the beginning of 1970 on the wall clock: moments as one number to compare. */
export function minutesOf(day: DayNumber, minute: number): number {
  return day * DAY_MINUTES + minute;
}

/** Turns the number back into a moment. */
export function wallClockOf(minutes: number): WallClock {
  const day = Math.floor(minutes / DAY_MINUTES);
  return { day, minute: minutes - day * DAY_MINUTES };
}

/**
 * The instant at which the clocks in Finland show a wall-clock moment. Of the hour that comes twice in October it is
 * the first; of the hour that is left out in March (03:00–04:00) the time an hour later, as clocks then show.
 */
export function instantOf(minutes: number): Date {
  const asUtc = minutes * MINUTE_MS;
  const before = offsetAt(asUtc - DAY_MINUTES * MINUTE_MS);
  const after = offsetAt(asUtc + DAY_MINUTES * MINUTE_MS);
  const offset = offsetAt(asUtc - before) === before || offsetAt(asUtc - after) !== after ? before : after;
  return new Date(asUtc - offset);
}

/** How far ahead of UTC the clocks are at an instant, in milliseconds. */
function offsetAt(instant: number): number {
  const { day, minute } = wallClockAt(new Date(instant));
  return minutesOf(day, minute) * MINUTE_MS - instant;
}
