import type { FileRef } from '@hyte/catalogue-format/generated/catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { fetchBytes } from '../sources/fetch-file.js';

/**
 * Reads published files beside a manifest, with the care of every other request: no cookies, no address of the page, only the
 * catalogue's own site. Bytes that are not those the manifest speaks of are asked for once more, past the browser's cache.
 * @param base address of the manifest
 */
export function publishedReader(base: string): (file: FileRef, signal?: AbortSignal) => Promise<Uint8Array> {
  return async (file, signal = new AbortController().signal) => {
    const url = new URL(file.path, base);
    if (url.origin !== new URL(base).origin) throw unusable(url, 'is not on the site of the catalogue');
    for (const cache of ['default', 'reload'] as const) {
      const bytes = joined(await fetchBytes(url, signal, cache));
      if (await isWhole(bytes, file)) return bytes;
    }
    throw unusable(url, 'is not the file that the manifest speaks of');
  };
}

function unusable(url: URL, what: string): TarjotinError {
  const hint = 'Publish the catalogue again with `tarjotin build`, and copy the whole folder.';
  return new TarjotinError('index-damaged', `${url.href} ${what}.`, hint);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, from);
    from += chunk.length;
  }
  return bytes;
}

/** Pages without https have no digests; there the length, and the checksum in each section, must do. */
async function isWhole(bytes: Uint8Array<ArrayBuffer>, { bytes: length, integrity }: FileRef): Promise<boolean> {
  if (length !== undefined && length !== bytes.length) return false;
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (!subtle || !integrity) return true;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return integrity === `sha256-${btoa(String.fromCharCode(...digest))}`;
}
