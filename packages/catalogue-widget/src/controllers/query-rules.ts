import type { FacetName, SearchQuery } from '@hyte/search-core/search-query.js';
import type { Filters } from './tray-store.js';

/**
 * The query with the locked values as the only ones of their facets.
 * `before` are the locks that held until now: their values go first.
 */
export function lockQuery(query: SearchQuery, locked: Filters, before: Filters = {}): SearchQuery {
  const filters: Partial<Record<FacetName, readonly string[]>> = { ...query.filters };
  for (const facet of Object.keys(before) as FacetName[]) delete filters[facet];
  for (const [facet, values] of Object.entries(locked)) if (values.length) filters[facet as FacetName] = values;
  return { ...query, filters };
}

/** The query as the person chose it, without what the embed fixes. */
export function unlockQuery(query: SearchQuery, locked: Filters): SearchQuery {
  return lockQuery(query, {}, locked);
}

/** What is asked next: when anything but the page changed and the page was only carried along, the first page. */
export function startOver(now: SearchQuery, next: SearchQuery): SearchQuery {
  const samePage = next.limit === now.limit && next.offset === now.offset;
  if (!samePage || sameQuery(withoutPage(now), withoutPage(next))) return next;
  return withoutPage(next);
}

/** True when both ask for the same; empty parts and the order of properties do not count. */
export function sameQuery(a: SearchQuery, b: SearchQuery): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** What a query asks besides words, as text: filters and lists are drawn from it, and typing does not change it. */
export function choicesIn({ text: _, ...choices }: SearchQuery): string {
  return canonical(choices);
}

function withoutPage(query: SearchQuery): SearchQuery {
  const { offset: _offset, limit: _limit, ...rest } = query;
  return rest;
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const parts = Object.entries(value).map(([key, part]) => [key, canonical(part)] as const);
  const said = parts.filter(([, part]) => part !== '' && part !== '""' && part !== '[]' && part !== '{}');
  return `{${said
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${key}:${part}`)
    .join()}}`;
}
