import type { FuzzyModule } from './query/did-you-mean.js';
import type { TextModule } from './query/lazy-text.js';

/** What may be given to an engine from outside. */
export interface EngineOptions {
  /** The clock, so that tests and replays can set the day. */
  readonly now?: () => Date;
  /**
   * Loads the module that ranks spellings, `() => import('@hyte/search-core/query/fuzzy.js')`. Asked for only when a
   * query has no hits, so that the first load does not carry it; without it spellings are ranked by how common they are.
   */
  readonly loadFuzzy?: () => Promise<FuzzyModule>;
}

/** What an engine needs that loads the search of words when there are some. */
export interface LazyEngineOptions extends EngineOptions {
  /**
   * Loads the module that searches words, `() => import('@hyte/search-core/query/text-search.js')`. Asked for when a query has
   * words, completions are wanted or `expectWords` is called; asked again after it failed.
   */
  readonly loadText: () => Promise<TextModule>;
}
