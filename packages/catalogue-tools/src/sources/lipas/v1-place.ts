import { toInstant } from '../../clean/clock.js';
import { representativePoint, tm35finPoint, wgs84Point } from '../../clean/coordinates.js';
import { fieldOf, numberOf, objectOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { cleanText, localizedText } from '../../clean/localized-text.js';
import { municipalityCode } from '../../clean/municipality.js';
import { lipasTag, propertyName, type LipasPlace } from './lipas-place.js';

/** Administrators and owners: version 1 gives names (Finnish unless `lang` asks otherwise), version 2 codes. */
const PARTY_CODES: ReadonlyMap<string, string> = new Map([
  ['kunta / liikuntatoimi', 'city-sports'],
  ['kunta / opetustoimi', 'city-education'],
  ['kunta / tekninen toimi', 'city-technical-services'],
  ['kunta / muu', 'city-other'],
  ['kunta', 'city'],
  ['kuntaenemmistöinen yritys', 'city-main-owner'],
  ['kuntayhtymä', 'municipal-consortium'],
  ['yksityinen / yhdistys', 'private-association'],
  ['rekisteröity yhdistys', 'registered-association'],
  ['yksityinen / yritys', 'private-company'],
  ['yritys', 'company-ltd'],
  ['yksityinen / säätiö', 'private-foundation'],
  ['säätiö', 'foundation'],
  ['valtio', 'state'],
  ['muu', 'other'],
  ['ei tietoa', 'unknown'],
]);

const partyCode = (value: unknown) =>
  PARTY_CODES.get((textOf(value) ?? textOf(fieldOf(value, 'fi')) ?? '').toLowerCase());

/** A name is a text in the language asked for, or with `lang=all` a map. */
function names(value: unknown) {
  const single = cleanText(value, 'line');
  if (single !== undefined) return localizedText([['fi', single]]);
  return localizedText(
    Object.entries(objectOf(value)).map(([tag, text]) => [lipasTag(tag), cleanText(text, 'line')] as const),
  );
}

/** Whether a record has the shape of version 1. */
export function isV1Place(record: JsonObject): boolean {
  return record['sportsPlaceId'] !== undefined;
}

/** Reads a record of `GET /v1/sports-places`. */
export function v1Place(record: JsonObject): LipasPlace {
  const location = fieldOf(record, 'location');
  const properties = new Map(
    Object.entries(objectOf(record['properties'])).map(([name, value]) => [propertyName(name), value]),
  );
  if (record['freeUse'] !== undefined) properties.set('free-use', record['freeUse']);
  if (record['schoolUse'] !== undefined) properties.set('school-use', record['schoolUse']);
  const wgs84 = fieldOf(location, 'coordinates', 'wgs84');
  const tm35fin = fieldOf(location, 'coordinates', 'tm35fin');
  return {
    id: textOf(record['sportsPlaceId']) ?? '',
    name: names(record['name']),
    marketingName: textOf(record['marketingName']),
    typeCode: numberOf(fieldOf(record, 'type', 'typeCode')),
    typeName: names(fieldOf(record, 'type', 'name')),
    // Version 1 lists only places in use.
    status: 'active',
    comment: textOf(properties.get('info-fi')),
    admin: partyCode(record['admin']),
    owner: partyCode(record['owner']),
    email: textOf(record['email']),
    phone: textOf(record['phoneNumber']),
    www: textOf(record['www']),
    reservations: textOf(record['reservationsLink']),
    address: textOf(fieldOf(location, 'address')),
    postcode: textOf(fieldOf(location, 'postalCode')),
    postOffice: textOf(fieldOf(location, 'postalOffice')),
    municipality: municipalityCode(fieldOf(location, 'city', 'cityCode')),
    point:
      wgs84Point(numberOf(fieldOf(wgs84, 'lat')), numberOf(fieldOf(wgs84, 'lon'))) ??
      representativePoint(fieldOf(location, 'geometries')) ??
      tm35finPoint(numberOf(fieldOf(tm35fin, 'lat')), numberOf(fieldOf(tm35fin, 'lon'))),
    properties,
    modified: toInstant(record['lastModified'], 'finland'),
  };
}
