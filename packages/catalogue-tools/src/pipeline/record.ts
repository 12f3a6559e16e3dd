import type { Activity, Source } from '@hyte/catalogue-format/generated/catalogue.js';
import type { SetAsideCode } from './set-aside-codes.js';

/**
 * What an importer makes of one source record: an activity, or the reason why there is none.
 * Every record read gives exactly one outcome, so that nothing is lost unaccounted for.
 */
export type Outcome = Kept | SetAside;

export interface Kept {
  readonly kind: 'kept';
  readonly recordId: string;
  readonly activity: Activity;
  /**
   * Records of other systems that the source itself says are the same thing, as `system:recordId`, for example
   * `lipas:72269` in PTV. Stage *merge* trusts these; missing when the source says nothing.
   */
  readonly sameAs?: readonly string[];
  /** What the importer noticed and could not use; the record is kept all the same. */
  readonly notes: readonly Note[];
}

export interface SetAside {
  readonly kind: 'set-aside';
  readonly recordId: string;
  readonly reason: Note & { readonly code: SetAsideCode };
}

/** Something to tell the operator or the producer. */
export interface Note {
  /** Stable, greppable: `no-name`, `outside-finland`, `expired` … */
  readonly code: string;
  readonly field?: string;
  /** A sentence that says what is wrong and what to do. */
  readonly message: string;
  /** The source's own words it is about, where they may be repeated; never a private person's data. */
  readonly words?: string;
}

/** A source as the configuration names it, opened for reading. */
export interface SourceImporter {
  readonly system: string;
  /** Reads pages with `read` and maps each record; stops early when the consumer stops. */
  records(read: PageReader): AsyncIterable<Outcome>;
}

/** Gives the pages of a source, from a URL, a file or a folder of saved pages, without the importer knowing which. */
export interface PageReader {
  /** The head of this source for the catalogue's `sources`. */
  readonly source: Source;
  /** Options of this source from the configuration (municipalities, keyword sets, header row …). */
  readonly options: Readonly<Record<string, unknown>>;
  /**
   * Pages in order, parsed as JSON. For a URL, `next` tells the address of the following page from the current one
   * and its response headers (`undefined` ends); a file is one page; a folder gives its `.json` files in name order.
   * `part` names one of several streams of a source (`services`, `channels`): a path of the API, a key of the
   * configuration's `parts`, a sub-folder, a file-name prefix, or a key of a file that holds several lists. Saved pages
   * that tell no part belong to the part that is asked for first; the others are then empty.
   * Throws `TarjotinError` when a page cannot be read; what was yielded before stays.
   */
  json(part: PagePart): AsyncIterable<unknown>;
  /** The bytes of a file source (CSV, XLSX). */
  bytes(): Promise<Uint8Array>;
  /**
   * Whole documents of a source, such as web pages and calendars: the `url` and the addresses of the option `addresses`,
   * the `file`, the files of all `parts`, or the files of the `folder` with one of `endings` (`.html`), in order of name.
   * When one cannot be read the others still come; then a `TarjotinError` is thrown.
   */
  documents(endings: readonly string[]): AsyncIterable<SourceDocument>;
}

/** A document as it was read. */
export interface SourceDocument {
  /** Address or file name, to print. */
  readonly where: string;
  /** The address it was read from; missing for saved files. */
  readonly address?: URL;
  readonly bytes: Uint8Array;
}

export interface PagePart {
  readonly name: string;
  /** Address of the first page relative to the source's URL. */
  readonly path: string;
  next(page: unknown, current: URL, headers: Headers): URL | undefined;
}

/** A record between two stages: what has become of it so far, and the source it was read from. */
export interface SourceRecord {
  readonly sourceId: string;
  readonly outcome: Outcome | Merged;
}

/** The record's facts went into the activity of another record. */
export interface Merged {
  readonly kind: 'merged';
  readonly recordId: string;
  /** Id of the activity that took the facts in. */
  readonly into: string;
  readonly notes: readonly Note[];
}
