import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { createLazySearchEngine } from '@hyte/search-core/create-lazy-search-engine.js';
import type { FuzzyModule } from '@hyte/search-core/query/did-you-mean.js';
import { memoryIndex, type WordsInMemory } from '@hyte/search-core/index/memory-index.js';
import { openLazySearchEngine } from '@hyte/search-core/open-lazy-search-engine.js';
import type { TextModule } from '@hyte/search-core/query/lazy-text.js';
import type { SearchEngine } from '@hyte/search-core/search-engine.js';
import type { SearchFiles } from '../worker/search-files.js';

/** Makes what answers the queries to a catalogue. */
export interface EngineMaker {
  /** @param words where its published index is: then its words need not be indexed in the page */
  (catalogue: Catalogue, words?: SearchFiles): SearchEngine;
  /** Words will be searched once there is a catalogue: what that needs may be loaded meanwhile. */
  readonly expectWords?: () => void;
}

const loadText = (): Promise<TextModule> => import('@hyte/search-core/query/text-search.js');
const loadFuzzy = (): Promise<FuzzyModule> => import('@hyte/search-core/query/fuzzy.js');

/**
 * Searches in the page. What searches words is loaded when somebody is about to type some, and the module that ranks spellings
 * when words have no hits.
 */
export const searchInPage: EngineMaker = Object.assign(
  (catalogue: Catalogue, words?: SearchFiles) => {
    if (!words) return createLazySearchEngine(catalogue, { loadText, loadFuzzy });
    const loadWords = async (): Promise<WordsInMemory> =>
      (await import('../worker/words-from-files.js')).wordsFromFiles(catalogue, words);
    return openLazySearchEngine(memoryIndex(catalogue, { loadWords }), {
      within: words.within,
      loadText: () => import('@hyte/search-core/query/index-words.js'),
      loadFuzzy,
      waitsForAll: true,
    });
  },
  {
    expectWords: () => {
      // A failure is told by the search that needs the words.
      loadText().catch(() => undefined);
    },
  },
);
