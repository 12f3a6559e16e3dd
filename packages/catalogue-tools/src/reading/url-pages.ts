import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { PagePart, PageReader } from '../pipeline/record.js';
import { isAllowedAddress, onSameHost, printable } from './address-policy.js';
import { fetchBytes } from './fetch-bytes.js';
import type { PageListener, ReadingLimits } from './reading-limits.js';
import { parsePage } from './parse-page.js';

/** Reads pages from an interface, one after the other, following the importer's `next`. */
export function urlPages(
  base: URL,
  headers: Readonly<Record<string, string>>,
  limits: ReadingLimits,
  onPage: PageListener,
): Pick<PageReader, 'json' | 'bytes'> {
  let read = 0;

  async function* json(part: PagePart): AsyncGenerator<unknown> {
    const visited = new Set<string>();
    let address: URL | undefined = firstAddress(base, part.path);
    for (let page = 1; address !== undefined; page += 1) {
      if (page > limits.pages) throw tooManyPages(part, limits.pages);
      if (visited.has(address.href)) throw pageLoop(address);
      visited.add(address.href);
      const answer = await fetchBytes(address, { ...headers, accept: 'application/json' }, limits);
      const body = parsePage(answer.bytes, printable(address));
      read += 1;
      onPage(read, pageTotal(body));
      yield body;
      address = checkedNext(address, part.next(body, address, answer.headers));
    }
  }

  return { json, bytes: async () => (await fetchBytes(base, headers, limits)).bytes };
}

/** `path` below the base address; the base's own query is kept, so that an operator can narrow a source in `url`. */
function firstAddress(base: URL, path: string): URL {
  if (path === '') return base;
  const folder = new URL(base);
  folder.search = '';
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  const address = new URL(path, folder);
  for (const [key, value] of base.searchParams)
    if (!address.searchParams.has(key)) address.searchParams.append(key, value);
  return checkedNext(base, address) ?? address;
}

function checkedNext(current: URL, next: URL | undefined): URL | undefined {
  if (next === undefined) return undefined;
  const allowed = onSameHost(current, next);
  if (allowed === undefined || !isAllowedAddress(allowed)) {
    throw new TarjotinError(
      'other-host',
      `The source at ${current.host} says that its next page is at ${next.host}.`,
      'Pages are read only from the host named in the configuration. If the source has moved, change its `url`.',
    );
  }
  return allowed;
}

/** How many pages there are, where the envelope says so: PTV's `pageCount` or `totalPages`, `pagination.total-pages` of LIPAS. */
function pageTotal(body: unknown): number | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { pageCount, totalPages, pagination } = body as Record<string, unknown>;
  const total = pageCount ?? totalPages ?? (pagination as Record<string, unknown> | undefined)?.['total-pages'];
  return typeof total === 'number' && Number.isFinite(total) ? total : undefined;
}

function tooManyPages(part: PagePart, pages: number): TarjotinError {
  return new TarjotinError(
    'too-many-pages',
    `Reading of \`${part.name}\` stopped after ${pages} pages.`,
    'Narrow the source with its options, or raise `limits.pages` when it really has more.',
  );
}

function pageLoop(address: URL): TarjotinError {
  return new TarjotinError(
    'page-loop',
    `The source sends the reader back to a page it has already given: ${printable(address)}.`,
    'What had been read until then was kept. Tell the keeper of the source.',
  );
}
