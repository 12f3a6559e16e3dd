import type { Activity, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';
import type { InterfaceLanguage } from '../../controllers/tray-store.js';
import { originInWords } from '../../format/origin.js';
import type { MapAreas } from './providers/map-provider.js';

/**
 * The areas that a map shows for a query: all by name, those that it chooses or searches, those that the selected
 * activity serves, and the place distances are measured from. Call while rendering.
 * @param outlines parsed GeoJSON of the areas, when it has been read
 */
export function mapAreas(
  catalogue: Catalogue | undefined,
  outlines: unknown,
  { filters: { municipality = [], county = [] } = {}, mapArea, near }: SearchQuery,
  selected: Activity | undefined,
  language: InterfaceLanguage,
): MapAreas {
  const { municipalities = [], wellbeingCounties = [] } = selected?.areaServed ?? {};
  return {
    outlines,
    centres: (catalogue?.municipalities ?? []).flatMap(({ name, centre }) =>
      centre ? { ...centre, name: localize(name, language).text } : [],
    ),
    chosen: [...municipality, ...county],
    served: [...municipalities, ...wellbeingCounties],
    ...(typeof mapArea === 'object' && { searched: mapArea }),
    ...(near && { from: { name: originInWords(near, catalogue, language), lat: near.lat, lon: near.lon } }),
  };
}
