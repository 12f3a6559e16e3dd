import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { ConfiguredSource } from '../generated/configuration.js';
import type { SourceDocument } from '../pipeline/record.js';
import { isAllowedAddress, printable } from './address-policy.js';
import type { PageListener, ReadingLimits } from './reading-limits.js';
import { readCapped, unreadable } from './saved-pages.js';
import { spooledBytes } from './spooled-bytes.js';
import { urlSource, type ReadingPlace, type UrlSource } from './url-source.js';

/** A document that is still to be read. */
interface Awaited {
  readonly where: string;
  readonly address?: URL;
  readonly read: () => Promise<Uint8Array>;
}

/**
 * Reads the documents of a source one after the other; see `PageReader.documents`.
 * @throws TarjotinError `too-many-pages`, `bad-address`, else the first failure once the others have been read
 */
export async function* documents(
  configured: ConfiguredSource,
  place: ReadingPlace,
  limits: ReadingLimits,
  onPage: PageListener,
  endings: readonly string[],
): AsyncGenerator<SourceDocument> {
  const awaited =
    configured.url === undefined
      ? await files(configured, place.folder, limits, endings)
      : addresses(configured, urlSource(configured, place, limits));
  if (awaited.length > limits.pages)
    throw new TarjotinError(
      'too-many-pages',
      `The source has ${awaited.length} documents; ${limits.pages} are read at most.`,
      'Raise `limits.pages`.',
    );
  let failure: Error | undefined;
  for (const [index, { where, address, read }] of awaited.entries()) {
    try {
      const bytes = await read();
      onPage(index + 1, awaited.length);
      yield { where, bytes, ...(address && { address }) };
    } catch (error) {
      failure ??= error instanceof Error ? error : new Error(String(error));
    }
  }
  if (failure) throw failure;
}

const ACCEPT = 'text/html, application/ld+json, text/calendar, application/json;q=0.9, */*;q=0.1';

function addresses(configured: ConfiguredSource, source: UrlSource): Awaited[] {
  const { base, rules } = source;
  const more = configured.options?.['addresses'];
  const wanted = [base.href, ...(Array.isArray(more) ? more.map(String) : [])];
  return [...new Set(wanted)].map((text): Awaited => {
    const address = URL.canParse(text, base.href) ? new URL(text, base) : undefined;
    if (address === undefined || !isAllowedAddress(address, rules))
      throw new TarjotinError(
        'bad-address',
        `The address ${text.slice(0, 200)} cannot be read.`,
        'Addresses begin with https://.',
      );
    return { where: printable(address), address, read: () => spooledBytes(source, address, ACCEPT) };
  });
}

async function files(
  configured: ConfiguredSource,
  base: string,
  limits: ReadingLimits,
  endings: readonly string[],
): Promise<Awaited[]> {
  const named = configured.file !== undefined ? [configured.file] : Object.values(configured.parts ?? {}).flat();
  const paths = named.map((file) => resolve(base, file));
  if (configured.folder !== undefined) {
    const folder = resolve(base, configured.folder);
    const names = await readdir(folder).catch((cause: unknown) => {
      throw unreadable(folder, cause);
    });
    const wanted = names.filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending)));
    paths.push(...wanted.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).map((name) => join(folder, name)));
  }
  return paths.map((path) => ({ where: basename(path), read: () => readCapped(path, limits.bytes) }));
}
