import type { LocalizedText, Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { tm35finPoint, wgs84Point } from '../../clean/coordinates.js';
import { fieldOf, listOf, numberOf, objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { entriesOf, fromLanguageMap, withoutCopies } from '../../clean/localized-text.js';
import { municipalityNamed } from '../../clean/municipality.js';
import { noMunicipality, noPoint, postcodeOf } from '../../clean/place-facts.js';
import type { Note } from '../../pipeline/record.js';
import type { Loose } from '../outcome.js';

/** Whether a place is the internet: Linked Events has one for online events. */
export function isOnline(event: JsonObject, placeId: string | undefined): boolean {
  return event['is_virtualevent'] === true || /(^|:)internet$/.test(placeId ?? '');
}

const once = (text: LocalizedText | undefined) => text && withoutCopies(text).text;

function municipalityOf(place: JsonObject): string | undefined {
  const names = objectsOf(place['divisions'])
    .filter((division) => division['type'] === 'muni')
    .flatMap((division) => entriesOf(fromLanguageMap(division['name'], 'line')))
    .concat(entriesOf(fromLanguageMap(place['address_locality'], 'line')));
  return names.map(([, name]) => municipalityNamed(name)).find((code) => code !== undefined);
}

/** The place of an event; `extra` says where in the place, or is all there is when the event names no place. */
export function eventPlace(
  place: JsonObject,
  id: string | undefined,
  extra: LocalizedText | undefined,
): { place: Loose<Place> | undefined; notes: Note[] } {
  const name = once(fromLanguageMap(place['name'], 'line'));
  if (name === undefined)
    return {
      place: extra && { directions: extra },
      notes:
        id === undefined
          ? []
          : [{ code: 'no-place', field: 'location', message: `The place ${id} could not be read.` }],
    };
  const [x, y] = listOf(fieldOf(place, 'position', 'coordinates')).map(numberOf);
  const point = wgs84Point(y, x) ?? tm35finPoint(y, x);
  const municipality = municipalityOf(place);
  const postcode = textOf(place['postal_code']);
  const notes: Note[] = [];
  if (point === undefined) notes.push(noPoint('location'));
  if (municipality === undefined) notes.push(noMunicipality('location'));
  return {
    place: {
      id: id?.replace(/\s/g, '-'),
      name,
      address: once(fromLanguageMap(place['street_address'], 'line')),
      postcode: postcodeOf(postcode),
      postOffice: once(fromLanguageMap(place['address_locality'], 'line')),
      municipality,
      point,
      directions: extra,
    },
    notes,
  };
}
