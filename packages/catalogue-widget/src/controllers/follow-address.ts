import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { loadNarrowing } from '@hyte/search-core/query/load-narrowing.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';
import { ownPairs, type UrlDefaults } from './address-pairs.js';
import type { OwnTrayStore } from './create-tray-store.js';
import type { UrlState } from './url-state.js';

const taken = new Set<string>();

/** A tray whose query is kept in the address. */
export interface FollowedAddress {
  /** What the names of this tray's parameters begin with. */
  readonly prefix: string;
  /** There when the address says something about the tray: resolves as soon as its query has been taken over. */
  readonly ready: Promise<void> | undefined;
  /** Stops following and gives the namespace back. The address stays. */
  stop(): void;
}

/**
 * Keeps the query of a tray in the address bar. What reads and writes it (`url-state.ts`) is loaded when the address says
 * something about this tray, or when there is something to write; a first visit needs neither.
 * @param id that of the tray's element
 * @param defaults asked each time: they may change
 */
export function followAddress(store: OwnTrayStore, id: string, defaults: () => UrlDefaults): FollowedAddress {
  const prefix = takePrefix(id);
  let state: UrlState | undefined;
  let stopped = false;
  let loading: Promise<void> | undefined;

  const load = (): Promise<void> => (loading ??= start());
  const start = async (): Promise<void> => {
    try {
      const { UrlState } = await loadPart(ownPairs(prefix).join());
      if (stopped) return;
      unwatch();
      state = new UrlState(store, prefix, defaults);
    } catch (error) {
      loading = undefined;
      tellMissing(error);
    }
  };
  const onPopState = (): void => {
    if (ownPairs(prefix).length) void load();
  };
  const unsubscribe = store.subscribe(() => {
    if (store.origin !== 'history') void load();
  });
  const unwatch = (): void => {
    unsubscribe();
    window.removeEventListener('popstate', onPopState);
  };
  window.addEventListener('popstate', onPopState);

  if (!ownPairs(prefix).length) {
    store.setQuery(defaults().query, 'history');
    store.select(undefined, 'history');
  }
  return {
    ready: ownPairs(prefix).length ? load() : undefined,
    stop: () => {
      stopped = true;
      unwatch();
      state?.stop();
      taken.delete(prefix);
    },
    prefix,
  };
}

/**
 * What an address copied from another page asks of this catalogue. When what reads addresses cannot be loaded, nothing: the
 * whole catalogue is better than none.
 */
export async function queryFrom(address: string, catalogue: Catalogue, signal: AbortSignal): Promise<SearchQuery> {
  try {
    return await (await loadPart(address)).queryOfAddress(address, catalogue, signal);
  } catch (error) {
    tellMissing(error);
    return {};
  }
}

/** What reads and writes addresses; with what a place in this one needs, so that the first list is in the order of distances at once. */
async function loadPart(address: string) {
  // A failure is told by the search that needs it.
  if (address.includes('near=')) await loadNarrowing().catch(() => undefined);
  return import('./address-part.js');
}

function tellMissing(error: unknown): void {
  console.warn('[hyte] no-address: addresses cannot be read or written.', error);
}

function takePrefix(id: string): string {
  const base = /^[A-Za-z][\w-]*$/.test(id) ? id : 't';
  let prefix = `${base}.`;
  for (let number = 2; taken.has(prefix); number++) prefix = `${base}${String(number)}.`;
  taken.add(prefix);
  return prefix;
}
