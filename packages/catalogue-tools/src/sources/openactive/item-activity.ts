import type { LocalizedText, Organiser } from '@hyte/catalogue-format/generated/catalogue.js';
import { classify } from '../../classify/classify.js';
import type { CodeEvidence } from '../../classify/evidence.js';
import { kindOfForms } from '../../classify/kind-of-forms.js';
import { organiserKindOfName } from '../../classify/organiser-kind.js';
import { cleanContact, distinctContacts } from '../../clean/contact.js';
import { listOf, numberOf, objectOf, textOf, textsOf, type JsonObject } from '../../clean/json-fields.js';
import { webAddress } from '../../clean/links.js';
import { cleanText, joinTexts } from '../../clean/localized-text.js';
import { phoneNumbers } from '../../clean/phones.js';
import type { Note, Outcome, PageReader } from '../../pipeline/record.js';
import { genderWords } from '../gender-words.js';
import { EVENT_STATUSES } from '../event-statuses.js';
import { activityId, kept, provenance, setAside, type Loose } from '../outcome.js';
import { conceptCodes, conceptEvidence, conceptsOf } from './activity-concepts.js';
import { offersPrice, offersRegistration } from './item-offers.js';
import { oneOrMany } from './one-or-many.js';
import { itemPlace } from './item-place.js';
import { itemTimes, sessionOf } from './item-times.js';
import { modifiedAt, type RpdeItem } from './rpde-items.js';
import { supportWords } from './support-words.js';

/** An item with the sessions that other items tell of it. */
export interface JoinedItem {
  readonly item: RpdeItem;
  /** The item's data with what it has from its super event. */
  readonly data: JsonObject;
  readonly sessions: readonly JsonObject[];
  readonly language: string;
  /** Wall clock in Finland, `YYYY-MM-DDTHH:MM`. */
  readonly now: string;
}

/** What an item is; `broad` where words may know better. */
const FORMS: ReadonlyMap<string, { readonly value: string; readonly broad: boolean }> = new Map([
  ['SessionSeries', { value: 'led-group', broad: true }],
  ['ScheduledSession', { value: 'led-group', broad: true }],
  ['CourseInstance', { value: 'course', broad: false }],
  ['Course', { value: 'course', broad: false }],
  ['FacilityUse', { value: 'self-guided-place', broad: false }],
  ['IndividualFacilityUse', { value: 'self-guided-place', broad: false }],
  ['OnDemandEvent', { value: 'online-self-care', broad: false }],
]);

/** Type of the data: `SessionSeries`. */
export const typeOf = (data: JsonObject): string => textOf(data['@type'] ?? data['type']) ?? '';

/** The organiser, unless it is a person, and ways to ask it. */
function organiserOf(
  data: JsonObject,
  country: string,
  inLanguage: (text: string | undefined) => LocalizedText | undefined,
) {
  const organiser = objectOf(data['organizer'] ?? data['provider']);
  const person = typeOf(organiser) === 'Person';
  const name = person ? undefined : cleanText(organiser['name'] ?? organiser['legalName'], 'line');
  const location = objectOf(data['location']);
  const points = [organiser, ...oneOrMany(organiser['contactPoint']), ...oneOrMany(data['contactPoint'])];
  const read = points.map((point) => {
    const ofPerson = person || (point !== organiser && textOf(point['name']) !== undefined);
    const phones = phoneNumbers(point['telephone'], country);
    // Of a number that is in no country's form nobody can tell whether it is a mobile.
    const sure = ofPerson ? phones.filter(({ phone }) => phone.startsWith('+')) : phones;
    return cleanContact({
      phone: sure.map(({ phone, mobile, person }) => ({ phone, mobile, ...(person && { person }) })),
      email: textOf(point['email']),
      person: ofPerson,
      field: 'organizer',
    });
  });
  const atPlace = cleanContact({
    label: inLanguage(cleanText(location['name'], 'line')),
    phone: phoneNumbers(location['telephone'], country).map(({ phone, mobile, person }) => ({
      phone,
      mobile,
      ...(person && { person }),
    })),
    field: 'location',
  });
  const notes: Note[] = person
    ? [
        {
          code: 'person-organiser',
          field: 'organizer',
          message: 'The organiser is a person and is not named: name the group or organisation.',
        },
      ]
    : [];
  return {
    organiser:
      name === undefined
        ? undefined
        : ({
            name: { ...inLanguage(name) },
            kind: organiserKindOfName(name),
            url: webAddress(organiser['url']),
          } satisfies Loose<Organiser>),
    contacts: distinctContacts([...read, atPlace].flatMap(({ contacts }) => contacts)),
    notes: [...notes, ...read.flatMap((each) => each.notes), ...atPlace.notes],
  };
}

function ageEvidence(min: number | undefined, max: number | undefined): CodeEvidence[] {
  const group = (value: string, because: string): CodeEvidence[] => [{ field: 'targetGroups', value, because }];
  if (min !== undefined && min >= 60) return group('KR1.1', `for ${min} years and older`);
  if (max !== undefined && max <= 12) return group('KR1.2', `for ${max} years and younger`);
  return max !== undefined && max <= 20 && (min ?? 0) >= 10 ? group('KR1.3', `for ${min}–${max} years`) : [];
}

/** Maps an item of a feed to an activity. */
export function itemActivity(joined: JoinedItem, read: Pick<PageReader, 'source'>): Outcome {
  const { item, data, language, now } = joined;
  const id = item.key;
  const type = typeOf(data);
  const own = type === 'SessionSeries' || type === 'FacilityUse' ? undefined : sessionOf(data);
  const sessions = joined.sessions.map(sessionOf).filter((session) => session !== undefined);
  const times = itemTimes(data, sessions.length > 0 || own === undefined ? sessions : [own], now);
  if (times.ended) return setAside(id, 'ended', 'All its times are over.', 'startDate');

  const inLanguage = (text: string | undefined): LocalizedText | undefined =>
    text === undefined ? undefined : { [language]: text };
  const located = itemPlace(data, inLanguage);
  const concepts = [...conceptsOf(data, 'activity'), ...conceptsOf(data, 'facilityType')];
  const name = inLanguage(cleanText(data['name'], 'line') ?? concepts.find(({ label }) => label !== undefined)?.label);
  const gender = /(Female|Male)Only$/.exec(textOf(data['genderRestriction']) ?? '')?.[1];
  const description = joinTexts([
    inLanguage(cleanText(data['description'], 'paragraphs')),
    genderWords(gender === 'Female' ? 'female' : gender === 'Male' ? 'male' : undefined, name),
  ]);
  const age = (field: string) => {
    const years = numberOf(objectOf(data['ageRange'])[field]);
    return years !== undefined && Number.isInteger(years) && years >= 0 && years <= 120 ? years : undefined;
  };
  const [min, max] = [age('minValue'), age('maxValue')];
  const labels = [...concepts.map(({ label }) => label), ...textsOf(data['category'])].map((label) =>
    cleanText(label, 'line'),
  );
  const words = [...new Set(labels)].filter((label) => label !== undefined);
  const form = FORMS.get(type) ?? { value: 'event', broad: false };
  const formEvidence: CodeEvidence = {
    field: 'forms',
    value: form.value,
    because: `OpenActive ${type || 'Event'}`.slice(0, 120),
    broad: form.broad,
  };
  const classified = classify({ name, description, keywords: { [language]: words } }, [
    ...conceptEvidence(concepts),
    ...ageEvidence(min, max),
    formEvidence,
    ...(located.place ? [{ field: 'channels', value: 'in-person', because: 'a location' } as const] : []),
    ...(located.online || type === 'OnDemandEvent'
      ? [{ field: 'channels', value: 'remote', because: 'it is online' } as const]
      : []),
  ]);
  const organiser = organiserOf(data, located.country ?? 'FI', inLanguage);
  const support = supportWords(
    listOf(data['accessibilitySupport']).map((each) => objectOf(each)['@id'] ?? objectOf(each)['id'] ?? each),
  );
  const status = EVENT_STATUSES.get((textOf(data['eventStatus']) ?? '').replace(/^.*[/:]/, ''));
  const url = webAddress(data['url']);
  const languages = (
    Array.isArray(data['inLanguage']) ? textsOf(data['inLanguage']) : [textOf(data['inLanguage']) ?? '']
  ).map((tag) => tag.slice(0, 2).toLowerCase());
  const beginners = textsOf(data['level']).some((level) => /beginner|aloittelij|nybörjar/iu.test(level));
  return kept(
    id,
    {
      id: activityId(read.source.id, id),
      kind: kindOfForms(classified.forms, 'event'),
      name: name ?? { fi: undefined },
      description,
      organiser: organiser.organiser,
      ...classified,
      ageRange: { min, max },
      languages: [...new Set(languages)].filter((tag) => /^[a-z]{2}$/.test(tag)),
      places: located.place ? [located.place] : [],
      schedule: times.schedule,
      status: status?.status,
      statusNote: status?.statusNote,
      registration: offersRegistration(data, joined.sessions),
      price: offersPrice(data, inLanguage),
      firstTime: {
        beginners: beginners ? 'yes' : undefined,
        note: joinTexts([
          inLanguage(cleanText(data['attendeeInstructions'], 'paragraphs')),
          inLanguage(cleanText(data['accessibilityInformation'], 'paragraphs')),
          support,
        ]),
      },
      contacts: organiser.contacts,
      links: url === undefined ? [] : [{ url, kind: 'website' as const }],
      keywords: words.length > 0 ? { [language]: words } : undefined,
      codes: conceptCodes(concepts),
      provenance: provenance(read.source, id, textOf(data['@id']), modifiedAt(item.modified)),
    },
    [
      ...located.notes,
      ...organiser.notes,
      ...times.problems.map((problem) => ({
        code: 'bad-time',
        field: 'eventSchedule',
        message: `A time could not be read: ${problem}. Check it at the source.`,
      })),
    ],
  );
}
