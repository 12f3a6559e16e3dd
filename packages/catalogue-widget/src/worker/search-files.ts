import type { Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import type { PublishedIndexInfo } from '@hyte/search-core/index/published-index.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';

/** What an engine over published files is opened with: plain data, so that it can be posted to a worker. */
export interface SearchFiles {
  readonly manifest: Manifest;
  /** Address of the manifest; everything else lies beside it. */
  readonly base: string;
  /** Filters that always hold, because a web editor has fixed them. */
  readonly within: NonNullable<SearchQuery['filters']>;
}

/** What the index reader wants to know of a manifest. */
export function indexInfo({ files, municipalities = [] }: Manifest): PublishedIndexInfo {
  const { index = { version: 0, lexicon: '', size: 0, sections: {} }, activities } = files;
  return { index, activities, municipalities };
}
