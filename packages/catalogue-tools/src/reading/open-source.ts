import type { Source } from '@hyte/catalogue-format/generated/catalogue.js';
import type { ConfiguredSource } from '../generated/configuration.js';
import type { PageReader } from '../pipeline/record.js';
import { documents } from './documents.js';
import type { PageListener, ReadingLimits } from './reading-limits.js';
import { savedPages } from './saved-pages.js';
import { urlPages } from './url-pages.js';

/**
 * Opens a configured source for its importer.
 * @param folder what relative paths are relative to
 * @param onPage told after each page, for the progress line
 */
export function openSource(configured: ConfiguredSource, folder: string, onPage: PageListener): PageReader {
  const source = sourceHead(configured);
  const options = configured.options ?? {};
  const limits = readingLimits(configured);
  const pages =
    configured.url === undefined
      ? savedPages(configured, folder, limits, onPage)
      : urlPages(new URL(configured.url), secretHeaders(configured), limits, onPage);
  return {
    source,
    options,
    json: (part) => pages.json(part),
    bytes: () => pages.bytes(),
    documents: (endings) => documents(configured, folder, secretHeaders(configured), limits, onPage, endings),
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

function readingLimits({ limits }: ConfiguredSource): ReadingLimits {
  return {
    timeoutMs: (limits?.timeoutSeconds ?? 30) * 1000,
    pages: limits?.pages ?? 2000,
    bytes: (limits?.megabytes ?? 64) * 1_000_000,
  };
}

function secretHeaders({ headers }: ConfiguredSource): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, variable]) => [name, process.env[variable] ?? '']),
  );
}
