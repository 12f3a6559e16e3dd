import type { AreaServed, Link, LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { classify } from '../../classify/classify.js';
import type { CodeEvidence } from '../../classify/evidence.js';
import { kindOfForms } from '../../classify/kind-of-forms.js';
import { organiserKindOfName } from '../../classify/organiser-kind.js';
import { isDay, toInstant } from '../../clean/clock.js';
import { booleanOf, numberOf, objectOf, objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { webAddress } from '../../clean/links.js';
import { cleanText } from '../../clean/localized-text.js';
import { municipalityNamed } from '../../clean/municipality.js';
import type { Outcome, PageReader } from '../../pipeline/record.js';
import { activityId, kept, provenance, setAside } from '../outcome.js';
import { serviceContacts } from './service-contacts.js';
import { isCategory, termEvidence, termsOf } from './service-codes.js';
import { countryOf, servicePlaces } from './service-places.js';
import { servicePrice } from './service-price.js';
import { serviceSchedule } from './service-schedule.js';

const paragraphs = (...parts: readonly (string | undefined)[]) =>
  [...new Set(parts)].filter((part) => part !== undefined).join('\n\n') || undefined;

/** A whole number of years from 0 to 120. */
function ageOf(value: unknown): number | undefined {
  const age = numberOf(value);
  return age !== undefined && Number.isInteger(age) && age >= 0 && age <= 120 ? age : undefined;
}

/** Areas whose names are municipalities, or the whole country. */
function areaOf(service: JsonObject, everywhere: boolean): AreaServed | undefined {
  const names = objectsOf(service['service_areas']).flatMap((area) => [
    textOf(area['name']),
    textOf(area['service_area']),
  ]);
  const municipalities = names.flatMap((name) => (name === undefined ? [] : (municipalityNamed(name) ?? [])));
  const nationwide =
    everywhere ||
    names.some((name) =>
      /^(national|nationwide|koko maa|valtakunnallinen|hela landet|suomi|finland)$/iu.test(name ?? ''),
    );
  if (nationwide) return { nationwide: true };
  return municipalities.length > 0 ? { municipalities: [...new Set(municipalities)] } : undefined;
}

function linksOf(service: JsonObject): Link[] {
  const found: (readonly [unknown, NonNullable<Link['kind']>])[] = [
    [service['url'], 'website'],
    ...objectsOf(service['links']).map(
      (link) =>
        [
          link['url'],
          /facebook|instagram|twitter|youtube|linkedin/iu.test(textOf(link['label']) ?? '') ? 'social' : 'website',
        ] as const,
    ),
    ...objectsOf(service['schedules']).map((schedule) => [schedule['schedule_link'], 'other'] as const),
  ];
  const links = new Map<string, Link>();
  for (const [address, kind] of found) {
    const url = webAddress(address);
    if (url !== undefined && !links.has(url)) links.set(url, { url, kind });
  }
  return [...links.values()];
}

/** Needs that Outpost lists: a service that names any is meant for disabled people too. */
function needEvidence(service: JsonObject): CodeEvidence[] {
  const needs = [...objectsOf(service['send_needs']), ...objectsOf(service['suitabilities'])].flatMap(
    (need) => textOf(need['name']) ?? [],
  );
  const [first] = needs;
  return first === undefined
    ? []
    : [{ field: 'targetGroups', value: 'KR1.6', because: `special needs: ${first}`.slice(0, 120) }];
}

/** Why a service is not to be shown. `temporarily closed` is shown as paused. */
function closed(service: JsonObject): string | undefined {
  const status = textOf(service['status'])?.toLowerCase();
  return status === 'inactive' || status === 'defunct' || status === 'archived' ? status : undefined;
}

/**
 * Maps a service of HSDS 3, Open Referral UK or Outpost to an activity.
 * @param language in which the source writes: the format does not say
 */
export function serviceActivity(
  id: string,
  service: JsonObject,
  read: Pick<PageReader, 'source'>,
  language: string,
  today: string,
): Outcome {
  const status = closed(service);
  if (status !== undefined) return setAside(id, 'not-active', `Its status is "${status}".`, 'status');
  const inLanguage = (text: string | undefined): LocalizedText | undefined =>
    text === undefined ? undefined : { [language]: text };
  const text = (field: string) => cleanText(service[field], 'paragraphs');
  const organisation = objectOf(service['organization'] ?? service['organisation']);
  const organiser = cleanText(organisation['name'], 'line');
  const places = servicePlaces(service, inLanguage);
  const terms = termsOf(service);
  const name = cleanText(service['name'], 'line');
  const eligibility = objectsOf(service['eligibilitys'])[0] ?? {};
  const minimum = ageOf(service['minimum_age'] ?? service['min_age'] ?? eligibility['minimum_age']);
  const maximum = ageOf(service['maximum_age'] ?? service['max_age'] ?? eligibility['maximum_age']);
  const description = paragraphs(
    text('alert'),
    text('description'),
    text('eligibility_description') ?? cleanText(eligibility['eligibility'], 'paragraphs'),
    text('interpretation_services'),
  );
  const summary = text('summary');
  const namesOf = (some: typeof terms) =>
    [...new Set(some.map((term) => cleanText(term.name, 'line')))].filter((term) => term !== undefined);
  const keywords = namesOf(terms);
  const classified = classify(
    {
      name: inLanguage(name),
      summary: inLanguage(summary),
      description: inLanguage(description),
      // Categories are codes: “Dance, drama and music” says nothing of dancing in a piano lesson.
      keywords: { [language]: namesOf(terms.filter((term) => !isCategory(term))) },
    },
    [
      ...termEvidence(terms),
      ...needEvidence(service),
      ...(minimum !== undefined && minimum >= 60
        ? [{ field: 'targetGroups', value: 'KR1.1', because: `for ${minimum} years and older` } as const]
        : []),
      ...(maximum !== undefined && maximum <= 12
        ? [{ field: 'targetGroups', value: 'KR1.2', because: `for ${maximum} years and younger` } as const]
        : []),
      ...(places.online ? [{ field: 'channels', value: 'remote', because: 'a virtual location' } as const] : []),
      ...(places.places.length > 0 ? [{ field: 'channels', value: 'in-person', because: 'a location' } as const] : []),
    ],
  );
  const kind = kindOfForms(classified.forms, 'service');
  const listed = [...objectsOf(service['schedules']), ...objectsOf(service['regular_schedules'])];
  const atPlaces = objectsOf(service['service_at_locations']).flatMap((link) => objectsOf(link['schedules']));
  const times = serviceSchedule(
    service,
    listed.length > 0 ? listed : atPlaces,
    today,
    kind !== 'group' && kind !== 'course' && kind !== 'event',
  );
  const referral = booleanOf(service['needs_referral']);
  const contacts = serviceContacts(service, { inLanguage, country: countryOf(service) ?? 'FI' });
  const assured = textOf(service['assured_date'])?.slice(0, 10);
  const businessId = objectsOf(organisation['organization_identifiers'])
    .map((each) => textOf(each['identifier']))
    .find((identifier) => /^\d{7}-\d$/.test(identifier ?? ''));
  const documents = objectsOf(service['required_documents']).map((each) => cleanText(each['document'], 'paragraphs'));
  const note = paragraphs(text('application_process'));
  return kept(
    id,
    {
      id: activityId(read.source.id, id),
      kind,
      name: inLanguage(name) ?? { fi: undefined },
      summary: inLanguage(summary),
      description: inLanguage(description),
      organiser:
        organiser === undefined
          ? undefined
          : {
              name: { [language]: organiser },
              kind: organiserKindOfName(organiser),
              businessId,
              url: webAddress(organisation['website'] ?? organisation['url']),
            },
      ...classified,
      ageRange: { min: minimum, max: maximum !== undefined && maximum >= 99 ? undefined : maximum },
      languages: [...new Set(objectsOf(service['languages']).map((each) => textOf(each['code']) ?? ''))].filter((tag) =>
        /^[a-z]{2,3}$/.test(tag),
      ),
      places: places.places,
      areaServed: areaOf(service, places.nationwide),
      schedule: { ...times.schedule, note: inLanguage(paragraphs(...times.words)) },
      status: textOf(service['status'])?.toLowerCase() === 'temporarily closed' ? 'paused' : undefined,
      registration: note === undefined ? undefined : { note: inLanguage(note) },
      referral: referral === undefined ? undefined : { required: referral ? 'yes' : 'no' },
      price: servicePrice(service, inLanguage, today),
      firstTime: { bring: inLanguage(paragraphs(...documents)) },
      contacts: contacts.contacts,
      links: linksOf(service),
      keywords: keywords.length > 0 ? { [language]: keywords } : undefined,
      provenance: provenance(
        read.source,
        id,
        undefined,
        toInstant(textOf(service['last_modified']) ?? textOf(service['updated_at']), 'utc'),
      ),
      checked: assured !== undefined && isDay(assured) ? assured : undefined,
    },
    [...places.notes, ...times.notes, ...contacts.notes],
  );
}
