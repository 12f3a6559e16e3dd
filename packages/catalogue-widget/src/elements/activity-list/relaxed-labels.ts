import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { UNTOLD } from '@hyte/search-core/facets/access-facts.js';
import type { Relaxation } from '@hyte/search-core/search-engine.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { facetLabel } from '../../format/facet-labels.js';
import { selectedFilters } from '../filters/selected-filters.js';

/** Names of what was let go: the words, or the chosen values of the facet. */
export function relaxedLabels(relaxed: Relaxation, store: TrayStore, catalogue: Catalogue): string {
  if (relaxed.kind === 'words') return relaxed.dropped.join(', ');
  const { facet } = relaxed;
  const { query, language } = store;
  if (facet !== 'when' && facet !== 'withinKm' && facet !== 'mapArea') {
    const values = (query.filters?.[facet] ?? []).filter((value) => facet !== 'access' || value !== UNTOLD);
    const labels = values.map((value) => facetLabel(facet, value, catalogue, language));
    return labels.filter(Boolean).join(', ');
  }
  const chosen = selectedFilters({ language, query: { [facet]: query[facet] } }, catalogue);
  return chosen.map(({ label }) => label).join(', ');
}
