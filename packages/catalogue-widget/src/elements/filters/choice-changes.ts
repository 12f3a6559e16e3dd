import { UNTOLD } from '@hyte/search-core/facets/access-facts.js';
import type { FacetName, SearchQuery, TimeOfDay, WhenFilter } from '@hyte/search-core/search-query.js';
import type { Filters } from '../../controllers/tray-store.js';
import { omit, toggled, withFacet, withoutNear } from './query-changes.js';

/** Values of the price facet that "Pienellä rahalla" asks for. */
export const LOW_COST: readonly string[] = ['free', 'kaikukortti', 'equipment-lent'];

export function toggleWeekday(query: SearchQuery, weekday: number): SearchQuery {
  return withWhen(query, { ...query.when, weekdays: toggled(query.when?.weekdays, weekday).sort((a, b) => a - b) });
}

export function toggleTime(query: SearchQuery, time: TimeOfDay): SearchQuery {
  return withWhen(query, { ...query.when, times: toggled(query.when?.times, time) });
}

/** The query for these weekdays and times of day besides those it asks for. */
export function alsoAt(query: SearchQuery, { weekdays = [], times = [] }: WhenFilter): SearchQuery {
  const { when } = query;
  return withWhen(query, {
    ...when,
    weekdays: [...new Set([...(when?.weekdays ?? []), ...weekdays])].sort((a, b) => a - b),
    times: [...new Set([...(when?.times ?? []), ...times])],
  });
}

/** The query for days from one to another (`YYYY-MM-DD`); the same days again ask for any day. */
export function toggleDays(query: SearchQuery, from: string, to: string): SearchQuery {
  const { from: fromBefore, to: toBefore, ...when } = query.when ?? {};
  return withWhen(query, from === fromBefore && to === toBefore ? when : { ...when, from, to });
}

/** The query for days between two, either of which may be missing; swapped ones are put right. */
export function withDays(query: SearchQuery, one: string | undefined, other: string | undefined): SearchQuery {
  const [from, to] = one && other && one > other ? [other, one] : [one, other];
  return withWhen(query, { ...withoutDays(query).when, ...(from && { from }), ...(to && { to }) });
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

/** The chosen values of a facet. That untold access is enough asks for nothing until a feature is asked for. */
export function chosenValues({ filters }: SearchQuery, facet: FacetName): readonly string[] {
  const values = filters?.[facet] ?? [];
  return facet === 'access' && values.every((value) => value === UNTOLD) ? [] : values;
}

/** The query without anything chosen from filters; words and what the embed locks stay. */
export function withoutFilters(query: SearchQuery, locked: Filters = {}): SearchQuery {
  return { ...omit(withoutNear(query), 'when', 'mapArea'), filters: locked };
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
