import type { Activity, Link } from '@hyte/catalogue-format/generated/catalogue.js';
import { classify } from '../../classify/classify.js';
import type { CodeEvidence } from '../../classify/evidence.js';
import { kindOfForms } from '../../classify/kind-of-forms.js';
import { organiserKindOfName } from '../../classify/organiser-kind.js';
import { toInstant, toLocalMoment } from '../../clean/clock.js';
import { cleanContact, distinctContacts } from '../../clean/contact.js';
import { textOf, type JsonObject } from '../../clean/json-fields.js';
import { webAddress } from '../../clean/links.js';
import { cleanText, entriesOf, firstText } from '../../clean/localized-text.js';
import type { Note, Outcome, PageReader } from '../../pipeline/record.js';
import { EVENT_STATUSES } from '../event-statuses.js';
import { activityId, kept, provenance, setAside, type Loose } from '../outcome.js';
import { hasEnded } from '../../clean/schedule-end.js';
import { eventOffers } from './event-offers.js';
import { eventLocation } from './event-place.js';
import { eventSchedule } from './event-schedule.js';
import { languageTag } from './language-tag.js';
import { addressOf, localName, typesOf, valuesOf, wordOf, type NodeTexts } from './node-values.js';

/** Themes and forms that the type of a node tells. */
const OF_TYPE: ReadonlyMap<string, readonly (readonly ['themes' | 'forms', string])[]> = new Map([
  ['Course', [['forms', 'course']]],
  ['CourseInstance', [['forms', 'course']]],
  ['EducationEvent', [['forms', 'course']]],
  [
    'ExercisePlan',
    [
      ['forms', 'online-self-care'],
      ['themes', 'exercise'],
    ],
  ],
  ['SportsEvent', [['themes', 'exercise']]],
  ['MusicEvent', [['themes', 'culture']]],
  ['TheaterEvent', [['themes', 'culture']]],
  ['DanceEvent', [['themes', 'culture']]],
  ['LiteraryEvent', [['themes', 'culture']]],
  ['VisualArtsEvent', [['themes', 'culture']]],
  ['ExhibitionEvent', [['themes', 'culture']]],
  ['ScreeningEvent', [['themes', 'culture']]],
  ['SocialEvent', [['themes', 'community']]],
]);

/** Sessions of what is still one event, such as a festival's days. */
const MOST_OF_EVENT = 3;

const PERSON = 'A person is named as the organiser and was left out: give the organisation.';

function organiserOf(event: JsonObject, texts: NodeTexts, notes: Note[]) {
  const given = [...valuesOf(event['organizer']), ...valuesOf(event['provider'])];
  const nodes = given.map((each) => (textOf(each) === undefined ? texts.node(each) : { name: each }));
  const organisations = nodes.filter((node) => !typesOf(node).includes('Person'));
  if (organisations.length < nodes.length) notes.push({ code: 'personal-name', field: 'organizer', message: PERSON });
  const contacts = [...organisations, event].flatMap((node) => {
    const points = [node, ...texts.nodesOf(node['contactPoint'])];
    return points.map((point) => {
      const result = cleanContact({
        phone: wordOf(point['telephone']),
        email: wordOf(point['email']),
        field: node === event ? 'event' : 'organizer',
      });
      notes.push(...result.notes);
      return result.contacts;
    });
  });
  const [first] = organisations;
  const name = first && texts.text(first['name'] ?? first['legalName'], 'line');
  const url = first && webAddress(addressOf(first['url']));
  return {
    organiser: name && { name, kind: organiserKindOfName(firstText(name) ?? ''), url },
    contacts: distinctContacts(contacts.flat()),
  };
}

/** `7-12`, `65-`, `65+`, or the ages a PeopleAudience suggests. */
function agesOf(event: JsonObject, texts: NodeTexts): Activity['ageRange'] {
  const [audience = {}] = texts.nodesOf(event['audience']);
  const [, from, to] =
    /^\s*(\d{1,3})?\s*(?:[-–—+]\s*(\d{1,3})?)?\s*$/.exec(wordOf(event['typicalAgeRange']) ?? '') ?? [];
  const age = (value: unknown) => {
    const years = Number(wordOf(value) ?? NaN);
    return Number.isInteger(years) && years >= 0 && years <= 120 ? years : undefined;
  };
  const min = age(audience['suggestedMinAge'] ?? audience['requiredMinAge'] ?? from);
  const max = age(audience['suggestedMaxAge'] ?? audience['requiredMaxAge'] ?? to);
  if (min !== undefined && max !== undefined && min > max) return undefined;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** Pictures that may be shown elsewhere say so. */
function imageOf(event: JsonObject, texts: NodeTexts): Loose<NonNullable<Activity['image']>> | undefined {
  for (const image of texts.nodesOf(event['image'])) {
    const url = webAddress(addressOf(image['contentUrl'] ?? image['url']));
    const licence = addressOf(image['license']) ?? '';
    const name = /creativecommons\.org\/(?:licenses\/(by(?:-sa)?)|publicdomain\/(zero|mark))/i.exec(licence);
    if (url === undefined || !name) continue;
    const credit = wordOf(image['creditText']) ?? wordOf(image['copyrightNotice']);
    const label = name[1] === undefined ? 'CC0' : `CC ${name[1].toUpperCase()}`;
    return {
      url,
      alt: texts.text(image['caption'], 'line'),
      credit: [cleanText(credit, 'line'), label].filter(Boolean).join(', '),
    };
  }
  return undefined;
}

function keywordsOf(event: JsonObject, texts: NodeTexts): Record<string, string[]> {
  const words = new Map<string, Set<string>>();
  for (const value of [...valuesOf(event['keywords']), ...valuesOf(event['about'])]) {
    const node = texts.node(value);
    for (const [tag, text] of entriesOf(texts.text(textOf(value) ?? node['name'] ?? value, 'line')))
      for (const word of text
        .split(/[,;]/)
        .map((each) => each.trim())
        .filter((each) => each !== '')
        .slice(0, 50))
        words.set(tag, (words.get(tag) ?? new Set()).add(word.slice(0, 100)));
  }
  return Object.fromEntries([...words].map(([tag, list]) => [tag, [...list]]));
}

/** An event of a document, with what is needed to read it. */
export interface FoundEvent {
  readonly id: string;
  readonly node: JsonObject;
  readonly texts: NodeTexts;
  /** The page it was found on. */
  readonly page: string | undefined;
  /** Wall-clock day in Finland, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Maps a schema.org Event, Course or ExercisePlan to an activity. */
export function eventActivity({ id, node, texts, page, today }: FoundEvent, read: Pick<PageReader, 'source'>): Outcome {
  const when = eventSchedule(node, texts, today);
  if (hasEnded(when.schedule, today)) return setAside(id, 'ended', 'All its times are in the past.', 'startDate');
  const notes: Note[] = [...when.notes];
  const upcoming = when.schedule.sessions?.filter((session) => (session.end ?? session.start).slice(0, 10) >= today);
  const location = eventLocation(node, texts);
  const offers = eventOffers(node, texts, today);
  const { organiser, contacts } = organiserOf(node, texts, notes);
  notes.push(...location.notes, ...offers.notes);
  const name = texts.text(node['name'] ?? node['headline'], 'line');
  const description = texts.text(node['description'], 'paragraphs');
  const summary = texts.text(node['disambiguatingDescription'] ?? node['abstract'], 'paragraphs');
  const keywords = keywordsOf(node, texts);
  const ageRange = agesOf(node, texts);
  const types = typesOf(node);
  const repeats = when.schedule.recurrences !== undefined;
  // What meets often is rather a group: its words decide.
  const single = !repeats && (when.schedule.sessions ?? []).length <= MOST_OF_EVENT;
  const isEvent = single && !types.some((type) => OF_TYPE.get(type)?.some(([field]) => field === 'forms'));
  const evidence: CodeEvidence[] = [
    ...(isEvent ? [{ field: 'forms' as const, value: 'event', because: 'an event with few dates' }] : []),
    ...types.flatMap((type) =>
      (OF_TYPE.get(type) ?? []).map(([field, value]) => ({ field, value, because: `schema.org ${type}` })),
    ),
    ...location.channels.map(([value, because]) => ({ field: 'channels' as const, value, because })),
    ...(ageRange?.min !== undefined && ageRange.min >= 60
      ? [{ field: 'targetGroups' as const, value: 'KR1.1', because: `for ${ageRange.min} years and older` }]
      : []),
  ];
  const classified = classify({ name, summary, description, keywords }, evidence);
  if (classified.forms === undefined && !repeats) classified.forms = ['event'];
  const links: Link[] = [...location.links];
  const url = webAddress(addressOf(node['url']) ?? page);
  if (url !== undefined && !links.some((link) => link.url === url)) links.unshift({ url, kind: 'website' });
  const cancelled = upcoming !== undefined && upcoming.length > 0 && upcoming.every((session) => session.cancelled);
  const told = localName(node['eventStatus']);
  const status = EVENT_STATUSES.get(cancelled && told !== 'EventPostponed' ? 'EventCancelled' : told);
  return kept(
    id,
    {
      id: activityId(read.source.id, id),
      kind: kindOfForms(classified.forms, repeats ? 'group' : 'event'),
      name: name ?? { fi: undefined },
      summary,
      description,
      organiser,
      ...classified,
      ageRange,
      languages: valuesOf(node['inLanguage'])
        .map((each) =>
          languageTag(textOf(each) ?? wordOf(texts.node(each)['alternateName'] ?? texts.node(each)['name'])),
        )
        .filter((tag) => tag !== undefined),
      places: location.places,
      schedule: { ...when.schedule, sessions: upcoming },
      ...status,
      registration: offers.registration,
      price: offers.price,
      contacts,
      links,
      image: imageOf(node, texts),
      keywords,
      provenance: provenance(read.source, id, page, modifiedOf(node)),
    },
    notes,
  );
}

function modifiedOf(node: JsonObject): string | undefined {
  const stamp = wordOf(node['dateModified']);
  return toLocalMoment(stamp) === undefined ? undefined : toInstant(stamp, 'finland');
}
