import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to be published. */
export interface PublishedFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  /** May be made anew each time: to be asked for once. */
  readonly bytes: Buffer;
}

/** Unfinished files have this at the beginning of their name. */
export const UNFINISHED = '.tmp-';

/**
 * Writes a file all at once: beside its place, flushed, then renamed, so that a reader sees the old file or the new one.
 * A file that has these bytes already is left alone.
 * @param lasting whether it must last through a power cut at once; what can be made anew from published files need not
 */
export async function writeWhole(output: string, { path, bytes }: PublishedFile, lasting = true): Promise<void> {
  const target = join(output, path);
  if ((await readFile(target).catch(() => undefined))?.equals(bytes)) return;
  const beside = join(dirname(target), `${UNFINISHED}${process.pid}-${path.replaceAll('/', '-')}`);
  const handle = await open(beside, 'w').catch(async () => {
    await mkdir(dirname(target), { recursive: true });
    return open(beside, 'w');
  });
  try {
    await handle.writeFile(bytes);
    if (lasting) await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, target);
}

/** Makes the renames themselves last through a power cut. Some file systems cannot, and say so. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
