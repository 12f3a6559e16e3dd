import type { FilterName } from '../facets/activity-filter.js';

/**
 * Filters in the order in which they are let go when nothing matches. Wishes come first; what decides whether a person
 * can take part at all (language, access) comes last.
 */
const LET_GO: readonly FilterName[] = [
  'withinKm',
  'mapArea',
  'when',
  'form',
  'kind',
  'organiserKind',
  'organiser',
  'signUp',
  'channel',
  'price',
  'theme',
  'lifeSituation',
  'municipality',
  'county',
  'targetGroup',
  'age',
  'language',
  'access',
];

/** The filter to leave out: the first in that order that alone keeps something out. */
export function filterToLetGo(keptOutBy: ReadonlyMap<FilterName, unknown>): FilterName | undefined {
  return LET_GO.find((name) => keptOutBy.has(name));
}
