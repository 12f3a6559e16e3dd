import { ByteWriter } from './byte-writer.js';
import type { CollectedPostings } from './collect-postings.js';

/** Lists shorter than this are cheaper to write than to refer to. */
const SHORTEST_COPY = 4;

/**
 * Postings of all terms in five columns (read by `read/read-postings.ts`):
 *
 * 1. a varint a term: number of its postings, 0 when it has none or those of another term;
 * 2. terms that have the same list as a term before, as the words of one label have: how many there are, then for each the distance
 *    to the one before and the number of the term it is the same as (all varints);
 * 3. the lists: for each posting its distance to the activity before, for the first its number (varints);
 * 4. a byte for each term with a list: the flags of all its postings, or 0 when they differ;
 * 5. where they differ, a byte a posting.
 */
export function postingsColumns(postings: CollectedPostings): Uint8Array[] {
  const terms = postings.starts.length - 1;
  const counts = new ByteWriter();
  const copies = new ByteWriter();
  const lists = new ByteWriter();
  const shared = new ByteWriter();
  const flags = new ByteWriter();
  const twins = new Twins(postings);
  let copied = 0;
  let lastCopy = 0;

  for (let term = 0; term < terms; term++) {
    const from = postings.starts[term] ?? 0;
    const to = postings.starts[term + 1] ?? 0;
    const twin = to - from >= SHORTEST_COPY ? twins.before(term) : undefined;
    counts.varint(twin === undefined ? to - from : 0);
    if (twin !== undefined) {
      copies.varint(term - lastCopy);
      copies.varint(twin);
      lastCopy = term;
      copied++;
    }
    if (twin !== undefined || from === to) continue;
    let before = 0;
    let same = postings.flags[from] ?? 0;
    for (let at = from; at < to; at++) {
      const activity = postings.activities[at] as number;
      lists.varint(activity - before);
      before = activity;
      if (postings.flags[at] !== same) same = 0;
    }
    shared.byte(same);
    if (same === 0) flags.bytes(postings.flags.subarray(from, to));
  }
  const copyTable = new ByteWriter();
  copyTable.varint(copied);
  copyTable.bytes(copies.written());
  return [counts, copyTable, lists, shared, flags].map((column) => column.written());
}

/** Finds terms with the same postings and the same flags. */
class Twins {
  readonly #byHash = new Map<number, number[]>();

  constructor(readonly postings: CollectedPostings) {}

  /** The first term with the same list; `undefined` when this is the first. */
  before(term: number): number | undefined {
    const hash = this.#hash(term);
    const others = this.#byHash.get(hash);
    const twin = others?.find((other) => this.#equal(term, other));
    if (twin === undefined) {
      if (others) others.push(term);
      else this.#byHash.set(hash, [term]);
    }
    return twin;
  }

  #hash(term: number): number {
    const { starts, activities, flags } = this.postings;
    let hash = 0x811c9dc5;
    const to = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < to; at++) {
      hash = Math.imul(hash ^ (activities[at] as number), 0x01000193);
      hash = Math.imul(hash ^ (flags[at] as number), 0x01000193);
    }
    return hash;
  }

  #equal(a: number, b: number): boolean {
    const { starts, activities, flags } = this.postings;
    const fromA = starts[a] ?? 0;
    const fromB = starts[b] ?? 0;
    const length = (starts[a + 1] ?? 0) - fromA;
    if (length !== (starts[b + 1] ?? 0) - fromB) return false;
    for (let at = 0; at < length; at++) {
      if (activities[fromA + at] !== activities[fromB + at] || flags[fromA + at] !== flags[fromB + at]) return false;
    }
    return true;
  }
}
