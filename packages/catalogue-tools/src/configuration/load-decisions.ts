import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { NO_DECISIONS, readDecisions, type Decisions } from '../pipeline/merge/decisions.js';
import type { LoadedConfiguration } from './load-configuration.js';

/**
 * The decisions that the configuration names. A file that is not there is an error: without it all that was taken apart
 * would be joined again.
 * @throws TarjotinError `no-decisions`, `bad-decisions`
 */
export async function loadDecisions({ configuration, folder }: LoadedConfiguration): Promise<Decisions> {
  const path = configuration.merge?.decisions;
  if (path === undefined) return NO_DECISIONS;
  const text = await readFile(resolve(folder, path), 'utf8').catch((error: unknown) => {
    throw new TarjotinError(
      'no-decisions',
      `the file of decisions ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      'Make an empty file of that name, or take `merge.decisions` out of the configuration.',
      { cause: error },
    );
  });
  return readDecisions(text);
}
