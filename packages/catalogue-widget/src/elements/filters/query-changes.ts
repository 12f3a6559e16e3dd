import type { Filters } from '../../controllers/tray-store.js';
import type { FacetName, SearchQuery, WhenFilter } from '@hyte/search-core/search-query.js';

/** The query with these values in a facet; none removes the facet. */
export function withFacet(query: SearchQuery, facet: FacetName, values: readonly string[]): SearchQuery {
  const others = omit(query.filters ?? {}, facet);
  return { ...query, filters: values.length ? { ...others, [facet]: values } : others };
}

/** The query with one value of a facet turned on or off. */
export function toggleValue(query: SearchQuery, facet: FacetName, value: string): SearchQuery {
  return withFacet(query, facet, toggled(query.filters?.[facet], value));
}

/** True when the person has chosen some filter that can be taken away again. */
export function hasFilters(
  { filters = {}, when, near, withinKm, mapArea }: SearchQuery,
  locked: Filters = {},
): boolean {
  const chosen = Object.entries(filters).some(
    ([facet, values]) => values.length > 0 && !locked[facet as FacetName]?.length,
  );
  return chosen || countWhen(when) > 0 || near !== undefined || withinKm !== undefined || mapArea !== undefined;
}

/** The query without a place to measure from, and without what needs one. */
export function withoutNear(query: SearchQuery): SearchQuery {
  const rest = omit(query, 'near', 'withinKm');
  return rest.sort === 'distance' ? omit(rest, 'sort') : rest;
}

/** Number of choices made in `when`. */
export function countWhen(when: WhenFilter | undefined): number {
  return (when?.weekdays?.length ?? 0) + (when?.times?.length ?? 0) + (when?.from || when?.to ? 1 : 0);
}

/** A copy without some properties. */
export function omit<T extends object, K extends keyof T>(object: T, ...keys: K[]): Omit<T, K> {
  const left = Object.entries(object).filter(([key]) => !keys.includes(key as K));
  return Object.fromEntries(left) as Omit<T, K>;
}

/** The values with one turned on or off. */
export function toggled<T>(values: readonly T[] = [], value: T): T[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}
