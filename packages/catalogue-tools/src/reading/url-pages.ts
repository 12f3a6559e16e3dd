import type { PagePart, PageReader } from '../pipeline/record.js';
import { printable } from './address-policy.js';
import type { HostRules } from './host-rules.js';
import { parsePage } from './parse-page.js';
import { checkedNext, readList } from './read-list.js';
import type { PageListener } from './reading-limits.js';
import { spooledBytes } from './spooled-bytes.js';
import type { UrlSource } from './url-source.js';

/**
 * Reads pages from an interface, following the importer's `next`. A list is read into the spool to its end before its
 * first page is given, so that one that shrank meanwhile can be read again without anybody meeting records twice.
 * When reading breaks off, the pages until then are given first.
 */
export function urlPages(source: UrlSource, onPage: PageListener): Pick<PageReader, 'json' | 'bytes'> {
  const { id, base, fetcher, rules, spool, limits } = source;
  let read = 0;

  async function* json(part: PagePart): AsyncGenerator<unknown> {
    const first = firstAddress(base, part.path, rules);
    const pages = await spool.open(id, part.name, first);
    read += pages.heads.length;
    let failure: Error | undefined;
    try {
      await readList({ part, first, fetcher, rules, limits, pages, onPage: (size) => onPage((read += 1), size.pages) });
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
    }
    for (const [index, { address }] of pages.heads.entries())
      yield parsePage(await pages.bytes(index), printable(new URL(address)));
    if (failure !== undefined) throw failure;
  }

  return { json, bytes: () => spooledBytes(source, base, '*/*') };
}

/** `path` below the base address; the base's own query is kept, so that an operator can narrow a source in `url`. */
function firstAddress(base: URL, path: string, rules: HostRules): URL {
  if (path === '') return base;
  const folder = new URL(base);
  folder.search = '';
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  const address = new URL(path, folder);
  for (const [key, value] of base.searchParams)
    if (!address.searchParams.has(key)) address.searchParams.append(key, value);
  return checkedNext(base, address, rules);
}
