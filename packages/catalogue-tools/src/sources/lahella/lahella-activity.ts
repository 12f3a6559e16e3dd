import type { SetAsideCode } from '../../pipeline/set-aside-codes.js';
import type { Activity, AreaServed, Link } from '@hyte/catalogue-format/generated/catalogue.js';
import { classify } from '../../classify/classify.js';
import { kindOfForms } from '../../classify/kind-of-forms.js';
import { cleanContact, distinctContacts } from '../../clean/contact.js';
import { listOf, numberOf, objectOf, objectsOf, textOf, textsOf, type JsonObject } from '../../clean/json-fields.js';
import { webAddress } from '../../clean/links.js';
import { joinTexts } from '../../clean/localized-text.js';
import { priceOfTexts } from '../../clean/price.js';
import { hasEnded } from '../../clean/schedule-end.js';
import { noMunicipality } from '../../clean/place-facts.js';
import type { Note, Outcome, PageReader } from '../../pipeline/record.js';
import { genderWords } from '../gender-words.js';
import { activityId, kept, provenance, setAside, type Loose } from '../outcome.js';
import { audienceOf } from './audience.js';
import { channelPlace, streetOf, translated } from './channel-place.js';
import { channelRegistration } from './channel-registration.js';
import { channelSchedule } from './channel-schedule.js';
import { codeEvidence, languagesOf } from './lahella-codes.js';
import { regionsOf } from './regions.js';

/** Why an activity is not to be shown now, `undefined` when it is. `now` is in milliseconds. */
function unpublished(record: JsonObject, now: number): [code: SetAsideCode, message: string] | undefined {
  const status = textOf(record['status']);
  if (status !== undefined && status !== 'published')
    return ['not-published', `Its status is "${status.slice(0, 40)}".`];
  const visibility = objectOf(objectOf(record['tags'])['visibility']);
  const [start, end] = [numberOf(visibility['start']), numberOf(visibility['end'])];
  // 0 stands for no limit.
  if (end !== undefined && end > 0 && end < now) return ['expired', 'The time it was to be shown is over.'];
  return start !== undefined && start > now ? ['not-published', 'It is to be shown later.'] : undefined;
}

function priceOf(traits: JsonObject): Loose<NonNullable<Activity['price']>> {
  const read = priceOfTexts(translated(traits, ['pricing'], 'paragraphs'));
  const codes = new Set(textsOf(traits['pricing']));
  if (codes.has('free') === codes.has('paid')) return read;
  // A sum beside "free" is for something else: the code says what taking part costs.
  if (codes.has('free')) return { free: 'yes', text: read.text, kaikukortti: read.kaikukortti };
  return read.free === 'yes' ? { free: 'no', text: read.text, kaikukortti: read.kaikukortti } : { ...read, free: 'no' };
}

function contactsOf(traits: JsonObject) {
  const links: Link[] = [];
  const results = objectsOf(traits['contacts']).map((contact) => {
    const value = textOf(contact['value']);
    const label = translated(contact, ['description'], 'line');
    const url = contact['type'] === 'www' ? webAddress(value) : undefined;
    if (url !== undefined) {
      links.push({ url, kind: 'website', ...(label && { title: label }) });
      return { contacts: [], notes: [] };
    }
    return cleanContact({
      label,
      phone: contact['type'] === 'phone' ? value : undefined,
      email: contact['type'] === 'email' ? value : undefined,
      url: contact['type'] === 'www' ? value : undefined,
      field: 'contacts',
    });
  });
  return {
    links,
    contacts: distinctContacts(results.flatMap((each) => each.contacts)),
    notes: results.flatMap((each) => each.notes),
  };
}

/** The area is told when people beyond the places' own municipalities are meant, or when there is no place. */
function areaServed(
  regions: readonly string[] | undefined,
  area: AreaServed,
  places: readonly Loose<{ municipality?: string }>[],
): AreaServed | undefined {
  const here = new Set(places.map(({ municipality }) => municipality));
  if (regions === undefined) return undefined;
  // An empty list is how lähellä.fi says "the whole country"; people still come to the place.
  if (regions.length === 0) return places.length === 0 ? { nationwide: true } : undefined;
  const beyond = area.wellbeingCounties !== undefined || area.municipalities?.some((code) => !here.has(code));
  return beyond ? area : undefined;
}

/** Maps an activity of lähellä.fi. `now` is in milliseconds, `today` its day in Finland. */
export function lahellaActivity(
  id: string,
  record: JsonObject,
  read: Pick<PageReader, 'source'>,
  now: number,
  today: string,
): Outcome {
  const hidden = unpublished(record, now);
  if (hidden) return setAside(id, ...hidden, 'status');
  const traits = objectOf(record['traits']);
  const channels = objectsOf(traits['channels']);
  const located = channels.map(channelPlace);
  const times = channelSchedule(channels.map((channel) => ({ channel, place: streetOf(channel) })));
  if (hasEnded(times.schedule, today)) return setAside(id, 'ended', 'All its times are over.', 'events');

  const notes: Note[] = [];
  const listed = Array.isArray(traits['region']) ? textsOf(traits['region']) : undefined;
  const { area, unknown } = regionsOf(listed ?? []);
  if (unknown.length > 0)
    notes.push({
      code: 'unknown-region',
      field: 'region',
      message: `No municipality or region of today: ${unknown.slice(0, 3).join(', ').slice(0, 120)}.`,
    });
  // A place that names no municipality is in the one the activity names.
  const places = located
    .map(({ place }) => place)
    .filter((place) => place !== undefined)
    .map((place) => ({ ...place, municipality: place.municipality ?? onlyOne(area.municipalities) }));
  if (places.some(({ municipality }) => municipality === undefined)) notes.push(noMunicipality('address'));
  const type = textOf(traits['type']);
  const codes = [
    ...(type === undefined ? [] : [type]),
    ...textsOf(traits['theme']),
    ...textsOf(traits['format']),
    ...channels.flatMap((channel) => textsOf(channel['type'])),
  ];
  const audience = audienceOf(textsOf(traits['demographic']));
  const name = translated(traits, ['name'], 'line');
  const summary = translated(traits, ['summary'], 'paragraphs');
  const description = translated(traits, ['description'], 'paragraphs');
  const classified = classify({ name, summary, description }, [...codeEvidence(codes), ...audience.evidence]);
  const languages = languagesOf(textsOf(traits['locale']));
  const contacts = contactsOf(traits);
  const registration = channelRegistration(traits, channels);
  return kept(
    id,
    {
      id: activityId(read.source.id, id),
      kind: kindOfForms(
        classified.forms,
        type === 'voluntary' ? 'volunteering' : type === 'support' ? 'service' : 'group',
      ),
      name: name ?? { fi: undefined },
      summary,
      description: joinTexts([description, genderWords(audience.gender, name)]),
      ...classified,
      ageRange: audience.ageRange,
      languages,
      access: languages.includes('fse') ? { 'sign-language': 'yes' } : undefined,
      places,
      areaServed: areaServed(listed, area, places),
      schedule: times.schedule,
      registration: registration.registration,
      price: priceOf(traits),
      contacts: contacts.contacts,
      links: contacts.links,
      codes: [...new Set(codes)].filter((code) => /^[\w-]{1,60}$/.test(code)).map((code) => `lahella:${code}`),
      provenance: provenance(read.source, id, undefined, undefined),
    },
    [
      ...notes,
      ...located.flatMap((each) => each.notes),
      ...times.notes,
      ...contacts.notes,
      ...registration.notes,
      ...(listOf(traits['channels']).length > channels.length
        ? [{ code: 'bad-channel', field: 'channels', message: 'A channel could not be read.' }]
        : []),
    ],
  );
}

const onlyOne = (codes: readonly string[] | undefined) => (codes?.length === 1 ? codes[0] : undefined);
