import type { Catalogue, Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import type { ReaderLanguage } from './locale.js';
import { municipalityName } from './place.js';

/** `Kaunisnurmenkatu 2, 45100 Kouvola`; parts that are not known are left out. */
export function addressInWords(place: Place, catalogue: Catalogue | undefined, language: ReaderLanguage): string {
  const town = localize(place.postOffice, language).text || municipalityName(place.municipality, catalogue, language);
  return [localize(place.address, language).text, [place.postcode, town].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
}

/** A public-transport route to the place in the national journey planner; `undefined` when the point is not known. */
export function routeLink(place: Place, name: string): string | undefined {
  if (!place.point) return undefined;
  const { lat, lon } = place.point;
  return `https://opas.matka.fi/reitti/POS/${encodeURIComponent(`${name}::${lat},${lon}`)}`;
}
