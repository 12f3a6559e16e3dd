import type { LazyIndexEngineOptions } from './engine-options.js';
import type { SearchIndex } from './index/search-index.js';
import { IndexSearchEngine } from './query/index-search-engine.js';
import type { SearchEngine } from './search-engine.js';

/** Returns an engine over an index that loads what searches words when there are some. */
export function openLazySearchEngine(index: SearchIndex, options: LazyIndexEngineOptions): SearchEngine {
  return new IndexSearchEngine(index, options);
}
