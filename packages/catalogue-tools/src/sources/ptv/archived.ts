import { toInstant } from '../../clean/clock.js';
import { textOf } from '../../clean/json-fields.js';
import type { Outcome, PageReader } from '../../pipeline/record.js';
import { setAside } from '../outcome.js';

/** How far back services that were archived are asked for: some nights may have been missed. */
const DAYS = 14;

/** Instant since which archived services are asked for: the option `archivedAtOrAfter`, else some days before `now`. */
export function archivedSince(options: PageReader['options']): string {
  const told = toInstant(textOf(options['archivedAtOrAfter']), 'utc');
  if (told !== undefined) return told;
  const now = Date.parse(toInstant(textOf(options['now']), 'utc') ?? '') || Date.now();
  // Midnight, so that a run that was broken off asks the same again.
  return `${new Date(now - DAYS * 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`;
}

/** One outcome for each service that PTV calls archived, so that its leaving is accounted for and no loss. */
export function* archivedOutcomes(ids: Iterable<string>): Generator<Outcome> {
  for (const id of ids) yield setAside(id, 'archived', 'The service was archived in PTV and is not offered any more.');
}
