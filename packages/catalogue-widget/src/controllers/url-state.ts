import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { fromSearchParams, type LocateOrigin } from '@hyte/search-core/url/from-search-params.js';
import { originLocator } from '@hyte/search-core/geo/locate-origin.js';
import { toSearchParams } from '@hyte/search-core/url/to-search-params.js';
import type { NearPoint } from '@hyte/search-core/search-query.js';
import { ownPairs, pairs, type UrlDefaults } from './address-pairs.js';
import type { OwnTrayStore } from './create-tray-store.js';
import { unlockQuery } from './query-rules.js';
import { postcodePoints } from '../sources/postcode-points.js';
import { withTravelTimes } from '../sources/travel-times.js';
import { isShown } from './tray-state.js';

/** Milliseconds of quiet before typing is written to the address: browsers limit how often a page may do it. */
const QUIET = 300;
/** Name of the parameter with the id of the opened activity. */
const OPEN = 'open';
/**
 * Keeps the query of one tray in the address bar, so that it survives reloading and can be sent to somebody. Every tray has a
 * namespace (`t.q=jumppa&t.theme=exercise`); parameters of others, the fragment and `history.state` stay as they are.
 */
export class UrlState {
  readonly #store: OwnTrayStore;
  readonly #defaults: () => UrlDefaults;
  readonly #prefix: string;
  readonly #unsubscribe: () => void;
  #written: string;
  /** Parameters with a place that no catalogue has been asked for yet. */
  #unplaced: URLSearchParams | undefined;
  readonly #stopped = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Takes over the query from the address at once; when it has none in the namespace, that of the store is written to it. */
  constructor(store: OwnTrayStore, prefix: string, defaults: () => UrlDefaults) {
    this.#store = store;
    this.#defaults = defaults;
    this.#prefix = prefix;
    this.#written = this.#text({ query: defaults().query, selected: undefined, locked: store.locked ?? {} });
    this.#unsubscribe = store.subscribe(this.#onChange);
    window.addEventListener('popstate', this.#onPopState);
    if (ownPairs(prefix).length) this.#read();
    else this.#onChange();
  }

  /** Stops following. The address stays. */
  stop(): void {
    this.#stopped.abort();
    clearTimeout(this.#timer);
    this.#unsubscribe();
    window.removeEventListener('popstate', this.#onPopState);
  }

  readonly #onPopState = (): void => {
    clearTimeout(this.#timer);
    this.#read();
  };

  readonly #onChange = (): void => {
    this.#resolveNear();
    const { origin } = this.#store;
    if (origin === 'history' || this.#text() === this.#written) return;
    clearTimeout(this.#timer);
    // One click may change both the query and the opened activity: that is one step back.
    const how = origin === 'choice' ? 'pushState' : 'replaceState';
    this.#timer = setTimeout(
      () => {
        this.#write(how);
      },
      origin === 'choice' ? 0 : QUIET,
    );
  };

  #read(): void {
    const own = ownPairs(this.#prefix);
    const params = new URLSearchParams(own.join('&'));
    this.#unplaced = params.has(`${this.#prefix}near`) ? params : undefined;
    this.#store.setQuery(own.length ? fromSearchParams(params, this.#prefix) : this.#defaults().query, 'history');
    this.#store.select(params.get(this.#prefix + OPEN) || undefined, 'history');
    this.#resolveNear();
    this.#written = this.#text();
  }

  /** A place in the address becomes a point as soon as there is a catalogue to look it up in. */
  #resolveNear(): void {
    const { state } = this.#store;
    const params = this.#unplaced;
    if (!params || !isShown(state)) return;
    this.#unplaced = undefined;
    const { catalogue } = state;
    this.#place(this.#near(params, originLocator(catalogue)));
    if (catalogue.postcodes || catalogue.travelTimes)
      this.#placeByFiles(params, catalogue).catch(() => {
        // Stopped: nobody waits for it.
      });
  }

  /** The operator's files know where a postcode is better than the places in it do, and how long ways take; they come later. */
  async #placeByFiles(params: URLSearchParams, catalogue: Catalogue): Promise<void> {
    const { signal } = this.#stopped;
    const asked = params.get(`${this.#prefix}near`);
    const postcodes = await postcodePoints(asked?.startsWith('postcode:') ? catalogue : {}, signal);
    const found = this.#near(params, originLocator(catalogue, { postcodes }));
    const near = found && (await withTravelTimes(found, catalogue, signal));
    const { near: now } = this.#store.query;
    if (!now || now.origin === asked) this.#place(near);
  }

  #near(params: URLSearchParams, locate: LocateOrigin): NearPoint | undefined {
    return fromSearchParams(params, this.#prefix, locate).near;
  }

  #place(near: NearPoint | undefined): void {
    if (near) this.#store.setQuery({ ...this.#store.query, near }, 'history');
    this.#written = this.#text();
  }

  /** What the address says now: the query without what the embed settles, and the opened activity. */
  #text({ query, selected, locked = {} }: Pick<OwnTrayStore, 'query' | 'selected' | 'locked'> = this.#store): string {
    const { language: _language, limit, ...asked } = unlockQuery(query, locked);
    const defaults = this.#defaults();
    const page = limit === undefined || limit === defaults.pageSize ? {} : { limit };
    const params = toSearchParams({ ...asked, ...page }, this.#prefix);
    if (selected !== undefined) params.set(this.#prefix + OPEN, selected);
    // An empty query must be said when the embed has a preset, or reloading would bring the preset back.
    if (!params.toString() && toSearchParams(defaults.query).toString()) params.set(`${this.#prefix}q`, '');
    return params.toString();
  }

  #write(how: 'pushState' | 'replaceState'): void {
    this.#written = this.#text();
    const own = ownPairs(this.#prefix);
    const query = [...pairs().filter((pair) => !own.includes(pair)), this.#written].filter(Boolean).join('&');
    const { pathname, hash } = location;
    try {
      history[how](history.state, '', `${pathname}${query && `?${query}`}${hash}`);
    } catch {
      // Sandboxed frames and browsers that count the changes refuse; the catalogue works without the address.
    }
  }
}
