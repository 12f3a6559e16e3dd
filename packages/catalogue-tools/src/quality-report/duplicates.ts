import type { Ask } from '../pipeline/merge/merge-log.js';
import { readMergeLog } from '../pipeline/merge/merge-log-file.js';

/** Pairs a person should decide. */
export interface DuplicatesToDecide {
  /** The file of decisions, as the configuration names it; missing when it names none. */
  readonly decisions?: string;
  readonly pairs: readonly Ask[];
}

/**
 * The pairs of the log that `tarjotin build` writes beside its state; `undefined` when there is none or it belongs to another
 * generation: a pair that is decided already must not be asked again.
 * @throws TarjotinError `bad-merge-log`
 */
export async function duplicatesToDecide(
  file: string,
  generation: string | undefined,
): Promise<DuplicatesToDecide | undefined> {
  const log = await readMergeLog(file);
  if (log === undefined || log.generation !== generation) return undefined;
  return { pairs: log.asks, ...(log.decisions !== undefined && { decisions: log.decisions }) };
}
