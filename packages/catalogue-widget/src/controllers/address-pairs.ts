import type { SearchQuery } from '@hyte/search-core/search-query.js';

/** What the address says nothing about: the preset of the embed, and the number of hits of one page. */
export interface UrlDefaults {
  readonly query: SearchQuery;
  readonly pageSize: number | undefined;
}

/** The parameters of the address, undecoded, so that those of others are written back letter by letter. */
export function pairs(): string[] {
  return location.search.slice(1).split('&').filter(Boolean);
}

/** Those of one namespace. */
export function ownPairs(prefix: string): string[] {
  return pairs().filter((pair) => new URLSearchParams(pair).keys().next().value?.startsWith(prefix));
}
