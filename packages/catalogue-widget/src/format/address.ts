import type { Catalogue, Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { fillTemplate } from './link-template.js';
import type { ReaderLanguage } from './locale.js';
import { municipalityName } from './place.js';

/** `Kaunisnurmenkatu 2, 45100 Kouvola`; parts that are not known are left out. */
export function addressInWords(place: Place, catalogue: Catalogue | undefined, language: ReaderLanguage): string {
  const town = localize(place.postOffice, language).text || municipalityName(place.municipality, catalogue, language);
  return [localize(place.address, language).text, [place.postcode, town].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
}

/** The national journey planner, by public transport. */
const JOURNEY_PLANNER = 'https://opas.matka.fi/reitti/POS/{name}%3A%3A{lat}%2C{lon}';

/**
 * The way to a place: as the site's template says, else in the national journey planner; `undefined` when the point is not known.
 * @param template an address with `{lat}`, `{lon}`, `{name}` and `{address}`
 */
export function routeLink(
  { point }: Place,
  name: string,
  address: string,
  template = JOURNEY_PLANNER,
): string | undefined {
  if (!point) return undefined;
  return fillTemplate(template, { lat: String(point.lat), lon: String(point.lon), name: name || address, address });
}
