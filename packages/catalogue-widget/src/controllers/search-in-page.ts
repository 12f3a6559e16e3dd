import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { createLazySearchEngine } from '@hyte/search-core/create-lazy-search-engine.js';
import type { TextModule } from '@hyte/search-core/query/lazy-text.js';
import type { SearchEngine } from '@hyte/search-core/search-engine.js';

/** Makes what answers the queries to a catalogue. */
export interface EngineMaker {
  (catalogue: Catalogue): SearchEngine;
  /** Words will be searched once there is a catalogue: what that needs may be loaded meanwhile. */
  readonly expectWords?: () => void;
}

const loadText = (): Promise<TextModule> => import('@hyte/search-core/query/text-search.js');

/**
 * Searches in the page. What searches words is loaded when somebody is about to type some, and the module that ranks spellings
 * when words have no hits.
 */
export const searchInPage: EngineMaker = Object.assign(
  (catalogue: Catalogue) =>
    createLazySearchEngine(catalogue, { loadText, loadFuzzy: () => import('@hyte/search-core/query/fuzzy.js') }),
  {
    expectWords: () => {
      // A failure is told by the search that needs the words.
      loadText().catch(() => undefined);
    },
  },
);
