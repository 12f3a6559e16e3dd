import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Publication } from './compose.js';
import { brotliQuality, removeCopies, writeCopies } from './compressed-copies.js';
import { currentGeneration, forgetOthers, keepGeneration, keptGenerations, namedFiles } from './generations.js';
import { mapLimit } from './map-limit.js';
import { flushFolder, type PublishedFile, UNFINISHED, writeWhole } from './write-file.js';

export interface WriteOptions {
  /** Whether `.br` and `.gz` are written beside every file. */
  readonly compress: boolean;
}

/** Only names like these are ever deleted. */
const OWN_FILE =
  /^(?:activities|areas|postcodes|travel-times|attribution|index-[a-z]+)-(?:[0-9a-f]{16}|[\w-]{12})\.(?:json|txt|bin)(?:\.br|\.gz)?$/;
/** A reader that has read the manifest gets this long to load what it names. */
const GRACE_MS = 60 * 60 * 1000;
/** Flushing many files to disk one after the other is mostly waiting. */
const AT_ONCE = 8;

/**
 * Puts a publication in the place of the last one, all at once. New files come first, each written beside, flushed and
 * renamed; the manifest is renamed last, so that a reader sees the old catalogue or the new one, never a mixture, and a
 * run that is killed leaves the old one. The generation before is kept, to roll back to and for readers that are still
 * loading; files that no kept generation names go after an hour.
 * @returns `unchanged` when the same content was there already
 */
export async function writePublication(
  output: string,
  { manifestFile, files }: Publication,
  { compress }: WriteOptions,
): Promise<'published' | 'unchanged'> {
  const folder = join(output, 'files');
  await mkdir(folder, { recursive: true });
  await removeUnfinished(output);
  await mapLimit(files, AT_ONCE, (file) => writeWhole(output, file));
  if (compress) await writeCopies(output, files, brotliQuality(bytesIn(files)));
  await flushFolder(folder);

  const before = await readFile(join(output, manifestFile.path)).catch(() => undefined);
  const unchanged = before?.equals(manifestFile.bytes) ?? false;
  const previous = unchanged ? undefined : await currentGeneration(output);
  if (previous) {
    await keepGeneration(output, previous);
    await markAsServed(output, namedFiles(previous.manifest));
  }
  await replaceManifest(output, manifestFile, { compress });
  // The folder, which nobody is sent, tells when what is published was last found to be right.
  const now = new Date();
  await utimes(folder, now, now);
  if (unchanged) return 'unchanged';
  if (previous) await forgetOthers(output, previous.id);
  await removeOld(output);
  return 'published';
}

/** When the last run ended that published something or found it unchanged: an instant, `undefined` when nothing is there. */
export async function confirmedAt(output: string): Promise<string | undefined> {
  const folder = await stat(join(output, 'files')).catch(() => undefined);
  return folder && `${new Date(folder.mtimeMs).toISOString().slice(0, 19)}Z`;
}

/** Removes what a killed run was writing, wherever that was; the lock says that nobody else is. */
async function removeUnfinished(output: string): Promise<void> {
  for (const name of await readdir(output, { recursive: true }))
    if (basename(name).startsWith(UNFINISHED)) await rm(join(output, name), { force: true });
}

/**
 * Puts a manifest in use. Its copies change just before it: a reader gets one generation or the other, and all files of both
 * are there. Without compression old copies go first, because a server would go on sending them.
 */
export async function replaceManifest(
  output: string,
  manifest: PublishedFile,
  { compress }: WriteOptions,
): Promise<void> {
  if (compress) await writeCopies(output, [manifest], brotliQuality(manifest.bytes.length));
  else await removeCopies(output, manifest.path);
  await writeWhole(output, manifest);
  await flushFolder(output);
}

/** The hour of grace counts from when a file stopped being current, not from when it was written. */
export async function markAsServed(output: string, paths: readonly string[]): Promise<void> {
  const now = new Date();
  for (const path of paths) await utimes(join(output, path), now, now).catch(() => undefined);
}

/** Removes files that neither the current generation nor a kept one names, an hour after they were last current. */
async function removeOld(output: string): Promise<void> {
  const kept = [await currentGeneration(output), ...(await keptGenerations(output))];
  const keep = new Set(kept.flatMap((generation) => (generation ? namedFiles(generation.manifest) : [])));
  const folder = join(output, 'files');
  for (const name of await readdir(folder)) {
    if (!OWN_FILE.test(name) || keep.has(`files/${name}`)) continue;
    const path = join(folder, name);
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > GRACE_MS) await rm(path, { force: true });
  }
}

function bytesIn(files: Publication['files']): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
