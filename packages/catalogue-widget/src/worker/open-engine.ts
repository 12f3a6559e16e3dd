import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import type { SearchEngine, SearchResult } from '@hyte/search-core/search-engine.js';
import { fetchJson } from '../sources/fetch-file.js';
import type { SearchFiles } from './search-files.js';

/** Opens an engine over the files of a published catalogue, in whichever thread this runs. Nothing is fetched before it is asked. */
export function openEngine({ manifest, base }: SearchFiles): SearchEngine {
  // Until the index can be read: an engine over all activities, which are fetched here.
  let opened: Promise<SearchEngine> | undefined;
  const open = async (): Promise<SearchEngine> => {
    const signal = new AbortController().signal;
    const parts = await Promise.all(manifest.files.activities.map(({ path }) => fetchJson(new URL(path, base), signal)));
    const activities = parts.flatMap((part) => (part as Catalogue).activities);
    return createSearchEngine({ ...manifest, activities } as Catalogue);
  };
  const engine = (): Promise<SearchEngine> => (opened ??= open());
  return {
    search: async (query, options): Promise<SearchResult> => (await engine()).search(query, options),
    suggest: async (prefix, options) => (await engine()).suggest(prefix, options),
    locate: async (query, options) => (await engine()).locate(query, options),
    get: async (id) => (await engine()).get(id),
  };
}
