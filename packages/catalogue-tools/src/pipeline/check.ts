import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { FORMAT_VERSION } from '@hyte/catalogue-format/format-version.js';
import type { Problem } from '@hyte/catalogue-format/problem.js';
import { readCatalogue } from '@hyte/catalogue-format/read-catalogue.js';
import { geographyOf, type OutlinesByCode } from './geography.js';
import { isKept, mapKept } from './map-kept.js';
import type { SourceRecord } from './record.js';

/**
 * Stage 5: every record that would be published is read as a page will read it. Records that break the format, and ids
 * that occur twice, are set aside with the first fault as the reason; points that cannot be right are dropped or noted.
 */
export async function* check(
  records: AsyncIterable<SourceRecord>,
  outlines: OutlinesByCode,
): AsyncGenerator<SourceRecord> {
  const seen = new Set<string>();
  yield* mapKept(placesChecked(records, outlines), ({ outcome }) => {
    const [fault, ...others] = problemsOf(outcome.activity);
    if (fault !== undefined) {
      const more = others.length > 0 ? ` (and ${others.length} other faults)` : '';
      const message = `\`${fault.field ?? 'record'}\` should be ${fault.expected}${more}. ${fault.todo}`;
      return {
        kind: 'set-aside',
        recordId: outcome.recordId,
        reason: { code: 'bad-field', ...(fault.field !== undefined && { field: fault.field }), message },
      };
    }
    const { id } = outcome.activity;
    if (seen.has(id)) {
      const message = `Another record already has the id ${id}.`;
      return { kind: 'set-aside', recordId: outcome.recordId, reason: { code: 'duplicate-id', field: 'id', message } };
    }
    seen.add(id);
    return outcome;
  });
}

function problemsOf(activity: Activity): readonly Problem[] {
  return readCatalogue({ formatVersion: FORMAT_VERSION, activities: [activity] }).problems;
}

async function* placesChecked(
  records: AsyncIterable<SourceRecord>,
  outlines: OutlinesByCode,
): AsyncGenerator<SourceRecord> {
  for await (const record of records) {
    if (!isKept(record)) {
      yield record;
      continue;
    }
    const { outcome } = record;
    const { activity, notes } = geographyOf(outcome.activity, outlines);
    yield notes.length === 0
      ? record
      : { ...record, outcome: { ...outcome, activity, notes: [...outcome.notes, ...notes] } };
  }
}
