import type { Advice, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Problem } from '@hyte/catalogue-format/problem.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

/** Where a tray gets its catalogue: a file on the web, an object in the page, later a search service. */
export interface CatalogueSource {
  /**
   * Reads the whole catalogue. Bad records are set aside, not thrown.
   * @throws TarjotinError when nothing can be shown, DOMException `AbortError` when `signal` is aborted.
   */
  load(signal: AbortSignal): Promise<LoadedCatalogue>;
}

export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  /** What was wrong, for the web editor. */
  readonly problems: readonly Problem[];
  /** Number of activities that are therefore missing from `catalogue`. */
  readonly leftOut: number;
}

/** No activity can be shown, but the head of the catalogue was readable: whom to call is still known. */
export class NothingToShowError extends TarjotinError {
  readonly advice: Advice | undefined;

  constructor(cause: TarjotinError, advice: Advice | undefined) {
    super(cause.code, cause.message, cause.hint, { cause });
    this.advice = advice;
  }
}
