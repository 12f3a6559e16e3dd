import type { LocalizedText, Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { wgs84Point } from '../../clean/coordinates.js';
import { fieldOf, listOf, numberOf, objectOf, objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { cleanText } from '../../clean/localized-text.js';
import { municipalityNamed } from '../../clean/municipality.js';
import { noPoint, postcodeOf } from '../../clean/place-facts.js';
import type { Note } from '../../pipeline/record.js';
import type { Loose } from '../outcome.js';
import { locationAccess } from './service-codes.js';

/** Where a service is, and whether it is online or by phone instead. */
export interface ServicePlaces {
  readonly places: readonly Loose<Place>[];
  readonly online: boolean;
  /** True when a location stands for the whole country. */
  readonly nationwide: boolean;
  readonly notes: readonly Note[];
}

/** Locations of the three shapes: in `service_at_locations`, or at the service itself. */
export function locationsOf(service: JsonObject): JsonObject[] {
  const linked = objectsOf(service['service_at_locations']).map((link) => objectOf(link['location']));
  return [...linked, ...objectsOf(service['locations'])].filter((location) => Object.keys(location).length > 0);
}

/** The address people go to. A postal address is where letters go. */
function addressOf(location: JsonObject): JsonObject {
  const listed = [...objectsOf(location['addresses']), ...objectsOf(location['physical_addresses'])];
  return listed.find((address) => textOf(address['address_type']) !== 'postal') ?? (listed.length > 0 ? {} : location);
}

const municipalityOf = (address: JsonObject) =>
  ['city', 'region', 'state_province']
    .map((field) => municipalityNamed(textOf(address[field])?.replace(/^\d+$/, '') ?? ''))
    .find((code) => code !== undefined);

/** Country of a service, two letters, from its addresses. */
export function countryOf(service: JsonObject): string | undefined {
  return locationsOf(service)
    .map(
      (location) => textOf(addressOf(location)['country']) ?? textOf(objectsOf(location['addresses'])[0]?.['country']),
    )
    .find((country) => country !== undefined && /^[A-Z]{2}$/.test(country));
}

/** Words that stand in the place of a town or a name when there is no place: Outpost wants a location of every service. */
const NATIONWIDE = /^(?:nationwide|national|uk[- ]?wide|koko maa|valtakunnallinen|hela landet)$/iu;
const ONLINE = /^(?:online|virtual|remote|etänä|verkossa|på distans)(?!\p{L})|(?<!\p{L})(?:zoom|teams)$/iu;

/** Maps the locations of a service. `inLanguage` says in which language the source writes. */
export function servicePlaces(
  service: JsonObject,
  inLanguage: (text: string | undefined) => LocalizedText | undefined,
): ServicePlaces {
  const notes: Note[] = [];
  let online = false;
  let nationwide = false;
  const places: Loose<Place>[] = [];
  for (const location of locationsOf(service)) {
    if (textOf(location['location_type']) === 'virtual') {
      online = true;
      continue;
    }
    const address = addressOf(location);
    const [named, city] = [textOf(location['name']) ?? '', textOf(address['city']) ?? ''];
    const everywhere = NATIONWIDE.test(city);
    nationwide ||= everywhere;
    if (ONLINE.test(city) || ONLINE.test(named)) {
      online = true;
      continue;
    }
    // A house number tells of a place all the same.
    if (everywhere && textOf(address['address_1']) === undefined && !/\d/.test(named)) continue;
    const masked = location['mask_exact_address'] === true;
    if (masked)
      notes.push({
        code: 'masked-address',
        field: 'locations',
        message: 'The source asks not to show the exact address: only the town is told.',
      });
    const [lon, lat] = listOf(fieldOf(location, 'geometry', 'coordinates')).map(numberOf);
    const point = wgs84Point(numberOf(location['latitude']) ?? lat, numberOf(location['longitude']) ?? lon);
    if (!masked && point === undefined) notes.push(noPoint('locations'));
    const street = [cleanText(address['address_1'], 'line'), cleanText(address['address_2'], 'line')]
      .filter((line) => line !== undefined)
      .join(', ');
    const postcode = textOf(address['postal_code']);
    const town = everywhere ? undefined : inLanguage(cleanText(address['city'], 'line'));
    const municipality = municipalityOf(address);
    const id = textOf(location['id']);
    if (masked) {
      places.push({ postOffice: town, municipality });
      continue;
    }
    places.push({
      id: id?.replace(/\s/g, '-').slice(0, 200),
      name: inLanguage(cleanText(location['name'], 'line')),
      address: inLanguage(street === '' ? undefined : street),
      postcode: postcodeOf(postcode),
      postOffice: town,
      municipality,
      point,
      access: locationAccess(location),
      directions: inLanguage(cleanText(location['transportation'], 'paragraphs')),
    });
  }
  return {
    places: [...new Map(places.map((place) => [JSON.stringify(place), place])).values()],
    online,
    nationwide,
    notes,
  };
}
