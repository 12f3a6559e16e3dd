import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';
import { mapLimit } from './map-limit.js';
import { type PublishedFile, writeWhole } from './write-file.js';

/** What is added to the name of a file for its compressed copies. */
export const COPY_SUFFIXES = ['.br', '.gz'] as const;

/** A file and its copies at once; zlib works in as many threads as Node has for it. */
const AT_ONCE = 4;

/**
 * Brotli's quality for files of so many bytes in all. 11 takes some 50 times as long as 5 for a tenth less: well spent on a
 * county's catalogue, minutes on a whole country's. Measured on activity files, 2 busy cores: 11 0.4 MB/s, 9 3 MB/s, 5 17 MB/s;
 * of 90 kB remain 7.2, 7.8 and 8.0 kB.
 */
export function brotliQuality(bytesInAll: number): number {
  if (bytesInAll <= 4_000_000) return 11;
  return bytesInAll <= 32_000_000 ? 9 : 5;
}

/**
 * Writes `<file>.br` and `<file>.gz` beside published files, for web servers that send what is ready. A copy that holds
 * the file's bytes already is left as it is, which is found out by unpacking it: that takes a hundredth of the time.
 */
export async function writeCopies(
  output: string,
  files: readonly PublishedFile[],
  quality: number,
  lasting = true,
): Promise<void> {
  await mapLimit(files, AT_ONCE, async ({ path, bytes }) => {
    for (const { suffix, unpack, pack } of KINDS) {
      const there = await readFile(join(output, path + suffix)).catch(() => undefined);
      if (there && (await holds(there, bytes, unpack))) continue;
      await writeWhole(output, { path: path + suffix, bytes: await pack(bytes, quality) }, lasting);
    }
  });
}

/** Takes the copies of a file away, so that no server sends one of another generation. */
export async function removeCopies(output: string, path: string): Promise<void> {
  for (const suffix of COPY_SUFFIXES) await rm(join(output, path + suffix), { force: true });
}

/** Paths of the copies that are there and do not hold the bytes of the file. */
export async function wrongCopies(output: string, { path, bytes }: PublishedFile): Promise<string[]> {
  const wrong: string[] = [];
  for (const { suffix, unpack } of KINDS) {
    const copy = await readFile(join(output, path + suffix)).catch(() => undefined);
    if (copy && !(await holds(copy, bytes, unpack))) wrong.push(path + suffix);
  }
  return wrong;
}

type Unpack = (copy: Buffer, limits: { maxOutputLength: number }) => Promise<Buffer>;

const zipped = promisify<Buffer, object, Buffer>(gzip);
const unzipped: Unpack = promisify<Buffer, object, Buffer>(gunzip);
const brotliUnpacked: Unpack = promisify<Buffer, object, Buffer>(brotliDecompress);
const packed = promisify<Buffer, object, Buffer>(brotliCompress);

function brotliPacked(bytes: Buffer, quality: number): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return packed(bytes, { params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

const KINDS = [
  { suffix: '.br', unpack: brotliUnpacked, pack: brotliPacked },
  {
    suffix: '.gz',
    unpack: unzipped,
    // Few readers want this one: where there is much to compress, the last per cent is not worth a minute.
    pack: (bytes: Buffer, quality: number) => zipped(bytes, { level: quality > 5 ? 9 : 6 }),
  },
] as const;

async function holds(copy: Buffer, bytes: Buffer, unpack: Unpack): Promise<boolean> {
  const content = await unpack(copy, { maxOutputLength: bytes.length + 1 }).catch(() => undefined);
  return content?.equals(bytes) ?? false;
}
