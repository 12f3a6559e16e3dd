import type { Kept, Merged, Outcome, SourceRecord } from './record.js';

/** A record that is still on its way to being published. */
export interface KeptRecord extends SourceRecord {
  readonly outcome: Kept;
}

export function isKept(record: SourceRecord): record is KeptRecord {
  return record.outcome.kind === 'kept';
}

/** Passes records on, one for one; those still kept through `change`. This is how a stage can lose none. */
export async function* mapKept(
  records: AsyncIterable<SourceRecord>,
  change: (record: KeptRecord) => Outcome | Merged,
): AsyncGenerator<SourceRecord> {
  for await (const record of records)
    yield isKept(record) ? { sourceId: record.sourceId, outcome: change(record) } : record;
}
