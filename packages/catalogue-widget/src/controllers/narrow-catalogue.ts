import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { facetFilters, NO_MATCH } from '@hyte/search-core/facets/activity-filter.js';
import { facetColumns } from '@hyte/search-core/facets/facet-column.js';
import { facetReaders } from '@hyte/search-core/facets/facet-values.js';
import type { Filters } from './tray-store.js';

/**
 * The catalogue that a web editor has narrowed by locked filters. Searching it, instead of filtering a search of everything,
 * keeps other people's activities out of suggestions and out of answers to a loosened query as well.
 */
export function narrowCatalogue(catalogue: Catalogue, locked: Filters): Catalogue {
  const locks = facetFilters({ filters: locked }, facetColumns(catalogue));
  if (!locks.length) return catalogue;
  const activities = catalogue.activities.filter((_, at) =>
    locks.every(({ groupOf, answers }) => answers[groupOf[at] as number] !== NO_MATCH),
  );
  const { municipality } = facetReaders(catalogue);
  const named = new Set(activities.flatMap((activity) => municipality(activity).own));
  const { municipalities = [] } = catalogue;
  return { ...catalogue, activities, municipalities: municipalities.filter(({ code }) => named.has(code)) };
}
