import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { createLazySearchEngine } from './create-lazy-search-engine.js';
import type { EngineOptions } from './engine-options.js';
import { IndexWords, NameOrder, wordsInPage } from './query/text-search.js';
import type { SearchEngine } from './search-engine.js';

/**
 * Returns a complete engine over a catalogue in memory; its words are indexed when some are first asked for. Pages that count
 * bytes use `createLazySearchEngine`. The catalogue is not copied and must not be changed afterwards.
 */
export function createSearchEngine(catalogue: Catalogue, options: EngineOptions = {}): SearchEngine {
  return createLazySearchEngine(catalogue, {
    ...options,
    loadText: () => Promise.resolve({ IndexWords, NameOrder, wordsInPage }),
  });
}
