import type { Activity, Place } from '../generated/catalogue.js';
import { localize } from '../localize.js';
import { eventTimes, openingHours } from './times.js';

/** What schema.org calls a thing, as JSON-LD without its context. */
export type Thing = Readonly<Record<string, unknown>>;

/** Where an activity is described, and for whom. */
export interface Describing {
  /** Language whose texts are preferred. */
  readonly language: string;
  /** `YYYY-MM-DD`; what ended before it is left out. */
  readonly today: string;
  /** Public address of the activity; `undefined` when it has none. */
  urlOf(activity: Activity): string | undefined;
  /** The address when it is http or https, `undefined` when it is anything else. */
  webAddress(address: string | undefined): string | undefined;
  /** Name of a municipality by its code; the code when nobody knows it. */
  municipalityName(code: string): string;
}

/** Types of schema.org by kind of activity. What has times of its own is an Event, a spot a Place, the rest a Service. */
const TYPES: Readonly<Record<Activity['kind'], 'Event' | 'Place' | 'Service'>> = {
  group: 'Event',
  course: 'Event',
  event: 'Event',
  place: 'Place',
  service: 'Service',
  advice: 'Service',
  'self-care': 'Service',
  'digital-service': 'Service',
  volunteering: 'Service',
};

/** An activity as schema.org describes it. A group without any known time is a Service: an Event must have a date. */
export function describeActivity(activity: Activity, page: Describing): Thing {
  const { language } = page;
  const times = eventTimes(activity, page.today);
  const hasTimes = Object.keys(times).length > 0;
  const type = TYPES[activity.kind] === 'Event' && !hasTimes ? 'Service' : TYPES[activity.kind];
  const url = page.urlOf(activity);
  const description = localize(activity.summary ?? activity.description, language).text;
  const image = page.webAddress(activity.image?.url);
  const common = {
    '@type': type,
    ...(url && { '@id': url, url }),
    name: localize(activity.name, language).text,
    ...(description && { description: shortened(description) }),
    ...(image && { image }),
    ...(activity.price?.free === 'yes' && { isAccessibleForFree: true }),
    ...(activity.price?.free === 'no' && { isAccessibleForFree: false }),
  };
  if (type === 'Place') return { ...common, ...placeFacts(activity, page) };
  if (type === 'Service') return { ...common, ...serviceFacts(activity, page) };
  return { ...common, ...times, ...eventFacts(activity, page) };
}

function eventFacts(activity: Activity, page: Describing): Thing {
  const { channels = [], status, languages, price, places = [], ageRange: { min, max } = {} } = activity;
  const remote = channels.includes('remote') || channels.includes('phone');
  const mode = !remote ? 'Offline' : places.length > 0 ? 'Mixed' : 'Online';
  const locations = places.map((place) => placeThing(place, page));
  return {
    eventStatus: `https://schema.org/${status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    ...(locations.length > 0 && { location: locations.length === 1 ? locations[0] : locations }),
    ...(languages?.length && { inLanguage: languages }),
    ...((min ?? max) !== undefined && { typicalAgeRange: `${min ?? 0}-${max ?? ''}` }),
    ...organiserAs('organizer', activity, page),
    ...(price?.min !== undefined && { offers: { '@type': 'Offer', price: price.min, priceCurrency: 'EUR' } }),
  };
}

function serviceFacts(activity: Activity, page: Describing): Thing {
  const { areaServed, places = [], contacts = [], schedule } = activity;
  const served = (areaServed?.municipalities ?? []).map((code) => ({
    '@type': 'AdministrativeArea',
    name: page.municipalityName(code),
  }));
  const phone = contacts.find((contact) => contact.phone)?.phone;
  const hours = openingHours(schedule?.openingHours, schedule);
  const channel = {
    '@type': 'ServiceChannel',
    ...(places[0] && { serviceLocation: placeThing(places[0], page) }),
    ...(phone && { servicePhone: { '@type': 'ContactPoint', telephone: phone } }),
    ...(hours.length > 0 && { hoursAvailable: hours }),
  };
  return {
    ...organiserAs('provider', activity, page),
    ...(areaServed?.nationwide
      ? { areaServed: { '@type': 'Country', name: 'Finland' } }
      : served.length > 0 && { areaServed: served }),
    ...(Object.keys(channel).length > 1 && { availableChannel: channel }),
  };
}

function placeFacts({ places = [], schedule, contacts = [] }: Activity, page: Describing): Thing {
  const [first] = places;
  const { address, geo } = first ? placeThing(first, page) : {};
  const hours = openingHours(schedule?.openingHours, schedule);
  const phone = contacts.find((contact) => contact.phone)?.phone;
  return {
    ...(address !== undefined && { address }),
    ...(geo !== undefined && { geo }),
    ...(phone && { telephone: phone }),
    ...(hours.length > 0 && { openingHoursSpecification: hours }),
  };
}

function placeThing(place: Place, page: Describing): { name?: string; address?: Thing; geo?: Thing } {
  const { language } = page;
  const name = localize(place.name, language).text;
  const street = localize(place.address, language).text;
  const town =
    localize(place.postOffice, language).text ||
    (place.municipality === undefined ? '' : page.municipalityName(place.municipality));
  const point = place.point;
  return {
    ...{ '@type': 'Place' },
    ...((name || town) && { name: name || town }),
    ...((street || town || place.postcode) && {
      address: {
        '@type': 'PostalAddress',
        ...(street && { streetAddress: street }),
        ...(place.postcode && { postalCode: place.postcode }),
        ...(town && { addressLocality: town }),
        addressCountry: 'FI',
      },
    }),
    ...(point && { geo: { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lon } }),
  };
}

function organiserAs(role: 'organizer' | 'provider', { organiser }: Activity, page: Describing): Thing {
  if (!organiser) return {};
  const url = page.webAddress(organiser.url);
  const name = localize(organiser.name, page.language).text;
  return { [role]: { '@type': 'Organization', name, ...(url && { url }) } };
}

/** Machines show a line or two. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 300 ? line : `${line.slice(0, 300).replace(/\s\S*$/, '')} …`;
}
