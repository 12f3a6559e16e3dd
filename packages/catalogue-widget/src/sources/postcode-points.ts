import { readPostcodes } from '@hyte/catalogue-format/read-postcodes.js';
import type { Catalogue, Point } from '@hyte/catalogue-format/generated/catalogue.js';
import { fetchJson } from './fetch-file.js';

const NONE: ReadonlyMap<string, Point> = new Map();
const read = new Map<string, Promise<ReadonlyMap<string, Point>>>();

/**
 * Points of postcodes that the catalogue's operator publishes, read when first asked for; none when they cannot be had. One reading serves
 * all trays of the page, so it goes on when one of them no longer wants it.
 * @throws DOMException `AbortError` when `signal` is aborted
 */
export async function postcodePoints(
  { postcodes }: Pick<Catalogue, 'postcodes'>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Point>> {
  if (!postcodes) return NONE;
  let reading = read.get(postcodes);
  if (!reading) {
    reading = readPoints(postcodes);
    read.set(postcodes, reading);
  }
  try {
    return await orAborted(reading, signal);
  } catch (error) {
    signal.throwIfAborted();
    read.delete(postcodes);
    console.warn('[hyte] no-postcodes: the points of postcodes could not be read.', error);
    return NONE;
  }
}

/** What is waited for, unless the signal comes first. */
function orAborted<T>(waited: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    waited.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

async function readPoints(address: string): Promise<ReadonlyMap<string, Point>> {
  const { postcodes } = readPostcodes(
    await fetchJson(new URL(address, document.baseURI), new AbortController().signal),
  );
  return new Map(postcodes.map(({ code, point }) => [code, point]));
}
