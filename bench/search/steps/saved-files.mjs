// What the steps of a measurement leave for each other, in bench/.cache: indexes as a page downloads them.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export const CACHE = join(import.meta.dirname, '..', '..', '.cache');
/** Brotli as a publisher would set it, the same for every engine: the best below 2 MB; above, what does not take minutes. */
const qualityFor = (length) => (length > 20_000_000 ? 5 : length > 2_000_000 ? 9 : 11);

export const savedFolder = (engine, size) => join(CACHE, 'saved', `${engine}-${size}`);

/** Writes the files of an index anew: `[{ name, content: string | Uint8Array }]`. */
export function writeSaved(engine, size, files) {
  const folder = savedFolder(engine, size);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return files.map(({ name, content }) => {
    const bytes = Buffer.from(content);
    writeFileSync(join(folder, name), bytes);
    return { name, raw: bytes.length, brotli: brotli(bytes) };
  });
}

/** All files of an index, by name. */
export function readSaved(engine, size) {
  const folder = savedFolder(engine, size);
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

function brotli(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: qualityFor(bytes.length),
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}
