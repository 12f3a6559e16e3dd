import type { Link, Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { wgs84Point } from '../../clean/coordinates.js';
import { numberOf, objectOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { webAddress } from '../../clean/links.js';
import { firstText } from '../../clean/localized-text.js';
import { municipalityNamed } from '../../clean/municipality.js';
import { postcodeOf } from '../../clean/place-facts.js';
import type { Note } from '../../pipeline/record.js';
import type { Loose } from '../outcome.js';
import { addressOf, localName, typesOf, valuesOf, wordOf, type NodeTexts } from './node-values.js';

/** Where an event is. */
export interface EventLocation {
  readonly places: Loose<Place>[];
  readonly links: Link[];
  /** Ways to take part, and the words of the source that tell them. */
  readonly channels: readonly (readonly [channel: 'in-person' | 'remote', because: string])[];
  readonly notes: Note[];
}

/** Places, addresses of meetings on the web, and the ways to take part. `eventAttendanceMode` goes before the places. */
export function eventLocation(event: JsonObject, texts: NodeTexts): EventLocation {
  const places: Loose<Place>[] = [];
  const links: Link[] = [];
  const notes: Note[] = [];
  let virtual = false;
  for (const value of valuesOf(event['location'])) {
    const node = texts.node(value);
    if (typesOf(node).includes('VirtualLocation')) {
      virtual = true;
      const url = webAddress(addressOf(node['url'] ?? node['@id']));
      if (url !== undefined) links.push({ url, kind: 'other' });
    } else {
      const place = typeof value === 'string' ? { name: texts.text(value, 'line') } : placeOf(node, texts, notes);
      if (Object.values(place).some((fact) => fact !== undefined)) places.push(place);
    }
  }
  const mode = localName(event['eventAttendanceMode']);
  const moved = localName(event['eventStatus']) === 'EventMovedOnline';
  const online = /^(Online|Mixed)/.test(mode) || moved || (mode === '' && virtual);
  const present = !moved && (/^(Offline|Mixed)/.test(mode) || (mode === '' && places.length > 0));
  return {
    places: moved || /^Online/.test(mode) ? [] : places,
    links,
    channels: [
      ...(present ? [['in-person', mode === '' ? 'the event has a place' : mode] as const] : []),
      ...(online ? [['remote', moved ? 'EventMovedOnline' : mode === '' ? 'VirtualLocation' : mode] as const] : []),
    ],
    notes,
  };
}

function placeOf(node: JsonObject, texts: NodeTexts, notes: Note[]): Loose<Place> {
  const address = objectOf(valuesOf(node['address'])[0]);
  const street = texts.text(address['streetAddress'] ?? node['address'], 'line');
  const locality = texts.text(address['addressLocality'], 'line');
  const whole = /(?<!\d)(\d{5})\s+([\p{L} -]+)/u.exec(firstText(street) ?? '');
  const postcode = (wordOf(address['postalCode']) ?? whole?.[1] ?? '').replace(/^FI-?/i, '').trim();
  const municipality = [firstText(locality), whole?.[2]?.trim()]
    .map((name) => (name === undefined ? undefined : municipalityNamed(name)))
    .find((code) => code !== undefined);
  const geo = objectOf(valuesOf(node['geo'])[0]);
  const [lat, lon] = [numberOf(geo['latitude'] ?? node['latitude']), numberOf(geo['longitude'] ?? node['longitude'])];
  const point = wgs84Point(lat, lon);
  if (lat !== undefined && point === undefined)
    notes.push({
      code: 'outside-finland',
      field: 'location.geo',
      message: 'The position is not in Finland in WGS 84 degrees and was left out.',
    });
  if (municipality === undefined)
    notes.push({
      code: 'no-municipality',
      field: 'location.address',
      message: 'The municipality could not be told: write it into addressLocality. Area filters will not find this.',
    });
  return {
    name: texts.text(node['name'], 'line'),
    address: street,
    postcode: postcodeOf(postcode),
    postOffice: locality,
    municipality,
    point,
    access: accessOf(node),
  };
}

/** `amenityFeature` and `accessibilityFeature` that speak of wheelchairs. */
function accessOf(node: JsonObject): Place['access'] {
  for (const feature of valuesOf(node['amenityFeature'])) {
    const { name, value } = objectOf(feature);
    if (!/wheelchair|esteetön|pyörätuol|rullstol/iu.test(textOf(name) ?? '')) continue;
    if (value === true || /^(true|yes|kyllä)$/i.test(textOf(value) ?? '')) return { wheelchair: 'yes' };
    if (value === false || /^(false|no|ei)$/i.test(textOf(value) ?? '')) return { wheelchair: 'no' };
  }
  return undefined;
}
