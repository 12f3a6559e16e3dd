import { brotliCompressSync, constants } from 'node:zlib';
import type { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { Publication } from '../publish/compose.js';
import type { Changes } from './changes.js';
import type { Loss } from '../pipeline/loss-guard.js';
import { type Occurrences, setAsideCount, type SourceTally } from '../pipeline/tally.js';

/** What happened to the output. */
export type Ending = 'published' | 'unchanged' | 'dry-run' | 'refused';

/** The closing summary; `--json` prints it as it is. */
export interface Summary {
  readonly ending: Ending;
  /** Folder of the publication. */
  readonly output: string;
  readonly generation?: string;
  readonly activities: number;
  readonly sources: readonly SourceSummary[];
  readonly changes: Changes;
  readonly losses: readonly Loss[];
  readonly files: readonly FileSummary[];
  /** Finnish names of municipalities and counties of the area that have no usable outline in the file of outlines. */
  readonly outlinesMissing: readonly string[];
  readonly seconds: number;
  /** Why nothing was published, when that is so. */
  readonly refusal?: Failure;
}

export interface SourceSummary {
  readonly id: string;
  readonly system: string;
  /** Missing when the source was read to its end. */
  readonly failure?: Failure;
  readonly read: number;
  readonly kept: number;
  readonly merged: number;
  readonly setAside: number;
  readonly reasons: Readonly<Record<string, Occurrences>>;
  readonly notes: Readonly<Record<string, Occurrences>>;
}

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export interface FileSummary {
  readonly path: string;
  readonly bytes: number;
  /** Size as a server would send it. */
  readonly brotli: number;
}

export function sourceSummary(
  id: string,
  system: string,
  tally: SourceTally,
  failure: TarjotinError | undefined,
): SourceSummary {
  return {
    id,
    system,
    ...(failure && { failure: failureOf(failure) }),
    read: tally.read,
    kept: tally.kept,
    merged: tally.merged,
    setAside: setAsideCount(tally),
    reasons: byFrequency(tally.setAside),
    notes: byFrequency(tally.notes),
  };
}

export function failureOf({ code, message, hint }: TarjotinError): Failure {
  return { code, message, hint };
}

/** Sizes of everything that was composed, raw and compressed. */
export function fileSummaries({ manifestFile, files }: Publication): FileSummary[] {
  return [manifestFile, ...files].map(({ path, bytes }) => ({
    path,
    bytes: bytes.length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length,
  }));
}

function byFrequency(occurrences: ReadonlyMap<string, Occurrences>): Record<string, Occurrences> {
  return Object.fromEntries([...occurrences].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1)));
}
