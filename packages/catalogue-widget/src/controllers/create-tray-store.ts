import type { Catalogue, FirstPage } from '@hyte/catalogue-format/generated/catalogue.js';
import type { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { SearchEngine } from '@hyte/search-core/search-engine.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';
import type { CatalogueSource, LoadedCatalogue, Lock, OpenedSearch } from '../sources/catalogue-source.js';
import { adviceIn, asTarjotinError, isIndexUseless } from './failures.js';
import { describedAnswer, firstAnswer } from './first-answer.js';
import { answerOfFirstPage, engineToCome } from './first-page.js';
import type { narrowCatalogue } from './narrow-catalogue.js';
import { searchInPage, type EngineMaker } from './search-in-page.js';
import { lockQuery, sameQuery, startOver } from './query-rules.js';
import { isShown, stateOf, type Shown, type TrayState } from './tray-state.js';
import type { Filters, InterfaceLanguage, QueryOrigin, TrayStore } from './tray-store.js';

/** Milliseconds a search may take before the page says that it is searching. */
const NOTICEABLE = 150;

/** The store with what only the tray itself may do. */
export interface OwnTrayStore extends TrayStore {
  /** What made the query change last. */
  readonly origin: QueryOrigin;
  /** Id of the chosen activity, also while nothing is shown yet. */
  readonly selected: string | undefined;
  settings: unknown;
  select(id: string | undefined, origin?: QueryOrigin): void;
  /** Reads this catalogue from now on; `undefined` waits for one. */
  open(source: CatalogueSource | undefined): void;
  /** Interface language, and the language catalogue texts are preferred in (BCP 47 primary tag). */
  setLanguage(language: InterfaceLanguage, content: string): void;
  /**
   * Fixes filters, and the number of hits of one page. `lock` is asked again when there is a catalogue to look names up in, and `narrow`
   * leaves out of it what the filters do.
   */
  setLimits(lock: Lock, pageSize: number | undefined, narrow?: typeof narrowCatalogue): void;
  /** The tray is in the page: reading that was broken off starts again. */
  connect(): void;
  /** The tray has left the page: everything under way is broken off. */
  disconnect(): void;
}

/**
 * Makes the store of one tray. It does nothing until it is connected and has a source.
 * @param makeEngine searches in the page when missing
 */
export function createTrayStore(makeEngine: EngineMaker = searchInPage): OwnTrayStore {
  return new LocalTrayStore(makeEngine);
}

class LocalTrayStore implements OwnTrayStore {
  state: TrayState = { status: 'loading' };
  query: SearchQuery = { language: 'fi' };
  origin: QueryOrigin = 'history';
  language: InterfaceLanguage = 'fi';
  locked: Filters = {};
  settings: unknown;
  selected: string | undefined;
  #lock: Lock = () => ({});
  #narrowed: typeof narrowCatalogue | undefined;
  #pageSize: number | undefined;
  #source: CatalogueSource | undefined;
  /** The catalogue as it was read; what is searched is what the locks leave of it. */
  #whole: LoadedCatalogue | undefined;
  #connected = false;
  #loading: AbortController | undefined;
  #searching: AbortController | undefined;
  /** The search that a typed letter asks for, in a task of its own, so that the frame with the letter does not wait for it. */
  #typed: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #makeEngine: EngineMaker;

  constructor(makeEngine: EngineMaker) {
    this.#makeEngine = makeEngine;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  setQuery(asked: SearchQuery, origin: QueryOrigin): void {
    const query = this.#complete(startOver(this.query, asked));
    if (sameQuery(query, this.query)) return;
    this.query = query;
    this.origin = origin;
    if (query.text && !isShown(this.state)) this.#makeEngine.expectWords?.();
    this.#emit();
    clearTimeout(this.#typed);
    if (origin === 'typing') this.#typed = setTimeout(() => void this.#ask());
    else void this.#ask();
  }

  select(id: string | undefined, origin: QueryOrigin = 'choice'): void {
    if (id === this.selected) return;
    this.selected = id;
    this.origin = origin;
    if (isShown(this.state)) this.#show(this.state);
    else this.#emit();
  }

  expectWords(): void {
    if (isShown(this.state) && !this.state.begun) this.state.engine.expectWords?.();
    else this.#makeEngine.expectWords?.();
  }

  setLanguage(language: InterfaceLanguage, content: string): void {
    if (language === this.language && content === this.query.language) return;
    this.language = language;
    this.query = { ...this.query, language: content };
    this.#emit();
    void this.#ask();
  }

  setLimits(lock: Lock, pageSize: number | undefined, narrow?: typeof narrowCatalogue): void {
    this.#lock = lock;
    this.#narrowed = narrow;
    this.#pageSize = pageSize;
    const whole = this.#whole;
    // What was published of the list knows no locks.
    if (isShown(this.state) && this.state.begun) this.#set({ status: 'loading' });
    const changed = this.#applyLock(whole?.catalogue);
    if (!changed || !isShown(this.state) || !whole) return;
    if (whole.published) return this.reload();
    this.state = { ...this.state, ...this.#narrow(whole) };
    void this.#ask();
  }

  open(source: CatalogueSource | undefined): void {
    this.#source = source;
    this.#whole = undefined;
    this.#loading?.abort();
    this.#searching?.abort();
    this.#set({ status: 'loading' });
    if (this.#connected) this.reload();
  }

  reload(): void {
    this.#loading?.abort();
    const source = this.#source;
    if (!source) return;
    const call = (this.#loading = new AbortController());
    if (this.state.status === 'failed') this.#set({ status: 'loading' });
    void this.#load(source, call.signal);
  }

  connect(): void {
    if (this.#connected) return;
    this.#connected = true;
    if (this.#whole && isShown(this.state)) void this.#ask();
    else this.reload();
  }

  disconnect(): void {
    this.#connected = false;
    this.#loading?.abort();
    this.#searching?.abort();
    clearTimeout(this.#typed);
    // An element that is only being moved is back at once.
    setTimeout(() => {
      if (!this.#connected && isShown(this.state)) this.state.engine.close?.();
    });
  }

  async #load(source: CatalogueSource, signal: AbortSignal, without?: TarjotinError): Promise<void> {
    // Both come over the network: side by side.
    if (this.query.text) this.#makeEngine.expectWords?.();
    let opened: OpenedSearch | undefined;
    let come: (engine: SearchEngine) => void = () => undefined;
    const engine = new Promise<SearchEngine>((resolve) => (come = resolve));
    try {
      const whole = await source.load(signal, without, (first, catalogue) => {
        if (!signal.aborted && !isShown(this.state)) this.#begin(first, catalogue, engineToCome(first, engine));
      });
      if (signal.aborted) return;
      opened = await this.#open(whole);
      come(opened.engine);
      let query: SearchQuery;
      let answer: Pick<Shown, 'result' | 'unanswered'>;
      do {
        query = this.query;
        answer = await firstAnswer(opened.engine, query, signal);
      } while (query !== this.query);
      signal.throwIfAborted();
      this.#searching?.abort();
      this.#whole = whole;
      const { named, ...searched } = opened;
      this.#show({ ...whole, ...searched, ...answer, searching: false });
      void named?.then(() => this.#set({ ...this.state }));
    } catch (error) {
      opened?.engine.close?.();
      if (signal.aborted) return;
      const failure = asTarjotinError(error);
      if (!without && failure.code.startsWith('index-')) this.#readWithoutIndex(failure);
      else this.#fail(failure);
    }
  }

  /** Shows what the list begins with, when that is what is asked: all of it, or one theme. */
  #begin(first: FirstPage, catalogue: Catalogue, engine: SearchEngine): void {
    const result = answerOfFirstPage(first, this.query);
    if (!result) return;
    this.#show({ ...{ catalogue, engine, result }, size: first.total, problems: [], searching: false, begun: true });
  }

  async #open(whole: LoadedCatalogue): Promise<OpenedSearch> {
    const opened = await whole.published?.open(this.#lock);
    this.#applyLock(whole.catalogue);
    return opened ?? this.#narrow(whole);
  }

  /** The index cannot be used: what is shown stays until the catalogue has been read without it. */
  #readWithoutIndex(why: TarjotinError): void {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    if (this.#source) void this.#load(this.#source, signal, why);
  }

  /** Asks the catalogue that is shown; only the newest call may answer. Before there is one, reading it will ask. */
  async #ask(): Promise<void> {
    if (!isShown(this.state)) return;
    this.#searching?.abort();
    const { signal } = (this.#searching = new AbortController());
    const late = setTimeout(() => {
      if (isShown(this.state)) this.#show({ ...this.state, searching: true });
    }, NOTICEABLE);
    signal.addEventListener('abort', () => clearTimeout(late));
    try {
      const result = await describedAnswer(this.state.engine, this.query, signal);
      if (signal.aborted || !isShown(this.state)) return;
      const { unanswered: _, ...shown } = this.state;
      this.#show({ ...shown, result, searching: false });
    } catch (error) {
      if (signal.aborted || !isShown(this.state)) return;
      const unanswered = asTarjotinError(error);
      if (isIndexUseless(unanswered, this.#whole)) this.#readWithoutIndex(unanswered);
      else this.#show({ ...this.state, unanswered, searching: false });
    } finally {
      clearTimeout(late);
    }
  }

  /** True when the query is another one now. */
  #applyLock(catalogue: Catalogue | undefined): boolean {
    const before = this.locked;
    this.locked = this.#lock(catalogue);
    const query = this.#complete(lockQuery(this.query, this.locked, before));
    if (sameQuery(query, this.query)) return false;
    this.query = query;
    this.origin = 'history';
    this.#emit();
    return true;
  }

  #narrow({ catalogue: whole, words }: LoadedCatalogue): OpenedSearch {
    const catalogue = this.#narrowed?.(whole, this.locked) ?? whole;
    // Published words belong to the whole catalogue: there the engine is narrowed instead.
    const engine = words ? this.#makeEngine(whole, { ...words, within: this.locked }) : this.#makeEngine(catalogue);
    return { catalogue, engine };
  }

  #complete(query: SearchQuery): SearchQuery {
    const limit = query.limit ?? this.#pageSize;
    const language = this.query.language ?? 'fi';
    return { ...lockQuery(query, this.locked), language, ...(limit === undefined ? {} : { limit }) };
  }

  #fail(error: TarjotinError): void {
    if (this.#whole && isShown(this.state)) this.#show({ ...this.state, outdated: error, searching: false });
    else this.#set({ status: 'failed', error, ...adviceIn(error) });
  }

  #show({ selected: _, ...shown }: Shown): void {
    const before = isShown(this.state) ? this.state.result : undefined;
    this.#set(stateOf(this.selected === undefined ? shown : { ...shown, selected: this.selected }));
    if (shown.result.incomplete && shown.result !== before) void this.#askWhenComplete(shown);
  }

  /** Asks again for an answer that could not search everything yet, unless another is shown by then. */
  async #askWhenComplete({ engine, result }: Shown): Promise<void> {
    const isStill = (): boolean => isShown(this.state) && this.state.result === result;
    try {
      await engine.whenComplete?.();
      if (isStill()) void this.#ask();
    } catch (error) {
      const why = asTarjotinError(error);
      if (isStill() && isIndexUseless(why, this.#whole)) this.#readWithoutIndex(why);
    }
  }

  #set(state: TrayState): void {
    const before = this.state;
    this.state = state;
    if (isShown(before) && !(isShown(state) && state.engine === before.engine)) before.engine.close?.();
    this.#emit();
  }

  #emit(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
