import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import type { FacetColumn } from '../facets/facet-column.js';
import type { WordsInMemory } from '../index/memory-index.js';
import type { Pause } from '../index/pace.js';
import type { NameColumn, SearchIndex, WordIndex } from '../index/search-index.js';
import type { NameOrder } from '../sorting/name-order.js';
import type { IndexWords } from './index-words.js';

/** What searches the words of an index, and sorts by name. */
export interface WordsModule {
  readonly IndexWords: new (words: WordIndex, index: SearchIndex, columns: readonly FacetColumn[]) => IndexWords;
  readonly NameOrder: new (names: NameColumn, size: number) => NameOrder;
}

/** What `@hyte/search-core/query/text-search.js` exports: the same, and what indexes the words of a catalogue in the page. */
export interface TextModule extends WordsModule {
  readonly wordsInPage: (catalogue: Catalogue, pause?: Pause) => Promise<WordsInMemory>;
}
