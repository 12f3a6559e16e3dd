import type { FacetName } from '../search-query.js';

/** Facets whose values lend their names to the activities that have them as values of their own. */
export const LABEL_FACETS = [
  'theme',
  'form',
  'targetGroup',
  'lifeSituation',
  'municipality',
  'organiser',
] as const satisfies readonly FacetName[];
