import { loadNarrowing } from '@hyte/search-core/query/load-narrowing.js';
import { ownPairs, type UrlDefaults } from './address-pairs.js';
import type { OwnTrayStore } from './create-tray-store.js';
import type { UrlState } from './url-state.js';

const taken = new Set<string>();

/** A tray whose query is kept in the address. */
export interface FollowedAddress {
  /** There when the address says something about the tray: resolves as soon as its query has been taken over. */
  readonly ready: Promise<void> | undefined;
  /** Stops following and gives the namespace back. The address stays. */
  stop(): void;
}

/**
 * Keeps the query of a tray in the address bar. What reads and writes it (`url-state.ts`) is loaded when the address says
 * something about this tray, or when there is something to write; a first visit needs neither.
 * @param id that of the tray's element
 */
export function followAddress(store: OwnTrayStore, id: string, defaults: UrlDefaults): FollowedAddress {
  const prefix = takePrefix(id);
  let state: UrlState | undefined;
  let stopped = false;
  let loading: Promise<void> | undefined;

  const load = (): Promise<void> => (loading ??= start());
  const start = async (): Promise<void> => {
    try {
      const [{ UrlState }] = await Promise.all([import('./url-state.js'), expectNarrowing(prefix)]);
      if (stopped) return;
      unwatch();
      state = new UrlState(store, prefix, defaults);
    } catch (error) {
      loading = undefined;
      console.warn('[hyte] no-address: the search cannot be kept in the address; the catalogue works without.', error);
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
    store.setQuery(defaults.query, 'history');
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
  };
}

/** A place in the address is found once the catalogue is there; the first list is to be in the order of distances at once. */
async function expectNarrowing(prefix: string): Promise<void> {
  if (!ownPairs(prefix).some((pair) => pair.startsWith(`${prefix}near=`))) return;
  // A failure is told by the search that needs it.
  await loadNarrowing().catch(() => undefined);
}

function takePrefix(id: string): string {
  const base = /^[A-Za-z][\w-]*$/.test(id) ? id : 't';
  let prefix = `${base}.`;
  for (let number = 2; taken.has(prefix); number++) prefix = `${base}${String(number)}.`;
  taken.add(prefix);
  return prefix;
}
