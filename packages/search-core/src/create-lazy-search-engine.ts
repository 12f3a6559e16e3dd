import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import type { LazyEngineOptions } from './engine-options.js';
import { indexCatalogue } from './index/catalogue-index.js';
import { CatalogueSearchEngine } from './query/catalogue-search-engine.js';
import type { SearchEngine } from './search-engine.js';

/**
 * Returns an engine that filters, counts and sorts at once, and loads what words need when they come. Until then nothing of
 * a text is read. The catalogue is not copied and must not be changed afterwards.
 */
export function createLazySearchEngine(catalogue: Catalogue, options: LazyEngineOptions): SearchEngine {
  return new CatalogueSearchEngine(indexCatalogue(catalogue), options);
}
