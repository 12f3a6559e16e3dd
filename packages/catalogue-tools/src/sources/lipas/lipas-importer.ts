import { fieldOf, numberOf, objectOf, textOf } from '../../clean/json-fields.js';
import type { Outcome, PagePart, PageReader, SourceImporter } from '../../pipeline/record.js';
import { mapRecord, setAside } from '../outcome.js';
import { recordsOf, recordsOfPage } from '../pages.js';
import { placeActivity } from './place-activity.js';
import { isV1Place, v1Place } from './v1-place.js';
import { isV2Place, v2Place } from './v2-place.js';

/** Fields of version 1 that the mapping reads: without them the interface answers with ids only. */
const V1_FIELDS = [
  'sportsPlaceId',
  'name',
  'marketingName',
  'type.typeCode',
  'type.name',
  'admin',
  'owner',
  'email',
  'phoneNumber',
  'www',
  'reservationsLink',
  'freeUse',
  'schoolUse',
  'lastModified',
  'properties',
  'location.address',
  'location.postalCode',
  'location.postalOffice',
  'location.city.cityCode',
  'location.city.name',
  'location.coordinates.wgs84',
  'location.coordinates.tm35fin',
  'location.geometries',
];

const codesOf = (option: unknown) =>
  (Array.isArray(option) ? option : []).map((code) => String(Number(code))).filter((code) => code !== 'NaN');

/** The part to read, from the options `version` (2 unless 1), `municipalities` and `types`. */
function partFor(options: PageReader['options']): PagePart {
  const municipalities = codesOf(options['municipalities']);
  const types = codesOf(options['types']);
  if (Number(options['version']) === 1) {
    const query = new URLSearchParams({ pageSize: '100' });
    for (const field of V1_FIELDS) query.append('fields', field);
    for (const code of municipalities) query.append('cityCodes', code);
    for (const code of types) query.append('typeCodes', code);
    return { name: 'sports-places', path: `sports-places?${query.toString()}`, next: nextByLink };
  }
  const query = new URLSearchParams([
    ['page-size', '100'],
    ['page', '1'],
    ['statuses', 'active,out-of-service-temporarily'],
  ]);
  if (municipalities.length > 0) query.set('city-codes', municipalities.join(','));
  if (types.length > 0) query.set('type-codes', types.join(','));
  return { name: 'sports-sites', path: `sports-sites?${query.toString()}`, next: nextByNumber };
}

/**
 * Version 1 answers 206 with a `Link` header until the last page. The interface counts its next page from the page before,
 * so that the header names the very page that was just given; then the one behind it is meant.
 */
function nextByLink(page: unknown, current: URL, headers: Headers): URL | undefined {
  const link = /<([^>]{1,2000})>\s*;\s*rel="?next"?/.exec(headers.get('link') ?? '')?.[1];
  const records = recordsOfPage(page).length;
  if (link === undefined || records === 0 || !URL.canParse(link, current.href)) return undefined;
  const next = new URL(link, current);
  // The reader says that it does not go there.
  if (next.origin !== current.origin) return next;
  const number = Number(current.searchParams.get('page') ?? 1);
  if (number * records >= (numberOf(headers.get('x-total-count')) ?? Infinity)) return undefined;
  const told = numberOf(next.searchParams.get('page'));
  // The header may leave the fields out.
  const url = new URL(current);
  url.searchParams.set('page', String(told === undefined || told === number ? number + 1 : told));
  return url;
}

function nextByNumber(page: unknown, current: URL): URL | undefined {
  const total = numberOf(fieldOf(page, 'pagination', 'total-pages')) ?? 0;
  const number = numberOf(fieldOf(page, 'pagination', 'current-page')) ?? Number(current.searchParams.get('page') ?? 1);
  if (number >= total) return undefined;
  const url = new URL(current);
  url.searchParams.set('page', String(number + 1));
  return url;
}

/** Maps one record of either version. `position` counts from 1 and names records without an id. */
export function lipasOutcome(record: unknown, position: number, read: Pick<PageReader, 'source' | 'options'>): Outcome {
  const object = objectOf(record);
  const id = textOf(object['sportsPlaceId']) ?? textOf(object['lipas-id']);
  if (id === undefined)
    return setAside(
      `#${position}`,
      'no-id',
      'The record has neither sportsPlaceId nor lipas-id: it is no place of LIPAS.',
    );
  return mapRecord(id, () =>
    placeActivity(isV2Place(object) && !isV1Place(object) ? v2Place(object) : v1Place(object), read),
  );
}

/** LIPAS, the national register of sports and recreation places: see the README beside. */
export const lipasImporter: SourceImporter = {
  system: 'lipas',
  async *records(read) {
    let position = 0;
    for await (const record of recordsOf(read, partFor(read.options))) {
      position += 1;
      yield lipasOutcome(record, position, read);
    }
  },
};
