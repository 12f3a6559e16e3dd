import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import type { EngineOptions } from './create-search-engine.js';
import { indexCatalogue } from './index/catalogue-index.js';
import { CatalogueSearchEngine } from './query/catalogue-search-engine.js';
import type { TextModule } from './query/lazy-text.js';
import type { SearchEngine } from './search-engine.js';

/** What an engine needs that loads the search of words when there are some. */
export interface LazyEngineOptions extends EngineOptions {
  /**
   * Loads the module that searches words, `() => import('@hyte/search-core/query/text-search.js')`. Asked for when a query has
   * words, completions are wanted or `expectWords` is called; asked again after it failed.
   */
  readonly loadText: () => Promise<TextModule>;
}

/**
 * Returns an engine that filters, counts and sorts at once, and loads what words need when they come. Until then nothing of
 * a text is read. The catalogue is not copied and must not be changed afterwards.
 */
export function createLazySearchEngine(catalogue: Catalogue, options: LazyEngineOptions): SearchEngine {
  return new CatalogueSearchEngine(indexCatalogue(catalogue), options);
}
