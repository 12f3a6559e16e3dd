import type { Contact, Link, Place, Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import type { CodeEvidence } from '../../classify/evidence.js';
import { distinctContacts } from '../../clean/contact.js';
import { fieldOf, objectOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { firstText, fromLanguageItems, joinTexts, localizedText, withoutCopies } from '../../clean/localized-text.js';
import type { Note } from '../../pipeline/record.js';
import type { Loose } from '../outcome.js';
import { channelContacts, channelLinks } from './channel-contacts.js';
import { channelPlaces } from './channel-places.js';
import { hoursInWords, serviceHours, type ChannelHours } from './service-hours.js';

/** A channel of a service with what the connection between the two says (own hours and contacts). */
export interface ConnectedChannel {
  readonly channel: JsonObject;
  readonly connection: JsonObject;
}

/** What the channels of a service give. */
export interface ChannelFacts {
  readonly places: readonly Loose<Place>[];
  readonly contacts: readonly Contact[];
  readonly links: readonly Link[];
  readonly schedule: Loose<Schedule>;
  readonly evidence: readonly CodeEvidence[];
  readonly notes: readonly Note[];
}

/**
 * Ways to take part by type of channel. An electronic channel is often a form for feedback beside a service that one goes to, so
 * it tells only where nothing else does; a web page about a service is no way to take part.
 */
const WAYS: ReadonlyMap<string, Pick<CodeEvidence, 'value' | 'broad'>> = new Map([
  ['servicelocation', { value: 'in-person' }],
  ['phone', { value: 'phone' }],
  ['echannel', { value: 'remote', broad: true }],
]);

/** Hours of one place or of several with the same hours go into the schedule; hours that differ are said in words, place by place. */
function scheduleOf(located: readonly { name: string; schedule: Loose<Schedule> }[]): Loose<Schedule> {
  const [first] = located;
  if (first === undefined) return {};
  if (located.every(({ schedule }) => JSON.stringify(schedule) === JSON.stringify(first.schedule)))
    return first.schedule;
  const line = (tag: 'fi' | 'sv' | 'en') =>
    located
      .filter(({ schedule }) => (schedule.openingHours ?? []).length > 0)
      .map(
        ({ name, schedule }) =>
          `- ${name}: ${hoursInWords(schedule.openingHours as NonNullable<Schedule['openingHours']>, tag)}`,
      )
      .join('\n');
  return { note: localizedText((['fi', 'sv', 'en'] as const).map((tag) => [tag, line(tag)] as const)) };
}

/** Hours of a channel with the exceptions that a connection adds to them. */
function withExceptions(hours: ChannelHours, connection: ChannelHours): ChannelHours {
  const exceptions = [...(hours.schedule.exceptions ?? []), ...(connection.schedule.exceptions ?? [])];
  return { ...hours, schedule: { ...hours.schedule, exceptions } };
}

/** Gathers places, hours, contacts and links from the channels of a service. */
export function channelFacts(connected: readonly ConnectedChannel[]): ChannelFacts {
  const places: Loose<Place>[] = [];
  const contacts: Contact[] = [];
  const links = new Map<string, Link>();
  const located: { name: string; schedule: Loose<Schedule> }[] = [];
  const evidence: CodeEvidence[] = [];
  const notes: Note[] = [];
  for (const { channel, connection } of connected) {
    const type = textOf(channel['serviceChannelType']) ?? '';
    const names =
      fromLanguageItems(channel['serviceChannelNames'], 'line', 'Name') ??
      fromLanguageItems(channel['serviceChannelNames'], 'line');
    const name = names && withoutCopies(names).text;
    const connectionHours = serviceHours(connection['serviceHours']);
    const own =
      (connectionHours.schedule.openingHours ?? []).length > 0 || connectionHours.schedule.alwaysOpen === true;
    const hours = own ? connectionHours : withExceptions(serviceHours(channel['serviceHours']), connectionHours);
    notes.push(...hours.notes);
    const way = WAYS.get(type.toLowerCase());
    if (way !== undefined) evidence.push({ field: 'channels', ...way, because: `PTV channel ${type}` });
    const answering = type === 'Phone' ? ((hours.schedule.openingHours ?? []) as NonNullable<Contact['hours']>) : [];
    for (const holder of [channel, objectOf(fieldOf(connection, 'contactDetails'))]) {
      const found = channelContacts(holder, name, answering);
      contacts.push(...found.contacts);
      notes.push(...found.notes);
    }
    const pages = channelLinks(channel, name);
    for (const link of pages.links) links.set(link.url, link);
    notes.push(...pages.notes);
    if (type === 'ServiceLocation') {
      const found = channelPlaces(channel, name);
      places.push(...found.places);
      notes.push(...found.notes);
      located.push({ name: firstText(name) ?? '', schedule: hours.schedule });
    }
  }
  const unique = new Map(places.map((place) => [place.id, place]));
  return {
    places: [...unique.values()],
    contacts: distinctContacts(contacts),
    links: [...links.values()],
    schedule: scheduleOf(located),
    evidence,
    notes,
  };
}

/** Note of a connection, such as "only on Tuesdays". */
export function connectionNote(connected: readonly ConnectedChannel[]) {
  return joinTexts(
    connected.map(({ connection }) => fromLanguageItems(connection['description'], 'paragraphs', 'Description')),
  );
}
