import { joinActivities } from './join-activities.js';
import { isKept, type KeptRecord } from './map-kept.js';
import type { Merged, Note, SourceRecord } from './record.js';
import { nameKeys, surelySame } from './same-activity.js';

/**
 * Stage 4: the same activity met in two sources becomes one. Only records of different sources are joined, and only when
 * they are surely the same (see `surelySame`) or one source names the other's record (`sameAs`). The source that stands
 * first in the configuration keeps its facts; the others fill gaps. This stage has to see all records before it gives
 * any, and gives them in the order of sources and record ids, whatever order they came in.
 * @param sourceOrder ids of the sources, the most trusted first
 * @param systems system of each source by its id, to which `sameAs` refers
 */
export async function* merge(
  records: AsyncIterable<SourceRecord>,
  sourceOrder: readonly string[],
  systems: ReadonlyMap<string, string>,
): AsyncGenerator<SourceRecord> {
  const kept: KeptRecord[] = [];
  for await (const record of records) {
    if (isKept(record)) kept.push(record);
    else yield record;
  }
  const rank = new Map(sourceOrder.map((id, index) => [id, index]));
  kept.sort(
    (a, b) =>
      (rank.get(a.sourceId) ?? 0) - (rank.get(b.sourceId) ?? 0) || compareText(a.outcome.recordId, b.outcome.recordId),
  );
  yield* joined(kept, new Candidates(kept, systems));
}

function* joined(kept: readonly KeptRecord[], candidates: Candidates): Generator<SourceRecord> {
  const groups = new Map<KeptRecord, KeptRecord>();
  const additions = new Map<KeptRecord, KeptRecord[]>();
  const ambiguous = new Set<KeptRecord>();
  for (const record of kept) {
    const earlier = candidates.before(record).filter((other) => !groups.has(other));
    const [into] = earlier;
    if (into === undefined) continue;
    // Two records here or there fit: which is which cannot be told, so none is joined.
    if (earlier.length > 1 || candidates.after(into, record.sourceId).length > 1) {
      ambiguous.add(record);
      continue;
    }
    groups.set(record, into);
    additions.set(into, [...(additions.get(into) ?? []), record]);
  }
  for (const record of kept) {
    const into = groups.get(record);
    if (into !== undefined) yield { sourceId: record.sourceId, outcome: mergedInto(record, into) };
    else
      yield {
        sourceId: record.sourceId,
        outcome: { ...withAdditions(record, additions.get(record) ?? []), ...noted(record, ambiguous) },
      };
  }
}

function withAdditions(record: KeptRecord, additions: readonly KeptRecord[]): KeptRecord['outcome'] {
  return { ...record.outcome, activity: joinActivities(record, additions) };
}

function noted(record: KeptRecord, ambiguous: ReadonlySet<KeptRecord>): { notes: readonly Note[] } {
  const { notes } = record.outcome;
  if (!ambiguous.has(record)) return { notes };
  const message =
    'Several records of other sources could be the same activity; it was kept apart. Make the names differ.';
  return { notes: [...notes, { code: 'merge-ambiguous', field: 'name', message }] };
}

function mergedInto({ outcome }: KeptRecord, into: KeptRecord): Merged {
  return { kind: 'merged', recordId: outcome.recordId, into: into.outcome.activity.id, notes: outcome.notes };
}

/** Finds the records that are the same as a given one, through their names and through what sources say themselves. */
class Candidates {
  readonly #byName = new Map<string, KeptRecord[]>();
  readonly #byRecord = new Map<string, KeptRecord>();
  readonly #namedBy = new Map<string, KeptRecord[]>();
  readonly #order = new Map<KeptRecord, number>();
  readonly #systems: ReadonlyMap<string, string>;

  constructor(kept: readonly KeptRecord[], systems: ReadonlyMap<string, string>) {
    this.#systems = systems;
    kept.forEach((record, index) => {
      this.#order.set(record, index);
      for (const name of nameKeys(record.outcome.activity)) append(this.#byName, name, record);
      this.#byRecord.set(this.#address(record), record);
      for (const other of record.outcome.sameAs ?? []) append(this.#namedBy, other, record);
    });
  }

  /** Same activity in sources that come earlier. */
  before(record: KeptRecord): KeptRecord[] {
    return this.#same(record).filter((other) => this.#place(other) < this.#place(record));
  }

  /** Same activity in one other source. */
  after(record: KeptRecord, sourceId: string): KeptRecord[] {
    return this.#same(record).filter((other) => other.sourceId === sourceId);
  }

  #same(record: KeptRecord): KeptRecord[] {
    const said = [
      ...(record.outcome.sameAs ?? []).map((address) => this.#byRecord.get(address)),
      ...(this.#namedBy.get(this.#address(record)) ?? []),
    ].filter((other) => other !== undefined && other.sourceId !== record.sourceId);
    if (said.length > 0) return [...new Set(said)] as KeptRecord[];
    const named = nameKeys(record.outcome.activity).flatMap((name) => this.#byName.get(name) ?? []);
    return [...new Set(named)].filter(
      (other) => other.sourceId !== record.sourceId && surelySame(record.outcome.activity, other.outcome.activity),
    );
  }

  #address(record: KeptRecord): string {
    return `${this.#systems.get(record.sourceId) ?? record.sourceId}:${record.outcome.recordId}`;
  }

  #place(record: KeptRecord): number {
    return this.#order.get(record) ?? 0;
  }
}

function append<K>(map: Map<K, KeptRecord[]>, key: K, record: KeptRecord): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [record]);
  else list.push(record);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
