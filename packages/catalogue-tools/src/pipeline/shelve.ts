import type { ActivityShelf } from './activity-shelf.js';
import { isKept } from './map-kept.js';
import type { Kept, SourceRecord } from './record.js';

/**
 * Puts the activities of records on a shelf until they are looked at, so that a stage which has to see all records can hold them all.
 * `outcome.activity` is then read anew each time: who compares many records takes what it compares by out of it once.
 */
export async function* shelved(
  records: AsyncIterable<SourceRecord>,
  shelf: ActivityShelf,
): AsyncGenerator<SourceRecord> {
  for await (const record of records)
    yield isKept(record) ? { sourceId: record.sourceId, outcome: onShelf(record.outcome, shelf) } : record;
}

function onShelf({ activity, ...facts }: Kept, shelf: ActivityShelf): Kept {
  const place = shelf.add(activity);
  return {
    ...facts,
    get activity() {
      return shelf.at(place) ?? activityGone();
    },
  };
}

function activityGone(): never {
  throw new Error('An activity was asked for that is not on the shelf.');
}
