import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { hasEnded } from '../clean/schedule-end.js';
import type { SourceTally } from './tally.js';

/**
 * Whether an activity of the last publication may be missing now without anything being wrong: its source says that it has
 * gone, or all of its times are over. `today` is `YYYY-MM-DD`.
 */
export function hasDeparted(
  { provenance, schedule }: Activity,
  tallies: ReadonlyMap<string, SourceTally>,
  today: string,
): boolean {
  const [origin] = provenance ?? [];
  if (schedule !== undefined && hasEnded(schedule, today)) return true;
  return origin?.recordId !== undefined && tallies.get(origin.source)?.departed?.has(origin.recordId) === true;
}
