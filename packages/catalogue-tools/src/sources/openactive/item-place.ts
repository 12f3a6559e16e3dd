import type { LocalizedText, Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { wgs84Point } from '../../clean/coordinates.js';
import { fieldOf, numberOf, objectOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { cleanText } from '../../clean/localized-text.js';
import { municipalityNamed } from '../../clean/municipality.js';
import { noPoint, postcodeOf } from '../../clean/place-facts.js';
import type { Note } from '../../pipeline/record.js';
import type { Loose } from '../outcome.js';

/** Where an item takes place. */
export interface ItemPlace {
  readonly place: Loose<Place> | undefined;
  readonly online: boolean;
  /** Country of the address, two letters. */
  readonly country: string | undefined;
  readonly notes: readonly Note[];
}

/** Reads `location`, `meetingPoint` and `eventAttendanceMode`. `inLanguage` says in which language the source writes. */
export function itemPlace(
  data: JsonObject,
  inLanguage: (text: string | undefined) => LocalizedText | undefined,
): ItemPlace {
  const mode = textOf(data['eventAttendanceMode']) ?? '';
  const location = objectOf(data['location']);
  const virtual = textOf(location['@type'] ?? location['type']) === 'VirtualLocation';
  const online =
    /(Online|Mixed)EventAttendanceMode$/.test(mode) || virtual || data['beta:virtualLocation'] !== undefined;
  const onlyOnline = virtual || /OnlineEventAttendanceMode$/.test(mode);
  const name = cleanText(location['name'], 'line');
  const meeting = cleanText(data['meetingPoint'], 'paragraphs');
  const address = objectOf(location['address']);
  const street = cleanText(address['streetAddress'] ?? location['address'], 'line');
  if (
    onlyOnline ||
    (name === undefined && street === undefined && meeting === undefined && Object.keys(location).length === 0)
  )
    return { place: undefined, online, country: undefined, notes: [] };
  const point = wgs84Point(
    numberOf(fieldOf(location, 'geo', 'latitude')),
    numberOf(fieldOf(location, 'geo', 'longitude')),
  );
  const municipality = ['addressLocality', 'addressRegion']
    .map((field) => municipalityNamed((textOf(address[field]) ?? '').replace(/^\d+$/, '')))
    .find((code) => code !== undefined);
  const postcode = textOf(address['postalCode']);
  const id = textOf(location['identifier']) ?? textOf(location['@id']);
  const country = textOf(address['addressCountry']);
  return {
    place: {
      id: id?.replace(/\s/g, '-').slice(0, 200),
      name: inLanguage(name),
      address: inLanguage(street),
      postcode: postcodeOf(postcode),
      postOffice: inLanguage(cleanText(address['addressLocality'], 'line')),
      municipality,
      point,
      directions: inLanguage(meeting),
    },
    online,
    country: country !== undefined && /^[A-Z]{2}$/.test(country) ? country : undefined,
    notes: point === undefined ? [noPoint('location')] : [],
  };
}
