import type { IndexEngineOptions } from './engine-options.js';
import type { SearchIndex } from './index/search-index.js';
import { IndexWords, NameOrder } from './query/index-words.js';
import { ReplacingEngine } from './query/replacing-engine.js';
import type { SearchEngine } from './search-engine.js';

/**
 * Returns a complete engine over an index, published or in memory. It waits only for what a query needs; while the rest is on its way
 * answers are `incomplete`.
 */
export function openSearchEngine(index: SearchIndex, options: IndexEngineOptions = {}): SearchEngine {
  return new ReplacingEngine(index, { ...options, loadText: () => Promise.resolve({ IndexWords, NameOrder }) });
}
