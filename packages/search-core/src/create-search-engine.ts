import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { createLazySearchEngine } from './create-lazy-search-engine.js';
import type { FuzzyModule } from './query/did-you-mean.js';
import { TextSearch } from './query/text-search.js';
import type { SearchEngine } from './search-engine.js';

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

/**
 * Returns a complete engine over a catalogue in memory; its words are indexed when some are first asked for. Pages that count
 * bytes use `createLazySearchEngine`. The catalogue is not copied and must not be changed afterwards.
 */
export function createSearchEngine(catalogue: Catalogue, options: EngineOptions = {}): SearchEngine {
  return createLazySearchEngine(catalogue, { ...options, loadText: () => Promise.resolve({ TextSearch }) });
}
