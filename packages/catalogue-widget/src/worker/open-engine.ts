import { publishedIndex } from '@hyte/search-core/index/published-index.js';
import { openSearchEngine } from '@hyte/search-core/open-search-engine.js';
import type { SearchEngine } from '@hyte/search-core/search-engine.js';
import * as fuzzy from '@hyte/search-core/query/fuzzy.js';
import { publishedReader } from './read-published.js';
import { indexInfo, type SearchFiles } from './search-files.js';

/**
 * Opens an engine over the index of a published catalogue, in whichever thread this runs; it gives way between slices of work, so that
 * a worker hears a cancel and a page the next key. Nothing is fetched before it is asked.
 * @throws TarjotinError `index-missing`, `index-version` or `index-damaged`
 */
export function openEngine({ manifest, base, within }: SearchFiles): SearchEngine {
  const index = publishedIndex(indexInfo(manifest), { read: publishedReader(base), pause });
  return openSearchEngine(index, {
    within,
    pause,
    loadFuzzy: () => Promise.resolve(fuzzy),
  });
}

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

/** The next task. A timer would wait for four milliseconds each time. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(undefined);
  });
}
