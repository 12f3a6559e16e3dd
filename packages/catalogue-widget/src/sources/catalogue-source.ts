import type { Advice, Catalogue, FirstPage } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Problem } from '@hyte/catalogue-format/problem.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { SearchEngine } from '@hyte/search-core/search-engine.js';
import type { SearchFiles } from '../worker/search-files.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';

/** The filters a web editor has fixed; the catalogue is there as soon as it has been read. */
export type Lock = (catalogue: Catalogue | undefined) => NonNullable<SearchQuery['filters']>;

/** Where a tray gets its catalogue: a file on the web, an object in the page, later a search service. */
export interface CatalogueSource {
  /**
   * Reads the catalogue. Bad records are set aside, not thrown.
   * @param without why the published index is not to be used: it was tried and failed
   * @param onFirst told what the whole list begins with, and the catalogue without its activities, while the rest is still to come
   * @throws TarjotinError when nothing can be shown, DOMException `AbortError` when `signal` is aborted.
   */
  load(
    signal: AbortSignal,
    without?: TarjotinError,
    onFirst?: (first: FirstPage, catalogue: Catalogue) => void,
  ): Promise<LoadedCatalogue>;
}

export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  /** What was wrong, for the web editor. */
  readonly problems: readonly Problem[];
  /** Number of activities that are therefore missing from `catalogue`. */
  readonly leftOut: number;
  /** There when `catalogue` has no activities, because there are too many to load: they come with the answers. */
  readonly published?: PublishedSearch;
  /** There when the activities are in `catalogue`, and their words are published with them. */
  readonly words?: Omit<SearchFiles, 'within'>;
  /** Why this is an older copy, and not the newest edition. */
  readonly outdated?: TarjotinError;
}

/** A catalogue that is searched by its published index. Calls may fail with TarjotinError `index-…`: then it is loaded without. */
export interface PublishedSearch {
  /** Opens what searches it; nothing else than what the lock leaves is ever found. */
  open(lock: Lock): Promise<OpenedSearch>;
}

/** A catalogue as it is shown, and what answers the queries to it. */
export interface OpenedSearch {
  readonly catalogue: Catalogue;
  readonly engine: SearchEngine;
  /** Number of activities when they are not in `catalogue`. */
  readonly size?: number;
  /** Resolves when names that come after the first answer are there: what shows them can be drawn again. */
  readonly named?: Promise<void>;
}

/** No activity can be shown, but the head of the catalogue was readable: whom to call is still known. */
export class NothingToShowError extends TarjotinError {
  readonly advice: Advice | undefined;

  constructor(cause: TarjotinError, advice: Advice | undefined) {
    super(cause.code, cause.message, cause.hint, { cause });
    this.advice = advice;
  }
}
