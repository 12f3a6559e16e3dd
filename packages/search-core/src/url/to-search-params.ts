import { FACET_NAMES, type SearchQuery } from '../search-query.js';
import { FACET_PARAMETERS, PARAMETERS } from './parameter-names.js';

/** Places that may be named in an address. A position of the device may not: an address is shared and logged. */
const NAMEABLE_ORIGIN = /^(municipality:\d{3}|postcode:\d{5})$/;

/**
 * Writes a query as address parameters, each name behind `prefix` so that several catalogues share one page.
 * Facet values and weekdays repeat their parameter. `near` is written as the place that was chosen, never as a
 * position, and not at all when it is the device's.
 */
export function toSearchParams(query: SearchQuery, prefix = ''): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, value: string | number | undefined): void => {
    if (value !== undefined && value !== '') params.append(prefix + name, String(value));
  };
  put(PARAMETERS.text, query.text);
  for (const facet of FACET_NAMES)
    for (const value of query.filters?.[facet] ?? []) put(FACET_PARAMETERS[facet], value);
  for (const weekday of query.when?.weekdays ?? []) put(PARAMETERS.weekdays, weekday);
  for (const time of query.when?.times ?? []) put(PARAMETERS.times, time);
  put(PARAMETERS.from, query.when?.from);
  put(PARAMETERS.to, query.when?.to);
  if (query.near && NAMEABLE_ORIGIN.test(query.near.origin)) put(PARAMETERS.near, query.near.origin);
  put(PARAMETERS.withinKm, query.withinKm);
  put(PARAMETERS.mapArea, writeArea(query.mapArea));
  put(PARAMETERS.sort, query.sort);
  put(PARAMETERS.offset, query.offset);
  put(PARAMETERS.limit, query.limit);
  put(PARAMETERS.language, query.language);
  return params;
}

/** `none`, or the edges in the order of OGC's `bbox`: west, south, east, north. */
function writeArea(area: SearchQuery['mapArea']): string | undefined {
  return typeof area === 'object' ? [area.west, area.south, area.east, area.north].join() : area;
}
