import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { hasEnded } from '../clean/schedule-end.js';
import type { SourceTally } from './tally.js';

/** Why a record is set aside when its source says that the thing itself is over or has been taken away. */
const DEPARTURES = new Set(['archived', 'deleted', 'ended', 'expired', 'not-published', 'out-of-service', 'replaced']);

/** Whether a record that is set aside for this reason has gone in an orderly way. */
export function isDeparture(code: string): boolean {
  return DEPARTURES.has(code);
}

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
