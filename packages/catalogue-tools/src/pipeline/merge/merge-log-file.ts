import { readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { writeWhole } from '../../publish/write-file.js';
import { stateFolder } from '../../reading/page-spool.js';
import type { MergeLog } from './merge-log.js';

/**
 * Where the merge log of an output is: with the state, which no web server shows.
 * @param state folder of the configuration's `reading.state`, resolved
 */
export function mergeLogFile(output: string, state: string | undefined): string {
  return join(stateFolder(output, state), `${basename(output)}-merges.json`);
}

/** Writes the log all at once; when there is nothing to tell, an old one is taken away. */
export async function writeMergeLog(file: string, log: MergeLog): Promise<void> {
  if (log.joins.length + log.asks.length + log.problems.length === 0) return rm(file, { force: true });
  const bytes = Buffer.from(`${JSON.stringify(log, undefined, 1)}\n`);
  await writeWhole(dirname(file), { path: basename(file), bytes });
}

/**
 * Reads a log; `undefined` when there is none. Compare its `generation` with that of the publication it is shown beside.
 * @throws TarjotinError `bad-merge-log`
 */
export async function readMergeLog(file: string): Promise<MergeLog | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw unreadable(file, error);
  });
  if (text === undefined) return undefined;
  try {
    const log = JSON.parse(text) as Partial<MergeLog>;
    if (log.formatVersion !== 1) throw new Error(`it is of version ${String(log.formatVersion)}`);
    return log as MergeLog;
  } catch (error) {
    throw unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): TarjotinError {
  const reason = error instanceof Error ? error.message : String(error);
  return new TarjotinError(
    'bad-merge-log',
    `the list of joins ${file} cannot be read: ${reason}.`,
    'Remove it; the next `tarjotin build` writes it anew.',
    { cause: error },
  );
}
