import ICAL from 'ical.js';

/** Longest line once it is unfolded: descriptions are a few thousand characters. */
const LONGEST_LINE = 100_000;
/** Events of one calendar. */
const MOST_EVENTS = 10_000;
/** Lines of one event that are read. */
const MOST_PROPERTIES = 2_000;

/** One property of an event as ical.js reads it. */
export interface CalendarProperty {
  /** In small letters. */
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** Values in iCalendar's jCal form: dates are `2026-12-01`, times `2026-12-01T13:00:00`, with `Z` for UTC. */
  readonly values: readonly unknown[];
  /** What stands behind the colon. */
  readonly raw: string;
}

/** An event of a calendar. */
export interface CalendarEvent {
  readonly properties: readonly CalendarProperty[];
  /** Lines that are none, with their number in the file. */
  readonly broken: readonly { readonly line: number; readonly why: string }[];
  /** Number of the line it begins on. */
  readonly line: number;
  /** False when the file ends, or another event begins, before it does. */
  readonly whole: boolean;
}

/** What a file holds. */
export interface Calendar {
  readonly events: readonly CalendarEvent[];
  /** `CANCEL` tells that every event is called off. */
  readonly method: string | undefined;
  /** True when the file says that it is a calendar. */
  readonly isCalendar: boolean;
  /** True when there are more events than are read. */
  readonly more: boolean;
}

interface Line {
  readonly number: number;
  readonly text: string;
}

/** Lines of a file, unfolded: a line that begins with a space or a tab goes on with the one before. */
function* unfolded(text: string): Generator<Line> {
  let pieces: string[] = [];
  let length = 0;
  let first = 1;
  let number = 0;
  for (const match of text.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    const line = match[1] ?? '';
    number += 1;
    if (/^[ \t]/.test(line) && pieces.length > 0) {
      if (length < LONGEST_LINE) pieces.push(line.slice(1));
      length += line.length;
    } else {
      if (pieces.length > 0) yield { number: first, text: pieces.join('').slice(0, LONGEST_LINE) };
      pieces = [line];
      length = line.length;
      first = number;
    }
  }
  if (pieces.length > 0) yield { number: first, text: pieces.join('').slice(0, LONGEST_LINE) };
}

/**
 * Reads the events of a calendar line by line, so that one broken line costs that line and no more. Alarms, tasks,
 * journals and time zones are passed over. Never throws.
 */
export function readCalendar(text: string): Calendar {
  const events: CalendarEvent[] = [];
  /** Components that are open, outermost first. */
  let open: string[] = [];
  let event: { properties: CalendarProperty[]; broken: { line: number; why: string }[]; line: number } | undefined;
  let method: string | undefined;
  let isCalendar = false;
  let more = false;
  const end = (whole: boolean) => {
    if (event && events.length < MOST_EVENTS) events.push({ ...event, whole });
    else if (event) more = true;
    event = undefined;
  };
  for (const { number, text: line } of unfolded(text.replace(/^\ufeff/, ''))) {
    if (line.trim() === '') continue;
    const [, edge = '', component = ''] = /^(BEGIN|END)[ \t]*:[ \t]*([\w-]{1,40})[ \t]*$/i.exec(line) ?? [];
    const name = component.toUpperCase();
    if (edge.toUpperCase() === 'BEGIN') {
      isCalendar ||= name === 'VCALENDAR';
      if (name === 'VEVENT') {
        end(false);
        open = ['VCALENDAR'];
        event = { properties: [], broken: [], line: number };
      }
      if (open.length < 20) open.push(name);
    } else if (edge.toUpperCase() === 'END') {
      if (name === 'VEVENT' || name === 'VCALENDAR') end(name === 'VEVENT');
      const at = open.lastIndexOf(name);
      if (at >= 0) open = open.slice(0, at);
    } else if (event && open.at(-1) === 'VEVENT') {
      const read = propertyOf(line);
      if (typeof read === 'string') event.broken.push({ line: number, why: read });
      else if (event.properties.length < MOST_PROPERTIES) event.properties.push(read);
    } else if (!event && /^METHOD[ \t]*:/i.test(line))
      method = line
        .slice(line.indexOf(':') + 1)
        .trim()
        .toUpperCase();
  }
  end(false);
  return { events, method, isCalendar, more };
}

/** A line as ical.js reads it; why not, when it cannot. */
function propertyOf(line: string): CalendarProperty | string {
  try {
    const [name = '', parameters = {}, , ...values] = ICAL.parse.property(line) as [
      string,
      object,
      string,
      ...unknown[],
    ];
    const entries = Object.entries(parameters).map(([key, value]) => [key, String(value)] as const);
    return { name, parameters: new Map(entries), values, raw: line.slice(line.indexOf(':') + 1).trim() };
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, 100);
  }
}
