import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { CatalogueSource, LoadedCatalogue } from './catalogue-source.js';
import { createStaticSource } from './static-source.js';

/** Copies of another shape get another number; those of earlier numbers are removed. */
const CACHES = 'tarjotin-copies-';
const CACHE = `${CACHES}1`;

/** The edition a copy is of, and how many activities it lacks. */
const GENERATION = 'x-generation';
const LEFT_OUT = 'x-left-out';

/** Sources that have given a catalogue in this page: what they gave is in memory, and is never older than a copy. */
const inMemory = new WeakSet<CatalogueSource>();

/**
 * What `loading` gives, a copy of which is kept for later visits; when it fails, the copy kept by an earlier one. Only called where
 * the page has chosen so, because it stores something on the visitor's device (Cache Storage of the page's own site). There is one
 * copy of each catalogue, of its newest edition. One that is searched by its published index is not kept: the page never has it all.
 * Nothing that goes wrong with copies is told to the visitor, or delays anything.
 *
 * @param source what is loading, the same object each time it is asked again
 * @param address of the catalogue, as the page has written it
 * @param offline `forget` keeps nothing and removes all copies of the site
 * @throws what `loading` throws when there is no copy, or the newer one is still in memory
 */
export async function orKeptCopy(
  loading: Promise<LoadedCatalogue>,
  source: CatalogueSource,
  address: string,
  offline: string,
): Promise<LoadedCatalogue> {
  if (offline === 'forget') {
    await attempt(() => removeCaches(() => true));
    return loading;
  }
  try {
    const loaded = await loading;
    inMemory.add(source);
    if (!loaded.published) void attempt(() => keep(loaded, address));
    return loaded;
  } catch (error) {
    if (!(error instanceof TarjotinError) || inMemory.has(source)) throw error;
    const copy = await attempt(() => read(address));
    if (!copy) throw error;
    return { ...copy, outdated: error };
  }
}

async function keep({ catalogue, leftOut }: LoadedCatalogue, address: string): Promise<void> {
  await removeCaches((name) => name !== CACHE);
  const cache = await caches.open(CACHE);
  const kept = await cache.match(keyOf(address));
  const generation = catalogue.generation ?? '';
  const isSame = generation !== '' && kept?.headers.get(GENERATION) === generation;
  if (isSame && Number(kept.headers.get(LEFT_OUT)) <= leftOut) return;
  const headers = { 'content-type': 'application/json', [GENERATION]: generation, [LEFT_OUT]: String(leftOut) };
  await cache.put(keyOf(address), new Response(JSON.stringify(catalogue), { headers }));
}

/** A copy is checked like everything that comes in: any script of the site may have written it. */
async function read(address: string): Promise<LoadedCatalogue | undefined> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(keyOf(address));
  if (!kept) return undefined;
  const loaded = await createStaticSource((await kept.json()) as Catalogue).load(new AbortController().signal);
  return { ...loaded, leftOut: loaded.leftOut + (Number(kept.headers.get(LEFT_OUT)) || 0) };
}

async function removeCaches(isUnwanted: (name: string) => boolean): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHES) && isUnwanted(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** The whole address, with its query: two catalogues may differ in nothing else. */
function keyOf(address: string): string {
  return new URL(address.trim(), document.baseURI).href;
}

/** Storage is refused in many ways: no https, private windows, sandboxed frames, a full disk. */
async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    console.warn('[hyte] no-copy: no copy of the catalogue can be kept or read here; it works without one.', error);
    return undefined;
  }
}
