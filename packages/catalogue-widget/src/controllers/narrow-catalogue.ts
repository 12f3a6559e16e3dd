import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { facetReaders } from '@hyte/search-core/facets/facet-values.js';
import type { FacetName } from '@hyte/search-core/search-query.js';
import { municipalitiesOf } from '../sources/municipality-names.js';
import type { Filters } from './tray-store.js';

/**
 * The catalogue that a web editor has narrowed by locked filters. Searching it, instead of filtering a search of everything,
 * keeps other people's activities out of suggestions and out of answers to a loosened query as well.
 */
export function narrowCatalogue(catalogue: Catalogue, locked: Filters): Catalogue {
  const locks = (Object.entries(locked) as [FacetName, readonly string[]][]).filter(([, values]) => values.length > 0);
  if (!locks.length) return catalogue;
  const readers = facetReaders(catalogue);
  const activities = catalogue.activities.filter((activity) =>
    locks.every(([facet, values]) => {
      const { own, implied = [] } = readers[facet](activity);
      return values.some((value) => own.includes(value) || implied.includes(value));
    }),
  );
  const named = municipalitiesOf(activities);
  const { municipalities = [] } = catalogue;
  return { ...catalogue, activities, municipalities: municipalities.filter(({ code }) => named.has(code)) };
}
