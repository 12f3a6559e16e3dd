import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { CatalogueIndex } from '../index/catalogue-index.js';
import type { TextSearch } from './text-search.js';

/** What `@hyte/search-core/query/text-search.js` exports. */
export interface TextModule {
  readonly TextSearch: new (index: CatalogueIndex) => TextSearch;
}

/** The search of words of one catalogue, loaded and built when first asked for. */
export class LazyText {
  readonly #index: CatalogueIndex;
  readonly #load: () => Promise<TextModule>;
  #text: Promise<TextSearch> | undefined;

  constructor(index: CatalogueIndex, load: () => Promise<TextModule>) {
    this.#index = index;
    this.#load = load;
  }

  /**
   * @throws TarjotinError `no-text-search` when the module cannot be loaded; the next call tries again.
   */
  get(): Promise<TextSearch> {
    if (!this.#text) {
      this.#text = this.#build();
      this.#text.catch(() => {
        this.#text = undefined;
      });
    }
    return this.#text;
  }

  async #build(): Promise<TextSearch> {
    try {
      const { TextSearch } = await this.#load();
      return new TextSearch(this.#index);
    } catch (cause) {
      const hint = 'Filters and the list work without it. It is loaded again at the next search.';
      throw new TarjotinError('no-text-search', 'What searches words could not be loaded.', hint, { cause });
    }
  }
}
