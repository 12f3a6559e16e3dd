import type { Filters } from '../../controllers/tray-store.js';
import type { FacetName, SearchQuery, TimeOfDay, WhenFilter } from '@hyte/search-core/search-query.js';

/** Values of the price facet that "Pienellä rahalla" asks for. */
export const LOW_COST: readonly string[] = ['free', 'kaikukortti', 'equipment-lent'];

/** The query with these values in a facet; none removes the facet. */
export function withFacet(query: SearchQuery, facet: FacetName, values: readonly string[]): SearchQuery {
  const others = omit(query.filters ?? {}, facet);
  return { ...query, filters: values.length ? { ...others, [facet]: values } : others };
}

/** The query with one value of a facet turned on or off. */
export function toggleValue(query: SearchQuery, facet: FacetName, value: string): SearchQuery {
  return withFacet(query, facet, toggled(query.filters?.[facet], value));
}

export function toggleWeekday(query: SearchQuery, weekday: number): SearchQuery {
  return withWhen(query, { ...query.when, weekdays: toggled(query.when?.weekdays, weekday).sort((a, b) => a - b) });
}

export function toggleTime(query: SearchQuery, time: TimeOfDay): SearchQuery {
  return withWhen(query, { ...query.when, times: toggled(query.when?.times, time) });
}

/** The query for days from one to another (`YYYY-MM-DD`); the same days again ask for any day. */
export function toggleDays(query: SearchQuery, from: string, to: string): SearchQuery {
  const { from: fromBefore, to: toBefore, ...when } = query.when ?? {};
  return withWhen(query, from === fromBefore && to === toBefore ? when : { ...when, from, to });
}

/** The query for any day; weekdays and times stay. */
export function withoutDays(query: SearchQuery): SearchQuery {
  return withWhen(query, omit(query.when ?? {}, 'from', 'to'));
}

export function isLowCost(query: SearchQuery): boolean {
  return LOW_COST.every((value) => query.filters?.price?.includes(value));
}

/** Turns "Pienellä rahalla" on or off; a paid price that was also chosen is let go, because it would undo it. */
export function toggleLowCost(query: SearchQuery): SearchQuery {
  return withFacet(query, 'price', isLowCost(query) ? [] : LOW_COST);
}

/** The query without anything chosen from filters; words, place and what the embed locks stay. */
export function withoutFilters(query: SearchQuery, locked: Filters = {}): SearchQuery {
  return { ...omit(query, 'when', 'withinKm'), filters: locked };
}

/** True when the person has chosen some filter that can be taken away again. */
export function hasFilters({ filters = {}, when, withinKm }: SearchQuery, locked: Filters = {}): boolean {
  const chosen = Object.entries(filters).some(
    ([facet, values]) => values.length > 0 && !locked[facet as FacetName]?.length,
  );
  return chosen || countWhen(when) > 0 || withinKm !== undefined;
}

/** Number of choices made in `when`. */
export function countWhen(when: WhenFilter | undefined): number {
  return (when?.weekdays?.length ?? 0) + (when?.times?.length ?? 0) + (when?.from || when?.to ? 1 : 0);
}

function withWhen(query: SearchQuery, { weekdays, times, from, to }: WhenFilter): SearchQuery {
  const rest = omit(query, 'when');
  const when: WhenFilter = {
    ...(weekdays?.length ? { weekdays } : {}),
    ...(times?.length ? { times } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
  return Object.keys(when).length ? { ...rest, when } : rest;
}

/** A copy without some properties. */
export function omit<T extends object, K extends keyof T>(object: T, ...keys: K[]): Omit<T, K> {
  const left = Object.entries(object).filter(([key]) => !keys.includes(key as K));
  return Object.fromEntries(left) as Omit<T, K>;
}

function toggled<T>(values: readonly T[] = [], value: T): T[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}
