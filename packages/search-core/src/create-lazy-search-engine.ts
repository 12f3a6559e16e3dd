import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import type { LazyEngineOptions } from './engine-options.js';
import { kept } from './index/kept.js';
import { memoryIndex } from './index/memory-index.js';
import { IndexSearchEngine } from './query/index-search-engine.js';
import { loaded } from './loaded.js';
import type { SearchEngine } from './search-engine.js';

/**
 * Returns an engine that filters, counts and sorts at once, and loads what words need when they come. Until then nothing of
 * a text is read. The catalogue is not copied and must not be changed afterwards.
 */
export function createLazySearchEngine(catalogue: Catalogue, options: LazyEngineOptions): SearchEngine {
  const loadText = kept(() => loaded(options.loadText, 'no-text-search', 'What searches words could not be loaded.'));
  const loadWords = options.loadWords ?? (async () => (await loadText()).wordsInPage(catalogue, options.pause));
  return new IndexSearchEngine(memoryIndex(catalogue, { loadWords }), {
    ...options,
    loadText,
    waitsForAll: true,
  });
}
