import type { Link } from '@hyte/catalogue-format/generated/catalogue.js';
import { classify } from '../../classify/classify.js';
import type { CodeEvidence } from '../../classify/evidence.js';
import { kindOfForms } from '../../classify/kind-of-forms.js';
import { organiserKindOfName } from '../../classify/organiser-kind.js';
import { toInstant } from '../../clean/clock.js';
import { cleanContact, distinctContacts } from '../../clean/contact.js';
import { textOf } from '../../clean/json-fields.js';
import { webAddress } from '../../clean/links.js';
import { cleanText, entriesOf } from '../../clean/localized-text.js';
import { namesPerson } from '../../clean/private-contacts.js';
import type { Note, Outcome, PageReader } from '../../pipeline/record.js';
import { activityId, kept, provenance, setAside } from '../outcome.js';
import { hasEnded } from '../../clean/schedule-end.js';
import { eventPlace } from './event-place.js';
import { eventTimes } from './event-times.js';
import type { EventValues } from './event-values.js';

/** Sessions of what is still one event, such as a festival's days. */
const MOST_OF_EVENT = 3;
/** Mailboxes that calendars make up for themselves. */
const CALENDAR_MAIL = /@(group\.|resource\.)?calendar\.google\.com$|^(noreply|no-reply|unknownorganizer)/i;

/** Events of one UID. */
export interface EventGroup {
  readonly id: string;
  /** The event itself; missing when only single sessions are there. */
  readonly event: EventValues | undefined;
  readonly overrides: readonly EventValues[];
  /** True when the whole calendar calls its events off. */
  readonly cancelled: boolean;
  /** The address of the calendar. */
  readonly page: string | undefined;
}

/** ORGANIZER names a person more often than not: only what is no person's name is taken, and the option `organiser`. */
function organiserOf(event: EventValues, option: unknown, notes: Note[]) {
  const property = event.first('organizer');
  const words = cleanText(property?.parameters.get('cn'), 'line');
  const mail = event.word('organizer')?.replace(/^mailto:/i, '');
  const person = words !== undefined && (namesPerson(words) || words.includes('@'));
  if (person && !words.includes('@'))
    notes.push({
      code: 'personal-name',
      field: 'ORGANIZER',
      message: 'A person is named as the organiser and was left out: give the organisation.',
    });
  const { contacts, notes: found } = cleanContact({
    email: mail === undefined || CALENDAR_MAIL.test(mail) || !mail.includes('@') ? undefined : mail,
    person,
    field: 'ORGANIZER',
  });
  notes.push(...found);
  const name = textOf(option) ?? (person ? undefined : words);
  return {
    organiser: name === undefined ? undefined : { name: { fi: name }, kind: organiserKindOfName(name) },
    contacts,
  };
}

/** CONTACT is free text: the number and mailbox in it are taken, never a name. */
function contactsOf(event: EventValues, notes: Note[]) {
  return event.all('contact').flatMap(({ values: [value] }) => {
    const text = cleanText(typeof value === 'string' ? value : undefined, 'line') ?? '';
    const result = cleanContact({
      phone: /\d{5}|\d[\d\s-]{5,}/.test(text) ? text.replace(/\S+@\S+/g, ' ') : undefined,
      email: /\S+@\S+/.exec(text)?.[0].replace(/[.,;]$/, ''),
      person: namesPerson(text),
      field: 'CONTACT',
    });
    notes.push(...result.notes);
    return result.contacts;
  });
}

function keywordsOf(event: EventValues): Record<string, string[]> {
  const words = event
    .all('categories')
    .flatMap(({ values }) => values.map((value) => cleanText(value, 'line')))
    .filter((word) => word !== undefined)
    .map((word) => word.slice(0, 100));
  const [tag = 'fi'] = entriesOf(event.text('summary', 'line'))[0] ?? [];
  return words.length === 0 ? {} : { [tag]: [...new Set(words)].slice(0, 50) };
}

/** Maps the events of one UID to an activity. `today` is a day in Finland. */
export function eventActivity(
  { id, event, overrides, cancelled, page }: EventGroup,
  today: string,
  read: Pick<PageReader, 'source' | 'options'>,
): Outcome {
  const shown = event ?? overrides[0];
  if (shown === undefined) return setAside(id, 'no-event', 'There is no event.');
  if (/^(PRIVATE|CONFIDENTIAL)$/i.test(shown.word('class') ?? ''))
    return setAside(id, 'private', 'The event is marked private.', 'CLASS');
  const { schedule, notes: odd } = eventTimes(event, overrides, today);
  const { recurrences, sessions = [] } = schedule;
  if (recurrences === undefined && sessions.length === 0)
    return setAside(id, 'no-time', 'No start could be read: an event of a calendar needs DTSTART.', 'DTSTART');
  if (hasEnded(schedule, today)) return setAside(id, 'ended', 'All its times are in the past.', 'DTSTART');
  const notes: Note[] = [...odd, ...shown.event.broken.map(brokenLine)];
  if (!shown.event.whole)
    notes.push({
      code: 'broken-event',
      field: `line ${shown.event.line}`,
      message: 'The event has no end (END:VEVENT): the calendar may have been cut short.',
    });
  const location = eventPlace(shown);
  notes.push(...location.notes);
  const { organiser, contacts } = organiserOf(shown, read.options['organiser'], notes);
  const name = shown.text('summary', 'line');
  const description = shown.text('description', 'paragraphs');
  const keywords = keywordsOf(shown);
  const upcoming = sessions.filter((session) => (session.end ?? session.start).slice(0, 10) >= today);
  const evidence: CodeEvidence[] = [
    ...(recurrences === undefined && sessions.length <= MOST_OF_EVENT
      ? [{ field: 'forms' as const, value: 'event', because: 'an event with few dates' }]
      : []),
    ...(location.place?.name || location.place?.address
      ? [{ field: 'channels' as const, value: 'in-person', because: 'the event has a place' }]
      : []),
    ...(location.online ? [{ field: 'channels' as const, value: 'remote', because: 'LOCATION is online' }] : []),
  ];
  const classified = classify({ name, description, keywords }, evidence);
  const url = webAddress(shown.word('url'));
  const links: Link[] = [
    ...(url === undefined ? [] : [{ url, kind: 'website' as const }]),
    ...(location.link === undefined || location.link === url ? [] : [{ url: location.link, kind: 'other' as const }]),
  ];
  const calledOff =
    cancelled ||
    event?.word('status')?.toUpperCase() === 'CANCELLED' ||
    (recurrences === undefined && upcoming.length > 0 && upcoming.every((session) => session.cancelled === true));
  const stamp = shown.moments('last-modified')[0];
  return kept(
    id,
    {
      id: activityId(read.source.id, id),
      kind: kindOfForms(classified.forms, recurrences === undefined ? 'event' : 'group'),
      name: name ?? { fi: undefined },
      description,
      organiser,
      ...classified,
      places: location.place ? [location.place] : [],
      schedule: { ...schedule, sessions: upcoming },
      status: calledOff ? 'cancelled' : undefined,
      statusNote: calledOff ? { fi: 'Peruttu', sv: 'Inställt', en: 'Cancelled' } : undefined,
      contacts: distinctContacts([...contacts, ...contactsOf(shown, notes)]),
      links,
      keywords,
      provenance: provenance(
        read.source,
        id,
        url ?? page,
        stamp?.time === undefined ? undefined : toInstant(`${stamp.day}T${stamp.time}:00`, 'finland'),
      ),
    },
    notes,
  );
}

function brokenLine({ line, why }: { line: number; why: string }): Note {
  return { code: 'broken-line', field: `line ${line}`, message: `The line was left out: ${why}.` };
}
