import type { Activity, Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { webAddress } from './address.js';
import { eventTimes, openingHours } from './schema-schedule.js';
import { anchorOf, municipalityName, publicUrl, type Site } from './site.js';
import { type PageLanguage } from './words.js';

type Thing = Readonly<Record<string, unknown>>;

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

/**
 * An activity as schema.org describes it. A group without any known time is a Service: an Event must have a date.
 * @param path page it is on
 */
export function thingOf(activity: Activity, path: string, site: Site, language: PageLanguage): Thing {
  const times = eventTimes(activity, site.today);
  const hasTimes = Object.keys(times).length > 0;
  const type = TYPES[activity.kind] === 'Event' && !hasTimes ? 'Service' : TYPES[activity.kind];
  const url = publicUrl(site, path, anchorOf(activity));
  const description = localize(activity.summary ?? activity.description, language).text;
  const image = webAddress(activity.image?.url)?.href;
  const common = {
    '@type': type,
    ...(url && { '@id': url, url }),
    name: localize(activity.name, language).text,
    ...(description && { description: shortened(description) }),
    ...(image && { image }),
    ...(activity.price?.free === 'yes' && { isAccessibleForFree: true }),
    ...(activity.price?.free === 'no' && { isAccessibleForFree: false }),
  };
  if (type === 'Place') return { ...common, ...placeFacts(activity, site, language) };
  if (type === 'Service') return { ...common, ...serviceFacts(activity, site, language) };
  return { ...common, ...times, ...eventFacts(activity, site, language) };
}

function eventFacts(activity: Activity, site: Site, language: PageLanguage): Thing {
  const { channels = [], status, languages, price, places = [] } = activity;
  const remote = channels.includes('remote') || channels.includes('phone');
  const mode = !remote ? 'Offline' : places.length > 0 ? 'Mixed' : 'Online';
  const locations = places.map((place) => placeThing(place, site, language));
  return {
    eventStatus: `https://schema.org/${status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    ...(locations.length > 0 && { location: locations.length === 1 ? locations[0] : locations }),
    ...(languages?.length && { inLanguage: languages }),
    ...organiserAs('organizer', activity, language),
    ...(price?.min !== undefined && { offers: { '@type': 'Offer', price: price.min, priceCurrency: 'EUR' } }),
  };
}

function serviceFacts(activity: Activity, site: Site, language: PageLanguage): Thing {
  const { areaServed, places = [], contacts = [], schedule } = activity;
  const served = (areaServed?.municipalities ?? []).map((code) => ({
    '@type': 'AdministrativeArea',
    name: municipalityName(code, site, language),
  }));
  const phone = contacts.find((contact) => contact.phone)?.phone;
  const hours = openingHours(schedule?.openingHours, schedule);
  const channel = {
    '@type': 'ServiceChannel',
    ...(places[0] && { serviceLocation: placeThing(places[0], site, language) }),
    ...(phone && { servicePhone: { '@type': 'ContactPoint', telephone: phone } }),
    ...(hours.length > 0 && { hoursAvailable: hours }),
  };
  return {
    ...organiserAs('provider', activity, language),
    ...(areaServed?.nationwide
      ? { areaServed: { '@type': 'Country', name: 'Finland' } }
      : served.length > 0 && { areaServed: served }),
    ...(Object.keys(channel).length > 1 && { availableChannel: channel }),
  };
}

function placeFacts({ places = [], schedule, contacts = [] }: Activity, site: Site, language: PageLanguage): Thing {
  const [first] = places;
  const { address, geo } = first ? placeThing(first, site, language) : {};
  const hours = openingHours(schedule?.openingHours, schedule);
  const phone = contacts.find((contact) => contact.phone)?.phone;
  return {
    ...(address !== undefined && { address }),
    ...(geo !== undefined && { geo }),
    ...(phone && { telephone: phone }),
    ...(hours.length > 0 && { openingHoursSpecification: hours }),
  };
}

function placeThing(place: Place, site: Site, language: PageLanguage): { name?: string; address?: Thing; geo?: Thing } {
  const name = localize(place.name, language).text;
  const street = localize(place.address, language).text;
  const town =
    localize(place.postOffice, language).text ||
    (place.municipality === undefined ? '' : municipalityName(place.municipality, site, language));
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

function organiserAs(role: 'organizer' | 'provider', { organiser }: Activity, language: PageLanguage): Thing {
  if (!organiser) return {};
  const url = webAddress(organiser.url)?.href;
  const name = localize(organiser.name, language).text;
  return { [role]: { '@type': 'Organization', name, ...(url && { url }) } };
}

/** Machines show a line or two. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 300 ? line : `${line.slice(0, 300).replace(/\s\S*$/, '')} …`;
}
