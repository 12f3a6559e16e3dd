import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
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

/** A module that is loaded when first asked for. */
export class LazyModule<Module> {
  readonly #load: () => Promise<Module>;
  #module: Promise<Module> | undefined;

  constructor(load: () => Promise<Module>) {
    this.#load = load;
  }

  /**
   * @throws TarjotinError `no-text-search` when the module cannot be loaded; the next call tries again.
   */
  get(): Promise<Module> {
    if (!this.#module) {
      this.#module = this.#try();
      this.#module.catch(() => {
        this.#module = undefined;
      });
    }
    return this.#module;
  }

  async #try(): Promise<Module> {
    try {
      return await this.#load();
    } catch (cause) {
      const hint = 'Filters and the list work without it. It is loaded again at the next search.';
      throw new TarjotinError('no-text-search', 'What searches words could not be loaded.', hint, { cause });
    }
  }
}
