import type { FacetName, SearchQuery } from '@hyte/search-core/search-query.js';
import type { ReaderLanguage } from '../format/locale.js';
import type { TrayState } from './tray-state.js';

/** Languages the interface itself speaks. Catalogue texts may be in any language. */
export type InterfaceLanguage = ReaderLanguage;

/**
 * What made the query change: it decides the history entry (typing replaces, choices push) and what is announced.
 */
export type QueryOrigin = 'typing' | 'choice' | 'history';

/** Values by facet, as `SearchQuery.filters` has them. */
export type Filters = NonNullable<SearchQuery['filters']>;

/** The one state that the elements of a tray share. The elements render it; only this changes it. */
export interface TrayStore {
  readonly state: TrayState;
  /** What is asked, with the locked filters in it. */
  readonly query: SearchQuery;
  /** Filters the web editor has fixed: always in `query`, so there is nothing for the person to choose or remove. */
  readonly locked?: Filters;
  readonly language: InterfaceLanguage;
  /** What the site wants otherwise, as it wrote it: JSON or an object. Whoever needs one of them reads it. */
  readonly settings?: unknown;
  /** Replaces the query. `offset` and `limit` go back to the first page unless `query` sets them. */
  setQuery(query: SearchQuery, origin: QueryOrigin): void;
  /** Chooses an activity in the list and on the map; `undefined` chooses none. */
  select(id: string | undefined): void;
  /** Somebody is about to type: what only words need may be loaded now. */
  expectWords?(): void;
  /** Reads the catalogue again; what is shown stays until the new one is there. */
  reload(): void;
  /** Calls `listener` after each change; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
}

/** True when the person cannot choose anything in this facet, because the embed fixes it. */
export function isLocked(store: TrayStore, facet: FacetName): boolean {
  return (store.locked?.[facet]?.length ?? 0) > 0;
}
