import type { ConfiguredSource } from '../generated/configuration.js';

/** How much is read, and how long it may take. */
export interface ReadingLimits {
  /** One answer. */
  readonly timeoutMs: number;
  /** The whole source, pauses included. */
  readonly totalMs: number;
  /** Pages of one part. */
  readonly pages: number;
  /** One page or file. */
  readonly bytes: number;
  /** The whole source. */
  readonly totalBytes: number;
  /** How often a page is asked for. */
  readonly tries: number;
}

/** Told after each page; `total` is missing while nobody knows how many there are. */
export type PageListener = (pages: number, total: number | undefined) => void;

/** The limits of a source, with what holds where its configuration says nothing. */
export function readingLimits({ limits }: Pick<ConfiguredSource, 'limits'>): ReadingLimits {
  return {
    timeoutMs: (limits?.timeoutSeconds ?? 30) * 1000,
    totalMs: (limits?.totalMinutes ?? 90) * 60_000,
    pages: limits?.pages ?? 2000,
    bytes: (limits?.megabytes ?? 64) * 1_000_000,
    totalBytes: (limits?.totalMegabytes ?? 4000) * 1_000_000,
    tries: limits?.tries ?? 5,
  };
}
