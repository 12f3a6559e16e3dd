import type { CatalogueSource } from '../../sources/catalogue-source.js';
import type { keepJsonLd } from './json-ld.js';

/** What few pages ask for; `undefined`, and a line for the web editor, when it cannot be loaded. */
const load = () => import('./on-request-part.js').catch(console.warn);

/**
 * The source with copies kept for later visits, when the page has chosen so by `offline`. What keeps them is loaded beside the
 * catalogue.
 */
export function withCopies(source: CatalogueSource, address: string, offline: string | null): CatalogueSource {
  if (offline === null) return source;
  return {
    async load(...call) {
      const loading = source.load(...call);
      // It may fail before anybody waits for it.
      loading.catch(() => 0);
      return (await load())?.orKeptCopy(loading, source, address, offline) ?? loading;
    },
  };
}

/** Describes what a tray shows to search engines, as long as it has `json-ld`: see `keepJsonLd`. */
export async function describeShown(...tray: Parameters<typeof keepJsonLd>): Promise<void> {
  (await load())?.keepJsonLd(...tray);
}
