import type { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { MemoryIndexOptions } from './index/memory-index.js';
import type { Pause } from './index/pace.js';
import type { SearchIndex } from './index/search-index.js';
import type { FuzzyModule } from './query/did-you-mean.js';
import type { TextModule, WordsModule } from './query/lazy-text.js';
import type { SearchQuery } from './search-query.js';

/** What may be given to an engine from outside. */
export interface EngineOptions {
  /** The clock, so that tests and replays can set the day. */
  readonly now?: () => Date;
  /**
   * Loads the module that ranks spellings, `() => import('@hyte/search-core/query/fuzzy.js')`. Asked for only when a
   * query has no hits, so that the first load does not carry it; without it spellings are ranked by how common they are.
   */
  readonly loadFuzzy?: () => Promise<FuzzyModule>;
  /** Filters that always hold, whatever the query: nothing else is found, counted, suggested or let go. */
  readonly within?: SearchQuery['filters'];
  /** Lets others have a turn in the middle of long work, and cancelled calls end there; resolves in a later task. */
  readonly pause?: Pause;
}

/** What an engine needs that loads the search of words when there are some. */
export interface LazyEngineOptions extends EngineOptions {
  /**
   * Loads the module that searches words, `() => import('@hyte/search-core/query/text-search.js')`. Asked for when a query has
   * words, completions are wanted or `expectWords` is called; asked again after it failed.
   */
  readonly loadText: () => Promise<TextModule>;
  /** Takes the words from somewhere else than the texts of the catalogue, such as published sections. */
  readonly loadWords?: MemoryIndexOptions['loadWords'];
}

/** What an engine over an index may be given besides. */
export interface IndexEngineOptions extends EngineOptions {
  /**
   * Makes another index, from the catalogue, when the published one is damaged, missing or of another version. Without it such a call
   * is rejected with the error.
   */
  readonly fallback?: () => SearchIndex | Promise<SearchIndex>;
  /** Is told what was wrong with the index, whether or not there is another. */
  readonly onProblem?: (problem: TarjotinError) => void;
}

/** The same for pages that count bytes. */
export interface LazyIndexEngineOptions extends EngineOptions {
  /** Loads what searches words, `() => import('@hyte/search-core/query/index-words.js')`. */
  readonly loadText: () => Promise<WordsModule>;
  /** True when everything the index has is in memory: answers wait for all of it and are never `incomplete`. */
  readonly waitsForAll?: boolean;
}
