import { readPostcodes } from '@hyte/catalogue-format/read-postcodes.js';
import type { Catalogue, Point } from '@hyte/catalogue-format/generated/catalogue.js';
import { FurtherFile } from './further-file.js';

const NONE: ReadonlyMap<string, Point> = new Map();
const files = new FurtherFile<ReadonlyMap<string, Point>>(
  (json) => new Map(readPostcodes(json).postcodes.map(({ code, point }) => [code, point])),
);

/**
 * Points of postcodes that the catalogue's operator publishes, read when first asked for; none when they cannot be had.
 * @throws DOMException `AbortError` when `signal` is aborted
 */
export async function postcodePoints(
  { postcodes }: Pick<Catalogue, 'postcodes'>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Point>> {
  if (!postcodes) return NONE;
  try {
    return await files.get(postcodes, signal);
  } catch (error) {
    signal.throwIfAborted();
    console.warn('[hyte] no-postcodes: the points of postcodes could not be read.', error);
    return NONE;
  }
}
