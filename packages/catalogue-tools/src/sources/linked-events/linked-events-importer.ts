import type { Session } from '@hyte/catalogue-format/generated/catalogue.js';
import { toLocalMoment } from '../../clean/clock.js';
import { fieldOf, listOf, objectOf, objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import type { Outcome, PagePart, PageReader, SourceImporter } from '../../pipeline/record.js';
import { mapRecord, setAside } from '../outcome.js';
import { recordsOf } from '../pages.js';
import { eventActivity } from './event-activity.js';
import { isSpan, sessionOf } from './event-times.js';
import { isReference, referenceId } from './references.js';

function nextByMeta(page: unknown, current: URL): URL | undefined {
  const next = textOf(fieldOf(page, 'meta', 'next'));
  return next !== undefined && URL.canParse(next, current.href) ? new URL(next, current) : undefined;
}

/** Events from today on, with places, keywords and audience inside. The option `parameters` adds the interface's own filters. */
function eventsPart(options: PageReader['options']): PagePart {
  const query = new URLSearchParams({
    event_type: 'General,Course,Volunteering',
    include: 'location,keywords,audience',
    start: 'today',
    page_size: '100',
  });
  for (const [name, value] of Object.entries(objectOf(options['parameters']))) {
    const text = Array.isArray(value) ? value.map(textOf).join(',') : textOf(value);
    if (text !== undefined) query.set(name, text);
  }
  return { name: 'events', path: `event/?${query.toString()}`, next: nextByMeta };
}

/** After this many places or keywords that cannot be read, no further ones are asked for. */
const MOST_FAILURES = 5;

/**
 * Looks up what events only refer to. The interface gives one object per call; saved pages give all at the first call.
 * What cannot be read is missing in the answer and noted with the event, it stops nothing.
 */
async function lookUp(
  references: readonly unknown[],
  read: PageReader,
  name: 'places' | 'keywords',
  path: string,
): Promise<Map<string, JsonObject>> {
  const known = new Map<string, JsonObject>();
  const wanted = new Set(references.filter(isReference).map(referenceId));
  let failures = 0;
  for (const id of wanted) {
    if (id === undefined || known.has(id)) continue;
    const before = known.size;
    try {
      const part = { name, path: `${path}/${encodeURIComponent(id)}/`, next: nextByMeta };
      for await (const record of recordsOf(read, part))
        known.set(textOf(fieldOf(record, 'id')) ?? '', objectOf(record));
    } catch {
      failures += 1;
      if (failures >= MOST_FAILURES) break;
      continue;
    }
    // Saved pages answer the same whatever is asked for.
    if (known.size === before) break;
  }
  return known;
}

/** Why an event is not to be shown at all, before its series is looked at. */
function unwanted(id: string, event: JsonObject): Outcome | undefined {
  if (event['deleted'] === true) return setAside(id, 'deleted', 'The event was deleted at the source.', 'deleted');
  if (event['publication_status'] !== undefined && event['publication_status'] !== 'public')
    return setAside(id, 'not-published', 'The event is a draft.', 'publication_status');
  if (event['replaced_by'] !== null && event['replaced_by'] !== undefined)
    return setAside(id, 'replaced', 'The event was replaced by another one.', 'replaced_by');
  return undefined;
}

/** Whether an event was changed before another state of it. */
function isOlder(event: JsonObject, other: JsonObject): boolean {
  const [time, otherTime] = [event, other].map((each) => Date.parse(textOf(each['last_modified_time']) ?? ''));
  return time! < otherTime!;
}

/** The parts of each series, by the id of the event that stands for it. */
interface Series {
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly standsFor: ReadonlyMap<string, string>;
  /** Umbrellas under which events were read. */
  readonly umbrellas: ReadonlySet<string>;
}

/**
 * Groups events into series. A recurring super event stands for its parts; when it was not read, its first part does.
 * Parts of an umbrella (a festival) are events of their own.
 */
function seriesOf(events: ReadonlyMap<string, JsonObject>): Series {
  const parts = new Map<string, string[]>();
  const standsFor = new Map<string, string>();
  const orphans = new Map<string, string[]>();
  const umbrellas = new Set<string>();
  for (const [id, event] of events) {
    const superId = event['super_event'] === null ? undefined : referenceId(event['super_event']);
    if (superId === undefined || superId === id) continue;
    const parent = events.get(superId);
    if (parent === undefined) {
      if (textOf(event['sub_event_type']) !== 'sub_umbrella')
        orphans.set(superId, [...(orphans.get(superId) ?? []), id]);
    } else if (textOf(parent['super_event_type']) !== 'umbrella') {
      parts.set(superId, [...(parts.get(superId) ?? []), id]);
      standsFor.set(id, superId);
    } else umbrellas.add(superId);
  }
  const startOf = (id: string) => textOf(events.get(id)?.['start_time']) ?? '9999';
  for (const siblings of orphans.values()) {
    const [first, ...rest] = siblings.sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
    if (first === undefined || rest.length === 0 || standsFor.has(first)) continue;
    parts.set(first, siblings);
    for (const id of rest) standsFor.set(id, first);
  }
  return { parts, standsFor, umbrellas };
}

/** Linked Events, the interface of Finnish event calendars: see the README beside. */
export const linkedEventsImporter: SourceImporter = {
  system: 'linked-events',
  async *records(read) {
    const events = new Map<string, JsonObject>();
    // An event can move to a later page while pages are read, and saved pages may hold it twice.
    const again: string[] = [];
    let position = 0;
    for await (const record of recordsOf(read, eventsPart(read.options))) {
      position += 1;
      const id = textOf(fieldOf(record, 'id'));
      if (id === undefined) {
        yield setAside(`#${position}`, 'no-id', 'The record has no id: it is no event of Linked Events.');
        continue;
      }
      const event = objectOf(record);
      const before = events.get(id);
      if (before !== undefined) again.push(id);
      if (before === undefined || !isOlder(event, before)) events.set(id, event);
    }
    for (const [id, event] of events) {
      const reason = unwanted(id, event);
      if (reason) yield reason;
    }
    const wanted = new Map([...events].filter(([id, event]) => unwanted(id, event) === undefined));
    const places = await lookUp(
      [...wanted.values()].map((event) => event['location']),
      read,
      'places',
      'place',
    );
    const keywords = await lookUp(
      [...wanted.values()].flatMap((event) => listOf(event['keywords'])),
      read,
      'keywords',
      'keyword',
    );
    const { parts, standsFor, umbrellas } = seriesOf(wanted);
    const now = nowOf(read.options);
    for (const [id, event] of wanted) {
      const part = standsFor.get(id);
      if (part !== undefined) {
        yield setAside(id, 'part-of-series', `It is shown as one session of the series ${part}.`, 'super_event');
        continue;
      }
      const children = parts.get(id);
      if (umbrellas.has(id)) {
        yield setAside(
          id,
          'umbrella',
          'It only gathers other events, which are shown each by itself.',
          'super_event_type',
        );
        continue;
      }
      const sources = children === undefined ? [event] : children.map((child) => wanted.get(child)!);
      const sessions = sources.map(sessionOf).filter((session): session is Session => session !== undefined);
      const whole = sessionOf(event);
      const own = sessions.length > 0 ? sessions : [whole].filter((session) => session !== undefined);
      const partless = children === undefined && textOf(event['super_event_type']) === 'recurring';
      yield mapRecord(id, () =>
        eventActivity(
          {
            event,
            sessions: own,
            span: partless && whole !== undefined && isSpan(whole) ? whole : undefined,
            series: children !== undefined || objectsOf(event['sub_events']).length > 1,
            places,
            keywords,
            now,
          },
          read,
        ),
      );
    }
    // Last, because of two outcomes of one record the first counts.
    for (const id of again)
      yield setAside(id, 'duplicate-record', 'The source gave this event twice; the newer one was taken.');
  },
};

/** Now, as wall clock in Finland; the option `now` (an instant) makes runs repeatable. */
function nowOf(options: PageReader['options']): string {
  const moment = toLocalMoment(options['now']) ?? toLocalMoment(new Date().toISOString())!;
  return `${moment.day}T${moment.time ?? '00:00'}`;
}
