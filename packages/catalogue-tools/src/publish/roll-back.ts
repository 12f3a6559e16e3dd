import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import {
  asManifestFile,
  currentGeneration,
  forgetOthers,
  type Generation,
  keepGeneration,
  keptGenerations,
  MANIFEST,
  namedFiles,
} from './generations.js';
import { markAsServed, replaceManifest, type WriteOptions } from './write-publication.js';
import { readPublication } from './read-publication.js';

/** What is in use and what can be rolled back to. */
export interface Generations {
  readonly current: Generation | undefined;
  readonly earlier: readonly Generation[];
}

/** What a roll-back has done. */
export interface RolledBack {
  /** In use until now; missing when its manifest could not be read. */
  readonly from: Generation | undefined;
  /** In use now. */
  readonly to: Generation;
  /** Those of the generation in use now. */
  readonly activities: readonly Activity[];
}

export async function generationsOf(output: string): Promise<Generations> {
  const current = await currentGeneration(output);
  const kept = await keptGenerations(output);
  return { current, earlier: kept.filter(({ id }) => id !== current?.id) };
}

/**
 * Puts the generation before in use again, all at once; the one that was in use is kept in its place, so that rolling back
 * twice changes nothing. The caller holds the lock of the output.
 * @returns the generation that was in use (if its manifest could be read) and the one that is now
 * @throws TarjotinError `no-generation` when none is kept, `broken-generation` when files of it are missing or changed
 */
export async function rollBack(output: string, options: WriteOptions): Promise<RolledBack> {
  const { current, earlier } = await generationsOf(output);
  const to = earlier.at(-1);
  if (to === undefined) throw await noGeneration(output);
  const { problems, activities } = await readPublication(output, to.manifest);
  if (problems.length > 0) {
    throw new TarjotinError(
      'broken-generation',
      `The earlier generation ${to.id} is not whole: ${problems[0]?.field ?? ''} [${problems[0]?.code ?? ''}]. Nothing was changed.`,
      'Restore the folder `files/` from a backup, or publish again with `tarjotin build`.',
    );
  }
  if (current) {
    await keepGeneration(output, current);
    await markAsServed(output, namedFiles(current.manifest));
  }
  await replaceManifest(output, asManifestFile(to), options);
  if (current) await forgetOthers(output, current.id);
  return { from: current, to, activities };
}

async function noGeneration(output: string): Promise<TarjotinError> {
  const published = await stat(join(output, MANIFEST)).catch(() => undefined);
  return new TarjotinError(
    'no-generation',
    published ? `${output} keeps no earlier generation.` : `Nothing has been published into ${output}.`,
    published
      ? 'One is kept whenever `tarjotin build` publishes something that has changed.'
      : 'Check `output` in the configuration, or run `tarjotin build` first.',
  );
}
