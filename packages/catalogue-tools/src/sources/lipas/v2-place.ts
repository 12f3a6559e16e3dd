import { toInstant } from '../../clean/clock.js';
import { representativePoint } from '../../clean/coordinates.js';
import { fieldOf, numberOf, objectOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { cleanText, localizedText } from '../../clean/localized-text.js';
import { municipalityCode } from '../../clean/municipality.js';
import { lipasTag, propertyName, type LipasPlace } from './lipas-place.js';

const STATUSES: ReadonlyMap<string, LipasPlace['status']> = new Map([
  ['active', 'active'],
  ['out-of-service-temporarily', 'paused'],
  ['out-of-service-permanently', 'gone'],
  ['incorrect-data', 'gone'],
  ['planning', 'planned'],
  ['planned', 'planned'],
]);

const localized = (value: unknown) =>
  Object.entries(objectOf(value)).map(([tag, text]) => [lipasTag(tag), cleanText(text, 'line')] as const);

/** Whether a record has the shape of version 2. */
export function isV2Place(record: JsonObject): boolean {
  return record['lipas-id'] !== undefined;
}

/** Reads a record of `GET /v2/sports-sites`. Coordinates may carry a height; times are UTC. */
export function v2Place(record: JsonObject): LipasPlace {
  const location = fieldOf(record, 'location');
  const properties = new Map(
    Object.entries(objectOf(record['properties'])).map(([name, value]) => [propertyName(name), value]),
  );
  return {
    id: textOf(record['lipas-id']) ?? '',
    name: localizedText([['fi', cleanText(record['name'], 'line')], ...localized(record['name-localized'])]),
    marketingName: textOf(record['marketing-name']),
    typeCode: numberOf(fieldOf(record, 'type', 'type-code')),
    typeName: localizedText(localized(fieldOf(record, 'search-meta', 'type', 'name'))),
    status: STATUSES.get(textOf(record['status']) ?? 'active') ?? 'active',
    comment: textOf(record['comment']),
    admin: textOf(record['admin']),
    owner: textOf(record['owner']),
    email: textOf(record['email']),
    phone: textOf(record['phone-number']),
    www: textOf(record['www']),
    reservations: textOf(record['reservations-link']),
    address: textOf(fieldOf(location, 'address')),
    postcode: textOf(fieldOf(location, 'postal-code')),
    postOffice: textOf(fieldOf(location, 'postal-office')),
    municipality: municipalityCode(fieldOf(location, 'city', 'city-code')),
    point: representativePoint(fieldOf(location, 'geometries')),
    properties,
    modified: toInstant(record['event-date'], 'utc'),
  };
}
