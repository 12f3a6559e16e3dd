import { createHash } from 'node:crypto';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { todayOf } from '../../clean/today.js';
import { textOf } from '../../clean/json-fields.js';
import type { SourceDocument, SourceImporter } from '../../pipeline/record.js';
import { decodeText } from '../../reading/decode-text.js';
import { mapRecord, setAside } from '../outcome.js';
import { eventActivity, type EventGroup } from './event-activity.js';
import { EventValues } from './event-values.js';
import { readCalendar, type Calendar } from './read-calendar.js';

/** Calendars larger than this are no organisation's. */
const MOST_BYTES = 20_000_000;

/** iCalendar files and feeds (RFC 5545): see the README beside. */
export const icalendarImporter: SourceImporter = {
  system: 'icalendar',
  async *records(read) {
    const today = todayOf(read.options);
    /** The same event may stand in several calendars of a source. */
    const seen = new Set<string>();
    for await (const document of read.documents(['.ics', '.ical', '.ifb'])) {
      const calendar = calendarOf(document);
      for (const group of groupsOf(calendar, document, textOf(read.options['language']))) {
        if (seen.has(group.id)) continue;
        seen.add(group.id);
        yield mapRecord(group.id, () => eventActivity(group, today, read));
      }
      if (calendar.more)
        yield setAside(document.where, 'too-many-events', 'The calendar has more events than are read: split it.');
    }
  },
};

/** @throws TarjotinError `not-icalendar`, `too-large` */
function calendarOf({ bytes, where }: SourceDocument): Calendar {
  if (bytes.length > MOST_BYTES)
    throw new TarjotinError(
      'too-large',
      `${where} is larger than ${MOST_BYTES / 1_000_000} MB.`,
      'Export a year, not all of it.',
    );
  const calendar = readCalendar(decodeText(bytes).text);
  if (calendar.isCalendar || calendar.events.length > 0) return calendar;
  throw new TarjotinError(
    'not-icalendar',
    `${where} is no iCalendar file.`,
    'It must begin with BEGIN:VCALENDAR: copy the address of the calendar’s .ics feed, not of its page.',
  );
}

/** Events by UID: the newest of those that repeat one, and the changed sessions, each the newest of its RECURRENCE-ID. */
function groupsOf(
  { events, method }: Calendar,
  { address }: SourceDocument,
  language: string | undefined,
): EventGroup[] {
  const groups = new Map<string, { event?: EventValues; overrides: Map<string, EventValues> }>();
  for (const each of events) {
    const values = new EventValues(each, language);
    const id = values.word('uid')?.slice(0, 500) ?? unnamedId(values);
    const group = groups.get(id) ?? { overrides: new Map<string, EventValues>() };
    groups.set(id, group);
    const changed = values.first('recurrence-id');
    const other = changed === undefined ? group.event : group.overrides.get(changed.raw);
    if (other !== undefined && isNewer(other, values)) continue;
    if (changed === undefined) group.event = values;
    else group.overrides.set(changed.raw, values);
  }
  return [...groups].map(([id, { event, overrides }]) => ({
    id,
    event,
    overrides: [...overrides.values()],
    cancelled: method === 'CANCEL',
    page: address?.href,
  }));
}

/** Whether the first of two versions is the newer one: by SEQUENCE, then by DTSTAMP. */
function isNewer(a: EventValues, b: EventValues): boolean {
  const number = (event: EventValues) => Number(event.first('sequence')?.raw ?? 0) || 0;
  if (number(a) !== number(b)) return number(a) > number(b);
  return (a.first('dtstamp')?.raw ?? '') > (b.first('dtstamp')?.raw ?? '');
}

function unnamedId(event: EventValues): string {
  const naming = ['summary', 'dtstart', 'location'].map((name) => event.first(name)?.raw ?? '').join('\n');
  return `event-${createHash('sha256').update(naming).digest('hex').slice(0, 16)}`;
}
