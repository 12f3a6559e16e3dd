import { changedFirstPage, headOf } from './read-list.js';
import type { UrlSource } from './url-source.js';

/**
 * Gets a whole document, or takes the one that an earlier run left when it is still the same.
 * @throws TarjotinError what the fetcher throws
 */
export async function spooledBytes(source: UrlSource, address: URL, accept: string): Promise<Uint8Array> {
  const fetcher = address.host === source.base.host ? source.fetcher : source.plainFetcher;
  const pages = await source.spool.open(source.id, 'document', address);
  const changed = await changedFirstPage({ pages, first: address, fetcher }, accept);
  if (pages.heads.length === 0) {
    const answer = changed ?? (await fetcher.get(address, { headers: { accept } }));
    await pages.add({ ...headOf(address, answer), size: {} }, answer.bytes);
  }
  return pages.bytes(0);
}
