import type { Source } from '@hyte/catalogue-format/generated/catalogue.js';
import type { ConfiguredSource } from '../generated/configuration.js';
import type { PageReader } from '../pipeline/record.js';
import { documents } from './documents.js';
import { readingLimits, type PageListener } from './reading-limits.js';
import { urlSource, type ReadingPlace } from './url-source.js';
import { savedPages } from './saved-pages.js';
import { urlPages } from './url-pages.js';

/**
 * Opens a configured source for its importer.
 * @param onPage told after each page, for the progress line
 */
export function openSource(configured: ConfiguredSource, place: ReadingPlace, onPage: PageListener): PageReader {
  const source = sourceHead(configured);
  const options = configured.options ?? {};
  const limits = readingLimits(configured);
  const pages =
    configured.url === undefined
      ? savedPages(configured, place.folder, limits, onPage)
      : urlPages(urlSource(configured, place, limits), onPage);
  return {
    source,
    options,
    json: (part) => pages.json(part),
    bytes: () => pages.bytes(),
    documents: (endings) => documents(configured, place, limits, onPage, endings),
  };
}

/** The head of the source for the catalogue. An address is published without its query, which may hold a key. */
function sourceHead(configured: ConfiguredSource): Source {
  const { id, name, system, url, licence, attribution, fetched } = configured;
  const address = url === undefined ? undefined : new URL(url);
  return {
    id,
    name,
    system,
    ...(address && { url: `${address.origin}${address.pathname}` }),
    ...(licence && { licence }),
    ...(attribution && { attribution }),
    ...(fetched !== undefined && { fetched }),
  };
}
