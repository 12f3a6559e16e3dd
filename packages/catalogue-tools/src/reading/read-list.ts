import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { PagePart } from '../pipeline/record.js';
import { isAllowedAddress, onSameHost, printable } from './address-policy.js';
import type { Answer } from './exchange.js';
import type { Fetcher } from './fetcher.js';
import type { HostRules } from './host-rules.js';
import { hasShrunk, largerSize, listSize, type ListSize } from './list-size.js';
import { hash, type SpooledPages } from './page-spool.js';
import { parsePage } from './parse-page.js';
import type { ReadingLimits } from './reading-limits.js';

/** How often a list that shrinks while it is read is read from its beginning. */
const PASSES = 3;
const GONE = [404, 410];

/** What reading a list needs. */
export interface ListReading {
  readonly part: PagePart;
  readonly first: URL;
  readonly fetcher: Fetcher;
  readonly rules: HostRules;
  readonly limits: ReadingLimits;
  readonly pages: SpooledPages;
  readonly onPage: (size: ListSize) => void;
}

/**
 * Reads the pages of a list into the spool, behind those that are there already, to the last one. A list that shrinks
 * meanwhile is read again; the last pass is read to its end whatever happens.
 * @throws TarjotinError what the fetcher throws, `not-json`, `page-loop`, `same-page`, `too-many-pages`, `other-host`,
 *   `shrinking-list`; pages that were read before stay in the spool
 */
export async function readList(list: ListReading): Promise<void> {
  let seed = await changedFirstPage(list, ACCEPT.accept);
  for (let pass = 1; ; pass += 1) {
    const shrunk = await readOn(list, seed, pass === PASSES);
    if (!shrunk) return;
    if (pass === PASSES) throw shrinking(list);
    seed = undefined;
    await list.pages.clear();
  }
}

/**
 * Asks whether the first page of an earlier run is still the same, when the server gave something to ask with. When it
 * is not, the earlier pages go.
 * @returns the first page as it is now, when it is another one
 */
export async function changedFirstPage(
  { pages, first, fetcher }: Pick<ListReading, 'pages' | 'first' | 'fetcher'>,
  accept: string,
): Promise<Answer | undefined> {
  const [head] = pages.heads;
  if (head?.etag === undefined && head?.lastModified === undefined) return undefined;
  const answer = await fetcher.get(first, {
    headers: {
      accept,
      ...(head.etag !== undefined && { 'if-none-match': head.etag }),
      ...(head.lastModified !== undefined && { 'if-modified-since': head.lastModified }),
    },
    alsoFine: [304],
  });
  if (answer.status === 304 || hash(answer.bytes) === head.sha256) return undefined;
  await pages.clear();
  return answer;
}

const ACCEPT = { accept: 'application/json, application/ld+json;q=0.9, */*;q=0.1' };

/** @returns whether the list shrank; unless `toTheEnd`, reading stopped there */
async function readOn(list: ListReading, seed: Answer | undefined, toTheEnd: boolean): Promise<boolean> {
  const { pages, part, fetcher, limits } = list;
  const visited = new Set(pages.heads.map(({ address }) => address));
  let largest = pages.heads.reduce<ListSize>((size, head) => largerSize(size, head.size), {});
  let shrunk = false;
  for (let address = nextAddress(list); address !== undefined; address = nextAddress(list)) {
    const number = pages.heads.length + 1;
    if (number > limits.pages) throw tooManyPages(part, limits.pages);
    if (visited.has(address.href)) throw pageLoop(address);
    visited.add(address.href);
    const alsoFine = number === 1 ? [] : GONE;
    const answer = (number === 1 ? seed : undefined) ?? (await fetcher.get(address, { headers: ACCEPT, alsoFine }));
    // A page that was there a moment ago, by the word of the page before.
    if (GONE.includes(answer.status)) return true;
    const body = parsePage(answer.bytes, printable(address));
    if (hash(answer.bytes) === pages.heads.at(-1)?.sha256) throw samePage(address);
    const size = listSize(body, answer.headers);
    shrunk ||= hasShrunk(largest, size);
    largest = largerSize(largest, size);
    if (shrunk && !toTheEnd) return true;
    const next = part.next(body, address, answer.headers);
    await pages.add({ ...headOf(address, answer), size, ...(next && { next: next.href }) }, answer.bytes);
    list.onPage(size);
  }
  return shrunk;
}

function nextAddress({ pages, first, rules }: ListReading): URL | undefined {
  const last = pages.heads.at(-1);
  if (last === undefined) return first;
  return last.next === undefined ? undefined : checkedNext(new URL(last.address), new URL(last.next), rules);
}

/** What an answer tells of a page, for the spool. */
export function headOf(address: URL, { headers }: Answer) {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return { address: address.href, ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) };
}

/**
 * The address of a following page, when it may be read.
 * @throws TarjotinError `other-host`
 */
export function checkedNext(current: URL, next: URL, rules: HostRules): URL {
  const allowed = onSameHost(current, next, rules);
  if (allowed !== undefined && isAllowedAddress(allowed, rules)) return allowed;
  throw new TarjotinError(
    'other-host',
    `The source at ${current.host} says that its next page is at ${next.host}.`,
    'Pages are read only from the host named in the configuration. If the source has moved, change its `url`.',
  );
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

function samePage(address: URL): TarjotinError {
  return new TarjotinError(
    'same-page',
    `The source gives the same page again under another address: ${printable(address)}.`,
    'What had been read until then was kept. Tell the keeper of the source.',
  );
}

function shrinking({ part, first }: ListReading): TarjotinError {
  return new TarjotinError(
    'shrinking-list',
    `\`${part.name}\` of ${first.host} became shorter each of the ${PASSES} times it was read, so records may be missing.`,
    'Let it run at another hour. If it goes on, tell the keeper of the source.',
  );
}
