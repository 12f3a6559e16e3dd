import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import { COPY_SUFFIXES } from './compressed-copies.js';
import { type PublishedFile, flushFolder, UNFINISHED, writeWhole } from './write-file.js';

/** The manifest in use. It is replaced last and at once. */
export const MANIFEST = 'manifest.json';
/** Manifests of earlier generations that can be rolled back to, each named by its generation. */
const FOLDER = 'generations';
const KEPT_NAME = /^([0-9a-f]{16})\.json$/;

/** A manifest on disk and what it says. */
export interface Generation {
  readonly id: string;
  readonly bytes: Buffer;
  readonly manifest: Manifest;
}

/** The generation in use; `undefined` when there is none or its manifest cannot be read. */
export async function currentGeneration(output: string): Promise<Generation | undefined> {
  return generationOf(await readFile(join(output, MANIFEST)).catch(() => undefined));
}

/** Generations that are kept, the one that was in use last at the end; those whose manifest cannot be read are left out. */
export async function keptGenerations(output: string): Promise<Generation[]> {
  const names = (await readdir(join(output, FOLDER)).catch(() => [])).filter((name) => KEPT_NAME.test(name)).sort();
  const found: { readonly generation: Generation; readonly since: number }[] = [];
  for (const name of names) {
    const path = join(output, FOLDER, name);
    const generation = generationOf(await readFile(path).catch(() => undefined));
    if (generation && name === `${generation.id}.json`) found.push({ generation, since: (await stat(path)).mtimeMs });
  }
  return found.sort((a, b) => a.since - b.since).map(({ generation }) => generation);
}

/** Keeps a generation. Done before another takes its place, so that nothing is lost whenever the run is killed. */
export async function keepGeneration(output: string, { id, bytes }: Generation): Promise<void> {
  const path = `${FOLDER}/${id}.json`;
  await writeWhole(output, { path, bytes });
  const now = new Date();
  await utimes(join(output, path), now, now);
  await flushFolder(join(output, FOLDER));
}

/** Forgets all kept generations but one. */
export async function forgetOthers(output: string, id: string): Promise<void> {
  for (const name of await readdir(join(output, FOLDER)).catch(() => [])) {
    const own = KEPT_NAME.test(name) || name.startsWith(UNFINISHED);
    if (own && name !== `${id}.json`) await rm(join(output, FOLDER, name), { force: true });
  }
}

/** Paths of all files that a manifest names, with those of their compressed copies, there or not. */
export function namedFiles({ files }: Manifest): string[] {
  const sections = Object.values(files.index?.sections ?? {});
  return [...files.activities, ...sections, files.areas, files.postcodes, files.travelTimes, files.attribution]
    .map((reference) => reference?.path)
    .filter((path): path is string => typeof path === 'string' && dirname(path) === 'files')
    .flatMap((path) => [path, ...COPY_SUFFIXES.map((suffix) => path + suffix)]);
}

/** What a manifest file says; `undefined` when it cannot be used. */
function generationOf(bytes: Buffer | undefined): Generation | undefined {
  if (bytes === undefined) return undefined;
  try {
    const manifest = JSON.parse(bytes.toString('utf8')) as Manifest;
    const id = manifest.generation;
    if (typeof id !== 'string' || !KEPT_NAME.test(`${id}.json`) || !Array.isArray(manifest.files?.activities))
      return undefined;
    return { id, bytes, manifest };
  } catch {
    return undefined;
  }
}

/** The manifest of a generation as the file in use. */
export function asManifestFile({ bytes }: Generation): PublishedFile {
  return { path: MANIFEST, bytes };
}
