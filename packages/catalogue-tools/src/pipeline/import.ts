import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { PageReader, SourceImporter, SourceRecord } from './record.js';

/** A source ready to be read. */
export interface OpenedSource {
  readonly importer: SourceImporter;
  readonly reader: PageReader;
}

/** Told when a source could not be read to its end. What had come until then stays. */
export type FailureListener = (sourceId: string, error: TarjotinError) => void;

/** What the last publication holds of a source: activities whose first provenance is that source. */
export type LastGood = (sourceId: string) => Iterable<Activity>;

/**
 * Stage 1: reads the sources one after the other. A source that fails is reported and the others are still read; its
 * records that were published last time and have not come now are given again, so that one dead source does not empty
 * the catalogue. A record met twice in one source – pages shift while they are read – counts once; the second one is
 * set aside.
 */
export async function* importRecords(
  sources: Iterable<OpenedSource>,
  lastGood: LastGood,
  onFailure: FailureListener,
): AsyncGenerator<SourceRecord> {
  for (const { importer, reader } of sources) {
    const sourceId = reader.source.id;
    const seen = new Set<string>();
    try {
      for await (const outcome of importer.records(reader)) {
        yield { sourceId, outcome: seen.has(outcome.recordId) ? twice(outcome.recordId) : outcome };
        seen.add(outcome.recordId);
      }
    } catch (error) {
      onFailure(sourceId, asTarjotinError(error));
      yield* fromLastTime(sourceId, lastGood(sourceId), seen);
    }
  }
}

function* fromLastTime(
  sourceId: string,
  activities: Iterable<Activity>,
  seen: ReadonlySet<string>,
): Generator<SourceRecord> {
  for (const activity of activities) {
    const recordId = activity.provenance?.[0]?.recordId ?? activity.id;
    if (seen.has(recordId)) continue;
    const message = 'The source could not be read to its end; the record is shown as it was published last time.';
    yield { sourceId, outcome: { kind: 'kept', recordId, activity, notes: [{ code: 'from-last-time', message }] } };
  }
}

function twice(recordId: string): SourceRecord['outcome'] {
  const message = 'The source gave this record twice; the first one was taken.';
  return { kind: 'set-aside', recordId, reason: { code: 'duplicate-record', message } };
}

function asTarjotinError(error: unknown): TarjotinError {
  if (error instanceof TarjotinError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new TarjotinError(
    'importer-failed',
    `Reading stopped at something unexpected: ${message}.`,
    'This is a fault of the importer: report it with the output of --debug.',
    { cause: error },
  );
}
