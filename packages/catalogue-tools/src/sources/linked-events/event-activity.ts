import type { Activity, Link, Session } from '@hyte/catalogue-format/generated/catalogue.js';
import { classify } from '../../classify/classify.js';
import type { CodeEvidence } from '../../classify/evidence.js';
import { kindOfForms } from '../../classify/kind-of-forms.js';
import { organiserKindOfName } from '../../classify/organiser-kind.js';
import { ysoEvidence } from '../../classify/yso-concepts.js';
import { toInstant } from '../../clean/clock.js';
import { cleanContact, distinctContacts } from '../../clean/contact.js';
import { listOf, numberOf, objectOf, objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { webAddress } from '../../clean/links.js';
import {
  cleanText,
  entriesOf,
  firstText,
  fromLanguageMap,
  joinTexts,
  withoutCopies,
  type TextShape,
} from '../../clean/localized-text.js';
import { priceOfTexts } from '../../clean/price.js';
import type { Note, Outcome, PageReader } from '../../pipeline/record.js';
import { EVENT_STATUSES } from '../event-statuses.js';
import { activityId, kept, provenance, setAside, type Loose } from '../outcome.js';
import { endOf, inOrder, spanNote } from './event-times.js';
import { eventPlace, isOnline } from './event-place.js';
import { eventRegistration } from './event-registration.js';

import { referenceId, resolved } from './references.js';

/** An event with what it refers to and the sessions of its series. */
export interface JoinedEvent {
  readonly event: JsonObject;
  /** Sessions of the event itself or, for a series, of its parts. */
  readonly sessions: readonly Session[];
  /** From the first to the last day of a series of which no part was read: when its parts are held is not known. */
  readonly span?: Session | undefined;
  /** True when the event stands for a series. */
  readonly series: boolean;
  readonly places: ReadonlyMap<string, JsonObject>;
  readonly keywords: ReadonlyMap<string, JsonObject>;
  /** Wall clock in Finland, `YYYY-MM-DDTHH:MM`: what ended before is not shown. */
  readonly now: string;
}

/** Forms that go with the type of event. `Hobbies` is Turku's own. */
const FORM_OF_TYPE: ReadonlyMap<string, string> = new Map([
  ['General', 'event'],
  ['Course', 'course'],
  ['Volunteering', 'volunteering'],
  ['Hobbies', 'led-group'],
]);

/** Licences of images that allow showing them elsewhere; `event_only` does not. */
const FREE_IMAGES = /^cc[_-]?(by|0|zero)$/i;

function imageOf(event: JsonObject): Loose<NonNullable<Activity['image']>> | undefined {
  for (const image of objectsOf(event['images'])) {
    const url = webAddress(image['url']);
    const licence = textOf(image['license']) ?? '';
    if (url === undefined || !FREE_IMAGES.test(licence)) continue;
    const alt = cleanText(image['alt_text'], 'line');
    const credit = [cleanText(image['photographer_name'], 'line'), licence.toUpperCase().replace(/_/g, ' ')]
      .filter((part) => part !== undefined)
      .join(', ');
    return { url, alt: alt === undefined ? fromLanguageMap(image['alt_text'], 'line') : { fi: alt }, credit };
  }
  return undefined;
}

function linksOf(event: JsonObject): Link[] {
  const links = new Map<string, Link>();
  const add = (address: unknown, kind: NonNullable<Link['kind']>) => {
    const url = webAddress(address);
    if (url !== undefined && !links.has(url)) links.set(url, { url, kind });
  };
  for (const [, address] of Object.entries(objectOf(event['info_url']))) add(address, 'website');
  for (const [, address] of Object.entries(objectOf(event['virtualevent_url']))) add(address, 'other');
  add(event['virtualevent_url'], 'other');
  for (const offer of objectsOf(event['offers']))
    for (const [, address] of Object.entries(objectOf(offer['info_url']))) add(address, 'other');
  for (const link of objectsOf(event['external_links']))
    add(
      link['link'],
      /facebook|instagram|tiktok|twitter|youtube|linkedin/i.test(textOf(link['name']) ?? '') ? 'social' : 'website',
    );
  for (const video of objectsOf(event['videos'])) add(video['url'], 'video');
  return [...links.values()];
}

function priceOf(event: JsonObject): Loose<NonNullable<Activity['price']>> {
  const offers = objectsOf(event['offers']);
  const text = joinTexts(
    offers.flatMap((offer) => [
      fromLanguageMap(offer['price'], 'paragraphs'),
      fromLanguageMap(offer['description'], 'paragraphs'),
    ]),
  );
  const read = priceOfTexts(text && withoutCopies(text).text);
  if (offers.length > 0 && offers.every((offer) => offer['is_free'] === true)) return { ...read, free: 'yes' };
  return offers.some((offer) => offer['is_free'] === false)
    ? { ...read, free: read.free === 'yes' && read.max === undefined ? 'yes' : 'no' }
    : read;
}

/** Publishers with ids of Helsinki's own register are the city. */
function organiserOf(event: JsonObject): Loose<NonNullable<Activity['organiser']>> | undefined {
  const provider = fromLanguageMap(event['provider'], 'line');
  const name = provider
    ? withoutCopies(provider).text
    : /^ahjo:/.test(textOf(event['publisher']) ?? '')
      ? { fi: 'Helsingin kaupunki', sv: 'Helsingfors stad', en: 'City of Helsinki' }
      : undefined;
  return name && { name, kind: organiserKindOfName(firstText(name) ?? '') };
}

function contactsOf(event: JsonObject) {
  const results = entriesOf(fromLanguageMap(event['provider_contact_info'], 'line')).map(([, text]) =>
    cleanContact({
      phone: /\d{3}/.test(text) ? text.replace(/\S+@\S+/g, ' ') : undefined,
      email: /\S+@\S+/.exec(text)?.[0].replace(/[.,;]$/, ''),
      person: false,
      field: 'provider_contact_info',
    }),
  );
  return {
    contacts: distinctContacts(results.flatMap((each) => each.contacts)),
    notes: results.flatMap((each) => each.notes).filter((note) => note.code !== 'bad-phone'),
  };
}

/** Maps an event, or a series of events, of Linked Events to an activity. */
export function eventActivity(joined: JoinedEvent, read: Pick<PageReader, 'source' | 'options'>): Outcome {
  const { event, series, span, now } = joined;
  const id = textOf(event['id']) ?? '';
  const all = span === undefined ? inOrder(joined.sessions) : [span];
  const coming = all.filter((session) => endOf(session) >= now);
  const sessions = span === undefined ? coming : [];
  if (all.length > 0 && coming.length === 0)
    return setAside(id, 'ended', `It ended on ${endOf(all.at(-1)!).slice(0, 10)}.`, 'end_time');

  const notes: Note[] = [];
  const texts = (field: string, shape: TextShape) => {
    const text = fromLanguageMap(event[field], shape);
    if (text === undefined) return undefined;
    const { text: own, dropped } = withoutCopies(text);
    if (dropped.length > 0 && shape === 'paragraphs')
      notes.push({
        code: 'copied-text',
        field,
        message: `The text in ${dropped.join(', ')} is a copy of another language's and was left out.`,
      });
    return own;
  };
  const placeId = event['location'] === null ? undefined : referenceId(event['location']);
  const online = isOnline(event, placeId);
  const extra = texts('location_extra_info', 'line');
  const located = online
    ? { place: undefined, notes: [] }
    : eventPlace(resolved(event['location'], joined.places), placeId, extra);
  notes.push(...located.notes);
  const tagged = [...objectsOf(event['keywords']), ...objectsOf(event['audience'])];
  const keywordIds = tagged.map(referenceId).filter((each) => each !== undefined);
  const words = new Map<string, string[]>();
  for (const keyword of objectsOf(event['keywords'])) {
    for (const [tag, word] of entriesOf(fromLanguageMap(resolved(keyword, joined.keywords)['name'], 'line'))) {
      if (['fi', 'sv', 'en'].includes(tag)) words.set(tag, [...new Set([...(words.get(tag) ?? []), word])]);
    }
  }
  const keywords = Object.fromEntries(words);
  const type = textOf(event['type_id']) ?? (event['extension_course'] === undefined ? 'General' : 'Course');
  const form = FORM_OF_TYPE.get(type);
  const minAge = numberOf(event['audience_min_age']);
  const maxAge = numberOf(event['audience_max_age']);
  const age = (value: number | undefined) =>
    value !== undefined && Number.isInteger(value) && value >= 0 && value <= 120 ? value : undefined;
  const evidence: CodeEvidence[] = [
    ...ysoEvidence(keywordIds),
    // A series of general events is rather a group: its words decide.
    ...(form !== undefined && !(series && form === 'event')
      ? [{ field: 'forms', value: form, because: `Linked Events type ${type}`, broad: type === 'General' } as const]
      : []),
    ...(online
      ? [{ field: 'channels', value: 'remote', because: 'the event is online' } as const]
      : placeId !== undefined || extra !== undefined
        ? [{ field: 'channels', value: 'in-person', because: 'the event has a place' } as const]
        : []),
    ...(minAge !== undefined && minAge >= 60
      ? [{ field: 'targetGroups', value: 'KR1.1', because: `for ${minAge} years and older` } as const]
      : []),
  ];
  const name = texts('name', 'line');
  const summary = texts('short_description', 'paragraphs');
  const description = texts('description', 'paragraphs');
  const classified = classify({ name, summary, description, keywords }, evidence);
  if (classified.forms === undefined) classified.forms = ['event'];
  const status = EVENT_STATUSES.get(textOf(event['event_status']) ?? '');
  const cancelled =
    status?.status !== 'paused' && sessions.length > 0 && sessions.every((session) => session.cancelled === true);
  const contacts = contactsOf(event);
  const languages = listOf(event['in_language'])
    .map(referenceId)
    .filter((tag) => tag !== undefined && /^[a-z]{2,3}$/.test(tag));
  return kept(
    id,
    {
      id: activityId(read.source.id, id),
      kind: kindOfForms(classified.forms, 'event'),
      name: name ?? { fi: undefined },
      summary,
      description: joinTexts([description, online ? extra : undefined]),
      organiser: organiserOf(event),
      ...classified,
      ageRange: { min: age(minAge), max: age(maxAge) },
      languages: languages as string[],
      places: located.place ? [located.place] : [],
      schedule: { sessions, note: span && spanNote(span) },
      status: cancelled ? 'cancelled' : status?.status,
      statusNote: cancelled ? EVENT_STATUSES.get('EventCancelled')!.statusNote : status?.statusNote,
      registration: eventRegistration(event, now.slice(0, 10)),
      price: priceOf(event),
      contacts: contacts.contacts,
      links: linksOf(event),
      image: imageOf(event),
      keywords,
      codes: [...new Set(keywordIds)].filter((each) => /^yso:p\d+$/.test(each)),
      provenance: provenance(read.source, id, textOf(event['@id']), toInstant(event['last_modified_time'], 'utc')),
    },
    [...notes, ...contacts.notes],
  );
}
