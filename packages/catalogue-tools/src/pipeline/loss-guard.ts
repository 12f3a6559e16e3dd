import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';

/** A source that would lose so much that something is probably wrong with it. */
export interface Loss {
  readonly sourceId: string;
  readonly before: number;
  readonly now: number;
}

const LARGEST_SHARE = 0.15;
/** Sources smaller than this lose and gain by ordinary editing. */
const SMALLEST_SOURCE = 20;

/**
 * Compares a new catalogue with the one published last: which sources lose more than 15 % of their activities. A source
 * that answers with half its records looks like success to a program and like a catastrophe to a reader.
 * @param sourceIds sources of the configuration; what was taken out of it may vanish
 */
export function losses(before: readonly Activity[], now: readonly Activity[], sourceIds: readonly string[]): Loss[] {
  const [earlier, later] = [countBySource(before), countBySource(now)];
  return sourceIds
    .map((sourceId) => ({ sourceId, before: earlier.get(sourceId) ?? 0, now: later.get(sourceId) ?? 0 }))
    .filter((each) => each.before >= SMALLEST_SOURCE && each.now < each.before * (1 - LARGEST_SHARE));
}

/** Every source that told something counts, so that a change in merging is not taken for a loss. */
function countBySource(activities: readonly Activity[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { provenance } of activities) {
    for (const { source } of provenance ?? []) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}
