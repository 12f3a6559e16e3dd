import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { IndexEngineOptions, LazyIndexEngineOptions } from '../engine-options.js';
import { kept } from '../index/kept.js';
import type { SearchIndex } from '../index/search-index.js';
import { IndexSearchEngine } from './index-search-engine.js';
import type { OpenIndex } from './open-index.js';

/** An engine that answers from its index; when that is no good, from the one that is made instead. */
export class ReplacingEngine extends IndexSearchEngine {
  readonly #given: IndexEngineOptions;
  /** The last index whose fault was told. */
  #told: OpenIndex | undefined;

  constructor(index: SearchIndex, options: IndexEngineOptions & LazyIndexEngineOptions) {
    super(index, options);
    this.#given = options;
  }

  protected override async withIndex<T>(answer: (open: OpenIndex) => Promise<T>): Promise<T> {
    const { open } = this;
    try {
      return await answer(open);
    } catch (error) {
      return answer(await this.#replace(open, error));
    }
  }

  protected override onUnusable(open: OpenIndex, error: unknown): void {
    this.#replace(open, error).catch(() => undefined);
  }

  /** The index to use instead of one that failed. @throws the failure, when it was no fault of the index or there is no other */
  async #replace(open: OpenIndex, error: unknown): Promise<OpenIndex> {
    if (!(error instanceof TarjotinError) || !error.code.startsWith('index-')) throw error;
    if (this.open !== open) return this.open;
    // Several calls that wait for one section fail together.
    if (this.#told !== open) this.#given.onProblem?.(error);
    this.#told = open;
    if (!this.#given.fallback) throw error;
    const other = this.opened(await this.#fallback());
    if (this.open === open) this.open = other;
    return this.open;
  }

  readonly #fallback = kept(async () => {
    const { fallback } = this.#given;
    if (!fallback) throw new TypeError('no other index');
    return fallback();
  });
}
