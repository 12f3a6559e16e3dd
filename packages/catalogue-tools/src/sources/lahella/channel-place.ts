import type { LocalizedText, Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { wgs84Point } from '../../clean/coordinates.js';
import { fieldOf, listOf, numberOf, objectOf, textOf, textsOf, type JsonObject } from '../../clean/json-fields.js';
import { cleanText, entriesOf, localizedText, type TextShape } from '../../clean/localized-text.js';
import { municipalityNamed } from '../../clean/municipality.js';
import { noPoint } from '../../clean/place-facts.js';
import type { Note } from '../../pipeline/record.js';
import type { Loose } from '../outcome.js';
import { accessOf } from './lahella-codes.js';

/** A text from `translations`, by language: `translations.fi.address.street`. */
export function translated(object: JsonObject, path: readonly string[], shape: TextShape): LocalizedText | undefined {
  return localizedText(
    Object.entries(objectOf(object['translations'])).map(
      ([tag, texts]) => [tag, cleanText(fieldOf(texts, ...path), shape)] as const,
    ),
  );
}

/** Whether somebody goes to the place of a channel. */
function hasPlace(channel: JsonObject): boolean {
  const types = textsOf(channel['type']);
  return types.includes('place') || types.includes('hybrid');
}

/** Street address of a channel that has a place. */
export function streetOf(channel: JsonObject): LocalizedText | undefined {
  return hasPlace(channel) ? translated(channel, ['address', 'street'], 'line') : undefined;
}

/** The place of a channel; `undefined` when it is online or by phone. */
export function channelPlace(channel: JsonObject): { place: Loose<Place> | undefined; notes: Note[] } {
  if (!hasPlace(channel)) return { place: undefined, notes: [] };
  const notes: Note[] = [];
  const towns = translated(channel, ['address', 'city'], 'line');
  const municipality = entriesOf(towns)
    .map(([, town]) => municipalityNamed(town))
    .find((code) => code !== undefined);
  const postcode = Object.values(objectOf(channel['translations']))
    .map((texts) => textOf(fieldOf(texts, 'address', 'postalCode')))
    .find((code) => /^\d{5}$/.test(code ?? ''));
  const [lon, lat] = listOf(fieldOf(channel, 'map', 'center', 'coordinates')).map(numberOf);
  const point = wgs84Point(lat, lon);
  if (point === undefined) notes.push(noPoint('map'));
  return {
    place: {
      address: streetOf(channel),
      postcode,
      postOffice: towns,
      municipality,
      point,
      access: accessOf(textsOf(channel['accessibility'])),
      directions: translated(channel, ['summary'], 'paragraphs'),
    },
    notes,
  };
}
