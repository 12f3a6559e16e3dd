import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { LexiconKind } from '@hyte/search-core/lexicon/lexicon.js';
import type { ChosenLexicon } from '../lexicon/choose-lexicon.js';
import { brotliQuality } from '../publish/compressed-copies.js';
import type { Publication } from '../publish/compose.js';
import type { BuiltIndex } from '../publish/search-index.js';
import type { Changes } from './changes.js';
import type { Loss } from '../pipeline/loss-guard.js';
import type { MergeFindings } from '../pipeline/merge/merge.js';
import type { DecisionProblem } from '../pipeline/merge/merge-log.js';
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
  readonly merging: MergingSummary;
  readonly lexicon: LexiconSummary;
  readonly index: IndexSummary;
  /** Static pages, when the configuration asks for them. */
  readonly pages?: StaticSummary;
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

/** What became of records that are in several sources. */
export interface MergingSummary {
  /** Records that went into another one. */
  readonly joined: number;
  /** Pairs that a person should decide. */
  readonly asked: number;
  /** Pairs that were compared. */
  readonly compared: number;
  /** Lines of the file of decisions that could not be followed. */
  readonly problems: readonly DecisionProblem[];
  /** The list of joins and of pairs to decide; missing when there is nothing in it. */
  readonly log?: string;
}

/** What the Finnish words of the catalogue were read with, and why nothing better was. */
export interface LexiconSummary {
  readonly kind: LexiconKind;
  readonly description: string;
  readonly problems: readonly Failure[];
}

/** What the search index holds. */
export interface IndexSummary {
  /** Base forms and parts of words. */
  readonly terms: number;
  /** Size of each section by its name. */
  readonly sections: Readonly<Record<string, { readonly bytes: number; readonly brotli: number }>>;
}

/** What was written of the static pages. */
export interface StaticSummary {
  /** Folder inside the output. */
  readonly folder: string;
  readonly pages: number;
  readonly bytes: number;
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

/** @param log path of the list, which is written when there is something to tell */
export function mergingSummary({ joins, asks, problems, compared }: MergeFindings, log: string): MergingSummary {
  const telling = joins.length + asks.length + problems.length > 0;
  return { joined: joins.length, asked: asks.length, compared, problems, ...(telling && { log }) };
}

export function lexiconSummary({ kind, description, problems }: ChosenLexicon): LexiconSummary {
  return { kind, description, problems: problems.map(failureOf) };
}

/** @param files sizes of the files that were composed, the sections of the index among them */
export function indexSummary({ terms, sections }: BuiltIndex, files: readonly FileSummary[]): IndexSummary {
  const sizes = sections.map(({ name, bytes }) => {
    const file = files.find(({ path }) => path.startsWith(`files/index-${name}-`));
    return [name, { bytes: bytes.length, brotli: file?.brotli ?? 0 }] as const;
  });
  return { terms, sections: Object.fromEntries(sizes) };
}

export function failureOf({ code, message, hint }: TarjotinError): Failure {
  return { code, message, hint };
}

/**
 * Sizes of everything that was composed, raw and compressed.
 * @param output where compressed copies may have been published: what is there need not be compressed to be measured
 */
export async function fileSummaries({ manifestFile, files }: Publication, output: string): Promise<FileSummary[]> {
  const quality = Math.min(brotliQuality(files.reduce((sum, { size }) => sum + size, 0)), 9);
  const summaries: FileSummary[] = [];
  for (const file of [{ ...manifestFile, size: manifestFile.bytes.length }, ...files]) {
    const { path, size } = file;
    const copy = path === manifestFile.path ? undefined : await stat(join(output, `${path}.br`)).catch(() => undefined);
    summaries.push({ path, bytes: size, brotli: copy?.size ?? brotliSize(file.bytes, quality) });
  }
  return summaries;
}

function brotliSize(bytes: Uint8Array, quality: number): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

function byFrequency(occurrences: ReadonlyMap<string, Occurrences>): Record<string, Occurrences> {
  return Object.fromEntries([...occurrences].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1)));
}
