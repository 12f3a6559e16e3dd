import type { FacetColumn } from '../facets/facet-column.js';
import { countFacet } from '../facets/facet-counts.js';
import {
  IMPLIED_MATCH,
  NO_MATCH,
  selectedValues,
  type ActivityFilter,
  type FilterName,
} from '../facets/activity-filter.js';
import type { Facet } from '../search-engine.js';
import type { FacetName, SearchQuery } from '../search-query.js';

/** What is left of the activities that match the words when the filters have spoken. */
export interface Selection {
  readonly activities: number[];
  /** Those of them that fit some filter only by implication. */
  readonly implied: ReadonlySet<number>;
  /** Activities that one filter alone keeps out, by that filter. */
  readonly keptOutBy: ReadonlyMap<FilterName, readonly number[]>;
  readonly facets: Record<FacetName, Facet>;
}

/** Filters activities and counts every facet without its own filter, in one pass. */
export function select(
  query: SearchQuery,
  candidates: readonly number[],
  filters: readonly ActivityFilter[],
  columns: readonly FacetColumn[],
): Selection {
  const activities: number[] = [];
  const implied = new Set<number>();
  const keptOutBy = new Map<FilterName, number[]>();

  for (const activity of candidates) {
    let missed: FilterName | undefined;
    let misses = 0;
    let onlyImplied = false;
    for (const { name, answer } of filters) {
      const given = answer(activity);
      if (given === IMPLIED_MATCH) onlyImplied = true;
      if (given !== NO_MATCH) continue;
      missed = name;
      if (++misses > 1) break;
    }
    if (misses === 0) {
      activities.push(activity);
      if (onlyImplied) implied.add(activity);
    } else if (misses === 1 && missed !== undefined) {
      const others = keptOutBy.get(missed);
      if (others) others.push(activity);
      else keptOutBy.set(missed, [activity]);
    }
  }
  const facets = Object.fromEntries(
    columns.map((column) => {
      const counted = [activities, keptOutBy.get(column.name) ?? []];
      return [column.name, countFacet(column, counted, selectedValues(query, column.name))];
    }),
  ) as Record<FacetName, Facet>;
  return { activities, implied, keptOutBy, facets };
}
