import { readPostcodes } from '@hyte/catalogue-format/read-postcodes.js';
import type { Catalogue, Point } from '@hyte/catalogue-format/generated/catalogue.js';
import { fetchJson } from './fetch-file.js';

const NONE: ReadonlyMap<string, Point> = new Map();
const read = new Map<string, Promise<ReadonlyMap<string, Point>>>();

/** Points of postcodes that the catalogue's operator publishes, read when first asked for; none when they cannot be had. */
export async function postcodePoints(
  { postcodes }: Pick<Catalogue, 'postcodes'>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Point>> {
  if (!postcodes) return NONE;
  let reading = read.get(postcodes);
  if (!reading) {
    reading = readPoints(postcodes, signal);
    read.set(postcodes, reading);
  }
  try {
    return await reading;
  } catch (error) {
    read.delete(postcodes);
    signal.throwIfAborted();
    console.warn('[hyte] no-postcodes: the points of postcodes could not be read.', error);
    return NONE;
  }
}

async function readPoints(address: string, signal: AbortSignal): Promise<ReadonlyMap<string, Point>> {
  const { postcodes } = readPostcodes(await fetchJson(new URL(address, document.baseURI), signal));
  return new Map(postcodes.map(({ code, point }) => [code, point]));
}
