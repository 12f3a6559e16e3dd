import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Publication, PublishedFile } from './compose.js';

/** Only names like these are ever deleted: those of `compose`, and of the time when they had 16 hexadecimal digits. */
const OWN_FILE =
  /^(?:(?:activities|areas|attribution|index-[a-z]+)-(?:[\w-]{12}|[0-9a-f]{16})\.(?:json|txt|bin)|\.tmp-.*)$/;
/** A reader that has read the manifest gets this long to load what it names. */
const GRACE_MS = 60 * 60 * 1000;

/**
 * Puts a publication in the place of the last one, all at once. New files come first, each written beside, flushed and
 * renamed; the manifest is renamed last, so that a reader sees the old catalogue or the new one, never a mixture, and a
 * run that is killed leaves the old one. Files of the generation before stay for readers that are still loading;
 * older ones go.
 * @returns `unchanged` when the same content was there already
 */
export async function writePublication(output: string, publication: Publication): Promise<'published' | 'unchanged'> {
  const folder = join(output, 'files');
  await mkdir(folder, { recursive: true });
  for (const file of publication.files) await writeWhole(output, file);
  await flushFolder(folder);

  const before = await readFile(join(output, publication.manifestFile.path)).catch(() => undefined);
  if (before?.equals(publication.manifestFile.bytes)) return 'unchanged';
  const previous = before === undefined ? [] : namedFiles(before);
  await markAsServed(output, previous);
  await writeWhole(output, publication.manifestFile);
  await flushFolder(output);
  await removeOld(folder, new Set([...previous, ...publication.files.map(({ path }) => path)]));
  return 'published';
}

async function writeWhole(output: string, { path, bytes }: PublishedFile): Promise<void> {
  const target = join(output, path);
  const there = await readFile(target).catch(() => undefined);
  if (there?.equals(bytes)) return;
  const beside = join(output, 'files', `.tmp-${process.pid}-${path.replaceAll('/', '-')}`);
  const handle = await open(beside, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, target);
}

/** Makes the renames themselves last through a power cut. Some file systems cannot, and say so. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** The hour of grace counts from when a file stopped being current, not from when it was written. */
async function markAsServed(output: string, paths: readonly string[]): Promise<void> {
  const now = new Date();
  for (const path of paths) await utimes(join(output, path), now, now).catch(() => undefined);
}

async function removeOld(folder: string, keep: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!OWN_FILE.test(name) || keep.has(`files/${name}`)) continue;
    const path = join(folder, name);
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > GRACE_MS) await rm(path, { force: true });
  }
}

/** Files that the manifest being replaced names. A manifest that cannot be read names none. */
function namedFiles(bytes: Buffer): string[] {
  try {
    const { files } = JSON.parse(bytes.toString('utf8')) as Partial<Manifest>;
    const sections = Object.values(files?.index?.sections ?? {});
    const references = [...(files?.activities ?? []), ...sections, files?.areas, files?.attribution];
    return references
      .map((reference) => reference?.path)
      .filter((path) => typeof path === 'string' && dirname(path) === 'files') as string[];
  } catch {
    return [];
  }
}
