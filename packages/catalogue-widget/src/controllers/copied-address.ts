import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { originLocator } from '@hyte/search-core/geo/locate-origin.js';
import { fromSearchParams } from '@hyte/search-core/url/from-search-params.js';
import { postcodePoints } from '../sources/postcode-points.js';
import { withTravelTimes } from '../sources/travel-times.js';
import { FACET_PARAMETERS, PARAMETERS } from '@hyte/search-core/url/parameter-names.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';

const NAMES = new Set<string>([...Object.values(PARAMETERS), ...Object.values(FACET_PARAMETERS)]);

/**
 * The query of a search that a web editor made on another page with a tray and copied from its address bar. The namespace is
 * that page's: the one with most parameters of ours, so that `?page=2&t.theme=exercise` is read right.
 * @param address a whole address, or only what follows its question mark
 * @param catalogue where the place in `near` is looked up
 * @returns without the page and the language, which are those of the page it is pasted on; empty when nothing is asked
 */
export async function queryOfAddress(address: string, catalogue: Catalogue, signal: AbortSignal): Promise<SearchQuery> {
  const asked = address
    .trim()
    .replace(/^[^?]*\?/, '')
    .replace(/#.*$/s, '');
  const params = new URLSearchParams(asked);
  const prefix = namespaceOf(params);
  if (prefix === undefined) return {};
  const isPostcode = params.get(`${prefix}${PARAMETERS.near}`)?.startsWith('postcode:') ?? false;
  const postcodes = await postcodePoints(isPostcode ? catalogue : {}, signal);
  const {
    offset: _offset,
    limit: _limit,
    language: _language,
    ...query
  } = fromSearchParams(params, prefix, originLocator(catalogue, { postcodes }));
  return query.near ? { ...query, near: await withTravelTimes(query.near, catalogue, signal) } : query;
}

function namespaceOf(params: URLSearchParams): string | undefined {
  const times = new Map<string, number>();
  for (const key of params.keys()) {
    const [, prefix = '', name = ''] = /^(?:([A-Za-z][\w-]*\.))?(.*)$/s.exec(key) ?? [];
    if (prefix && NAMES.has(name)) times.set(prefix, (times.get(prefix) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0];
}
