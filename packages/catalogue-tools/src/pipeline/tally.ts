import { isDeparture } from './departure-codes.js';
import type { Note, SourceRecord } from './record.js';

/** How often something happened, and the first records it happened to. */
export interface Occurrences {
  count: number;
  readonly examples: { readonly recordId: string; readonly message: string }[];
}

/** What became of the records of one source. `read` always equals `kept` + `merged` + what is set aside. */
export interface SourceTally {
  read: number;
  kept: number;
  merged: number;
  /** By reason. */
  readonly setAside: Map<string, Occurrences>;
  /** Ids of the records of which the source says that they have gone: deleted, archived, over. */
  readonly departed?: Set<string>;
  /** By code: of how many records that were kept or merged something was noticed. */
  readonly notes: Map<string, Occurrences>;
}

const EXAMPLES = 2;

/** Counts records: what comes in right after import, and what has become of each at the very end. */
export class Tally {
  readonly sources = new Map<string, SourceTally>();

  /** Makes sure that a source of which nothing comes is reported with zeros. */
  constructor(sourceIds: Iterable<string>) {
    for (const id of sourceIds)
      this.sources.set(id, { read: 0, kept: 0, merged: 0, setAside: new Map(), departed: new Set(), notes: new Map() });
  }

  /** Passes records on and counts them as read. */
  async *countRead(
    records: AsyncIterable<SourceRecord>,
    onRecord: (sourceId: string, read: number) => void,
  ): AsyncGenerator<SourceRecord> {
    for await (const record of records) {
      const tally = this.#of(record.sourceId);
      tally.read += 1;
      onRecord(record.sourceId, tally.read);
      yield record;
    }
  }

  /** Counts what has become of a record. To be called once for each, after the last stage. */
  countFate({ sourceId, outcome }: SourceRecord): void {
    const tally = this.#of(sourceId);
    if (outcome.kind === 'set-aside') {
      add(tally.setAside, outcome.recordId, outcome.reason);
      if (isDeparture(outcome.reason.code)) tally.departed?.add(outcome.recordId);
      return;
    }
    if (outcome.kind === 'kept') tally.kept += 1;
    else tally.merged += 1;
    // A record counts once for each code, however many of its fields have it.
    const firstOfCode = new Map(outcome.notes.toReversed().map((note) => [note.code, note]));
    for (const note of firstOfCode.values()) add(tally.notes, outcome.recordId, note);
  }

  #of(sourceId: string): SourceTally {
    const tally = this.sources.get(sourceId);
    if (tally === undefined) throw new Error(`A record came from ${sourceId}, which is not a source of this run.`);
    return tally;
  }
}

/** The number of records set aside, for whatever reason. */
export function setAsideCount({ setAside }: SourceTally): number {
  return [...setAside.values()].reduce((sum, { count }) => sum + count, 0);
}

function add(occurrences: Map<string, Occurrences>, recordId: string, { code, message }: Note): void {
  const known = occurrences.get(code) ?? { count: 0, examples: [] };
  known.count += 1;
  if (known.examples.length < EXAMPLES) known.examples.push({ recordId, message });
  occurrences.set(code, known);
}
