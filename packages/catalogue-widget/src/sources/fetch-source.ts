import type { FileRef, Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import { isManifest } from '@hyte/catalogue-format/check-catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { besideCatalogue, FURTHER_FILES, webAddress } from './beside-catalogue.js';
import type { CatalogueSource, LoadedCatalogue } from './catalogue-source.js';
import { failure } from './failure.js';
import { fetchJson } from './fetch-file.js';
import type { Part } from './published-part.js';
import { joinParts, readHead, readWhole, withoutIndex } from './read-at-once.js';

/**
 * Most activities a page loads when their index is published. More are searched where they are, by a worker
 * (docs/adr/0008-search-in-a-worker.md).
 */
const MOST_IN_PAGE = 2000;

/**
 * A catalogue on the web: one `catalogue.json`, or a `manifest.json` whose parts lie beside it. Which one it is shows in the
 * file. `src` is resolved against the document's base address.
 */
export function createFetchSource(src: string): CatalogueSource {
  return {
    async load(signal, without, onFirst) {
      if (!src.trim()) throw await failure('no-source');
      const url = webAddress(src.trim(), document.baseURI);
      if (!url) throw await failure('bad-address', src.trim());
      // The first file has a lasting name, so it is always asked for again; its parts are named by their content.
      const json = await fetchJson(url, signal, 'no-cache');
      const loaded = isManifest(json) ? await loadParts(json, url, [signal, without, onFirst]) : await readWhole(json);
      return besideCatalogue(loaded, url.href);
    },
  };
}

async function loadParts(
  json: unknown,
  url: URL,
  [signal, failed, onFirst]: Parameters<CatalogueSource['load']>,
): Promise<LoadedCatalogue> {
  const { manifest, problems } = await readHead(json);
  const head = withFurtherFiles(manifest);
  const { files, counts: _counts, ...beginning } = head;
  const loadAll = (): Promise<Part[]> => Promise.all(files.activities.map((file) => loadPart(file, url, signal)));
  const isLarge = (files.index?.size ?? 0) > MOST_IN_PAGE;
  // Asked for before the first of them are drawn, which takes a slow phone as long as a request.
  const parts = isLarge ? undefined : loadAll();
  if (files.first) {
    const begun = { catalogue: { ...beginning, activities: [] }, problems, leftOut: 0 };
    onFirst?.(files.first, besideCatalogue(begun, url.href).catalogue);
  }
  let without: unknown = failed;
  if (!without && isLarge) {
    try {
      const { publishedCatalogue } = await import('../worker/published-catalogue.js');
      return publishedCatalogue(head, problems, url.href);
    } catch (error) {
      without = error;
    }
  }
  const loaded = await joinParts(head, problems, await (parts ?? loadAll()));
  if (without) return withoutIndex(loaded, without);
  // Words belong to the activities by their numbers: when one is missing, the page indexes the rest itself.
  return files.index && !loaded.leftOut ? { ...loaded, words: { manifest, base: url.href } } : loaded;
}

async function loadPart({ path, records }: FileRef, base: URL, signal: AbortSignal): Promise<Part> {
  const part = records === undefined ? { path } : { path, records };
  try {
    const url = webAddress(path, base.href);
    // On another origin it would be a request nobody has agreed to.
    if (url?.origin !== base.origin)
      throw await (url ? failure('foreign-part', url.href) : failure('bad-address', path));
    try {
      const json = await fetchJson(url, signal);
      if (Array.isArray((json as { activities?: unknown } | null)?.activities)) return { ...part, json };
    } catch (error) {
      if (!(error instanceof TarjotinError) || /^(un|time)/.test(error.code)) throw error;
    }
    // What the browser keeps under a lasting name may be an error page: the server is asked once more, past it.
    return { ...part, json: await fetchJson(url, signal, 'reload') };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TarjotinError) return { ...part, error };
    throw error;
  }
}

function withFurtherFiles(manifest: Manifest): Manifest {
  const head = { ...manifest };
  for (const name of FURTHER_FILES) {
    const file = manifest.files[name];
    if (file) head[name] = file.path;
  }
  return head;
}
