import type { Occurrence } from '@hyte/search-core/search-engine.js';
import { momentOf } from './finnish-time.js';
import { addDays } from './locale.js';
import { lastDayOf } from './times.js';

/** One event of a calendar file. Texts are plain. */
export interface CalendarEvent {
  /** Stable id of the event, unique in the world. */
  readonly uid: string;
  readonly occurrence: Occurrence;
  readonly title: string;
  readonly place?: string;
  readonly description?: string;
  readonly url?: string;
}

/** An iCalendar file (RFC 5545) with these events; `stamp` is the moment it is made. Lines end in CRLF and are folded. */
export function calendarFile(events: readonly CalendarEvent[], stamp: Date = new Date()): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//tarjotin//activity//FI'];
  for (const event of events) lines.push(...eventLines(event, stamp));
  return [...lines, 'END:VCALENDAR', ''].map(fold).join('\r\n');
}

function eventLines({ uid, occurrence, title, place, description, url }: CalendarEvent, stamp: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${utcStamp(stamp)}`,
    ...timeLines(occurrence),
    `SUMMARY:${escape(title)}`,
    ...(place ? [`LOCATION:${escape(place)}`] : []),
    ...(description ? [`DESCRIPTION:${escape(description)}`] : []),
    ...(url ? [`URL:${url.replace(/\s/g, '')}`] : []),
    'END:VEVENT',
  ];
}

function timeLines(occurrence: Occurrence): string[] {
  const { start, end, allDay } = occurrence;
  if (allDay) {
    const bare = (day: string): string => day.slice(0, 10).replaceAll('-', '');
    // The end of an all-day event is the first day it no longer covers.
    return [`DTSTART;VALUE=DATE:${bare(start)}`, `DTEND;VALUE=DATE:${bare(addDays(lastDayOf(occurrence), 1))}`];
  }
  return [`DTSTART:${utcStamp(momentOf(start))}`, ...(end ? [`DTEND:${utcStamp(momentOf(end))}`] : [])];
}

function utcStamp(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d+/g, '');
}

function escape(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n|\r/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Breaks a line so that no piece is longer than 75 octets, never inside a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
